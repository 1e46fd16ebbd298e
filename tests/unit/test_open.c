/*
 * test_open.c - plans from outside: what is refused and why, and that an image with bytes
 * changed at random is either refused or answers without harm.
 */
#include "unit.h"

#include "classpec_batch.h"
#include "lower/lower.h"
#include "syntax.h"

#include <stdlib.h>
#include <string.h>

enum { CHANGES = 20000, PEOPLE = 3, FACTS_MAX = 64, NODES_MAX = 4096 };

static const char spec[] =
	"authority city \"City\" {\n"
	"    route open \"Open\"\n"
	"    policy { full_time 40 hours per week\n"
	"        substitution stepwise }\n"
	"}\n"
	"experience work \"work\"\n"
	"experience public_work \"public work\" is work\n"
	"experience phone_work \"telephone work\" is public_work\n"
	"experience night_work \"night work\" is work\n"
	"standard clerk \"Clerk\" {\n"
	"    class one \"One\" { qualify open { disjoint {\n"
	"        a: 8 months of work\n"
	"        b: 6 months of public_work { including 2 months of phone_work }\n"
	"        any of {\n"
	"            c: 4 months of night_work\n"
	"            d: 5 months of (phone_work, night_work)\n"
	"        }\n"
	"    } } }\n"
	"    class two \"Two\" { qualify open {\n"
	"        disjoint {\n"
	"            a: 9 months of public_work\n"
	"            b: 6 months of night_work\n"
	"        }\n"
	"        substitute 30 semester credits for up to 4 months of a linear\n"
	"    } }\n"
	"}\n";

struct trial {
	struct context cx;
	const struct classpec_plan *plan;
	char *image; /* a copy, in memory of just that size */
	size_t size;
	uint64_t random;
	uint64_t answers; /* so that no answer can be left out */
};

static uint32_t chance(struct trial *t, uint32_t limit)
{
	t->random ^= t->random << 13;
	t->random ^= t->random >> 7;
	t->random ^= t->random << 17;
	return (uint32_t)(t->random >> 32) % limit;
}

static void trial_open(struct trial *t)
{
	memset(t, 0, sizeof *t);
	context_open(&t->cx);
	source_add_text(&t->cx, "open.classpec", spec, sizeof spec - 1);
	t->plan = lower(&t->cx, resolve(&t->cx, parse(&t->cx)), NULL);
	CU_ASSERT_PTR_NOT_NULL_FATAL(t->plan);
	t->size = t->plan->size;
	t->image = malloc(t->size);
	CU_ASSERT_PTR_NOT_NULL_FATAL(t->image);
	memcpy(t->image, t->plan, t->size);
	t->random = 0x9e3779b97f4a7c15;
}

static void trial_close(struct trial *t)
{
	free(t->image);
	context_close(&t->cx);
}

static struct classpec_plan *head_of(struct trial *t)
{
	return (struct classpec_plan *)(void *)t->image;
}

/* ---- what is refused --------------------------------------------------------------- */

static const char *refusal(const struct trial *t, size_t size, enum classpec_error expected)
{
	const struct classpec_plan *plan;
	const char *reason;

	CU_ASSERT_EQUAL(classpec_plan_open(t->image, size, &plan, &reason), expected);
	CU_ASSERT_EQUAL(plan != NULL, expected == CLASSPEC_OK);
	return reason ? reason : "sound";
}

#define RESTORE(t) memcpy((t)->image, (t)->plan, (t)->size)

static void test_refused(void)
{
	struct trial t;

	trial_open(&t);
	SAME_TEXT(refusal(&t, t.size, CLASSPEC_OK), "sound");
	SAME_TEXT(refusal(&t, 40, CLASSPEC_BROKEN), "it is no plan");
	SAME_TEXT(refusal(&t, t.size - 4, CLASSPEC_BROKEN), "it is cut off");
	head_of(&t)->size -= 4;
	SAME_TEXT(refusal(&t, t.size, CLASSPEC_BROKEN), "it does not end where it says");
	RESTORE(&t);
	head_of(&t)->magic = CLASSPEC_MAGIC_SWAPPED;
	SAME_TEXT(refusal(&t, t.size, CLASSPEC_WRONG_VERSION),
		  "it was made for a machine with the other order of bytes");
	RESTORE(&t);
	head_of(&t)->table_version = CLASSPEC_TABLE_VERSION + 1;
	SAME_TEXT(refusal(&t, t.size, CLASSPEC_WRONG_VERSION),
		  "it was made for a newer runtime");
	RESTORE(&t);
	head_of(&t)->table_version = CLASSPEC_TABLE_VERSION_MIN - 1;
	SAME_TEXT(refusal(&t, t.size, CLASSPEC_WRONG_VERSION),
		  "it was made for an older runtime: make it anew from its specs");
	RESTORE(&t);
	head_of(&t)->rules.at = (uint32_t)t.size;
	SAME_TEXT(refusal(&t, t.size, CLASSPEC_BROKEN),
		  "a part of it lies outside of it");
	RESTORE(&t);
	t.image[head_of(&t)->strings.at + head_of(&t)->strings.count - 1] = 'x';
	SAME_TEXT(refusal(&t, t.size, CLASSPEC_BROKEN),
		  "its strings do not begin and end as strings");
	trial_close(&t);
}

static struct classpec_node *nodes_of(struct trial *t)
{
	return (struct classpec_node *)(void *)(t->image + head_of(t)->nodes.at);
}

static void test_refused_rules(void)
{
	struct trial t;
	uint32_t i;

	trial_open(&t);
	nodes_of(&t)[0].extent--;
	SAME_TEXT(refusal(&t, t.size, CLASSPEC_BROKEN), "a rule is not a tree");
	RESTORE(&t);
	nodes_of(&t)[0].kind = 9;
	SAME_TEXT(refusal(&t, t.size, CLASSPEC_BROKEN), "a requirement is not one");
	RESTORE(&t);
	nodes_of(&t)[0].kind = CLASSPEC_AT_LEAST;
	nodes_of(&t)[0].threshold = 1000;
	SAME_TEXT(refusal(&t, t.size, CLASSPEC_BROKEN),
		  "a requirement asks for more than it lists");
	RESTORE(&t);
	/* A group that calls itself a determination, and one that no office makes. */
	nodes_of(&t)[0].flags |= CLASSPEC_DETERMINATION;
	nodes_of(&t)[0].term_count = 1;
	SAME_TEXT(refusal(&t, t.size, CLASSPEC_BROKEN), "a requirement is not one");
	RESTORE(&t);
	for (i = 0; nodes_of(&t)[i].kind != CLASSPEC_ATOM; i++)
		;
	nodes_of(&t)[i].flags |= CLASSPEC_DETERMINATION;
	SAME_TEXT(refusal(&t, t.size, CLASSPEC_BROKEN), "a determination is not one");
	RESTORE(&t);
	((struct classpec_term *)(void *)(t.image + head_of(&t)->terms.at))->fact =
		CLASSPEC_NONE;
	SAME_TEXT(refusal(&t, t.size, CLASSPEC_BROKEN), "a requirement asks for no fact");
	RESTORE(&t);
	((struct classpec_rule *)(void *)(t.image + head_of(&t)->rules.at))[1].first_node =
		0;
	SAME_TEXT(refusal(&t, t.size, CLASSPEC_BROKEN), "a rule is not a tree");
	trial_close(&t);
}

static struct classpec_condition_list *lists_of(struct trial *t)
{
	return (struct classpec_condition_list *)(void *)(t->image +
							   head_of(t)->condition_lists.at);
}

static void test_refused_conditions(void)
{
	struct trial t;
	uint32_t i;

	trial_open(&t);
	lists_of(&t)[0].first = head_of(&t)->conditions.count;
	SAME_TEXT(refusal(&t, t.size, CLASSPEC_BROKEN),
		  "the conditions of a rule lie outside of it");
	RESTORE(&t);
	for (i = 0; !(lists_of(&t)[i].flags & CLASSPEC_CONDITIONS_MIXED); i++)
		CU_ASSERT_FATAL(i + 1 < head_of(&t)->condition_lists.count);
	lists_of(&t)[i].flags = 0;
	SAME_TEXT(refusal(&t, t.size, CLASSPEC_BROKEN),
		  "the conditions of a rule are not what it says");
	/* Those over facts, which are not gone through one by one, come before. */
	RESTORE(&t);
	CU_ASSERT(lists_of(&t)[i].first > 0);
	lists_of(&t)[i].flags = 0;
	lists_of(&t)[i].first--;
	SAME_TEXT(refusal(&t, t.size, CLASSPEC_BROKEN),
		  "the conditions of a rule are not what it says");
	trial_close(&t);
}

/* A plan of one tree, which so many rules have. */
enum { SHARED_NODES = 4000, SHARED_RULES = 70000 };

struct shared_plan {
	struct classpec_plan head;
	struct classpec_authority authority;
	struct classpec_entry route;
	struct classpec_class class;
	struct classpec_node nodes[SHARED_NODES];
	struct classpec_rule rules[SHARED_RULES];
	char strings[4];
};

#define PLACE(plan, section, member, number) \
	((plan)->head.section = (struct classpec_section){ \
		 (uint32_t)offsetof(struct shared_plan, member), (number) })

static struct shared_plan *shared_plan_make(void)
{
	struct shared_plan *plan = calloc(1, sizeof *plan);
	uint32_t i;

	CU_ASSERT_PTR_NOT_NULL_FATAL(plan);
	plan->head.magic = CLASSPEC_MAGIC;
	plan->head.table_version = CLASSPEC_TABLE_VERSION;
	plan->head.size = sizeof *plan;
	PLACE(plan, authorities, authority, 1);
	PLACE(plan, routes, route, 1);
	PLACE(plan, classes, class, 1);
	PLACE(plan, nodes, nodes, SHARED_NODES);
	PLACE(plan, rules, rules, SHARED_RULES);
	PLACE(plan, strings, strings, sizeof plan->strings);
	plan->authority.month_days = 30;
	for (i = 0; i < SHARED_NODES; i++)
		plan->nodes[i].extent = i ? 1 : SHARED_NODES;
	for (i = 0; i < SHARED_RULES; i++) {
		plan->rules[i].specialty = CLASSPEC_NONE;
		plan->rules[i].node_count = SHARED_NODES;
	}
	return plan;
}

/* Rules may share trees, and name a part of one; but a small file cannot make whoever asks all of its rules
 * walk without end. */
static void test_shared_trees(void)
{
	struct shared_plan *made = shared_plan_make();
	const struct classpec_plan *plan;
	const char *reason;

	CU_ASSERT_EQUAL(classpec_plan_open(made, sizeof *made, &plan, &reason), CLASSPEC_BROKEN);
	SAME_TEXT(reason, "its rules ask for too many things");
	made->class.rule_count = SHARED_RULES;
	CU_ASSERT_EQUAL(classpec_plan_open_head(made, sizeof *made, &plan, &reason),
			CLASSPEC_OK);
	CU_ASSERT_EQUAL(classpec_class_verify(plan, 0, &reason), CLASSPEC_BROKEN);
	SAME_TEXT(reason, "its rules ask for too many things");
	made->class.rule_count = made->head.rules.count = SHARED_RULES / 2;
	CU_ASSERT_EQUAL(classpec_plan_open(made, sizeof *made, &plan, &reason), CLASSPEC_OK);
	made->rules[1].first_node = 1;
	CU_ASSERT_EQUAL(classpec_plan_open(made, sizeof *made, &plan, &reason), CLASSPEC_BROKEN);
	SAME_TEXT(reason, "a rule is not one");
	made->rules[1].node_count = 2;
	CU_ASSERT_EQUAL(classpec_plan_open(made, sizeof *made, &plan, &reason), CLASSPEC_BROKEN);
	SAME_TEXT(reason, "a rule is not a tree");
	made->rules[1].node_count = 1;
	CU_ASSERT_EQUAL(classpec_plan_open(made, sizeof *made, &plan, &reason), CLASSPEC_OK);
	free(made);
}

/* ---- what is accepted -------------------------------------------------------------- */

static void ask_rule(struct trial *t, const struct classpec_plan *plan, uint32_t rule,
		     const struct classpec_facts *facts)
{
	static struct classpec_finding findings[NODES_MAX];
	static struct classpec_way ways[CLASSPEC_WAYS];
	struct classpec_result result;
	uint32_t undecided[FACTS_MAX];

	classpec_decide(plan, rule, facts, &result);
	t->answers += result.outcome;
	t->answers += (uint64_t)classpec_explain(plan, rule, facts, findings, NODES_MAX);
	t->answers += classpec_shortfall(plan, rule, facts, ways);
	t->answers += classpec_undecided(plan, rule, facts, undecided, FACTS_MAX);
}

static void ask_index(struct trial *t, const struct classpec_plan *plan,
		      const struct classpec_facts *facts)
{
	size_t size = classpec_index_size(plan);
	void *memory = size && size < 1u << 24 ? malloc(size) : NULL;
	const struct classpec_index *index =
		memory ? classpec_index_build(plan, memory, size) : NULL;
	uint8_t *outcomes = calloc((size_t)plan->rules.count + 1, 1);
	void *scratch = index ? malloc(classpec_index_scratch(index) + 1) : NULL;

	if (index && outcomes && scratch) {
		classpec_decide_all(index, facts, outcomes, scratch);
		t->answers += outcomes[0];
	}
	free(scratch);
	free(outcomes);
	free(memory);
}

/* Asks all there is to ask of an image that was accepted. */
static void ask_all(struct trial *t, const struct classpec_plan *plan)
{
	struct classpec_interval values[FACTS_MAX];
	struct classpec_facts facts = { values, plan->facts.count, 0, 0 };
	uint32_t person, i, failed;

	CU_ASSERT_FATAL(plan->facts.count <= FACTS_MAX);
	for (person = 0; person < PEOPLE; person++) {
		for (i = 0; i < plan->facts.count; i++) {
			values[i].lo = (int32_t)chance(t, 600);
			values[i].hi = person ? values[i].lo + (int32_t)chance(t, 300)
					      : CLASSPEC_NO_LIMIT;
		}
		facts.stage = chance(t, 4);
		for (i = 0; i < plan->rules.count && i < 8; i++)
			ask_rule(t, plan, i, &facts);
		ask_index(t, plan, &facts);
	}
	t->answers += classpec_self_test(plan, values, &failed);
}

/* Mostly words that are small, as numbers of entries are. */
static void change(struct trial *t)
{
	const uint32_t strings = head_of(t)->strings.at;
	uint32_t at, word, times = 1 + chance(t, 3);

	while (times-- > 0) {
		at = chance(t, strings / 4) * 4;
		memcpy(&word, t->image + at, sizeof word);
		switch (chance(t, 4)) {
		case 0: word = chance(t, 40); break;
		case 1: word += chance(t, 5) - 2; break;
		case 2: word ^= UINT32_C(1) << chance(t, 32); break;
		default: word = CLASSPEC_NONE - chance(t, 2); break;
		}
		memcpy(t->image + at, &word, sizeof word);
	}
}

static void test_changed(void)
{
	const struct classpec_plan *plan;
	uint32_t i, accepted = 0, refused = 0;
	const char *reason;
	struct trial t;

	trial_open(&t);
	for (i = 0; i < CHANGES; i++) {
		RESTORE(&t);
		change(&t);
		if (classpec_plan_open(t.image, t.size, &plan, &reason) == CLASSPEC_OK) {
			accepted++;
			ask_all(&t, plan);
		} else {
			refused += reason != NULL;
		}
	}
	CU_ASSERT_EQUAL(accepted + refused, CHANGES);
	CU_ASSERT(accepted > CHANGES / 20);
	CU_ASSERT(refused > CHANGES / 20);
	CU_ASSERT(t.answers > 0);
	trial_close(&t);
}

/* What may be asked of a class that was accepted by itself. */
static void ask_class(struct trial *t, const struct classpec_plan *plan, uint32_t number)
{
	static struct classpec_finding findings[NODES_MAX];
	const struct classpec_class *class =
		CLASSPEC_ARRAY(plan, classes, struct classpec_class) + number;
	struct classpec_interval values[FACTS_MAX];
	struct classpec_facts facts = { values, plan->facts.count, chance(t, 4), 0 };
	struct classpec_result result;
	uint32_t i;

	for (i = 0; i < FACTS_MAX; i++) {
		values[i].lo = (int32_t)chance(t, 600);
		values[i].hi = values[i].lo + (int32_t)chance(t, 300);
	}
	t->answers += classpec_rule_find(plan, number, 0, CLASSPEC_NONE, 20240101);
	t->answers += (uint64_t)classpec_qualify(plan, number, 0, &facts, &result);
	for (i = class->first_rule; i < class->first_rule + class->rule_count; i++) {
		classpec_decide(plan, i, &facts, &result);
		t->answers += result.outcome;
		t->answers += (uint64_t)classpec_explain(plan, i, &facts, findings,
							 NODES_MAX);
	}
}

/* How many classes of the image are accepted, each by itself. */
static uint32_t ask_classes(struct trial *t)
{
	const struct classpec_plan *plan;
	uint32_t i, accepted = 0;
	const char *reason;

	if (classpec_plan_open_head(t->image, t->size, &plan, &reason) != CLASSPEC_OK ||
	    plan->facts.count > FACTS_MAX)
		return 0;
	for (i = 0; i < plan->classes.count; i++)
		if (classpec_class_verify(plan, i, &reason) == CLASSPEC_OK) {
			ask_class(t, plan, i);
			accepted++;
		}
	return accepted;
}

static void test_changed_classes(void)
{
	const struct classpec_plan *plan;
	uint32_t i, accepted = 0, classes;
	const char *reason;
	struct trial t;

	trial_open(&t);
	classes = ask_classes(&t);
	CU_ASSERT_EQUAL(classes, t.plan->classes.count);
	CU_ASSERT_EQUAL(classpec_plan_open_head(t.image, t.size, &plan, &reason), CLASSPEC_OK);
	CU_ASSERT_EQUAL(classpec_class_verify(plan, classes, &reason), CLASSPEC_NO_SUCH_RULE);
	for (i = 0; i < CHANGES; i++) {
		RESTORE(&t);
		change(&t);
		accepted += ask_classes(&t);
	}
	CU_ASSERT(accepted > CHANGES / 20);
	CU_ASSERT(accepted < CHANGES * classes);
	CU_ASSERT(t.answers > 0);
	trial_close(&t);
}

void suite_open(void)
{
	CU_pSuite suite = CU_add_suite("open", NULL, NULL);

	CU_add_test(suite, "what is refused", test_refused);
	CU_add_test(suite, "rules that are refused", test_refused_rules);
	CU_add_test(suite, "conditions that are refused", test_refused_conditions);
	CU_add_test(suite, "rules that share trees", test_shared_trees);
	CU_add_test(suite, "images with changes", test_changed);
	CU_add_test(suite, "classes of images with changes", test_changed_classes);
}
