/*
 * qualify/used.c - what was found for a requirement, and which days, credits and degrees
 * of the record served it.
 */
#include <stdlib.h>
#include <string.h>

#include "qualify/qualify.h"

enum { USES_AT_FIRST = 64, USES_AT_MOST = 1 << 20, SPANS_SHOWN = 3 };

const struct classpec_allocation *answer_used(struct qualify *q,
					      const struct answer *answer, uint32_t node)
{
	struct classpec_allocation *used = &q->used;
	size_t room = used->room;

	while (classpec_allocate(q->plan, answer->rule_number, node,
				 &answer->record->facts, q->dates,
				 used) == CLASSPEC_NO_ROOM) {
		if (room >= USES_AT_MOST) {
			used->count = 0;
			break;
		}
		used->use = array_grow(used->use, &room, room ? 2 * room : USES_AT_FIRST,
				       sizeof *used->use);
		used->room = (uint32_t)room;
	}
	return used;
}

const char *use_section(const struct classpec_use *use)
{
	switch (use->kind) {
	case CLASSPEC_EXPERIENCE:
		return "experience";
	case CLASSPEC_CREDITS:
		return "credits";
	case CLASSPEC_EDUCATION:
		return "education";
	case CLASSPEC_CREDENTIAL:
		return "credentials";
	default:
		return "service";
	}
}

uint32_t use_entry(const struct answer *answer, const struct classpec_use *use)
{
	switch (use->kind) {
	case CLASSPEC_EDUCATION:
		return answer->record->degree_entries[use->entry];
	case CLASSPEC_SERVICE:
	case CLASSPEC_STATUS:
		return answer->record->appointment_entries[use->entry];
	case CLASSPEC_CREDENTIAL:
		return CLASSPEC_NONE;
	default:
		return use->entry;
	}
}

const char *use_unit(const struct classpec_use *use)
{
	struct classpec_fact fact = { 0 };

	fact.kind = (uint8_t)use->kind;
	return fact_unit(&fact);
}

/* ---- what was found ---------------------------------------------------------------- */

static void out_held(const struct classpec_finding *finding, const char *held,
		     const char *not_held, const char *open, struct out *o)
{
	if (finding->found_lo > 0)
		out_text(o, held);
	else
		out_text(o, finding->found_hi > 0 ? open : not_held);
}

static void out_counted(struct qualify *q, uint32_t fact, int32_t factor,
			const struct classpec_finding *finding, struct out *o)
{
	const int64_t lo = finding->found_lo / factor, hi = finding->found_hi / factor;
	const bool unbounded = finding->found_hi >= CLASSPEC_NO_LIMIT;

	if (lo == 0 && unbounded)
		out_text(o, "not known");
	else if (lo == 0 && hi == 0)
		out_text(o, "none found");
	else if (lo == 0)
		out_format(o, "found up to %s", amount_text(q, fact, hi));
	else
		out_format(o, "found %s", amount_text(q, fact, lo));
	if (lo > 0 && unbounded)
		out_text(o, " or more");
	else if (lo > 0 && lo < hi)
		out_format(o, " to %s", amount_text(q, fact, hi));
}

void out_found(struct qualify *q, const struct classpec_node *node,
	       const struct classpec_finding *finding, struct out *o)
{
	int32_t factor;
	const uint32_t fact = atom_fact(q, node, &factor);

	switch ((enum classpec_fact_kind)fact_at(q, fact)->kind) {
	case CLASSPEC_EXPERIENCE:
	case CLASSPEC_SERVICE:
	case CLASSPEC_CREDITS:
		out_counted(q, fact, factor, finding, o);
		break;
	case CLASSPEC_DECISION:
		out_held(finding, "accepted", "refused", "open", o);
		break;
	case CLASSPEC_EDUCATION:
	case CLASSPEC_CREDENTIAL:
	case CLASSPEC_STATUS:
		out_held(finding, "held", "not held", "not known", o);
		break;
	}
}

/* ---- dates ------------------------------------------------------------------------- */

void out_date(struct out *o, classpec_date date)
{
	out_format(o, "%04u-%02u-%02u", (unsigned)(date / 10000),
		   (unsigned)(date / 100 % 100), (unsigned)(date % 100));
}

static unsigned month_length(unsigned year, unsigned month)
{
	static const uint8_t days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	return month == 2 && leap ? 29 : days[month - 1];
}

classpec_date date_before(classpec_date date)
{
	unsigned year = date / 10000, month = date / 100 % 100, day = date % 100;

	if (day > 1)
		return date - 1;
	if (month > 1) {
		month--;
	} else {
		month = 12;
		year--;
	}
	return year * 10000 + month * 100 + month_length(year, month);
}

/* ---- the uses of one entry --------------------------------------------------------- */

/* What one entry of the record gives to a demand. */
struct entry_use {
	const struct classpec_use *first;
	int64_t amount, worth;
	classpec_date from[SPANS_SHOWN], to[SPANS_SHOWN];
	unsigned spans;      /* without a break between; at most so many are kept */
	classpec_date until; /* the end of the last one */
};

static void span_add(struct entry_use *entry, const struct classpec_use *use)
{
	if (!use->to)
		return;
	if (entry->spans && entry->until == use->from) {
		if (entry->spans <= SPANS_SHOWN)
			entry->to[entry->spans - 1] = use->to;
	} else {
		if (entry->spans < SPANS_SHOWN) {
			entry->from[entry->spans] = use->from;
			entry->to[entry->spans] = use->to;
		}
		entry->spans++;
	}
	entry->until = use->to;
}

/* Adds up the uses of the entry that use number `at` is of. False when an earlier use was
 * of it already. */
static bool entry_gather(const struct classpec_allocation *used, uint32_t at,
			 struct entry_use *entry)
{
	const struct classpec_use *first = &used->use[at];
	uint32_t i;

	memset(entry, 0, sizeof *entry);
	entry->first = first;
	for (i = 0; i < used->count; i++) {
		const struct classpec_use *use = &used->use[i];

		if (use->demand != first->demand || use->kind != first->kind ||
		    use->entry != first->entry)
			continue;
		if (i < at)
			return false;
		entry->amount += use->amount;
		entry->worth += use->worth;
		span_add(entry, use);
	}
	return true;
}

/* ---- words ------------------------------------------------------------------------- */

static void out_days(struct qualify *q, uint32_t fact, int64_t hundredths, struct out *o)
{
	if (hundredths % 100 == 0) {
		out_text(o, amount_text(q, fact, hundredths / 100));
		return;
	}
	out_hundredths(o, hundredths);
	out_text(o, " days");
}

static void out_spans(const struct entry_use *entry, struct out *o)
{
	unsigned i;

	if (!entry->spans)
		return;
	out_text(o, " (");
	for (i = 0; i < entry->spans && i < SPANS_SHOWN; i++) {
		out_text(o, i ? ", " : "");
		out_date(o, entry->from[i]);
		out_text(o, " to ");
		out_date(o, date_before(entry->to[i]));
	}
	if (entry->spans > SPANS_SHOWN) {
		out_text(o, " and more, until ");
		out_date(o, date_before(entry->until));
	}
	out_text(o, ")");
}

static void out_degree(struct qualify *q, const struct classpec_degree *degree,
		       struct out *o)
{
	const struct classpec_entry *levels =
		CLASSPEC_ARRAY(q->plan, levels, struct classpec_entry);
	const struct classpec_entry *subjects =
		CLASSPEC_ARRAY(q->plan, subjects, struct classpec_entry);

	out_text(o, classpec_text(q->plan, levels[degree->level].words));
	if (degree->subject != CLASSPEC_NONE)
		out_format(o, " in %s",
			   classpec_text(q->plan, subjects[degree->subject].words));
	if (degree->awarded) {
		out_text(o, ", awarded ");
		out_date(o, degree->awarded);
	}
}

static void out_entry(struct qualify *q, const struct answer *answer,
		      const struct entry_use *entry, uint32_t fact, struct out *o)
{
	const struct classpec_record *record = &answer->record->facts;
	const unsigned number = (unsigned)use_entry(answer, entry->first) + 1;

	switch (entry->first->kind) {
	case CLASSPEC_EXPERIENCE:
	case CLASSPEC_SERVICE:
		out_days(q, fact, entry->amount, o);
		out_format(o, " of %s %u",
			   entry->first->kind == CLASSPEC_SERVICE ? "appointment" : "job",
			   number);
		out_spans(entry, o);
		break;
	case CLASSPEC_CREDITS:
		out_hundredths(o, entry->amount);
		out_format(o, " semester credit%s of credits %u",
			   entry->amount == 100 ? "" : "s", number);
		if (fact != CLASSPEC_NONE) {
			out_text(o, ", as ");
			out_days(q, fact, entry->worth, o);
		}
		break;
	case CLASSPEC_EDUCATION:
		out_degree(q, &record->degrees[entry->first->entry], o);
		break;
	case CLASSPEC_STATUS:
		out_format(o, "appointment %u, from ", number);
		out_date(o, record->appointments[entry->first->entry].from);
		break;
	}
}

void out_uses(struct qualify *q, const struct answer *answer, uint32_t demand,
	      struct out *o)
{
	const struct classpec_allocation *used = &q->used;
	const struct classpec_fact *facts =
		CLASSPEC_ARRAY(q->plan, facts, struct classpec_fact);
	uint32_t fact = used->demand[demand].fact, i;
	const char *between = "";

	if (facts[fact].kind == CLASSPEC_CREDITS)
		fact = CLASSPEC_NONE; /* credits that stand for themselves */
	for (i = 0; i < used->count; i++) {
		struct entry_use entry;

		if (used->use[i].demand != demand || !entry_gather(used, i, &entry))
			continue;
		out_text(o, between);
		out_entry(q, answer, &entry, fact, o);
		between = "; ";
	}
}
