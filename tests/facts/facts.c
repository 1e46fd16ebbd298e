/*
 * facts.c - compares what was counted by hand in the published documents with the plan.
 *
 *   facts MODEL.json FACTS.json...
 *
 * MODEL.json is the output of `classpec model`; README.md says what the other files hold.
 * Each difference is printed; the last line is `N passed, N failed`.
 */
#include <jansson.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct comparison {
	json_t *model;
	const char *path; /* of the facts */
	const char *key;  /* of the entry: "6J57", "6J56@2021-06" */
	json_t *standard, *class;
	unsigned passed, failed;
};

static json_t *read_json(const char *path)
{
	json_error_t error;
	json_t *root = json_load_file(path, JSON_REJECT_DUPLICATES, &error);

	if (root && json_is_object(root))
		return root;
	if (root)
		fprintf(stderr, "facts: %s: expected an object\n", path);
	else
		fprintf(stderr, "facts: %s:%d:%d: %s\n", path, error.line, error.column,
			error.text);
	exit(2);
}

/* Takes both values over. */
static void check(struct comparison *c, const char *part, const char *member, bool same,
		  json_t *expected, json_t *found)
{
	char *wanted, *got;

	if (same) {
		c->passed++;
	} else {
		wanted = json_dumps(expected, JSON_ENCODE_ANY | JSON_COMPACT);
		got = found ? json_dumps(found, JSON_ENCODE_ANY | JSON_COMPACT) : NULL;
		printf("%s: %s: %s.%s: expected %s, found %s\n", c->path, c->key, part,
		       member, wanted, got ? got : "no such member");
		free(wanted);
		free(got);
		c->failed++;
	}
	json_decref(expected);
	json_decref(found);
}

/* ---- finding the class ---------------------------------------------------------- */

static bool key_fits(const char *key, json_t *standard, json_t *class)
{
	const char *code = json_string_value(json_object_get(class, "code"));
	const char *revision = json_string_value(json_object_get(standard, "revision"));
	const char *at = strchr(key, '@');
	size_t length = at ? (size_t)(at - key) : strlen(key);

	if (!code || strlen(code) != length || memcmp(code, key, length) != 0)
		return false;
	return !at || (revision && strncmp(revision, at + 1, strlen(at + 1)) == 0);
}

/* How many classes fit; the last of them is kept. */
static unsigned find_class(struct comparison *c)
{
	json_t *standard, *class;
	unsigned count = 0;
	size_t i, n;

	json_array_foreach (json_object_get(c->model, "standards"), i, standard) {
		json_array_foreach (json_object_get(standard, "classes"), n, class) {
			if (!key_fits(c->key, standard, class))
				continue;
			c->standard = standard;
			c->class = class;
			count++;
		}
	}
	return count;
}

/* ---- what is worked out from the model ------------------------------------------ */

/* Values that `visit` picks from a tree of requirements. */
struct picking {
	json_t *values;
	void (*visit)(struct picking *picking, json_t *node);
};

static void walk(struct picking *picking, json_t *node)
{
	static const char *const lists[] = { "items", "including" };
	json_t *item;
	size_t i, n;

	if (!json_is_object(node) || !json_object_get(node, "kind"))
		return; /* null, or a floor that only refers to labels */
	picking->visit(picking, node);
	for (n = 0; n < sizeof lists / sizeof lists[0]; n++)
		json_array_foreach (json_object_get(node, lists[n]), i, item)
			walk(picking, item);
	walk(picking, json_object_get(node, "floor"));
}

static json_t *pick(json_t *class, bool substitutions,
		    void (*visit)(struct picking *picking, json_t *node))
{
	struct picking picking = { json_array(), visit };
	json_t *rule, *substitution;
	size_t i, n;

	json_array_foreach (json_object_get(class, "qualify"), i, rule) {
		walk(&picking, json_object_get(rule, "requirement"));
		if (!substitutions)
			continue;
		json_array_foreach (json_object_get(rule, "substitutions"), n,
				    substitution)
			walk(&picking, json_object_get(substitution, "source"));
	}
	return picking.values;
}

static bool is_kind(json_t *node, const char *kind)
{
	const char *found = json_string_value(json_object_get(node, "kind"));

	return found && strcmp(found, kind) == 0;
}

static void visit_amount(struct picking *picking, json_t *node)
{
	if (is_kind(node, "experience") || is_kind(node, "service"))
		json_array_append(picking->values, json_object_get(node, "days"));
}

static void visit_credits(struct picking *picking, json_t *node)
{
	if (is_kind(node, "credits"))
		json_array_append(picking->values, json_object_get(node, "amount"));
}

static bool holds(json_t *array, json_t *value)
{
	json_t *item;
	size_t i;

	json_array_foreach (array, i, item)
		if (json_equal(item, value))
			return true;
	return false;
}

static void visit_level(struct picking *picking, json_t *node)
{
	json_t *level = json_object_get(node, "level");

	if (is_kind(node, "education") && !holds(picking->values, level))
		json_array_append(picking->values, level);
}

static double value_of(const json_t *value)
{
	return json_is_string(value) ? atof(json_string_value(value))
				     : json_number_value(value);
}

static int compare_values(const void *a, const void *b)
{
	json_t *const *left = a, *const *right = b;

	return (value_of(*left) > value_of(*right)) -
	       (value_of(*left) < value_of(*right));
}

/* Takes the array over. */
static json_t *sorted(json_t *array)
{
	size_t count = json_array_size(array), i;
	json_t **items = calloc(count + 1, sizeof *items), *result = json_array();

	if (!items)
		exit(2);
	for (i = 0; i < count; i++)
		items[i] = json_array_get(array, i);
	qsort(items, count, sizeof *items, compare_values);
	for (i = 0; i < count; i++)
		json_array_append(result, items[i]);
	free(items);
	json_decref(array);
	return result;
}

static json_t *size_and_release(json_t *array)
{
	json_t *size = json_integer((json_int_t)json_array_size(array));

	json_decref(array);
	return size;
}

static json_t *routes_of(json_t *class)
{
	json_t *routes = json_array(), *rule;
	size_t i;

	json_array_foreach (json_object_get(class, "qualify"), i, rule)
		json_array_append(routes, json_object_get(rule, "route"));
	return routes;
}

static json_t *substitutions_of(json_t *class)
{
	json_t *rule;
	size_t i, count = 0;

	json_array_foreach (json_object_get(class, "qualify"), i, rule)
		count += json_array_size(json_object_get(rule, "substitutions"));
	return json_integer((json_int_t)count);
}

static json_t *may_of(json_t *class)
{
	json_t *duty;
	size_t i, count = 0;

	json_array_foreach (json_object_get(class, "duties"), i, duty)
		count += json_is_true(json_object_get(duty, "may"));
	return json_integer((json_int_t)count);
}

/* What the classes of a standard say together: a document says it once for all of them.
 */
static json_t *together(json_t *standard, const char *list)
{
	json_t *all = json_array(), *class, *item;
	bool known = false;
	size_t i, n;

	json_array_foreach (json_object_get(standard, "classes"), i, class) {
		json_t *items = json_object_get(class, list);

		known = known || json_is_array(items);
		json_array_foreach (items, n, item)
			if (!holds(all, item))
				json_array_append(all, item);
	}
	if (known)
		return size_and_release(all);
	json_decref(all);
	return NULL;
}

static json_t *length_of(json_t *object, const char *list)
{
	json_t *array = json_object_get(object, list);

	return json_is_array(array) ? json_integer((json_int_t)json_array_size(array))
				    : NULL;
}

/* A new reference, or NULL when the model has nothing of that name. */
static json_t *class_member(json_t *class, const char *member)
{
	if (strcmp(member, "amounts") == 0)
		return sorted(pick(class, false, visit_amount));
	if (strcmp(member, "credits") == 0)
		return sorted(pick(class, true, visit_credits));
	if (strcmp(member, "education_levels") == 0)
		return size_and_release(pick(class, false, visit_level));
	if (strcmp(member, "routes") == 0)
		return routes_of(class);
	if (strcmp(member, "#substitutions") == 0)
		return substitutions_of(class);
	if (strcmp(member, "#duties.may") == 0)
		return may_of(class);
	if (*member == '#')
		return length_of(class, member + 1);
	return json_incref(json_object_get(class, member));
}

static json_t *standard_member(json_t *standard, const char *member)
{
	json_t *length;

	if (*member != '#')
		return json_incref(json_object_get(standard, member));
	length = length_of(standard, member + 1);
	return length ? length : together(standard, member + 1);
}

/* ---- comparing ------------------------------------------------------------------ */

/* Objects: every member expected is found. Lists: place by place. */
static bool matches(json_t *expected, json_t *found)
{
	const char *member;
	json_t *value;
	size_t i;

	if (json_is_object(expected)) {
		json_object_foreach (expected, member, value)
			if (!matches(value, json_object_get(found, member)))
				return false;
		return json_is_object(found);
	}
	if (json_is_array(expected)) {
		if (!json_is_array(found) ||
		    json_array_size(found) != json_array_size(expected))
			return false;
		json_array_foreach (expected, i, value)
			if (!matches(value, json_array_get(found, i)))
				return false;
		return true;
	}
	return found && json_equal(expected, found);
}

static void compare_part(struct comparison *c, const char *part, json_t *expected,
			 json_t *from,
			 json_t *(*member_of)(json_t *from, const char *member))
{
	const char *member;
	json_t *value, *found;

	json_object_foreach (expected, member, value) {
		found = member_of(from, member);
		check(c, part, member, matches(value, found), json_incref(value), found);
	}
}

static void compare_entry(struct comparison *c, json_t *entry)
{
	unsigned count = find_class(c);
	const char *part;
	json_t *value;

	if (count != 1) {
		printf("%s: %s: expected one class with this code, found %u\n", c->path,
		       c->key, count);
		c->failed++;
		return;
	}
	json_object_foreach (entry, part, value) {
		if (strcmp(part, "standard") == 0)
			compare_part(c, part, value, c->standard, standard_member);
		else if (strcmp(part, "class") == 0)
			compare_part(c, part, value, c->class, class_member);
		else
			check(c, "entry", part, false, json_incref(value), NULL);
	}
}

int main(int argc, char **argv)
{
	struct comparison c = { 0 };
	json_t *facts, *entry;
	int i;

	if (argc < 3) {
		fprintf(stderr, "usage: facts MODEL.json FACTS.json...\n");
		return 2;
	}
	c.model = read_json(argv[1]);
	for (i = 2; i < argc; i++) {
		c.path = argv[i];
		facts = read_json(c.path);
		json_object_foreach (facts, c.key, entry)
			compare_entry(&c, entry);
		json_decref(facts);
	}
	json_decref(c.model);
	printf("%u passed, %u failed\n", c.passed, c.failed);
	return c.failed != 0;
}
