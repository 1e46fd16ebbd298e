/*
 * decide.h - the parts of the measurement of decisions.
 */
#ifndef DECIDE_H
#define DECIDE_H

#include <stdbool.h>

/* Both print a table, and return whether all contestants gave the same answers.
 * `python` can import duckdb, or is NULL; `folder` is for a file of the people. */
bool decide_people(const char *python, const char *script, const char *folder);
bool decide_classes(void);

#endif
