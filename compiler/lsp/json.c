/*
 * lsp/json.c - strings of any bytes, and ways into a document.
 */
#include <string.h>

#include "lsp/lsp.h"

json_t *text_json(const char *text, size_t size)
{
	json_t *value = json_stringn(text, size);
	struct out o = {0};

	if (value)
		return value;
	for (size_t at = 0; at < size;) {
		uint32_t character;
		size_t length = utf8_decode(text + at, size - at, &character);

		if (length > 0)
			out_bytes(&o, text + at, length);
		else
			out_bytes(&o, "?", 1);
		at += length > 0 ? length : 1;
	}
	return out_json(&o);
}

json_t *out_json(struct out *o)
{
	json_t *value =
		o->size > 0 ? text_json(o->text, o->size) : json_string("");

	out_free(o);
	return value;
}

const json_t *json_at(const json_t *value, const char *way)
{
	char name[64];

	while (value && *way) {
		size_t length = strcspn(way, ".");

		if (length >= sizeof name)
			BUG("a name too long");
		memcpy(name, way, length);
		name[length] = '\0';
		value = json_object_get(value, name);
		way += length + (way[length] == '.');
	}
	return value;
}
