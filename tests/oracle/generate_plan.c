/*
 * generate_plan.c - an authority with its policy, its words, and a class with rules.
 */
#include "generate.h"

/* ---- policy -------------------------------------------------------------------- */

static void policy_weeks(struct random *random, struct out *out, struct policy *policy)
{
	static const uint32_t full_times[] = {3750, 4000, 3500};
	static const uint32_t years[] = {195000, 208000, 182000, 180000};

	policy->month_days = random_chance(random, 85) ? 30
			     : random_below(random, 2) ? 31
						       : 28;
	policy->full_time_hours = full_times[random_below(random, 3)];
	policy->year_hours = 52 * policy->full_time_hours;
	out_line(out, "month %u days", (unsigned)policy->month_days);
	out_line(out, "full_time %u.%02u hours per week",
		 (unsigned)policy->full_time_hours / 100,
		 (unsigned)policy->full_time_hours % 100);
	if (random_chance(random, 50)) {
		policy->year_hours = years[random_below(random, 4)];
		out_line(out, "year %u hours", (unsigned)policy->year_hours / 100);
	}
}

static void policy_credits(struct random *random, struct out *out, struct policy *policy)
{
	static const uint32_t ratios[][2] = {{2, 3}, {1, 2}, {3, 4}, {3, 5}};
	unsigned chosen = random_chance(random, 60) ? 0 : random_below(random, 4);

	policy->quarter_numerator = ratios[chosen][0];
	policy->quarter_denominator = ratios[chosen][1];
	out_line(out, "credits quarter = %u/%u semester", (unsigned)ratios[chosen][0],
		 (unsigned)ratios[chosen][1]);
}

static void policy_write(struct random *random, struct out *out, struct policy *policy)
{
	static const char *const part_times[] = {"prorated", "counted_in_full",
						 "not_counted"};

	out_line(out, "policy {");
	out_indent(out);
	policy_weeks(random, out, policy);
	policy_credits(random, out, policy);
	out_line(out, "part_time %s",
		 part_times[random_chance(random, 70) ? 0 : random_below(random, 3)]);
	if (random_chance(random, 40))
		out_line(out, random_below(random, 2) ? "concurrent added"
						      : "concurrent capped at full_time");
	if (random_chance(random, 40))
		out_line(out, "unpaid %s",
			 random_below(random, 3) ? "not_counted" : "counted");
	if (random_chance(random, 40))
		out_line(out, "unstated_hours %s",
			 random_below(random, 2) ? "full_time" : "unknown");
	if (random_chance(random, 40)) {
		policy->substitution =
			random_below(random, 2) ? SCALE_LINEAR : SCALE_STEPWISE;
		out_line(out, "substitution %s",
			 policy->substitution == SCALE_LINEAR ? "linear" : "stepwise");
	}
	if (random_chance(random, 40))
		out_line(out, "education %s",
			 random_below(random, 2) ? "exact_level_only"
						 : "higher_satisfies_lower");
	if (random_chance(random, 30)) {
		policy->nearest_month = random_below(random, 2);
		out_line(out, "rounding %s",
			 policy->nearest_month ? "nearest month" : "down to day");
	}
	out_dedent(out);
	out_line(out, "}");
}

static void authority_write(struct random *random, struct out *out, struct policy *policy)
{
	out_line(out, "authority a \"Authority\" {");
	out_indent(out);
	out_line(out, "jurisdictional_classes j0, j1");
	out_line(out, "route r0 \"Route 0\"");
	out_line(out, "route r1 \"Route 1\"%s",
		 random_chance(random, 40) ? " needs service in j0" : "");
	policy_write(random, out, policy);
	out_dedent(out);
	out_line(out, "}");
}

/* ---- words --------------------------------------------------------------------- */

/* Each word is below up to three of those before it: lines part and meet again. Returns
 * what the word is below, with itself. */
static uint32_t order_write(struct random *random, struct out *out, const char *statement,
			    char letter, const char *order, unsigned number,
			    const uint32_t *above)
{
	uint32_t set = 1u << number;
	bool some = false;

	out_format(out, "%s %c%u \"%c%u\"", statement, letter, number, letter, number);
	for (unsigned i = number; i-- > 0;) {
		if (set >> i & 1 || !random_chance(random, some ? 25 : 40))
			continue;
		out_format(out, "%s %c%u", some ? "," : order, letter, i);
		some = true;
		set |= above[i];
	}
	out_text(out, "\n");
	return set;
}

static void words_write(struct random *random, struct out *out, struct words_made *words)
{
	uint32_t above[MOST_KINDS];

	words->kinds = 3 + random_below(random, MOST_KINDS - 2);
	words->levels = 2 + random_below(random, MOST_LEVELS - 1);
	words->subjects = 2 + random_below(random, MOST_SUBJECTS - 1);
	words->specialties = random_chance(random, 25) ? 1 + random_below(random, 2) : 0;
	for (unsigned i = 0; i < words->levels; i++)
		above[i] = order_write(random, out, "education", 'e', " above", i, above);
	for (unsigned i = 0; i < words->kinds; i++)
		words->kinds_above[i] = order_write(random, out, "experience", 'k', " is",
						    i, words->kinds_above);
	for (unsigned i = 0; i < words->subjects; i++)
		above[i] = order_write(random, out, "subject", 's', " is", i, above);
	for (unsigned i = 0; i < CREDENTIALS; i++)
		out_line(out, "credential c%u \"c%u\"%s", i, i, i ? " assessed" : "");
	for (unsigned i = 0; i < BODIES; i++)
		out_line(out, "body b%u \"b%u\"", i, i);
	for (unsigned i = 0; i < EXTERNALS; i++)
		out_line(out, "external class x%u \"x%u\"", i, i);
}

/* ---- the plan ------------------------------------------------------------------ */

void generate_plan(struct random *random, struct out *out)
{
	struct words_made words = {0};

	authority_write(random, out, &words.policy);
	words_write(random, out, &words);
	out_line(out, "standard t \"Standard\" {");
	out_indent(out);
	out_line(out, "class y0 \"Class\" {");
	out_indent(out);
	for (unsigned i = 0; i < words.specialties; i++)
		out_line(out, "specialty p%u \"p%u\"", i, i);
	for (unsigned i = 0; i < 2; i++) {
		out_line(out, "qualify r%u {", i);
		out_indent(out);
		generate_rule(random, out, &words);
		out_dedent(out);
		out_line(out, "}");
	}
	out_dedent(out);
	out_line(out, "}");
	out_dedent(out);
	out_line(out, "}");
}
