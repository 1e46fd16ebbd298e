/*
 * resolve/name.c - words that must mean something: names, words of an authority, choices,
 * dates and counts, and what is said when they do not; and which names a syntax error
 * may have kept from being declared, of which nothing is said.
 */
#include "resolve/resolve.h"

#include <stdlib.h>

/* Past so many names weighed in search of the one that was meant, no more is looked for:
 * a plan in which thousands of names are wrong needs another kind of help. */
enum { CANDIDATES_WEIGHED_MAX = 2000000 };

/* ---- what the parser could not read ---------------------------------------------- */

static int span_order(const void *left, const void *right)
{
	const struct span *a = left, *b = right;

	if (a->source != b->source)
		return a->source < b->source ? -1 : 1;
	return (a->lo > b->lo) - (a->lo < b->lo);
}

static bool is_name_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

/* The words of the line with the error, and of the one before it, where a statement that
 * lacks its end began: the statement may have been meant to declare any of them. */
static void note_lost_names(struct resolver *r, struct span at)
{
	enum { REACH = 300 };
	const struct source *source = &r->cx->sources[at.source];
	const char *text = source->text;
	size_t from = at.lo, to = at.lo, length;
	int lines = 0;

	while (from > 0 && at.lo - from < REACH && lines < 2) {
		from--;
		lines += text[from] == '\n' && from > 0 && text[from - 1] != '\n';
	}
	while (to < source->size && to - at.lo < REACH && text[to] != '\n')
		to++;
	for (; from < to; from += length + 1) {
		const struct name *name;

		for (length = 0; from + length < to; length++)
			if (!is_name_letter(text[from + length]))
				break;
		name = length > 0 ? name_find(r->cx->names, text + from, length) : NULL;
		if (name)
			table_put(r, NULL, name, KEY_LOST, r);
	}
}

void syntax_errors_note(struct resolver *r)
{
	struct context *cx = r->cx;

	r->broken = NEW_ARRAY(cx, struct span, cx->diag_count + 1);
	for (size_t i = 0; i < cx->diag_count; i++) {
		struct span at = cx->diags[i]->at;

		if (cx->diags[i]->severity != SEVERITY_ERROR ||
		    at.source >= cx->source_count)
			continue;
		r->broken[r->broken_count++] = at;
		if (at.lo <= cx->sources[at.source].size)
			note_lost_names(r, at);
	}
	qsort(r->broken, r->broken_count, sizeof *r->broken, span_order);
	for (size_t i = 0; i < cx->source_count; i++)
		r->blind |= cx->sources[i].original_size > 0 && cx->sources[i].size == 0;
	r->blind |= cx->unreadable;
}

bool broken_within(const struct resolver *r, struct span at)
{
	size_t low = 0, high = r->broken_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		struct span broken = r->broken[middle];

		if (broken.source < at.source ||
		    (broken.source == at.source && broken.lo < at.lo))
			low = middle + 1;
		else
			high = middle;
	}
	return low < r->broken_count && r->broken[low].source == at.source &&
	       r->broken[low].lo <= at.hi;
}

bool unknown_is_expected(const struct resolver *r, struct word word)
{
	return r->blind || r->authority->symbol->bad ||
	       table_get(&r->table, NULL, word.name, KEY_LOST);
}

/* ---- texts ----------------------------------------------------------------------- */

const char *node_words(struct resolver *r, const struct node *node)
{
	passage_add(r, node);
	return node_text_read(r->cx, node);
}

const char *optional_words(struct resolver *r, const struct node *node)
{
	return text_of(node).hi > 0 ? node_words(r, node) : NULL;
}

/* ---- which word was meant -------------------------------------------------------- */

void candidate_add(struct resolver *r, const char *candidate)
{
	GROW(r->candidates, r->candidate_count, r->candidate_capacity);
	r->candidates[r->candidate_count++] = candidate;
}

bool may_suggest(const struct resolver *r)
{
	return r->candidates_weighed < CANDIDATES_WEIGHED_MAX;
}

void suggest(struct resolver *r, struct diag *d, const char *word)
{
	const char *nearest = NULL;

	if (may_suggest(r))
		nearest = name_nearest(word, r->candidates, r->candidate_count);
	r->candidates_weighed += r->candidate_count;
	r->candidate_count = 0;
	if (!nearest)
		return;
	diag_remark(r->cx, d, "did you mean `%s`?", nearest);
	diag_fix(r->cx, d, nearest);
}

/* ---- names ----------------------------------------------------------------------- */

static const char *article(const char *noun)
{
	return strchr("aeiou", noun[0]) ? "an" : "a";
}

/* The word names something of this authority, only not what is needed. */
static bool report_wrong_kind(struct resolver *r, const struct node *node,
			      struct word word, enum symbol_kind kind)
{
	const char *wanted = symbol_kind_name(kind);

	for (int other = 0; other < SYMBOL_KINDS; other++) {
		const struct symbol *found = table_get(
			&r->table, other == SYMBOL_AUTHORITY ? NULL : r->authority,
			word.name, (uint32_t)other);
		struct diag *d;

		if (!found)
			continue;
		d = diag(r->cx, E203, word_span(node, word),
			 "expected %s %s, found the %s `%s`", article(wanted), wanted,
			 symbol_kind_name(found->kind), word.name->text);
		diag_note(r->cx, d, found->at, "it is declared here");
		return true;
	}
	return false;
}

static void report_unknown(struct resolver *r, const struct node *node, struct word word,
			   enum symbol_kind kind)
{
	const struct symbols *symbols = &r->model->symbols[kind];
	const struct symbol *elsewhere = NULL;
	const char *wanted = symbol_kind_name(kind);
	struct diag *d;

	if (unknown_is_expected(r, word) || report_wrong_kind(r, node, word, kind))
		return;
	for (uint32_t i = 0; i < symbols->count && may_suggest(r); i++) {
		if (symbols->items[i]->authority == r->authority)
			candidate_add(r, symbols->items[i]->name->text);
		else if (symbols->items[i]->name == word.name && !elsewhere)
			elsewhere = symbols->items[i];
	}
	d = diag(r->cx, E201, word_span(node, word),
		 "expected %s %s, found `%s`, which %s declares", article(wanted), wanted,
		 word.name->text, elsewhere ? "another authority" : "nothing");
	if (elsewhere)
		diag_note(r->cx, d, elsewhere->at,
			  "it is of `%s`, and what stands there is of `%s`",
			  elsewhere->authority->symbol->name->text,
			  r->authority->symbol->name->text);
	suggest(r, d, word.name->text);
}

struct symbol *symbol_find(struct resolver *r, const struct node *node, struct word word,
			   enum symbol_kind kind)
{
	struct symbol *symbol = table_get(&r->table, r->authority, word.name, kind);

	if (symbol)
		use_note(r, USE_SYMBOL, symbol, node, word);
	else
		report_unknown(r, node, word, kind);
	return symbol;
}

void names_distinct(struct resolver *r, struct node *names, enum check check)
{
	if (!names || !names->next)
		return;
	for (struct node *node = names; node; node = node->next) {
		struct node *first =
			table_get(&r->table, names, name_of(node).name, KEY_LISTED);
		struct diag *d;

		if (!first) {
			table_put(r, names, name_of(node).name, KEY_LISTED, node);
			continue;
		}
		d = diag(r->cx, check, word_span(node, name_of(node)),
			 "`%s` stands twice in this list", name_of(node).name->text);
		diag_note(r->cx, d, word_span(first, name_of(first)), "the first is here");
		node->bad = true;
	}
}

/* A list of one name is a stretch of the list of all symbols. */
static struct symbol **symbol_alone(struct resolver *r, const struct node *node,
				    enum symbol_kind kind, uint32_t *count, bool *bad)
{
	struct symbol *symbol =
		node->bad ? NULL : symbol_find(r, node, name_of(node), kind);

	*bad |= !symbol;
	*count = symbol ? 1 : 0;
	return symbol ? &r->model->symbols[kind].items[symbol->number] : NULL;
}

struct symbol **symbols_find(struct resolver *r, struct node *names,
			     enum symbol_kind kind, uint32_t *count, bool *bad)
{
	struct symbol **found;

	*count = 0;
	if (names && !names->next)
		return symbol_alone(r, names, kind, count, bad);
	found = NEW_ARRAY(r->cx, struct symbol *, list_count(names));
	names_distinct(r, names, E206);
	for (struct node *node = names; node; node = node->next) {
		struct symbol *symbol =
			node->bad ? NULL : symbol_find(r, node, name_of(node), kind);

		if (symbol)
			found[(*count)++] = symbol;
		*bad |= !symbol;
	}
	return found;
}

const struct name *word_find(struct resolver *r, const struct node *node,
			     struct word word, const struct words *words,
			     const char *what)
{
	struct diag *d;

	for (uint32_t i = 0; i < words->count; i++)
		if (words->names[i] == word.name) {
			use_note(r, USE_WORD, words, node, word);
			return word.name;
		}
	if (unknown_is_expected(r, word))
		return NULL;
	d = diag(r->cx, E201, word_span(node, word),
		 "expected %s %s of `%s`, found `%s`, which it does not declare",
		 article(what), what, r->authority->symbol->name->text, word.name->text);
	for (uint32_t i = 0; i < words->count; i++)
		candidate_add(r, words->names[i]->text);
	if (words->count == 0)
		diag_remark(r->cx, d, "`%s` declares none",
			    r->authority->symbol->name->text);
	suggest(r, d, word.name->text);
	return NULL;
}

/* "`open`, `refused` or `granted`" */
static const char *choices_words(struct resolver *r, const char *const *choices,
				 size_t count)
{
	const char *words = "";

	for (size_t i = 0; i < count; i++)
		words = arena_format(r->cx->arena, "%s%s`%s`", words,
				     i == 0           ? ""
				     : i + 1 == count ? " or "
						      : ", ",
				     choices[i]);
	return words;
}

int choice_find(struct resolver *r, const struct node *node, struct word word,
		const char *const *choices, size_t count, enum check check,
		const char *what)
{
	struct diag *d;

	for (size_t i = 0; i < count; i++)
		if (strcmp(word.name->text, choices[i]) == 0) {
			use_note(r, USE_CHOICE, NULL, node, word);
			return (int)i;
		}
	d = diag(r->cx, check, word_span(node, word), "expected %s %s, found `%s`",
		 article(what), what, word.name->text);
	diag_remark(r->cx, d, "here may stand %s", choices_words(r, choices, count));
	for (size_t i = 0; i < count; i++)
		candidate_add(r, choices[i]);
	suggest(r, d, word.name->text);
	return -1;
}

/* ---- statements ------------------------------------------------------------------ */

bool stands_once(struct resolver *r, struct seen *seen, const struct node *node)
{
	const struct node *first = seen->first[node->kind];
	struct diag *d;

	if (!first) {
		seen->first[node->kind] = node;
		return true;
	}
	d = diag(r->cx, E206, node->at,
		 "this statement may stand once, and stands twice");
	diag_note(r->cx, d, first->at, "the first is here");
	return false;
}

uint32_t count_read(struct resolver *r, const struct node *node, enum check check,
		    const char *of_what)
{
	if (node->bad)
		return 0;
	if (number_of(node).hundredths >= 100 && number_of(node).hundredths % 100 == 0)
		return number_of(node).hundredths / 100;
	diag(r->cx, check, number_span(node),
	     "expected a whole number of %s, at least 1, found `%s`", of_what,
	     hundredths_words(r->cx, number_of(node).hundredths));
	return 0;
}

/* ---- dates ----------------------------------------------------------------------- */

static unsigned month_length(unsigned year, unsigned month)
{
	static const unsigned char lengths[] = {31, 28, 31, 30, 31, 30,
						31, 31, 30, 31, 30, 31};
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	return month == 2 && leap ? 29 : lengths[month - 1];
}

/* The scanner has seen to it that there are four digits, two, and perhaps two more. */
static unsigned digits_value(const char *digits, size_t count)
{
	unsigned value = 0;

	while (count-- > 0)
		value = value * 10 + (unsigned)(*digits++ - '0');
	return value;
}

struct date date_read(struct resolver *r, const struct node *node, struct word word)
{
	const char *text = word.name->text;
	bool to_the_day = word.name->length == 10;
	unsigned year = digits_value(text, 4), month = digits_value(text + 5, 2);
	unsigned day = to_the_day ? digits_value(text + 8, 2) : 1, length;
	struct span at = word_span(node, word);

	if (year == 0)
		diag(r->cx, E210, at, "expected a year from 0001 on, found `%s`", text);
	else if (month < 1 || month > 12)
		diag(r->cx, E210, at, "expected a month from 01 to 12, found `%.2s`",
		     text + 5);
	else if (length = month_length(year, month), day < 1 || day > length)
		diag(r->cx, E210, at, "expected a day from 01 to %u in %.7s, found `%s`",
		     length, text, text + 8);
	else
		return (struct date){year * 10000 + month * 100 + day, text};
	return (struct date){0, ""};
}

uint32_t date_next_day(uint32_t value)
{
	unsigned year = value / 10000, month = value / 100 % 100, day = value % 100;

	if (day < month_length(year, month))
		return value + 1;
	return month < 12 ? year * 10000 + (month + 1) * 100 + 1
			  : (year + 1) * 10000 + 101;
}
