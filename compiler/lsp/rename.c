/*
 * lsp/rename.c - a name given another, everywhere in the plan at once.
 *
 * Refused: what is no name, a name that is another's already, and a plan whose texts do not all
 * parse, since a use could hide where the parser lost its way.
 */
#include <string.h>

#include "lsp/lsp.h"

/* Whether a word can stand wherever only a name can. */
static bool is_name(const char *word)
{
	size_t length = strspn(word, "abcdefghijklmnopqrstuvwxyz0123456789_");

	return length > 0 && word[length] == '\0' && *word >= 'a' && *word <= 'z';
}

/* Keywords that decide a sentence before a name could, and so are never names. */
static bool is_reserved(const char *word)
{
	static const char *const reserved[] = { "administratively", "any", "for",
						"permanent", "pooled", "service" };

	for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++)
		if (strcmp(reserved[i], word) == 0)
			return true;
	return false;
}

static bool is_keyword(const struct context *cx, const char *word)
{
	const struct name *name = name_find(cx->names, word, strlen(word));

	return name && name->keyword != 0;
}

/* Something else of that name, which the renamed one could not be told from. */
static const struct use *conflict_find(const struct model *model, const struct use *use,
				       const char *word)
{
	const struct symbol *symbol = use->kind == USE_SYMBOL ? use->of : NULL;

	for (uint32_t i = 0; i < model->use_count; i++) {
		const struct use *other = &model->uses[i];
		const struct symbol *named =
			other->kind == USE_SYMBOL ? other->of : NULL;

		if (other->kind != use->kind || strcmp(other->name->text, word) != 0)
			continue;
		if (symbol && named ? named->kind == symbol->kind &&
				     (named->authority == symbol->authority ||
				      symbol->kind == SYMBOL_AUTHORITY)
			   : other->of == use->of)
			return other;
	}
	return NULL;
}

static bool has_syntax_errors(const struct context *cx)
{
	for (size_t i = 0; i < cx->diag_count; i++)
		if (strncmp(check_table[cx->diags[i]->check].code, "E1", 2) == 0)
			return true;
	return false;
}

/* The name at the place that can be given another, or NULL after fail(). */
static const struct use *renamed_find(const struct subject *subject,
				      struct failure *failure)
{
	const struct use *use = use_at(subject);

	if (!use || use->kind == USE_CHOICE)
		fail(failure, FAILURE_FAILED, "expected a name that the plan declares");
	else if (has_syntax_errors(&subject->analysis->cx))
		fail(failure, FAILURE_FAILED,
		     "a syntax error is in the plan, which may hide a use of `%.100s`; "
		     "correct that first",
		     use->name->text);
	else
		return use;
	return NULL;
}

json_t *method_prepare_rename(struct server *s, const json_t *params,
			      struct failure *failure)
{
	struct subject subject;
	const struct use *use;

	if (!subject_read(s, params, true, &subject, failure))
		return NULL;
	use = renamed_find(&subject, failure);
	if (!use)
		return NULL;
	return json_pack("{s:o, s:s}", "range",
			 range_json(subject.document, use->at.lo, use->at.hi),
			 "placeholder", use->name->text);
}

static json_t *edits_of(const struct subject *subject, const struct use *use,
			const char *word)
{
	const struct model *model = subject->analysis->model;
	json_t *changes = json_object();

	for (uint32_t i = 0; i < model->use_count; i++) {
		struct document *document;
		json_t *edits;

		if (!uses_same(&model->uses[i], use))
			continue;
		document = subject->plan->documents[model->uses[i].at.source];
		edits = json_object_get(changes, document->uri);
		if (!edits) {
			edits = json_array();
			json_object_set_new(changes, document->uri, edits);
		}
		json_array_append_new(
			edits, json_pack("{s:o, s:s}", "range",
					 range_json(document, model->uses[i].at.lo,
						    model->uses[i].at.hi),
					 "newText", word));
	}
	return json_pack("{s:o}", "changes", changes);
}

/* False, after fail(), when it cannot have that name. */
static bool may_be_called(const struct subject *subject, const struct use *use,
			  const char *word, struct failure *failure)
{
	const struct context *cx = &subject->analysis->cx;
	const struct use *other;

	if (!word || !is_name(word)) {
		fail(failure, FAILURE_PARAMS,
		     "expected a name of small letters, digits and `_`, found `%.100s`",
		     word ? word : "");
		return false;
	}
	if (is_reserved(word) || (use->kind == USE_LABEL && is_keyword(cx, word))) {
		fail(failure, FAILURE_PARAMS,
		     "`%.100s` is a keyword of the language and cannot be a name here",
		     word);
		return false;
	}
	if (strcmp(word, use->name->text) == 0)
		return true;
	other = conflict_find(subject->analysis->model, use, word);
	if (other) {
		struct span at = other->at;
		uint32_t line, unit;

		position_find(subject->plan->documents[at.source], at.lo, &line, &unit);
		fail(failure, FAILURE_FAILED, "`%.100s` is another's name, at %.100s:%u",
		     word, subject->plan->documents[at.source]->path,
		     (unsigned)line + 1);
	}
	return !other;
}

json_t *method_rename(struct server *s, const json_t *params, struct failure *failure)
{
	const char *word = json_string_value(json_object_get(params, "newName"));
	struct subject subject;
	const struct use *use;

	if (!subject_read(s, params, true, &subject, failure))
		return NULL;
	use = renamed_find(&subject, failure);
	if (!use || !may_be_called(&subject, use, word, failure))
		return NULL;
	return edits_of(&subject, use, word);
}
