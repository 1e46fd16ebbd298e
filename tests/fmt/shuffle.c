/*
 * shuffle.c - texts made from texts, at random.
 */
#include "laws.h"

#include <string.h>

#include "generate.h"

enum part { PART_WORD, PART_WHITE, PART_COMMENT, PART_TEXT };

static bool is_white(char c)
{
	return c != '\0' && strchr(" \t\r\n\v\f", c);
}

/* The length of the part that starts at `at`: a stretch of white space, a comment, a text
 * in quotes, or anything up to one of these. */
static size_t part_at(const char *text, size_t size, size_t at, enum part *part)
{
	size_t end = at + 1;

	if (is_white(text[at])) {
		*part = PART_WHITE;
		while (end < size && is_white(text[end]))
			end++;
	} else if (text[at] == '#') {
		*part = PART_COMMENT;
		while (end < size && text[end] != '\n')
			end++;
	} else if (text[at] == '"') {
		*part = PART_TEXT;
		while (end < size && text[end] != '"')
			end += text[end] == '\\' && end + 1 < size ? 2 : 1;
		end = end < size ? end + 1 : size;
	} else {
		*part = PART_WORD;
		while (end < size && !is_white(text[end]) && text[end] != '#' &&
		       text[end] != '"')
			end++;
	}
	return end - at;
}

static void add(struct out *to, const char *text)
{
	out_bytes(to, text, strlen(text));
}

static void white_add(struct random *random, struct out *to)
{
	static const char *const whites[] = {" ",      "  ", "\t",          " \f ",
					     "      ", "\n", "\r\n        "};

	add(to, whites[random_below(random, 7)]);
}

/* A text with other white space in it, and its paragraphs. */
static void text_add(struct random *random, const char *text, size_t size, bool one,
		     struct out *to)
{
	for (size_t i = 0; i < size; i++) {
		unsigned newlines = 0;

		if (text[i] == '\\' && i + 1 < size) {
			out_bytes(to, text + i++, 2);
			continue;
		}
		if (!is_white(text[i])) {
			out_bytes(to, text + i, 1);
			continue;
		}
		for (; is_white(text[i]); i++)
			newlines += text[i] == '\n';
		i--;
		add(to, newlines > 1                ? "\n\n"
			: one                       ? " "
			: random_chance(random, 30) ? "\n"
						    : "  ");
	}
}

void text_shuffle(struct random *random, const char *text, size_t size, bool one,
		  struct out *to)
{
	bool white = false; /* some stands there already: twice might be an empty line */

	for (size_t at = 0, length; at < size; at += length) {
		enum part part;

		length = part_at(text, size, at, &part);
		if (part == PART_WHITE && one)
			add(to, " ");
		else if (part == PART_WHITE && !white)
			white_add(random, to);
		white = part == PART_WHITE || (white && part == PART_COMMENT);
		if (part == PART_WHITE)
			continue;
		if (part == PART_TEXT)
			text_add(random, text + at, length, one, to);
		else if (part == PART_WORD)
			out_bytes(to, text + at, length);
	}
}

void text_annotate(struct random *random, const char *text, size_t size, struct out *to)
{
	static const char *const notes[] = {"# a note", "# \"quoted\" {", "#", "# }  \t",
					    "    # a note that is rather longer than the "
					    "others, and goes on for a while"};

	for (size_t at = 0, length; at < size; at += length) {
		enum part part;

		length = part_at(text, size, at, &part);
		out_bytes(to, text + at, length);
		if (part != PART_WHITE)
			continue;
		if (random_chance(random, 4)) {
			add(to, notes[random_below(random, 5)]);
			add(to, random_chance(random, 50) ? "\n" : "\r\n\n\n");
			add(to, random_chance(random, 50) ? "            " : "");
		} else if (random_chance(random, 3)) {
			add(to, "\n\n\n                        ");
		}
	}
}

static const char *const pieces[] = {
	"{",          "}",     "\"",        "\\", "#",   ",",        "(",
	")",          "text",  "including", "\n", "for", "\xc3\xa9", "one",
	"substitute", "class", "9",         "\t", ":",   "is",       "by"};

void text_mutilate(struct random *random, const char *text, size_t size, struct out *to)
{
	unsigned wounds = 1 + random_below(random, 3);
	size_t at = 0;

	for (; wounds > 0 && at < size; wounds--) {
		size_t next = at + random_below(random, (unsigned)(size - at)) / wounds;
		size_t length = random_below(random, 12);
		enum part part;

		out_bytes(to, text + at, next - at);
		at = next;
		length = length < size - at ? length : size - at;
		switch (random_below(random, 4)) {
		case 0: at += length; break;
		case 1: out_bytes(to, text + at, length); break;
		case 2:
			add(to,
			    pieces[random_below(random, sizeof pieces / sizeof *pieces)]);
			break;
		default: at += part_at(text, size, at, &part); break;
		}
	}
	if (at < size)
		out_bytes(to, text + at, size - at);
}
