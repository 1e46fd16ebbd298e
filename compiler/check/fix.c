/*
 * check/fix.c - corrections written into the files of a plan.
 *
 * Each file is written anew, whole or not at all. Where two corrections touch the same
 * text the first is made, and the other is found again by the next run.
 */
#include "check/fix.h"

#include <string.h>

struct fixing {
	struct out out;
	uint32_t at; /* the source is copied up to here */
	bool any;
	uint32_t last_lo; /* of the correction before */
	size_t count;
};

static bool is_correction(const struct context *cx, const struct diag *d)
{
	return d->fix && !d->waived && d->at.source < cx->source_count &&
	       check_table[d->check].severity != SEVERITY_ERROR;
}

static void fix_add(struct fixing *f, const struct source *source, const struct diag *d)
{
	if (d->at.lo < f->at || (f->any && d->at.lo == f->last_lo))
		return;
	out_bytes(&f->out, source->original + f->at, d->at.lo - f->at);
	out_bytes(&f->out, d->fix, strlen(d->fix));
	f->at = d->at.hi > d->at.lo ? d->at.hi : d->at.lo;
	f->last_lo = d->at.lo;
	f->any = true;
	f->count++;
}

/* The corrections of one source, which start at diags[first]. */
static bool source_fix(struct context *cx, size_t first, struct fixing *f)
{
	uint32_t number = cx->diags[first]->at.source;
	const struct source *source = &cx->sources[number];

	for (size_t i = first; i < cx->diag_count; i++) {
		if (cx->diags[i]->at.source != number)
			break;
		if (is_correction(cx, cx->diags[i]))
			fix_add(f, source, cx->diags[i]);
	}
	if (!f->any)
		return true;
	if (source->device == 0 && source->inode == 0) {
		complain(cx, "cannot correct %s: it is no file", source->path);
		return false;
	}
	out_bytes(&f->out, source->original + f->at, source->original_size - f->at);
	return out_save(cx, &f->out, source->path, NULL);
}

bool fixes_apply(struct context *cx)
{
	uint32_t before = UINT32_MAX;
	size_t fixed = 0, files = 0;

	for (size_t i = 0; i < cx->diag_count; i++) {
		struct fixing f = {0};
		bool done;

		if (cx->diags[i]->at.source == before ||
		    cx->diags[i]->at.source >= cx->source_count)
			continue;
		before = cx->diags[i]->at.source;
		done = source_fix(cx, i, &f);
		out_free(&f.out);
		if (!done)
			return false;
		fixed += f.count;
		files += f.any;
	}
	complain(cx, "corrected %zu place%s in %zu file%s", fixed, fixed == 1 ? "" : "s",
		 files, files == 1 ? "" : "s");
	return true;
}
