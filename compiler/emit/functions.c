/*
 * emit/functions.c - one authority's rules as a C source and its header: a function for
 * each class and route.
 *
 * The header holds what a reader needs to know once: the facts, a few inline functions,
 * and how a line is to be read. The source holds the functions and nothing else: no
 * tables, no loops, no data. Both are C11 and C++17 and need only classpec.h, without the
 * runtime.
 */
#include "emit/functions.h"

#include <string.h>

/* ---- what both files say -------------------------------------------------------- */

static void emit_banner(const struct functions *f, const char *suffix, struct out *o)
{
	const struct classpec_authority *a = plan_section(f->plan, f->plan->authorities);
	const char *who = "";
	uint32_t i;

	for (i = 0; i < f->plan->authorities.count; i++)
		who = arena_format(f->cx->arena, "%s%s%s (%s)", who, i ? ", " : "",
				   plan_text(f->plan, a[i].title),
				   plan_text(f->plan, a[i].id));
	out_line(o, "/*");
	out_format(o, " * ");
	out_filled(o,
		   comment_text(f->cx,
				arena_format(f->cx->arena,
					     "%s%s - how one qualifies under %s, as "
					     "functions to be read.",
					     f->base, suffix, who)),
		   3, " * ");
	out_line(o, "\n *");
	out_text(o, " * Made by ");
	out_text(o, comment_text(f->cx, plan_text(f->plan, f->plan->generator)));
	out_line(o, " from a spec whose rules have the hash 0x%08x.",
		 (unsigned)f->plan->source_hash);
	out_line(o, " * Do not edit: change the spec and run classpec build.");
	out_line(o, " */");
}

/* Functions of one build with the tables, or the source, of another would read the wrong
 * facts. Each directive is one line: a preprocessor shows it whole. */
static void emit_checks(const struct functions *f, struct out *o)
{
	const unsigned version = (unsigned)f->plan->table_version;
	const unsigned hash = (unsigned)f->plan->source_hash;

	out_line(o, "#if CLASSPEC_TABLE_VERSION < %u || CLASSPEC_TABLE_VERSION_MIN > %u",
		 version, version);
	out_line(o,
		 "#error \"%s_functions.h was made for a classpec.h of version %u. Run "
		 "classpec build again, with the compiler that came with this "
		 "classpec.h.\"",
		 f->base, version);
	out_line(o, "#endif");
	out_text(o, "\n");
	out_line(o, "#define %s_FUNCTIONS_HASH 0x%08xu", f->upper, hash);
	out_text(o, "\n");
	out_line(o, "#if defined(%s_SOURCE_HASH)", f->upper);
	out_line(o, "#if %s_SOURCE_HASH != %s_FUNCTIONS_HASH", f->upper, f->upper);
	out_line(o,
		 "#error \"%s_functions.h and %s.h were made from different specs. Run "
		 "classpec build again and take both.\"",
		 f->base, f->base);
	out_line(o, "#endif");
	out_line(o, "#endif");
	out_text(o, "\n");
}

/* ---- the facts ------------------------------------------------------------------ */

static const char *fact_words(const struct functions *f, const struct classpec_fact *fact)
{
	const struct classpec_class *classes = plan_section(f->plan, f->plan->classes);
	const char *words = plan_text(f->plan, fact->words);
	struct arena *arena = f->cx->arena;

	switch (fact->kind) {
	case CLASSPEC_EXPERIENCE:
	case CLASSPEC_SERVICE: return arena_format(arena, "days of %s", words);
	case CLASSPEC_CREDITS:
		return arena_format(arena, "%s, each counted as %u", words,
				    (unsigned)fact->scale);
	case CLASSPEC_DECISION:
		words = arena_format(arena, "1 when granted: %s", words);
		if (fact->class_number >= f->plan->classes.count)
			return words;
		return arena_format(
			arena, "%s for %s", words,
			plan_text(f->plan, classes[fact->class_number].title));
	default: return arena_format(arena, "1 when held: %s", words);
	}
}

static void emit_facts(const struct functions *f, struct out *o)
{
	const struct classpec_fact *facts = plan_section(f->plan, f->plan->facts);
	uint32_t i;

	if (!f->plan->facts.count)
		return;
	out_line(o, "/* each fact: its place in the array `fact` */");
	out_line(o, "enum {");
	out_indent(o);
	for (i = 0; i < f->plan->facts.count; i++) {
		out_text(o, "/* ");
		out_filled(o, comment_text(f->cx, fact_words(f, &facts[i])),
			   TAB_COLUMNS + 3, " * ");
		out_line(o, " */");
		out_line(o, "%s = %u%s", f->names.facts[i], (unsigned)i,
			 i + 1 < f->plan->facts.count ? "," : "");
	}
	out_dedent(o);
	out_line(o, "};");
	out_text(o, "\n");
	out_line(o, "/* how many there are */");
	out_line(o, "enum { %s_FACTS = %u };", f->upper, (unsigned)f->plan->facts.count);
	out_text(o, "\n");
}

/* ---- what the functions call ---------------------------------------------------- */

/* @ stands for the prefix. */
static const char legend[] =
	"/*\n"
	" * How a function is read\n"
	" *\n"
	" * Each `const unsigned` is one requirement. Above it stands what it asks\n"
	" * for, in words and with its line in the spec; below, its name and how it\n"
	" * is found out:\n"
	" *\n"
	" *\t@_shown(fact[F], N)\n"
	" *\t\tN or more of the fact F\n"
	" *\t@_decided(fact[F], 1)\n"
	" *\t\tthe office has decided so\n"
	" *\ta & b\n"
	" *\t\ta and b\n"
	" *\ta | b\n"
	" *\t\ta or b, or both\n"
	" *\t@_least(2, @_count(a) + @_count(b) + @_count(c))\n"
	" *\t\tat least 2 of a, b and c\n"
	" *\t@_due(stage, S, a)\n"
	" *\t\ta, which is due by the stage S\n"
	" *\t@_shown(@_plus(@_times(25, fact[F]), fact[G]), N)\n"
	" *\t\tN or more when F counts 25 times and G is added\n"
	" *\n"
	" * Requirements stand below their parts. The last is the whole, and its\n"
	" * outcome the answer.\n"
	" *\n"
	" * A fact is an interval: lo is what is proved, and hi the most that it may\n"
	" * turn out to be. Both are 0 or more. Since something may be open, whether\n"
	" * a requirement holds is five answers, added up:\n"
	" *\n"
	" *\t 1\tas it stands: what is open counts for nothing, what an\n"
	" *\t\toffice has not decided is refused, and what is due by a\n"
	" *\t\tlater stage is asked for now\n"
	" *\t 2\tfor now: the same, but what is due by a later stage is\n"
	" *\t\ttaken as done\n"
	" *\t 4\tat best: as 2, but what is open turns out as well as it can\n"
	" *\t 8\taccepted: as 2, but each office that has not decided accepts\n"
	" *\t16\tat best and accepted\n"
	" *\n"
	" * `&` keeps the answers that are yes on both sides, `|` those that are yes\n"
	" * on either.\n"
	" */\n"
	"\n";

static const char inlines[] =
	"static inline unsigned @_always(void)\n"
	"{\n"
	"\treturn 1u | 2u | 4u | 8u | 16u;\n"
	"}\n"
	"\n"
	"static inline unsigned @_never(void)\n"
	"{\n"
	"\treturn 0u;\n"
	"}\n"
	"\n"
	"/* Evidence: so much is needed of the fact. */\n"
	"static inline unsigned @_shown(struct classpec_interval fact, int32_t needed)\n"
	"{\n"
	"\tif (fact.lo >= needed)\n"
	"\t\treturn 1u | 2u | 4u | 8u | 16u;\n"
	"\tif (fact.hi >= needed)\n"
	"\t\treturn 4u | 16u;\n"
	"\treturn 0u;\n"
	"}\n"
	"\n"
	"/* An office's decision: open while lo is 0 and hi is 1. */\n"
	"static inline unsigned @_decided(struct classpec_interval fact,\n"
	"\tint32_t needed)\n"
	"{\n"
	"\tif (fact.lo >= needed)\n"
	"\t\treturn 1u | 2u | 4u | 8u | 16u;\n"
	"\tif (fact.hi >= needed)\n"
	"\t\treturn 8u | 16u;\n"
	"\treturn 0u;\n"
	"}\n"
	"\n"
	"/* What is due by a stage that has not come fails the first answer only. */\n"
	"static inline unsigned @_due(enum classpec_stage stage,\n"
	"\tenum classpec_stage by, unsigned requirement)\n"
	"{\n"
	"\tif (stage < by)\n"
	"\t\treturn requirement | 2u | 4u | 8u | 16u;\n"
	"\treturn requirement;\n"
	"}\n"
	"\n"
	"/* The fact counted `factor` times. INT32_MAX is as much as any requirement\n"
	" * needs: what is beyond is cut off, so that no sum outgrows its type. */\n"
	"static inline struct classpec_interval @_times(int32_t factor,\n"
	"\tstruct classpec_interval fact)\n"
	"{\n"
	"\tconst int64_t lo = (int64_t)factor * fact.lo;\n"
	"\tconst int64_t hi = (int64_t)factor * fact.hi;\n"
	"\tconst struct classpec_interval product = {\n"
	"\t\tlo < INT32_MAX ? (int32_t)lo : INT32_MAX,\n"
	"\t\thi < INT32_MAX ? (int32_t)hi : INT32_MAX\n"
	"\t};\n"
	"\n"
	"\treturn product;\n"
	"}\n"
	"\n"
	"static inline struct classpec_interval @_plus(struct classpec_interval a,\n"
	"\tstruct classpec_interval b)\n"
	"{\n"
	"\tconst int64_t lo = (int64_t)a.lo + b.lo;\n"
	"\tconst int64_t hi = (int64_t)a.hi + b.hi;\n"
	"\tconst struct classpec_interval sum = {\n"
	"\t\tlo < INT32_MAX ? (int32_t)lo : INT32_MAX,\n"
	"\t\thi < INT32_MAX ? (int32_t)hi : INT32_MAX\n"
	"\t};\n"
	"\n"
	"\treturn sum;\n"
	"}\n"
	"\n"
	"/* The five answers as five counters of twelve bits, to be added up ... */\n"
	"static inline uint64_t @_count(unsigned requirement)\n"
	"{\n"
	"\tconst uint64_t answers = requirement;\n"
	"\n"
	"\treturn (answers & 1u) | (answers & 2u) << 11 |\n"
	"\t       (answers & 4u) << 22 | (answers & 8u) << 33 |\n"
	"\t       (answers & 16u) << 44;\n"
	"}\n"
	"\n"
	"/* ... and compared: at least so many. */\n"
	"static inline unsigned @_least(uint32_t needed, uint64_t counted)\n"
	"{\n"
	"\treturn ((counted & 4095u) >= needed ? 1u : 0u) |\n"
	"\t       ((counted >> 12 & 4095u) >= needed ? 2u : 0u) |\n"
	"\t       ((counted >> 24 & 4095u) >= needed ? 4u : 0u) |\n"
	"\t       ((counted >> 36 & 4095u) >= needed ? 8u : 0u) |\n"
	"\t       ((counted >> 48 & 4095u) >= needed ? 16u : 0u);\n"
	"}\n"
	"\n"
	"/* What the five answers mean together. */\n"
	"static inline enum classpec_outcome @_outcome(unsigned whole)\n"
	"{\n"
	"\tif (whole & 1u)\n"
	"\t\treturn CLASSPEC_MET;\n"
	"\tif (whole & 2u)\n"
	"\t\treturn CLASSPEC_CONDITIONAL;\n"
	"\tif (whole & 4u) /* evidence alone may decide */\n"
	"\t\treturn CLASSPEC_UNDETERMINED;\n"
	"\tif (whole & 8u)\n"
	"\t\treturn CLASSPEC_NEEDS_DETERMINATION;\n"
	"\tif (whole & 16u) /* evidence first, and then an office */\n"
	"\t\treturn CLASSPEC_UNDETERMINED;\n"
	"\treturn CLASSPEC_NOT_MET;\n"
	"}\n"
	"\n";

static void emit_template(const struct functions *f, const char *template, struct out *o)
{
	size_t length;

	for (; *template; template += length) {
		length = strcspn(template, "@");
		out_bytes(o, template, length);
		if (template[length]) {
			out_text(o, f->prefix);
			length++;
		}
	}
}

static void emit_unit(const struct functions *f, const char *unit, uint32_t worth,
		      struct out *o)
{
	out_line(o, "static inline int32_t %s_%s(int32_t %s)", f->prefix, unit, unit);
	out_line(o, "{");
	if (worth == 1)
		out_line(o, "\treturn %s;", unit);
	else
		out_line(o, "\treturn %s * %u;", unit, (unsigned)worth);
	out_line(o, "}");
	out_text(o, "\n");
}

static void emit_units(const struct functions *f, struct out *o)
{
	if (!f->month_days && !f->credit_scale)
		return;
	out_line(o, "/* Amounts in units of the facts: days, parts of a credit. */");
	if (f->month_days) {
		emit_unit(f, "days", 1, o);
		emit_unit(f, "months", f->month_days, o);
		emit_unit(f, "years", 12 * f->month_days, o);
	}
	if (f->credit_scale)
		emit_unit(f, "credits", f->credit_scale, o);
}

/* ---- both files ----------------------------------------------------------------- */

static void emit_prototypes(const struct functions *f, struct out *o)
{
	const struct classpec_rule *rules = plan_section(f->plan, f->plan->rules);
	uint32_t i;

	for (i = 0; i < f->plan->rules.count; i++) {
		out_text(o, "/* ");
		out_filled(o, function_title(f, &rules[i]), 3, " * ");
		out_line(o, " */");
		emit_function_head(f, i, o);
		out_line(o, ";");
		out_text(o, "\n");
	}
}

static void emit_header(const struct functions *f, struct out *o)
{
	emit_banner(f, "_functions.h", o);
	out_line(o, "#ifndef %s_FUNCTIONS_H", f->upper);
	out_line(o, "#define %s_FUNCTIONS_H", f->upper);
	out_text(o, "\n");
	out_line(o, "#include \"classpec.h\"");
	out_text(o, "\n");
	emit_checks(f, o);
	out_line(o, "#ifdef __cplusplus");
	out_line(o, "extern \"C\" {");
	out_line(o, "#endif");
	out_text(o, "\n");
	emit_facts(f, o);
	emit_template(f, legend, o);
	emit_template(f, inlines, o);
	emit_units(f, o);
	emit_prototypes(f, o);
	out_line(o, "#ifdef __cplusplus");
	out_line(o, "}");
	out_line(o, "#endif");
	out_text(o, "\n");
	out_line(o, "#endif");
}

/* The functions of the rules from `first` to before `end`. */
static void emit_source(const struct functions *f, const char *suffix, uint32_t first,
			uint32_t end, struct out *o)
{
	uint32_t i;

	emit_banner(f, suffix, o);
	out_line(o, "#include \"%s_functions.h\"", f->base);
	out_text(o, "\n");
	out_line(o, "#if %s_FUNCTIONS_HASH != 0x%08xu", f->upper,
		 (unsigned)f->plan->source_hash);
	out_line(o,
		 "#error \"%s%s and %s_functions.h were made from different "
		 "specs. Run classpec build again and take both.\"",
		 f->base, suffix, f->base);
	out_line(o, "#endif");
	for (i = first; i < end; i++) {
		out_text(o, "\n");
		emit_function(f, i, o);
	}
}

const char *functions_suffix(struct context *cx, uint32_t part, uint32_t parts)
{
	return parts > 1 ? arena_format(cx->arena, "_functions_%u.c", (unsigned)part + 1)
			 : "_functions.c";
}

/* Where amounts have one unit for the whole plan, they are given in it. */
static void choose_units(struct functions *f)
{
	const struct classpec_authority *a = plan_section(f->plan, f->plan->authorities);
	const struct classpec_fact *facts = plan_section(f->plan, f->plan->facts);
	uint32_t i;

	if (f->plan->authorities.count == 1)
		f->month_days = a->month_days;
	for (i = 0; i < f->plan->facts.count && !f->credit_scale; i++)
		if (facts[i].kind == CLASSPEC_CREDITS && facts[i].scale <= INT32_MAX)
			f->credit_scale = facts[i].scale;
}

void emit_functions(struct context *cx, const struct classpec_plan *plan,
		    const char *prefix, const char *base, struct out **c, uint32_t parts,
		    struct out *h)
{
	struct functions f = { .cx = cx, .plan = plan, .base = base, .prefix = prefix };
	uint64_t rules = plan->rules.count;

	f.upper = prefix_upper(cx, prefix);
	f.names = function_names_of(cx, plan, prefix);
	f.shown = NEW_ARRAY(cx, uint32_t, plan->strings.count + 1);
	choose_units(&f);
	for (uint32_t i = 0; i < parts; i++)
		emit_source(&f, functions_suffix(cx, i, parts), (uint32_t)(rules * i / parts),
			    (uint32_t)(rules * (i + 1) / parts), c[i]);
	emit_header(&f, h);
}
