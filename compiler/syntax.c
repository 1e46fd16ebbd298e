/*
 * syntax.c - the nodes of a spec: making them, and reading what they hold.
 */
#include <stdlib.h>
#include <string.h>

#include "model.h"
#include "syntax.h"

/* ---- memory ---- */

enum { SEGMENT_SIZE = 2000 * 1024 }; /* of the arena's two megabytes, when a new one is begun */

void
statement_add(struct parse *p, struct node *statement)
{
	struct segments *all = p->segments;
	struct segment *segment = all ? &all->items[all->count - 1] : NULL;

	p->items = list_add(p->items, statement);
	if (!segment)
		return;
	segment->source = p->source;
	segment->hi = statement->at.hi;
	segment->kept |= statement->kind == NODE_CASE;
	if (arena_bytes(segment->arena) < SEGMENT_SIZE)
		return;
	GROW(all->items, all->count, all->capacity);
	p->inside = arena_open_big();
	all->items[all->count++] = (struct segment){ p->inside, p->source, statement->at.hi, false };
}

void
syntax_free_before(const struct syntax *syntax, struct span statement)
{
	struct segments *all = syntax->segments;

	for (; all && all->passed < all->count; all->passed++) {
		struct segment *segment = &all->items[all->passed];

		if (segment->source > statement.source ||
		    (segment->source == statement.source && segment->hi > statement.hi))
			return;
		if (segment->kept)
			continue;
		arena_close(segment->arena);
		segment->arena = NULL;
	}
}

void
syntax_free(const struct syntax *syntax)
{
	for (size_t i = 0; syntax->segments && i < syntax->segments->count; i++)
		arena_close(syntax->segments->items[i].arena);
	if (syntax->segments)
		free(syntax->segments->items);
}

/* ---- constructors ---- */

struct node *
node_new(struct parse *p, enum node_kind kind, struct span at)
{
	struct arena *arena = kind <= NODE_CASE ? p->cx->arena : p->inside;
	struct node *node = arena_new(arena, sizeof *node);

	node->kind = (uint16_t)kind;
	node->at = at;
	return node;
}

struct node *
node_name(struct parse *p, enum node_kind kind, struct span at, struct word name)
{
	return with_name(node_new(p, kind, at), name);
}

struct node *
node_text(struct parse *p, enum node_kind kind, struct span at, struct text text)
{
	return with_text(node_new(p, kind, at), text);
}

struct node *
node_titled(struct parse *p, enum node_kind kind, struct span at, struct word name,
	    struct text text)
{
	return with_text(node_name(p, kind, at, name), text);
}

struct node *
node_pair(struct parse *p, enum node_kind kind, struct span at, struct word name,
	  struct word other)
{
	return with_other(node_name(p, kind, at, name), other);
}

struct node *
node_list(struct parse *p, enum node_kind kind, struct span at, struct list args)
{
	return with_args(node_new(p, kind, at), args);
}

struct node *
node_block(struct parse *p, enum node_kind kind, struct span at, struct list items)
{
	return with_items(node_new(p, kind, at), items);
}

struct node *
node_amount(struct parse *p, enum node_kind kind, struct span at, struct word number,
	    enum unit unit)
{
	struct node *node = with_number(p, node_new(p, kind, at), number);

	node->unit = (uint8_t)unit;
	return node;
}

struct node *
node_bad(struct node *node)
{
	node->bad = true;
	return node;
}

struct node *
with_flags(struct node *node, uint32_t flags)
{
	node->flags |= flags;
	return node;
}

static void
args_add(struct node *node, struct node *args)
{
	struct node **end = &node->args;

	while (*end)
		end = &(*end)->next;
	*end = args;
}

struct node *
with_args(struct node *node, struct list args)
{
	args_add(node, args.first);
	return node;
}

struct node *
with_items(struct node *node, struct list items)
{
	node->items = items.first;
	return node;
}

struct node *
with_name(struct node *node, struct word name)
{
	node->name = name;
	return node;
}

struct node *
with_other(struct node *node, struct word other)
{
	node->other = other;
	return node;
}

struct node *
with_text(struct node *node, struct text text)
{
	node->text = text;
	return node;
}

/* A whole number, or one with one or two decimals, in hundredths. */
static bool
hundredths(const char *digits, uint32_t *result)
{
	uint64_t value = 0;
	int decimals = -1;

	for (; *digits; digits++) {
		if (*digits == '.') {
			decimals = 0;
			continue;
		}
		if (decimals >= 0 && ++decimals > 2)
			return false;
		value = value * 10 + (uint64_t)(*digits - '0');
		if (value > 100000000)
			return false;
	}
	for (int i = decimals < 0 ? 0 : decimals; i < 2; i++)
		value *= 10;
	*result = (uint32_t)value;
	return value <= 1000000000;
}

struct node *
with_number(struct parse *p, struct node *node, struct word number)
{
	struct span at = { p->source, number.lo, number.hi };

	if (!hundredths(number.name->text, &node->number)) {
		diag(p->cx, E106, at,
		     "expected a number up to 10000000 with at most two decimals, found `%s`",
		     number.name->text);
		node->bad = true;
	}
	node->number_lo = number.lo;
	node->number_hi = number.hi;
	return node;
}

struct node *
with_label(struct node *node, struct span at, struct word label)
{
	node->at = at;
	node->other = label;
	return node;
}

struct node *
with_measure(struct node *node, const struct node *measure)
{
	if (measure->number_hi > 0) {
		node->number = measure->number;
		node->number_lo = measure->number_lo;
		node->number_hi = measure->number_hi;
		node->unit = measure->unit;
	}
	if (measure->name.name)
		node->name = measure->name;
	node->flags |= measure->flags;
	node->bad |= measure->bad;
	args_add(node, measure->args);
	return node;
}

struct word
word_of_text(struct parse *p, struct span at, struct text text)
{
	const char *read = text_read(p->cx, p->source, text);

	return (struct word){ name_intern(p->cx->names, read, strlen(read)), at.lo, at.hi };
}

struct list
list_of(struct node *node)
{
	return (struct list){ node, node };
}

struct list
list_add(struct list list, struct node *node)
{
	if (!list.first)
		return list_of(node);
	list.last->next = node;
	list.last = node;
	return list;
}

struct list
list_join(struct list a, struct list b)
{
	if (!a.first)
		return b;
	if (b.first) {
		a.last->next = b.first;
		a.last = b.last;
	}
	return a;
}

/* ---- reading ---- */

/* What ends a run of characters that stand for themselves: white space, and an escape. */
static const bool special[256] = { [' '] = true, ['\t'] = true, ['\n'] = true, ['\r'] = true,
				   ['\v'] = true, ['\f'] = true, ['\\'] = true };

static bool
is_white(char c)
{
	return special[(unsigned char)c] && c != '\\';
}

/* One space, or a newline for an empty line between paragraphs; nothing at either end. */
static char *
fold_white(char *to, const char *start, const char **from, const char *end)
{
	int newlines = 0;

	for (; *from < end && is_white(**from); ++*from)
		newlines += **from == '\n';
	if (to > start && *from < end)
		*to++ = newlines > 1 ? '\n' : ' ';
	return to;
}

const char *
text_read(struct context *cx, uint32_t source, struct text text)
{
	const char *from = cx->sources[source].text + text.lo;
	const char *end = cx->sources[source].text + text.hi;
	char *result = arena_new(cx->arena, (size_t)(text.hi - text.lo) + 1);
	char *to = result;

	while (from < end) {
		const char *run = from;

		while (from < end && !special[(unsigned char)*from])
			from++;
		memcpy(to, run, (size_t)(from - run));
		to += from - run;
		if (from == end)
			break;
		if (is_white(*from)) {
			to = fold_white(to, result, &from, end);
		} else {
			from++;
			if (from < end)
				*to++ = *from++;
		}
	}
	*to = '\0';
	return result;
}

const char *
prose_text(struct context *cx, const struct prose *prose)
{
	struct span at = prose->text_at;

	return prose->text ? prose->text : text_read(cx, at.source, (struct text){ at.lo, at.hi });
}

struct span
word_span(const struct node *node, struct word word)
{
	return (struct span){ node->at.source, word.lo, word.hi };
}

struct span
text_span(const struct node *node, struct text text)
{
	return (struct span){ node->at.source, text.lo, text.hi };
}

struct span
number_span(const struct node *node)
{
	return (struct span){ node->at.source, node->number_lo, node->number_hi };
}

size_t
list_count(const struct node *first)
{
	size_t count = 0;

	for (; first; first = first->next)
		count++;
	return count;
}

struct node *
list_find(struct node *first, enum node_kind kind)
{
	while (first && first->kind != kind)
		first = first->next;
	return first;
}
