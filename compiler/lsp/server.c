/*
 * lsp/server.c - the loop. What comes is queued before anything is done, so that a request which
 * is cancelled while it waits is never answered.
 */
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "lsp/lsp.h"

enum {
	QUEUE_LIMIT = 1000, /* messages that are read ahead */
	ESCAPED = 4, /* a message may be so many times as large as a file */
	IDLE_MILLISECONDS = 300
};

/* ---- what is sent ----------------------------------------------------------------- */

json_t *fail(struct failure *failure, enum failure_code code, const char *format, ...)
{
	va_list args;

	failure->code = code;
	va_start(args, format);
	vsnprintf(failure->message, sizeof failure->message, format, args);
	va_end(args);
	return NULL;
}

void server_notify(struct server *s, const char *method, json_t *params)
{
	wire_send(&s->wire, json_pack("{s:s, s:s, s:o}", "jsonrpc", "2.0", "method",
				      method, "params", params));
}

void server_ask(struct server *s, const char *method, json_t *params)
{
	json_t *message = json_pack("{s:s, s:I, s:s}", "jsonrpc", "2.0", "id",
				    (json_int_t)++s->asked, "method", method);

	if (params)
		json_object_set_new(message, "params", params);
	wire_send(&s->wire, message);
}

void server_log(struct server *s, const char *format, ...)
{
	enum { TYPE_LOG = 4 };
	char text[1024];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	server_notify(s, "window/logMessage",
		      json_pack("{s:i, s:o}", "type", TYPE_LOG, "message",
				text_json(text, strlen(text))));
}

static void send_failure(struct server *s, json_t *id, const struct failure *failure)
{
	json_t *message = text_json(failure->message, strlen(failure->message));

	wire_send(&s->wire,
		  json_pack("{s:s, s:o, s:{s:i, s:o}}", "jsonrpc", "2.0", "id",
			    id ? json_incref(id) : json_null(), "error", "code",
			    (int)failure->code, "message", message));
}

static void refuse(struct server *s, json_t *id, enum failure_code code,
		   const char *message)
{
	struct failure failure;

	fail(&failure, code, "%s", message);
	send_failure(s, id, &failure);
}

/* ---- what comes ------------------------------------------------------------------- */

static bool is_id(const json_t *id)
{
	return json_is_integer(id) || json_is_string(id);
}

static const char *method_of(const json_t *message)
{
	return json_string_value(json_object_get(message, "method"));
}

/* A request that still waits is answered with that it was cancelled. */
static void cancel(struct server *s, const json_t *message)
{
	const json_t *id = json_at(message, "params.id");

	for (size_t i = s->queue_first; is_id(id) && i < s->queue_count; i++) {
		json_t *waiting = json_object_get(s->queue[i], "id");

		if (!json_equal(waiting, id) || !method_of(s->queue[i]))
			continue;
		refuse(s, waiting, FAILURE_CANCELLED, "cancelled");
		json_decref(s->queue[i]);
		s->queue_count--;
		memmove(s->queue + i, s->queue + i + 1,
			(s->queue_count - i) * sizeof(json_t *));
		return;
	}
}

static void queue_add(struct server *s, json_t *message)
{
	if (s->queue_first == s->queue_count)
		s->queue_first = s->queue_count = 0;
	GROW(s->queue, s->queue_count, s->queue_capacity);
	s->queue[s->queue_count++] = message;
}

static void message_read(struct server *s, const char *body, size_t size)
{
	json_error_t error;
	json_t *message = json_loadb(body, size, JSON_ALLOW_NUL, &error);
	const char *method;
	struct failure failure;

	if (!message) {
		fail(&failure, FAILURE_PARSE, "expected a message in JSON: %s",
		     error.text);
		send_failure(s, NULL, &failure);
		return;
	}
	method = method_of(message);
	if (!json_is_object(message)) {
		refuse(s, NULL, FAILURE_REQUEST,
		       "expected one message, found a list of them");
		json_decref(message);
	} else if (method && strcmp(method, "$/cancelRequest") == 0) {
		cancel(s, message);
		json_decref(message);
	} else {
		queue_add(s, message);
	}
}

/* Queues what is there already. */
static void listen(struct server *s)
{
	const char *body = NULL;
	size_t size = 0;

	while (s->queue_count - s->queue_first < QUEUE_LIMIT)
		switch (wire_next(&s->wire, &body, &size)) {
		case WIRE_MESSAGE: message_read(s, body, size); break;
		case WIRE_MALFORMED:
			refuse(s, NULL, FAILURE_PARSE,
			       "expected `Content-Length: ` and a number, an empty line, "
			       "and so many bytes");
			break;
		case WIRE_TOO_LONG:
			refuse(s, NULL, FAILURE_REQUEST,
			       "expected a message of at most four times the bytes of a file");
			break;
		case WIRE_WAIT:
			if (!wire_fill(&s->wire, 0))
				return;
			break;
		case WIRE_END: return;
		}
}

bool server_pressed(struct server *s)
{
	listen(s);
	return s->queue_first < s->queue_count || s->wire.ended;
}

/* ---- answering -------------------------------------------------------------------- */

static bool may_run(const struct server *s, const struct method *method,
		    struct failure *failure)
{
	bool first = method->run == method_initialize;

	if (s->state == SERVER_NEW && !first && method->run != method_exit)
		fail(failure, FAILURE_NOT_INITIALIZED, "expected `initialize` first");
	else if (s->state == SERVER_RUNNING && first)
		fail(failure, FAILURE_REQUEST, "`initialize` was called before");
	else if (s->state == SERVER_SHUT && method->run != method_exit)
		fail(failure, FAILURE_REQUEST,
		     "expected `exit`, which is all that follows `shutdown`");
	else
		return true;
	return false;
}

/* One plan whose texts have changed. False: there is none. */
static bool bring_up(struct server *s)
{
	for (size_t i = 0; i < s->plan_count; i++) {
		struct workplan *plan = s->plans[i];

		if (!plan->stale && !plan->unpublished)
			continue;
		workplan_analyse(s, plan);
		diagnostics_publish(s, plan);
		if (s->refreshes_lenses)
			server_ask(s, "workspace/codeLens/refresh", NULL);
		return true;
	}
	return false;
}

static void answer(struct server *s, const json_t *message)
{
	json_t *id = json_object_get(message, "id"), *result = NULL;
	const char *name = method_of(message);
	const struct method *method = name ? method_find(name) : NULL;
	struct failure failure = {0};

	if (!name && id && !json_object_get(message, "method"))
		return; /* the editor's answer to something we asked */
	if (!name || (id && !is_id(id)))
		fail(&failure, FAILURE_REQUEST,
		     "expected a method, and an id that is a number or a text");
	else if (!method)
		fail(&failure, FAILURE_METHOD, "there is no method `%.100s`", name);
	else if (may_run(s, method, &failure)) {
		/* What is said of a text comes before what is asked about it. */
		while (!method->notification && s->state == SERVER_RUNNING && bring_up(s))
			;
		result = method->run(s, json_object_get(message, "params"), &failure);
	}
	if (is_id(id) && !failure.code)
		wire_send(&s->wire, json_pack("{s:s, s:O, s:o}", "jsonrpc", "2.0", "id",
					      id, "result",
					      result ? result : json_null()));
	else if (is_id(id) || (failure.code == FAILURE_REQUEST && (id || !name)))
		send_failure(s, is_id(id) ? id : NULL, &failure);
	else if (failure.code && name && *name != '$' && s->state == SERVER_RUNNING)
		server_log(s, "%s: %s", name, failure.message);
	if (failure.code || !id)
		json_decref(result);
}

/* A plan of which nothing was proved yet, else one not compared with HEAD, or NULL. */
static struct workplan *unfinished(const struct server *s)
{
	for (size_t i = 0; s->state == SERVER_RUNNING && i < s->plan_count; i++)
		if (s->plans[i]->unproved)
			return s->plans[i];
	for (size_t i = 0; s->state == SERVER_RUNNING && i < s->plan_count; i++)
		if (s->plans[i]->uncompared)
			return s->plans[i];
	return NULL;
}

/* Nothing is to be done: what takes longer, once nobody has typed for a moment. */
static void idle(struct server *s)
{
	struct workplan *plan = unfinished(s);

	if (!plan)
		wire_fill(&s->wire, -1);
	else if (wire_fill(&s->wire, IDLE_MILLISECONDS))
		return;
	else if (plan->unproved)
		workplan_prove(s, plan);
	else
		workplan_compare(s, plan);
}

static void step(struct server *s)
{
	json_t *message;

	if (server_pressed(s) && s->queue_first < s->queue_count) {
		message = s->queue[s->queue_first++];
		answer(s, message);
		json_decref(message);
	} else if (s->wire.ended || s->wire.broken) {
		s->status = s->state == SERVER_SHUT && !s->wire.broken ? 0 : 1;
		s->state = SERVER_ENDED;
	} else if (s->state != SERVER_RUNNING || !bring_up(s)) {
		idle(s);
	}
}

void server_severities(struct server *s)
{
	for (size_t i = 0; i < CHECK_COUNT; i++) {
		enum severity severity = check_table[i].severity;

		if (severity == SEVERITY_NOTE && !s->notes)
			severity = SEVERITY_OFF;
		s->severities[i] = (unsigned char)severity;
		s->hasty[i] = (unsigned char)(i >= W811 && i <= W821 ? SEVERITY_OFF
								     : severity);
	}
}

/* Every keystroke takes and gives back the same megabytes: they are kept, and not asked of the system
 * anew each time. */
static void keep_memory(void)
{
#ifdef __GLIBC__
	enum { MEGABYTE = 1024 * 1024, LARGEST = 32 * MEGABYTE, KEPT = 256 * MEGABYTE };

	mallopt(M_MMAP_THRESHOLD, LARGEST);
	mallopt(M_TRIM_THRESHOLD, KEPT);
#endif
}

int server_run(struct context *cx)
{
	struct server s = {.wire = {.in = STDIN_FILENO, .out = stdout}};
	struct sigaction ignore = {.sa_handler = SIG_IGN};

	memcpy(s.limits, cx->limits, sizeof s.limits);
	sigaction(SIGPIPE, &ignore, NULL);
	keep_memory();
	s.wire.length = s.wire.body = SIZE_MAX;
	s.wire.most = (size_t)s.limits[LIMIT_FILE] * ESCAPED;
	server_severities(&s);
	while (s.state != SERVER_ENDED)
		step(&s);
	for (size_t i = s.queue_first; i < s.queue_count; i++)
		json_decref(s.queue[i]);
	for (size_t i = 0; i < s.plan_count; i++)
		workplan_close(s.plans[i]);
	free(s.queue);
	free(s.plans);
	free(s.wire.bytes);
	json_decref(s.roots);
	return s.status;
}
