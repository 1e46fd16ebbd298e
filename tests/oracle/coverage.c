/*
 * coverage.c - counts, of each construct, the answers in which it took part.
 */
#include "trial.h"

enum cover {
#define COVER(name, words) COVER_##name,
#include "coverage.def"
#undef COVER
	COVER_COUNT
};

static const char *const cover_words[] = {
#define COVER(name, words) words,
#include "coverage.def"
#undef COVER
};

_Static_assert((int)COVER_COUNT <= (int)COVERED, "there is room for each");

struct count {
	struct coverage *coverage;
	unsigned long answers;
};

static void count_if(const struct count *count, enum cover cover, bool condition)
{
	if (condition)
		count->coverage->counts[cover] += count->answers;
}

/* ---- requirements -------------------------------------------------------------- */

static bool holds_kind(const struct requirement *q, enum requirement_kind kind)
{
	for (const struct requirement *item = q->items; item; item = item->next)
		if (item->kind == kind || holds_kind(item, kind))
			return true;
	return false;
}

static bool includes(const struct requirement *q)
{
	for (const struct requirement *item = q->items; item; item = item->next)
		if ((item->kind == REQUIRE_EXPERIENCE && item->items) || includes(item))
			return true;
	return false;
}

static unsigned parts_of(const struct requirement *q)
{
	unsigned parts = 0;

	for (const struct requirement *item = q->items; item; item = item->next)
		parts++;
	return parts;
}

static void cover_group(const struct count *count, const struct requirement *q)
{
	static const uint8_t groups[] = {COVER_ALL_OF, COVER_ANY_OF,   COVER_AT_LEAST,
					 COVER_SHARED, COVER_DISJOINT, COVER_PROPORTIONAL,
					 COVER_FOR};
	bool disjoint = q->kind == REQUIRE_DISJOINT;

	if (q->kind == REQUIRE_AT_LEAST && details_of(q)->count > 1)
		count_if(count, COVER_AT_LEAST_MORE, true);
	else
		count_if(count, (enum cover)groups[q->kind], true);
	count_if(count, COVER_GROUP_LATER, q->stage != STAGE_FILING);
	count_if(count, COVER_DISJOINT_ANY, disjoint && holds_kind(q, REQUIRE_ANY_OF));
	count_if(count, COVER_DISJOINT_WIDE, disjoint && parts_of(q) > 8);
	count_if(count, COVER_DISJOINT_ALL, disjoint && holds_kind(q, REQUIRE_ALL_OF));
	count_if(count, COVER_DISJOINT_INCLUDING, disjoint && includes(q));
	count_if(count, COVER_DISJOINT_SERVICE,
		 disjoint && holds_kind(q, REQUIRE_SERVICE));
	count_if(count, COVER_PROPORTIONAL_SERVICE,
		 q->kind == REQUIRE_PROPORTIONAL && holds_kind(q, REQUIRE_SERVICE));
}

static void cover_study(const struct count *count, const struct requirement *q)
{
	const struct details *details = details_of(q);
	bool credits = q->kind == REQUIRE_CREDITS;

	count_if(count, COVER_EDUCATION, !credits);
	count_if(count, COVER_EDUCATION_IN, !credits && details->subject_count);
	count_if(count, COVER_EDUCATION_ACCREDITED, !credits && q->accredited);
	count_if(count, COVER_SEMESTER, credits && q->amount.unit == AMOUNT_SEMESTER);
	count_if(count, COVER_QUARTER, credits && q->amount.unit == AMOUNT_QUARTER);
	count_if(count, COVER_CREDITS_IN, credits && details->subject_count);
	count_if(count, COVER_CREDITS_ACCREDITED, credits && q->accredited);
}

static void cover_work(const struct count *count, const struct requirement *q)
{
	bool service = q->kind == REQUIRE_SERVICE;

	count_if(count, COVER_EXPERIENCE, !service);
	count_if(count, COVER_EXPERIENCE_UNION, !service && q->of_count > 1);
	count_if(count, COVER_INCLUDING, q->items != NULL);
	count_if(count, COVER_INCLUDING_NESTED, q->items && q->items->items);
	count_if(count, COVER_INCLUDING_SEVERAL, q->items && q->items->next);
	count_if(count, COVER_SERVICE, service && !q->pooled_class && !q->any_class);
	count_if(count, COVER_SERVICE_POOLED, q->pooled_class);
	count_if(count, COVER_SERVICE_ANY, q->any_class);
	count_if(count, COVER_SERVICE_PERMANENT, q->permanent);
	count_if(count, COVER_SERVICE_IN, details_of(q)->jurisdictional_class != NULL);
}

static void cover_requirement(const struct count *count, const struct requirement *q);

static void cover_determination(const struct count *count, const struct requirement *q)
{
	const struct floor *floor = details_of(q)->floor;

	count_if(count, COVER_DETERMINATION, true);
	if (!floor)
		return;
	count_if(count, COVER_FLOOR_ONE, floor->count == 1);
	count_if(count, COVER_FLOOR_ANY, floor->count > 1 && floor->any);
	count_if(count, COVER_FLOOR_ALL, floor->count > 1 && !floor->any);
	count_if(count, COVER_FLOOR_WRITTEN, floor->requirement != NULL);
	if (floor->requirement)
		cover_requirement(count, floor->requirement);
}

static void cover_leaf(const struct count *count, const struct requirement *q)
{
	const struct details *details = details_of(q);

	if (q->kind == REQUIRE_EDUCATION || q->kind == REQUIRE_CREDITS)
		cover_study(count, q);
	else if (q->kind == REQUIRE_EXPERIENCE || q->kind == REQUIRE_SERVICE)
		cover_work(count, q);
	else if (q->kind == REQUIRE_DETERMINATION)
		cover_determination(count, q);
	count_if(count, COVER_CREDENTIAL, q->kind == REQUIRE_CREDENTIAL);
	count_if(count, COVER_STATUS, q->kind == REQUIRE_STATUS);
	count_if(count, COVER_WITHIN, details->within.days != 0);
	count_if(count, COVER_BEFORE, details->before.days != 0);
	count_if(count, COVER_WITHIN_BEFORE, details->within.days && details->before.days);
}

static void cover_requirement(const struct count *count, const struct requirement *q)
{
	if (q->kind <= REQUIRE_FOR)
		cover_group(count, q);
	else
		cover_leaf(count, q);
	count_if(count, COVER_STAGE_EXAMINATION, q->stage == STAGE_EXAMINATION);
	count_if(count, COVER_STAGE_APPOINTMENT, q->stage == STAGE_APPOINTMENT);
	count_if(count, COVER_STAGE_END_OF_PROBATION, q->stage == STAGE_END_OF_PROBATION);
	for (const struct requirement *item = q->items; item; item = item->next)
		cover_requirement(count, item);
}

/* ---- substitutions ------------------------------------------------------------- */

/* Whether the target stands below the requirement, in a group of that kind. */
static bool stands_in(const struct requirement *q, const struct requirement *target,
		      enum requirement_kind kind, bool inside)
{
	inside |= q->kind == kind;
	for (const struct requirement *item = q->items; item; item = item->next)
		if ((item == target && inside) || stands_in(item, target, kind, inside))
			return true;
	return false;
}

static bool same_source(const struct requirement *a, const struct requirement *b)
{
	return a->kind == b->kind && a->kind == REQUIRE_CREDITS;
}

static void cover_substitution(const struct count *count, const struct rule *rule,
			       const struct substitution *s)
{
	enum requirement_kind source = s->source->kind;

	count_if(count, COVER_ONCE, s->measure == MEASURE_ONCE);
	count_if(count, COVER_UP_TO, s->measure == MEASURE_UP_TO);
	count_if(count, COVER_EACH, s->measure == MEASURE_EACH && !s->cap.days);
	count_if(count, COVER_EACH_CAPPED, s->measure == MEASURE_EACH && s->cap.days);
	count_if(count, COVER_ALL, s->measure == MEASURE_ALL);
	count_if(count, COVER_STEPWISE, s->scale == SCALE_STEPWISE);
	count_if(count, COVER_LINEAR, s->scale == SCALE_LINEAR);
	count_if(count, COVER_ONE_OF, s->exclusive != 0);
	count_if(count, COVER_BY_DAYS, source == REQUIRE_EXPERIENCE);
	count_if(count, COVER_BY_SERVICE, source == REQUIRE_SERVICE);
	count_if(count, COVER_BY_EDUCATION, source == REQUIRE_EDUCATION);
	count_if(count, COVER_BY_CREDITS, source == REQUIRE_CREDITS);
	count_if(count, COVER_FOR_GROUP, s->target->kind < REQUIRE_FOR);
	count_if(count, COVER_FOR_PART,
		 stands_in(rule->requirement, s->target, REQUIRE_EXPERIENCE, false));
	count_if(count, COVER_FOR_DISJOINT,
		 stands_in(rule->requirement, s->target, REQUIRE_DISJOINT, false));
	for (const struct substitution *other = s->next; other; other = other->next) {
		count_if(count, COVER_SEVERAL_EDGES, other->target == s->target);
		count_if(count, COVER_SEVERAL_TARGETS,
			 other->target != s->target &&
				 same_source(other->source, s->source));
	}
}

static void cover_policy(const struct count *count, const struct policy *policy)
{
	count_if(count, COVER_MONTH_28, policy->month_days != 30);
	count_if(count, COVER_IN_FULL, policy->part_time == PART_TIME_IN_FULL);
	count_if(count, COVER_PART_TIME_NOT, policy->part_time == PART_TIME_NOT_COUNTED);
	count_if(count, COVER_ADDED, policy->concurrent_added);
	count_if(count, COVER_UNPAID_NOT, !policy->unpaid_counted);
	count_if(count, COVER_UNSTATED_FULL, policy->unstated_hours_full);
	count_if(count, COVER_EXACT_LEVEL, policy->exact_level);
	count_if(count, COVER_NEAREST_MONTH, policy->nearest_month);
}

void coverage_rule(struct coverage *coverage, const struct rule *rule,
		   unsigned long answers)
{
	struct count count = {coverage, answers};

	cover_requirement(&count, rule->requirement);
	for (const struct substitution *s = rule->substitutions; s; s = s->next)
		cover_substitution(&count, rule, s);
	count_if(&count, COVER_PROTECTED, rule->protected_count > 0);
	cover_policy(&count, &rule->class->standard->authority->policy);
}

/* ---- records and outcomes ------------------------------------------------------ */

void coverage_sheet(struct coverage *coverage, const struct sheet *sheet)
{
	struct count count = {coverage, 1};

	count_if(&count, COVER_ABSENT, (sheet->presence & 31) != 31);
	count_if(&count, COVER_LATER_STAGE, sheet->stage != CLASSPEC_FILING);
	for (uint32_t i = 0; i < sheet->job_count; i++) {
		const struct classpec_job *job = &sheet->jobs[i];

		count_if(&count, COVER_TWO_KINDS, job->kind_count > 1);
		count_if(&count, COVER_PART, job->hours < 3500);
		count_if(&count, COVER_UNSTATED, job->hours == CLASSPEC_HOURS_UNSTATED);
		count_if(&count, COVER_PAID_UNKNOWN, job->paid == CLASSPEC_UNKNOWN);
		count_if(&count, COVER_UNDATED, !job->from);
		count_if(&count, COVER_HELD, job->from && !job->to);
	}
	for (uint32_t i = 0; i < sheet->appointment_count; i++)
		count_if(&count, COVER_PERMANENT_UNKNOWN,
			 sheet->appointments[i].permanent == CLASSPEC_UNKNOWN);
	for (uint32_t i = 0; i < sheet->degree_count; i++)
		count_if(&count, COVER_FIELD_UNKNOWN,
			 sheet->degrees[i].subject == CLASSPEC_NONE);
	for (uint32_t i = 0; i < sheet->decision_count; i++) {
		uint8_t accepted = sheet->decisions[i].accepted;

		count_if(&count, COVER_GRANTED, accepted == CLASSPEC_YES);
		count_if(&count, COVER_REFUSED, accepted == CLASSPEC_NO);
		count_if(&count, COVER_OPEN_DECISION, accepted == CLASSPEC_UNKNOWN);
	}
}

void coverage_outcome(struct coverage *coverage, unsigned outcome)
{
	static const uint8_t covers[] = {COVER_NOT_MET, COVER_NEEDS_DETERMINATION,
					 COVER_UNDETERMINED, COVER_CONDITIONAL,
					 COVER_MET};

	coverage->counts[covers[outcome]]++;
}

unsigned coverage_print(const struct coverage *coverage, FILE *to)
{
	unsigned missing = 0;

	for (unsigned i = 0; i < COVER_COUNT; i++) {
		if (to)
			fprintf(to, "%9lu  %s\n", coverage->counts[i], cover_words[i]);
		missing += coverage->counts[i] == 0;
	}
	return missing;
}
