/*
 * new/new.h - the first text of an authority or a standard: it says what to fill in, and
 * teaches by its comments.
 */
#ifndef CLASSPEC_NEW_H
#define CLASSPEC_NEW_H

#include "model.h"

/* Each appends a spec. */
void new_authority(const char *name, const char *title, struct out *to);

/* What a standard is begun with: what its authority has first of each. NULL: it has none.
 */
struct beginnings {
	const char *authority, *name, *title;
	const struct name *level, *direction;
	const struct symbol *route, *education, *experience;
};

struct beginnings new_beginnings(const struct model *model,
				 const struct authority *authority);
void new_standard(const struct beginnings *b, struct out *to);
/* People before the standard: the cases that it starts with. */
void new_cases(const struct beginnings *b, struct out *to);

#endif
