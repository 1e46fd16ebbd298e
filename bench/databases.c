/*
 * databases.c - SQLite in this process, DuckDB in one of its own.
 */
#include "databases.h"

#include "rounds.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---- SQLite ------------------------------------------------------------------------ */

#ifdef WITH_SQLITE
#include <sqlite3.h>

struct sqlite {
	sqlite3 *database;
	sqlite3_stmt *question;
};

static void bind_number(sqlite3_stmt *insert, int column, int32_t number)
{
	if (number < 0)
		sqlite3_bind_null(insert, column);
	else
		sqlite3_bind_int(insert, column, number);
}

static bool sqlite_fill(sqlite3 *database, const struct applicants *a)
{
	sqlite3_stmt *insert;
	size_t i;

	if (sqlite3_exec(database, "create table people (days int, credits int, "
			 "high_school int, bachelors int); begin", NULL, NULL, NULL) ||
	    sqlite3_prepare_v2(database, "insert into people values (?, ?, ?, ?)", -1,
			       &insert, NULL))
		return false;
	for (i = 0; i < APPLICANTS; i++) {
		bind_number(insert, 1, a->rows[i].days);
		bind_number(insert, 2, a->rows[i].credits);
		bind_number(insert, 3, a->rows[i].high_school);
		bind_number(insert, 4, a->rows[i].bachelors);
		if (sqlite3_step(insert) != SQLITE_DONE || sqlite3_reset(insert))
			return false;
	}
	return !sqlite3_finalize(insert) &&
	       !sqlite3_exec(database, "commit", NULL, NULL, NULL);
}

void *sqlite_open(const struct applicants *a)
{
	static const char question[] =
		"select case when holds then 4 when not holds then 0 else 2 end from "
		"(select high_school = 1 and (days >= 1440 or "
		"(credits >= 60 and days >= 1080) or (bachelors = 1 and days >= 720)) "
		"as holds from people)";
	struct sqlite *sqlite = calloc(1, sizeof *sqlite);

	if (sqlite && !sqlite3_open(":memory:", &sqlite->database) &&
	    sqlite_fill(sqlite->database, a) &&
	    !sqlite3_prepare_v2(sqlite->database, question, -1, &sqlite->question, NULL))
		return sqlite;
	if (sqlite)
		fprintf(stderr, "SQLite: %s\n", sqlite3_errmsg(sqlite->database));
	return NULL;
}

double sqlite_decide(void *database, struct tally *tally)
{
	struct sqlite *sqlite = database;
	double start = seconds_now();

	memset(tally, 0, sizeof *tally);
	while (sqlite3_step(sqlite->question) == SQLITE_ROW)
		tally->of[sqlite3_column_int(sqlite->question, 0)]++;
	sqlite3_reset(sqlite->question);
	return seconds_now() - start;
}

void sqlite_close(void *database)
{
	struct sqlite *sqlite = database;

	sqlite3_finalize(sqlite->question);
	sqlite3_close(sqlite->database);
	free(sqlite);
}
#else
void *sqlite_open(const struct applicants *a)
{
	(void)a;
	return NULL;
}

double sqlite_decide(void *database, struct tally *tally)
{
	(void)database;
	(void)tally;
	return 0;
}

void sqlite_close(void *database)
{
	(void)database;
}
#endif

/* ---- DuckDB ------------------------------------------------------------------------ */

struct duckdb {
	FILE *to, *from;
	pid_t process;
};

static void run_script(int in, int out, const char *python, const char *script,
		       const char *people)
{
	if (dup2(in, STDIN_FILENO) >= 0 && dup2(out, STDOUT_FILENO) >= 0)
		execlp(python, python, script, people, (char *)NULL);
	perror(python);
	_exit(127);
}

struct duckdb *duckdb_open(const char *python, const char *script, const char *people)
{
	struct duckdb *duckdb = malloc(sizeof *duckdb);
	int to[2], from[2];
	char line[256];

	if (!duckdb || pipe(to) || pipe(from))
		return NULL;
	duckdb->process = fork();
	if (duckdb->process < 0)
		return NULL;
	if (duckdb->process == 0) {
		close(to[1]);
		close(from[0]);
		run_script(to[0], from[1], python, script, people);
	}
	close(to[0]);
	close(from[1]);
	duckdb->to = fdopen(to[1], "w");
	duckdb->from = fdopen(from[0], "r");
	if (duckdb->to && duckdb->from && fgets(line, sizeof line, duckdb->from))
		return duckdb;
	return NULL;
}

double duckdb_decide(struct duckdb *duckdb, struct tally *tally)
{
	unsigned not_met, undetermined, met;
	char line[256], *after;
	double seconds;

	memset(tally, 0, sizeof *tally);
	if (fputs("decide\n", duckdb->to) < 0 || fflush(duckdb->to) ||
	    !fgets(line, sizeof line, duckdb->from))
		return 0;
	seconds = strtod(line, &after);
	if (sscanf(after, "%u %u %u", &not_met, &undetermined, &met) != 3)
		return 0;
	tally->of[CLASSPEC_NOT_MET] = not_met;
	tally->of[CLASSPEC_UNDETERMINED] = undetermined;
	tally->of[CLASSPEC_MET] = met;
	return seconds;
}

void duckdb_close(struct duckdb *duckdb)
{
	fclose(duckdb->to);
	fclose(duckdb->from);
	waitpid(duckdb->process, NULL, 0);
	free(duckdb);
}
