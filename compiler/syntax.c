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
	source_forget(p->cx, (struct span){ p->source, statement->at.hi, statement->at.hi });
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
		arena_reuse(all->after, segment->arena);
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

/* ---- what a node holds ---- */

/* In the order in which it lies behind the node: what is aligned to eight bytes comes first. */
enum holds {
	NOTHING = 0, ITEMS = 1, ARGS = 2, WORDS = 4, NAME = 8, OTHER = 16, TEXT = 32, NUMBER = 64
};

#define HAS(holds, part) (((holds) & (part)) != 0)
#define AFTER(holds)                                                                          \
	(sizeof(struct node) + sizeof(struct node *) * (HAS(holds, ITEMS) + HAS(holds, ARGS)) + \
	 sizeof(const char *) * HAS(holds, WORDS) +                                            \
	 sizeof(struct word) * (HAS(holds, NAME) + HAS(holds, OTHER)) +                        \
	 sizeof(struct text) * HAS(holds, TEXT) + sizeof(struct number) * HAS(holds, NUMBER))
/* Behind the parts that come before it. */
#define PLACE(holds, part) (HAS(holds, part) ? AFTER((holds) & ((part) - 1)) : 0)

const struct node_layout node_layouts[NODE_KIND_COUNT] = {
#define NODE(kind, holds)                                                                     \
	[NODE_##kind] = { AFTER(holds),        PLACE(holds, ITEMS), PLACE(holds, ARGS),  \
			  PLACE(holds, WORDS), PLACE(holds, NAME),  PLACE(holds, OTHER), \
			  PLACE(holds, TEXT),  PLACE(holds, NUMBER) },
#include "nodes.def"
#undef NODE
};

/* Where to write it. The tables of nodes.def say that nodes of this kind have it. */
static void *
part(struct node *node, uint8_t at)
{
	if (at == 0)
		BUG("a node is given what nodes.def does not say that it holds");
	return (char *)node + at;
}

/* ---- constructors ---- */

struct node *
node_new(struct parse *p, enum node_kind kind, struct span at)
{
	struct arena *arena = kind <= NODE_CASE ? p->cx->arena : p->inside;
	struct node *node = arena_new(arena, node_layouts[kind].size);

	node->kind = (unsigned)kind & 0xff;
	node->at = at;
	return node;
}

struct node *
node_name(struct parse *p, enum node_kind kind, struct span at, struct word name)
{
	return with_name(node_new(p, kind, at), name);
}

/* Gives it its text, and reads that where its kind says so. */
static struct node *
with_words(struct parse *p, struct node *node, struct text text)
{
	uint8_t at = node_layouts[node->kind].words;

	if (at && text.hi > 0)
		*(const char **)part(node, at) = text_read(p->cx, p->source, text);
	return with_text(node, text);
}

struct node *
node_text(struct parse *p, enum node_kind kind, struct span at, struct text text)
{
	return with_words(p, node_new(p, kind, at), text);
}

struct node *
node_titled(struct parse *p, enum node_kind kind, struct span at, struct word name,
	    struct text text)
{
	return with_words(p, node_name(p, kind, at, name), text);
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

	node->unit = (unsigned)unit & 0xf;
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
	node->flags |= flags & 0x1ffff;
	return node;
}

struct node *
with_args(struct node *node, struct list args)
{
	struct node **end;

	if (!args.first)
		return node;
	for (end = part(node, node_layouts[node->kind].args); *end; end = &(*end)->next)
		continue;
	*end = args.first;
	return node;
}

struct node *
with_items(struct node *node, struct list items)
{
	if (items.first)
		*(struct node **)part(node, node_layouts[node->kind].items) = items.first;
	return node;
}

struct node *
with_name(struct node *node, struct word name)
{
	*(struct word *)part(node, node_layouts[node->kind].name) = name;
	return node;
}

struct node *
with_other(struct node *node, struct word other)
{
	*(struct word *)part(node, node_layouts[node->kind].other) = other;
	return node;
}

struct node *
with_text(struct node *node, struct text text)
{
	*(struct text *)part(node, node_layouts[node->kind].text) = text;
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

static void
set_number(struct node *node, struct number number)
{
	*(struct number *)part(node, node_layouts[node->kind].number) = number;
}

struct node *
with_number(struct parse *p, struct node *node, struct word number)
{
	struct number value = { 0, number.lo, number.hi };
	struct span at = { p->source, number.lo, number.hi };

	if (!hundredths(number.name->text, &value.hundredths)) {
		diag(p->cx, E106, at,
		     "expected a number up to 10000000 with at most two decimals, found `%s`",
		     number.name->text);
		node->bad = true;
	}
	set_number(node, value);
	return node;
}

struct node *
with_label(struct node *node, struct span at, struct word label)
{
	node->at = at;
	return with_other(node, label);
}

struct node *
with_measure(struct node *node, const struct node *measure)
{
	if (number_of(measure).hi > 0) {
		set_number(node, number_of(measure));
		node->unit = measure->unit;
	}
	if (name_of(measure).name)
		with_name(node, name_of(measure));
	node->flags |= measure->flags;
	node->bad |= measure->bad;
	return with_args(node, list_of(args_of(measure)));
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
node_text_read(struct context *cx, const struct node *node)
{
	const char *words = words_of(node);

	return words ? words : text_read(cx, node->at.source, text_of(node));
}

const char *
prose_text(struct context *cx, const struct prose *prose)
{
	struct span at = prose->text_at;

	return cx->prose_unread ? text_read(cx, at.source, (struct text){ at.lo, at.hi })
				: prose->text[0];
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
	struct number number = number_of(node);

	return (struct span){ node->at.source, number.lo, number.hi };
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
