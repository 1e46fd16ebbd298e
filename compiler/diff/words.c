/*
 * diff/words.c - two texts word by word: the longest common run of words that keeps their
 * order, after what both begin and end with.
 */
#include "diff/diff.h"

#include <stdlib.h>
#include <string.h>

enum { TABLE_MOST = 4000000 }; /* cells; longer texts are told as removed and added */

struct word_run {
	const char **at;
	size_t *size;
	size_t count;
};

static struct word_run split(struct arena *arena, const char *text)
{
	struct word_run w = { 0 };
	const char *at;
	size_t size;

	for (at = text; at += strspn(at, " \n"), *at; at += strcspn(at, " \n"))
		w.count++;
	w.at = arena_new(arena, sizeof *w.at * w.count);
	w.size = arena_new(arena, sizeof *w.size * w.count);
	w.count = 0;
	for (at = text; at += strspn(at, " \n"), *at; at += size) {
		size = strcspn(at, " \n");
		w.at[w.count] = at;
		w.size[w.count++] = size;
	}
	return w;
}

static bool same(const struct word_run *a, size_t i, const struct word_run *b, size_t k)
{
	return a->size[i] == b->size[k] && memcmp(a->at[i], b->at[k], a->size[i]) == 0;
}

/* A run of words [from, to) becomes one piece, with the spaces between them. */
static void piece_add(struct piece *pieces, size_t *count, enum piece_kind kind,
		      const struct word_run *w, size_t from, size_t to)
{
	if (from == to)
		return;
	pieces[(*count)++] =
		(struct piece){ kind, w->at[from],
				(size_t)(w->at[to - 1] - w->at[from]) + w->size[to - 1] };
}

struct middle {
	const struct word_run *was, *now;
	size_t first, was_end, now_end;
	uint16_t *common; /* of the ends from each cell on */
};

static uint16_t *cell(const struct middle *m, size_t i, size_t k)
{
	return &m->common[(i - m->first) * (m->now_end - m->first + 1) + (k - m->first)];
}

static void fill(const struct middle *m)
{
	size_t i, k;

	for (i = m->was_end; i-- > m->first;)
		for (k = m->now_end; k-- > m->first;) {
			uint16_t down = *cell(m, i + 1, k), right = *cell(m, i, k + 1);

			if (same(m->was, i, m->now, k))
				*cell(m, i, k) = (uint16_t)(*cell(m, i + 1, k + 1) + 1);
			else
				*cell(m, i, k) = down > right ? down : right;
		}
}

static void walk(const struct middle *m, struct piece *pieces, size_t *count)
{
	size_t i = m->first, k = m->first, a, b;

	while (i < m->was_end || k < m->now_end) {
		for (b = k;
		     i < m->was_end && k < m->now_end && same(m->was, i, m->now, k);
		     i++, k++)
			;
		piece_add(pieces, count, PIECE_KEPT, m->now, b, k);
		for (a = i, b = k; i < m->was_end || k < m->now_end;) {
			if (i < m->was_end && k < m->now_end &&
			    same(m->was, i, m->now, k))
				break;
			if (k == m->now_end ||
			    (i < m->was_end && *cell(m, i + 1, k) >= *cell(m, i, k + 1)))
				i++;
			else
				k++;
		}
		piece_add(pieces, count, PIECE_REMOVED, m->was, a, i);
		piece_add(pieces, count, PIECE_ADDED, m->now, b, k);
	}
}

size_t words_compare(struct arena *arena, const char *was_text, const char *now_text,
		     struct piece **pieces)
{
	struct word_run was = split(arena, was_text), now = split(arena, now_text);
	struct middle m = { &was, &now, 0, was.count, now.count, NULL };
	size_t count = 0, cells;

	*pieces = arena_new(arena, sizeof **pieces * (was.count + now.count + 2));
	while (m.first < m.was_end && m.first < m.now_end &&
	       same(&was, m.first, &now, m.first))
		m.first++;
	while (m.was_end > m.first && m.now_end > m.first &&
	       same(&was, m.was_end - 1, &now, m.now_end - 1)) {
		m.was_end--;
		m.now_end--;
	}
	piece_add(*pieces, &count, PIECE_KEPT, &now, 0, m.first);
	cells = (m.was_end - m.first + 1) * (m.now_end - m.first + 1);
	if (cells <= TABLE_MOST && was.count < UINT16_MAX) {
		m.common = calloc(cells, sizeof *m.common);
		if (!m.common)
			out_of_memory();
		fill(&m);
		walk(&m, *pieces, &count);
		free(m.common);
	} else {
		piece_add(*pieces, &count, PIECE_REMOVED, &was, m.first, m.was_end);
		piece_add(*pieces, &count, PIECE_ADDED, &now, m.first, m.now_end);
	}
	piece_add(*pieces, &count, PIECE_KEPT, &now, m.now_end, now.count);
	return count;
}
