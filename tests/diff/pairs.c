/*
 * pairs.c - thousands of random pairs of rules: what `classpec diff` says each change comes to, against
 * everybody there is in a small world, looked at one by one.
 *
 *   pairs CLASSPEC [PAIRS [SEED]]
 *
 * The world: two levels of education, two credentials, two kinds of experience, one inside the other, in
 * whole days up to nine each, and an office. A rule is a tree of what they can ask for, some of it due by
 * appointment, some with a substitution; its like is the same after a few changes, or another one. What a
 * rule means is written down here a second time, from grammar/language.md alone. Says how often each effect
 * was found, and ends with status 1 when one is wrong.
 */
#include <fcntl.h>
#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { TOGETHER = 50, NODES = 48, CHILDREN = 4, DAYS = 9 };

enum node_kind { SHARED, ANY, AT_LEAST, DISJOINT, EDUCATION, CREDENTIAL, EXPERIENCE };
enum substitution { NO_SUBSTITUTION, FOR_ALL, FOR_A_DAY };

struct node {
	enum node_kind kind;
	int child[CHILDREN], count;
	int which;  /* level, credential or kind: 1 or 2 */
	int days;
	bool late;  /* due by appointment */
	enum substitution substitution; /* by the higher level */
};

struct rule {
	struct node nodes[NODES];
	int count, root;
	bool office; /* may accept whoever has: */
	struct node floor;
};

struct person {
	int level, days[2]; /* of the outer kind only; of the inner one */
	bool held[2], granted;
};

static uint64_t state;

static int random_below(int limit)
{
	state = state * 6364136223846793005u + 1442695040888963407u;
	return (int)((state >> 33) % (uint64_t)limit);
}

/* ---- rules ------------------------------------------------------------------------------- */

static struct node random_leaf(bool experience)
{
	struct node leaf = { .kind = EXPERIENCE, .which = 1 + random_below(2),
			     .days = 1 + random_below(3), .late = random_below(6) == 0 };

	if (!experience && random_below(2))
		leaf.kind = random_below(2) ? EDUCATION : CREDENTIAL;
	else if (!experience && random_below(4) == 0)
		leaf.substitution = random_below(2) && leaf.days > 1 ? FOR_A_DAY : FOR_ALL;
	return leaf;
}

/* Adds a tree of so many levels and returns its number. */
static int random_tree(struct rule *rule, int depth)
{
	int at = rule->count++, i, n;
	struct node node;

	if (!depth || random_below(3) == 0 || rule->count + CHILDREN > NODES - 8) {
		rule->nodes[at] = random_leaf(false);
		return at;
	}
	node = (struct node){ .kind = (enum node_kind)random_below(4) };
	n = 2 + random_below(2);
	for (i = 0; i < n; i++) {
		int child = rule->count;

		if (node.kind == DISJOINT || node.kind == AT_LEAST)
			rule->nodes[rule->count++] = random_leaf(node.kind == DISJOINT);
		else
			child = random_tree(rule, depth - 1);
		if (node.kind == AT_LEAST && rule->nodes[child].kind == EXPERIENCE && i)
			rule->nodes[child] = (struct node){ .kind = CREDENTIAL,
							    .which = 1 + random_below(2) };
		if (node.kind == DISJOINT)
			rule->nodes[child].late = false;
		node.child[node.count++] = child;
	}
	rule->nodes[at] = node;
	return at;
}

static void random_rule(struct rule *rule)
{
	memset(rule, 0, sizeof *rule);
	rule->root = random_tree(rule, 2);
	rule->office = random_below(3) == 0;
	rule->floor = random_leaf(true);
	rule->floor.late = false;
}

static bool is_leaf(const struct node *node)
{
	return node->kind >= EDUCATION;
}

/* A change that keeps the rule a rule. */
static void mutate(struct rule *rule)
{
	struct node *node = &rule->nodes[random_below(rule->count)];
	int i, swap;

	switch (random_below(7)) {
	case 0:
		if (node->kind == EXPERIENCE)
			node->days = 1 + random_below(3);
		if (node->days == 1 && node->substitution == FOR_A_DAY)
			node->substitution = FOR_ALL;
		break;
	case 1:
		if (is_leaf(node))
			node->which = 3 - node->which;
		break;
	case 2:
		if (node->kind == SHARED || node->kind == ANY)
			node->kind = node->kind == SHARED ? ANY : SHARED;
		break;
	case 3:
		if (node->count > 2)
			node->count--;
		break;
	case 4: /* another order means the same */
		for (i = 0; i + 1 < node->count; i++) {
			swap = node->child[i];
			node->child[i] = node->child[i + 1];
			node->child[i + 1] = swap;
		}
		break;
	case 5:
		rule->office = !rule->office;
		break;
	default:
		rule->floor.days = 1 + random_below(3);
	}
}

/* ---- as text ------------------------------------------------------------------------------ */

static void write_leaf(FILE *to, const struct node *leaf, int label)
{
	static const char *const levels[] = { "", "school", "college" };
	static const char *const held[] = { "", "license", "typing" };
	static const char *const kinds[] = { "", "work", "calls" };

	if (leaf->kind == EDUCATION)
		fprintf(to, "education %s", levels[leaf->which]);
	else if (leaf->kind == CREDENTIAL)
		fprintf(to, "credential %s", held[leaf->which]);
	else
		fprintf(to, "l%d: %d day%s of %s", label, leaf->days, leaf->days > 1 ? "s" : "",
			kinds[leaf->which]);
	fprintf(to, "%s\n", leaf->late ? " by appointment" : "");
}

static void write_tree(FILE *to, const struct rule *rule, int at)
{
	static const char *const groups[] = { "shared", "any of", "at least 2 of", "disjoint" };
	const struct node *node = &rule->nodes[at];
	int i;

	if (is_leaf(node)) {
		write_leaf(to, node, at);
		return;
	}
	fprintf(to, "%s {\n", groups[node->kind]);
	for (i = 0; i < node->count; i++)
		write_tree(to, rule, node->child[i]);
	fputs("}\n", to);
}

static void write_substitutions(FILE *to, const struct rule *rule, int at)
{
	const struct node *node = &rule->nodes[at];
	int i;

	for (i = 0; i < node->count; i++)
		write_substitutions(to, rule, node->child[i]);
	if (node->substitution == FOR_ALL)
		fprintf(to, "substitute education college for all of l%d stepwise\n", at);
	if (node->substitution == FOR_A_DAY)
		fprintf(to, "substitute education college for 1 day of l%d stepwise\n", at);
}

static void write_rule(FILE *to, const struct rule *rule, int number)
{
	fprintf(to, "class c%d \"Class %d\" { qualify open {\n", number, number);
	if (rule->office)
		fputs("any of {\n", to);
	write_tree(to, rule, rule->root);
	if (rule->office) {
		fputs("determination by office { floor {\n", to);
		write_leaf(to, &rule->floor, NODES);
		fputs("} }\n}\n", to);
	}
	write_substitutions(to, rule, rule->root);
	fputs("} }\n", to);
}

static void write_plan(const char *path, const struct rule *rules, int count)
{
	FILE *to = fopen(path, "w");
	int i;

	if (!to)
		exit(2);
	fputs("authority x \"X\" { route open \"Open\" }\n"
	      "education school \"school\"\neducation college \"college\" above school\n"
	      "credential license \"a license\"\ncredential typing \"typing\"\n"
	      "experience work \"work\"\nexperience calls \"calls\" is work\n"
	      "body office \"the office\"\nstandard s \"S\" {\n", to);
	for (i = 0; i < count; i++)
		write_rule(to, &rules[i], i);
	fputs("}\n", to);
	fclose(to);
}

/* ---- what it means ------------------------------------------------------------------------ */

static int days_of(const struct person *p, int kind)
{
	return kind == 1 ? p->days[0] + p->days[1] : p->days[1];
}

/* `lenient`: what is due later is taken as done. */
static bool leaf_holds(const struct node *leaf, const struct person *p, bool lenient)
{
	bool college = p->level == 2;
	int days;

	if (leaf->late && lenient)
		return true;
	if (leaf->kind == EDUCATION)
		return p->level >= leaf->which;
	if (leaf->kind == CREDENTIAL)
		return p->held[leaf->which - 1];
	days = days_of(p, leaf->which);
	return days >= leaf->days || (leaf->substitution == FOR_ALL && college) ||
	       (leaf->substitution == FOR_A_DAY && college && days >= leaf->days - 1);
}

/* The days can be divided when there are enough of the inner kind for those who want only these, and
 * enough of all. */
static bool disjoint_holds(const struct rule *rule, const struct node *node, const struct person *p)
{
	int inner = 0, all = 0, i;

	for (i = 0; i < node->count; i++) {
		const struct node *leaf = &rule->nodes[node->child[i]];

		all += leaf->days;
		inner += leaf->which == 2 ? leaf->days : 0;
	}
	return days_of(p, 2) >= inner && days_of(p, 1) >= all;
}

static bool tree_holds(const struct rule *rule, int at, const struct person *p, bool lenient)
{
	const struct node *node = &rule->nodes[at];
	int held = 0, i;

	if (is_leaf(node))
		return leaf_holds(node, p, lenient);
	if (node->kind == DISJOINT)
		return disjoint_holds(rule, node, p);
	for (i = 0; i < node->count; i++)
		held += tree_holds(rule, node->child[i], p, lenient);
	return held >= (node->kind == ANY ? 1 : node->kind == AT_LEAST ? 2 : node->count);
}

/* 3 met, 2 conditional, 1 left to the office, 0 not met. */
static int rank_of(const struct rule *rule, const struct person *p, bool lenient)
{
	bool floor = rule->office && leaf_holds(&rule->floor, p, false);

	if (tree_holds(rule, rule->root, p, false) || (floor && p->granted))
		return 3;
	if (lenient && tree_holds(rule, rule->root, p, true))
		return 2;
	return floor;
}

static const char *effect_of(const struct rule *old, const struct rule *new)
{
	bool loses = false, gains = false;
	struct person p;
	int i, lenient;

	for (i = 0; i < 3 * 2 * 2 * 2 * (DAYS + 1) * (DAYS + 1); i++)
		for (lenient = 0; lenient < 2; lenient++) {
			int rest = i, was, now;

			p.level = rest % 3, rest /= 3;
			p.held[0] = rest % 2, rest /= 2;
			p.held[1] = rest % 2, rest /= 2;
			p.granted = rest % 2, rest /= 2;
			p.days[0] = rest % (DAYS + 1), rest /= DAYS + 1;
			p.days[1] = rest;
			was = rank_of(old, &p, lenient);
			now = rank_of(new, &p, lenient);
			loses |= now < was;
			gains |= now > was;
		}
	return loses && gains ? "shifted" : loses ? "tightened" : gains ? "loosened" : "equivalent";
}

/* ---- what is said ------------------------------------------------------------------------- */

static json_t *compare(const char *classpec, const char *old, const char *new)
{
	char path[] = "/tmp/classpec-pairs-XXXXXX";
	int file = mkstemp(path), status;
	json_error_t error;
	json_t *root;

	if (fork() == 0) {
		dup2(file, STDOUT_FILENO);
		execl(classpec, classpec, "diff", "--format=json", old, new, (char *)NULL);
		_exit(127);
	}
	wait(&status);
	close(file);
	root = json_load_file(path, 0, &error);
	unlink(path);
	if (root)
		return root;
	fprintf(stderr, "pairs: no report of %s and %s: %s\n", old, new, error.text);
	exit(2);
}

static const char *said_of(json_t *report, int number)
{
	json_t *change;
	char id[32];
	size_t i;

	snprintf(id, sizeof id, "x.c%d", number);
	json_array_foreach(json_object_get(report, "changes"), i, change) {
		const char *class_id = json_string_value(json_object_get(change, "class"));

		if (class_id && strcmp(class_id, id) == 0)
			return json_string_value(json_object_get(change, "effect"));
	}
	return "equivalent"; /* nothing changed */
}

static int check_some(const char *classpec, const char *folder, int count[4])
{
	static const char *const effects[] = { "equivalent", "loosened", "tightened", "shifted" };
	static struct rule old[TOGETHER], new[TOGETHER];
	char before[512], after[512];
	json_t *report;
	int wrong = 0, i, k;

	for (i = 0; i < TOGETHER; i++) {
		random_rule(&old[i]);
		new[i] = old[i];
		if (random_below(8) == 0)
			random_rule(&new[i]);
		for (k = 1 + random_below(3); k > 0; k--)
			mutate(&new[i]);
	}
	snprintf(before, sizeof before, "%s/old.classpec", folder);
	snprintf(after, sizeof after, "%s/new.classpec", folder);
	write_plan(before, old, TOGETHER);
	write_plan(after, new, TOGETHER);
	report = compare(classpec, before, after);
	for (i = 0; i < TOGETHER && !wrong; i++) {
		const char *expected = effect_of(&old[i], &new[i]), *said = said_of(report, i);

		for (k = 0; k < 4; k++)
			count[k] += strcmp(expected, effects[k]) == 0;
		if (strcmp(expected, said) == 0)
			continue;
		printf("class c%d: everybody looked at: %s; said: %s\n", i, expected, said);
		write_rule(stdout, &old[i], i);
		write_rule(stdout, &new[i], i);
		wrong = 1;
	}
	json_decref(report);
	return wrong;
}

int main(int argc, char **argv)
{
	int pairs = argc > 2 ? atoi(argv[2]) : 2000, done, count[4] = { 0 };
	char folder[] = "/tmp/classpec-pairs-XXXXXX", path[512];
	int wrong = 0;

	if (argc < 2 || !mkdtemp(folder))
		return 2;
	state = argc > 3 ? strtoull(argv[3], NULL, 10) : 1;
	for (done = 0; done < pairs && !wrong; done += TOGETHER)
		wrong = check_some(argv[1], folder, count);
	snprintf(path, sizeof path, "%s/old.classpec", folder);
	unlink(path);
	snprintf(path, sizeof path, "%s/new.classpec", folder);
	unlink(path);
	rmdir(folder);
	printf("%d pairs: %d equivalent, %d loosened, %d tightened, %d shifted\n", done, count[0],
	       count[1], count[2], count[3]);
	if (!wrong && pairs >= 1000)
		wrong = count[0] < pairs / 50 || count[1] < pairs / 50 || count[2] < pairs / 50 ||
			count[3] < pairs / 50;
	return wrong;
}
