/*
 * proof_stages.c - by when something is due, against what says otherwise: the group
 * around it, or the day that it is reckoned to.
 */
#include "check/proofs.h"

/* When the day of the anchor is known. */
static enum stage anchor_stage(enum anchor anchor)
{
	switch (anchor) {
	case ANCHOR_EXAMINATION: return STAGE_EXAMINATION;
	case ANCHOR_APPOINTMENT: return STAGE_APPOINTMENT;
	case ANCHOR_AS_OF:
	case ANCHOR_ANNOUNCEMENT:
	case ANCHOR_FILING:
	case ANCHOR_COUNT: break;
	}
	return STAGE_FILING;
}

static void check_window(struct checker *c, const struct requirement *r,
			 struct window window, enum stage due)
{
	if (window.days && anchor_stage(window.anchor) > due)
		diag(c->cx, W820, r->at,
		     "this is due by the %s, and reckoned to the day of the %s, which is "
		     "not known then",
		     stage_name(due), anchor_name(window.anchor));
}

static void check_requirement(struct checker *c, const struct requirement *r,
			      const struct requirement *outer)
{
	const struct details *details = details_of(r);
	enum stage due = outer && outer->stage > r->stage ? outer->stage : r->stage;
	struct diag *d;

	if (outer && r->stage != STAGE_FILING && r->stage < outer->stage) {
		d = diag(c->cx, W820, r->at,
			 "`by %s` means nothing here: all of the group is due by `%s`",
			 stage_name(r->stage), stage_name(outer->stage));
		diag_note(c->cx, d, outer->at, "the group is here");
	}
	check_window(c, r, details->within, due);
	check_window(c, r, details->before, due);
	if (!outer || r->stage > outer->stage)
		outer = r;
	for (const struct requirement *item = r->items; item; item = item->next)
		check_requirement(c, item, outer);
}

void check_stages(struct checker *c, const struct rule *rule)
{
	if (!rule->bad && rule->requirement)
		check_requirement(c, rule->requirement, NULL);
}
