/*
 * wording.c - lists of duties and other statements, looked at as lists: one mood, one
 * catch-all at the end, full stops on all or none, and the boilerplate of the authority.
 */
#include "check/check.h"

#include <string.h>

/* ---- moods ----------------------------------------------------------------------- */

enum mood { MOOD_UNKNOWN, MOOD_TELLS, MOOD_COMMANDS }; /* "Plans", "Plan" */

/* Verbs that duties begin with. */
static const char *const verbs[] = {
	"act",          "adapt",      "administer",  "advise",      "agree",
	"allocate",     "analyze",    "answer",      "apply",       "appraise",
	"approve",      "arrange",    "assemble",    "assess",      "assign",
	"assist",       "attend",     "audit",       "bill",        "brief",
	"budget",       "build",      "calculate",   "carry",       "chair",
	"check",        "choose",     "clean",       "coach",       "code",
	"collaborate",  "collect",    "communicate", "compare",     "compile",
	"complete",     "compose",    "conduct",     "confer",      "connect",
	"consult",      "contact",    "contribute",  "control",     "coordinate",
	"correct",      "counsel",    "create",      "deal",        "decide",
	"deliver",      "design",     "determine",   "develop",     "devise",
	"direct",       "discuss",    "dispatch",    "distribute",  "do",
	"document",     "draft",      "draw",        "edit",        "enforce",
	"ensure",       "enter",      "escalate",    "establish",   "estimate",
	"evaluate",     "examine",    "explain",     "file",        "find",
	"follow",       "forecast",   "gather",      "get",         "give",
	"go",           "guide",      "hand",        "handle",      "have",
	"head",         "help",       "hire",        "identify",    "implement",
	"improve",      "inform",     "initiate",    "inspect",     "install",
	"instruct",     "interpret",  "interview",   "investigate", "issue",
	"keep",         "lead",       "learn",       "liaise",      "listen",
	"log",          "look",       "maintain",    "make",        "manage",
	"meet",         "mentor",     "monitor",     "motivate",    "negotiate",
	"notice",       "notify",     "observe",     "obtain",      "open",
	"operate",      "order",      "organize",    "oversee",     "participate",
	"perform",      "pick",       "place",       "plan",        "prepare",
	"present",      "prioritize", "process",     "produce",     "promote",
	"propose",      "provide",    "publish",     "purchase",    "put",
	"question",     "receive",    "recognize",   "recommend",   "reconcile",
	"record",       "recruit",    "refer",       "register",    "release",
	"repair",       "report",     "represent",   "request",     "research",
	"resolve",      "respond",    "review",      "revise",      "route",
	"run",          "say",        "schedule",    "search",      "secure",
	"see",          "select",     "serve",       "set",         "settle",
	"solve",        "speak",      "specify",     "stand",       "study",
	"submit",       "suggest",    "supervise",   "support",     "survey",
	"take",         "talk",       "teach",       "tell",        "test",
	"track",        "train",      "transfer",    "translate",   "transmit",
	"troubleshoot", "update",     "uphold",      "use",         "utilize",
	"validate",     "verify",     "watch",       "weigh",       "work",
	"write"};

static void verbs_mark(struct checker *c)
{
	for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
		word_mark(c, verbs[i], MARK_VERB);
}

static bool is_verb(struct checker *c, const char *word, size_t length,
		    const char *ending)
{
	enum { LONGEST = 32 };
	char verb[LONGEST];
	size_t more = strlen(ending);
	const struct name *name;

	if (length + more > LONGEST) /* no verb is so long */
		return false;
	memcpy(verb, word, length);
	memcpy(verb + length, ending, more);
	name = name_find(c->words, verb, length + more);
	return name && (name->keyword & MARK_VERB) != 0;
}

/* "Plans" is "plan" with an ending, "Carries" "carry", "Does" "do". */
static bool is_third_person(struct checker *c, const struct name *word)
{
	const char *text = word->text;
	size_t length = word->length;

	if (length < 3 || text[length - 1] != 's')
		return false;
	if (strcmp(text, "has") == 0 || is_verb(c, text, length - 1, ""))
		return true;
	if (text[length - 2] != 'e')
		return false;
	return is_verb(c, text, length - 2, "") ||
	       (text[length - 3] == 'i' && is_verb(c, text, length - 3, "y"));
}

static enum mood mood_of(struct checker *c, const struct prose *duty)
{
	const struct summary *summary = summary_of(c, duty);

	if (!summary || !summary->first)
		return MOOD_UNKNOWN;
	if ((summary->first->keyword & MARK_VERB) != 0)
		return MOOD_COMMANDS;
	return is_third_person(c, summary->first) ? MOOD_TELLS : MOOD_UNKNOWN;
}

static void report_mood(struct checker *c, const struct prose *odd,
			const struct prose *usual, enum mood mood)
{
	const char *shown = words_shown(c, odd->text_at);
	struct diag *d;

	d = diag(c->cx, W705, odd->text_at,
		 mood == MOOD_COMMANDS
			 ? "`%s` tells people what to do; most duties say what they do"
			 : "`%s` says what people do; most duties tell them what to do",
		 shown);
	diag_note(c->cx, d, usual->text_at, "as this one");
}

/* What most duties do is right; the first of the others is reported. */
static void check_moods(struct checker *c, const struct class *class)
{
	const struct prose *first[3] = {NULL, NULL, NULL};
	uint32_t counts[3] = {0, 0, 0};
	enum mood odd;

	for (const struct prose *duty = class->duties; duty; duty = duty->next) {
		enum mood mood;

		if (duty->may)
			continue;
		mood = mood_of(c, duty);
		if (counts[mood]++ == 0)
			first[mood] = duty;
	}
	if (!counts[MOOD_TELLS] || !counts[MOOD_COMMANDS])
		return;
	odd = counts[MOOD_COMMANDS] > counts[MOOD_TELLS] ? MOOD_TELLS : MOOD_COMMANDS;
	report_mood(c, first[odd], first[odd == MOOD_TELLS ? MOOD_COMMANDS : MOOD_TELLS],
		    odd);
}

/* ---- the catch-all --------------------------------------------------------------- */

static bool is_catch_all(struct checker *c, const struct prose *duty)
{
	const struct summary *summary = summary_of(c, duty);

	return summary && summary->catch_all;
}

static bool same_scope(const struct prose *a, const struct prose *b)
{
	if (a->specialty_count != b->specialty_count)
		return false;
	for (uint32_t i = 0; i < a->specialty_count; i++)
		if (a->specialties[i] != b->specialties[i])
			return false;
	return true;
}

/* A duty of no specialty is one of each. */
static bool is_read_with(const struct prose *a, const struct prose *b)
{
	return a->specialty_count == 0 || b->specialty_count == 0 || same_scope(a, b);
}

static void check_last(struct checker *c, const struct prose *catch_all)
{
	struct diag *d;

	for (const struct prose *duty = catch_all->next; duty; duty = duty->next) {
		if (!same_scope(duty, catch_all) || is_catch_all(c, duty))
			continue;
		d = diag(c->cx, W706, catch_all->at,
			 "`%s` is not the last duty of its list",
			 words_shown(c, catch_all->text_at));
		diag_note(c->cx, d, duty->at, "another follows");
		return;
	}
}

static void check_catch_alls(struct checker *c, const struct class *class)
{
	enum { KEPT = 8 };
	const struct prose *before[KEPT];
	uint32_t count = 0;

	for (const struct prose *duty = class->duties; duty; duty = duty->next) {
		uint32_t i = 0;
		struct diag *d;

		if (!is_catch_all(c, duty))
			continue;
		check_last(c, duty);
		while (i < count && !is_read_with(before[i], duty))
			i++;
		if (i < count) {
			d = diag(c->cx, W707, duty->at,
				 "`%s` stands twice in what one person reads",
				 words_shown(c, duty->text_at));
			diag_note(c->cx, d, before[i]->at, "the first is here");
		} else if (count < KEPT) {
			before[count++] = duty;
		}
	}
}

static bool has_catch_all(struct checker *c, const struct class *class)
{
	const char *about;

	for (const struct prose *duty = class->duties; duty; duty = duty->next)
		if (is_catch_all(c, duty))
			return true;
	if (!class->about)
		return false;
	about = prose_text(c->cx, class->about);
	return strstr(about, "related work") || strstr(about, "related duties");
}

struct custom {
	uint32_t classes, with;
};

/* Where most classes of an authority have one, so should all. */
static void check_without(struct checker *c)
{
	enum { FEW = 3 };
	struct custom *customs = NEW_ARRAY(c->cx, struct custom,
					   c->model->symbols[SYMBOL_AUTHORITY].count);

	for (const struct class *class = first_class(c); class;
	     class = next_class(c, class)) {
		struct custom *custom =
			&customs[class->symbol->authority->symbol->number];

		if (!class->duties)
			continue;
		custom->classes++;
		custom->with += has_catch_all(c, class);
	}
	for (const struct class *class = first_class(c); class;
	     class = next_class(c, class)) {
		const struct custom *custom =
			&customs[class->symbol->authority->symbol->number];

		if (class->duties && custom->classes >= FEW &&
		    custom->with * 2 > custom->classes && !has_catch_all(c, class))
			diag(c->cx, W708, class->at,
			     "no duty of `%s` covers related work, as in %u of %u "
			     "classes",
			     class->symbol->name->text, (unsigned)custom->with,
			     (unsigned)custom->classes);
	}
}

/* ---- duties that say "may" ------------------------------------------------------- */

static void check_may(struct checker *c, const struct prose *duty)
{
	const struct summary *summary = summary_of(c, duty);
	const char *first = summary && summary->first ? summary->first->text : "";

	if (!duty->may && strcmp(first, "may") == 0)
		diag(c->cx, W721, duty->at,
		     "a duty that begins with `may` is no `duty may`: is all of it done "
		     "at will?");
	else if (duty->may && (strcmp(first, "must") == 0 || strcmp(first, "shall") == 0))
		diag(c->cx, W721, duty->at,
		     "a `duty may` that begins with `%s`: is it done at will?", first);
}

/* ---- full stops ------------------------------------------------------------------ */

static bool ends_sentence(char end)
{
	return end == '.' || end == '?' || end == '!' || end == '"' || end == ')';
}

static void report_end(struct checker *c, const struct prose *prose,
		       const struct summary *summary)
{
	struct span at = prose->text_at;
	const char *text = c->cx->sources[at.source].text;
	bool mark = summary->end && strchr(",;:", summary->end);
	struct diag *d;

	while (at.hi > at.lo && strchr(" \t\r\n", text[at.hi - 1]))
		at.hi--;
	at.lo = mark ? at.hi - 1 : at.hi;
	d = diag(c->cx, W715, at, "no full stop ends this text, as one does the others");
	diag_fix(c->cx, d, ".");
}

/* Where all but a few of a list end with a full stop, those few should. */
static void check_ends(struct checker *c, const struct prose *list)
{
	uint32_t with = 0, without = 0;

	for (const struct prose *prose = list; prose; prose = prose->next) {
		const struct summary *summary = summary_of(c, prose);
		bool ends = summary && ends_sentence(summary->end);

		with += ends;
		without += !ends;
	}
	if (without == 0 || with <= without)
		return;
	for (const struct prose *prose = list; prose; prose = prose->next) {
		const struct summary *summary = summary_of(c, prose);

		if (summary && summary->words > 0 && !ends_sentence(summary->end))
			report_end(c, prose, summary);
	}
}

/* The texts of the rules of one standard. */
static void check_rule_ends(struct checker *c)
{
	const struct model *model = c->model;
	uint32_t first = 0;

	while (first < model->passage_count) {
		const struct standard *standard = owner_of(model, &model->passages[first])->standard;
		struct prose *list = NULL, **last = &list;
		uint32_t i = first;

		for (;
		     i < model->passage_count &&
		     owner_of(model, &model->passages[i])->standard == standard;
		     i++) {
			const struct passage *passage = &model->passages[i];

			if (passage->role != PASSAGE_TEXT || !owner_of(model, passage)->class ||
			    c->summaries[i].words < 5)
				continue;
			*last = NEW(c->cx, struct prose);
			(*last)->text_at = passage->at;
			last = &(*last)->next;
		}
		if (standard && c->newest[standard->symbol->number] == standard)
			check_ends(c, list);
		first = i;
	}
}

/* ---- boilerplate ----------------------------------------------------------------- */

/* The physical statement of an authority in one wording. */
struct formula {
	const struct prose *first;
	uint64_t hash;
	uint32_t count;
};

static const struct summary *physical_of(struct checker *c, const struct class *class)
{
	return class->physical ? summary_of(c, class->physical) : NULL;
}

/* The wording of this class, counted once more. */
static struct formula *formula_count(struct checker *c, struct map *by_hash,
				     const struct class *class, uint64_t hash)
{
	const struct authority *authority = class->standard->authority;
	const void *key = (const void *)(uintptr_t)(hash | 1);
	struct formula *formula =
		(struct formula *)(uintptr_t)map_get(by_hash, authority, key);

	if (!formula) {
		formula = NEW(c->cx, struct formula);
		formula->first = class->physical;
		formula->hash = hash;
		map_put(c->cx, by_hash, authority, key, formula);
	}
	formula->count++;
	return formula;
}

static void check_formula(struct checker *c, const struct class *class,
			  const struct formula *usual)
{
	enum { FEW = 3 };
	const struct summary *summary = physical_of(c, class);
	struct diag *d;

	if (!summary || !usual || usual->count < FEW || summary->hash == usual->hash)
		return;
	d = diag(c->cx, W722, class->physical->text_at,
		 "the physical statement is worded otherwise than in %u other classes",
		 (unsigned)usual->count);
	diag_note(c->cx, d, usual->first->text_at, "as here");
}

/* Most classes of an authority have the same one; the others should. */
static void check_formulas(struct checker *c)
{
	struct formula **usual = NEW_ARRAY(c->cx, struct formula *,
					   c->model->symbols[SYMBOL_AUTHORITY].count);
	struct map by_hash = {0};
	const struct class *class;

	for (class = first_class(c); class; class = next_class(c, class)) {
		struct formula **most = &usual[class->symbol->authority->symbol->number];
		const struct summary *summary = physical_of(c, class);
		struct formula *own;

		if (!summary)
			continue;
		own = formula_count(c, &by_hash, class, summary->hash);
		if (!*most || own->count > (*most)->count)
			*most = own;
	}
	for (class = first_class(c); class; class = next_class(c, class))
		check_formula(c, class, usual[class->symbol->authority->symbol->number]);
}

void check_wording(struct checker *c)
{
	verbs_mark(c);
	for (const struct class *class = first_class(c); class;
	     class = next_class(c, class)) {
		check_moods(c, class);
		check_catch_alls(c, class);
		for (const struct prose *duty = class->duties; duty; duty = duty->next)
			check_may(c, duty);
		check_ends(c, class->duties);
		check_ends(c, class->factors);
		check_ends(c, class->knowledge);
		check_ends(c, class->skills);
		check_ends(c, class->abilities);
	}
	check_without(c);
	check_rule_ends(c);
	check_formulas(c);
}
