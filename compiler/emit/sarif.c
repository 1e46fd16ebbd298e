/*
 * emit/sarif.c - what `classpec check` found as SARIF 2.1.0, the form that code hosts and
 * editors read. Every check is a rule with its explanation; what the spec allows is there
 * too, as suppressed, with the reason.
 */
#include "emit/emit.h"

#include <string.h>

static const char *const levels[] = {
	[SEVERITY_NOTE] = "note",
	[SEVERITY_WARNING] = "warning",
	[SEVERITY_ERROR] = "error",
	[SEVERITY_OFF] = "none",
};

static void emit_message(struct json *j, const char *key, const char *text)
{
	json_open_flat(j, key, '{');
	json_text(j, "text", text);
	json_close(j, '}');
}

/* ---- rules ----------------------------------------------------------------------- */

static const char *help_text(struct context *cx, const struct check_info *info,
			     const char *fence)
{
	return arena_format(cx->arena,
			    "%s.\n\n%s\n\nFor example:\n\n%s%s%s\n\nThe cure:\n\n%s%s%s",
			    info->summary, info->why, fence, info->example, fence, fence,
			    info->cure, fence);
}

static void emit_check_rule(struct context *cx, struct json *j,
			    const struct check_info *info)
{
	json_open(j, NULL, '{');
	json_text(j, "id", info->code);
	json_text(j, "name", info->slug);
	emit_message(j, "shortDescription",
		     arena_format(cx->arena, "%s.", info->summary));
	emit_message(j, "fullDescription", info->why);
	json_open(j, "help", '{');
	json_text(j, "text", help_text(cx, info, ""));
	json_text(j, "markdown", help_text(cx, info, "\n```\n"));
	json_close(j, '}');
	json_open_flat(j, "defaultConfiguration", '{');
	json_bool(j, "enabled", info->severity != SEVERITY_NOTE);
	json_text(j, "level", levels[info->severity]);
	json_close(j, '}');
	json_close(j, '}');
}

static void emit_tool(struct context *cx, struct json *j)
{
	json_open(j, "tool", '{');
	json_open(j, "driver", '{');
	json_text(j, "name", "classpec");
	json_text(j, "version", CLASSPEC_VERSION);
	json_open(j, "rules", '[');
	for (int i = 0; i < CHECK_COUNT; i++)
		emit_check_rule(cx, j, &check_table[i]);
	json_close(j, ']');
	json_close(j, '}');
	json_close(j, '}');
}

/* ---- places ---------------------------------------------------------------------- */

/* A path as a URI: what is no plain character of one is escaped. */
static const char *uri_of(struct context *cx, const char *path)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
				    "0123456789-._~/";
	struct out o = {0};
	const char *uri;

	if (path[0] == '/')
		out_text(&o, "file://");
	for (; *path; path++) {
		if (strchr(plain, *path))
			out_bytes(&o, path, 1);
		else
			out_format(&o, "%%%02X", (unsigned)(unsigned char)*path);
	}
	uri = arena_copy(cx->arena, o.text ? o.text : "", o.size);
	out_free(&o);
	return uri;
}

static void emit_artifact(struct json *j, struct context *cx, struct span at)
{
	json_open_flat(j, "artifactLocation", '{');
	json_text(j, "uri", uri_of(cx, cx->sources[at.source].path));
	json_close(j, '}');
}

static void emit_region(struct json *j, struct context *cx, const char *key,
			struct span at)
{
	struct place start = source_place(cx, at), end;

	at.lo = at.hi > at.lo ? at.hi : at.lo;
	end = source_place(cx, at);
	json_open_flat(j, key, '{');
	json_number(j, "startLine", start.line);
	json_number(j, "startColumn", start.column);
	json_number(j, "endLine", end.line);
	json_number(j, "endColumn", end.column);
	json_close(j, '}');
}

static void emit_physical(struct json *j, struct context *cx, struct span at)
{
	json_open(j, "physicalLocation", '{');
	emit_artifact(j, cx, at);
	emit_region(j, cx, "region", at);
	json_close(j, '}');
}

/* ---- results --------------------------------------------------------------------- */

static void emit_locations(struct json *j, struct context *cx, const struct diag *d)
{
	json_open(j, "locations", '[');
	if (d->at.source < cx->source_count) {
		json_open(j, NULL, '{');
		emit_physical(j, cx, d->at);
		json_close(j, '}');
	}
	json_close(j, ']');
}

static bool is_placed(const struct context *cx, const struct diag_note *note)
{
	return note->placed && note->at.source < cx->source_count;
}

static void emit_related(struct json *j, struct context *cx, const struct diag *d)
{
	uint32_t number = 0;

	json_open(j, "relatedLocations", '[');
	for (const struct diag_note *note = d->notes; note; note = note->next) {
		if (!is_placed(cx, note))
			continue;
		json_open(j, NULL, '{');
		json_number(j, "id", number++);
		emit_physical(j, cx, note->at);
		emit_message(j, "message", note->message);
		json_close(j, '}');
	}
	json_close(j, ']');
}

static void emit_fix(struct json *j, struct context *cx, const struct diag *d)
{
	json_open(j, "fixes", '[');
	json_open(j, NULL, '{');
	emit_message(j, "description",
		     d->fix[0] ? arena_format(cx->arena, "write `%s`", d->fix)
			       : "remove it");
	json_open(j, "artifactChanges", '[');
	json_open(j, NULL, '{');
	emit_artifact(j, cx, d->at);
	json_open(j, "replacements", '[');
	json_open(j, NULL, '{');
	emit_region(j, cx, "deletedRegion", d->at);
	emit_message(j, "insertedContent", d->fix);
	json_close(j, '}');
	json_close(j, ']');
	json_close(j, '}');
	json_close(j, ']');
	json_close(j, '}');
	json_close(j, ']');
}

static const char *whole_message(struct context *cx, const struct diag *d)
{
	const char *message = d->message;

	for (const struct diag_note *note = d->notes; note; note = note->next)
		if (!is_placed(cx, note))
			message =
				arena_format(cx->arena, "%s\n%s", message, note->message);
	return message;
}

/* The standard wants `suppressions` on all results or on none. */
static void emit_result(struct context *cx, struct json *j, const struct diag *d,
			bool some_waived)
{
	json_open(j, NULL, '{');
	json_text(j, "ruleId", check_table[d->check].code);
	json_number(j, "ruleIndex", (uint32_t)d->check);
	json_text(j, "level", levels[d->severity]);
	emit_message(j, "message", whole_message(cx, d));
	emit_locations(j, cx, d);
	if (d->notes)
		emit_related(j, cx, d);
	if (d->fix && d->at.source < cx->source_count)
		emit_fix(j, cx, d);
	if (some_waived) {
		json_open(j, "suppressions", '[');
		if (d->waived) {
			json_open_flat(j, NULL, '{');
			json_text(j, "kind", "inSource");
			json_text(j, "justification", d->waived);
			json_close(j, '}');
		}
		json_close(j, ']');
	}
	if (d->example) {
		json_open(j, "properties", '{');
		emit_example(j, "example", d->example);
		json_close(j, '}');
	}
	json_close(j, '}');
}

void emit_sarif(struct context *cx, struct out *o)
{
	struct json json = {o, 0, 0, false}, *j = &json;
	bool some_waived = false;

	for (size_t i = 0; i < cx->diag_count; i++)
		some_waived |= cx->diags[i]->waived != NULL;
	json_open(j, NULL, '{');
	json_text(j, "$schema", "https://json.schemastore.org/sarif-2.1.0.json");
	json_text(j, "version", "2.1.0");
	json_open(j, "runs", '[');
	json_open(j, NULL, '{');
	emit_tool(cx, j);
	json_text(j, "columnKind", "unicodeCodePoints");
	json_open(j, "results", '[');
	for (size_t i = 0; i < cx->diag_count; i++)
		emit_result(cx, j, cx->diags[i], some_waived);
	json_close(j, ']');
	json_close(j, '}');
	json_close(j, ']');
	json_close(j, '}');
	json_end(j);
}
