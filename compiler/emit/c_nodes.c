/*
 * emit/c_nodes.c - the trees of the rules as initialisers of C.
 */
#include "emit/rows.h"

static void put_flags(struct out *o, uint8_t flags)
{
	static const char *const words[] = { "CLASSPEC_DETERMINATION",
					     "CLASSPEC_SUBSTITUTED", "CLASSPEC_FLOOR",
					     "CLASSPEC_DISCRETION", "CLASSPEC_TOGETHER" };
	const char *between = "";
	size_t i;

	if (flags == 0 || flags >> (sizeof words / sizeof words[0])) {
		put_number(o, flags);
		return;
	}
	for (i = 0; i < sizeof words / sizeof words[0]; i++) {
		if (!(flags & 1u << i))
			continue;
		out_format(o, "%s%s", between, words[i]);
		between = " | ";
	}
}

static const char *node_words(const struct classpec_plan *plan,
			      const struct classpec_node *node)
{
	static const char *const kinds[] = { "all of", "any of", "at least", "sum" };

	const classpec_string words = classpec_wording_of(plan, node->wording)->words;

	if (words)
		return plan_text(plan, words);
	return node->kind < sizeof kinds / sizeof kinds[0] ? kinds[node->kind] : "node";
}

static void node_row(const struct classpec_plan *plan, const struct classpec_node *node,
		     uint32_t depth, struct out *o)
{
	static const char *const kinds[] = { "CLASSPEC_ALL", "CLASSPEC_ANY",
					     "CLASSPEC_AT_LEAST", "CLASSPEC_ATOM" };
	static const char *const stages[] = { "CLASSPEC_FILING", "CLASSPEC_EXAMINATION",
					      "CLASSPEC_APPOINTMENT",
					      "CLASSPEC_END_OF_PROBATION" };

	out_text(o, "{ ");
	WORD(o, kinds, node->kind);
	out_text(o, ", ");
	WORD(o, stages, node->stage);
	out_text(o, ", ");
	put_flags(o, node->flags);
	out_text(o, ", ");
	NUMBERS(o, node->term_count, node->extent, node->first_term);
	out_text(o, ", ");
	put_signed(o, node->threshold);
	out_text(o, ", ");
	put_number(o, node->wording);
	out_text(o, " }, /* ");
	for (; depth > 0; depth--)
		out_text(o, "  ");
	out_comment(o, node_words(plan, node), COMMENT_LIMIT);
	out_text(o, " */\n");
}

/* How many nodes of its rule each node stands under. */
static uint32_t *node_depths(struct context *cx, const struct classpec_plan *plan)
{
	const struct classpec_node *nodes = plan_section(plan, plan->nodes);
	const struct classpec_rule *rules = plan_section(plan, plan->rules);
	uint32_t *depths = NEW_ARRAY(cx, uint32_t, plan->nodes.count + 1), i, n, child;

	for (i = 0; i < plan->rules.count; i++) {
		const struct classpec_node *tree = nodes + rules[i].first_node;
		uint32_t *depth = depths + rules[i].first_node;

		depth[0] = 0;
		for (n = 0; n < rules[i].node_count; n++)
			for (child = n + 1; child < classpec_node_end(tree, n);
			     child += tree[child].extent)
				depth[child] = depth[n] + 1;
	}
	return depths;
}

/* For each node the rules whose tree begins there: the first, plus one, and for each rule the next. */
struct tree_owners {
	uint32_t *first, *next;
};

static struct tree_owners tree_owners(struct context *cx, const struct classpec_plan *plan)
{
	const struct classpec_rule *rules = plan_section(plan, plan->rules);
	struct tree_owners owners = { NEW_ARRAY(cx, uint32_t, plan->nodes.count + 1),
				      NEW_ARRAY(cx, uint32_t, plan->rules.count + 1) };
	uint32_t i;

	for (i = plan->rules.count; i-- > 0;) {
		owners.next[i] = owners.first[rules[i].first_node];
		owners.first[rules[i].first_node] = i + 1;
	}
	return owners;
}

void node_rows(struct context *cx, const struct classpec_plan *plan, struct out *o)
{
	const struct classpec_node *nodes = plan_section(plan, plan->nodes);
	const struct classpec_rule *rules = plan_section(plan, plan->rules);
	const struct tree_owners owners = tree_owners(cx, plan);
	uint32_t *depths = node_depths(cx, plan), i, rule;

	for (i = 0; i < plan->nodes.count; i++) {
		for (rule = owners.first[i]; rule; rule = owners.next[rule - 1]) {
			out_text(o, "/* ");
			out_comment(o, row_rule(cx, plan, &rules[rule - 1]),
				    2 * COMMENT_LIMIT);
			out_text(o, " */\n");
		}
		node_row(plan, &nodes[i], depths[i], o);
	}
}

void wording_rows(struct context *cx, const struct classpec_plan *plan, struct out *o)
{
	const struct classpec_wording *wording = plan_section(plan, plan->wordings);
	uint32_t i;

	(void)cx;
	for (i = 0; i < plan->wordings.count; i++, wording++) {
		out_text(o, "{ ");
		NUMBERS(o, wording->words, wording->label, wording->text);
		out_text(o, ", ");
		put_signed(o, wording->line);
		row_end(o, wording->words ? plan_text(plan, wording->words)
					  : "only where it stands");
	}
}
