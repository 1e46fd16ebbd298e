/*
 * prove_rule.c - asks Z3 whether a function and a rule can differ.
 */
#include "meaning.h"

#include <stdio.h>
#include <stdlib.h>

enum { MILLISECONDS_MAX = 120000 };

static void on_error(Z3_context z3, Z3_error_code code)
{
	fprintf(stderr, "Z3: %s\n", Z3_get_error_msg(z3, code));
	exit(2);
}

static void question_open(struct question *q, uint32_t fact_count)
{
	Z3_config config = Z3_mk_config();
	Z3_sort integer;
	char name[32];
	uint32_t i;

	q->z3 = Z3_mk_context(config);
	Z3_del_config(config);
	Z3_set_error_handler(q->z3, on_error);
	q->fact_count = fact_count;
	q->lo = malloc((fact_count + 1) * sizeof *q->lo);
	q->hi = malloc((fact_count + 1) * sizeof *q->hi);
	integer = Z3_mk_int_sort(q->z3);
	for (i = 0; i < fact_count; i++) {
		snprintf(name, sizeof name, "lo%u", (unsigned)i);
		q->lo[i] = Z3_mk_const(q->z3, Z3_mk_string_symbol(q->z3, name), integer);
		snprintf(name, sizeof name, "hi%u", (unsigned)i);
		q->hi[i] = Z3_mk_const(q->z3, Z3_mk_string_symbol(q->z3, name), integer);
	}
}

static void question_close(struct question *q)
{
	Z3_del_context(q->z3);
	free(q->lo);
	free(q->hi);
}

/* 0 <= lo <= hi <= CLASSPEC_NO_LIMIT: all that an interval can be. */
static void assert_intervals(const struct question *q, Z3_solver solver)
{
	Z3_sort integer = Z3_mk_int_sort(q->z3);
	Z3_ast zero = Z3_mk_int(q->z3, 0, integer);
	Z3_ast most = Z3_mk_int(q->z3, CLASSPEC_NO_LIMIT, integer);
	uint32_t i;

	for (i = 0; i < q->fact_count; i++) {
		Z3_solver_assert(q->z3, solver, Z3_mk_le(q->z3, zero, q->lo[i]));
		Z3_solver_assert(q->z3, solver, Z3_mk_le(q->z3, q->lo[i], q->hi[i]));
		Z3_solver_assert(q->z3, solver, Z3_mk_le(q->z3, q->hi[i], most));
	}
}

/* ---- a counterexample -------------------------------------------------------------- */

static long long value_in(const struct question *q, Z3_model model, Z3_ast ast)
{
	Z3_ast value = NULL;
	int64_t found = -1;

	if (!Z3_model_eval(q->z3, model, ast, true, &value) ||
	    !Z3_get_numeral_int64(q->z3, value, &found))
		return -1;
	return found;
}

static const char *outcome_name(long long outcome)
{
	static const char *const names[] = { "not_met", "needs_determination",
					     "undetermined", "conditional", "met" };

	if (outcome < 0 || outcome > CLASSPEC_MET)
		return "no outcome";
	return names[outcome];
}

static bool asks_for(const struct classpec_plan *plan, uint32_t number, uint32_t fact)
{
	const struct classpec_rule *rule =
		CLASSPEC_ARRAY(plan, rules, struct classpec_rule) + number;
	const struct classpec_node *node =
		CLASSPEC_ARRAY(plan, nodes, struct classpec_node) + rule->first_node;
	const struct classpec_term *terms =
		CLASSPEC_ARRAY(plan, terms, struct classpec_term);
	uint32_t i, t;

	for (i = 0; i < rule->node_count; i++, node++)
		for (t = 0; node->kind == CLASSPEC_ATOM && t < node->term_count; t++)
			if (terms[node->first_term + t].fact == fact)
				return true;
	return false;
}

static void print_facts(const struct question *q, const struct classpec_plan *plan,
			uint32_t rule, Z3_model model)
{
	const struct classpec_fact *facts =
		CLASSPEC_ARRAY(plan, facts, struct classpec_fact);
	const char *strings = CLASSPEC_ARRAY(plan, strings, char);
	uint32_t i;

	for (i = 0; i < plan->facts.count; i++)
		if (asks_for(plan, rule, i))
			printf("    fact %u, %s: %lld to %lld\n", (unsigned)i,
			       strings + facts[i].id, value_in(q, model, q->lo[i]),
			       value_in(q, model, q->hi[i]));
}

/* ---- the proof --------------------------------------------------------------------- */

/* Whether `wrong` can never be. The model, when it can, lasts as long as the solver. */
static Z3_lbool possible(const struct question *q, Z3_ast wrong, Z3_solver solver,
			 Z3_model *model)
{
	Z3_params params = Z3_mk_params(q->z3);
	Z3_lbool answer;

	Z3_params_inc_ref(q->z3, params);
	Z3_params_set_uint(q->z3, params, Z3_mk_string_symbol(q->z3, "timeout"),
			   MILLISECONDS_MAX);
	Z3_solver_set_params(q->z3, solver, params);
	Z3_params_dec_ref(q->z3, params);
	assert_intervals(q, solver);
	Z3_solver_assert(q->z3, solver, wrong);
	answer = Z3_solver_check(q->z3, solver);
	*model = answer == Z3_L_TRUE ? Z3_solver_get_model(q->z3, solver) : NULL;
	return answer;
}

static bool never(const struct question *q, const struct classpec_plan *plan,
		  uint32_t rule, Z3_ast wrong, const char *what, Z3_ast tables,
		  Z3_ast function)
{
	Z3_solver solver;
	Z3_model model;
	Z3_lbool answer;

	wrong = Z3_simplify(q->z3, wrong);
	if (Z3_get_bool_value(q->z3, wrong) == Z3_L_FALSE)
		return true;
	solver = Z3_mk_simple_solver(q->z3);
	Z3_solver_inc_ref(q->z3, solver);
	answer = possible(q, wrong, solver, &model);
	if (answer == Z3_L_UNDEF)
		printf("    stage %d: not decided: %s\n", (int)q->stage, what);
	if (answer == Z3_L_TRUE) {
		printf("    stage %d: %s: the tables say %s, the function says %s\n",
		       (int)q->stage, what, outcome_name(value_in(q, model, tables)),
		       outcome_name(value_in(q, model, function)));
		print_facts(q, plan, rule, model);
	}
	Z3_solver_dec_ref(q->z3, solver);
	return answer == Z3_L_FALSE;
}

static bool prove_stage(struct question *q, const struct classpec_plan *plan,
			uint32_t rule, const struct program *program,
			const struct function *function)
{
	Z3_ast tables = meaning_of_rule(q, plan, rule);
	Z3_ast returned = program_ask(program, function, q);
	Z3_ast differ = Z3_mk_not(q->z3, Z3_mk_eq(q->z3, tables, returned));
	Z3_ast overflow = Z3_mk_not(q->z3, q->fits);

	return never(q, plan, rule, differ, "they differ", tables, returned) &&
	       never(q, plan, rule, overflow, "a number overflows", tables, returned);
}

bool prove_emitted_rule(const struct classpec_plan *plan, uint32_t rule,
		const struct program *program, const char *name)
{
	const struct function *function = program_function(program, name);
	struct question q = { .stage = CLASSPEC_FILING };
	bool proved = true;
	int stage;

	if (!function || function->is_inline) {
		printf("    there is no function %s\n", name);
		return false;
	}
	question_open(&q, plan->facts.count);
	for (stage = CLASSPEC_FILING; proved && stage <= CLASSPEC_END_OF_PROBATION;
	     stage++) {
		q.stage = (enum classpec_stage)stage;
		proved = prove_stage(&q, plan, rule, program, function);
	}
	question_close(&q);
	return proved;
}
