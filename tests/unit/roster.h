/*
 * roster.h - records read from a text against one small plan, for the tests of the
 * loaders.
 *
 * The plan has two authorities, nys and phl. Both declare the levels high_school and
 * bachelors, the subject law, the credential license and the class clerk.
 */
#ifndef ROSTER_H
#define ROSTER_H

#include "record.h"

struct roster {
	struct classpec_plan *plan;
	FILE *from;
	char *text;
	struct record_reader *reader;
	struct record record; /* the last one read */
};

/* The numbers of the names in the plan. */
enum { KIND_SERVICE, KIND_SUPPORT, PHL_KIND_SERVICE };
enum { NYS_HIGH_SCHOOL, NYS_BACHELORS, PHL_HIGH_SCHOOL, PHL_BACHELORS };
enum { NYS_LAW, PHL_LAW, NYS_ACCOUNTING };
enum { NYS_LICENSE, PHL_LICENSE, NYS_TYPING };
enum { PHL_COMMISSION, NYS_STAFFING };
enum { NYS_COMPETITIVE, NYS_EXEMPT };
enum { NYS_CLERK, PHL_CLERK, NYS_AGENT };

struct classpec_plan *roster_plan(void);

void roster_open(struct roster *r, enum record_format format, const char *text,
		 size_t size);
void roster_close(struct roster *r);

/* Each says what came instead when it is not so. */
bool roster_reads(struct roster *r, const char *id);
bool roster_rejects(struct roster *r, unsigned line, const char *reason);
bool roster_ends(struct roster *r);

/* One line of NDJSON by itself: its reason, or "" when it was read. In memory that stays
 * until the next call. */
const char *reason_of(const char *line);
/* The same for an experience or a service entry, or whatever the section is. */
const char *reason_in(const char *section, const char *entry);

#endif
