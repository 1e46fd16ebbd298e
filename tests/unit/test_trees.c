/*
 * test_trees.c - rules of a compiled plan that ask for the same share one tree, and say of it what each
 * of them would say by itself.
 */
#include "unit.h"

#include "lower/lower.h"
#include "syntax.h"

#include <string.h>

/* Of the rules `open` those of one and two are the same in other places; the others differ from that of
 * one in a text, in what is asked, in a place counted from the rule, or in what credits stand for. */
static const char spec[] =
	"authority city \"City\" {\n"
	"    route open \"Open\"\n"
	"    policy { full_time 40 hours per week\n"
	"        substitution stepwise }\n"
	"}\n"
	"experience work \"work\"\n"
	"experience other \"other work\"\n"
	"standard clerk \"Clerk\" {\n"
	"    class one \"One\" { qualify open {\n"
	"        disjoint { a: 9 months of work  b: 6 months of other }\n"
	"        substitute 30 semester credits for up to 4 months of a linear\n"
	"    } }\n"
	"\n"
	"    class two \"Two\" { qualify open {\n"
	"        disjoint { a: 9 months of work  b: 6 months of other }\n"
	"        substitute 30 semester credits for up to 4 months of a linear\n"
	"    } }\n"
	"    class label \"Label\" { qualify open {\n"
	"        disjoint { c: 9 months of work  b: 6 months of other }\n"
	"        substitute 30 semester credits for up to 4 months of c linear\n"
	"    } }\n"
	"    class months \"Months\" { qualify open {\n"
	"        disjoint { a: 9 months of work  b: 5 months of other }\n"
	"        substitute 30 semester credits for up to 4 months of a linear\n"
	"    } }\n"
	"    class place \"Place\" { qualify open {\n"
	"        disjoint { a: 9 months of work\n"
	"            b: 6 months of other }\n"
	"        substitute 30 semester credits for up to 4 months of a linear\n"
	"    } }\n"
	"}\n";

enum { ONE, TWO, LABEL, MONTHS, PLACE, RULES };

struct compiled {
	struct context cx;
	const struct classpec_plan *plan;
	const struct classpec_rule *rules;
	const struct classpec_node *nodes;
};

static void compile(struct compiled *c)
{
	memset(c, 0, sizeof *c);
	context_open(&c->cx);
	source_add_text(&c->cx, "trees.classpec", spec, sizeof spec - 1);
	c->plan = lower(&c->cx, resolve(&c->cx, parse(&c->cx)), NULL);
	CU_ASSERT_PTR_NOT_NULL_FATAL(c->plan);
	CU_ASSERT_EQUAL_FATAL(c->plan->rules.count, RULES);
	c->rules = CLASSPEC_ARRAY(c->plan, rules, struct classpec_rule);
	c->nodes = CLASSPEC_ARRAY(c->plan, nodes, struct classpec_node);
}

static const struct classpec_rule *rule_of(const struct compiled *c, uint32_t class_number)
{
	return c->rules + CLASSPEC_ARRAY(c->plan, classes, struct classpec_class)[class_number].first_rule;
}

static uint32_t first_of(const struct compiled *c, uint32_t class_number)
{
	return rule_of(c, class_number)->first_node;
}

static uint32_t line_of(const struct compiled *c, uint32_t class_number, uint32_t node)
{
	const struct classpec_rule *rule = rule_of(c, class_number);

	return classpec_wording_line(c->plan, rule, c->nodes[rule->first_node + node].wording);
}

static void test_shared(void)
{
	const struct classpec_demand *demands;
	struct compiled c;
	uint32_t i, end = 0;

	compile(&c);
	CU_ASSERT_EQUAL(first_of(&c, TWO), first_of(&c, ONE));
	for (i = LABEL; i < RULES; i++)
		CU_ASSERT_NOT_EQUAL(first_of(&c, i), first_of(&c, ONE));
	/* Nothing is kept of the tree that is there already. */
	for (i = 0; i < RULES; i++)
		if (i != TWO)
			end += rule_of(&c, i)->node_count;
	CU_ASSERT_EQUAL(c.plan->nodes.count, end);
	demands = CLASSPEC_ARRAY(c.plan, demands, struct classpec_demand);
	CU_ASSERT_EQUAL_FATAL(c.plan->demands.count, 2 * (RULES - 1));
	CU_ASSERT_EQUAL(c.plan->exchanges.count, RULES - 1);
	for (i = 0; i < c.plan->demands.count; i++) {
		CU_ASSERT(i == 0 || demands[i - 1].node <= demands[i].node);
		CU_ASSERT(demands[i].node < end);
	}
	for (i = 0; i < RULES; i++)
		CU_ASSERT_EQUAL(c.nodes[first_of(&c, i)].extent, rule_of(&c, i)->node_count);
	context_close(&c.cx);
}

static void test_lines(void)
{
	struct compiled c;
	uint32_t i;

	compile(&c);
	CU_ASSERT_EQUAL(rule_of(&c, ONE)->line, 9);
	CU_ASSERT_EQUAL(rule_of(&c, TWO)->line, 14);
	for (i = 0; i < rule_of(&c, ONE)->node_count; i++)
		CU_ASSERT_EQUAL(line_of(&c, TWO, i), line_of(&c, ONE, i) + 5);
	CU_ASSERT_EQUAL(line_of(&c, ONE, 0), 10);
	context_close(&c.cx);
}

/* What the plan does not have is empty, wherever a broken image points. */
static void test_outside(void)
{
	const struct classpec_wording *none;
	struct compiled c;

	compile(&c);
	none = classpec_wording_of(c.plan, c.plan->wordings.count);
	CU_ASSERT_EQUAL(none->words, 0);
	CU_ASSERT_EQUAL(none->line, 0);
	CU_ASSERT_PTR_EQUAL(none, classpec_wording_of(c.plan, CLASSPEC_NONE));
	SAME_TEXT(classpec_text(c.plan, c.plan->strings.count), "");
	SAME_TEXT(classpec_text(c.plan, CLASSPEC_NONE), "");
	context_close(&c.cx);
}

void suite_trees(void)
{
	CU_pSuite suite = CU_add_suite("trees", NULL, NULL);

	CU_add_test(suite, "equal trees are one", test_shared);
	CU_add_test(suite, "lines are those of each rule", test_lines);
	CU_add_test(suite, "texts that are not there", test_outside);
}
