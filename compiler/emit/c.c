/*
 * emit/c.c - one authority's plan as a C source and its header.
 *
 * The source is the image of the plan as a struct: its head, then an array for each
 * section that is not empty, then the strings. It holds offsets and no pointers, so that
 * nothing of it has to be relocated, and the compiler that lays it out works the offsets
 * out. It is C11 and C++17. A large plan is packed: emit/c_packed.c.
 */
#include "emit/emit.h"

#include <string.h>

enum {
	TITLE_LIMIT = 80,
	ROWS_LIMIT = 1000 /* classes; nobody reads the rows of more */
};

const void *plan_section(const struct classpec_plan *plan,
			 struct classpec_section section)
{
	return (const char *)plan + section.at;
}

const char *plan_text(const struct classpec_plan *plan, classpec_string at)
{
	return (const char *)plan + plan->strings.at + at;
}

/* What would end a comment or seem to begin one is taken apart. */
void out_comment(struct out *o, const char *text, size_t limit)
{
	size_t size = strlen(text), length, shown;
	uint32_t ignored;

	for (shown = 0; size > 0 && shown < limit; shown++) {
		length = utf8_decode(text, size, &ignored);
		if (length == 0)
			length = 1;
		if (*text == '\n')
			out_text(o, " ");
		else
			out_visible(o, text, length);
		if (size > 1 && ((text[0] == '*' && text[1] == '/') ||
				 (text[0] == '/' && text[1] == '*')))
			out_text(o, " ");
		text += length;
		size -= length;
	}
	if (size > 0)
		out_text(o, "...");
}

struct emission {
	struct context *cx;
	const struct classpec_plan *plan;
	const char *base; /* of the files */
	const char *prefix, *upper;
	struct identifiers names;
	struct string_chunk *chunks;
	uint32_t chunk_count;
	bool packed;
};

/* ---- what both files say -------------------------------------------------------- */

/* "New York State (nys)": all of them, where the tables are of several. */
static void emit_authorities_of(const struct emission *e, struct out *o)
{
	const struct classpec_authority *a = plan_section(e->plan, e->plan->authorities);
	uint32_t i;

	for (i = 0; i < e->plan->authorities.count; i++) {
		out_text(o, i ? ", " : "");
		out_comment(o, plan_text(e->plan, a[i].title), TITLE_LIMIT);
		out_text(o, " (");
		out_comment(o, plan_text(e->plan, a[i].id), TITLE_LIMIT);
		out_text(o, ")");
	}
}

static void emit_banner(const struct emission *e, const char *suffix, struct out *o)
{
	out_line(o, "/*");
	out_format(o, " * %s%s - classification plan of ", e->base, suffix);
	emit_authorities_of(e, o);
	out_line(o, ".");
	out_line(o, " *");
	out_text(o, " * Made by ");
	out_comment(o, plan_text(e->plan, e->plan->generator), TITLE_LIMIT);
	out_line(o, " from a spec whose rules have the hash 0x%08x.",
		 (unsigned)e->plan->source_hash);
	out_line(o, " * Do not edit: change the spec and run classpec build.");
	out_line(o, " */");
}

/* The directive is one line: a preprocessor shows it whole. */
static void emit_version_check(const struct emission *e, const char *suffix,
			       struct out *o)
{
	unsigned version = (unsigned)e->plan->table_version;

	out_line(o, "#if CLASSPEC_TABLE_VERSION < %u || CLASSPEC_TABLE_VERSION_MIN > %u",
		 version, version);
	out_line(
		o,
		"#error \"%s%s holds tables of version %u, which this classpec.h does not "
		"read. Run classpec build again, with the compiler that came with this "
		"classpec.h.\"",
		e->base, suffix, version);
	out_line(o, "#endif");
}

/* ---- the header ----------------------------------------------------------------- */

/* What the reader should see beside an enumerator. */
static void emit_entry_title(const struct emission *e, const struct identifier *name,
			     struct out *o)
{
	const struct classpec_class *class = plan_section(e->plan, e->plan->classes);

	out_text(o, " /* ");
	out_comment(o, name->words, TITLE_LIMIT);
	if (strcmp(name->sort, "class") == 0) {
		class += name->value;
		if (class->code) {
			out_text(o, ", ");
			out_comment(o, plan_text(e->plan, class->code), TITLE_LIMIT);
		}
		if (!class->rule_count)
			out_text(o, "; no rules here");
	}
	out_text(o, " */\n");
}

/* The names of one sort, from the first; returns the first of the next sort. */
static uint32_t emit_enumerators(const struct emission *e, uint32_t first, struct out *o)
{
	const char *sort = e->names.items[first].sort;
	uint32_t i;

	out_line(o, "/* each %s: its number in the plan */", sort);
	out_line(o, "enum {");
	out_indent(o);
	for (i = first; i < e->names.count && e->names.items[i].sort == sort; i++) {
		const struct identifier *name = &e->names.items[i];
		bool last = i + 1 == e->names.count || name[1].sort != sort;

		out_format(o, "%s = %u%s", name->macro, (unsigned)name->value,
			   last ? "" : ",");
		emit_entry_title(e, name, o);
	}
	out_dedent(o);
	out_line(o, "};");
	out_text(o, "\n");
	return i;
}

static void emit_struct(const struct emission *e, struct out *o)
{
	uint32_t i;

	out_line(o, "struct %s_tables {", e->prefix);
	out_indent(o);
	out_line(o, "struct classpec_plan plan;");
	for (i = 0; i < TABLE_COUNT; i++) {
		struct classpec_section section = table_section(e->plan, &plan_tables[i]);

		if (section.count)
			out_line(o, "%s %s[%u];", plan_tables[i].type,
				 plan_tables[i].name, (unsigned)section.count);
	}
	for (i = 0; i < e->chunk_count; i++)
		out_line(o, "char strings_%u[%u];", (unsigned)i,
			 (unsigned)e->chunks[i].size);
	out_dedent(o);
	out_line(o, "};");
}

static const char *tables_word(const struct emission *e)
{
	return e->packed ? "union" : "struct";
}

static void emit_header(const struct emission *e, struct out *o)
{
	uint32_t at = 0;

	emit_banner(e, ".h", o);
	out_line(o, "#ifndef %s_TABLES_H", e->upper);
	out_line(o, "#define %s_TABLES_H", e->upper);
	out_text(o, "\n");
	out_line(o, "#include \"classpec.h\"");
	out_text(o, "\n");
	emit_version_check(e, ".h", o);
	out_text(o, "\n");
	out_line(o, "#define %s_SOURCE_HASH 0x%08xu", e->upper,
		 (unsigned)e->plan->source_hash);
	out_text(o, "\n");
	out_line(o, "#ifdef __cplusplus");
	out_line(o, "extern \"C\" {");
	out_line(o, "#endif");
	out_text(o, "\n");
	while (at < e->names.count && e->names.items[at].id)
		at = emit_enumerators(e, at, o);
	out_line(o, "/* how many intervals a struct classpec_facts holds */");
	out_line(o, "enum { %s_FACT_COUNT = %u };", e->upper,
		 (unsigned)e->plan->facts.count);
	out_text(o, "\n");
	out_line(o, "/* A caller needs only &%s_plan, a const struct classpec_plan *. */",
		 e->prefix);
	if (e->packed)
		emit_packed_type(e->plan, e->prefix, o);
	else
		emit_struct(e, o);
	out_text(o, "\n");
	out_line(o, "extern const %s %s_tables %s_tables;", tables_word(e), e->prefix,
		 e->prefix);
	out_text(o, "\n");
	out_line(o, "#define %s_plan (%s_tables.plan)", e->prefix, e->prefix);
	out_text(o, "\n");
	out_line(o, "#ifdef __cplusplus");
	out_line(o, "}");
	out_line(o, "#endif");
	out_text(o, "\n");
	out_line(o, "#endif");
}

/* ---- the source ----------------------------------------------------------------- */

static bool plain_strings(const struct emission *e)
{
	const char *pool = plan_section(e->plan, e->plan->strings);
	uint32_t i;

	for (i = 0; i < e->plan->strings.count; i++)
		if ((unsigned char)pool[i] > 0x7e)
			return false;
	return true;
}

static void emit_macros(const struct emission *e, struct out *o)
{
	out_line(o, "#if %s_SOURCE_HASH != 0x%08xu", e->upper,
		 (unsigned)e->plan->source_hash);
	out_line(
		o,
		"#error \"%s.c and %s.h were made from different specs. Run classpec build "
		"again and take both.\"",
		e->base, e->base);
	out_line(o, "#endif");
	out_text(o, "\n");
}

static void emit_offset_macro(const struct emission *e, struct out *o)
{
	out_line(o,
		 "#define %s_at(member) ((uint32_t)offsetof(struct %s_tables, member))",
		 e->prefix, e->prefix);
	out_text(o, "\n");
}

/* C99 has no assertion of its own: an array of no size is what it refuses. */
static void emit_assert_macro(const struct emission *e, struct out *o)
{
	out_line(o, "#if defined(__cplusplus)");
	out_line(o, "#define %s_holds(condition, why) static_assert(condition, why)", e->prefix);
	out_line(o, "#elif __STDC_VERSION__ >= 201112L");
	out_line(o, "#define %s_holds(condition, why) _Static_assert(condition, why)",
		 e->prefix);
	out_line(o, "#else");
	out_line(o,
		 "#define %s_holds(condition, why) extern char %s_held[(condition) ? 1 : -1]",
		 e->prefix, e->prefix);
	out_line(o, "#endif");
	out_text(o, "\n");
}

/* A string is found by its offset from the first, so nothing may lie between two
 * stretches. */
static void emit_assertions(const struct emission *e, struct out *o)
{
	const bool plain = plain_strings(e);
	uint32_t i;

	if (plain && e->chunk_count < 2)
		return;
	emit_assert_macro(e, o);
	for (i = 1; i < e->chunk_count; i++) {
		out_line(o, "%s_holds(%s_at(strings_%u) == %s_at(strings_0) + %u,",
			 e->prefix, e->prefix, (unsigned)i, e->prefix,
			 (unsigned)e->chunks[i].at);
		out_line(o,
			 "\t   \"the compiler left room between two arrays of char\");");
	}
	if (!plain) {
		out_line(o,
			 "%s_holds(sizeof \"\\u00e9\" == 3 && sizeof \"\xc3\xa9\" == 3,",
			 e->prefix);
		out_line(o,
			 "\t   \"compile this file with UTF-8 as its character set\");");
	}
	out_text(o, "\n");
}

static void emit_section(const struct emission *e, const char *member, const char *name,
			 uint32_t count, struct out *o)
{
	if (count)
		out_line(o, "{ %s_at(%s), %u }, /* %s */", e->prefix, member,
			 (unsigned)count, name);
	else
		out_line(o, "{ 0, 0 }, /* %s */", name);
}

static void emit_plan_head(const struct emission *e, struct out *o)
{
	const struct classpec_plan *plan = e->plan;
	size_t i;

	out_line(o, "{ /* plan */");
	out_indent(o);
	out_line(o, "CLASSPEC_MAGIC,");
	out_line(o, "%u, /* table version */", (unsigned)plan->table_version);
	out_line(o, "(uint32_t)sizeof(struct %s_tables),", e->prefix);
	out_line(o, "%s_SOURCE_HASH,", e->upper);
	out_line(o, "%u, /* generator */", (unsigned)plan->generator);
	out_line(o, "%u,", (unsigned)plan->reserved);
	emit_section(e, "strings_0", "strings", plan->strings.count, o);
	for (i = 0; i < TABLE_COUNT; i++)
		emit_section(e, plan_tables[i].name, plan_tables[i].name,
			     table_section(plan, &plan_tables[i]).count, o);
	out_dedent(o);
	out_line(o, "},");
}

static void emit_tables(const struct emission *e, struct out *o)
{
	uint32_t i;

	for (i = 0; i < TABLE_COUNT; i++) {
		if (!table_section(e->plan, &plan_tables[i]).count)
			continue;
		out_line(o, "{ /* %s */", plan_tables[i].name);
		out_indent(o);
		plan_tables[i].rows(e->cx, e->plan, o);
		out_dedent(o);
		out_line(o, "},");
	}
	for (i = 0; i < e->chunk_count; i++) {
		out_line(o, "/* strings from %u */", (unsigned)e->chunks[i].at);
		emit_string_chunk(e->plan, e->chunks[i], o);
	}
}

static void emit_order_error(const struct emission *e, const char *machines, struct out *o)
{
	out_line(o,
		 "#error \"%s.c is packed for machines that %s. Run classpec build again, with "
		 "--tables=rows.\"",
		 e->base, machines);
}

/* Words that are four bytes hold them in one order, and wide characters are not of four bytes
 * everywhere; rows of numbers are for any machine. */
static void emit_order_check(const struct emission *e, struct out *o)
{
	out_line(o, "#if defined(__BYTE_ORDER__) && defined(__ORDER_LITTLE_ENDIAN__)");
	out_line(o, "#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__");
	emit_order_error(e, "put the low byte first", o);
	out_line(o, "#endif");
	out_line(o, "#endif");
	out_line(o, "#if WCHAR_MAX < 0x7fffffff");
	emit_order_error(e, "have wide characters of four bytes", o);
	out_line(o, "#endif");
	out_text(o, "\n");
}

static void emit_packed(const struct emission *e, struct out *o)
{
	emit_order_check(e, o);
	out_line(o, "const union %s_tables %s_tables = { {", e->prefix, e->prefix);
	emit_packed_pieces(e->plan, o);
	out_line(o, "} };");
}

static void emit_source(const struct emission *e, struct out *o)
{
	emit_banner(e, ".c", o);
	out_line(o, "#include \"%s.h\"", e->base);
	out_text(o, "\n");
	emit_version_check(e, ".c", o);
	emit_macros(e, o);
	if (e->packed) {
		emit_packed(e, o);
		return;
	}
	emit_offset_macro(e, o);
	emit_assertions(e, o);
	out_line(o, "const struct %s_tables %s_tables = {", e->prefix, e->prefix);
	out_indent(o);
	emit_plan_head(e, o);
	emit_tables(e, o);
	out_dedent(o);
	out_line(o, "};");
}

/* ---- both ----------------------------------------------------------------------- */

static const char *identifier_words(struct context *cx, const struct identifier *name)
{
	if (!name->id)
		return "the generated code itself";
	return arena_format(cx->arena, "the %s %s", name->sort, name->id);
}

static bool names_apart(const struct emission *e)
{
	const struct identifier **sorted = identifiers_sorted(e->cx, &e->names);
	bool apart = true;
	uint32_t i;

	for (i = 1; i < e->names.count; i++) {
		if (strcmp(sorted[i - 1]->macro, sorted[i]->macro) != 0)
			continue;
		complain(e->cx, "%s would be the identifier of %s and of %s",
			 sorted[i]->macro, identifier_words(e->cx, sorted[i - 1]),
			 identifier_words(e->cx, sorted[i]));
		apart = false;
	}
	return apart;
}

bool emit_c(struct context *cx, const struct classpec_plan *plan, const char *prefix,
	    const char *base, enum tables_form form, struct out *c, struct out *h)
{
	struct emission emission = {
		.cx = cx, .plan = plan, .base = base, .prefix = prefix
	};

	emission.upper = prefix_upper(cx, prefix);
	emission.names = identifiers_of(cx, plan, prefix);
	emission.packed = form == TABLES_PACKED ||
			  (form == TABLES_BY_SIZE && plan->classes.count > ROWS_LIMIT);
	if (!emission.packed)
		emission.chunk_count = string_chunks(cx, plan, &emission.chunks);
	if (!names_apart(&emission))
		return false;
	emit_source(&emission, c);
	emit_header(&emission, h);
	return true;
}
