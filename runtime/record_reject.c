/*
 * record_reject.c - how a reader of records finds text that is none, and says what is
 * wrong with a record and where.
 */
#include "record_parts.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* In bytes. */
enum { PATH_SHOWN = 200, KEY_SHOWN = 60, TEXT_SHOWN = 40 };

/* ---- text -------------------------------------------------------------------------- */

/* How many bytes the character takes, or 0: by the table of well-formed sequences of the
 * Unicode Standard (D92). */
static size_t character_size(const unsigned char *text, size_t size)
{
	unsigned char first = text[0], low = 0x80, high = 0xbf;
	size_t length, i;

	if (first < 0x80)
		return first != 0;
	if (first < 0xc2 || first > 0xf4)
		return 0;
	length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
	if (length > size)
		return 0;
	if (first == 0xe0)
		low = 0xa0;
	else if (first == 0xed)
		high = 0x9f;
	else if (first == 0xf0)
		low = 0x90;
	else if (first == 0xf4)
		high = 0x8f;
	for (i = 1; i < length; i++, low = 0x80, high = 0xbf)
		if (text[i] < low || text[i] > high)
			return 0;
	return length;
}

size_t record_text_check(const char *text, size_t size)
{
	const unsigned char *bytes = (const unsigned char *)text;
	size_t at, length;

	for (at = scan_ascii(text, size); at < size; at += length) {
		length = character_size(bytes + at, size - at);
		if (!length)
			break;
		if (bytes[at + length] < 0x80) /* there is padding behind */
			length += scan_ascii(text + at + length, size - at - length);
	}
	return at;
}

const char *record_shown(const char *text, char room[RECORD_SHOWN_SIZE])
{
	size_t length = strlen(text);

	if (length <= TEXT_SHOWN) {
		memcpy(room, text, length + 1);
		return room;
	}
	for (length = TEXT_SHOWN; length > 0; length--) /* not inside a character */
		if (((unsigned char)text[length] & 0xc0) != 0x80)
			break;
	memcpy(room, text, length);
	memcpy(room + length, "…", sizeof "…");
	return room;
}

/* ---- saying what is wrong ---------------------------------------------------------- */

static void append(struct record_reader *reader, const char *text, size_t length)
{
	size_t need = reader->reason.count + length + 1;

	reader->reason.items = record_grow(reader, reader->reason.items,
					   &reader->reason.capacity, need, 1);
	if (reader->reason.capacity < need)
		return;
	memcpy(reader->reason.items + reader->reason.count, text, length);
	reader->reason.count += length;
	reader->reason.items[reader->reason.count] = '\0';
}

static bool is_plain(const char *key, size_t length)
{
	size_t i;

	for (i = 0; i < length; i++)
		if (key[i] != '_' && (key[i] < 'a' || key[i] > 'z') &&
		    (key[i] < 'A' || key[i] > 'Z') && (key[i] < '0' || key[i] > '9'))
			return false;
	return length > 0;
}

/* experience[1].kinds[0], determinations["phl.commission"] */
static void append_path(struct record_reader *reader, const struct record_path *at)
{
	size_t length = at->length < KEY_SHOWN ? at->length : KEY_SHOWN;
	char number[32];

	if (at->up)
		append_path(reader, at->up);
	if (reader->reason.count > PATH_SHOWN)
		return;
	if (!at->key) {
		length = (size_t)snprintf(number, sizeof number, "[%zu]", at->length);
		append(reader, number, length);
		return;
	}
	while (length < at->length && length > 0 &&
	       ((unsigned char)at->key[length] & 0xc0) == 0x80)
		length--;
	if (at->up && is_plain(at->key, at->length))
		append(reader, ".", 1);
	else if (at->up)
		append(reader, "[\"", 2);
	append(reader, at->key, length);
	if (length < at->length)
		append(reader, "…", strlen("…"));
	if (at->up && !is_plain(at->key, at->length))
		append(reader, "\"]", 2);
}

bool record_reject(struct record_reader *reader, const struct record_path *at,
		   const char *format, ...)
{
	char message[1024];
	va_list args;
	int length;

	reader->reason.count = 0;
	if (at) {
		append_path(reader, at);
		append(reader, ": ", 2);
	}
	va_start(args, format);
	length = vsnprintf(message, sizeof message, format, args);
	va_end(args);
	if (length > 0)
		append(reader, message, strlen(message));
	return false;
}

void record_reject_long(struct record_reader *reader, const char *what, const char *guess)
{
	const uint32_t most = reader->limits[RECORD_LINE], megabyte = 1024 * 1024;

	if (most % megabyte == 0)
		record_reject(reader, NULL, "the %s is longer than %u MB%s%s", what,
			      (unsigned)(most / megabyte), guess, reader->advice[RECORD_LINE]);
	else
		record_reject(reader, NULL, "the %s is longer than %u bytes%s%s", what,
			      (unsigned)most, guess, reader->advice[RECORD_LINE]);
}
