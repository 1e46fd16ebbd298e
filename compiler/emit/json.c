/*
 * emit/json.c - a JSON document written from its first bracket to its last. Commas, line
 * ends and indentation are settled here; the caller only says what comes next.
 */
#include "emit/emit.h"

#include <string.h>

static void new_line(struct json *j)
{
	unsigned i;

	out_bytes(j->o, "\n", 1);
	for (i = 0; i < j->depth; i++)
		out_bytes(j->o, "  ", 2);
}

/* What stands before any value: a comma, a place to stand, a key. */
static void begin_value(struct json *j, const char *key)
{
	if (j->member)
		out_bytes(j->o, ",", 1);
	if (j->depth > 0 && !j->flat)
		new_line(j);
	else if (j->member)
		out_bytes(j->o, " ", 1);
	j->member = true;
	if (!key)
		return;
	out_json_string(j->o, key, strlen(key));
	out_bytes(j->o, ": ", 2);
}

void json_open(struct json *j, const char *key, char bracket)
{
	begin_value(j, key);
	out_bytes(j->o, &bracket, 1);
	j->depth++;
	if (j->flat)
		j->flat++;
	j->member = false;
}

void json_open_flat(struct json *j, const char *key, char bracket)
{
	json_open(j, key, bracket);
	if (!j->flat)
		j->flat = 1;
}

void json_close(struct json *j, char bracket)
{
	bool flat = j->flat > 0;

	j->depth--;
	if (flat)
		j->flat--;
	else if (j->member)
		new_line(j);
	out_bytes(j->o, &bracket, 1);
	j->member = true;
}

void json_text(struct json *j, const char *key, const char *text)
{
	if (!text) {
		json_no_value(j, key);
		return;
	}
	begin_value(j, key);
	out_json_string(j->o, text, strlen(text));
}

void json_number(struct json *j, const char *key, uint32_t number)
{
	begin_value(j, key);
	out_format(j->o, "%u", (unsigned)number);
}

void json_bool(struct json *j, const char *key, bool value)
{
	begin_value(j, key);
	out_text(j->o, value ? "true" : "false");
}

void json_raw(struct json *j, const char *key, const char *json)
{
	begin_value(j, key);
	out_text(j->o, json);
}

void json_no_value(struct json *j, const char *key)
{
	begin_value(j, key);
	out_text(j->o, "null");
}

void json_end(struct json *j)
{
	if (j->depth != 0)
		BUG("a JSON document that ends inside a bracket");
	out_bytes(j->o, "\n", 1);
}
