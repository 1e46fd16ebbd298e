/*
 * roster.c - the small plan of the tests of the loaders, and what they ask of a reader.
 */
#include "roster.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PLAN_ROOM = 8192, REASON_ROOM = 1024 };

/* ---- the plan ---------------------------------------------------------------------- */

struct layout {
	struct classpec_plan *plan;
	uint32_t at; /* where the next section begins */
	char *strings;
	uint32_t string_count;
};

static classpec_string add_string(struct layout *layout, const char *text)
{
	classpec_string at = layout->string_count;

	strcpy(layout->strings + at, text);
	layout->string_count += (uint32_t)strlen(text) + 1;
	return at;
}

static uint32_t authority_of(const char *id)
{
	return strncmp(id, "phl.", 4) == 0;
}

static void add_entries(struct layout *layout, struct classpec_section *section,
			const char *const *ids)
{
	struct classpec_entry entry = { 0 };

	section->at = layout->at;
	for (; *ids; ids++, section->count++) {
		entry.id = add_string(layout, *ids);
		entry.authority = authority_of(*ids);
		memcpy((char *)layout->plan + layout->at, &entry, sizeof entry);
		layout->at += (uint32_t)sizeof entry;
	}
}

static void add_classes(struct layout *layout, const char *const *ids)
{
	struct classpec_class class = { 0 };

	layout->plan->classes.at = layout->at;
	for (; *ids; ids++, layout->plan->classes.count++) {
		class.id = add_string(layout, *ids);
		class.authority = authority_of(*ids);
		memcpy((char *)layout->plan + layout->at, &class, sizeof class);
		layout->at += (uint32_t)sizeof class;
	}
}

#define IDS(...) ((const char *const[]){ __VA_ARGS__, NULL })

struct classpec_plan *roster_plan(void)
{
	static const uint32_t strings_at = PLAN_ROOM / 2;
	struct classpec_plan *plan = calloc(1, PLAN_ROOM);
	struct layout layout = { plan, sizeof *plan, NULL, 1 };

	if (!plan)
		abort();
	layout.strings = (char *)plan + strings_at;
	add_entries(&layout, &plan->kinds,
		    IDS("nys.public_service", "nys.support", "phl.public_service"));
	add_entries(&layout, &plan->levels,
		    IDS("nys.high_school", "nys.bachelors", "phl.high_school",
			"phl.bachelors"));
	add_entries(&layout, &plan->subjects,
		    IDS("nys.law", "phl.law", "nys.accounting"));
	add_entries(&layout, &plan->credentials,
		    IDS("nys.license", "phl.license", "nys.typing"));
	add_entries(&layout, &plan->bodies, IDS("phl.commission", "nys.staffing"));
	add_entries(&layout, &plan->jurisdictional_classes,
		    IDS("nys.competitive", "nys.exempt"));
	add_classes(&layout, IDS("nys.clerk", "phl.clerk", "nys.agent"));
	plan->strings.at = strings_at;
	plan->strings.count = layout.string_count;
	plan->magic = CLASSPEC_MAGIC;
	plan->table_version = CLASSPEC_TABLE_VERSION;
	plan->size = PLAN_ROOM;
	return plan;
}

/* ---- reading ----------------------------------------------------------------------- */

void roster_open(struct roster *r, enum record_format format, const char *text,
		 size_t size)
{
	memset(r, 0, sizeof *r);
	r->plan = roster_plan();
	r->text = malloc(size + 1);
	if (!r->text)
		abort();
	memcpy(r->text, text, size);
	r->from = size ? fmemopen(r->text, size, "r") : fopen("/dev/null", "r");
	if (!r->from)
		abort();
	r->reader = record_reader_open(r->plan, r->from, format);
	if (!r->reader)
		abort();
}

void roster_close(struct roster *r)
{
	record_reader_close(r->reader);
	fclose(r->from);
	free(r->text);
	free(r->plan);
}

static bool came(const struct roster *r, enum record_status status)
{
	printf("\nline %u: status %d, id %s, reason %s\n", (unsigned)r->record.line,
	       (int)status, r->record.id, r->record.reason ? r->record.reason : "none");
	return false;
}

bool roster_reads(struct roster *r, const char *id)
{
	enum record_status status = record_reader_next(r->reader, &r->record);

	return (status == RECORD_READ && strcmp(r->record.id, id) == 0) ||
	       came(r, status);
}

bool roster_rejects(struct roster *r, unsigned line, const char *reason)
{
	enum record_status status = record_reader_next(r->reader, &r->record);

	return (status == RECORD_REJECTED && r->record.line == line &&
		strcmp(r->record.reason, reason) == 0) ||
	       came(r, status);
}

bool roster_ends(struct roster *r)
{
	enum record_status status = record_reader_next(r->reader, &r->record);

	return status == RECORD_END || came(r, status);
}

const char *reason_of(const char *line)
{
	static char reason[REASON_ROOM];
	struct roster r;

	roster_open(&r, RECORD_NDJSON, line, strlen(line));
	switch (record_reader_next(r.reader, &r.record)) {
	case RECORD_READ:
		reason[0] = '\0';
		break;
	case RECORD_REJECTED:
		snprintf(reason, sizeof reason, "%s", r.record.reason);
		break;
	default:
		strcpy(reason, "nothing was read");
		break;
	}
	roster_close(&r);
	return reason;
}

const char *reason_in(const char *section, const char *entry)
{
	char line[REASON_ROOM];

	snprintf(line, sizeof line, "{\"id\": \"a\", \"%s\": [%s]}", section, entry);
	return reason_of(line);
}
