/*
 * terms.c - words that a standard should not use, or not without saying more: outdated
 * and gendered ones, the second person, credits of no unit, and judgements that no record
 * shows.
 */
#include "check/check.h"

#include <string.h>

enum { TERM_WORDS = 4 };

struct term {
	const struct authority *authority; /* NULL: everybody's */
	const struct name *words[TERM_WORDS];
	uint32_t count;
	const char *say;
	enum check check;
	bool replaceable;        /* word for word */
	const struct term *next; /* that begins with the same word */
};

struct terms {
	struct map first; /* word: struct term */
};

/* ---- the list -------------------------------------------------------------------- */

static void term_add(struct checker *c, const struct authority *authority,
		     const char *words, const char *say, enum check check,
		     bool replaceable)
{
	struct term *term = NEW(c->cx, struct term);
	const char *key = key_of(c, words)->text;

	*term = (struct term){.authority = authority, .say = say, .check = check};
	term->replaceable = replaceable;
	while (*key && term->count < TERM_WORDS) {
		size_t length = strcspn(key, " -/");

		term->words[term->count++] = name_intern(c->words, key, length);
		key += length + (key[length] != '\0');
	}
	if (term->count == 0 || *key)
		return;
	term->next = map_get(&c->terms->first, term->words[0], NULL);
	map_put(c->cx, &c->terms->first, term->words[0], NULL, term);
	word_mark(c, term->words[0]->text, MARK_OUTDATED);
}

/* What every authority should say otherwise. */
static const struct {
	const char *words, *say;
	bool gendered, replaceable;
} common_terms[] = {
	{"he", "they, or the class by its title", true, false},
	{"him", "them, or the class by its title", true, false},
	{"his", "their, or the class by its title", true, false},
	{"himself", "themselves", true, false},
	{"she", "they, or the class by its title", true, false},
	{"her", "their, or the class by its title", true, false},
	{"hers", "theirs", true, false},
	{"herself", "themselves", true, false},
	{"manpower", "staff", true, true},
	{"mankind", "people", true, true},
	{"manned", "staffed", true, true},
	{"unmanned", "unstaffed", true, true},
	{"man hour", "staff hour", true, true},
	{"man hours", "staff hours", true, true},
	{"man made", "artificial", true, true},
	{"workman", "worker", true, true},
	{"workmen", "workers", true, true},
	{"foreman", "supervisor", true, false},
	{"foremen", "supervisors", true, false},
	{"chairman", "chair", true, true},
	{"chairmen", "chairs", true, true},
	{"spokesman", "spokesperson", true, true},
	{"spokesmen", "spokespersons", true, true},
	{"fireman", "firefighter", true, false},
	{"firemen", "firefighters", true, false},
	{"policeman", "police officer", true, false},
	{"policemen", "police officers", true, false},
	{"salesman", "sales representative", true, false},
	{"salesmen", "sales representatives", true, false},
	{"repairman", "repairer", true, false},
	{"repairmen", "repairers", true, false},
	{"draftsman", "drafter", true, false},
	{"draftsmen", "drafters", true, false},
	{"handyman", "maintenance worker", true, false},
	{"journeyman", "journey level", true, false},
	{"watchman", "guard", true, false},
	{"handicapped", "with a disability", false, false},
	{"handicap", "disability", false, true},
	{"crippled", "with a disability", false, false},
	{"retarded", "with an intellectual disability", false, false},
	{"retardation", "intellectual disability", false, true},
	{"wheelchair bound", "using a wheelchair", false, true},
	{"deaf and dumb", "deaf", false, true},
	{"deaf mute", "deaf", false, true},
	{"oriental", "Asian", false, true},
	{"electronic data processing", "information technology", false, true},
};

/* The authority's own words come last, so that they are found first. */
void terms_open(struct checker *c)
{
	c->terms = NEW(c->cx, struct terms);
	for (size_t i = 0; i < sizeof common_terms / sizeof *common_terms; i++)
		term_add(c, NULL, common_terms[i].words, common_terms[i].say,
			 common_terms[i].gendered ? W711 : W712, common_terms[i].replaceable);
	for (uint32_t i = 0; i < c->model->authority_count; i++) {
		const struct authority *authority = c->model->authorities[i];

		for (const struct outdated_term *own = authority->outdated; own;
		     own = own->next)
			term_add(c, authority, own->term, own->say, W712, true);
	}
}

/* ---- outdated terms -------------------------------------------------------------- */

/* The words of a term may be parted by a space or a hyphen. */
static bool stands_at(const struct line *line, uint32_t i, const struct term *term)
{
	const struct token *tokens = line->tokens;

	if (i + term->count > line->count)
		return false;
	for (uint32_t k = 0; k < term->count; k++) {
		if (!token_is(line, &tokens[i + k], term->words[k]))
			return false;
		if (k > 0 && !tokens_adjoin(line, &tokens[i + k - 1], &tokens[i + k]) &&
		    (tokens[i + k].lo - tokens[i + k - 1].hi != 1 ||
		     !strchr("-/", line->text[tokens[i + k].lo - 1])))
			return false;
	}
	return true;
}

static bool is_pronoun(const struct line *line, const struct token *token)
{
	static const char *const words[] = {"he", "she", "his", "her", "him", "hers"};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (token_says(line, token, words[i]))
			return true;
	return false;
}

/* "he or she" leaves nobody out. */
static bool names_both(const struct line *line, uint32_t i)
{
	const struct token *tokens = line->tokens;
	uint32_t from = i >= 2 ? i - 2 : 0,
		 to = i + 2 < line->count ? i + 2 : line->count - 1;

	if (!is_pronoun(line, &tokens[i]))
		return false;
	for (uint32_t k = from; k <= to; k++)
		if (!tokens_same(line, &tokens[k], &tokens[i]) && is_pronoun(line, &tokens[k]))
			return true;
	return false;
}

static const char *like_capital(const struct line *line, const struct token *token,
				const char *say)
{
	char *copy = arena_copy(line->c->cx->arena, say, strlen(say));

	if (token_capital(line, token) && copy[0] >= 'a' && copy[0] <= 'z')
		copy[0] = (char)(copy[0] - 'a' + 'A');
	return copy;
}

static bool is_plain(const char *text)
{
	return !strpbrk(text, "\"\\\n");
}

static void report_term(const struct line *line, uint32_t i, const struct term *term)
{
	const struct token *first = &line->tokens[i], *last = first + term->count - 1;
	uint32_t role = line->passage->role;
	struct context *cx = line->c->cx;
	struct diag *d;

	d = diag(cx, term->check, token_span(line, first, last), "`%.*s` is %s",
		 (int)(last->hi - first->lo), line->text + first->lo,
		 term->check == W711 ? "said of one sex only" : "outdated");
	if (role != PASSAGE_TITLE && role != PASSAGE_NAME && term->replaceable &&
	    is_plain(term->say))
		diag_fix(cx, d, like_capital(line, first, term->say));
	else
		diag_remark(cx, d, "say %s", term->say);
}

static void check_outdated(const struct line *line, uint32_t i)
{
	const struct term *term = map_get(&line->c->terms->first,
					  token_name(line, &line->tokens[i]), NULL);

	for (; term; term = term->next) {
		if (term->authority && term->authority != line->owner->authority)
			continue;
		if (!stands_at(line, i, term))
			continue;
		if (term->check != W711 || !names_both(line, i))
			report_term(line, i, term);
		return;
	}
}

/* ---- credits --------------------------------------------------------------------- */

static bool is_number(const struct line *line, const struct token *token)
{
	char c = line->text[token->lo];

	return (c >= '0' && c <= '9') || word_is(line, token, MARK_NUMBER);
}

/* "60 college credits": of a semester, or of a quarter? */
static void check_credits(const struct line *line, uint32_t i)
{
	enum { REACH = 3 };
	const struct token *tokens = line->tokens, *number = NULL;
	uint32_t from = i > REACH ? i - REACH : 0, to = i + REACH;

	for (uint32_t k = from; k <= to && k < line->count; k++) {
		if (k > i && sentence_ends(line, &tokens[k - 1], &tokens[k]))
			break;
		if (word_is(line, &tokens[k], MARK_CREDIT_UNIT))
			return;
	}
	for (uint32_t k = i; k > from && !number; k--) {
		if (sentence_ends(line, &tokens[k - 1], &tokens[k]))
			break;
		if (is_number(line, &tokens[k - 1]))
			number = &tokens[k - 1];
	}
	if (number)
		diag(line->c->cx, W502, token_span(line, number, &tokens[i]),
		     "`%.*s` does not say of what unit: semester or quarter credits",
		     (int)(tokens[i].hi - number->lo), line->text + number->lo);
}

/* ---- single words ---------------------------------------------------------------- */

static void check_possessive(const struct line *line, uint32_t i)
{
	const struct token *token = &line->tokens[i];
	int stem = (int)(token->hi - token->lo) - 1;
	const char *right;
	struct diag *d;

	if (i + 1 == line->count || !word_is(line, token + 1, MARK_HOLDING) ||
	    !tokens_adjoin(line, token, token + 1))
		return;
	right = arena_format(line->c->cx->arena, "%.*s's", stem, line->text + token->lo);
	d = diag(line->c->cx, W716, token_span(line, token, token),
		 "`%s` lacks an apostrophe before `%s`", token_word(line, token),
		 token_word(line, token + 1));
	diag_fix(line->c->cx, d, right);
}

/* The words of a kind of experience, or what it means. */
static bool is_kind(const struct line *line)
{
	return line->passage->role == PASSAGE_EXPERIENCE ||
	       (line->passage->role == PASSAGE_TEXT && !line->owner->standard);
}

static void check_judgement(const struct line *line, const struct token *token,
			    uint32_t marks)
{
	if (marks & MARK_RECENT)
		diag(line->c->cx, W513, token_span(line, token, token),
		     "`%s` does not say within what time, and counted from when",
		     token_word(line, token));
	else
		diag(line->c->cx, W514, token_span(line, token, token),
		     "whether experience is `%s` is a judgement that no record shows",
		     token_word(line, token));
}

void line_terms(const struct line *line)
{
	uint32_t role = line->passage->role;
	struct context *cx = line->c->cx;

	for (uint32_t n = 0; n < line->hit_count; n++) {
		uint32_t i = line->hits[n].token, marks = line->hits[n].marks;
		const struct token *token = &line->tokens[i];

		if (marks & MARK_OUTDATED)
			check_outdated(line, i);
		if ((marks & MARK_YOU) && role != PASSAGE_NOTICE)
			diag(cx, W713, token_span(line, token, token),
			     "`%s` speaks to the reader, the standard speaks of others",
			     token_word(line, token));
		if (marks & MARK_CREDIT)
			check_credits(line, i);
		if (marks & MARK_POSSESSIVE)
			check_possessive(line, i);
		if (is_kind(line) && (marks & (MARK_RECENT | MARK_JUDGEMENT)))
			check_judgement(line, token, marks);
	}
}
