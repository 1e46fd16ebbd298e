/*
 * diff/prose.c - lists of statements. Those that are the same word for word belong
 * together wherever they stand; of the others, the most alike are one statement
 * reworded; the rest came or went.
 */
#include "diff/diff.h"

#include <stdlib.h>
#include <string.h>

enum {
	ALIKE = 500,          /* thousandths of the words that a rewording keeps */
	SHORT = 64,           /* words */
	COMPARED_MOST = 40000 /* pairs of statements; beyond, none is called reworded */
};

/* One statement, and the hashes of its words in order. */
struct sentence {
	const struct prose *prose;
	uint64_t hash;
	const uint64_t *words;
	uint32_t word_count;
	uint32_t other; /* its counterpart, or CLASSPEC_NONE */
};

struct sentences {
	struct sentence *list;
	size_t count;
	uint64_t *words; /* of all */
};

static bool scopes_same(const struct prose *a, const struct prose *b)
{
	struct scope x = scope_of(a), y = scope_of(b);

	if (x.count != y.count)
		return false;
	for (uint32_t i = 0; i < x.count; i++)
		if (strcmp(x.specialties[i]->name->text,
			   y.specialties[i]->name->text) != 0)
			return false;
	return true;
}

static bool lists_same(const struct prose *a, const struct prose *b)
{
	for (; a && b; a = a->next, b = b->next)
		if (strcmp(a->text[0], b->text[0]) != 0 || a->may != b->may ||
		    !scopes_same(a, b))
			return false;
	return !a && !b;
}

/* ---- words of a statement ------------------------------------------------------- */

static int compare_hashes(const void *a, const void *b)
{
	const uint64_t *s = a, *t = b;

	return (*s > *t) - (*s < *t);
}

static bool is_space(char byte)
{
	return byte == ' ' || byte == '\n';
}

static size_t words_count(const char *text)
{
	size_t count = 0;
	bool inside = false;

	for (; *text; text++) {
		count += !inside && !is_space(*text);
		inside = !is_space(*text);
	}
	return count;
}

/* Punctuation belongs to its word. */
static size_t words_of(const char *text, uint64_t *words)
{
	size_t count = 0;
	uint64_t hash;

	for (;;) {
		while (is_space(*text))
			text++;
		if (!*text)
			return count;
		for (hash = 0; *text && !is_space(*text); text++)
			hash = (hash ^ (unsigned char)*text) * 0x9e3779b97f4a7c15u;
		words[count++] = hash;
	}
}

/* Most statements are short. */
static void words_sort(uint64_t *words, size_t count)
{
	size_t i, k;

	if (count > SHORT) {
		qsort(words, count, sizeof *words, compare_hashes);
		return;
	}
	for (i = 1; i < count; i++) {
		uint64_t word = words[i];

		for (k = i; k > 0 && words[k - 1] > word; k--)
			words[k] = words[k - 1];
		words[k] = word;
	}
}

static struct sentences sentences_list(const struct prose *prose)
{
	struct sentences s = { 0 };
	const struct prose *p;
	size_t words = 0, capacity = 0, i = 0, room = 0;

	for (p = prose; p; p = p->next, s.count++)
		words += words_count(p->text[0]);
	s.list = array_grow(NULL, &capacity, s.count + 1, sizeof *s.list);
	s.words = array_grow(NULL, &room, words + 1, sizeof *s.words);
	words = 0;
	for (p = prose; p; p = p->next) {
		size_t count = words_of(p->text[0], s.words + words);

		words_sort(s.words + words, count);
		s.list[i++] = (struct sentence){ p, text_hash(p->text[0]), s.words + words,
						 (uint32_t)count, CLASSPEC_NONE };
		words += count;
	}
	return s;
}

/* The words that both have, twice, in thousandths of all. */
static uint32_t alike(const struct sentence *a, const struct sentence *b)
{
	uint32_t i = 0, k = 0, both = 0, all = a->word_count + b->word_count;
	uint32_t fewer = a->word_count < b->word_count ? a->word_count : b->word_count;

	if (2000u * (uint64_t)fewer < (uint64_t)ALIKE * all)
		return 0;
	while (i < a->word_count && k < b->word_count) {
		if (a->words[i] == b->words[k]) {
			both++;
			i++;
			k++;
		} else if (a->words[i] < b->words[k]) {
			i++;
		} else {
			k++;
		}
	}
	return all ? (uint32_t)(2000u * (uint64_t)both / all) : 0;
}

/* ---- alignment ------------------------------------------------------------------ */

struct place_of {
	uint64_t hash;
	uint32_t at;
};

static int by_hash(const void *a, const void *b)
{
	const struct place_of *s = a, *t = b;

	if (s->hash != t->hash)
		return s->hash < t->hash ? -1 : 1;
	return (s->at > t->at) - (s->at < t->at);
}

static struct place_of *places_sorted(const struct sentences *s)
{
	size_t capacity = 0, i;
	struct place_of *places =
		array_grow(NULL, &capacity, s->count + 1, sizeof *places);

	for (i = 0; i < s->count; i++)
		places[i] = (struct place_of){ s->list[i].hash, (uint32_t)i };
	qsort(places, s->count, sizeof *places, by_hash);
	return places;
}

static void align_same(struct sentences *old, struct sentences *new)
{
	struct place_of *was = places_sorted(old), *now = places_sorted(new);
	size_t i = 0, k = 0;

	while (i < old->count && k < new->count) {
		if (was[i].hash == now[k].hash) {
			old->list[was[i].at].other = now[k].at;
			new->list[now[k].at].other = was[i].at;
			i++;
			k++;
		} else if (was[i].hash < now[k].hash) {
			i++;
		} else {
			k++;
		}
	}
	free(was);
	free(now);
}

struct candidate {
	uint32_t points, old, new;
};

/* The most alike first; of those, the ones that stand nearest to their place. The order
 * does not depend on which side is the old one. */
static int by_points(const void *a, const void *b)
{
	const struct candidate *s = a, *t = b;
	uint32_t far = s->old > s->new ? s->old - s->new : s->new - s->old;
	uint32_t other = t->old > t->new ? t->old - t->new : t->new - t->old;

	if (s->points != t->points)
		return s->points > t->points ? -1 : 1;
	if (far != other)
		return far < other ? -1 : 1;
	if (s->old + s->new != t->old + t->new)
		return s->old + s->new < t->old + t->new ? -1 : 1;
	return (s->old > t->old) - (s->old < t->old);
}

static size_t left_over(const struct sentences *s)
{
	size_t count = 0, i;

	for (i = 0; i < s->count; i++)
		count += s->list[i].other == CLASSPEC_NONE;
	return count;
}

static void align_alike(struct sentences *old, struct sentences *new)
{
	struct candidate *list = NULL;
	size_t count = 0, capacity = 0, i;
	uint32_t a, b, points;

	if (left_over(old) * left_over(new) > COMPARED_MOST)
		return;
	for (a = 0; a < old->count; a++)
		for (b = 0; old->list[a].other == CLASSPEC_NONE && b < new->count; b++) {
			if (new->list[b].other != CLASSPEC_NONE)
				continue;
			points = alike(&old->list[a], &new->list[b]);
			if (points < ALIKE)
				continue;
			GROW(list, count, capacity);
			list[count++] = (struct candidate){ points, a, b };
		}
	if (count)
		qsort(list, count, sizeof *list, by_points);
	for (i = 0; i < count; i++) {
		if (old->list[list[i].old].other != CLASSPEC_NONE ||
		    new->list[list[i].new].other != CLASSPEC_NONE)
			continue;
		old->list[list[i].old].other = list[i].new;
		new->list[list[i].new].other = list[i].old;
	}
	free(list);
}

/* ---- changes -------------------------------------------------------------------- */

static const char *scope_words(struct diff *d, const struct prose *prose)
{
	struct scope scope = scope_of(prose);
	const char *words = NULL;

	for (uint32_t i = 0; i < scope.count; i++)
		words = arena_format(d->arena, "%s%s%s", words ? words : "for ",
				     words ? ", " : "", scope.specialties[i]->name->text);
	return words ? words : "for all";
}

static struct change *prose_change(struct diff *d, const struct subject *of,
				   enum change_kind kind, const char *what,
				   const struct prose *old, const struct prose *new)
{
	struct change *change = change_add(d, kind);

	change->standard = of->standard;
	change->class = of->class;
	change->item = what;
	change->was = old ? old->text[0] : NULL;
	change->now = new ? new->text[0] : NULL;
	change->old = old ? (struct mark){ prose_span(old), true }
			  : (struct mark){ of->old, of->old.hi > 0 };
	change->new = new ? (struct mark){ prose_span(new), true }
			  : (struct mark){ of->new, of->new.hi > 0 };
	return change;
}

/* What can change of a statement without its words, or beside them. */
static void compare_one(struct diff *d, const struct subject *of, enum change_kind added,
			const char *what, const struct prose *old,
			const struct prose *new)
{
	struct change *change;

	if (strcmp(old->text[0], new->text[0]) != 0)
		prose_change(d, of, added + 2, what, old, new);
	if (old->may != new->may) {
		change = prose_change(d, of, CHANGE_DUTY_MAY, what, old, new);
		change->was = old->may ? "may" : "does";
		change->now = new->may ? "may" : "does";
	}
	if (!scopes_same(old, new)) {
		change = prose_change(d, of, CHANGE_STATEMENT_SCOPE, what, old, new);
		change->was = scope_words(d, old);
		change->now = scope_words(d, new);
	}
}

/* One change, however many statements stand elsewhere. */
static void compare_order(struct diff *d, const struct subject *of, const char *what,
			  const struct sentences *old, const struct sentences *new)
{
	uint32_t last = 0, i, other;

	for (i = 0; i < new->count; i++) {
		other = new->list[i].other;
		if (other == CLASSPEC_NONE)
			continue;
		if (other < last) {
			prose_change(d, of, CHANGE_STATEMENT_ORDER, what,
				     old->list[other].prose, new->list[i].prose)
				->was = NULL;
			d->changes.items[d->changes.count - 1].now = NULL;
			return;
		}
		last = other;
	}
}

void prose_compare(struct diff *d, const struct subject *of, enum change_kind added,
		   const char *what, const struct prose *old_list,
		   const struct prose *new_list)
{
	struct sentences old, new;
	size_t i;

	if (lists_same(old_list, new_list))
		return;
	old = sentences_list(old_list);
	new = sentences_list(new_list);
	align_same(&old, &new);
	align_alike(&old, &new);
	for (i = 0; i < new.count; i++) {
		const struct sentence *s = &new.list[i];

		if (s->other == CLASSPEC_NONE)
			prose_change(d, of, added, what, NULL, s->prose);
		else
			compare_one(d, of, added, what, old.list[s->other].prose,
				    s->prose);
	}
	for (i = 0; i < old.count; i++)
		if (old.list[i].other == CLASSPEC_NONE)
			prose_change(d, of, added + 1, what, old.list[i].prose, NULL);
	compare_order(d, of, what, &old, &new);
	free(old.list);
	free(old.words);
	free(new.list);
	free(new.words);
}

/* ---- duties that moved ---------------------------------------------------------- */

/* Duties that went from one class and came to another are one change. Where several
 * came with the same words, none is taken for the one that went. */
void prose_moved(struct diff *d)
{
	struct text_index gone = index_open(d->arena, d->changes.count);
	size_t i, kept = 0;
	uint32_t k;

	for (i = 0; i < d->changes.count; i++)
		if (d->changes.items[i].kind == CHANGE_DUTY_REMOVED) {
			k = index_find(&gone, d->changes.items[i].was);
			if (k != CLASSPEC_NONE)
				d->changes.items[k].list_count = 1; /* not the only one */
			else
				index_put(&gone, d->changes.items[i].was, (uint32_t)i);
		}
	for (i = 0; i < d->changes.count; i++) {
		struct change *come = &d->changes.items[i], *went;

		if (come->kind != CHANGE_DUTY_ADDED)
			continue;
		k = index_find(&gone, come->now);
		went = k == CLASSPEC_NONE ? NULL : &d->changes.items[k];
		if (!went || went->kind != CHANGE_DUTY_REMOVED || went->list_count ||
		    strcmp(went->class, come->class) == 0)
			continue;
		come->kind = CHANGE_DUTY_MOVED;
		come->effect = change_table[CHANGE_DUTY_MOVED].effect;
		come->item = come->now;
		come->was = went->class;
		come->now = come->class;
		come->old = went->old;
		went->kind = CHANGE_KINDS; /* told by the other */
	}
	for (i = 0; i < d->changes.count; i++) {
		if (d->changes.items[i].kind == CHANGE_KINDS)
			continue;
		if (d->changes.items[i].kind == CHANGE_DUTY_REMOVED)
			d->changes.items[i].list_count = 0;
		d->changes.items[kept++] = d->changes.items[i];
	}
	d->changes.count = kept;
}
