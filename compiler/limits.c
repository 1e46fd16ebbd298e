/*
 * limits.c - how far the combinations of a rule may be written out.
 *
 * Every limit has a standard value, which is far above what rules have, and a greatest one, up to
 * which the tables still are made in seconds and within some hundred megabytes.
 */
#include <stdlib.h>
#include <string.h>

#include "base.h"

const struct limit_info limit_infos[LIMIT_COUNT] = {
	[LIMIT_DAYS] = { "days", 8, 12 },
	[LIMIT_WAYS] = { "ways", 256, 4096 },
	[LIMIT_NODES] = { "nodes", 20000, 200000 },
	[LIMIT_SPECIALTIES] = { "specialties", 500, 2000 },
};

bool
limit_set(struct context *cx, const char *text)
{
	for (int i = 0; i < LIMIT_COUNT; i++) {
		const struct limit_info *info = &limit_infos[i];
		size_t length = strlen(info->name);
		unsigned long value;
		char *end;

		if (strncmp(text, info->name, length) != 0 || text[length] != '=')
			continue;
		text += length + 1;
		value = strtoul(text, &end, 10);
		if (*text < '0' || *text > '9' || *end || value < 1 || value > info->most)
			return false;
		cx->limits[i] = (uint32_t)value;
		return true;
	}
	return false;
}

void
limit_remark(struct context *cx, struct diag *d, enum limit_kind limit)
{
	const struct limit_info *info = &limit_infos[limit];

	if (cx->limits[limit] < info->most)
		diag_remark(cx, d, "the option --limit=%s=N raises this limit, to %u at most",
			    info->name, (unsigned)info->most);
	else
		diag_remark(cx, d, "--limit=%s cannot be raised further", info->name);
}
