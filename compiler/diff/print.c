/*
 * diff/print.c - what each fact and rule of a plan amounts to, as a number. Words go in
 * by their ids and lists without their order, so that the numbers of two plans can be
 * compared.
 */
#include "diff/diff.h"

#include <string.h>

struct printer {
	const struct classpec_plan *plan;
	uint64_t *words[CLASSPEC_DECISION + 1]; /* by fact kind: of what it selects */
	uint64_t *subjects, *classes, *jurisdictional_classes;
	uint64_t *authorities;
};

static uint64_t *entry_prints(struct diff *d, const struct classpec_plan *plan,
			      struct classpec_section section)
{
	const struct classpec_entry *list =
		(const void *)((const unsigned char *)plan + section.at);
	uint64_t *prints = arena_new(d->arena, sizeof *prints * section.count);
	uint32_t i;

	for (i = 0; i < section.count; i++)
		prints[i] = hash_mix(text_hash(classpec_text(plan, list[i].id)), 1);
	return prints;
}

static uint64_t *class_prints(struct diff *d, const struct classpec_plan *plan)
{
	const struct classpec_class *list =
		CLASSPEC_ARRAY(plan, classes, struct classpec_class);
	uint64_t *prints = arena_new(d->arena, sizeof *prints * plan->classes.count);
	uint32_t i;

	for (i = 0; i < plan->classes.count; i++)
		prints[i] = hash_mix(text_hash(classpec_text(plan, list[i].id)), 1);
	return prints;
}

/* The arithmetic that a fact is counted by. */
static uint64_t *authority_prints(struct diff *d, const struct classpec_plan *plan)
{
	const struct classpec_authority *list =
		CLASSPEC_ARRAY(plan, authorities, struct classpec_authority);
	uint64_t *prints = arena_new(d->arena, sizeof *prints * plan->authorities.count);
	uint32_t i;

	for (i = 0; i < plan->authorities.count; i++) {
		const struct classpec_authority *a = &list[i];
		const uint64_t values[] = { a->month_days,          a->full_time_hours,
					    a->year_hours,          a->part_time,
					    a->concurrent_added,    a->unpaid_counted,
					    a->unstated_hours_full, a->nearest_month };
		size_t k;

		for (k = 0; k < sizeof values / sizeof *values; k++)
			prints[i] = hash_mix(prints[i], values[k]);
	}
	return prints;
}

static uint64_t sum(const uint64_t *prints, const uint32_t *list, uint32_t count)
{
	uint64_t total = count;
	uint32_t i;

	for (i = 0; i < count; i++)
		total += hash_mix(prints[list[i]], 2);
	return total;
}

static uint64_t fact_print(const struct printer *p, const struct classpec_fact *f)
{
	const uint32_t *lists = CLASSPEC_ARRAY(p->plan, selections, uint32_t);
	const struct classpec_authority *a =
		CLASSPEC_ARRAY(p->plan, authorities, struct classpec_authority) +
		f->authority;
	bool days = f->kind == CLASSPEC_EXPERIENCE || f->kind == CLASSPEC_SERVICE;
	const uint64_t values[] = {
		f->kind,
		f->anchor,
		f->permanent,
		f->accredited,
		f->within,
		f->before,
		f->date,
		f->scale,
		f->class_number == CLASSPEC_NONE ? 0 : p->classes[f->class_number],
		f->jurisdictional_class == CLASSPEC_NONE
			? 0
			: p->jurisdictional_classes[f->jurisdictional_class],
		days || f->within || f->before ? p->authorities[f->authority] : 0,
		f->kind == CLASSPEC_CREDITS
			? (uint64_t)a->quarter_numerator << 32 | a->quarter_denominator
			: 0,
		p->words[f->kind] ? sum(p->words[f->kind], lists + f->first_selected,
					f->selected_count)
				  : 0,
		sum(p->subjects, lists + f->first_subject, f->subject_count),
	};
	uint64_t print = 0;
	size_t i;

	for (i = 0; i < sizeof values / sizeof *values; i++)
		print = hash_mix(print, values[i]);
	return print;
}

void diff_prints(struct diff *d, struct diff_side *side)
{
	const struct classpec_plan *plan = side->joint;
	const struct classpec_fact *facts =
		CLASSPEC_ARRAY(plan, facts, struct classpec_fact);
	struct printer p = { .plan = plan };
	uint64_t *prints = arena_new(d->arena, sizeof *prints * plan->facts.count);
	uint32_t i;

	p.classes = class_prints(d, plan);
	p.words[CLASSPEC_EXPERIENCE] = entry_prints(d, plan, plan->kinds);
	p.words[CLASSPEC_EDUCATION] = entry_prints(d, plan, plan->levels);
	p.words[CLASSPEC_CREDENTIAL] = entry_prints(d, plan, plan->credentials);
	p.words[CLASSPEC_DECISION] = entry_prints(d, plan, plan->bodies);
	p.words[CLASSPEC_SERVICE] = p.words[CLASSPEC_STATUS] = p.classes;
	p.subjects = entry_prints(d, plan, plan->subjects);
	p.jurisdictional_classes = entry_prints(d, plan, plan->jurisdictional_classes);
	p.authorities = authority_prints(d, plan);
	for (i = 0; i < plan->facts.count; i++)
		prints[i] = fact_print(&p, &facts[i]);
	side->fact_prints = prints;
}

uint64_t rule_print(const struct diff_side *side, uint32_t rule)
{
	const struct classpec_plan *plan = side->joint;
	const struct classpec_rule *r =
		CLASSPEC_ARRAY(plan, rules, struct classpec_rule) + rule;
	const struct classpec_node *nodes =
		CLASSPEC_ARRAY(plan, nodes, struct classpec_node) + r->first_node;
	const struct classpec_term *terms =
		CLASSPEC_ARRAY(plan, terms, struct classpec_term);
	uint64_t print = r->node_count, total;
	uint32_t i, k;

	for (i = 0; i < r->node_count; i++) {
		const struct classpec_node *n = &nodes[i];

		print = hash_mix(print, (uint64_t)n->kind << 32 |
						(uint64_t)n->stage << 16 | n->flags);
		print = hash_mix(print, (uint64_t)n->extent << 32 | n->term_count);
		print = hash_mix(print, (uint64_t)(int64_t)n->threshold);
		for (k = 0, total = 0; n->kind == CLASSPEC_ATOM && k < n->term_count; k++)
			total +=
				hash_mix(side->fact_prints[terms[n->first_term + k].fact],
					 (uint64_t)terms[n->first_term + k].factor);
		print = hash_mix(print, total);
	}
	return print;
}
