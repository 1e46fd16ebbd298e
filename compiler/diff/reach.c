/*
 * diff/reach.c - which classes a change of the vocabulary reaches: those whose rules
 * ask for the word, or for something that it counts as.
 */
#include "diff/diff.h"

#include <stdlib.h>
#include <string.h>

/* A class mentions a word. */
struct mention {
	uint32_t word, class; /* numbers in their model */
};

struct mentions {
	struct mention *list; /* by word */
	size_t count, capacity;
	size_t *first; /* of each word; and the end */
	uint32_t *known; /* by word: the search that came by last */
	bool *barren;    /* by word: neither it nor what is above it is mentioned */
	const struct symbol **waiting; /* and all that came by, in the order of the search */
};

struct reach {
	struct mentions of[2][SYMBOL_KINDS];
	const struct model *models[2];
	unsigned char *seen[2]; /* classes, of the change at hand */
	uint32_t searches;
};

/* ---- who mentions what ---------------------------------------------------------- */

static void mention(struct reach *reach, int side, const struct symbol *word,
		    const struct class *class)
{
	struct mentions *m = &reach->of[side][word->kind];

	GROW(m->list, m->count, m->capacity);
	m->list[m->count++] = (struct mention){ word->number, class->symbol->number };
}

static void mention_all(struct reach *reach, int side, struct symbol *const *words,
			uint32_t count, const struct class *class)
{
	uint32_t i;

	for (i = 0; i < count; i++)
		mention(reach, side, words[i], class);
}

static void mention_requirement(struct reach *reach, int side,
				const struct requirement *r, const struct class *class)
{
	for (; r; r = r->next) {
		const struct details *details = details_of(r);

		mention_all(reach, side, r->of, r->of_count, class);
		mention_all(reach, side, details->subjects, details->subject_count, class);
		mention_requirement(reach, side, r->items, class);
		if (details->floor && details->floor->requirement)
			mention_requirement(reach, side, details->floor->requirement, class);
	}
}

static void mention_class(struct reach *reach, int side, const struct class *class)
{
	const struct rule *rule;
	const struct substitution *s;

	for (rule = class->rules; rule; rule = rule->next) {
		mention(reach, side, rule->route, class);
		mention_requirement(reach, side, rule->requirement, class);
		for (s = rule->substitutions; s; s = s->next)
			mention_requirement(reach, side, s->source, class);
	}
	if (class->place)
		mention(reach, side, class->place, class);
	mention_all(reach, side, class->notices, class->notice_count, class);
	mention_all(reach, side, class->standard->notices, class->standard->notice_count,
		    class);
}

static int by_word(const void *a, const void *b)
{
	const struct mention *s = a, *t = b;

	if (s->word != t->word)
		return s->word < t->word ? -1 : 1;
	return (s->class > t->class) - (s->class < t->class);
}

static void mentions_sort(struct mentions *m, uint32_t words)
{
	size_t capacity = 0, i = 0, kept = 0;
	uint32_t word;

	if (m->count)
		qsort(m->list, m->count, sizeof *m->list, by_word);
	for (i = 0; i < m->count; i++)
		if (!kept || by_word(&m->list[kept - 1], &m->list[i]) != 0)
			m->list[kept++] = m->list[i];
	m->count = kept;
	m->first = array_grow(NULL, &capacity, (size_t)words + 1, sizeof *m->first);
	for (word = 0, i = 0; word <= words; word++) {
		m->first[word] = i;
		while (i < m->count && m->list[i].word == word)
			i++;
	}
}

struct reach *reach_open(struct diff *d)
{
	struct reach *reach = arena_new(d->arena, sizeof *reach);

	reach->models[0] = d->old.model;
	reach->models[1] = d->new.model;
	return reach;
}

/* When the first word turns out to have changed. */
static void reach_find(struct diff *d, struct reach *reach)
{
	const struct standard *standard;
	const struct class *class;
	int side, kind;

	for (side = 0; side < 2; side++) {
		const struct model *model = reach->models[side];

		for (standard = model->standards; standard; standard = standard->next)
			for (class = standard->classes; class; class = class->next)
				mention_class(reach, side, class);
		for (kind = 0; kind < SYMBOL_KINDS; kind++)
			mentions_sort(&reach->of[side][kind], model->symbols[kind].count);
		reach->seen[side] =
			arena_new(d->arena, model->symbols[SYMBOL_CLASS].count);
	}
}

void reach_close(struct reach *reach)
{
	int side, kind;

	for (side = 0; side < 2; side++)
		for (kind = 0; kind < SYMBOL_KINDS; kind++) {
			free(reach->of[side][kind].list);
			free(reach->of[side][kind].first);
		}
}

/* ---- whom a change reaches ------------------------------------------------------ */

static void list_add(struct diff *d, struct change *change, const char *id)
{
	uint32_t count = change->list_count;

	/* room doubles */
	if ((count & (count - 1)) == 0) {
		const char **more = arena_new(
			d->arena, sizeof *more * (count ? 2 * (size_t)count : 1));

		if (count)
			memcpy(more, change->list, sizeof *more * count);
		change->list = more;
	}
	change->list[change->list_count++] = id;
}

/* The word, and everything above it, each once. */
static void collect(struct diff *d, struct reach *reach, int side,
		    const struct symbol *word)
{
	struct mentions *m = &reach->of[side][word->kind];
	uint32_t words = reach->models[side]->symbols[word->kind].count;
	const uint32_t search = ++reach->searches;
	uint32_t count = 0, done, k;
	bool mentioned = false;
	size_t i;

	if (!m->known) {
		m->known = arena_new(d->arena, sizeof *m->known * words);
		m->barren = arena_new(d->arena, sizeof *m->barren * words);
		m->waiting = arena_new(d->arena, sizeof *m->waiting * words);
	}
	if (m->barren[word->number])
		return;
	m->known[word->number] = search;
	m->waiting[count++] = word;
	for (done = 0; done < count; done++) {
		word = m->waiting[done];
		for (i = m->first[word->number]; i < m->first[word->number + 1]; i++) {
			reach->seen[side][m->list[i].class] = 1;
			mentioned = true;
		}
		for (k = 0; k < word->parent_count; k++) {
			const uint32_t above = word->parents[k]->number;

			if (m->known[above] == search || m->barren[above])
				continue;
			m->known[above] = search;
			m->waiting[count++] = word->parents[k];
		}
	}
	for (done = 0; !mentioned && done < count; done++)
		m->barren[m->waiting[done]->number] = true;
}

void reach_symbols(struct diff *d, struct reach *reach, struct change *change,
		   const struct symbol *old, const struct symbol *new)
{
	const struct symbol *words[2] = { old, new };
	struct text_index listed;
	int side;
	uint32_t i;

	if (!reach->seen[0])
		reach_find(d, reach);
	for (side = 0; side < 2; side++) {
		const struct symbols *classes =
			&reach->models[side]->symbols[SYMBOL_CLASS];

		memset(reach->seen[side], 0, classes->count);
		if (words[side])
			collect(d, reach, side, words[side]);
	}
	for (i = 0; i < d->new.model->symbols[SYMBOL_CLASS].count; i++)
		if (reach->seen[1][i])
			list_add(d, change,
				 d->new.model->symbols[SYMBOL_CLASS].items[i]->id);
	listed = index_open(d->arena, change->list_count);
	for (i = 0; i < change->list_count; i++)
		index_put(&listed, change->list[i], i);
	for (i = 0; i < d->old.model->symbols[SYMBOL_CLASS].count; i++) {
		const char *id = d->old.model->symbols[SYMBOL_CLASS].items[i]->id;

		if (reach->seen[0][i] && index_find(&listed, id) == CLASSPEC_NONE)
			list_add(d, change, id);
	}
}

void reach_authority(struct diff *d, struct change *change, const char *authority)
{
	const struct symbols *classes = &d->new.model->symbols[SYMBOL_CLASS];
	uint32_t i;

	for (i = 0; i < classes->count; i++) {
		const struct symbol *symbol = classes->items[i];

		if (symbol->revisions && symbol->revisions->rules &&
		    strcmp(symbol->authority->symbol->id, authority) == 0)
			list_add(d, change, symbol->id);
	}
}
