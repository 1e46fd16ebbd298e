/*
 * qualify/qualify.h - shared by the files of `classpec qualify` and `classpec statement`: the run,
 * one answer, and how it is told.
 */
#ifndef CLASSPEC_QUALIFY_H
#define CLASSPEC_QUALIFY_H

#include "command/command.h"
#include "progress.h"
#include "record.h"

enum qualify_format { QUALIFY_TEXT, QUALIFY_NDJSON, QUALIFY_CSV, QUALIFY_COUNTS };

/* What the command line asks for. Lists are of argv, NULL where nothing was said. */
struct qualify_options {
	const char *records;
	const char *plan; /* a file that was built, in place of specs; or NULL */
	const char **classes;
	int class_count;
	const char *route, *specialty;
	const char *id; /* only the records of this id */
	classpec_date as_of;
	classpec_date dates[CLASSPEC_ANCHORS]; /* that requirements refer to; 0: as of */
	enum classpec_stage stage;
	enum qualify_format format;
	bool explain;
	bool colour;
};

struct answer;
struct tally;

struct qualify {
	struct context *cx;
	const char *command; /* its name, for messages */
	const struct qualify_options *options;
	/* How answers are told, into `out`; what stands before the first and after the last
	 * may be NULL. */
	void (*begin)(struct qualify *q);
	void (*tell)(struct qualify *q, const struct answer *answer);
	void (*end)(struct qualify *q);
	void *teller; /* theirs */
	uint64_t record_count; /* that were judged */
	struct tally *tally;   /* NULL, or answers are only counted, in this */
	const struct classpec_plan *plan;
	struct record_names *names;
	uint32_t *rules; /* that are asked, in order */
	size_t rule_count;
	classpec_date dates[CLASSPEC_ANCHORS];
	char as_of[16];
	bool utf8; /* marks that are not ASCII can be shown */
	/* Room that is used again for each record: */
	struct classpec_interval *values, *scratch;
	struct classpec_finding *findings;
	uint32_t *undecided;
	struct classpec_allocation used;
	struct out out;
	struct out words;
};

/* All that is said of one person and one rule. */
struct answer {
	const struct record *record;
	const struct classpec_rule *rule;
	const struct classpec_class *class;
	uint32_t rule_number;
	struct classpec_result result;
	struct classpec_way ways[CLASSPEC_WAYS];
	uint32_t way_count;
	uint32_t undecided_count; /* of qualify->undecided */
				  /* qualify->findings: one for each node of the rule */
};

/* ---- qualify/options.c: what the command line says --------------------------------- */

enum {
	OPTION_RECORDS = OPTION_OWN,
	OPTION_CLASS,
	OPTION_ROUTE,
	OPTION_SPECIALTY,
	OPTION_AS_OF,
	OPTION_DATE,
	OPTION_ANNOUNCED,
	OPTION_STAGE,
	OPTION_QUALIFY_OWN,
};

/* Rows for getopt_long. */
#define QUALIFY_OPTIONS                                                \
	{ "help", no_argument, NULL, OPTION_HELP },                    \
	LIMIT_OPTION,                                                  \
	{ "records", required_argument, NULL, OPTION_RECORDS },        \
	{ "class", required_argument, NULL, OPTION_CLASS },            \
	{ "route", required_argument, NULL, OPTION_ROUTE },            \
	{ "specialty", required_argument, NULL, OPTION_SPECIALTY },    \
	{ "as-of", required_argument, NULL, OPTION_AS_OF },            \
	{ "date", required_argument, NULL, OPTION_DATE },              \
	{ "announced", required_argument, NULL, OPTION_ANNOUNCED },    \
	{ "stage", required_argument, NULL, OPTION_STAGE }

/* STATUS_OK, or the exit status after a message. `classes` must have room for one more. */
int qualify_option(struct context *cx, const char *command, int option, const char *value,
		   struct qualify_options *options);
/* When all options were read: what was not said, and what must not be left out. */
int qualify_options_end(struct context *cx, const char *command, int argc, char **argv,
			struct qualify_options *options);

/* ---- qualify/plan_file.c: a plan that was built before ------------------------------ */

struct plan_file {
	const struct classpec_plan *plan;
	char *memory; /* the heap's */
};

/* A file of which nothing is trusted. STATUS_OK, or the exit status after a message. */
int plan_file_open(struct context *cx, const char *path, struct plan_file *file);
void plan_file_close(struct plan_file *file);

/* ---- qualify/run.c: every record, one after another -------------------------------- */

/* Judges and tells all records. Returns the exit status. */
int qualify_run(struct qualify *q, const struct model *model);
/* What goes before and after: the tables, unless q->plan is there already, the rules that are asked, and room for answers. STATUS_OK,
 * or the exit status after a message; qualify_end comes after either. */
int qualify_begin(struct qualify *q, const struct model *model);
void qualify_end(struct qualify *q);
/* Judges one record, and has it told into q->out, which held the one before. */
void qualify_record(struct qualify *q, const struct record *record);

/* "people.ndjson:3: record rejected: ...", on standard error. */
void record_complain(struct qualify *q, uint64_t line, const char *what,
		     const char *reason);

/* ---- qualify/tally.c: how many records have which answer --------------------------- */

struct tally *tally_open(const struct qualify *q);
void tally_close(struct tally *tally);
void tally_record(struct tally *tally, const struct qualify *q,
		  const struct record *record);
/* Adds what another has counted, who is asked the same. */
void tally_add(struct tally *tally, const struct qualify *q, struct tally *other);
/* A row of CSV for each rule. */
void tally_print(struct qualify *q);

/* ---- qualify/blocks.c: a file shared among the processors -------------------------- */

/* Counts all records of the file into q->tally. False when the file is not one that can
 * be shared, and then nothing has happened; *status is the exit status. */
bool blocks_count(struct qualify *q, FILE *from, int *status);

/* ---- qualify/select.c: what is asked ----------------------------------------------- */

/* Fills rules. STATUS_OK, or the exit status after a message. */
int qualify_select(struct qualify *q);

/* ---- qualify/answer.c: what is found ----------------------------------------------- */

/* Makes the room that every answer uses again. */
void qualify_room(struct qualify *q);
void qualify_room_free(struct qualify *q);
void qualify_answer(struct qualify *q, uint32_t rule, const struct record *record,
		    struct answer *answer);

const struct classpec_node *answer_nodes(const struct qualify *q,
					 const struct answer *answer);
/* The last part of an id: "open_competitive". */
const char *short_name(const struct classpec_plan *plan, classpec_string id);
/* NULL when nobody may decide, or nothing is left to decide. */
const struct classpec_entry *answer_body(const struct qualify *q,
					 const struct answer *answer);
/* Of what an office cannot waive; UNKNOWN too where there is no discretion. */
enum classpec_truth answer_floor(const struct answer *answer);
/* Once some of what decides comes in at its best, or at its worst. */
enum classpec_outcome answer_if(struct qualify *q, const struct answer *answer,
				const uint32_t *evidence, uint32_t count, bool shown);
/* The first node at or after `from` that is still due, or node_count. */
uint32_t answer_due(const struct qualify *q, const struct answer *answer, uint32_t from);

/* In q->words, until the next call. */
const char *way_words(struct qualify *q, const struct classpec_way *way);
const char *need_words(struct qualify *q, const struct classpec_need *need);
const char *amount_text(struct qualify *q, uint32_t fact, int64_t amount);

/* What a node asks for, without its items. */
const char *node_title(const struct qualify *q, const struct classpec_node *node);
/* The same as part of a sentence, with the items where it has no words of its own. */
void out_sentence(struct qualify *q, const struct answer *answer, uint32_t at,
		  struct out *o);

/* What a fact is counted in: "days", "semester credits", "credential". */
const char *fact_unit(const struct classpec_fact *fact);
/* So many of them, in hundredths. */
int64_t fact_hundredths(const struct classpec_fact *fact, int64_t amount, bool up);
void out_hundredths(struct out *o, int64_t hundredths);
/* The fact an atom counts, or CLASSPEC_NONE; and what in a sum is one unit of it. */
uint32_t atom_fact(const struct qualify *q, const struct classpec_node *node,
		   int32_t *factor);

const struct classpec_fact *fact_at(const struct qualify *q, uint32_t number);
const char *fact_id(const struct qualify *q, uint32_t number);

/* Whether it counts something, or days, and is not only held or not. */
static inline bool fact_counts_days(const struct classpec_fact *fact)
{
	return fact->kind == CLASSPEC_EXPERIENCE || fact->kind == CLASSPEC_SERVICE;
}

static inline bool fact_counts(const struct classpec_fact *fact)
{
	return fact_counts_days(fact) || fact->kind == CLASSPEC_CREDITS;
}

/* NULL when the class has none. */
const struct classpec_entry *answer_specialty(const struct qualify *q,
					      const struct answer *answer);
const struct classpec_entry *answer_route(const struct qualify *q,
					  const struct answer *answer);
/* Joins the ways to qualify, nearest first. */
void out_nearest(struct qualify *q, const struct answer *answer, struct out *o);
/* "true", "false" or "null" */
const char *truth_word(enum classpec_truth truth);

/* ---- qualify/used.c: what was found in the record, and what was used --------------- */

/* "found 3 years", "held", "not known": of an atom. */
void out_found(struct qualify *q, const struct classpec_node *node,
	       const struct classpec_finding *finding, struct out *o);

/* What a node asks for and what was found for it, in q->used, until the next call. */
const struct classpec_allocation *answer_used(struct qualify *q,
					      const struct answer *answer, uint32_t node);
/* The member of a record in which a use is found. */
const char *use_section(const struct classpec_use *use);
/* Which entry of the section, counted from 0; CLASSPEC_NONE where the section has names. */
uint32_t use_entry(const struct answer *answer, const struct classpec_use *use);
/* What the entries used are counted in. */
const char *use_unit(const struct classpec_use *use);
/* "2 years of job 1 (2018-03-01 to 2020-02-29); ...": all that serves one demand. */
void out_uses(struct qualify *q, const struct answer *answer, uint32_t demand,
	      struct out *o);
void out_date(struct out *o, classpec_date date);
/* The last day before one. */
classpec_date date_before(classpec_date date);

/* ---- qualify/text.c, qualify/json.c, qualify/data.c: how it is told ---------------- */

void answer_print_text(struct qualify *q, const struct answer *answer);
void answer_print_json(struct qualify *q, const struct answer *answer);
void answer_print_csv(struct qualify *q, const struct answer *answer);
void answer_print_csv_header(struct qualify *q);

#endif
