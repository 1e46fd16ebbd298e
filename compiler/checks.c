/*
 * checks.c - the table of checks.def, one row a check.
 */
#include "base.h"

const struct check_info check_table[CHECK_COUNT] = {
#define CHECK(code, severity, slug, summary, why, example, cure)                         \
	[code] = {#code, slug, SEVERITY_##severity, summary, why, example, cure},
#include "checks.def"
#undef CHECK
};
