/*
 * lsp/lens.c - above each expectation of a case whether it holds, and what was found where it
 * does not; above each class what changed since HEAD.
 */
#include <string.h>

#include "lsp/lsp.h"
#include "qualify/expectation.h"

/* "    expected met\n    found not_met\n" in one line. */
static json_t *failure_title(const struct out *wrong)
{
	struct out o = {0};
	bool space = true;

	out_text(&o, "✗ ");
	for (size_t i = 0; i < wrong->size; i++) {
		char c = wrong->text[i];

		if (c == '\n' && i + 1 < wrong->size)
			out_text(&o, ", ");
		else if (c != '\n' && (c != ' ' || !space))
			out_bytes(&o, &c, 1);
		space = c == ' ' || c == '\n';
	}
	return out_json(&o);
}

static json_t *lens_new(const struct subject *subject, struct span at, json_t *title)
{
	return json_pack("{s:o, s:{s:o, s:s}}", "range",
			 range_json(subject->document, at.lo, at.hi), "command", "title",
			 title, "command", "");
}

/* All of one case in one line: "✓ 3 of 3 hold". */
static json_t *case_title(uint32_t held, uint32_t count)
{
	struct out o = {0};

	if (held == count)
		out_format(&o, "✓ passes");
	else
		out_format(&o, "✗ %u of %u fail%s", (unsigned)(count - held),
			   (unsigned)count, count - held == 1 ? "s" : "");
	return out_json(&o);
}

/* The expectations of one case, from the first on. Returns how many they are. */
static uint32_t case_lenses(const struct subject *subject, uint32_t first, json_t *lenses)
{
	const struct analysis *a = subject->analysis;
	const struct plan_case *of = a->cases.items[first].source_case;
	uint32_t i, held = 0;

	for (i = first; i < a->cases.count && a->cases.items[i].source_case == of; i++) {
		struct trial trial;

		if (of->at.source != subject->source)
			continue;
		expectation_try(a->image, &a->cases, i, &trial);
		if (trial.wrong.size == 0)
			held++;
		else
			json_array_append_new(
				lenses, lens_new(subject, a->cases.items[i].source->at,
						 failure_title(&trial.wrong)));
		out_free(&trial.wrong);
	}
	if (of->at.source == subject->source)
		json_array_append_new(
			lenses, lens_new(subject, of->at, case_title(held, i - first)));
	return i - first;
}

/* ---- classes ---------------------------------------------------------------------- */

/* "2 changes since HEAD: 1 tightened, 1 editorial", from most to least. */
static json_t *since_title(const struct class_since *since)
{
	struct out o = {0};
	const char *between = ": ";

	if (since->added)
		out_text(&o, "new since HEAD");
	else if (since->changes == 0)
		out_text(&o, "no change since HEAD");
	else
		out_format(&o, "%u change%s since HEAD", (unsigned)since->changes,
			   since->changes == 1 ? "" : "s");
	for (uint32_t i = EFFECT_WORDS; i-- > 0 && !since->added;) {
		if (since->counts[i] == 0)
			continue;
		out_format(&o, "%s%u %s", between, (unsigned)since->counts[i],
			   effect_words[i]);
		between = ", ";
	}
	return out_json(&o);
}

static void class_lenses(const struct subject *subject, json_t *lenses)
{
	for (const struct standard *standard = subject->analysis->model->standards;
	     standard; standard = standard->next)
		for (const struct class *class = standard->classes; class;
		     class = class->next) {
			const struct class_since *since;

			if (class->at.source != subject->source ||
			    class->symbol->revisions != class)
				continue; /* changes are told of the newest revision */
			since = since_find(&subject->plan->since, class->symbol->id);
			if (since)
				json_array_append_new(
					lenses, lens_new(subject, class->at,
							 since_title(since)));
		}
}

json_t *method_lenses(struct server *s, const json_t *params, struct failure *failure)
{
	struct subject subject;
	json_t *lenses;

	if (!subject_read(s, params, false, &subject, failure))
		return NULL;
	lenses = json_array();
	for (uint32_t i = 0;
	     analysis_image(subject.analysis) && i < subject.analysis->cases.count;)
		i += case_lenses(&subject, i, lenses);
	class_lenses(&subject, lenses);
	return lenses;
}
