/*
 * lsp/action.c - how what is wrong is corrected: a code action for every correction that a
 * diagnostic carries, one for all that are beyond doubt, and one that allows a warning.
 */
#include <string.h>

#include "lsp/lsp.h"

/* An edit of one document. */
static json_t *edit_json(struct document *document, struct span at, const char *text)
{
	return json_pack("{s:o, s:s}", "range", range_json(document, at.lo, at.hi),
			 "newText", text);
}

static json_t *workspace_edit(const struct document *document, json_t *edits)
{
	json_t *changes = json_object();

	json_object_set_new(changes, document->uri, edits);
	return json_pack("{s:o}", "changes", changes);
}

static json_t *title_of(const struct diag *d, const struct document *document)
{
	struct out o = {0};

	if (d->at.hi == d->at.lo)
		out_format(&o, "Insert `%s`", d->fix);
	else if (*d->fix == '\0')
		out_format(&o, "Remove `%.*s`", (int)(d->at.hi - d->at.lo),
			   document->text + d->at.lo);
	else
		out_format(&o, "Replace with `%s`", d->fix);
	return out_json(&o);
}

static bool is_wanted(const json_t *params, const char *kind)
{
	const json_t *only = json_at(params, "context.only"), *wanted;
	size_t i;

	if (!json_is_array(only))
		return true;
	json_array_foreach(only, i, wanted) {
		const char *word = json_string_value(wanted);
		size_t length = word ? strlen(word) : 0;

		if (word && strncmp(kind, word, length) == 0 &&
		    (kind[length] == '\0' || kind[length] == '.' || length == 0))
			return true;
	}
	return false;
}

static bool has_fix(const struct subject *subject, const struct diag *d)
{
	return d->fix && !d->waived && d->severity != SEVERITY_OFF &&
	       d->at.source == subject->source &&
	       d->at.hi <= subject->document->size;
}

/* Its correction is beyond doubt: that of an error is a guess. */
static bool is_sure(const struct diag *d)
{
	return check_table[d->check].severity != SEVERITY_ERROR;
}

static json_t *quick_fix(const struct subject *subject, const struct diag *d)
{
	struct document *document = subject->document;
	json_t *edits = json_array();

	json_array_append_new(edits, edit_json(document, d->at, d->fix));
	return json_pack("{s:o, s:s, s:b, s:o}", "title", title_of(d, document), "kind",
			 "quickfix", "isPreferred", is_sure(d) ? 1 : 0, "edit",
			 workspace_edit(document, edits));
}

/* All that are sure and do not touch one another, in the order of their places. */
static json_t *fix_all(const struct subject *subject)
{
	const struct context *cx = &subject->analysis->cx;
	json_t *edits = json_array();
	uint32_t at = 0;

	for (size_t i = 0; i < cx->diag_count; i++) {
		const struct diag *d = cx->diags[i];

		if (!has_fix(subject, d) || !is_sure(d) ||
		    (d->at.lo < at && json_array_size(edits) > 0))
			continue;
		json_array_append_new(edits,
				      edit_json(subject->document, d->at, d->fix));
		at = d->at.hi > d->at.lo ? d->at.hi : d->at.lo + 1;
	}
	if (json_array_size(edits) == 0) {
		json_decref(edits);
		return NULL;
	}
	return json_pack("{s:s, s:s, s:o}", "title", "Correct all that is beyond doubt",
			 "kind", "source.fixAll.classpec", "edit",
			 workspace_edit(subject->document, edits));
}

/* The innermost class or standard around the place, by where it is declared, or NULL. */
static const struct node *declaration_around(const struct node *items, struct span at)
{
	for (; items; items = items->next) {
		const struct node *inner;

		if (at.lo < items->at.lo || at.hi > items->at.hi)
			continue;
		if (items->kind != NODE_STANDARD && items->kind != NODE_CLASS &&
		    items->kind != NODE_AUTHORITY)
			continue;
		inner = declaration_around(items_of(items), at);
		return inner ? inner : items;
	}
	return NULL;
}

/* `allow CHECK "reason"` as the first statement of the declaration around it. */
static json_t *allowance(const struct subject *subject, const struct diag *d)
{
	struct document *document = subject->document;
	const struct node *items = subject->analysis->syntax->units[subject->source].items;
	const struct node *node = declaration_around(items, d->at);
	struct out o = {0};
	struct span place;
	uint32_t line_start;
	json_t *edits, *title;

	if (!node || !items_of(node) || node->bad)
		return NULL;
	place = (struct span){subject->source, items_of(node)->at.lo, items_of(node)->at.lo};
	for (line_start = place.lo;
	     line_start > 0 && document->text[line_start - 1] != '\n';)
		line_start--;
	out_format(&o, "allow %s \"why this is right\"\n", check_table[d->check].slug);
	for (uint32_t i = line_start; i < place.lo && strchr(" \t", document->text[i]);
	     i++)
		out_bytes(&o, document->text + i, 1);
	out_bytes(&o, "", 1);
	edits = json_array();
	json_array_append_new(edits, edit_json(document, place, o.text));
	out_free(&o);
	out_format(&o, "Allow `%s` here, with a reason", check_table[d->check].slug);
	title = out_json(&o);
	return json_pack("{s:o, s:s, s:o}", "title", title, "kind", "quickfix", "edit",
			 workspace_edit(document, edits));
}

static void append(json_t *actions, json_t *action)
{
	if (action)
		json_array_append_new(actions, action);
}

json_t *method_actions(struct server *s, const json_t *params, struct failure *failure)
{
	struct subject subject;
	uint32_t lo, hi;
	json_t *actions;

	if (!subject_read(s, params, false, &subject, failure))
		return NULL;
	if (!range_read(subject.document, json_object_get(params, "range"), &lo, &hi))
		return fail(failure, FAILURE_PARAMS, "expected a range");
	actions = json_array();
	for (size_t i = 0; i < subject.analysis->cx.diag_count; i++) {
		const struct diag *d = subject.analysis->cx.diags[i];

		if (d->at.source != subject.source || d->at.lo > hi || d->at.hi < lo ||
		    d->waived || !is_wanted(params, "quickfix"))
			continue;
		if (has_fix(&subject, d))
			append(actions, quick_fix(&subject, d));
		if (is_sure(d))
			append(actions, allowance(&subject, d));
	}
	if (is_wanted(params, "source.fixAll.classpec"))
		append(actions, fix_all(&subject));
	return actions;
}
