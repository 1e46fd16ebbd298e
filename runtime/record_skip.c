/*
 * record_skip.c - JSON of which only the end is wanted, and strings.
 *
 * What is skipped is held to the grammar of JSON (RFC 8259) all the same, and to what
 * jansson asks beyond it: no key twice, no NUL, no half of a surrogate pair.
 */
#include "record_quick.h"

#include <string.h>

enum {
	DEPTH_MAX = 8,  /* more, and record_tree.c counts */
	KEYS_MAX = 32,  /* of the objects that are open */
	DIGITS_MAX = 17 /* of a number, so that it cannot be too large to count with */
};

/* ---- strings ----------------------------------------------------------------------- */

static int hex_digit(char digit)
{
	if (digit >= '0' && digit <= '9')
		return digit - '0';
	if (digit >= 'a' && digit <= 'f')
		return digit - 'a' + 10;
	if (digit >= 'A' && digit <= 'F')
		return digit - 'A' + 10;
	return -1;
}

/* Four hexadecimal digits, or -1. */
static int32_t hex_read(const char *at)
{
	int32_t number = 0;
	int i;

	for (i = 0; i < 4; i++) {
		int digit = hex_digit(at[i]);

		if (digit < 0)
			return -1;
		number = number * 16 + digit;
	}
	return number;
}

/* The character of \uXXXX behind the `u`, of two of them when it is a surrogate pair. */
static const char *read_unicode(const char *at, int32_t *character)
{
	int32_t low;

	*character = hex_read(at);
	if (*character <= 0 || (*character >= 0xdc00 && *character <= 0xdfff))
		return NULL;
	at += 4;
	if (*character < 0xd800 || *character > 0xdbff)
		return at;
	if (at[0] != '\\' || at[1] != 'u')
		return NULL;
	low = hex_read(at + 2);
	if (low < 0xdc00 || low > 0xdfff)
		return NULL;
	*character = 0x10000 + ((*character - 0xd800) << 10) + (low - 0xdc00);
	return at + 6;
}

/* The character of an escape, behind the backslash. */
static const char *read_escape(const char *at, int32_t *character)
{
	static const char letters[] = "\"\\/bfnrt", meant[] = "\"\\/\b\f\n\r\t";
	const char *found;

	if (*at == 'u')
		return read_unicode(at + 1, character);
	found = *at ? strchr(letters, *at) : NULL;
	if (!found)
		return NULL;
	*character = (unsigned char)meant[found - letters];
	return at + 1;
}

/* The bytes of the character as UTF-8; returns how many. */
static size_t write_character(int32_t character, char room[4])
{
	size_t size = character < 0x80 ? 1 : character < 0x800 ? 2
				     : character < 0x10000	   ? 3 : 4;
	static const unsigned char first[] = { 0, 0, 0xc0, 0xe0, 0xf0 };
	size_t i;

	for (i = size; i-- > 1; character >>= 6)
		room[i] = (char)(0x80 | (character & 0x3f));
	room[0] = (char)(first[size] | character);
	return size;
}

const char *quick_unescape(const char *at, char *room, size_t *size)
{
	size_t length = 0;

	for (;;) {
		const char *end = scan_string(at);
		int32_t character;

		if ((size_t)(end - at) + 4 > *size - length)
			return NULL;
		memcpy(room + length, at, (size_t)(end - at));
		length += (size_t)(end - at);
		if (*end == '"') {
			*size = length;
			return end + 1;
		}
		at = *end == '\\' ? read_escape(end + 1, &character) : NULL;
		if (!at || *size - length < 4)
			return NULL;
		length += write_character(character, room + length);
	}
}

/* Behind the closing quote. */
static const char *skip_string(const char *at)
{
	int32_t character;

	for (at = scan_string(at); at && *at == '\\'; at = at ? scan_string(at) : NULL)
		at = read_escape(at + 1, &character);
	return at && *at == '"' ? at + 1 : NULL;
}

/* ---- values ------------------------------------------------------------------------ */

static const char *skip_digits(const char *at)
{
	while (*at >= '0' && *at <= '9')
		at++;
	return at;
}

/* A number without an exponent. */
static const char *skip_number(const char *at)
{
	const char *begin = at += *at == '-';

	at = *at == '0' ? at + 1 : skip_digits(at);
	if (at == begin)
		return NULL;
	if (*at == '.') {
		const char *point = at;

		at = skip_digits(at + 1);
		if (at == point + 1)
			return NULL;
	}
	return *at == 'e' || *at == 'E' || at - begin > DIGITS_MAX ? NULL : at;
}

/* The keys of the objects that are open: those of the innermost one come last. */
struct keys {
	const char *text[KEYS_MAX];
	size_t length[KEYS_MAX];
	size_t count;
	unsigned depth;
};

static const char *skip_value(const char *at, struct keys *keys);

/* A key that has not been in the object, and its colon. */
static const char *skip_key(const char *at, struct keys *keys, size_t first)
{
	const char *end;
	size_t i;

	if (*at++ != '"' || keys->count == KEYS_MAX || !(end = quick_string_end(at)))
		return NULL;
	for (i = first; i < keys->count; i++)
		if (keys->length[i] == (size_t)(end - at) &&
		    memcmp(keys->text[i], at, keys->length[i]) == 0)
			return NULL;
	keys->text[keys->count] = at;
	keys->length[keys->count++] = (size_t)(end - at);
	at = quick_space(end + 1);
	return *at == ':' ? quick_space(at + 1) : NULL;
}

/* The items of an array or the members of an object, behind the bracket. */
static const char *skip_items(const char *at, struct keys *keys, char close)
{
	size_t first = keys->count;

	if (++keys->depth > DEPTH_MAX)
		return NULL;
	at = quick_space(at);
	if (*at != close)
		for (;;) {
			if (close == '}' && !(at = skip_key(at, keys, first)))
				return NULL;
			at = skip_value(at, keys);
			if (!at)
				return NULL;
			at = quick_space(at);
			if (*at != ',')
				break;
			at = quick_space(at + 1);
		}
	keys->count = first;
	keys->depth--;
	return *at == close ? at + 1 : NULL;
}

static const char *skip_value(const char *at, struct keys *keys)
{
	switch (*at) {
	case '"':
		return skip_string(at + 1);
	case '{':
		return skip_items(at + 1, keys, '}');
	case '[':
		return skip_items(at + 1, keys, ']');
	case 't':
		return strncmp(at, "true", 4) == 0 ? at + 4 : NULL;
	case 'f':
		return strncmp(at, "false", 5) == 0 ? at + 5 : NULL;
	case 'n':
		return strncmp(at, "null", 4) == 0 ? at + 4 : NULL;
	default:
		return skip_number(at);
	}
}

const char *quick_skip_value(const char *at)
{
	struct keys keys;

	keys.count = 0;
	keys.depth = 0;
	return skip_value(at, &keys);
}
