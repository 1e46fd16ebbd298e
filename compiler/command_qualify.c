/*
 * command_qualify.c - `classpec qualify`: whether each person of a file of records
 * qualifies.
 *
 * One record at a time is read, turned into facts, judged by every rule that is asked,
 * and told; then it is forgotten, so memory does not depend on the length of the file.
 */
#include <errno.h>
#include <getopt.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lower.h"
#include "qualify.h"

static const char help[] =
	"usage: classpec qualify [OPTION]... SPEC... --records FILE\n"
	"\n"
	"Says of each record of FILE whether the person meets each class, by each\n"
	"route, and why. FILE is NDJSON or CSV, as docs/records.md describes them, or -\n"
	"for standard input. There is one result for each record, class, route and\n"
	"specialty; docs/results.md says what it holds.\n"
	"\n"
	"options:\n"
	"  --records FILE    the records\n"
	"  --class ID        only this class; may be given again for more\n"
	"  --route NAME      only this route\n"
	"  --specialty NAME  only this specialty\n"
	"  --as-of DATE      judge by what is in force on this day; default today\n"
	"  --date EVENT=DATE the day of the announcement, filing, examination or\n"
	"                    appointment, for requirements that refer to it; may be given\n"
	"                    again for more; default the as-of date\n"
	"  --announced DATE  the same as --date announcement=DATE\n"
	"  --stage STAGE     filing, examination, appointment or end_of_probation;\n"
	"                    default filing\n"
	"  --format FORMAT   text, ndjson or csv; default text\n"
	"  --explain         with every requirement: what was found, what is needed,\n"
	"                    and where it stands in the plan\n"
	"  --color=WHEN      auto, always or never\n"
	"  --help            print this\n"
	"\n"
	"exit status: 0 when every record was answered, 1 when the plan has errors, 2\n"
	"for wrong usage or when something could not be read or written, 3 when some\n"
	"records were rejected; each of them is named on standard error with its line,\n"
	"and the others are answered\n";

static const char name[] = "qualify";

/* ---- options ----------------------------------------------------------------------- */

enum {
	OPTION_RECORDS = OPTION_OWN,
	OPTION_CLASS,
	OPTION_ROUTE,
	OPTION_SPECIALTY,
	OPTION_AS_OF,
	OPTION_DATE,
	OPTION_ANNOUNCED,
	OPTION_STAGE,
	OPTION_FORMAT,
	OPTION_EXPLAIN,
};

static const struct option long_options[] = {
	{ "help", no_argument, NULL, OPTION_HELP },
	{ "color", required_argument, NULL, OPTION_COLOR },
	{ "records", required_argument, NULL, OPTION_RECORDS },
	{ "class", required_argument, NULL, OPTION_CLASS },
	{ "route", required_argument, NULL, OPTION_ROUTE },
	{ "specialty", required_argument, NULL, OPTION_SPECIALTY },
	{ "as-of", required_argument, NULL, OPTION_AS_OF },
	{ "date", required_argument, NULL, OPTION_DATE },
	{ "announced", required_argument, NULL, OPTION_ANNOUNCED },
	{ "stage", required_argument, NULL, OPTION_STAGE },
	{ "format", required_argument, NULL, OPTION_FORMAT },
	{ "explain", no_argument, NULL, OPTION_EXPLAIN },
	{ 0 },
};

static int date_option(struct context *cx, const char *option, const char *text,
		       classpec_date *date)
{
	if (record_date_read(text, date))
		return STATUS_OK;
	return usage_error(cx, name,
			   "expected a date such as 2025-01 or 2025-01-15 after --%s, "
			   "found `%s`",
			   option, text);
}

/* The number of the word in the list, which ends in NULL; -1 after a message. */
static int choose(struct context *cx, const char *option, const char *text,
		  const char *const *words)
{
	const char *nearest;
	int i;

	for (i = 0; words[i]; i++)
		if (strcmp(words[i], text) == 0)
			return i;
	nearest = name_nearest(text, words, (size_t)i);
	usage_error(cx, name, "no %s is called `%s`%s%s%s", option, text,
		    nearest ? "; did you mean `" : "", nearest ? nearest : "",
		    nearest ? "`?" : "");
	return -1;
}

/* "filing=2025-01-15" */
static int event_option(struct context *cx, const char *text,
			struct qualify_options *options)
{
	const char *words[CLASSPEC_ANCHORS] = { NULL }, *equals = strchr(text, '=');
	uint32_t i;
	int chosen;

	if (!equals)
		return usage_error(cx, name,
				   "expected an event and its day such as "
				   "filing=2025-01-15 after --date, found `%s`", text);
	for (i = CLASSPEC_AT_ANNOUNCEMENT; i < CLASSPEC_ANCHORS; i++)
		words[i - CLASSPEC_AT_ANNOUNCEMENT] = anchor_name((enum anchor)i);
	chosen = choose(cx, "event", arena_copy(cx->arena, text, (size_t)(equals - text)),
			words);
	if (chosen < 0)
		return STATUS_USAGE;
	return date_option(cx, "date", equals + 1,
			   &options->dates[CLASSPEC_AT_ANNOUNCEMENT + chosen]);
}

static int stage_option(struct context *cx, const char *text,
			struct qualify_options *options)
{
	const char *words[CLASSPEC_END_OF_PROBATION + 2] = { NULL };
	uint32_t i;
	int chosen;

	for (i = 0; i <= CLASSPEC_END_OF_PROBATION; i++)
		words[i] = classpec_stage_name(i);
	chosen = choose(cx, "stage", text, words);
	if (chosen < 0)
		return STATUS_USAGE;
	options->stage = (enum classpec_stage)chosen;
	return STATUS_OK;
}

static int format_option(struct context *cx, const char *text,
			 struct qualify_options *options)
{
	static const char *const words[] = { "text", "ndjson", "csv", NULL };
	int chosen = choose(cx, "format", text, words);

	if (chosen < 0)
		return STATUS_USAGE;
	options->format = (enum qualify_format)chosen;
	return STATUS_OK;
}

static int colour_option(struct context *cx, const char *when,
			 struct qualify_options *options)
{
	if (!colour_choose(cx, when))
		return usage_error(cx, name,
				   "expected --color=auto, always or never, found `%s`",
				   when);
	options->colour =
		strcmp(when, "always") == 0 || (cx->colour && isatty(STDOUT_FILENO));
	return STATUS_OK;
}

static int option_read(struct context *cx, int option, struct qualify_options *options)
{
	switch (option) {
	case OPTION_COLOR:
		return colour_option(cx, optarg, options);
	case OPTION_RECORDS:
		options->records = optarg;
		break;
	case OPTION_CLASS:
		options->classes[options->class_count++] = optarg;
		break;
	case OPTION_ROUTE:
		options->route = optarg;
		break;
	case OPTION_SPECIALTY:
		options->specialty = optarg;
		break;
	case OPTION_AS_OF:
		return date_option(cx, "as-of", optarg, &options->as_of);
	case OPTION_ANNOUNCED:
		return date_option(cx, "announced", optarg,
				   &options->dates[CLASSPEC_AT_ANNOUNCEMENT]);
	case OPTION_DATE:
		return event_option(cx, optarg, options);
	case OPTION_STAGE:
		return stage_option(cx, optarg, options);
	case OPTION_FORMAT:
		return format_option(cx, optarg, options);
	case OPTION_EXPLAIN:
		options->explain = true;
		break;
	default:
		return usage_error(cx, name, "expected one of its options");
	}
	return STATUS_OK;
}

static classpec_date today(void)
{
	time_t now = time(NULL);
	struct tm local;

	localtime_r(&now, &local);
	return (classpec_date)((local.tm_year + 1900) * 10000 + (local.tm_mon + 1) * 100 +
			       local.tm_mday);
}

static int options_check(struct context *cx, int argc, char **argv,
			 const struct qualify_options *options)
{
	int i;

	if (!options->records)
		return usage_error(cx, name, "expected --records FILE");
	if (optind == argc)
		return usage_error(cx, name,
				   "expected the files or directories of a plan");
	for (i = optind; i < argc; i++)
		if (strcmp(argv[i], "-") == 0 && strcmp(options->records, "-") == 0)
			return usage_error(cx, name,
					   "standard input cannot be both the plan and "
					   "the records");
	if (options->explain && options->format == QUALIFY_CSV)
		return usage_error(cx, name,
				   "an explanation is a tree and has no place in CSV: "
				   "use --format=ndjson");
	return STATUS_OK;
}

/* -1 when there is nothing more to do. */
static int options_read(struct context *cx, int argc, char **argv,
			struct qualify_options *options)
{
	int option, status;

	options->classes = NEW_ARRAY(cx, const char *, argc);
	options->colour = cx->colour && isatty(STDOUT_FILENO);
	while ((option = getopt_long(argc, argv, "", long_options, NULL)) != -1) {
		if (option == OPTION_HELP) {
			fputs(help, stdout);
			return -1;
		}
		status = option_read(cx, option, options);
		if (status)
			return status;
	}
	if (!options->as_of)
		options->as_of = today();
	return options_check(cx, argc, argv, options);
}

/* ---- the records ------------------------------------------------------------------- */

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

static void record_complain(struct qualify *q, const struct record *record,
			    const char *what)
{
	struct out *o = &q->words;

	o->size = 0;
	out_text(o, "classpec: ");
	out_visible(o, q->options->records, strlen(q->options->records));
	out_format(o, ":%llu: %s", (unsigned long long)record->line, what);
	out_visible(o, record->reason, strlen(record->reason));
	out_text(o, "\n");
	fwrite(o->text, 1, o->size, q->cx->err);
}

static void record_answer(struct qualify *q, const struct record *record)
{
	struct answer answer;
	size_t i;

	q->out.size = 0;
	classpec_project(q->plan, &record->facts, q->dates, q->values);
	for (i = 0; i < q->rule_count; i++) {
		qualify_answer(q, q->rules[i], record, &answer);
		switch (q->options->format) {
		case QUALIFY_TEXT:
			answer_print_text(q, &answer);
			break;
		case QUALIFY_NDJSON:
			answer_print_json(q, &answer);
			break;
		case QUALIFY_CSV:
			answer_print_csv(q, &answer);
			break;
		}
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
			record_answer(q, &record);
		else
			progress_clear(progress);
		if (status == RECORD_REJECTED) {
			record_complain(q, &record, "record rejected: ");
			rejected = true;
			continue;
		}
		if (status == RECORD_FAILED) {
			if (record.line)
				record_complain(q, &record, "");
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

	if (!reader) {
		complain(q->cx, "out of memory");
		return STATUS_USAGE;
	}
	/* A bar among results on the same terminal would be in their way. */
	progress_open(&progress, q->cx->err,
		      regular && !isatty(STDOUT_FILENO) ? (uint64_t)file.st_size : 0);
	q->out.size = 0;
	if (q->options->format == QUALIFY_CSV)
		answer_print_csv_header(q);
	status = out_write(q, false) ? records_read(q, reader, &progress) : STATUS_USAGE;
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

static int run(struct qualify *q)
{
	classpec_date as_of = q->options->as_of;
	int status;

	memcpy(q->dates, q->options->dates, sizeof q->dates);
	q->dates[CLASSPEC_AS_OF] = as_of;
	snprintf(q->as_of, sizeof q->as_of, "%04u-%02u-%02u", (unsigned)(as_of / 10000),
		 (unsigned)(as_of / 100 % 100), (unsigned)(as_of % 100));
	q->utf8 = locale_is_utf8();
	q->names = record_names_open(q->plan);
	if (!q->names) {
		complain(q->cx, "out of memory");
		return STATUS_USAGE;
	}
	status = qualify_select(q);
	if (status == STATUS_OK) {
		qualify_room(q);
		status = records_open(q);
	}
	record_names_close(q->names);
	qualify_room_free(q);
	return status;
}

int command_qualify(struct context *cx, int argc, char **argv)
{
	struct qualify_options options = { 0 };
	struct qualify q = { .cx = cx, .command = name, .options = &options };
	const struct model *model;
	int status = options_read(cx, argc, argv, &options);

	if (status)
		return status < 0 ? STATUS_OK : status;
	status = plan_load(cx, argv + optind, argc - optind, &model);
	if (status)
		return status;
	q.plan = lower(cx, model, NULL);
	diag_flush(cx, cx->err);
	return q.plan ? run(&q) : STATUS_ERRORS;
}
