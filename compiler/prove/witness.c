/*
 * prove/witness.c - the point that was found becomes a smallest record.
 *
 * First the point is taken apart into pieces, so much of one region each. Days that count for several
 * things at once are given as separate days where NEW fails all the same. Then one piece after the
 * other is lowered as far as OLD allows. NEW, which fails at the point, fails with less as well, so
 * nothing needs to be looked up there; and once OLD has refused to do with less of a piece it will
 * not do with less of it when others have been lowered too. So one pass gives a record of which
 * nothing can be left out.
 */
#include <stdlib.h>

#include "prove/piece.h"

/* ---- what the pieces come to ---- */

/* So much more of a piece, or less. */
static void
piece_count(struct pieces *w, const struct piece *piece, int64_t amount)
{
	const struct mixture *mixture = piece->mixture;
	const struct problem *p = w->p;

	for (uint32_t f = 0; mixture && f < p->fact_count; f++)
		if (mixture->weights[f]) {
			w->exact[f] += mixture->weights[f] * amount;
			w->over[f] = piece->over;
		}
	if (mixture)
		return;
	FOR_EACH(p, f, piece->facts) {
		w->exact[f] += amount;
		w->over[f] = piece->over;
	}
}

/* What was counted as a record states it, and the sums of that. */
static void
values_take(struct pieces *w)
{
	struct problem *p = w->p;

	for (uint32_t f = 0; f < p->fact_count; f++) {
		w->value[f] = w->over[f] ? w->exact[f] / w->over[f] : 0;
		if (is_held(p->facts[f]->kind) && w->value[f] > 1)
			w->value[f] = 1;
	}
	sums_of_point(p, w->value);
}

static void
pieces_measure(struct pieces *w)
{
	memset(w->exact, 0, w->p->fact_count * sizeof *w->exact);
	for (size_t i = 0; i < w->count; i++)
		piece_count(w, &w->items[i], w->items[i].amount);
	values_take(w);
}

/* ---- lowering ---- */

/* The pieces have been counted; with the result they still are. */
static void
piece_set(struct pieces *w, struct piece *piece, int64_t amount)
{
	piece_count(w, piece, amount - piece->amount);
	piece->amount = amount;
}

static void
lower_piece(struct pieces *w, struct piece *piece)
{
	const struct family *family = &w->p->families[piece->family];
	int64_t least = 0, most = piece->amount;

	/* Mostly all of it is needed, or none. */
	for (int turn = 0; least < most; turn++) {
		int64_t middle = turn == 0 ? most - 1 : turn == 1 ? least : least + (most - least) / 2;

		piece_set(w, piece, middle);
		values_take(w);
		if (claim_holds(w->p, w->p->old, w->value))
			most = middle;
		else
			least = middle + 1;
	}
	if (family->kind == CLASSPEC_CREDITS)
		most = credits_at_least(w->p->facts[family->facts[0]]->authority, most);
	piece_set(w, piece, most);
}

/* What is lowered first is most likely to go altogether: what counts for many things at once, what
 * needs a date, and what comes last in the rule. */
static int
compare_pieces(const struct problem *p, const struct piece *a, const struct piece *b)
{
	bool dated_a = p->bases[a->bases[0]].windows != 0;
	bool dated_b = p->bases[b->bases[0]].windows != 0;

	if (!a->mixture != !b->mixture)
		return a->mixture ? -1 : 1;
	if (a->base_count != b->base_count)
		return a->base_count > b->base_count ? -1 : 1;
	if (dated_a != dated_b)
		return dated_a ? -1 : 1;
	return a->family > b->family ? -1 : a->family < b->family;
}

static void
pieces_lower(struct pieces *w)
{
	size_t kept = 0;

	for (size_t i = 1; i < w->count; i++)
		for (size_t j = i; j > 0 && compare_pieces(w->p, &w->items[j],
							   &w->items[j - 1]) < 0; j--) {
			struct piece other = w->items[j];

			w->items[j] = w->items[j - 1];
			w->items[j - 1] = other;
		}
	pieces_measure(w);
	for (size_t i = 0; i < w->count; i++)
		lower_piece(w, &w->items[i]);
	for (size_t i = 0; i < w->count; i++)
		if (w->items[i].amount)
			w->items[kept++] = w->items[i];
	w->count = kept;
}

/* Parts of days as a record can state them, whole ones or hundredths, where NEW fails all the same. */
static void
pieces_round(struct pieces *w)
{
	struct problem *p = w->p;
	const int64_t overs[] = { 1, 100 / p->space->day_units };
	struct piece *before = SCRATCH(p->space, struct piece, w->count);
	bool parts = false;

	for (size_t i = 0; i < w->count; i++) {
		before[i] = w->items[i];
		parts |= w->items[i].over > 1;
	}
	for (size_t turn = 0; parts && turn < sizeof overs / sizeof *overs; turn++) {
		for (size_t i = 0; i < w->count; i++) {
			struct piece *piece = &w->items[i];

			*piece = before[i];
			if (piece->over == 1)
				continue;
			piece->amount = piece->amount / piece->over * overs[turn] +
				ceiling_over(piece->amount % piece->over * overs[turn], piece->over);
			piece->over = overs[turn];
		}
		pieces_measure(w);
		if (!claim_holds(p, p->new, w->value))
			return;
	}
	for (size_t i = 0; i < w->count; i++)
		w->items[i] = before[i];
}

/* Days of several things at once as days of each, where NEW fails all the same. */
static void
pieces_part(struct pieces *w)
{
	struct problem *p = w->p;
	size_t count = w->count;

	for (size_t i = 0; i < count; i++) {
		struct piece piece = w->items[i];
		const struct family *family = &p->families[piece.family];
		struct piece *before;

		if (piece.base_count < 2 || piece.mixture || family->cell_count)
			continue;
		before = SCRATCH(p->space, struct piece, w->count);
		memcpy(before, w->items, w->count * sizeof *before);
		w->items[i].amount = 0;
		for (uint32_t j = 0; j < piece.base_count; j++)
			piece_add(w, piece.family, piece.bases + j, 1, piece.amount, piece.over);
		pieces_measure(w);
		if (claim_holds(p, p->new, w->value)) {
			memcpy(w->items, before, count * sizeof *before);
			w->count = count;
		} else {
			count = w->count;
		}
	}
}

/* Without one of the bases of a piece. */
static bool
strike_base(struct pieces *w, struct piece *piece, uint32_t number)
{
	struct problem *p = w->p;
	struct piece before = *piece;
	uint32_t *bases = SCRATCH(p->space, uint32_t, piece->base_count), count = 0;

	piece->facts = SCRATCH(p->space, uint64_t, p->words);
	for (uint32_t i = 0; i < before.base_count; i++) {
		if (i == number)
			continue;
		bases[count++] = before.bases[i];
		for (uint32_t word = 0; word < p->words; word++)
			piece->facts[word] |= p->bases[before.bases[i]].facts[word];
	}
	piece->bases = bases;
	piece->base_count = count;
	pieces_measure(w);
	if (claim_holds(p, p->old, w->value))
		return true;
	*piece = before;
	return false;
}

/* What days of several things need not be of. */
static void
pieces_strike(struct pieces *w)
{
	for (size_t i = 0; i < w->count; i++) {
		uint32_t base = 0;

		while (!w->items[i].mixture && w->items[i].base_count > 1 &&
		       base < w->items[i].base_count)
			if (!strike_base(w, &w->items[i], base))
				base++;
	}
}

/* ---- for the asker ---- */

/* Days or semester credits, in lowest terms. */
static void
portion_amount(const struct problem *p, const struct piece *piece, struct prove_portion *portion)
{
	const struct meaning *m = p->facts[p->families[piece->family].facts[0]];
	int64_t divisor;

	portion->amount = piece->amount * (piece->mixture ? piece->mixture->whole : 1);
	portion->over = piece->over;
	if (counts_days(m->kind))
		portion->over *= p->space->day_units;
	else if (m->kind == CLASSPEC_CREDITS)
		portion->over *= 100 * (m->authority->quarter_denominator ?
					(int64_t)m->authority->quarter_denominator : 1);
	divisor = common_divisor(portion->amount, portion->over);
	portion->amount /= divisor;
	portion->over /= divisor;
}

/* Each region of the mixture is a job, or as many appointments, at its share. */
static void
portion_mix(const struct family *family, const struct mixture *m, struct prove_portion *portion,
	    struct prove_entry *entries)
{
	uint32_t at = 0;

	portion->whole = (uint32_t)m->whole;
	for (uint32_t i = 0; i < m->count; i++)
		for (uint32_t j = family->regions[m->regions[i]].parts; j > 0; j--, at++) {
			entries[at].share = (uint32_t)m->shares[i];
			if (family->kind == CLASSPEC_EXPERIENCE)
				entries[at].job = i;
		}
}

static void
portion_fill(const struct pieces *w, const struct piece *piece, struct arena *arena,
	     struct prove_portion *portion)
{
	const struct problem *p = w->p;
	const struct family *family = &p->families[piece->family];
	struct prove_entry *entries = arena_new(arena, piece->base_count * sizeof *entries);

	*portion = (struct prove_portion){ .kind = family->kind, .entries = entries,
					   .entry_count = piece->base_count, .whole = 1,
					   .group = piece->family };
	portion->inside = p->bases[piece->bases[0]].windows & family->windows;
	portion->minded = family->windows;
	portion->authority = p->facts[family->facts[0]]->authority;
	for (uint32_t i = 0; i < piece->base_count; i++) {
		entries[i] = p->bases[piece->bases[i]].entry;
		entries[i].share = 1;
		entries[i].job = family->kind == CLASSPEC_EXPERIENCE ? 0 : i;
	}
	if (piece->mixture)
		portion_mix(family, piece->mixture, portion, entries);
	portion_amount(p, piece, portion);
}

const struct prove_witness *
witness_build(struct problem *p, struct arena *arena)
{
	struct pieces w = { .p = p };
	struct prove_witness *witness = arena_new(arena, sizeof *witness);
	struct prove_portion *portions;

	w.exact = SCRATCH(p->space, int64_t, p->fact_count);
	w.over = SCRATCH(p->space, int64_t, p->fact_count);
	w.value = SCRATCH(p->space, int64_t, p->fact_count + p->sum_count);
	pieces_take(&w);
	pieces_round(&w);
	pieces_part(&w);
	pieces_strike(&w);
	pieces_lower(&w);
	pieces_measure(&w);
	if (claim_holds(p, p->new, w.value) || !claim_holds(p, p->old, w.value))
		BUG("a witness that shows nothing");
	portions = arena_new(arena, w.count * sizeof *portions);
	for (size_t i = 0; i < w.count; i++)
		portion_fill(&w, &w.items[i], arena, &portions[i]);
	witness->portions = portions;
	witness->portion_count = (uint32_t)w.count;
	witness->window_count = p->window_count;
	witness->windows = (const struct prove_window *)(const void *)arena_copy(
		arena, (const char *)p->windows, p->window_count * sizeof *p->windows);
	for (uint32_t f = 0; f < p->fact_count; f++)
		if (counts_days(p->facts[f]->kind) ||
		    (!witness->authority && p->facts[f]->timed))
			witness->authority = p->facts[f]->authority;
	free(w.items);
	return witness;
}
