/*
 * generate_rule.c - a random requirement and what may substitute for its parts.
 *
 * What is written is well formed and names what exists. Mostly it is something that tables
 * can say exactly, so that few rules are refused; now and then it is not.
 */
#include "generate.h"

#include <string.h>

enum { MOST_LABELS = 24, MOST_LEAVES = 9, RULE_WINDOWS = 3 };

struct label {
	unsigned number;
	enum requirement_kind kind;
	uint32_t months; /* of an amount of time */
	bool discretion, apart; /* holds a determination; is a part of `proportional` */
	bool targeted;
};

struct writer {
	struct random *random;
	struct out *out;
	const struct words_made *words;
	struct label labels[MOST_LABELS];
	unsigned label_count, leaf_count, discretion_count;
	unsigned windows[RULE_WINDOWS][4]; /* within, before in months; their anchors */
};

/* What may be written at some spot. */
struct spot {
	unsigned depth;
	bool days;     /* experience may stand here */
	bool divided;  /* in `disjoint`: under one window and with one kind of service */
	bool shares;   /* in `proportional` */
	bool served;   /* ... over service */
	bool floor;    /* no determination, no label */
	bool source;   /* of a substitution */
	unsigned window, service; /* where divided: 0 for none */
};

static unsigned below(struct writer *w, unsigned limit)
{
	return random_below(w->random, limit);
}

static bool chance(struct writer *w, unsigned percent)
{
	return random_chance(w->random, percent);
}

static const char *pick(struct writer *w, const char *const *words, unsigned count)
{
	return words[below(w, count)];
}

static void write_requirement(struct writer *w, struct spot spot);

/* ---- amounts and what follows a requirement -------------------------------------------- */

static unsigned choose_months(struct writer *w)
{
	static const unsigned months[] = {1, 2, 3, 4, 6, 6, 9, 12, 12, 12, 18, 24, 24, 36};

	return months[below(w, sizeof months / sizeof *months)];
}

static void write_time(struct writer *w, unsigned months)
{
	const struct policy *policy = &w->words->policy;
	uint32_t year = policy->year_hours;

	if (months % 12 == 0 && chance(w, 60))
		out_format(w->out, "%u years", months / 12);
	else if (year * months % 1200 == 0 && chance(w, 10))
		out_format(w->out, "%u hours", (unsigned)year * months / 1200);
	else if (chance(w, 10))
		out_format(w->out, "%u days", months * (unsigned)policy->month_days);
	else
		out_format(w->out, "%u months", months);
}

static void write_window(struct writer *w, const unsigned window[4])
{
	static const char *const anchors[] = {"as_of", "announcement", "filing",
					      "examination", "appointment"};

	if (window[0])
		out_line(w->out, "within last %u months of %s", window[0],
			 anchors[window[2]]);
	if (window[1])
		out_line(w->out, "before last %u months of %s", window[1],
			 anchors[window[3]]);
}

static void write_modifiers(struct writer *w, struct spot spot, unsigned window)
{
	static const char *const stages[] = {"filing", "examination", "appointment",
					     "end_of_probation"};

	out_indent(w->out);
	if (chance(w, spot.shares || spot.source ? 2 : 10))
		out_line(w->out, "by %s", pick(w, stages, 4));
	if (window)
		write_window(w, w->windows[window - 1]);
	if (chance(w, 4))
		out_line(w->out, "text \"what the standard says\"");
	out_dedent(w->out);
}

/* In a division all windows are the same, or no table could say it. */
static unsigned choose_window(struct writer *w, struct spot spot, unsigned percent)
{
	if ((spot.divided || spot.shares) && !chance(w, 2))
		return spot.window;
	return chance(w, percent) ? 1 + below(w, RULE_WINDOWS) : 0;
}

/* The label, where one is written, or NULL. */
static struct label *write_label(struct writer *w, struct spot spot, unsigned percent)
{
	struct label *label;

	if (spot.floor || spot.source || w->label_count == MOST_LABELS ||
	    !chance(w, percent))
		return NULL;
	label = &w->labels[w->label_count];
	*label = (struct label){.number = w->label_count++, .apart = spot.shares};
	out_format(w->out, "l%u: ", label->number);
	return label;
}

static void label_is(struct label *label, enum requirement_kind kind, unsigned months)
{
	if (!label)
		return;
	label->kind = kind;
	label->months = months;
}

/* ---- leaves ---------------------------------------------------------------------------- */

/* One or two different names of so many. */
static void write_names(struct writer *w, char letter, unsigned count, const char *separator)
{
	unsigned first = below(w, count), second = below(w, count);

	out_format(w->out, "(%c%u", letter, first);
	if (second != first)
		out_format(w->out, "%s%c%u", separator, letter, second);
	out_text(w->out, ")");
}

/* A part of the whole, of a kind that is one of `kinds`. */
static uint32_t write_including(struct writer *w, struct spot spot, uint32_t kinds,
				uint32_t others, unsigned months, unsigned depth)
{
	unsigned part = 1 + below(w, months), kind = below(w, w->words->kinds);
	struct label *label;

	for (unsigned i = 0; i < w->words->kinds; i++) {
		bool apart = true;

		for (unsigned k = 0; k < w->words->kinds; k++)
			apart &= !(w->words->kinds_above[k] >> kind & 1) ||
				 !(w->words->kinds_above[k] & others);
		if (w->words->kinds_above[kind] & kinds && (apart || chance(w, 1)))
			break;
		kind = (kind + 1) % w->words->kinds;
	}
	if (!(w->words->kinds_above[kind] & kinds))
		return others;
	out_text(w->out, "including ");
	label = write_label(w, spot, 30);
	label_is(label, REQUIRE_EXPERIENCE, part);
	write_time(w, part);
	out_format(w->out, " of k%u", kind);
	if (depth < 2 && chance(w, 30)) {
		out_text(w->out, " {\n");
		out_indent(w->out);
		write_including(w, spot, 1u << kind, 0, part, depth + 1);
		out_dedent(w->out);
		out_text(w->out, "}");
	}
	out_text(w->out, "\n");
	return others | 1u << kind;
}

static void write_experience(struct writer *w, struct spot spot, struct label *label)
{
	unsigned months = choose_months(w), kind = below(w, w->words->kinds);
	unsigned other = below(w, w->words->kinds);
	uint32_t kinds = 1u << kind, parts = 0;

	label_is(label, REQUIRE_EXPERIENCE, months);
	write_time(w, months);
	out_format(w->out, " of ");
	if (chance(w, 25) && other != kind) {
		out_format(w->out, "(k%u, k%u)", kind, other);
		kinds |= 1u << other;
	} else {
		out_format(w->out, "k%u", kind);
	}
	if (!spot.shares && chance(w, 20)) {
		out_text(w->out, " {\n");
		out_indent(w->out);
		for (unsigned i = 0; i < (spot.divided || chance(w, 70) ? 1 : 2); i++)
			parts = write_including(w, spot, kinds, parts, months, 0);
		out_dedent(w->out);
		out_text(w->out, "}");
	}
	out_text(w->out, "\n");
	write_modifiers(w, spot, choose_window(w, spot, spot.source ? 3 : 15));
}

static void write_class(struct writer *w, unsigned class)
{
	out_format(w->out, class == EXTERNALS ? "y0" : "x%u", class);
}

static void write_service(struct writer *w, struct spot spot, struct label *label)
{
	unsigned months = choose_months(w), terms = below(w, 5);
	unsigned class = below(w, EXTERNALS + 1);

	if (spot.divided || spot.shares)
		terms = chance(w, 2) ? terms : spot.service;
	if (spot.source)
		terms = chance(w, 60) ? 0 : terms;
	label_is(label, REQUIRE_SERVICE, months);
	write_time(w, months);
	out_format(w->out, " of %s%s", terms & 1 ? "permanent " : "",
		   terms & 2   ? "j0 "
		   : terms & 4 ? "j1 "
			       : "");
	out_format(w->out, "service as ");
	if (chance(w, 50)) {
		write_class(w, class);
	} else {
		out_text(w->out, chance(w, spot.source || spot.shares ? 97 : 60)
					 ? "pooled ("
					 : "any of (");
		write_class(w, class);
		out_text(w->out, ", ");
		write_class(w, (class + 1 + below(w, EXTERNALS)) % (EXTERNALS + 1));
		out_text(w->out, ")");
	}
	out_text(w->out, "\n");
	write_modifiers(w, spot, choose_window(w, spot, spot.source ? 3 : 15));
}

static void write_education(struct writer *w, struct spot spot, struct label *label)
{
	label_is(label, REQUIRE_EDUCATION, 0);
	out_format(w->out, "education e%u", below(w, w->words->levels));
	if (chance(w, 30)) {
		out_text(w->out, " in ");
		write_names(w, 's', w->words->subjects, ", ");
	}
	out_text(w->out, chance(w, 20) ? " accredited\n" : "\n");
	write_modifiers(w, spot, chance(w, 5) ? 1 : 0);
}

static void write_credits(struct writer *w, struct spot spot, struct label *label)
{
	label_is(label, REQUIRE_CREDITS, 0);
	out_format(w->out, "%u%s %s credits", 3 * (1 + below(w, 20)), chance(w, 5) ? ".5" : "",
		   chance(w, 75) ? "semester" : "quarter");
	if (chance(w, spot.source ? 25 : 40)) {
		out_text(w->out, " in ");
		write_names(w, 's', w->words->subjects, ", ");
	}
	out_text(w->out, chance(w, 15) ? " accredited\n" : "\n");
	write_modifiers(w, spot, chance(w, 3) ? 1 : 0);
}

static void write_held(struct writer *w, struct spot spot, struct label *label)
{
	if (chance(w, 60)) {
		label_is(label, REQUIRE_CREDENTIAL, 0);
		out_line(w->out, "credential c%u", below(w, CREDENTIALS));
	} else {
		label_is(label, REQUIRE_STATUS, 0);
		out_line(w->out, "status permanent as of 202%u-%02u-%02u in class x%u",
			 below(w, 5), 1 + below(w, 12), chance(w, 60) ? 1 : 15,
			 below(w, EXTERNALS));
	}
	write_modifiers(w, spot, 0);
}

/* ---- discretion ------------------------------------------------------------------------ */

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
	if (spot.divided && !chance(w, 12))
		turn %= 50;
	if (spot.shares && !chance(w, 2))
		turn = spot.served ? 50 : turn % 38;
	label = write_label(w, spot, turn < 50 ? 50 : 20);
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

/* ---- groups ---------------------------------------------------------------------------- */

static void write_items(struct writer *w, struct spot spot, enum requirement_kind kind)
{
	unsigned count = 2u + chance(w, 35) + (kind == REQUIRE_AT_LEAST);
	unsigned with_days = below(w, count);
	bool apart = kind == REQUIRE_ALL_OF || kind == REQUIRE_AT_LEAST;
	bool split = w->words->specialties == 2 && kind == REQUIRE_ALL_OF && chance(w, 30);

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
	return turn < 72 ? REQUIRE_SHARED : turn < 90 ? REQUIRE_DISJOINT : REQUIRE_PROPORTIONAL;
}

static void write_group(struct writer *w, struct spot spot)
{
	static const char *const opening[] = {"all of {", "any of {", "at least %u of {",
					      "shared {", "disjoint {", "proportional {"};
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

/* ---- substitution ---------------------------------------------------------------------- */

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

static void write_substitution(struct writer *w, const struct label *target)
{
	struct spot spot = {.source = true, .days = true};
	unsigned turn = below(w, 100), months = 0;
	bool amount = turn < 80;

	if (turn < 45)
		write_credits(w, spot, NULL);
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
	out_format(w->out, " of l%u", target->number);
	if (w->words->policy.substitution == SCALE_NONE || chance(w, 50))
		out_text(w->out, turn < 45 && chance(w, 45) ? " linear"
				 : amount && chance(w, 3)   ? " linear"
							    : " stepwise");
	out_text(w->out, "\n");
}

static void write_substitutions(struct writer *w)
{
	unsigned count = chance(w, 55) ? 1 + below(w, 3) : 0;

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
		w.windows[i][1] = !w.windows[i][0] || chance(&w, 20) ? 6 * (1 + below(&w, 4))
								     : 0;
		w.windows[i][2] = below(&w, 5);
		w.windows[i][3] = chance(&w, 95) ? w.windows[i][2] : below(&w, 5);
	}
	write_requirement(&w, spot);
	write_substitutions(&w);
}
