/*
 * openings.c - how a duty begins: whether it tells what people do, or tells them to do it.
 */
#include "check/check.h"

#include <stdio.h>
#include <string.h>

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

/* "Plans" is "plan" with an ending, "Carries" "carry", "Does" "do". */
static void verb_mark(struct checker *c, const char *verb)
{
	size_t length = strlen(verb);
	char told[32];

	word_mark(c, verb, MARK_VERB);
	snprintf(told, sizeof told, "%ss", verb);
	word_mark(c, told, MARK_TELLS);
	snprintf(told, sizeof told, "%ses", verb);
	word_mark(c, told, MARK_TELLS);
	if (verb[length - 1] != 'y')
		return;
	snprintf(told, sizeof told, "%.*sies", (int)length - 1, verb);
	word_mark(c, told, MARK_TELLS);
}

void openings_open(struct checker *c)
{
	for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
		verb_mark(c, verbs[i]);
	word_mark(c, "has", MARK_TELLS);
	word_mark(c, "may", MARK_AUXILIARY);
	word_mark(c, "must", MARK_AUXILIARY);
	word_mark(c, "shall", MARK_AUXILIARY);
}

void line_opens(const struct line *line, struct summary *summary)
{
	const struct token *first = line->tokens;
	uint32_t marks = word_marks(line, first);
	summary->mood = marks & MARK_VERB    ? MOOD_COMMANDS
			: marks & MARK_TELLS ? MOOD_TELLS
					     : MOOD_UNKNOWN;
	if (marks & MARK_AUXILIARY)
		summary->opening = token_says(line, first, "may")    ? OPENING_MAY
				   : token_says(line, first, "must") ? OPENING_MUST
								     : OPENING_SHALL;
}
