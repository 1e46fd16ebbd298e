/*
 * thread.c - work in threads. In the command line what ends early ends the process; in the library the
 * thread ends, and after it the call that had started it, by its own way out.
 */
#include "thread.h"

#include <string.h>

static void *run(void *data)
{
	struct thread *thread = data;

	if (!thread->escapes)
		return thread->work(thread->data);
	if (setjmp(thread->escape.to)) {
		thread->escaped = true;
		return NULL;
	}
	escape_set(&thread->escape);
	thread->work(thread->data);
	escape_set(NULL);
	return NULL;
}

void thread_start(struct thread *thread, void *(*work)(void *data), void *data)
{
	struct escape *escape = escape_of_thread();

	*thread = (struct thread){ .work = work, .data = data, .escapes = escape != NULL };
	thread->started = pthread_create(&thread->system, NULL, run, thread) == 0;
	if (thread->started && escape) {
		thread->next = escape->running;
		escape->running = thread;
	}
}

static void forget(struct thread *thread)
{
	struct escape *escape = escape_of_thread();
	struct thread **at = escape ? &escape->running : NULL;

	while (at && *at && *at != thread)
		at = &(*at)->next;
	if (at && *at)
		*at = thread->next;
}

void thread_wait(struct thread *thread)
{
	if (!thread->started) {
		thread->work(thread->data);
		return;
	}
	pthread_join(thread->system, NULL);
	forget(thread);
	if (thread->escaped)
		program_end(thread->escape.status, "");
}

void threads_join(struct escape *escape)
{
	for (; escape->running; escape->running = escape->running->next)
		pthread_join(escape->running->system, NULL);
}
