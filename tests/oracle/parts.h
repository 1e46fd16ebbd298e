/*
 * parts.h - shared by the files of the oracle; nobody else includes it.
 */
#ifndef PARTS_H
#define PARTS_H

#include "oracle.h"

/* ---- simplex.c: exact feasibility of a linear program -------------------------- */

__extension__ typedef __int128 wide;

/* Rows `sum of coefficient * variable <= limit`, limits and variables at least 0. */
struct program {
	wide *rows;  /* of variable_count coefficients and the limit */
	bool *asked; /* by row: whether the limit must be reached */
	unsigned row_count, row_capacity, variable_count;
};

void program_open(struct program *p, unsigned variable_count);
void program_close(struct program *p);
/* A new row of zeros, to be filled in; the limit stands at [variable_count]. */
wide *program_row(struct program *p, bool asked);
/* Whether some assignment keeps every limit and reaches those that are asked for. */
bool program_feasible(struct program *p);

int64_t divisor(int64_t a, int64_t b);

/* ---- evidence.c, people.c: a record, its gaps, and the people it may be of ----- */

/* How a gap is filled. */
enum { WORST, MIDDLE, BEST };

enum {
	GAPS = 64,
	GROUPS = 96,       /* of days on which the same jobs are held */
	PIECES = 256,      /* of experience, service and credits */
	UNLIMITED = 100000 /* days or credits: more than any rule asks for */
};

/* What fills each gap; what the record states is not looked at here. */
struct completion {
	uint8_t education, credits, experience, service,
		credentials; /* absent sections */
	uint8_t job_hours[ORACLE_ENTRIES], job_paid[ORACLE_ENTRIES];
	uint8_t job_inside[ORACLE_ENTRIES]; /* windows, where there is no date */
	uint8_t service_permanent[ORACLE_ENTRIES], service_where[ORACLE_ENTRIES];
	uint8_t service_inside[ORACLE_ENTRIES], service_then[ORACLE_ENTRIES];
	uint8_t degree_subject[ORACLE_ENTRIES], degree_accredited[ORACLE_ENTRIES];
	uint8_t degree_inside[ORACLE_ENTRIES];
	uint8_t credit_subject[ORACLE_ENTRIES], credit_accredited[ORACLE_ENTRIES];
	uint8_t credit_inside[ORACLE_ENTRIES];
	uint8_t holding[ORACLE_ENTRIES];
};

/* Days of full-time work or of an appointment, or credits, that count alike. Sets are
 * bits by number. */
struct piece {
	enum requirement_kind kind; /* EXPERIENCE, SERVICE or CREDITS */
	uint64_t of;                /* kinds it counts as; its class */
	uint64_t subjects, where;   /* what it counts in; jurisdictional classes */
	bool permanent, accredited;
	uint32_t windows; /* that it lies in */
	int64_t amount;   /* in units of the oracle */
	unsigned group;   /* pieces of one group share its limit */
};

struct day_group {
	uint32_t held;    /* bits by entry of the section */
	uint32_t windows; /* in which these days lie */
	int64_t days;
};

struct day_groups {
	struct day_group items[GROUPS];
	unsigned count;
};

struct person {
	struct piece pieces[PIECES];
	unsigned piece_count;
	int64_t limit[PIECES]; /* by group; below 0: none */
	unsigned group_count;
	unsigned granted; /* bits by place in oracle->bodies */
	const struct completion *completion;
};

struct oracle {
	const struct model *model;
	uint64_t kinds_above[ORACLE_SYMBOLS]; /* by number, with itself */
	uint64_t levels_above[ORACLE_SYMBOLS], subjects_above[ORACLE_SYMBOLS];

	/* the question */
	const struct oracle_question *question;
	const struct policy *policy;
	classpec_date dates[ANCHOR_COUNT];
	int64_t day_units, credit_units; /* of one day; of one semester credit */
	struct {
		struct window within, before;
	} windows[ORACLE_WINDOWS];
	unsigned window_count;
	struct {
		const struct requirement *part, *whole;
	} parts[ORACLE_PARTS];
	unsigned part_count; /* what is included in what */
	const struct symbol *bodies[ORACLE_BODIES];
	unsigned body_count, granted, open; /* bits: what the offices have decided */
	struct day_groups jobs, appointments;
	struct completion completion;
	struct {
		uint8_t *filled; /* in the completion */
		bool middle;     /* whether there is something between worst and best */
	} gaps[GAPS];
	unsigned gap_count;
	const struct oracle_addition *additions;
	unsigned addition_count;
	struct person person;
};

/* Readies the oracle for a question: finds the gaps, groups the days. (evidence.c) */
void evidence_open(struct oracle *o, const struct oracle_question *question);
/* The person that the completion makes of the record. (people.c, as is what follows) */
void person_complete(struct oracle *o);
bool section_absent(const struct oracle *o, enum classpec_presence section);
/* The place of the window that a requirement sets in oracle->windows, or -1: none. */
int window_of(const struct oracle *o, const struct requirement *q);

/* How much there is for a leaf by itself, rounded as the policy says. `only` is the class
 * chosen among those of `any of`, or NULL. */
int64_t person_amount(const struct oracle *o, const struct requirement *q,
		      const struct symbol *only);
/* How much a leaf asks for, in the same units. */
int64_t amount_asked(const struct oracle *o, const struct requirement *q);
int64_t amount_units(const struct oracle *o, const struct amount *amount);
bool piece_counts(const struct oracle *o, const struct piece *piece,
		  const struct requirement *q, const struct symbol *only);
/* Education, credential or status. */
bool person_holds(const struct oracle *o, const struct requirement *q);
/* Whether the offices that granted include this one. */
bool person_granted(const struct oracle *o, const struct symbol *body);

/* ---- calendar.c ---------------------------------------------------------------- */

/* Days of a calendar whose months are all of that length. */
int32_t calendar_day(classpec_date date, uint32_t month_days);
/* Walks the days one by one. */
void calendar_group(const struct oracle *o, struct day_groups *groups,
		    const int32_t *from, const int32_t *to, unsigned count);
bool calendar_inside(const struct oracle *o, unsigned window, int32_t day, bool event);

/* ---- search.c: some way through the rule --------------------------------------- */

/* Days or credits that a leaf takes from a slot. */
struct demand {
	const struct requirement *leaf;
	const struct symbol *only; /* the class chosen among those of `any of`, or NULL */
	unsigned slot;
	unsigned row;   /* or NO_ROW: of a linear substitution */
	int64_t weight; /* of each unit in the row */
};

/* What must come together: the amount of a leaf, or the whole of `proportional`. */
struct demand_row {
	const struct requirement *of;
	int64_t asked;
};

/* A part of the days and credits, for requirements that may share it. Slots of one
 * division have nothing in common; all of them lie in the parent. */
struct slot {
	unsigned parent, division;
};

/* A linear substitution in use: what its demand takes comes off the row of its target. */
struct linear {
	const struct substitution *substitution;
	unsigned demand;
};

enum { DEMANDS = 48, LINEARS = 16, NO_ROW = 1000 };

/* Everything there is; what substitutions leave of it. Division 0 is the one between the
 * second and the sources of substitutions. */
enum { SLOT_ALL, SLOT_LEFT, SLOTS_FIXED };

struct search {
	const struct oracle *o;
	bool assume_later; /* what is due by a later stage is taken as done */
	bool substitutes;  /* not within a floor */
	bool divide[2]; /* experience, service: may be substituted with, and counts once
			 */
	struct demand demands[DEMANDS];
	struct demand_row rows[DEMANDS];
	struct slot slots[DEMANDS];
	struct linear linears[LINEARS];
	unsigned demand_count, row_count, slot_count, linear_count, division_count;
	const struct substitution
		*used[LINEARS]; /* by number of their `one of`, or NULL */
};

/* Whether the person meets the rule of the question. */
bool search_rule(const struct oracle *o, bool assume_later);

/* ---- allocate.c: whether the days and credits suffice for all that was chosen -- */

bool allocation_exists(const struct search *s);
/* How many days one linear substitution takes off at most, in units. */
int64_t linear_cap(const struct oracle *o, const struct substitution *s);

/* Ends the program: the generators made something the oracle was not made for. */
_Noreturn void oracle_stop(const char *what);

#endif
