/*
 * lsp/diagnostics.c - what is wrong, said of each document whenever it changes.
 *
 * A plan can have ten thousand warnings, and a keystroke changes few of them: a document
 * is spoken of again only when a mark over all that is said of it differs.
 */
#include <string.h>

#include "lsp/lsp.h"

/* ---- the mark --------------------------------------------------------------------- */

static uint64_t mix(uint64_t mark, uint64_t value)
{
	mark = (mark ^ value) * 0x9e3779b97f4a7c15u;
	return mark ^ mark >> 32;
}

static uint64_t mix_text(uint64_t mark, const char *text)
{
	uint64_t hash = 14695981039346656037u;

	for (; *text; text++)
		hash = (hash ^ (unsigned char)*text) * 1099511628211u;
	return mix(mark, hash);
}

static bool is_said(const struct diag *d)
{
	return !d->waived && d->severity != SEVERITY_OFF;
}

static uint64_t mix_diag(const struct workplan *plan, uint64_t mark, const struct diag *d)
{
	mark = mix(mark, (uint64_t)d->at.lo << 32 | d->at.hi);
	mark = mix_text(mix(mark, d->check), d->message);
	for (const struct diag_note *note = d->notes; note; note = note->next) {
		mark = mix_text(mark, note->message);
		if (!note->placed)
			continue;
		mark = mix(mark, (uint64_t)note->at.lo << 32 | note->at.hi);
		mark = mix(mark, plan->documents[note->at.source]->revision);
	}
	return d->fix ? mix_text(mark, d->fix) : mark;
}

/* ---- in the editor's words -------------------------------------------------------- */

static int severity_number(enum severity severity)
{
	switch (severity) {
	case SEVERITY_ERROR: return 1;
	case SEVERITY_WARNING: return 2;
	case SEVERITY_NOTE:
	case SEVERITY_OFF: break;
	}
	return 3;
}

json_t *location_json(const struct workplan *plan, struct span at)
{
	struct document *document = plan->documents[at.source];

	return json_pack("{s:s, s:o}", "uri", document->uri, "range",
			 range_json(document, at.lo, at.hi));
}

/* The message, and the remarks that have no place of their own. */
static json_t *message_json(const struct diag *d)
{
	struct out o = {0};

	out_text(&o, d->message);
	for (const struct diag_note *note = d->notes; note; note = note->next)
		if (!note->placed)
			out_format(&o, "\n%s", note->message);
	return out_json(&o);
}

static json_t *diag_json(const struct workplan *plan, struct document *document,
			 const struct diag *d)
{
	const struct check_info *info = &check_table[d->check];
	json_t *related = json_array();
	json_t *value =
		json_pack("{s:o, s:i, s:s, s:s, s:o}", "range",
			  range_json(document, d->at.lo, d->at.hi), "severity",
			  severity_number(d->severity), "code", info->code, "source",
			  "classpec", "message", message_json(d));

	for (const struct diag_note *note = d->notes; note; note = note->next)
		if (note->placed)
			json_array_append_new(
				related,
				json_pack("{s:o, s:o}", "location",
					  location_json(plan, note->at), "message",
					  text_json(note->message,
						    strlen(note->message))));
	if (json_array_size(related) > 0)
		json_object_set_new(value, "relatedInformation", related);
	else
		json_decref(related);
	json_object_set_new(value, "data",
			    json_pack("{s:s, s:s*}", "check", info->slug, "fix",
				      d->fix));
	return value;
}

/* ---- publishing ------------------------------------------------------------------- */

static void publish(struct server *s, const struct document *document, json_t *diags)
{
	server_notify(s, "textDocument/publishDiagnostics",
		      json_pack("{s:s, s:o}", "uri", document->uri, "diagnostics",
				diags));
}

/* Those of one document, which start at *at; leaves *at behind them. */
static void document_publish(struct server *s, struct workplan *plan, size_t number,
			     size_t *at)
{
	struct document *document = plan->documents[number];
	const struct context *cx = &plan->analysis->cx;
	uint64_t mark = 0;
	size_t first = *at, said = 0;
	json_t *diags;

	for (; *at < cx->diag_count && cx->diags[*at]->at.source == number; ++*at)
		if (is_said(cx->diags[*at])) {
			mark = mix_diag(plan, mark, cx->diags[*at]);
			said++;
		}
	if (said > 0)
		mark = mix(mark, document->revision) | 1;
	if (mark == document->published)
		return;
	document->published = mark;
	diags = json_array();
	for (size_t i = first; i < *at; i++)
		if (is_said(cx->diags[i]))
			json_array_append_new(diags,
					      diag_json(plan, document, cx->diags[i]));
	publish(s, document, diags);
}

void diagnostics_publish(struct server *s, struct workplan *plan)
{
	size_t at = 0;

	for (size_t i = 0; i < plan->count; i++)
		document_publish(s, plan, i, &at);
	plan->unpublished = false;
}

void diagnostics_withdraw(struct server *s, struct document *document)
{
	if (document->published)
		publish(s, document, json_array());
	document->published = 0;
}
