/*
 * new/standard.c - the text and the cases that a standard starts with, in the vocabulary
 * of its authority.
 */
#include "new/new.h"

struct beginnings new_beginnings(const struct model *model,
				 const struct authority *authority)
{
	struct beginnings b = {.authority = authority->symbol->name->text};
	const struct {
		enum symbol_kind kind;
		const struct symbol **first;
	} wanted[] = {
		{SYMBOL_EDUCATION, &b.education},
		{SYMBOL_EXPERIENCE, &b.experience},
		{SYMBOL_ROUTE, &b.route},
	};

	for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
		const struct symbols *symbols = &model->symbols[wanted[i].kind];

		for (uint32_t k = symbols->count; k > 0; k--)
			if (symbols->items[k - 1]->authority == authority)
				*wanted[i].first = symbols->items[k - 1];
	}
	if (authority->levels.count)
		b.level = authority->levels.names[0];
	if (authority->directions.count)
		b.direction =
			authority->directions.names[authority->directions.count - 1];
	return b;
}

static void write_rule(const struct beginnings *b, struct out *to)
{
	if (!b->route || (!b->education && !b->experience)) {
		out_line(to, "# FILL IN how one qualifies, when the vocabulary has a "
			     "route, and kinds of");
		out_line(to,
			 "# experience or levels of education: `qualify ROUTE { ... }`.");
		return;
	}
	out_line(to, "# How one qualifies. A requirement that others refer to has a "
		     "label before it. Other");
	out_line(to, "# groups are `any of { }`, `at least 2 of { }`, and `shared { }` "
		     "and `disjoint { }`,");
	out_line(to, "# which say whether a day may count twice. FILL IN what the "
		     "standard asks for, and");
	out_line(to, "# its own sense behind `text`.");
	out_line(to, "qualify %s {", b->route->name->text);
	out_line(to, "all of {");
	if (b->education)
		out_line(to, "education %s", b->education->name->text);
	if (b->experience)
		out_line(to, "general: 1 year of %s", b->experience->name->text);
	out_line(to, "}");
	out_line(to, "# What may stand in place of a part:");
	out_line(to, "# `substitute 30 semester credits for up to 1 year of general "
		     "stepwise`");
	out_line(to, "}");
}

void new_standard(const struct beginnings *b, struct out *to)
{
	out_line(to, "# FILL IN which document this restates, and what in it could be "
		     "read in two ways.");
	out_text(to, "\n");
	out_line(to, "authority %s", b->authority);
	out_text(to, "\n");
	out_line(to, "standard %s \"%s\" {", b->name, b->title);
	out_line(to,
		 "# FILL IN its date, as `issued 2026-01`: from then on it is in force.");
	out_line(to, "about \"FILL IN: what the people of this series do, in a sentence "
		     "or two.\"");
	out_text(to, "\n");
	out_line(to, "# One block for each class of the series, the lowest first.");
	out_line(to, "class %s \"%s\" {", b->name, b->title);
	out_line(to, "# FILL IN its code and its grade, as `code 1234` and `grade 9`.");
	if (b->level)
		out_line(to, "level %s", b->level->text);
	if (b->direction)
		out_line(to, "under %s of \"FILL IN: the title of the superior\"",
			 b->direction->text);
	out_text(to, "\n");
	out_line(to,
		 "# What its people do; `duty may` says what they may be asked to do.");
	out_line(to, "duty \"FILL IN: the first duty, as a sentence.\"");
	out_text(to, "\n");
	write_rule(b, to);
	out_line(to, "}");
	out_line(to, "}");
}

/* ---- cases ---- */

/* A person with so many months of experience, of whom it is known what school they went
 * to or not. */
static void write_given(const struct beginnings *b, const char *title, unsigned months,
			bool known, struct out *to)
{
	out_text(to, "\n");
	out_line(to, "case \"%s: %s\" {", b->name, title);
	out_line(to, "given {");
	if (b->education && known)
		out_line(to, "education %s", b->education->name->text);
	else if (b->education)
		out_line(to, "unknown education");
	if (b->experience)
		out_line(to, "experience %s %u months", b->experience->name->text,
			 months);
	out_line(to, "}");
	out_format(to, "expect %s %s ", b->name, b->route->name->text);
}

void new_cases(const struct beginnings *b, struct out *to)
{
	out_line(to, "# People before the standard. `classpec test` judges them, and so "
		     "does the "
		     "generated code.");
	out_line(to, "# What a case does not mention it states not to exist. FILL IN "
		     "people on both "
		     "sides of each");
	out_line(to, "# requirement; `classpec cases` finds those that are missing.");
	out_text(to, "\n");
	out_line(to, "authority %s", b->authority);
	if (!b->route || (!b->education && !b->experience))
		return;
	write_given(b, "what is asked, and no more", 12, true, to);
	out_line(to, "met");
	out_line(to, "}");
	if (b->experience) {
		write_given(b, "a month too few", 11, true, to);
		out_line(to, "not_met short 1 month of %s", b->experience->name->text);
		out_line(to, "}");
	}
	if (b->education) {
		write_given(b, "nothing is known of the schooling", 12, false, to);
		out_line(to, "undetermined missing education %s",
			 b->education->name->text);
		out_line(to, "}");
	}
}
