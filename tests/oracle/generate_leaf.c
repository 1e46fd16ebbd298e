/*
 * generate_leaf.c - random leaves of a requirement, and what follows any requirement.
 */
#include "writer.h"

unsigned below(struct writer *w, unsigned limit)
{
	return random_below(w->random, limit);
}

bool chance(struct writer *w, unsigned percent)
{
	return random_chance(w->random, percent);
}

const char *pick(struct writer *w, const char *const *words, unsigned count)
{
	return words[below(w, count)];
}

/* ---- amounts and what follows a requirement ------------------------------------ */

static unsigned choose_months(struct writer *w)
{
	static const unsigned months[] = {1,  2,  3,  4,  6,  6,  9,
					  12, 12, 12, 18, 24, 24, 36};

	return months[below(w, sizeof months / sizeof *months)];
}

void write_time(struct writer *w, unsigned months)
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

void write_modifiers(struct writer *w, struct spot spot, unsigned window)
{
	static const char *const stages[] = {"filing", "examination", "appointment",
					     "end_of_probation"};

	out_indent(w->out);
	if (chance(w, spot.shares || spot.source ? 2 : spot.divided ? 15 : 10))
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

struct label *write_label(struct writer *w, struct spot spot, unsigned percent)
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

void label_is(struct label *label, enum requirement_kind kind, unsigned months)
{
	if (!label)
		return;
	label->kind = kind;
	label->months = months;
}

/* ---- leaves -------------------------------------------------------------------- */

/* One or two different names of so many. */
static void write_names(struct writer *w, char letter, unsigned count,
			const char *separator)
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
	label = write_label(w, spot, 50);
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
	write_modifiers(w, spot, choose_window(w, spot, 4));
	return others | 1u << kind;
}

void write_experience(struct writer *w, struct spot spot, struct label *label)
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

void write_service(struct writer *w, struct spot spot, struct label *label)
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

void write_education(struct writer *w, struct spot spot, struct label *label)
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

void write_credits(struct writer *w, struct spot spot, struct label *label)
{
	label_is(label, REQUIRE_CREDITS, 0);
	out_format(w->out, "%u%s %s credits", 3 * (1 + below(w, 20)),
		   chance(w, 5) ? ".5" : "", chance(w, 75) ? "semester" : "quarter");
	if (chance(w, spot.source ? 25 : 40)) {
		out_text(w->out, " in ");
		write_names(w, 's', w->words->subjects, ", ");
	}
	out_text(w->out, chance(w, 15) ? " accredited\n" : "\n");
	write_modifiers(w, spot, chance(w, 3) ? 1 : 0);
}

void write_held(struct writer *w, struct spot spot, struct label *label)
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
