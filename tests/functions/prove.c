/*
 * prove.c - proves that emitted functions mean what the tables mean.
 *
 *	prove [--first] DIR SPEC...
 *		the functions of the specs, which `classpec build --emit=functions -o DIR
 *		SPEC...` has written; --first stops at the first rule that differs
 *	prove --random N SEED
 *		N rules made up, emitted here
 *
 * Each rule is one test. Ends with `N passed, N failed`.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "command/command.h"
#include "emit/functions.h"
#include "lower/lower.h"
#include "meaning.h"
#include "random_rules.h"

struct score {
	unsigned passed, failed;
	bool first; /* stop at the first failure */
};

static void judge(struct score *score, const char *what, bool good)
{
	if (good) {
		score->passed++;
		return;
	}
	score->failed++;
	printf("FAIL %s\n", what);
}

/* ---- names, worked out anew -------------------------------------------------------- */

/* Without the dots and signs that C does not have. */
static char *as_name(struct context *cx, const char *text)
{
	char *name = arena_copy(cx->arena, text, strlen(text)), *c;

	for (c = name; *c; c++)
		if (*c == '.' || *c == '-')
			*c = '_';
	return name;
}

/* "nys.clerk.bilingual" behind "nys.clerk" is "bilingual". */
static const char *behind(const char *id, const char *outer)
{
	size_t length = strlen(outer);

	if (strncmp(id, outer, length) == 0 && id[length] == '.')
		return id + length + 1;
	return id;
}

static bool is_one_of_several(const struct classpec_plan *plan, uint32_t number)
{
	const struct classpec_rule *rules =
		CLASSPEC_ARRAY(plan, rules, struct classpec_rule);
	const classpec_date in_force = classpec_revision_of(plan, &rules[number])->in_force;
	uint32_t i;

	for (i = 0; i < plan->rules.count; i++)
		if (rules[i].class_number == rules[number].class_number &&
		    classpec_revision_of(plan, &rules[i])->in_force != in_force)
			return true;
	return false;
}

static const char *expected_name(struct context *cx, const struct classpec_plan *plan,
				 const char *authority, uint32_t number)
{
	const struct classpec_rule *rule =
		CLASSPEC_ARRAY(plan, rules, struct classpec_rule) + number;
	const struct classpec_class *class =
		CLASSPEC_ARRAY(plan, classes, struct classpec_class) + rule->class_number;
	const struct classpec_entry *routes =
		CLASSPEC_ARRAY(plan, routes, struct classpec_entry);
	const struct classpec_entry *specialties =
		CLASSPEC_ARRAY(plan, specialties, struct classpec_entry);
	const classpec_string written = classpec_revision_of(plan, rule)->written;
	const char *id = plan_text(plan, class->id);
	const char *name = arena_format(cx->arena, "%s_%s", authority,
					behind(id, authority));

	if (rule->specialty != CLASSPEC_NONE)
		name = arena_format(
			cx->arena, "%s_%s", name,
			behind(plan_text(plan, specialties[rule->specialty].id), id));
	name = arena_format(cx->arena, "%s_%s", name,
			    behind(plan_text(plan, routes[rule->route].id), authority));
	if (written && is_one_of_several(plan, number))
		name = arena_format(cx->arena, "%s_%s", name,
				    plan_text(plan, written));
	return as_name(cx, name);
}

/* Letters and digits of the fact's id, in their order, in the name of the enumerator. */
static bool names_fact(const struct token *name, const char *id)
{
	size_t at = 0;

	for (; *id; id++) {
		char c = *id >= 'a' && *id <= 'z' ? (char)(*id - 'a' + 'A') : *id;

		if (!((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')))
			continue;
		while (at < name->size && name->text[at] != c)
			at++;
		if (at++ >= name->size)
			return false;
	}
	return true;
}

/* The first enumerators are the facts in their order, and each is named after its id. */
static bool facts_are_named(const struct program *program,
			    const struct classpec_plan *plan)
{
	const struct classpec_fact *facts =
		CLASSPEC_ARRAY(plan, facts, struct classpec_fact);
	uint32_t i;

	if (program->enumerator_count != plan->facts.count + (plan->facts.count > 0))
		return false;
	for (i = 0; i < plan->facts.count; i++)
		if (program->enumerators[i].number != i ||
		    !names_fact(program->enumerators[i].name,
				plan_text(plan, facts[i].id)))
			return false;
	return true;
}

/* ---- emitted files ----------------------------------------------------------------- */

/* The whole file, in the arena. */
static const char *read_file(struct context *cx, const char *path)
{
	FILE *file = fopen(path, "rb");
	struct out text = { 0 };
	char room[4096];
	size_t got;

	if (!file) {
		fprintf(stderr, "cannot read %s\n", path);
		exit(2);
	}
	while ((got = fread(room, 1, sizeof room, file)) > 0)
		out_bytes(&text, room, got);
	fclose(file);
	return arena_copy(cx->arena, text.text, text.size);
}

static unsigned count_functions(const struct program *program)
{
	unsigned count = 0;
	size_t i;

	for (i = 0; i < program->function_count; i++)
		count += program->functions[i].body && !program->functions[i].is_inline;
	return count;
}

static void prove_program(struct context *cx, struct score *score,
			  const struct classpec_plan *plan, const char *authority,
			  const struct program *program)
{
	uint32_t i;

	for (i = 0; i < plan->rules.count && !(score->first && score->failed); i++) {
		const char *name = expected_name(cx, plan, authority, i);

		judge(score, name, prove_emitted_rule(plan, i, program, name));
	}
	judge(score,
	      arena_format(cx->arena, "%s: no function but for a rule", authority),
	      count_functions(program) == plan->rules.count);
	judge(score, arena_format(cx->arena, "%s: the names of the facts", authority),
	      facts_are_named(program, plan));
}

static void prove_authority(struct context *cx, struct score *score,
			    const struct classpec_plan *plan, const char *authority,
			    const char *directory)
{
	static const char *const suffixes[] = { "h", "c" };
	struct program program = { 0 };
	size_t i;

	for (i = 0; i < 2; i++) {
		const char *path =
			arena_format(cx->arena, "%s/%s_functions.%s", directory,
				     authority, suffixes[i]);

		program_read(&program, path, read_file(cx, path));
	}
	program_declare(&program);
	prove_program(cx, score, plan, authority, &program);
	program_free(&program);
}

static int prove_specs(struct context *cx, struct score *score, const char *directory,
		       char **specs, int count)
{
	const struct model *model;
	const struct classpec_plan *plan;
	int status = plan_load(cx, specs, count, &model);
	uint32_t i;

	if (status)
		return status;
	for (i = 0; i < model->authority_count; i++) {
		plan = lower(cx, model, model->authorities[i]);
		if (!plan)
			return STATUS_ERRORS;
		if (plan->rules.count)
			prove_authority(cx, score, plan,
					model->authorities[i]->symbol->name->text,
					directory);
	}
	return STATUS_OK;
}

/* ---- rules made up ----------------------------------------------------------------- */

static void prove_random(struct context *cx, struct score *score, unsigned count,
			 uint64_t seed)
{
	struct random_rules *rules = random_rules_open(seed);
	unsigned done;

	for (done = 0; done < count;) {
		const struct classpec_plan *plan =
			random_rules_next(rules, count - done);
		struct out c = { 0 }, h = { 0 }, *sources[] = { &c };
		struct program program = { 0 };
		uint32_t i;

		emit_functions(cx, plan, "made", "made", sources, 1, &h);
		out_bytes(&c, "", 1);
		out_bytes(&h, "", 1);
		program_read(&program, "made_functions.h", h.text);
		program_read(&program, "made_functions.c", c.text);
		program_declare(&program);
		for (i = 0; i < plan->rules.count; i++) {
			const char *name = arena_format(cx->arena, "made_rule_%u_open",
							(unsigned)i);

			judge(score,
			      arena_format(cx->arena, "random rule %u", done + i),
			      prove_emitted_rule(plan, i, &program, name));
		}
		done += plan->rules.count;
		program_free(&program);
		out_free(&c);
		out_free(&h);
	}
	random_rules_close(rules);
}

int main(int argc, char **argv)
{
	struct score score = { 0, 0, argc > 1 && strcmp(argv[1], "--first") == 0 };
	const int at = score.first ? 2 : 1;
	struct context cx;
	int status = STATUS_OK;

	if (argc < at + 2 || (strcmp(argv[at], "--random") == 0 && argc != at + 3)) {
		fprintf(stderr, "usage: prove [--first] DIR SPEC...\n"
				"       prove --random N SEED\n");
		return STATUS_USAGE;
	}
	context_open(&cx);
	if (strcmp(argv[at], "--random") == 0)
		prove_random(&cx, &score, (unsigned)strtoul(argv[at + 1], NULL, 10),
			     strtoull(argv[at + 2], NULL, 10));
	else
		status = prove_specs(&cx, &score, argv[at], argv + at + 1, argc - at - 1);
	context_close(&cx);
	if (status)
		return status;
	printf("%u passed, %u failed\n", score.passed, score.failed);
	return score.failed || !score.passed ? 1 : 0;
}
