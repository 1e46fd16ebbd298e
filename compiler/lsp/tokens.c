/*
 * lsp/tokens.c - colours by meaning: what each name is, which no pattern over the text can tell.
 * Keywords, texts and numbers are left to the editor's own grammar.
 */
#include "lsp/lsp.h"

enum token_type {
	TYPE_NAMESPACE, TYPE_CLASS, TYPE_TYPE, TYPE_INTERFACE, TYPE_ENUM_MEMBER, TYPE_VARIABLE,
	TYPE_PROPERTY, TYPE_PARAMETER
};

static const char *const type_names[] = { "namespace", "class", "type", "interface",
					  "enumMember", "variable", "property",
					  "parameter" };

json_t *tokens_legend(void)
{
	json_t *types = json_array();

	for (size_t i = 0; i < sizeof type_names / sizeof *type_names; i++)
		json_array_append_new(types, json_string(type_names[i]));
	return json_pack("{s:o, s:[s]}", "tokenTypes", types, "tokenModifiers",
			 "declaration");
}

static enum token_type use_type(const struct use *use)
{
	const struct symbol *symbol;

	switch (use->kind) {
	case USE_WORD:
	case USE_CHOICE: return TYPE_ENUM_MEMBER;
	case USE_SPECIALTY: return TYPE_PARAMETER;
	case USE_LABEL: return TYPE_PROPERTY;
	case USE_SYMBOL: break;
	}
	symbol = use->of;
	switch (symbol->kind) {
	case SYMBOL_AUTHORITY:
	case SYMBOL_STANDARD: return TYPE_NAMESPACE;
	case SYMBOL_CLASS: return TYPE_CLASS;
	case SYMBOL_ROUTE: return TYPE_INTERFACE;
	case SYMBOL_EDUCATION:
	case SYMBOL_EXPERIENCE:
	case SYMBOL_SUBJECT:
	case SYMBOL_CREDENTIAL: return TYPE_TYPE;
	default: return TYPE_VARIABLE;
	}
}

json_t *method_tokens(struct server *s, const json_t *params, struct failure *failure)
{
	const struct model *model;
	struct subject subject;
	uint32_t last_line = 0, last_unit = 0;
	json_t *data;

	if (!subject_read(s, params, false, &subject, failure))
		return NULL;
	model = subject.analysis->model;
	data = json_array();
	for (uint32_t i = 0; i < model->use_count; i++) {
		const struct use *use = &model->uses[i];
		uint32_t line, unit;

		if (use->at.source != subject.source)
			continue;
		position_find(subject.document, use->at.lo, &line, &unit);
		/* Relative to the one before; a name is of one unit a byte. */
		json_array_append_new(data, json_integer(line - last_line));
		json_array_append_new(
			data, json_integer(line == last_line ? unit - last_unit : unit));
		json_array_append_new(data, json_integer(use->at.hi - use->at.lo));
		json_array_append_new(data, json_integer(use_type(use)));
		json_array_append_new(data, json_integer(use->declares));
		last_line = line;
		last_unit = unit;
	}
	return json_pack("{s:o}", "data", data);
}
