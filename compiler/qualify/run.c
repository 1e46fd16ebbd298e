/*
 * qualify/run.c - a run over a file of records.
 *
 * One record at a time is read, turned into facts, judged by every rule that is asked,
 * and told; then it is forgotten, so memory does not depend on the length of the file.
 */
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lower/lower.h"
#include "qualify/qualify.h"

static bool locale_is_utf8(void)
{
	locale_t locale = newlocale(LC_CTYPE_MASK, "", (locale_t)0);
	bool utf8;

	if (locale == (locale_t)0)
		return false;
	utf8 = strcmp(nl_langinfo_l(CODESET, locale), "UTF-8") == 0;
	freelocale(locale);
	return utf8;
}

/* ---- the records ------------------------------------------------------------------- */

void record_complain(struct qualify *q, uint64_t line, const char *what,
		     const char *reason)
{
	struct out *o = &q->words;

	o->size = 0;
	out_text(o, "classpec: ");
	out_visible(o, q->options->records, strlen(q->options->records));
	out_format(o, ":%llu: %s", (unsigned long long)line, what);
	out_visible(o, reason, strlen(reason));
	out_text(o, "\n");
	fwrite(o->text, 1, o->size, q->cx->err);
}

void qualify_record(struct qualify *q, const struct record *record)
{
	struct answer answer;
	size_t i;

	q->out.size = 0;
	if (q->options->id && strcmp(q->options->id, record->id) != 0)
		return;
	q->record_count++;
	if (q->tally) {
		tally_record(q->tally, q, record);
		return;
	}
	classpec_project(q->plan, &record->facts, q->dates, q->values);
	for (i = 0; i < q->rule_count; i++) {
		qualify_answer(q, q->rules[i], record, &answer);
		q->tell(q, &answer);
	}
}

/* Main says what went wrong with standard output. */
static bool out_write(struct qualify *q, bool at_once)
{
	if (q->out.size && fwrite(q->out.text, 1, q->out.size, stdout) != q->out.size)
		return false;
	return !at_once || fflush(stdout) == 0;
}

static int records_read(struct qualify *q, struct record_reader *reader,
			struct progress *progress)
{
	enum record_status status;
	struct record record;
	uint64_t count = 0;
	bool rejected = false;

	while ((status = record_reader_next(reader, &record)) != RECORD_END) {
		if (status == RECORD_READ)
			qualify_record(q, &record);
		else
			progress_clear(progress);
		if (status == RECORD_REJECTED) {
			record_complain(q, record.line, "record rejected: ",
					record.reason);
			rejected = true;
			continue;
		}
		if (status == RECORD_FAILED) {
			if (record.line)
				record_complain(q, record.line, "", record.reason);
			else
				complain(q->cx, "cannot read %s: %s", q->options->records,
					 record.reason);
			break;
		}
		if (!out_write(q, record_reader_waits(reader)))
			break;
		progress_update(progress, record_reader_bytes(reader), ++count);
	}
	progress_clear(progress);
	if (status != RECORD_END)
		return STATUS_USAGE;
	return rejected ? STATUS_REJECTED : STATUS_OK;
}

static int records_answer(struct qualify *q, FILE *from)
{
	struct record_reader *reader =
		record_reader_open(q->plan, from, record_format_of(q->options->records));
	struct progress progress;
	struct stat file;
	bool regular = fstat(fileno(from), &file) == 0 && S_ISREG(file.st_mode);
	int status;

	if (!reader)
		out_of_memory();
	limits_of_reader(q->cx, reader);
	/* A bar among results on the same terminal would be in their way. */
	progress_open(&progress, q->cx->err,
		      regular && !isatty(STDOUT_FILENO) ? (uint64_t)file.st_size : 0);
	q->out.size = 0;
	if (q->begin)
		q->begin(q);
	if (!out_write(q, false))
		status = STATUS_USAGE;
	else if (!q->tally || !blocks_count(q, from, &status))
		status = records_read(q, reader, &progress);
	q->out.size = 0;
	if (q->end && status != STATUS_USAGE) {
		q->end(q);
		out_write(q, false);
	}
	record_reader_close(reader);
	return status;
}

static int records_open(struct qualify *q)
{
	const char *path = q->options->records;
	FILE *from = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
	int status;

	if (!from) {
		complain(q->cx, "cannot read %s: %s", path, strerror(errno));
		return STATUS_USAGE;
	}
	status = records_answer(q, from);
	if (from != stdin)
		fclose(from);
	return status;
}

/* ---- the run ----------------------------------------------------------------------- */

static void tally_begin(struct qualify *q)
{
	if (q->options->format != QUALIFY_COUNTS)
		return;
	q->tally = tally_open(q);
	if (!q->tally)
		out_of_memory();
}

int qualify_begin(struct qualify *q, const struct model *model)
{
	classpec_date as_of = q->options->as_of;
	int status;

	if (!q->plan) {
		q->plan = lower(q->cx, model, NULL);
		diag_flush(q->cx, q->cx->err);
	}
	if (!q->plan)
		return STATUS_ERRORS;
	memcpy(q->dates, q->options->dates, sizeof q->dates);
	q->dates[CLASSPEC_AS_OF] = as_of;
	snprintf(q->as_of, sizeof q->as_of, "%04u-%02u-%02u", (unsigned)(as_of / 10000),
		 (unsigned)(as_of / 100 % 100), (unsigned)(as_of % 100));
	q->utf8 = locale_is_utf8();
	q->names = record_names_open(q->plan);
	if (!q->names)
		out_of_memory();
	status = qualify_select(q);
	if (status != STATUS_OK)
		return status;
	qualify_room(q);
	tally_begin(q);
	return STATUS_OK;
}

void qualify_end(struct qualify *q)
{
	tally_close(q->tally);
	record_names_close(q->names);
	qualify_room_free(q);
}

int qualify_run(struct qualify *q, const struct model *model)
{
	int status = qualify_begin(q, model);

	if (status == STATUS_OK)
		status = records_open(q);
	qualify_end(q);
	return status;
}
