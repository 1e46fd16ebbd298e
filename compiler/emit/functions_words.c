/*
 * emit/functions_words.c - what the functions say of themselves in comments.
 */
#include "emit/functions.h"

#include <string.h>

/* ---- filling lines -------------------------------------------------------------- */

size_t text_columns(const char *text, size_t size)
{
	size_t columns = 0, i;

	for (i = 0; i < size; i++)
		columns += ((unsigned char)text[i] & 0xc0) != 0x80;
	return columns;
}

/* One word, in which tabs stand for spaces. */
static void out_word(struct out *o, const char *word, size_t size)
{
	const char *tab = memchr(word, '\t', size);

	for (; tab; tab = memchr(word, '\t', size)) {
		out_format(o, "%.*s ", (int)(tab - word), word);
		size -= (size_t)(tab + 1 - word);
		word = tab + 1;
	}
	out_format(o, "%.*s", (int)size, word);
}

/* Leaves room for what ends a comment. */
void out_filled(struct out *o, const char *text, size_t column, const char *lead)
{
	const size_t start = column;
	size_t size, width;

	for (text += strspn(text, " "); *text; text += strspn(text, " ")) {
		size = strcspn(text, " ");
		width = text_columns(text, size);
		if (column != start && column + 1 + width + 3 > LINE_COLUMNS) {
			out_format(o, "\n%s", lead);
			column = start;
		} else if (column != start) {
			out_text(o, " ");
			column++;
		}
		out_word(o, text, size);
		column += width;
		text += size;
	}
}

const char *comment_text(struct context *cx, const char *text)
{
	struct out clean = { 0 };
	char *copy, *end;
	size_t i;

	out_comment(&clean, text, SIZE_MAX);
	copy = end = NEW_ARRAY(cx, char, 2 * clean.size + 1);
	for (i = 0; i < clean.size; i++) {
		/* A question mark more makes a trigraph, and one of them joins lines. */
		if (clean.text[i] == '?' && i > 0 && clean.text[i - 1] == '?')
			*end++ = ' ';
		*end++ = clean.text[i];
	}
	out_free(&clean);
	return copy;
}

/* ---- what the function is about ------------------------------------------------- */

static const char *entry_words(const struct functions *f, struct classpec_section section,
			       uint32_t number)
{
	const struct classpec_entry *entries = plan_section(f->plan, section);

	if (number >= section.count)
		return "";
	entries += number;
	return plan_text(f->plan, entries->words ? entries->words : entries->id);
}

const char *function_title(const struct functions *f, const struct classpec_rule *rule)
{
	const struct classpec_class *class = plan_section(f->plan, f->plan->classes);
	struct arena *arena = f->cx->arena;
	const char *title;

	class += rule->class_number;
	title = plan_text(f->plan, class->title ? class->title : class->id);
	if (class->code)
		title = arena_format(arena, "%s (%s)", title,
				     plan_text(f->plan, class->code));
	if (rule->specialty != CLASSPEC_NONE)
		title = arena_format(
			arena, "%s, specialty %s", title,
			entry_words(f, f->plan->specialties, rule->specialty));
	return comment_text(f->cx,
			    arena_format(arena, "%s, %s", title,
					 entry_words(f, f->plan->routes, rule->route)));
}

/* "2022-02-01". */
static const char *date_words(const struct functions *f, classpec_date date)
{
	return arena_format(f->cx->arena, "%04u-%02u-%02u", (unsigned)(date / 10000),
			    (unsigned)(date / 100 % 100), (unsigned)(date % 100));
}

void emit_function_comment(const struct functions *f, const struct classpec_rule *rule,
			   struct out *o)
{
	struct arena *arena = f->cx->arena;
	const struct classpec_revision *revision = classpec_revision_of(f->plan, rule);
	const char *from = arena_format(arena, "From %s, line %u.",
					plan_text(f->plan, revision->path),
					(unsigned)rule->line);

	if (revision->in_force)
		from = arena_format(arena, "%s In force since %s.", from,
				    date_words(f, revision->in_force));
	if (revision->superseded)
		from = arena_format(arena, "%s Replaced on %s.", from,
				    date_words(f, revision->superseded));
	out_text(o, "/*\n * ");
	out_filled(o, arena_format(arena, "%s.", function_title(f, rule)), 3, " * ");
	out_text(o, "\n * ");
	out_filled(o, comment_text(f->cx, from), 3, " * ");
	out_text(o, "\n */\n");
}

void emit_function_head(const struct functions *f, uint32_t rule, struct out *o)
{
	out_line(o, "enum classpec_outcome %s(", f->names.functions[rule]);
	out_text(o, "\tconst struct classpec_interval *fact, enum classpec_stage stage)");
}
