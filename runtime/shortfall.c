/*
 * shortfall.c - what would have to be added for a person to qualify on evidence.
 *
 * ways.c gives the cheapest ways as demands. Here demands become needs: what is added to
 * a narrow fact is also added to every wider one, so the wider one needs only the rest.
 * Each way is then tried on the rule and lowered as far as it still suffices, so that
 * whatever the search overlooks costs an alternative and never the truth.
 *
 * The search works in a pool on the stack, 23 KB of it. When a rule is too large for
 * that, one way is still found, by walking down the tree along the least effort.
 */
#include "ways.h"

enum { WALK_NEEDS = 64 };

/* What has been added to the person. */
struct added {
	const struct classpec_need *need;
	uint32_t count;
};

/* ---- facts inside facts ------------------------------------------------------------ */

static bool list_inside(const uint32_t *narrow, uint32_t narrow_count,
			const uint32_t *wide, uint32_t wide_count)
{
	uint32_t i, j = 0;

	for (i = 0; i < narrow_count; i++) {
		while (j < wide_count && wide[j] < narrow[i])
			j++;
		if (j == wide_count || wide[j] != narrow[i])
			return false;
	}
	return true;
}

static bool window_inside(const struct classpec_fact *narrow,
			  const struct classpec_fact *wide)
{
	if (!wide->within && !wide->before && wide->anchor == CLASSPEC_AS_OF)
		return true;
	return narrow->anchor == wide->anchor && narrow->before >= wide->before &&
	       (!wide->within || (narrow->within && narrow->within <= wide->within));
}

static bool subjects_inside(const struct classpec_plan *plan,
			    const struct classpec_fact *narrow,
			    const struct classpec_fact *wide)
{
	if (!wide->subject_count || !narrow->subject_count)
		return !wide->subject_count;
	return list_inside(image_list(plan, narrow->first_subject), narrow->subject_count,
			   image_list(plan, wide->first_subject), wide->subject_count);
}

static bool selection_inside(const struct classpec_plan *plan,
			     const struct classpec_fact *narrow,
			     const struct classpec_fact *wide)
{
	return list_inside(image_list(plan, narrow->first_selected),
			   narrow->selected_count,
			   image_list(plan, wide->first_selected), wide->selected_count);
}

bool classpec_fact_inside(const struct classpec_plan *plan, uint32_t narrow_number,
			  uint32_t wide_number)
{
	const struct classpec_fact *narrow = image_fact(plan, narrow_number);
	const struct classpec_fact *wide = image_fact(plan, wide_number);

	if (narrow == wide)
		return true;
	return narrow->kind == wide->kind && narrow->authority == wide->authority &&
	       narrow->permanent >= wide->permanent &&
	       narrow->accredited >= wide->accredited &&
	       narrow->class_number == wide->class_number && narrow->date == wide->date &&
	       (wide->jurisdictional_class == CLASSPEC_NONE ||
		narrow->jurisdictional_class == wide->jurisdictional_class) &&
	       window_inside(narrow, wide) && subjects_inside(plan, narrow, wide) &&
	       selection_inside(plan, narrow, wide);
}

/* Of two facts that count the same, the lower number passes for the narrower one. */
static bool fact_narrower(const struct classpec_plan *plan, uint32_t narrow,
			  uint32_t wide)
{
	return classpec_fact_inside(plan, narrow, wide) &&
	       (narrow < wide || !classpec_fact_inside(plan, wide, narrow));
}

/* How much a need adds to a fact that it lies inside of, in that fact's units. */
static int64_t need_gives(const struct classpec_plan *plan,
			  const struct classpec_need *need, uint32_t fact)
{
	const struct classpec_fact *to = image_fact(plan, fact);

	if (!image_counts(to))
		return need->amount > 0;
	return (int64_t)need->amount * image_scale(to) /
	       image_scale(image_fact(plan, need->fact));
}

static int64_t added_to(const struct classpec_plan *plan, const struct added *added,
			uint32_t fact)
{
	int64_t sum = 0;
	uint32_t i;

	for (i = 0; i < added->count; i++)
		if (added->need[i].amount > 0 &&
		    classpec_fact_inside(plan, added->need[i].fact, fact))
			sum += need_gives(plan, &added->need[i], fact);
	return sum;
}

/* ---- the person, imagined ---------------------------------------------------------- */

/* A decision cannot be added, and a thing cannot be held twice. */
static int32_t added_value(const struct imagined *imagined, uint32_t fact)
{
	const struct classpec_interval *value = &imagined->inquiry->value[fact];
	const struct classpec_plan *plan = imagined->inquiry->plan;
	const struct classpec_fact *of = image_fact(plan, fact);
	int64_t sum;

	if (of->kind == CLASSPEC_DECISION)
		return value->lo;
	if (!image_counts(of) && value->hi > 0)
		return value->hi;
	sum = value->hi + added_to(plan, imagined->context, fact);
	if (!image_counts(of))
		return sum > 0;
	return sum < CLASSPEC_NO_LIMIT ? (int32_t)sum : CLASSPEC_NO_LIMIT;
}

static int32_t most_value(const struct imagined *imagined, uint32_t fact)
{
	const struct classpec_interval *value = &imagined->inquiry->value[fact];
	const struct classpec_fact *of = image_fact(imagined->inquiry->plan, fact);

	if (of->kind == CLASSPEC_DECISION)
		return value->lo;
	return image_counts(of) ? CLASSPEC_NO_LIMIT : 1;
}

/* ---- from demands to needs --------------------------------------------------------- */

/* A demand that is not settled, with all the narrower ones settled. There always is
 * one. */
static uint32_t narrowest(const struct classpec_plan *plan, const struct partial *way,
			  const bool settled[CLASSPEC_WAY_NEEDS])
{
	uint32_t i, j;

	for (i = 0; i < way->count; i++) {
		if (settled[i])
			continue;
		for (j = 0; j < way->count; j++)
			if (j != i && !settled[j] &&
			    fact_narrower(plan, way->need[j].fact, way->need[i].fact))
				break;
		if (j == way->count)
			break;
	}
	return i;
}

static void demands_to_needs(const struct classpec_plan *plan, struct partial *way)
{
	bool settled[CLASSPEC_WAY_NEEDS];
	uint32_t done, i, j;

	for (i = 0; i < way->count; i++)
		settled[i] = false;
	for (done = 0; done < way->count; done++) {
		int64_t missing;

		i = narrowest(plan, way, settled);
		missing = way->need[i].amount;
		for (j = 0; j < way->count; j++)
			if (settled[j] &&
			    fact_narrower(plan, way->need[j].fact, way->need[i].fact))
				missing -= need_gives(plan, &way->need[j],
						      way->need[i].fact);
		way->need[i].amount = missing > 0 ? (int32_t)missing : 0;
		settled[i] = true;
	}
}

static bool suffices(const struct search *search, const struct added *added)
{
	const struct imagined then = { &search->inquiry, added_value, added };

	return classpec_node_holds(&then, 0);
}

/* Lowers each need as far as the way still suffices, from the last to the first,
 * because groups name the general after the special. Most needs are superfluous or
 * right as they are, so those two amounts are tried before the search by halves.
 * Returns how many needs are left. */
static uint32_t needs_lower(const struct search *search, struct classpec_need *need,
			    uint32_t count)
{
	const struct added added = { need, count };
	uint32_t i, left = 0;

	for (i = count; i-- > 0;) {
		int64_t too_low = -1, enough = need[i].amount, probe = 0;

		while (enough - too_low > 1) {
			need[i].amount = (int32_t)probe;
			if (suffices(search, &added))
				enough = probe;
			else
				too_low = probe;
			probe = probe ? (too_low + enough) / 2 : enough - 1;
		}
		need[i].amount = (int32_t)enough;
	}
	for (i = 0; i < count; i++) {
		if (!need[i].amount)
			continue;
		need[left].fact = need[i].fact;
		need[left++].amount = need[i].amount;
	}
	return left;
}

/* ---- the list of ways -------------------------------------------------------------- */

/* Whether whoever goes the longer way has gone the shorter one too. */
static bool contains(const struct classpec_plan *plan, const struct classpec_way *longer,
		     const struct classpec_way *shorter)
{
	const struct added more = { longer->need, longer->need_count };
	const struct added less = { shorter->need, shorter->need_count };
	uint32_t i;

	for (i = 0; i < less.count; i++)
		if (added_to(plan, &more, less.need[i].fact) <
		    added_to(plan, &less, less.need[i].fact))
			return false;
	return true;
}

static void way_set(struct classpec_way *way, const struct classpec_need *need,
		    uint32_t count, uint32_t effort)
{
	uint32_t i;

	way->need_count = count;
	way->effort = effort;
	for (i = 0; i < count; i++) {
		way->need[i].fact = need[i].fact;
		way->need[i].amount = need[i].amount;
	}
}

static void way_copy(struct classpec_way *to, const struct classpec_way *from)
{
	way_set(to, from->need, from->need_count, from->effort);
}

/* Keeps the ways in order of effort, then of discovery. */
static uint32_t way_insert(const struct classpec_plan *plan, struct classpec_way *ways,
			   uint32_t count, const struct classpec_way *way)
{
	uint32_t kept = 0, i;

	for (i = 0; i < count; i++)
		if (contains(plan, way, &ways[i]))
			return count;
	for (i = 0; i < count; i++)
		if (!contains(plan, &ways[i], way))
			way_copy(&ways[kept++], &ways[i]);
	if (kept == CLASSPEC_WAYS && ways[--kept].effort <= way->effort)
		return CLASSPEC_WAYS;
	for (i = kept; i > 0 && ways[i - 1].effort > way->effort; i--)
		way_copy(&ways[i], &ways[i - 1]);
	way_copy(&ways[i], way);
	return kept + 1;
}

/* Tries what has been found on the rule, lowers it, and keeps it. */
static uint32_t way_add(const struct search *search, struct classpec_way *ways,
			uint32_t count, struct classpec_need *need, uint32_t need_count)
{
	const struct classpec_plan *plan = search->inquiry.plan;
	const struct added added = { need, need_count };
	struct classpec_way way;
	uint32_t i;

	if (!suffices(search, &added))
		return count;
	need_count = needs_lower(search, need, need_count);
	if (need_count > CLASSPEC_WAY_NEEDS)
		return count;
	way_set(&way, need, need_count, 0);
	for (i = 0; i < need_count; i++)
		way.effort = classpec_effort_sum(way.effort,
						 classpec_need_effort(plan, &need[i]));
	return way_insert(plan, ways, count, &way);
}

/* ---- one way in any case ----------------------------------------------------------- */

struct walk {
	struct search *search;
	struct imagined now; /* with all that the walk has added so far */
	struct added added;
	struct classpec_need need[WALK_NEEDS];
};

static bool walk_atom(struct walk *walk, uint32_t at)
{
	const struct partial *best = &walk->search->merged;
	struct way_list list = { &walk->search->merged, 0, 1 };
	uint32_t i, j;

	classpec_atom_ways(walk->search, &walk->now, &walk->search->inquiry.nodes[at],
			   &list);
	for (i = 0; list.count && i < best->count; i++) {
		int64_t amount = best->need[i].amount;

		for (j = 0; j < walk->added.count; j++)
			if (walk->need[j].fact == best->need[i].fact)
				break;
		if (j == WALK_NEEDS)
			return false;
		if (j == walk->added.count) {
			walk->added.count++;
			walk->need[j].fact = best->need[i].fact;
			walk->need[j].amount = 0;
		}
		amount += walk->need[j].amount;
		walk->need[j].amount = amount < CLASSPEC_NO_LIMIT ? (int32_t)amount :
				       CLASSPEC_NO_LIMIT;
	}
	return list.count != 0;
}

/* About how much it takes from here, in the cheapest children. */
static uint32_t walk_effort(struct walk *walk, uint32_t at)
{
	const struct classpec_node *nodes = walk->now.inquiry->nodes;
	uint32_t sum = 0, least = CLASSPEC_NO_WAY, child;

	if (classpec_node_holds(&walk->now, at))
		return 0;
	if (!classpec_way_exists(walk->search, at))
		return CLASSPEC_NO_WAY;
	if (nodes[at].kind == CLASSPEC_ATOM)
		return classpec_atom_effort(walk->search, &walk->now, &nodes[at]);
	for (child = at + 1; child < classpec_node_end(nodes, at);
	     child += nodes[child].extent) {
		uint32_t effort = walk_effort(walk, child);

		sum = classpec_effort_sum(sum, effort);
		if (effort && effort < least)
			least = effort;
	}
	return nodes[at].kind == CLASSPEC_ALL ? sum : least;
}

/* Makes a node hold that could: child by child, the cheapest of those that do not hold
 * first. */
static bool walk_node(struct walk *walk, uint32_t at)
{
	const struct classpec_node *nodes = walk->now.inquiry->nodes;

	if (nodes[at].kind == CLASSPEC_ATOM)
		return walk_atom(walk, at);
	while (!classpec_node_holds(&walk->now, at)) {
		uint32_t cheapest = CLASSPEC_NONE, least = CLASSPEC_NO_WAY, child;

		for (child = at + 1; child < classpec_node_end(nodes, at);
		     child += nodes[child].extent) {
			uint32_t effort = walk_effort(walk, child);

			if (effort && effort < least) {
				least = effort;
				cheapest = child;
			}
		}
		if (cheapest == CLASSPEC_NONE || !walk_node(walk, cheapest))
			return false;
	}
	return true;
}

static uint32_t one_way(struct search *search, struct classpec_way *ways)
{
	struct walk walk;

	walk.search = search;
	walk.added.need = walk.need;
	walk.added.count = 0;
	walk.now.inquiry = &search->inquiry;
	walk.now.value = added_value;
	walk.now.context = &walk.added;
	if (!walk_node(&walk, 0))
		return 0;
	return way_add(search, ways, 0, walk.need, walk.added.count);
}

/* ---- the answer -------------------------------------------------------------------- */

uint32_t classpec_shortfall(const struct classpec_plan *plan, uint32_t rule,
			    const struct classpec_facts *facts,
			    struct classpec_way ways[CLASSPEC_WAYS])
{
	struct added nothing;
	struct partial pool[WAYS_POOLED];
	struct search search;
	uint32_t count = 0, found, i;

	nothing.need = NULL;
	nothing.count = 0;
	inquiry_open(&search.inquiry, plan, rule, facts);
	search.base.inquiry = &search.inquiry;
	search.base.value = added_value;
	search.base.context = &nothing;
	search.most.inquiry = &search.inquiry;
	search.most.value = most_value;
	search.most.context = NULL;
	if (!search.inquiry.node_count || classpec_node_holds(&search.base, 0) ||
	    !classpec_way_exists(&search, 0))
		return 0;
	found = classpec_node_ways(&search, 0, pool, WAYS_POOLED);
	for (i = 0; i < found; i++) {
		demands_to_needs(plan, &pool[i]);
		count = way_add(&search, ways, count, pool[i].need, pool[i].count);
	}
	return count ? count : one_way(&search, ways);
}
