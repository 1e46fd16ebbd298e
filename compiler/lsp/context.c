/*
 * lsp/context.c - which names may stand behind these words. The parser knows that a name is due;
 * what it must name is decided by the words before it and the block around them.
 */
#include "gram.h"
#include "lsp/lsp.h"

enum block {
	BLOCK_PLAN, BLOCK_AUTHORITY, BLOCK_POLICY, BLOCK_STANDARD, BLOCK_HISTORY, BLOCK_CLASS,
	BLOCK_RULE, BLOCK_FLOOR, BLOCK_CASE, BLOCK_GIVEN
};

/* The words, from the last to the first. */
struct words_before {
	const struct parse_token *tokens;
	size_t count;
	enum block block;
};

/* The token so many before the place; END where there is none. */
static int back(const struct words_before *w, size_t distance)
{
	return distance < w->count ? w->tokens[w->count - 1 - distance].token : TOK_END;
}

/* ---- the block -------------------------------------------------------------------- */

/* The block that opens behind these words; `around` is the one they stand in. */
static enum block block_opened(const struct words_before *w, enum block around)
{
	size_t at = 0;

	switch (back(w, 0)) {
	case TOK_STRING:
		if (back(w, 1) == TOK_CASE)
			return BLOCK_CASE;
		return back(w, 2) == TOK_AUTHORITY  ? BLOCK_AUTHORITY
		       : back(w, 2) == TOK_STANDARD ? BLOCK_STANDARD
						    : BLOCK_CLASS;
	case TOK_POLICY: return BLOCK_POLICY;
	case TOK_HISTORY: return BLOCK_HISTORY;
	case TOK_GIVEN: return BLOCK_GIVEN;
	default: break;
	}
	if (back(w, 1) == TOK_QUALIFY)
		return BLOCK_RULE;
	if (back(w, 1) == TOK_BY && back(w, 2) == TOK_DETERMINATION)
		return BLOCK_FLOOR;
	while (back(w, at + 1) == TOK_COMMA)
		at += 2;
	if (back(w, at + 1) == TOK_FOR && around != BLOCK_RULE)
		return BLOCK_CLASS;
	return BLOCK_RULE;
}

static enum block block_around(const struct parse_token *tokens, size_t count)
{
	enum { DEPTH = 256 };
	enum block blocks[DEPTH] = { BLOCK_PLAN };
	size_t depth = 0;

	for (size_t i = 0; i < count; i++) {
		struct words_before w = { .tokens = tokens, .count = i };

		if (tokens[i].token == TOK_OPEN && depth + 1 < DEPTH) {
			depth++;
			blocks[depth] = block_opened(&w, blocks[depth - 1]);
		} else if (tokens[i].token == TOK_CLOSE && depth > 0) {
			depth--;
		}
	}
	return blocks[depth];
}

/* ---- the words before ------------------------------------------------------------- */

static struct wanted symbols(enum symbol_kind kind)
{
	return (struct wanted){ .names = WANTED_SYMBOLS, .kind = kind };
}

static struct wanted words(const char *const *list)
{
	return (struct wanted){ .names = WANTED_WORDS, .words = list };
}

static struct wanted others(enum wanted_names names)
{
	return (struct wanted){ .names = names };
}

static const char *const part_time[] = { "prorated", "counted_in_full", "not_counted", NULL };
static const char *const unpaid[] = { "counted", "not_counted", NULL };
static const char *const unstated_hours[] = { "unknown", "full_time", NULL };
static const char *const education_order[] = { "higher_satisfies_lower", "exact_level_only", NULL };
static const char *const sections[] = { "code", "grade", "level", "under", "about", "distinguishing",
	"factor", "duty", "knowledge", "skill", "ability", "physical", "pay", "qualify", "history",
	"issued", NULL };
static const char *const statutes[] = { "no_degree_only", "no_discretion", "open_entry", NULL };
static const char *const stages[] = { "filing", "examination", "appointment", "end_of_probation", NULL };
static const char *const anchors[] = { "announcement", "filing", "examination", "appointment", NULL };
static const char *const outcomes[] = { "met", "conditional", "undetermined", "needs_determination",
	"not_met", NULL };
static const char *const evidence[] = { "education", "credits", "experience", "credential", "permanent",
	"service", NULL };
static const char *const effects[] = { "editorial", "equivalent", "loosened", "tightened", "shifted",
	"undecided", "structural", NULL };
static const char *const no_promotion[] = { "none", NULL };
static const char *const statuses[] = { "tentative", "final", NULL };

static bool is_time_unit(int token)
{
	return token == TOK_YEAR || token == TOK_MONTH || token == TOK_DAY || token == TOK_HOUR;
}

/* Behind `of`. */
static struct wanted wanted_of(const struct words_before *w)
{
	int before = back(w, 1);

	if (back(w, 2) == TOK_UNDER)
		return symbols(SYMBOL_CLASS);
	if (before == TOK_ALL || before == TOK_ANY) {
		if (back(w, 2) == TOK_FLOOR || back(w, 2) == TOK_FOR)
			return others(WANTED_LABELS);
		return back(w, 2) == TOK_AS ? symbols(SYMBOL_CLASS) : others(WANTED_NONE);
	}
	if (!is_time_unit(before))
		return others(WANTED_NONE);
	switch (back(w, 3)) {
	case TOK_LAST: return words(anchors);
	case TOK_FOR:
	case TOK_TO:
	case TOK_EACH: return others(WANTED_LABELS);
	default:
		return (struct wanted){ .names = WANTED_SYMBOLS, .kind = SYMBOL_EXPERIENCE,
					.also_jurisdictional = true };
	}
}

/* Behind `by`. */
static struct wanted wanted_by(const struct words_before *w)
{
	int before = back(w, 1);

	if (before == TOK_SUPERSEDED || before == TOK_APPROVED || before == TOK_DETERMINATION ||
	    w->block == BLOCK_CASE)
		return symbols(SYMBOL_BODY);
	return words(stages);
}

/* Behind `in`. */
static struct wanted wanted_in(const struct words_before *w)
{
	if (back(w, 1) == TOK_SERVICE && w->block == BLOCK_AUTHORITY)
		return others(WANTED_JURISDICTIONAL_CLASSES);
	for (size_t i = 1; i < w->count && w->block == BLOCK_GIVEN; i++) {
		if (back(w, i) == TOK_SERVICE)
			return others(WANTED_JURISDICTIONAL_CLASSES);
		if (back(w, i) == TOK_EDUCATION || back(w, i) == TOK_CREDITS)
			break;
	}
	return symbols(SYMBOL_SUBJECT);
}

/* Behind `is`: of what kind is that which is declared? */
static struct wanted wanted_is(const struct words_before *w)
{
	for (size_t i = 1; i < w->count; i++) {
		if (back(w, i) == TOK_SUBJECT)
			return symbols(SYMBOL_SUBJECT);
		if (back(w, i) == TOK_EXPERIENCE)
			break;
	}
	return symbols(SYMBOL_EXPERIENCE);
}

static struct wanted wanted_for(const struct words_before *w)
{
	if (w->block == BLOCK_STANDARD)
		return others(WANTED_CLASSES_HERE);
	if (back(w, 1) == TOK_SUBSTITUTION)
		return others(WANTED_LABELS);
	if (w->block == BLOCK_CASE && back(w, 1) != TOK_STRING && w->count > 1)
		return (struct wanted){ .names = WANTED_SPECIALTIES_OF,
					.of = w->tokens[w->count - 2].word.name };
	return others(WANTED_SPECIALTIES);
}

/* Behind names in `expect CLASS [for SPECIALTY] ROUTE RESULT`. */
static struct wanted wanted_expected(const struct words_before *w)
{
	if (back(w, 1) == TOK_EXPECT || (back(w, 1) == TOK_FOR && back(w, 3) == TOK_EXPECT))
		return symbols(SYMBOL_ROUTE);
	if (back(w, 2) == TOK_EXPECT || (back(w, 2) == TOK_FOR && back(w, 4) == TOK_EXPECT))
		return words(outcomes);
	return others(WANTED_NONE);
}

/* Behind `promotes to` and `promotes from`. */
static struct wanted wanted_promotion(void)
{
	return (struct wanted){ .names = WANTED_SYMBOLS, .kind = SYMBOL_CLASS, .words = no_promotion };
}

/* Whether the comma before the place parts one kind of evidence from the next, in `missing` or `due`. */
static bool parts_evidence(const struct words_before *w)
{
	if (w->block != BLOCK_CASE || back(w, 0) != TOK_COMMA)
		return false;
	for (size_t i = 1; i < w->count; i++) {
		int token = back(w, i);

		if (token == TOK_MISSING || token == TOK_DUE)
			return true;
		if (token == TOK_LEFT || token == TOK_EXPECT || token == TOK_SHORT)
			break;
		if (token == TOK_RIGHT)
			while (i + 1 < w->count && back(w, i) != TOK_LEFT)
				i++;
	}
	return false;
}

/* Behind a word that declares in the plan and asks elsewhere. */
static struct wanted wanted_held(const struct words_before *w, enum symbol_kind kind)
{
	if (w->block == BLOCK_POLICY)
		return words(education_order);
	if (w->block == BLOCK_PLAN || w->block == BLOCK_AUTHORITY)
		return others(WANTED_NONE);
	return symbols(kind);
}

static struct wanted wanted_behind(const struct words_before *w)
{
	switch (back(w, 0)) {
	case TOK_AUTHORITY: return symbols(SYMBOL_AUTHORITY);
	case TOK_ABOVE:
		return w->block == BLOCK_AUTHORITY ? others(WANTED_FAMILIES)
						   : symbols(SYMBOL_EDUCATION);
	case TOK_IS: return wanted_is(w);
	case TOK_OF: return wanted_of(w);
	case TOK_BY: return wanted_by(w);
	case TOK_IN: return wanted_in(w);
	case TOK_FOR: return wanted_for(w);
	case TOK_PERMANENT: return others(WANTED_JURISDICTIONAL_CLASSES);
	case TOK_LEVEL: return others(WANTED_LEVELS);
	case TOK_UNDER: return others(WANTED_DIRECTIONS);
	case TOK_QUALIFY: return symbols(SYMBOL_ROUTE);
	case TOK_REQUIRES: return words(sections);
	case TOK_CHANGE: return words(effects);
	case TOK_STATUTE: return words(statutes);
	case TOK_PART_TIME: return words(part_time);
	case TOK_UNPAID: return words(unpaid);
	case TOK_UNSTATED_HOURS: return words(unstated_hours);
	case TOK_STAGE: return words(stages);
	case TOK_STATUS: return words(statuses);
	case TOK_ALLOW: return others(WANTED_CHECKS);
	case TOK_FLOOR: return others(WANTED_LABELS);
	case TOK_NOTICE: return wanted_held(w, SYMBOL_NOTICE);
	case TOK_EDUCATION: return wanted_held(w, SYMBOL_EDUCATION);
	case TOK_CREDENTIAL: return wanted_held(w, SYMBOL_CREDENTIAL);
	case TOK_EXPERIENCE: return wanted_held(w, SYMBOL_EXPERIENCE);
	case TOK_AT: return symbols(SYMBOL_PLACE);
	case TOK_TO:
	case TOK_FROM:
		return back(w, 1) == TOK_CONFINED ? symbols(SYMBOL_PLACE) : wanted_promotion();
	case TOK_MISSING:
	case TOK_DUE: return words(evidence);
	case TOK_CLASS:
		return back(w, 1) == TOK_IN ? symbols(SYMBOL_CLASS) : others(WANTED_NONE);
	case TOK_AS:
	case TOK_POOLED:
	case TOK_SUPERVISES:
	case TOK_ADMINISTRATIVELY:
	case TOK_RELATED:
	case TOK_FEEDER:
	case TOK_WITH:
	case TOK_EXPECT: return symbols(SYMBOL_CLASS);
	default:
		return w->block == BLOCK_CASE ? wanted_expected(w) : others(WANTED_NONE);
	}
}

struct wanted wanted_names(const struct expected *expected)
{
	struct words_before w = { .tokens = expected->before, .count = expected->before_count };

	w.block = block_around(w.tokens, w.count);
	if (back(&w, 0) == TOK_COMMA && back(&w, 1) == TOK_DATE)
		return symbols(SYMBOL_BODY); /* approved by A on DATE, B … */
	if (parts_evidence(&w))
		return words(evidence);
	/* The other names of a list, and its bracket. */
	while (back(&w, 0) == TOK_COMMA && w.count >= 2)
		w.count -= 2;
	if (back(&w, 0) == TOK_LEFT)
		w.count--;
	return wanted_behind(&w);
}
