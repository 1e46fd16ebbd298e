/*
 * diff/groups.c - to which groups a person belongs: the fields of a record that the
 * plan does not look at, whose names begin with x_.
 */
#include "diff/diff.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "record.h"

struct group_reader {
	FILE *file;
	bool csv, started;
	uint64_t line; /* on which what was read last begins */
	uint64_t next; /* on which the next begins */
	char *text;
	size_t room;
	char **cells, *header, **names; /* CSV: of the row; of the head */
	size_t cell_count, cell_capacity, name_count;
	json_t *object;
	struct group_value *values;
	size_t value_count, value_capacity;
};

static bool is_csv(FILE *file, const char *path)
{
	enum record_format format = record_format_of(path);
	int byte;

	if (format != RECORD_ANY)
		return format == RECORD_CSV;
	do
		byte = getc(file);
	while (byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t');
	rewind(file);
	return byte != '{' && byte != '[';
}

struct group_reader *groups_open(const char *path)
{
	struct group_reader *reader = calloc(1, sizeof *reader);

	if (!reader)
		return NULL;
	reader->file = fopen(path, "rb");
	reader->csv = reader->file && is_csv(reader->file, path);
	reader->next = 1;
	return reader;
}

void groups_close(struct group_reader *reader)
{
	if (!reader)
		return;
	if (reader->file)
		fclose(reader->file);
	json_decref(reader->object);
	free(reader->text);
	free(reader->cells);
	free(reader->header);
	free(reader->names);
	free(reader->values);
	free(reader);
}

static void value_add(struct group_reader *reader, const char *field, const char *value)
{
	GROW(reader->values, reader->value_count, reader->value_capacity);
	reader->values[reader->value_count++] = (struct group_value){ field, value };
}

/* ---- NDJSON --------------------------------------------------------------------- */

static void read_object(struct group_reader *reader)
{
	const char *key;
	json_t *value;

	json_decref(reader->object);
	reader->object = NULL;
	if (!strstr(reader->text, "\"x_"))
		return;
	reader->object = json_loads(reader->text, 0, NULL);
	json_object_foreach (reader->object, key, value) {
		if (strncmp(key, "x_", 2) != 0)
			continue;
		if (json_is_string(value))
			value_add(reader, key, json_string_value(value));
		else if (json_is_boolean(value))
			value_add(reader, key, json_is_true(value) ? "true" : "false");
	}
}

/* ---- CSV ------------------------------------------------------------------------ */

static size_t quotes(const char *text)
{
	size_t count = 0;

	for (; *text; text++)
		count += *text == '"';
	return count;
}

/* Cuts a row into its cells, in place. */
static void cut(struct group_reader *reader)
{
	char *from = reader->text, *to;
	bool quoted, more = true;

	reader->cell_count = 0;
	while (more) {
		GROW(reader->cells, reader->cell_count, reader->cell_capacity);
		reader->cells[reader->cell_count++] = to = from;
		quoted = *from == '"';
		from += quoted;
		while (*from &&
		       (quoted || (*from != ',' && *from != '\n' && *from != '\r'))) {
			if (quoted && *from == '"') {
				from++;
				quoted = *from == '"';
				if (!quoted)
					continue;
			}
			*to++ = *from++;
		}
		more = *from == ',';
		from += more;
		*to = '\0';
	}
}

static void read_head(struct group_reader *reader)
{
	cut(reader);
	reader->names = reader->cells;
	reader->name_count = reader->cell_count;
	reader->header = reader->text;
	reader->cells = NULL;
	reader->text = NULL;
	reader->cell_capacity = reader->room = 0;
}

static void read_row(struct group_reader *reader)
{
	size_t i;

	cut(reader);
	for (i = 0; i < reader->cell_count && i < reader->name_count; i++)
		if (strncmp(reader->names[i], "x_", 2) == 0 && *reader->cells[i])
			value_add(reader, reader->names[i], reader->cells[i]);
}

/* ---- either --------------------------------------------------------------------- */

/* A line, or a row of several. */
static bool line_read(struct group_reader *reader)
{
	char *more = NULL;
	size_t room = 0;
	ssize_t length = getline(&reader->text, &reader->room, reader->file), got;

	if (length < 0)
		return false;
	reader->line = reader->next++;
	while (reader->csv && quotes(reader->text) % 2 &&
	       (got = getline(&more, &room, reader->file)) > 0) {
		reader->text = array_grow(reader->text, &reader->room,
					  (size_t)(length + got) + 1, 1);
		memcpy(reader->text + length, more, (size_t)got + 1);
		length += got;
		reader->next++;
	}
	free(more);
	return true;
}

size_t groups_at(struct group_reader *reader, uint64_t line,
		 const struct group_value **values)
{
	if (!reader || !reader->file)
		return 0;
	if (reader->csv && !reader->started && line_read(reader))
		read_head(reader);
	reader->started = true;
	reader->value_count = 0;
	while (reader->line < line && line_read(reader))
		;
	if (reader->line == line && reader->csv)
		read_row(reader);
	else if (reader->line == line)
		read_object(reader);
	*values = reader->values;
	return reader->value_count;
}
