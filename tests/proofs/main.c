/*
 * main.c - random plans of many small rules: all that `classpec check` proves of them,
 * and nothing else, is what asking everybody shows.
 *
 *   proofs_test RULES [SEED]            compares; ends with `N passed, N failed`
 *   proofs_test --write RULES [SEED]    prints such a plan
 */
#include "everybody.h"

#include <stdlib.h>
#include <string.h>

#include "check/check.h"
#include "lower/lower.h"
#include "syntax.h"

enum { STANDARDS = 100, SHOWN = 5 };

struct plan {
	struct rule_made rules[STANDARDS][2];
	char *text;
	size_t size;
};

struct run {
	struct people_cache *people;
	unsigned long passed, failed;
	unsigned long expected[900], rules;
};

static void plan_make(struct plan *plan, uint64_t *random)
{
	FILE *to = open_memstream(&plan->text, &plan->size);
	int line = plan_print(to);

	for (int i = 0; i < STANDARDS; i++) {
		int specialties = random_less(random, 4) == 0 ? SPECIALTIES : 0;

		random_rule(&plan->rules[i][0], random, specialties);
		random_rule(&plan->rules[i][1], random, specialties);
		line = standard_print(to, i, plan->rules[i], line);
	}
	fclose(to);
}

/* ---- what the compiler finds ----------------------------------------------------- */

static bool is_proof(enum check check)
{
	return (check >= W811 && check <= W819) || check == W821;
}

/* Takes what is found out of the list; false when it is not there. */
static bool take(struct findings *found, int code, int line, const struct rule_made *rule)
{
	for (int i = 0; i < found->count; i++) {
		struct finding *f = &found->items[i];

		if (f->code != code ||
		    (line ? f->line != line
			  : f->line < rule->first_line || f->line > rule->last_line))
			continue;
		*f = found->items[--found->count];
		return true;
	}
	return false;
}

static void find_in(struct context *cx, const struct rule_made *rule,
		    struct findings *found)
{
	found->count = 0;
	for (size_t i = 0; i < cx->diag_count; i++) {
		const struct diag *d = cx->diags[i];
		int line = (int)source_place(cx, d->at).line;

		if (is_proof(d->check) && line >= rule->first_line &&
		    line <= rule->last_line && found->count < FINDINGS)
			found->items[found->count++] = (struct finding){
				atoi(check_table[d->check].code + 1), line};
	}
}

/* ---- comparing ------------------------------------------------------------------- */

static void show(const struct plan *plan, const struct rule_made *rule, const char *what,
		 int code, int line, const struct run *run)
{
	const char *text = plan->text;

	if (run->failed > SHOWN)
		return;
	printf("%s: W%d, line %d, of\n", what, code, line);
	for (int at = 1; *text && at <= rule->last_line; at++) {
		const char *end = strchr(text, '\n');

		if (at >= rule->first_line)
			printf("%5d %.*s\n", at, (int)(end - text), text);
		text = end + 1;
	}
}

static void compare(struct context *cx, struct run *run, const struct plan *plan,
		    const struct rule_made *rule, const struct rule_made *lower)
{
	struct findings expected, found;
	bool right = true;

	expect_rule(run->people, rule, &expected);
	if (lower && expect_ladder(run->people, lower, rule))
		expected.items[expected.count++] = (struct finding){818, 0};
	find_in(cx, rule, &found);
	run->rules++;
	for (int i = 0; i < expected.count; i++) {
		run->expected[expected.items[i].code]++;
		if (take(&found, expected.items[i].code, expected.items[i].line, rule))
			continue;
		right = false;
		run->failed++;
		show(plan, rule, "missed", expected.items[i].code,
		     expected.items[i].line, run);
	}
	for (int i = 0; i < found.count; i++) {
		right = false;
		run->failed++;
		show(plan, rule, "false alarm", found.items[i].code, found.items[i].line,
		     run);
	}
	run->passed += right;
}

static bool plan_compare(struct run *run, const struct plan *plan)
{
	const struct model *model;
	struct context cx;

	context_open(&cx);
	source_add_text(&cx, "plan.classpec", plan->text, plan->size);
	model = resolve(&cx, parse(&cx));
	if (!diag_failed(&cx))
		lower(&cx, model, NULL);
	if (diag_failed(&cx)) {
		diag_flush(&cx, stdout);
		return false;
	}
	check(&cx, model);
	for (int i = 0; i < STANDARDS; i++) {
		compare(&cx, run, plan, &plan->rules[i][0], NULL);
		compare(&cx, run, plan, &plan->rules[i][1], &plan->rules[i][0]);
	}
	context_close(&cx);
	return true;
}

int main(int argc, char **argv)
{
	bool write = argc > 1 && strcmp(argv[1], "--write") == 0;
	unsigned long rules;
	uint64_t random;
	struct run run = {.people = people_cache_open()};
	struct plan *plan = malloc(sizeof *plan);

	argv += write;
	argc -= write;
	rules = argc > 1 ? strtoul(argv[1], NULL, 10) : 2000;
	random = (argc > 2 ? strtoull(argv[2], NULL, 10) : 1) * 0x9e3779b97f4a7c15u + 1;
	while (run.rules < rules) {
		plan_make(plan, &random);
		if (write) {
			fputs(plan->text, stdout);
			return 0;
		}
		if (!plan_compare(&run, plan))
			run.failed++, run.rules += 2 * STANDARDS;
		free(plan->text);
	}
	printf("%lu rules; findings of", run.rules);
	for (int code = 811; code <= 819; code++)
		printf(" W%d: %lu", code, run.expected[code]);
	printf("\n%lu passed, %lu failed\n", run.passed, run.failed);
	people_cache_close(run.people);
	free(plan);
	return run.failed != 0;
}
