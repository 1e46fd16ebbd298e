/*
 * lsp/uri.c - file:// URIs and paths.
 */
#include <stdlib.h>
#include <string.h>

#include "lsp/lsp.h"

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static char *copy(const char *text)
{
	char *result = strdup(text);

	if (!result)
		out_of_memory();
	return result;
}

char *uri_to_path(const char *uri)
{
	const char *from = uri;
	char *path, *to;

	if (strncmp(uri, "file://", 7) != 0)
		return copy(uri);
	from += 7;
	if (strncmp(from, "localhost/", 10) == 0)
		from += 9;
	if (*from != '/')
		return copy(uri);
	path = to = copy(from);
	while (*from) {
		int high = -1, low = -1;

		if (*from == '%') {
			high = hex_digit(from[1]);
			low = high < 0 ? -1 : hex_digit(from[2]);
		}
		if (low >= 0 && high * 16 + low != 0) {
			*to++ = (char)(high * 16 + low);
			from += 3;
		} else {
			*to++ = *from++;
		}
	}
	*to = '\0';
	while (to > path + 1 && to[-1] == '/')
		*--to = '\0';
	return path;
}

char *path_to_uri(const char *path)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
				    "0123456789-._~/";
	struct out o = {0};
	char *uri;

	if (*path != '/')
		return copy(path);
	out_text(&o, "file://");
	for (; *path; path++) {
		if (strchr(plain, *path))
			out_bytes(&o, path, 1);
		else
			out_format(&o, "%%%02X", (unsigned)(unsigned char)*path);
	}
	out_bytes(&o, "", 1);
	uri = copy(o.text);
	out_free(&o);
	return uri;
}
