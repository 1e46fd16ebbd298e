/*
 * resolve/grade.c - the codes and grades of an authority: the pattern that codes match,
 * the families of grades, and what a class says of both.
 */
#include "resolve/resolve.h"

#include <regex.h>
#include <stdlib.h>

enum {
	RANGE_MAX = 1000,      /* grades in one range */
	PATTERN_MAX = 200,     /* bytes of a pattern of codes */
	REPETITIONS_MAX = 1000 /* that a pattern can ask for */
};

struct pattern {
	regex_t regex;
	const char *text;
	struct span at;
	struct pattern *next;
};

struct code_use {
	const struct symbol *class;
	struct span at;
};

/* ---- codes ----------------------------------------------------------------------- */

/* An upper bound of how often the pattern repeats anything: a{100}{100} would take the
 * matcher more memory than there is. */
static unsigned repetitions(const char *pattern)
{
	unsigned product = 1;

	for (const char *c = strchr(pattern, '{'); c; c = strchr(c + 1, '{')) {
		unsigned most = 1, value = 0;

		for (const char *digit = c + 1; *digit && *digit != '}'; digit++) {
			value = *digit >= '0' && *digit <= '9'
					? value * 10 + (unsigned)(*digit - '0')
					: 0;
			most = value > most ? value : most;
			if (most > REPETITIONS_MAX)
				return most;
		}
		product *= most;
		if (product > REPETITIONS_MAX)
			return product;
	}
	return product;
}

static const char *regex_fault(int status)
{
	switch (status) {
	case REG_EBRACK: return "a `[` is not closed";
	case REG_EPAREN: return "a `(` is not closed, or a `)` not opened";
	case REG_EBRACE: return "a `{` is not closed";
	case REG_BADBR: return "what stands in `{ }` is no count";
	case REG_ERANGE: return "a range of characters does not rise";
	case REG_BADRPT: return "a repetition has nothing to repeat";
	case REG_ECTYPE: return "it names a class of characters that there is not";
	case REG_EESCAPE: return "it ends in a backslash";
	}
	return "the C library does not take it";
}

static const char *pattern_fault(struct resolver *r, struct pattern *pattern)
{
	const char *text = pattern->text;
	int status;

	if (text[0] == '\0')
		return "it is empty";
	if (strlen(text) > PATTERN_MAX)
		return arena_format(r->cx->arena, "it is longer than %d bytes",
				    PATTERN_MAX);
	if (repetitions(text) > REPETITIONS_MAX)
		return arena_format(r->cx->arena, "it repeats more than %d times",
				    REPETITIONS_MAX);
	for (const char *c = strchr(text, '\\'); c; c = c[1] ? strchr(c + 2, '\\') : NULL)
		if (c[1] >= '0' && c[1] <= '9')
			return "it refers back to an earlier part";
	status = regcomp(&pattern->regex, arena_format(r->cx->arena, "^(%s)$", text),
			 REG_EXTENDED | REG_NOSUB);
	return status == 0 ? NULL : regex_fault(status);
}

void codes_resolve(struct resolver *r, struct node *node)
{
	struct pattern *pattern = NEW(r->cx, struct pattern);
	const char *fault;

	pattern->text = node_words(r, node);
	pattern->at = text_span(node, text_of(node));
	fault = pattern_fault(r, pattern);
	if (fault) {
		diag(r->cx, E211, pattern->at,
		     "expected an extended regular expression, found one that cannot be "
		     "used: %s",
		     fault);
		return;
	}
	r->authority->codes = pattern->text;
	pattern->next = r->patterns;
	r->patterns = pattern;
	table_put(r, r->authority, NULL, KEY_PATTERN, pattern);
}

void patterns_free(struct resolver *r)
{
	for (struct pattern *pattern = r->patterns; pattern; pattern = pattern->next)
		regfree(&pattern->regex);
}

/* At the later of the two places, though external classes are read before the others. */
static void report_same_code(struct resolver *r, const struct name *code,
			     struct code_use *first, const struct symbol *class,
			     struct span at)
{
	struct code_use second = {class, at};
	struct diag *d;

	if (at.source < first->at.source ||
	    (at.source == first->at.source && at.lo < first->at.lo)) {
		second = *first;
		*first = (struct code_use){class, at};
	}
	d = diag(r->cx, E207, second.at, "the code `%s` is that of `%s` already",
		 code->text, first->class->name->text);
	diag_note(r->cx, d, first->at, "it is given here");
}

void code_check(struct resolver *r, const struct node *node, const struct symbol *class)
{
	const struct name *code = name_of(node).name;
	struct span at = word_span(node, name_of(node));
	struct pattern *pattern = table_get(&r->table, r->authority, NULL, KEY_PATTERN);
	struct code_use *use = table_get(&r->table, r->authority, code, KEY_CODE);
	struct diag *d;

	if (pattern && regexec(&pattern->regex, code->text, 0, NULL, 0) != 0) {
		d = diag(r->cx, E208, at, "expected a code that matches `%s`, found `%s`",
			 pattern->text, code->text);
		diag_note(r->cx, d, pattern->at, "the pattern is given here");
	}
	if (!use) {
		use = NEW(r->cx, struct code_use);
		*use = (struct code_use){class, at};
		table_put(r, r->authority, code, KEY_CODE, use);
	} else if (use->class != class && !class->bad && !use->class->bad) {
		report_same_code(r, code, use, class, at);
	}
}

/* ---- grades ---------------------------------------------------------------------- */

/* A family whose grades are still being collected. */
struct growing {
	struct grade_family *family;
	const char **items;
	size_t capacity;
};

/* False, after a report, when the authority has that grade already. */
static bool grade_add(struct resolver *r, struct growing *grades, const struct node *node,
		      const struct name *grade)
{
	struct grade_family *family = grades->family;
	struct grade_place *place = table_get(&r->table, r->authority, grade, KEY_GRADE);
	struct diag *d;

	if (place) {
		d = diag(r->cx, E202, node->at, "the grade `%s` is declared twice",
			 grade->text);
		diag_note(r->cx, d, place->family->at, "it is in the family `%s` already",
			  place->family->name->text);
		return false;
	}
	place = NEW(r->cx, struct grade_place);
	*place = (struct grade_place){family, family->count};
	table_put(r, r->authority, grade, KEY_GRADE, place);
	GROW(grades->items, (size_t)family->count, grades->capacity);
	grades->items[family->count++] = grade->text;
	return true;
}

/* A grade as a prefix and the number it ends in; false when it does not end in one. */
static bool split_grade(const struct name *grade, size_t *prefix, uint32_t *number)
{
	const char *text = grade->text;

	*prefix = grade->length;
	while (*prefix > 0 && text[*prefix - 1] >= '0' && text[*prefix - 1] <= '9')
		--*prefix;
	if (*prefix == grade->length || grade->length - *prefix > 8)
		return false;
	*number = (uint32_t)strtoul(text + *prefix, NULL, 10);
	return true;
}

/* How many grades the range holds, or 0 after a report. */
static uint32_t range_count(struct resolver *r, const struct node *range, size_t *prefix,
			    uint32_t *low)
{
	const struct name *first = name_of(range).name, *last = other_of(range).name;
	size_t last_prefix;
	uint32_t high;

	if (!split_grade(first, prefix, low) || !split_grade(last, &last_prefix, &high) ||
	    *prefix != last_prefix || memcmp(first->text, last->text, *prefix) != 0)
		diag(r->cx, E212, range->at,
		     "expected a range of numbers such as 1..38 or M-1..M-8; grades of "
		     "another form stand in a list");
	else if (high < *low)
		diag(r->cx, E212, range->at,
		     "expected a range from the lowest grade to the highest, found "
		     "`%s..%s`",
		     first->text, last->text);
	else if (high - *low >= RANGE_MAX)
		diag(r->cx, E212, range->at, "expected at most %d grades, found %u",
		     RANGE_MAX, (unsigned)(high - *low + 1));
	else
		return high - *low + 1;
	return 0;
}

static void range_add(struct resolver *r, struct growing *grades,
		      const struct node *range)
{
	const struct name *first = name_of(range).name;
	size_t prefix = 0;
	uint32_t low = 0, count;

	if (!other_of(range).name) {
		grade_add(r, grades, range, first);
		return;
	}
	count = range_count(r, range, &prefix, &low);
	r->authority->symbol->bad |= count == 0; /* grades are missing now */
	for (uint32_t i = 0; i < count; i++) {
		const char *grade =
			arena_format(r->cx->arena, "%.*s%0*u", (int)prefix, first->text,
				     (int)(first->length - prefix), (unsigned)(low + i));

		if (!grade_add(r, grades, range,
			       name_intern(r->cx->names, grade, strlen(grade))))
			break; /* the rest of the range would say the same */
	}
}

/* A family stands above families that were declared before it, so that none can be above
 * itself. */
static void family_order(struct resolver *r, struct grade_family *family,
			 struct node *above)
{
	struct diag *d;

	family->above = NEW_ARRAY(r->cx, const struct name *, list_count(above));
	names_distinct(r, above, E206);
	for (; above; above = above->next) {
		const struct name *name = name_of(above).name;

		if (above->bad)
			continue;
		if (table_get(&r->table, r->authority, name, KEY_FAMILY)) {
			family->above[family->above_count++] = name;
			use_note(r, USE_WORD, &r->authority->grades, above, name_of(above));
		} else if (name == family->name) {
			diag(r->cx, E205, word_span(above, name_of(above)),
			     "the family of grades `%s` would be above itself",
			     name->text);
		} else if (!unknown_is_expected(r, name_of(above))) {
			d = diag(r->cx, E201, word_span(above, name_of(above)),
				 "expected a family of grades declared before this one, "
				 "found `%s`",
				 name->text);
			for (struct grade_family *other = r->authority->grades; other;
			     other = other->next)
				candidate_add(r, other->name->text);
			suggest(r, d, name->text);
		}
	}
}

void grades_resolve(struct resolver *r, struct node *node, struct grade_family ***last)
{
	const struct name *name = name_of(node).name;
	struct grade_family *family =
		table_get(&r->table, r->authority, name, KEY_FAMILY);
	struct growing grades = {0};
	struct diag *d;

	if (family) {
		d = diag(r->cx, E202, word_span(node, name_of(node)),
			 "the family of grades `%s` is declared twice", name->text);
		diag_note(r->cx, d, family->at, "the first is declared here");
		return;
	}
	family = grades.family = NEW(r->cx, struct grade_family);
	family->name = name;
	family->at = word_span(node, name_of(node));
	use_declare(r, USE_WORD, &r->authority->grades, name, family->at);
	for (struct node *range = items_of(node); range; range = range->next)
		range_add(r, &grades, range);
	family->grades = NEW_ARRAY(r->cx, const char *, family->count);
	if (family->count > 0)
		memcpy(family->grades, grades.items,
		       family->count * sizeof *family->grades);
	free(grades.items);
	family_order(r, family, args_of(node));
	table_put(r, r->authority, name, KEY_FAMILY, family);
	**last = family;
	*last = &family->next;
}

struct grade_place *grade_check(struct resolver *r, const struct node *node)
{
	const struct authority *authority = r->authority;
	struct grade_place *place =
		table_get(&r->table, authority, name_of(node).name, KEY_GRADE);
	const struct grade_family *family = authority->grades;
	struct diag *d;

	if (place || !family || authority->symbol->bad)
		return place;
	d = diag(r->cx, E209, word_span(node, name_of(node)),
		 "expected a grade of `%s`, found `%s`, which is in none of its families",
		 authority->symbol->name->text, name_of(node).name->text);
	for (; family; family = family->next) {
		if (family->count > 0)
			diag_note(r->cx, d, family->at, "`%s` goes from %s to %s",
				  family->name->text, family->grades[0],
				  family->grades[family->count - 1]);
		for (uint32_t i = 0; i < family->count && may_suggest(r); i++)
			candidate_add(r, family->grades[i]);
	}
	suggest(r, d, name_of(node).name->text);
	return NULL;
}
