/*
 * sections.c - the sections an authority requires, and the specialties of a class.
 */
#include "check/check.h"

#include <string.h>

/* ---- required sections ----------------------------------------------------------- */

static struct span prose_at(const struct prose *prose)
{
	return prose ? prose_span(prose) : (struct span){0};
}

/* Where the class has it; hi 0: nowhere. */
static struct span part_in_class(const struct class *class, enum standard_part part)
{
	switch (part) {
	case PART_CODE: return class->code_at;
	case PART_GRADE: return class->grade_at;
	case PART_LEVEL: return class->level_at;
	case PART_UNDER: return class->under ? class->under->at : (struct span){0};
	case PART_ABOUT: return prose_at(class->about);
	case PART_DISTINGUISHING: return prose_at(class->distinguishing);
	case PART_FACTOR: return prose_at(class->factors);
	case PART_DUTY: return prose_at(class->duties);
	case PART_KNOWLEDGE: return prose_at(class->knowledge);
	case PART_SKILL: return prose_at(class->skills);
	case PART_ABILITY: return prose_at(class->abilities);
	case PART_PHYSICAL: return prose_at(class->physical);
	case PART_PAY: return prose_at(class->pay);
	case PART_QUALIFY: return class->rules ? class->rules->at : (struct span){0};
	case PART_HISTORY:
	case PART_ISSUED:
	case PART_COUNT: break;
	}
	return (struct span){0};
}

/* What the standard may say for all its classes. */
static bool part_in_standard(const struct standard *standard, enum standard_part part)
{
	return (part == PART_HISTORY && standard->history) ||
	       (part == PART_ISSUED && standard->issued.value) ||
	       (part == PART_ABOUT && standard->about);
}

static void report_missing(struct checker *c, const struct class *class,
			   const struct required_part *required)
{
	bool head = required->part == PART_HISTORY || required->part == PART_ISSUED;
	struct diag *d;

	if (head && class != class->standard->classes)
		return; /* once is enough */
	d = diag(c->cx, W651, head ? class->standard->at : class->at,
		 "the %s `%s` has no `%s`", head ? "standard" : "class",
		 head ? class->standard->symbol->name->text : class->symbol->name->text,
		 part_name(required->part));
	diag_note(c->cx, d, required->at, "the authority requires it here");
}

static void check_parts(struct checker *c, const struct class *class)
{
	const struct required_part *required = class->standard->authority->requires;
	const struct required_part *before = NULL;
	struct span last = {0};
	struct diag *d;

	for (; required; required = required->next) {
		struct span at = part_in_class(class, required->part);

		if (at.hi == 0) {
			if (!part_in_standard(class->standard, required->part))
				report_missing(c, class, required);
			continue;
		}
		if (before && at.source == last.source && at.lo < last.lo) {
			d = diag(c->cx, W652, at,
				 "`%s` stands before `%s`; the authority requires them "
				 "the "
				 "other way round",
				 part_name(required->part), part_name(before->part));
			diag_note(c->cx, d, required->at, "it says so here");
			return;
		}
		before = required;
		last = at;
	}
}

/* ---- specialties ----------------------------------------------------------------- */

static void use_prose(bool *used, const struct prose *prose)
{
	for (; prose; prose = prose->next) {
		struct scope scope = scope_of(prose);

		for (uint32_t i = 0; i < scope.count; i++)
			used[scope.specialties[i]->number] = true;
	}
}

static void use_requirement(bool *used, const struct requirement *q)
{
	const struct details *details = details_of(q);

	for (uint32_t i = 0; i < details->specialty_count; i++)
		used[details->specialties[i]->number] = true;
	for (const struct requirement *item = q->items; item; item = item->next)
		use_requirement(used, item);
}

/* One specialty may be what is left when the others are told apart. */
static void check_used(struct checker *c, const struct class *class)
{
	bool *used = NEW_ARRAY(c->cx, bool, class->specialty_count);
	uint32_t unused = 0;

	use_prose(used, class->duties);
	use_prose(used, class->knowledge);
	use_prose(used, class->skills);
	use_prose(used, class->abilities);
	use_prose(used, class->desirable);
	use_prose(used, class->factors);
	use_prose(used, class->about);
	use_prose(used, class->distinguishing);
	use_prose(used, class->notes);
	use_prose(used, class->pay);
	use_prose(used, class->physical);
	for (const struct rule *rule = class->rules; rule; rule = rule->next)
		use_requirement(used, rule->requirement);
	for (uint32_t i = 0; i < class->specialty_count; i++)
		unused += !used[i];
	if (unused == 1 && class->specialty_count > 1)
		return;
	for (uint32_t i = 0; i < class->specialty_count; i++)
		if (!used[i])
			diag(c->cx, W653, class->specialties[i].at,
			     "nothing in the class is said of the specialty `%s`",
			     class->specialties[i].name->text);
}

static void mark_words(struct checker *c, const char *title)
{
	const char *key = key_of(c, title)->text;

	while (*key) {
		size_t length = strcspn(key, " -/");

		if (length > 0)
			word_mark(c, name_intern(c->words, key, length)->text,
				  MARK_OF_SPECIALTY);
		key += length + (key[length] != '\0');
	}
}

void check_sections(struct checker *c)
{
	word_mark(c, "bilingual", MARK_OF_SPECIALTY);
	for (const struct class *const *at = c->classes, *class; (class = *at); at++) {
		check_parts(c, class);
		if (class->specialty_count > 0)
			check_used(c, class);
		for (uint32_t i = 0; i < class->specialty_count; i++)
			mark_words(c, class->specialties[i].title);
	}
}

/* ---- specialties in a text ------------------------------------------------------- */

/* Whether a word of the title begins with this one. */
static bool has_word(const char *title, const char *word)
{
	size_t length = strlen(word);

	for (const char *at = title; *at; at++) {
		size_t i = 0;

		while (i < length && at[i] &&
		       (at[i] | ((at[i] >= 'A' && at[i] <= 'Z') ? 32 : 0)) ==
			       word[i])
			i++;
		if (i == length && (at == title || at[-1] == ' ' || at[-1] == '-'))
			return true;
	}
	return false;
}

static bool declares(const struct class *class, const char *word)
{
	for (uint32_t i = 0; i < class->specialty_count; i++)
		if (has_word(class->specialties[i].title, word) ||
		    has_word(class->specialties[i].name->text, word))
			return true;
	return false;
}

/* "in the bilingual specialty": does the class have one? */
static void check_named(const struct line *line, uint32_t i)
{
	enum { SHOWN = 6 };
	const struct token *said = &line->tokens[i], *before = said - 1;
	const struct class *class = line->owner->class;
	const char *word;
	struct diag *d;

	if (!tokens_adjoin(line, before, said) || word_is(line, before, MARK_ANY_SPECIALTY))
		return;
	if (!word_is(line, before, MARK_OF_SPECIALTY) &&
	    !(token_capital(line, before) && i > 1 && token_says(line, before - 1, "the")))
		return;
	word = token_word(line, before);
	if (declares(class, word))
		return;
	d = diag(line->c->cx, W654, token_span(line, before, said),
		 "`%s` declares no specialty that is called %s",
		 class->symbol->name->text, word);
	for (uint32_t n = 0; n < class->specialty_count && n < SHOWN; n++)
		diag_note(line->c->cx, d, class->specialties[n].at, "it declares `%s`",
			  class->specialties[n].title);
	if (class->specialty_count == 0)
		diag_remark(line->c->cx, d, "it declares none");
}

static uint32_t class_count(const struct standard *standard)
{
	uint32_t count = 0;

	for (const struct class *class = standard->classes; class; class = class->next)
		count++;
	return count;
}

/* "both specialties" of a class that has three. */
static void check_both(const struct line *line, uint32_t i)
{
	const struct token *both = &line->tokens[i], *what = both + 1;
	const struct owner *owner = line->owner;
	bool specialties = token_says(line, what, "specialties");
	struct span at = token_span(line, both, what);
	uint32_t count;

	if (i + 2 < line->count && token_says(line, what + 1, "of"))
		return; /* "both levels of government" */
	if (specialties && owner->class)
		count = owner->class->specialty_count;
	else if (token_says(line, what, "levels") || token_says(line, what, "classes"))
		count = class_count(owner->standard);
	else
		return;
	if (count != 2)
		diag(line->c->cx, W655, at, "`%s`, of a %s that has %u",
		     words_shown(line->c, at), specialties ? "class" : "standard",
		     (unsigned)count);
}

void line_specialties(const struct line *line)
{
	if (!line->owner->standard || !(line->marks & (MARK_SPECIALTY | MARK_BOTH)))
		return;
	for (uint32_t n = 0; n < line->hit_count; n++) {
		uint32_t i = line->hits[n].token, marks = line->hits[n].marks;

		if (i > 0 && line->owner->class && (marks & MARK_SPECIALTY))
			check_named(line, i);
		if (i + 1 < line->count && (marks & MARK_BOTH))
			check_both(line, i);
	}
}
