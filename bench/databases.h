/*
 * databases.h - the same question put to databases, where they are installed.
 */
#ifndef DATABASES_H
#define DATABASES_H

#include "applicants.h"

/* By outcome; databases know only not met, undetermined and met. */
struct tally {
	uint32_t of[CLASSPEC_MET + 1];
};

/* SQLite, when it was compiled in. NULL otherwise, or after a message. */
void *sqlite_open(const struct applicants *a);
/* Decides all applicants; seconds. */
double sqlite_decide(void *database, struct tally *tally);
void sqlite_close(void *database);

/* DuckDB, through a script run by `python`. */
struct duckdb;
struct duckdb *duckdb_open(const char *python, const char *script, const char *people);
/* 0 when it does not answer. */
double duckdb_decide(struct duckdb *database, struct tally *tally);
void duckdb_close(struct duckdb *database);

#endif
