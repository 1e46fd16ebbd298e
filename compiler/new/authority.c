/*
 * new/authority.c - the vocabulary that an authority starts with.
 */
#include "new/new.h"

static void say(struct out *o, const char *const *lines, size_t count)
{
	for (size_t i = 0; i < count; i++)
		out_line(o, "%s", lines[i]);
}

#define SAY(o, lines) say((o), (lines), sizeof(lines) / sizeof *(lines))

static const char *const head[] = {
	"    # The pattern that each class code matches whole, as an extended",
	"    # regular expression. FILL IN.",
	"    codes \"[0-9]{4}\"",
	"",
	"    # Grades in ascending order. A family can stand above another:",
	"    # `grades executive E1..E5 above salary`.",
	"    grades salary 1..30",
	"",
	"    # The words that a class may use after `level`, lowest first; after",
	"    # `under`, widest latitude first; and that service may be in.",
	"    levels entry, full_performance, first_supervisory",
	"    directions general_direction, direction, supervision",
	"    jurisdictional_classes competitive, non_competitive, exempt",
	"",
	"    # The ways to compete. Where only service of one jurisdictional class",
	"    # counts for promotion:",
	"    # `route promotion \"Promotion\" needs service in competitive`.",
	"    route open_competitive \"Open Competitive\"",
	"    route promotion \"Promotion\"",
	"",
	"    # The sections that each standard must have, in this order.",
	"    requires code, grade, level, under, duty, qualify, issued",
	"",
	"    # The arithmetic of every requirement: how a record becomes days and",
	"    # credits. These values are the usual ones; each has others, which the",
	"    # manual lists. FILL IN what is full time here.",
	"    policy {",
	"        month 30 days",
	"        full_time 40 hours per week",
	"        part_time prorated",
	"        concurrent capped at full_time",
	"        unpaid counted",
	"        unstated_hours unknown",
	"        substitution stepwise",
	"        credits quarter = 2/3 semester",
	"        education higher_satisfies_lower",
	"        rounding down to day",
	"    }",
	"}",
};

static const char *const words[] = {
	"",
	"# Levels of education. A level counts where one that it is `above` is",
	"# asked for.",
	"education high_school \"high school graduation or equivalency\"",
	"education bachelors \"bachelor's degree\" above high_school",
	"",
	"# Kinds of experience, in words that fit into \"2 years of ...\". What a",
	"# kind is exactly can stand behind `means`, and that each job of this kind",
	"# is one of another kind behind `is`. FILL IN the kinds that your",
	"# standards name.",
	"experience office_work \"office work\"",
	"experience customer_service \"customer service\"",
	"means \"work in an office whose main task is to serve the public\" is office_work",
	"",
	"# Subjects of degrees and credits, credentials, offices that decide, and",
	"# classes that a standard names and none specifies are declared in the",
	"# same way:",
	"#     subject accounting \"accounting\"",
	"#     credential driving_license \"driver's license\"",
	"#     body civil_service_commission \"Civil Service Commission\"",
	"#     external class office_manager \"Office Manager\"",
};

void new_authority(const char *name, const char *title, struct out *to)
{
	out_line(to, "# What the standards of an authority share: its codes, grades and");
	out_line(to, "# routes, the arithmetic of its requirements, and the words that they");
	out_line(to, "# are made of. What follows a # is a comment; FILL IN marks what only");
	out_line(to, "# you can know.");
	out_text(to, "\n");
	out_line(to, "authority %s \"%s\" {", name, title);
	SAY(to, head);
	SAY(to, words);
}
