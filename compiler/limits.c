/*
 * limits.c - how large, how deep and how many anything may be that comes from outside.
 *
 * Every limit has a standard value, which is far above what plans and records have, and a greatest one.
 * The greatest keep within what the passes can hold: offsets have 32 bits, passes that walk down blocks
 * take some kilobytes of the stack for each, and the tables of a rule still are made in seconds and
 * within some hundred megabytes. docs/limits.md is this list with a test of each.
 */
#include <stdlib.h>
#include <string.h>

#include "base.h"
#include "record.h"

enum {
	KILOBYTE = 1024,
	MEGABYTE = 1024 * 1024,
	GIGABYTE = 1024 * 1024 * 1024,
	DIGITS_MOST = 10 /* of a number that is given */
};

const struct limit_info limit_infos[LIMIT_COUNT] = {
	[LIMIT_FILE] = { "file", 64 * MEGABYTE, GIGABYTE, true, "in one spec file", 0 },
	[LIMIT_LINE] = { "line", 16 * MEGABYTE, GIGABYTE, true, "in one line of a spec or a record", 0 },
	[LIMIT_FILES] = { "files", 10000, 1000000, false, "spec files in one plan", 0 },
	[LIMIT_DIRECTORIES] = { "directories", 64, 500, false, "directories in one another", 0 },
	[LIMIT_NESTING] = { "nesting", 256, 1000, false, "blocks in one another", 0 },
	[LIMIT_LEVELS] = { "levels", 32, 256, false, "objects and lists in one another in a record", 0 },
	[LIMIT_VALUES] = { "values", 250000, 100000000, false, "values in one record", 0 },
	[LIMIT_ENTRIES] = { "entries", 1000, 10000, false, "entries in one section of a record", 0 },
	[LIMIT_WORD] = { "word", 200, 1000, false, "bytes in one name, number or code", 32 },
	[LIMIT_DAYS] = { "days", 8, 12, false,
		"requirements of days in one group that counts each day once", 0 },
	[LIMIT_WAYS] = { "ways", 256, 4096, false,
		"ways to choose among alternatives in such a group", 0 },
	[LIMIT_NODES] = { "nodes", 20000, 200000, false,
		"all that one rule becomes, its combinations written out", 0 },
	[LIMIT_SPECIALTIES] = { "specialties", 500, 2000, false, "specialties of one class", 0 },
};

/* The limit whose name stands before the `=`, or LIMIT_COUNT. */
static enum limit_kind
limit_find(const char *text)
{
	size_t length = strcspn(text, "=");
	int i;

	for (i = 0; i < LIMIT_COUNT; i++)
		if (strlen(limit_infos[i].name) == length &&
		    strncmp(text, limit_infos[i].name, length) == 0)
			break;
	return (enum limit_kind)i;
}

/* "64M" where bytes are counted, else a number; 0 for anything else. */
static uint64_t
limit_number(const struct limit_info *info, const char *text)
{
	size_t digits = strspn(text, "0123456789");
	uint64_t value;

	if (digits == 0 || digits > DIGITS_MOST)
		return 0;
	value = strtoull(text, NULL, 10);
	text += digits;
	if (info->bytes && *text && strchr("kMG", *text)) {
		value *= *text == 'k' ? KILOBYTE : *text == 'M' ? MEGABYTE : GIGABYTE;
		text++;
	}
	return *text ? 0 : value;
}

const char *
limit_text(const struct limit_info *info, uint32_t value, char room[LIMIT_TEXT])
{
	const char *unit = !info->bytes || value % KILOBYTE ? "" :
		value % MEGABYTE ? "k" : value % GIGABYTE ? "M" : "G";
	uint32_t divisor = *unit == 'k' ? KILOBYTE : *unit == 'M' ? MEGABYTE :
		*unit == 'G' ? GIGABYTE : 1;

	snprintf(room, LIMIT_TEXT, "%u%s", (unsigned)(value / divisor), unit);
	return room;
}

const char *
limit_words(const struct limit_info *info, uint64_t value, char room[LIMIT_TEXT])
{
	bool whole = info->bytes && value >= MEGABYTE && value % MEGABYTE == 0;

	snprintf(room, LIMIT_TEXT, "%llu%s", (unsigned long long)(whole ? value / MEGABYTE : value),
		 whole ? " MB" : info->bytes ? " bytes" : "");
	return room;
}

const char *
limit_set(struct context *cx, const char *text)
{
	enum limit_kind kind = limit_find(text);
	const struct limit_info *info = &limit_infos[kind];
	struct out names = { 0 };
	const char *wrong;
	uint32_t least;
	char most[LIMIT_TEXT];
	uint64_t value;

	if (kind < LIMIT_COUNT) {
		least = info->least ? info->least : 1;
		value = text[strlen(info->name)] ? limit_number(info, text + strlen(info->name) + 1) : 0;
		if (value >= least && value <= info->most) {
			cx->limits[kind] = (uint32_t)value;
			return NULL;
		}
		return arena_format(cx->arena, "expected %s=N with N from %u to %s, found `%s`", info->name,
				    (unsigned)least, limit_text(info, info->most, most), text);
	}
	for (int i = 0; i < LIMIT_COUNT; i++)
		out_format(&names, "%s%s", i == 0 ? "" : i + 1 < LIMIT_COUNT ? ", " : " or ",
			   limit_infos[i].name);
	wrong = arena_format(cx->arena, "expected NAME=N with NAME one of %.*s, found `%s`",
			     (int)names.size, names.text, text);
	out_free(&names);
	return wrong;
}

const char *
limit_advice(struct context *cx, enum limit_kind limit)
{
	const struct limit_info *info = &limit_infos[limit];
	char most[LIMIT_TEXT];

	if (cx->limits[limit] >= info->most)
		return arena_format(cx->arena, "--limit=%s cannot be raised further", info->name);
	return arena_format(cx->arena, "the option --limit=%s=N raises this limit, to %s at most",
			    info->name, limit_text(info, info->most, most));
}

void
limit_complain(struct context *cx, const char *path, enum limit_kind limit, uint64_t found)
{
	const struct limit_info *info = &limit_infos[limit];
	char most[LIMIT_TEXT], number[LIMIT_TEXT] = "more";

	if (found > 0)
		limit_words(info, found, number);
	complain(cx, "%s: expected at most %s %s, found %s; %s", path,
		 limit_words(info, cx->limits[limit], most), info->what, number,
		 limit_advice(cx, limit));
	cx->unreadable = true;
}

void
limit_remark(struct context *cx, struct diag *d, enum limit_kind limit)
{
	diag_remark(cx, d, "%s", limit_advice(cx, limit));
}

void
limits_of_reader(struct context *cx, struct record_reader *reader)
{
	static const struct {
		enum record_limit of;
		enum limit_kind is;
	} limits[] = {
		{ RECORD_LINE, LIMIT_LINE },
		{ RECORD_NESTING, LIMIT_LEVELS },
		{ RECORD_VALUES, LIMIT_VALUES },
		{ RECORD_ENTRIES, LIMIT_ENTRIES },
	};

	for (size_t i = 0; reader && i < sizeof limits / sizeof *limits; i++)
		record_reader_limit(reader, limits[i].of, cx->limits[limits[i].is],
				    arena_format(cx->arena, "; %s", limit_advice(cx, limits[i].is)));
}
