/*
 * check.c - the checks in order, and what they share.
 */
#include "check/check.h"

void check(struct context *cx, const struct model *model)
{
	(void)cx;
	(void)model;
}
