/*
 * thread.h - a piece of work in a thread of its own, whose end another thread waits for.
 */
#ifndef CLASSPEC_THREAD_H
#define CLASSPEC_THREAD_H

#include <pthread.h>

#include "escape.h"

/* Of the caller, untouched between thread_start and thread_wait. */
struct thread {
	void *(*work)(void *data);
	void *data;
	pthread_t system;
	bool started;
	bool escapes, escaped; /* the work may end early without the process; and has done so */
	struct escape escape;
	struct thread *next; /* that the same thread has started */
};

/* Where no thread can be had, the work is done when it is waited for. */
void thread_start(struct thread *thread, void *(*work)(void *data), void *data);
/* Ends early itself when the work did. */
void thread_wait(struct thread *thread);

#endif
