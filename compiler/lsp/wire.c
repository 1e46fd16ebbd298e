/*
 * lsp/wire.c - messages on standard input and output: lines of a head, an empty line, and a body
 * of as many bytes as the head says.
 *
 * What is no head is passed over, line by line, until one comes that is; so a stray line
 * costs one complaint and not the session.
 */
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "lsp/lsp.h"

enum {
	LINE_LIMIT = 1000,             /* bytes of a line of the head */
	READ_SIZE = 64 * 1024,
	KEEP_SIZE = 1024 * 1024 /* of the buffer, between messages */
};

/* The number behind "Content-Length:", or false. */
static bool length_read(const char *line, size_t size, size_t *length)
{
	static const char name[] = "content-length:";
	size_t at = sizeof name - 1, value = 0, digits = 0;

	*length = SIZE_MAX;
	if (size < at || strncasecmp(line, name, at) != 0)
		return false;
	while (at < size && (line[at] == ' ' || line[at] == '\t'))
		at++;
	for (; at < size && line[at] >= '0' && line[at] <= '9'; at++, digits++) {
		if (value > SIZE_MAX / 20)
			return false;
		value = value * 10 + (size_t)(line[at] - '0');
	}
	while (at < size && (line[at] == ' ' || line[at] == '\t'))
		at++;
	if (digits == 0 || at < size)
		return false;
	*length = value;
	return true;
}

/* Whether it looks like "Name: value". */
static bool is_field(const char *line, size_t size)
{
	const char *colon = memchr(line, ':', size);

	if (!colon || colon == line)
		return false;
	for (const char *c = line; c < colon; c++)
		if (!strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-", *c) ||
		    !*c)
			return false;
	return true;
}

/* One line of the head, without its end. */
static enum wire_state head_line(struct wire *wire, const char *line, size_t size)
{
	if (size > 0 && line[size - 1] == '\r')
		size--;
	if (size == 0) {
		bool begun = wire->in_head;

		wire->body = wire->length;
		wire->length = SIZE_MAX;
		wire->in_head = false;
		if (wire->body != SIZE_MAX)
			return WIRE_MESSAGE;
		return begun ? WIRE_MALFORMED : WIRE_WAIT;
	}
	if (!is_field(line, size))
		return WIRE_MALFORMED;
	wire->in_head = true;
	if (strncasecmp(line, "content-length", 14) == 0 &&
	    !length_read(line, size, &wire->length)) {
		wire->in_head = false;
		return WIRE_MALFORMED;
	}
	return WIRE_WAIT;
}

/* Reads lines until the head is complete: then MESSAGE. */
static enum wire_state head_read(struct wire *wire)
{
	for (;;) {
		char *line = wire->bytes + wire->start;
		size_t left = wire->size - wire->start;
		char *end = left > 0 ? memchr(line, '\n', left) : NULL;
		enum wire_state state;

		if (wire->skip_line) {
			wire->start = end ? (size_t)(end + 1 - wire->bytes) : wire->size;
			wire->skip_line = !end;
			if (!end)
				return WIRE_WAIT;
			continue;
		}
		if (!end && left <= LINE_LIMIT)
			return WIRE_WAIT;
		if (!end || end - line > LINE_LIMIT) {
			wire->skip_line = true;
			return WIRE_MALFORMED;
		}
		wire->start = (size_t)(end + 1 - wire->bytes);
		state = head_line(wire, line, (size_t)(end - line));
		if (state != WIRE_WAIT)
			return state;
	}
}

/* What was used makes room; a buffer that a large message left behind is given back. */
static void bytes_settle(struct wire *wire)
{
	if (wire->start == 0)
		return;
	memmove(wire->bytes, wire->bytes + wire->start, wire->size - wire->start);
	wire->size -= wire->start;
	wire->start = 0;
	if (wire->size == 0 && wire->capacity > KEEP_SIZE) {
		free(wire->bytes);
		wire->bytes = NULL;
		wire->capacity = 0;
	}
}

enum wire_state wire_next(struct wire *wire, const char **body, size_t *size)
{
	enum wire_state state;

	if (wire->skip > 0) {
		size_t left = wire->size - wire->start;
		size_t passed = left < wire->skip ? left : wire->skip;

		wire->start += passed;
		wire->skip -= passed;
		if (wire->skip > 0)
			return wire->ended ? WIRE_END : WIRE_WAIT;
	}
	if (wire->body == SIZE_MAX) {
		state = head_read(wire);
		if (state != WIRE_MESSAGE)
			return state == WIRE_WAIT && wire->ended ? WIRE_END : state;
	}
	if (wire->body > wire->most) {
		wire->skip = wire->body;
		wire->body = SIZE_MAX;
		return WIRE_TOO_LONG;
	}
	if (wire->size - wire->start < wire->body)
		return wire->ended ? WIRE_END : WIRE_WAIT;
	*body = wire->bytes + wire->start;
	*size = wire->body;
	wire->start += wire->body;
	wire->body = SIZE_MAX;
	return WIRE_MESSAGE;
}

bool wire_fill(struct wire *wire, int milliseconds)
{
	struct pollfd ready = {.fd = wire->in, .events = POLLIN};
	ssize_t got;

	if (wire->ended || poll(&ready, 1, milliseconds) <= 0)
		return false;
	bytes_settle(wire);
	wire->bytes =
		array_grow(wire->bytes, &wire->capacity, wire->size + READ_SIZE, 1);
	do
		got = read(wire->in, wire->bytes + wire->size,
			   wire->capacity - wire->size);
	while (got < 0 && errno == EINTR);
	if (got <= 0)
		wire->ended = true;
	else
		wire->size += (size_t)got;
	return true;
}

void wire_send(struct wire *wire, json_t *message)
{
	char *text = json_dumps(message, JSON_COMPACT);

	json_decref(message);
	if (!text)
		BUG("a message that is no JSON");
	fprintf(wire->out, "Content-Length: %zu\r\n\r\n%s", strlen(text), text);
	if (fflush(wire->out) != 0)
		wire->broken = true;
	free(text);
}
