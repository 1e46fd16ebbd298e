/*
 * whatif/standing.c - where the person stands for each class, nearest first, and what can
 * still change it.
 */
#include <stdlib.h>
#include <string.h>

#include "qualify/print.h"
#include "whatif/whatif.h"

enum { MOST_SHOWN = 12 };

/* By one rule; of a class, or a specialty of it, the best is told. */
struct standing {
	uint32_t rule, class_number;
	uint32_t rank;   /* of the outcome: 0 is met */
	uint32_t effort; /* how far it is, to order what is not met or not decided */
	const char *detail;
};

static uint32_t rank_of(uint32_t outcome)
{
	static const uint32_t ranks[] = {
		[CLASSPEC_MET] = 0,          [CLASSPEC_CONDITIONAL] = 1,
		[CLASSPEC_UNDETERMINED] = 2, [CLASSPEC_NEEDS_DETERMINATION] = 3,
		[CLASSPEC_NOT_MET] = 4,
	};

	return ranks[outcome];
}

static int standing_compare(const void *left, const void *right)
{
	const struct standing *a = left, *b = right;

	if (a->rank != b->rank)
		return a->rank < b->rank ? -1 : 1;
	if (a->effort != b->effort)
		return a->effort < b->effort ? -1 : 1;
	return a->rule < b->rule ? -1 : a->rule > b->rule;
}

/* ---- what matters ---- */

/* Facts below nodes that are not settled, where nothing around them is. */
static void find_open(struct whatif *w, const struct answer *answer)
{
	const struct classpec_node *nodes = answer_nodes(w->q, answer);
	const struct classpec_term *terms =
		CLASSPEC_ARRAY(w->plan, terms, struct classpec_term);
	uint32_t at = 0;

	while (at < answer->rule->node_count) {
		const uint32_t standing = w->q->findings[at].standing;

		if (standing == CLASSPEC_HOLDS || standing == CLASSPEC_FAILS) {
			at += nodes[at].extent;
			continue;
		}
		for (uint32_t i = 0;
		     nodes[at].kind == CLASSPEC_ATOM && i < nodes[at].term_count; i++) {
			const uint32_t fact = terms[nodes[at].first_term + i].fact;

			w->matters[fact] |=
				w->q->values[fact].lo != w->q->values[fact].hi;
		}
		at++;
	}
}

/* ---- what is said ---- */

static const char *undecided_words(struct whatif *w, const struct answer *answer)
{
	const char *words = "decided by ";

	for (uint32_t i = 0; i < answer->undecided_count; i++)
		words = arena_format(
			w->cx->arena, "%s%s%s", words, i ? ", " : "",
			classpec_text(w->plan, fact_at(w->q, w->q->undecided[i])->words));
	return words;
}

static const char *due_words(struct whatif *w, const struct answer *answer)
{
	const uint32_t at = answer_due(w->q, answer, 0);
	struct out o = {0};
	const char *words;

	if (at == answer->rule->node_count)
		return "";
	out_text(&o, "still due: ");
	out_sentence(w->q, answer, at, &o);
	out_format(&o, ", by %s",
		   classpec_stage_name(answer_nodes(w->q, answer)[at].stage));
	words = arena_copy(w->cx->arena, o.text, o.size);
	out_free(&o);
	return words;
}

static const char *detail_of(struct whatif *w, const struct answer *answer)
{
	const struct classpec_entry *body = answer_body(w->q, answer);

	switch ((enum classpec_outcome)answer->result.outcome) {
	case CLASSPEC_MET: return "";
	case CLASSPEC_CONDITIONAL: return due_words(w, answer);
	case CLASSPEC_UNDETERMINED: return undecided_words(w, answer);
	case CLASSPEC_NEEDS_DETERMINATION:
		return body ? arena_format(w->cx->arena, "the %s may decide",
					   classpec_text(w->plan, body->words))
			    : "";
	case CLASSPEC_NOT_MET: break;
	}
	return answer->way_count ? arena_format(w->cx->arena, "%s",
						way_words(w->q, &answer->ways[0]))
				 : "";
}

static void print_standing(struct whatif *w, const struct standing *s)
{
	static const uint32_t marks[] = {CLASSPEC_HOLDS, CLASSPEC_DUE, CLASSPEC_OPEN,
					 CLASSPEC_DISCRETIONARY, CLASSPEC_FAILS};
	static const char *const words[] = {"met", "conditional", "undetermined",
					    "needs determination", "not met"};
	const struct classpec_rule *rule =
		CLASSPEC_ARRAY(w->plan, rules, struct classpec_rule) + s->rule;
	const struct classpec_entry *entries =
		CLASSPEC_ARRAY(w->plan, specialties, struct classpec_entry);
	const char *specialty =
		rule->specialty == CLASSPEC_NONE
			? ""
			: arena_format(
				  w->cx->arena, ", %s",
				  classpec_text(w->plan, entries[rule->specialty].words));
	const struct classpec_class *class =
		CLASSPEC_ARRAY(w->plan, classes, struct classpec_class) + s->class_number;
	const struct classpec_entry *route =
		CLASSPEC_ARRAY(w->plan, routes, struct classpec_entry) + rule->route;
	const char *line = arena_format(w->cx->arena, "%s%s (%s)%s%s",
					classpec_text(w->plan, class->title), specialty,
					classpec_text(w->plan, route->words),
					*s->detail ? ": " : "", s->detail);

	out_text(&w->q->out, "  ");
	print_mark(w->q, marks[s->rank]);
	out_format(&w->q->out, "%-20s", words[s->rank]);
	print_wrapped(w->q, line, 24, 24);
	out_text(&w->q->out, "\n");
}

/* The classes and specialties by number: one is as good as another. */
static bool *seat_of(const struct whatif *w, bool *seats,
		     const struct classpec_rule *rule)
{
	return rule->specialty == CLASSPEC_NONE
		       ? &seats[rule->class_number]
		       : &seats[w->plan->classes.count + rule->specialty];
}

/* The first of each class and specialty, which is the best of it. */
static void print_standings(struct whatif *w, const struct standing *list, size_t count)
{
	bool *seats = NEW_ARRAY(w->cx, bool,
				w->plan->classes.count + w->plan->specialties.count + 1);
	unsigned shown = 0, left = 0;

	for (size_t i = 0; i < count; i++) {
		bool *told =
			seat_of(w, seats,
				CLASSPEC_ARRAY(w->plan, rules, struct classpec_rule) +
					list[i].rule);

		if (*told)
			continue;
		*told = true;
		if (shown < MOST_SHOWN)
			print_standing(w, &list[i]);
		else
			left++;
		shown += shown < MOST_SHOWN;
	}
	if (left)
		out_format(&w->q->out,
			   "  and %u more further away; --class NAME asks about one\n",
			   left);
}

/* Those of them that the person is qualified for, by whatever route: nothing matters for
 * them. */
static bool *seats_met(const struct whatif *w)
{
	const struct classpec_facts facts = {w->q->values, w->plan->facts.count,
					     (uint32_t)w->q->options->stage,
					     w->q->options->as_of};
	bool *met = NEW_ARRAY(w->cx, bool,
			      w->plan->classes.count + w->plan->specialties.count + 1);

	for (size_t i = 0; i < w->q->rule_count; i++)
		if (classpec_decide_outcome(w->plan, w->q->rules[i], &facts) ==
		    CLASSPEC_MET)
			*seat_of(w, met,
				 CLASSPEC_ARRAY(w->plan, rules, struct classpec_rule) +
					 w->q->rules[i]) = true;
	return met;
}

void whatif_standings(struct whatif *w, const struct record *record, bool tell)
{
	struct qualify *q = w->q;
	struct standing *list = NEW_ARRAY(w->cx, struct standing, q->rule_count + 1);
	bool *met;

	memset(w->matters, 0, sizeof *w->matters * w->plan->facts.count);
	classpec_project(q->plan, &record->facts, q->dates, q->values);
	met = seats_met(w);
	for (size_t i = 0; i < q->rule_count; i++) {
		struct answer answer;
		struct standing *s = &list[i];

		qualify_answer(q, q->rules[i], record, &answer);
		if (!*seat_of(w, met, answer.rule))
			find_open(w, &answer);
		*s = (struct standing){.rule = q->rules[i],
				       .class_number = answer.rule->class_number,
				       .rank = rank_of(answer.result.outcome)};
		if (answer.result.outcome == CLASSPEC_NOT_MET)
			s->effort = answer.way_count ? answer.ways[0].effort : UINT32_MAX;
		else if (answer.result.outcome == CLASSPEC_UNDETERMINED)
			s->effort = answer.undecided_count;
		s->detail = tell ? detail_of(w, &answer) : "";
	}
	if (!tell)
		return;
	qsort(list, q->rule_count, sizeof *list, standing_compare);
	print_standings(w, list, q->rule_count);
}
