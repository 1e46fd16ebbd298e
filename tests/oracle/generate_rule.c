/*
 * generate_rule.c - a random requirement and what may substitute for its parts.
 *
 * What is written is well formed and names what exists. Mostly it is something that
 * tables can say exactly, so that few rules are refused; now and then it is not.
 */
#include "writer.h"

static void write_requirement(struct writer *w, struct spot spot);

/* ---- discretion ---------------------------------------------------------------- */

static const struct label *floor_label(struct writer *w)
{
	const struct label *label;

	if (w->label_count == 0)
		return NULL;
	label = &w->labels[below(w, w->label_count)];
	return label->discretion || label->kind == REQUIRE_KINDS ||
			       label->kind == REQUIRE_DETERMINATION
		       ? NULL
		       : label;
}

static void write_floor(struct writer *w)
{
	static const char *const lists[] = {"any of", "all of"};
	const struct label *first = floor_label(w), *second = floor_label(w);
	struct spot spot = {.depth = 1, .days = true, .floor = true};

	if (first && second && first != second && chance(w, 60)) {
		out_line(w->out, "floor %s (l%u, l%u)", pick(w, lists, 2), first->number,
			 second->number);
	} else if (first) {
		out_line(w->out, "floor l%u", first->number);
	} else {
		out_line(w->out, "floor {");
		out_indent(w->out);
		write_requirement(w, spot);
		out_dedent(w->out);
		out_line(w->out, "}");
	}
}

static void write_determination(struct writer *w, struct spot spot, struct label *label)
{
	label_is(label, REQUIRE_DETERMINATION, 0);
	w->discretion_count++;
	out_format(w->out, "determination by b%u", below(w, BODIES));
	if (chance(w, 70)) {
		out_text(w->out, " {\n");
		out_indent(w->out);
		write_floor(w);
		out_dedent(w->out);
		out_text(w->out, "}");
	}
	out_text(w->out, "\n");
	write_modifiers(w, spot, 0);
}

static void write_leaf(struct writer *w, struct spot spot)
{
	unsigned discretions = w->discretion_count, turn = below(w, 100);
	struct label *label;

	w->leaf_count++;
	if (spot.divided && !chance(w, 20))
		turn %= 50;
	if (spot.shares && !chance(w, 2))
		turn = spot.served ? 50 : turn % 38;
	label = write_label(w, spot, turn < 54 ? 65 : 35);
	if (label)
		label->kind = REQUIRE_KINDS; /* not known yet */
	if (turn < 38 && spot.days)
		write_experience(w, spot, label);
	else if (turn < 54)
		write_service(w, spot, label);
	else if (turn < 68)
		write_education(w, spot, label);
	else if (turn < 79 || (turn >= 90 && (spot.floor || spot.shares)))
		write_credits(w, spot, label);
	else if (turn < 90)
		write_held(w, spot, label);
	else
		write_determination(w, spot, label);
	if (label)
		label->discretion = w->discretion_count > discretions;
}

/* ---- groups -------------------------------------------------------------------- */

static void write_items(struct writer *w, struct spot spot, enum requirement_kind kind)
{
	unsigned count = 2u + chance(w, 35) + (kind == REQUIRE_AT_LEAST);
	unsigned with_days = below(w, count);
	bool apart = kind == REQUIRE_ALL_OF || kind == REQUIRE_AT_LEAST;
	bool split =
		w->words->specialties == 2 && kind == REQUIRE_ALL_OF && chance(w, 30);

	spot.depth++;
	for (unsigned i = 0; i < count; i++) {
		struct spot item = spot;
		bool bound = w->words->specialties && !spot.shares && !spot.divided &&
			     kind <= REQUIRE_ANY_OF && chance(w, 25);

		if (apart && i != with_days && !chance(w, 3))
			item.days = split && i < 2 && with_days < 2 && spot.days;
		if (bound || (split && i < 2)) {
			out_line(w->out, "for p%u {",
				 split ? i % 2 : below(w, w->words->specialties));
			out_indent(w->out);
			write_requirement(w, item);
			out_dedent(w->out);
			out_line(w->out, "}");
		} else {
			write_requirement(w, item);
		}
	}
}

static enum requirement_kind choose_group(struct writer *w, struct spot spot)
{
	unsigned turn = below(w, 100);

	if (spot.divided && !chance(w, 2))
		return turn < 60 ? REQUIRE_ANY_OF : REQUIRE_ALL_OF;
	if (turn < 28)
		return REQUIRE_ALL_OF;
	if (turn < 52)
		return REQUIRE_ANY_OF;
	if (turn < 60)
		return REQUIRE_AT_LEAST;
	if (!spot.days)
		return turn < 75 ? REQUIRE_ANY_OF : REQUIRE_ALL_OF;
	return turn < 72   ? REQUIRE_SHARED
	       : turn < 90 ? REQUIRE_DISJOINT
			   : REQUIRE_PROPORTIONAL;
}

static void write_group(struct writer *w, struct spot spot)
{
	static const char *const opening[] = {"all of {",         "any of {",
					      "at least %u of {", "shared {",
					      "disjoint {",       "proportional {"};
	enum requirement_kind kind = choose_group(w, spot);
	unsigned discretions = w->discretion_count, needed = 1 + below(w, 3);
	struct label *label = write_label(w, spot, 15);

	if (label)
		label->kind = REQUIRE_KINDS;
	if (kind == REQUIRE_AT_LEAST)
		out_format(w->out, "at least %u of {\n", needed);
	else
		out_line(w->out, "%s", opening[kind]);
	if (!spot.divided && (kind == REQUIRE_DISJOINT || kind == REQUIRE_PROPORTIONAL)) {
		spot.window = chance(w, 15) ? 1 + below(w, RULE_WINDOWS) : 0;
		spot.service = chance(w, 50) ? below(w, 5) : 0;
	}
	spot.divided |= kind == REQUIRE_DISJOINT;
	spot.shares = kind == REQUIRE_PROPORTIONAL;
	spot.served = chance(w, 30);
	out_indent(w->out);
	write_items(w, spot, kind);
	out_dedent(w->out);
	out_line(w->out, "}");
	spot.shares = false;
	write_modifiers(w, spot, 0);
	if (label) {
		label->kind = kind;
		label->discretion = w->discretion_count > discretions;
	}
}

static void write_requirement(struct writer *w, struct spot spot)
{
	unsigned group = spot.depth == 0 ? 92 : spot.depth == 1 ? 50 : 25;

	if (spot.shares || w->leaf_count >= MOST_LEAVES || spot.depth > 3)
		group = 0;
	if (spot.divided)
		group /= 2;
	if (chance(w, group))
		write_group(w, spot);
	else
		write_leaf(w, spot);
}

/* More requirements of days in one group than are taken when no option says so. */
static void write_wide(struct writer *w)
{
	struct spot spot = {.depth = 3, .days = true, .divided = true};
	unsigned count = 9 + below(w, 3);

	out_line(w->out, "disjoint {");
	out_indent(w->out);
	for (unsigned i = 0; i < count; i++) {
		write_time(w, 1 + below(w, 6));
		out_format(w->out, " of k%u\n", below(w, w->words->kinds));
	}
	out_dedent(w->out);
	out_line(w->out, "}");
	write_modifiers(w, spot, 0);
}

/* ---- substitution -------------------------------------------------------------- */

static struct label *choose_target(struct writer *w)
{
	struct label *label;

	if (w->label_count == 0)
		return NULL;
	label = &w->labels[below(w, w->label_count)];
	if (label->apart && !chance(w, 5))
		return NULL;
	label->targeted = true;
	return label;
}

/* The measure, up to the target: how much of it is taken off. */
static void write_measure(struct writer *w, const struct label *target, bool amount,
			  unsigned *months)
{
	bool time = target->kind == REQUIRE_EXPERIENCE || target->kind == REQUIRE_SERVICE;
	unsigned whole = target->months, turn = below(w, 100);

	if (!time || turn < 20) {
		out_text(w->out, "for all");
		return;
	}
	if (!*months || *months > whole)
		*months = 1 + below(w, whole);
	if (turn < 45) {
		out_text(w->out, "for ");
	} else if (turn < 70 || !amount) {
		out_text(w->out, "for up to ");
	} else {
		*months = (whole + 2) / 3;
		out_text(w->out, "for each ");
		write_time(w, *months);
		if (turn < 82) {
			out_text(w->out, " up to ");
			write_time(w, *months + below(w, whole - *months + 1));
		}
		return;
	}
	write_time(w, *months);
}

/* Credits to substitute with: often the same as the last time, and worth the same. */
static void write_credits_again(struct writer *w, struct spot spot, unsigned *months)
{
	bool again = w->took_credits && chance(w, 50);
	struct random now = *w->random;

	if (again)
		*w->random = w->before_credits;
	else
		w->before_credits = now;
	w->took_credits = true;
	write_credits(w, spot, NULL);
	if (again)
		*w->random = now;
	if (again && chance(w, 70))
		*months = w->credit_months;
}

static void write_substitution(struct writer *w, const struct label *target)
{
	struct spot spot = {.source = true, .days = true};
	unsigned turn = below(w, 100), months = 0;
	bool amount = turn < 80;

	if (turn < 45)
		write_credits_again(w, spot, &months);
	else if (turn < 65)
		write_experience(w, spot, NULL);
	else if (turn < 80)
		write_service(w, spot, NULL);
	else if (turn < 93)
		write_education(w, spot, NULL);
	else if (turn < 99)
		write_held(w, spot, NULL);
	else
		write_determination(w, spot, NULL);
	write_measure(w, target, amount, &months);
	if (turn < 45)
		w->credit_months = months;
	out_format(w->out, " of l%u", target->number);
	if (w->words->policy.substitution == SCALE_NONE || chance(w, 50))
		out_text(w->out, turn < 45 && chance(w, 45) ? " linear"
				 : amount && chance(w, 3)   ? " linear"
							    : " stepwise");
	out_text(w->out, "\n");
}

static void write_substitutions(struct writer *w)
{
	unsigned count = chance(w, 60) ? 1 + below(w, 4) : 0;

	for (unsigned i = 0; i < count; i++) {
		struct label *target = choose_target(w);

		if (!target)
			continue;
		if (chance(w, 25)) {
			out_line(w->out, "substitute one of {");
			out_indent(w->out);
			write_substitution(w, target);
			target = choose_target(w);
			if (target)
				write_substitution(w, target);
			out_dedent(w->out);
			out_line(w->out, "}");
		} else {
			out_format(w->out, "substitute ");
			write_substitution(w, target);
		}
	}
	for (unsigned i = 0; i < w->label_count; i++)
		if (!w->labels[i].targeted && chance(w, 10))
			out_line(w->out, "no substitution for l%u", i);
}

void generate_rule(struct random *random, struct out *out, const struct words_made *words)
{
	struct writer w = {.random = random, .out = out, .words = words};
	struct spot spot = {.days = true};

	for (unsigned i = 0; i < RULE_WINDOWS; i++) {
		w.windows[i][0] = chance(&w, 75) ? 6 * (2 + below(&w, 10)) : 0;
		w.windows[i][1] =
			!w.windows[i][0] || chance(&w, 20) ? 6 * (1 + below(&w, 4)) : 0;
		w.windows[i][2] = below(&w, 5);
		w.windows[i][3] = chance(&w, 95) ? w.windows[i][2] : below(&w, 5);
	}
	if (chance(&w, 1)) {
		write_wide(&w);
		return;
	}
	write_requirement(&w, spot);
	write_substitutions(&w);
}
