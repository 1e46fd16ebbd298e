/*
 * shrink.c - from a plan and a record that go wrong to small ones that still do.
 *
 * A plan is shrunk as text, a few lines at a time, with the block that a line opens; what
 * no longer compiles, or no longer goes wrong, is put back. A record loses its entries
 * and what is odd about them in the same way.
 */
#include "trial.h"

#include <stdlib.h>
#include <string.h>

struct shrink {
	char *text;
	size_t size;
	struct sheet sheet;
	unsigned route;
	const char *broken; /* what must still be wrong; NULL: anything */
};

/* Whether the rule of the route goes wrong on the record, for some specialty. */
static bool goes_wrong(const struct shrink *s, struct trial_answer *answer)
{
	const struct rule *rule = NULL;
	struct trial t;
	bool wrong = false;

	if (trial_open(&t, s->text, s->size, false) == TRIAL_FINE)
		rule = trial_rule(&t, s->route);
	if (rule) {
		const struct specialty *specialty = rule->class->specialties;
		uint32_t count = rule->class->specialty_count;

		for (uint32_t i = 0; i < (count ? count : 1) && !wrong; i++)
			wrong = trial_ask(&t, &s->sheet, rule,
					  count ? &specialty[i] : NULL, answer) &&
				answer->broken &&
				(!s->broken || strcmp(s->broken, answer->broken) == 0);
	}
	trial_close(&t);
	return wrong;
}

/* ---- the plan ------------------------------------------------------------------ */

static size_t line_end(const struct shrink *s, size_t at)
{
	while (at < s->size && s->text[at] != '\n')
		at++;
	return at < s->size ? at + 1 : at;
}

/* Tries the plan without two stretches; keeps it when it still goes wrong. */
static bool try_without(struct shrink *s, size_t lo, size_t hi, size_t lo2, size_t hi2)
{
	struct shrink less = *s;
	struct trial_answer answer;

	less.text = malloc(s->size + 1);
	if (!less.text)
		exit(70);
	memcpy(less.text, s->text, lo);
	memcpy(less.text + lo, s->text + hi, lo2 - hi);
	memcpy(less.text + lo + lo2 - hi, s->text + hi2, s->size - hi2);
	less.size = s->size - (hi - lo) - (hi2 - lo2);
	if (!goes_wrong(&less, &answer)) {
		free(less.text);
		return false;
	}
	free(s->text);
	*s = less;
	return true;
}

/* The end of the block that opens at the end of a line, or 0. */
static size_t block_end(const struct shrink *s, size_t open)
{
	unsigned depth = 0;

	for (size_t at = open; at < s->size; at++) {
		depth += s->text[at] == '{';
		depth -= s->text[at] == '}';
		if (depth == 0)
			return line_end(s, at);
	}
	return 0;
}

static bool shrink_line(struct shrink *s, size_t at)
{
	size_t end = line_end(s, at), next, close, last;

	if (end >= 2 && s->text[end - 2] == '{') {
		close = block_end(s, end - 2);
		if (close && try_without(s, at, close, close, close))
			return true;
		for (last = close; last > at && s->text[last - 1] != '}';)
			last--;
		/* Only the two ends of the block, and what follows its bracket. */
		while (last > 0 && s->text[last - 1] != '\n')
			last--;
		return close && try_without(s, at, end, last, close);
	}
	for (unsigned lines = 1; lines <= 4; lines++) {
		if (try_without(s, at, end, end, end))
			return true;
		next = line_end(s, end);
		if (next == end)
			break;
		end = next;
	}
	return false;
}

static bool shrink_text(struct shrink *s)
{
	bool shrunk = false;

	for (size_t at = 0; at < s->size;) {
		if (shrink_line(s, at))
			shrunk = true;
		else
			at = line_end(s, at);
	}
	return shrunk;
}

/* ---- the record ---------------------------------------------------------------- */

static bool try_sheet(struct shrink *s, const struct sheet *sheet)
{
	struct shrink less = *s;
	struct trial_answer answer;

	less.sheet = *sheet;
	if (memcmp(sheet, &s->sheet, sizeof *sheet) == 0 || !goes_wrong(&less, &answer))
		return false;
	s->sheet = *sheet;
	return true;
}

#define REMOVE(list, list_count)                                                         \
	for (uint32_t i = s->sheet.list_count; i-- > 0;) {                               \
		struct sheet less = s->sheet;                                            \
                                                                                         \
		less.list_count--;                                                       \
		for (uint32_t k = i; k < less.list_count; k++)                           \
			less.list[k] = less.list[k + 1];                                 \
		shrunk |= try_sheet(s, &less);                                           \
	}

/* Sets a member of each entry to something plain. */
#define PLAIN(list, list_count, member, plain)                                           \
	for (uint32_t i = 0; i < s->sheet.list_count; i++) {                             \
		struct sheet less = s->sheet;                                            \
                                                                                         \
		less.list[i].member = plain;                                             \
		shrunk |= try_sheet(s, &less);                                           \
	}

static bool remove_jobs(struct shrink *s)
{
	bool shrunk = false;

	for (uint32_t i = s->sheet.job_count; i-- > 0;) {
		struct sheet less = s->sheet;

		less.job_count--;
		for (uint32_t k = i; k < less.job_count; k++) {
			less.jobs[k] = less.jobs[k + 1];
			memcpy(less.kinds[k], less.kinds[k + 1], sizeof less.kinds[k]);
		}
		shrunk |= try_sheet(s, &less);
	}
	for (uint32_t i = 0; i < s->sheet.job_count; i++) {
		struct sheet less = s->sheet;

		if (less.jobs[i].kind_count < 2)
			continue;
		less.jobs[i].kind_count = 1;
		shrunk |= try_sheet(s, &less);
		less.kinds[i][0] = less.kinds[i][1];
		shrunk |= try_sheet(s, &less);
	}
	return shrunk;
}

static bool shrink_sheet(struct shrink *s)
{
	bool shrunk = remove_jobs(s);

	REMOVE(appointments, appointment_count)
	REMOVE(degrees, degree_count)
	REMOVE(credits, credit_count)
	REMOVE(holdings, holding_count)
	REMOVE(decisions, decision_count)
	for (unsigned i = 0; i < 6; i++) {
		struct sheet less = s->sheet;

		less.presence |= 1u << i;
		shrunk |= try_sheet(s, &less);
	}
	for (unsigned i = 1; i < CLASSPEC_ANCHORS; i++) {
		struct sheet less = s->sheet;

		less.dates[i] = 0;
		shrunk |= try_sheet(s, &less);
	}
	PLAIN(jobs, job_count, paid, CLASSPEC_YES)
	PLAIN(jobs, job_count, hours, 4000)
	PLAIN(appointments, appointment_count, hours, CLASSPEC_HOURS_UNSTATED)
	PLAIN(appointments, appointment_count, permanent, CLASSPEC_YES)
	PLAIN(appointments, appointment_count, jurisdictional_class, 0)
	PLAIN(degrees, degree_count, accredited, CLASSPEC_YES)
	PLAIN(degrees, degree_count, awarded, 0)
	PLAIN(degrees, degree_count, subject, 0)
	PLAIN(credits, credit_count, accredited, CLASSPEC_YES)
	PLAIN(credits, credit_count, subject, 0)
	PLAIN(credits, credit_count, quarter, 0)
	if (s->sheet.stage) {
		struct sheet less = s->sheet;

		less.stage = CLASSPEC_FILING;
		shrunk |= try_sheet(s, &less);
	}
	return shrunk;
}

void shrink_and_print(const char *text, size_t size, const struct sheet *sheet,
		      unsigned route, FILE *to)
{
	struct shrink s = {malloc(size + 1), size, *sheet, route, NULL};
	struct trial_answer answer;
	bool shrunk;

	if (!s.text)
		exit(70);
	memcpy(s.text, text, size);
	shrunk = goes_wrong(&s, &answer);
	if (shrunk)
		s.broken = answer.broken;
	while (shrunk) {
		shrunk = shrink_sheet(&s);
		shrunk |= shrink_text(&s);
	}
	if (goes_wrong(&s, &answer))
		fprintf(to, "%s: %s\n", answer.broken, answer.detail);
	fprintf(to, "%.*s", (int)s.size, s.text);
	sheet_print(&s.sheet, to);
	free(s.text);
}
