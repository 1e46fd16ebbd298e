/*
 * main.c - holds the answers of the tables against the oracle's, on random plans and
 * records.
 */
#include "trial.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { RECORDS = 60, MOST_SHOWN = 3, REFUSALS = 3 };

struct run {
	uint64_t seed;
	unsigned long pairs_wanted;
	double seconds;                   /* above 0: until then, whatever was wanted */
	bool quiet, show, one_plan, stop; /* stop: at the first failure */
	unsigned long plans, refused[REFUSALS], passed, failed;
	unsigned long shown, shown_plan; /* failures told; the plan of the last, from 1 */
	struct coverage coverage;
};

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* ---- one plan ------------------------------------------------------------------ */

static void report(struct run *run, const struct out *text, const struct sheet *sheet,
		   const struct rule *rule, const struct trial_answer *answer)
{
	unsigned route = rule->route->name->text[1] == '1';

	run->failed++;
	if (run->shown >= MOST_SHOWN || run->shown_plan == run->plans + 1)
		return;
	run->shown++;
	run->shown_plan = run->plans + 1;
	printf("---- seed %llu, plan %lu: %s: %s\n", (unsigned long long)run->seed,
	       run->plans, answer->broken, answer->detail);
	if (!run->quiet)
		shrink_and_print(text->text, text->size, sheet, route, stdout);
	fflush(stdout);
}

static void ask_rule(struct run *run, struct trial *t, const struct out *text,
		     const struct rule *rule, const struct sheet *sheet)
{
	uint32_t specialties = rule->class->specialty_count;

	for (uint32_t i = 0; i < (specialties ? specialties : 1); i++) {
		const struct specialty *specialty =
			specialties ? &rule->class->specialties[i] : NULL;
		struct trial_answer answer;

		if (!trial_ask(t, sheet, rule, specialty, &answer))
			answer.broken = "that the tables have the rule";
		coverage_outcome(&run->coverage, answer.expected);
		coverage_sheet(&run->coverage, sheet);
		coverage_rule(&run->coverage, rule, 1);
		if (answer.broken)
			report(run, text, sheet, rule, &answer);
		else
			run->passed++;
	}
}

static void ask_plan(struct run *run, struct trial *t, struct random *random,
		     const struct out *text)
{
	struct hints hints;

	hints_read(&hints, t->model);
	for (unsigned i = 0; i < RECORDS; i++) {
		struct sheet sheet;

		generate_sheet(random, &hints, &sheet);
		for (const struct rule *rule = t->model->standards->classes->rules; rule;
		     rule = rule->next)
			ask_rule(run, t, text, rule, &sheet);
	}
}

/* Each plan has a seed of its own, so that it can be had again without those before it.
 */
static void run_plan(struct run *run)
{
	struct random random;
	struct out text = {0};
	struct trial t;

	random_seed(&random, run->seed * 1000003 + run->plans);
	generate_plan(&random, &text);
	if (run->show)
		printf("%.*s", (int)text.size, text.text);
	fflush(stdout);
	switch (trial_open(&t, text.text, text.size, true)) {
	case TRIAL_FINE: ask_plan(run, &t, &random, &text); break;
	case TRIAL_REFUSED:
		run->refused[t.refused == E301 ? 0 : t.refused == E316 ? 1 : 2]++;
		break;
	case TRIAL_WRONG:
		run->failed++;
		if (run->shown++ < MOST_SHOWN)
			printf("---- seed %llu, plan %lu does not compile\n%.*s",
			       (unsigned long long)run->seed, run->plans, (int)text.size,
			       text.text);
		break;
	}
	trial_close(&t);
	out_free(&text);
	run->plans++;
}

/* ---- the run ------------------------------------------------------------------- */

static int usage(void)
{
	fprintf(stderr, "usage: oracle [--seed N] [--pairs N] [--soak SECONDS] [--quiet] "
			"[--stop]\n"
			"       oracle --plan N [--seed N] [--show]\n");
	return 2;
}

static int summary(struct run *run, double start)
{
	unsigned long refused = run->refused[0] + run->refused[1] + run->refused[2];
	unsigned missing = 0;

	if (!run->one_plan && !(run->stop && run->failed))
		missing = coverage_print(&run->coverage, run->quiet ? NULL : stdout);
	if (!run->quiet && !run->one_plan) {
		printf("%9lu  plans, of which refused: %lu E301, %lu E316, %lu E317\n",
		       run->plans, run->refused[0], run->refused[1], run->refused[2]);
		printf("%9.1f  seconds\n", now() - start);
	}
	if (missing)
		printf("%u constructs were never exercised\n", missing);
	/* What refuses rules that it should accept must not pass for care. */
	run->failed += missing;
	if (!run->one_plan && refused * 3 > run->plans * 2) {
		printf("%lu of %lu plans were refused\n", refused, run->plans);
		run->failed++;
	}
	printf("%lu passed, %lu failed\n", run->passed, run->failed);
	return run->failed > 0;
}

int main(int argc, char **argv)
{
	struct run run = {.seed = 1, .pairs_wanted = 200000};
	double start = now();

	for (int i = 1; i < argc; i++) {
		if (strcmp(argv[i], "--quiet") == 0)
			run.quiet = true;
		else if (strcmp(argv[i], "--show") == 0)
			run.show = true;
		else if (strcmp(argv[i], "--stop") == 0)
			run.stop = true;
		else if (i + 1 == argc)
			return usage();
		else if (strcmp(argv[i], "--seed") == 0)
			run.seed = strtoull(argv[++i], NULL, 10);
		else if (strcmp(argv[i], "--pairs") == 0)
			run.pairs_wanted = strtoul(argv[++i], NULL, 10);
		else if (strcmp(argv[i], "--soak") == 0)
			run.seconds = strtod(argv[++i], NULL);
		else if (strcmp(argv[i], "--plan") == 0 && (run.one_plan = true))
			run.plans = strtoul(argv[++i], NULL, 10);
		else
			return usage();
	}
	do
		run_plan(&run);
	while (!run.one_plan && !(run.stop && run.failed) &&
	       (run.seconds > 0 ? now() - start < run.seconds
				: run.passed + run.failed < run.pairs_wanted));
	return summary(&run, start);
}
