/*
 * command/statement.c - `classpec statement`: what an applicant is told in writing.
 */
#include <getopt.h>
#include <string.h>
#include <unistd.h>

#include "statement/statement.h"

static const char help[] =
	"usage: classpec statement [OPTION]... SPEC... --records FILE --class ID\n"
	"\n"
	"Writes a statement to each applicant of FILE: whether the person meets the\n"
	"minimum qualifications of a class, by which rule of which standard, what was\n"
	"asked, what was found and what of the record was used for it, what is missing,\n"
	"and what an office may still decide. FILE is NDJSON or CSV, as docs/records.md\n"
	"describes them, or - for standard input.\n"
	"\n"
	"options:\n"
	"  --records FILE    the records\n"
	"  --id ID           only the applicant of this id\n"
	"  --class ID        the class; may be given again for more\n"
	"  --route NAME      only this route\n"
	"  --specialty NAME  only this specialty\n"
	"  --as-of DATE      judge by what is in force on this day; default today\n"
	"  --date EVENT=DATE the day of the announcement, filing, examination or\n"
	"                    appointment, for requirements that refer to it; may be\n"
	"                    given again for more; default the as-of date\n"
	"  --announced DATE  the same as --date announcement=DATE\n"
	"  --stage STAGE     filing, examination, appointment or end_of_probation;\n"
	"                    default filing\n"
	"  --office NAME     who issues the statement, and signs it\n"
	"  --format FORMAT   text, 72 columns wide, or html, one page that stands by\n"
	"                    itself; default text\n"
	"  --limit NAME=N    set the limit of that name, of those that\n"
	"                    `classpec explain --limits` lists\n"
	"  --help            print this\n"
	"\n"
	"exit status: 0 when every statement was written, 1 when the plan has errors, 2\n"
	"for wrong usage, when no record has the id, or when something could not be\n"
	"read or written, 3 when some records were rejected; each of them is named on\n"
	"standard error with its line, and the others have their statements\n";

static const char name[] = "statement";

enum {
	OPTION_FORMAT = OPTION_QUALIFY_OWN,
	OPTION_ID,
	OPTION_OFFICE,
};

static const struct option long_options[] = {
	QUALIFY_OPTIONS,
	{ "format", required_argument, NULL, OPTION_FORMAT },
	{ "id", required_argument, NULL, OPTION_ID },
	{ "office", required_argument, NULL, OPTION_OFFICE },
	{ 0 },
};

static int format_option(struct context *cx, const char *text, struct statement *s)
{
	static const char *const words[] = { "text", "html", NULL };
	int chosen = word_choose(cx, name, "format", text, words);

	if (chosen < 0)
		return STATUS_USAGE;
	s->form = chosen ? &statement_html : &statement_text;
	return STATUS_OK;
}

/* -1 when there is nothing more to do. */
static int options_read(struct context *cx, int argc, char **argv,
			struct qualify_options *options, struct statement *s)
{
	int option, status = STATUS_OK;

	options->classes = NEW_ARRAY(cx, const char *, argc);
	while (status == STATUS_OK &&
	       (option = getopt_long(argc, argv, "", long_options, NULL)) != -1) {
		switch (option) {
		case OPTION_HELP:
			fputs(help, stdout);
			return -1;
		case OPTION_FORMAT:
			status = format_option(cx, optarg, s);
			break;
		case OPTION_ID:
			options->id = optarg;
			break;
		case OPTION_OFFICE:
			s->office = optarg;
			break;
		default:
			status = qualify_option(cx, name, option, optarg, options);
		}
	}
	if (status == STATUS_OK)
		status = qualify_options_end(cx, name, argc, argv, options);
	if (status == STATUS_OK && !options->class_count)
		status = usage_error(cx, name, "expected --class ID");
	return status;
}

static void tell(struct qualify *q, const struct answer *answer)
{
	statement_write(q->teller, answer);
}

static void begin(struct qualify *q)
{
	struct statement *s = q->teller;

	s->form->begin(s);
}

static void end(struct qualify *q)
{
	struct statement *s = q->teller;

	s->form->end(s);
}

int command_statement(struct context *cx, int argc, char **argv)
{
	struct qualify_options options = { .explain = true };
	struct statement s = { .form = &statement_text };
	struct qualify q = { .cx = cx, .command = name, .options = &options,
			     .begin = begin, .tell = tell, .end = end, .teller = &s };
	int status = options_read(cx, argc, argv, &options, &s);

	if (status)
		return status < 0 ? STATUS_OK : status;
	status = plan_load(cx, argv + optind, argc - optind, &s.model);
	if (status)
		return status;
	s.q = &q;
	s.arena = arena_open();
	status = qualify_run(&q, s.model);
	arena_close(s.arena);
	out_free(&s.line);
	if (status == STATUS_OK && options.id && !q.record_count) {
		complain(cx, "no record of %s has the id `%s`", options.records,
			 options.id);
		return STATUS_USAGE;
	}
	return status;
}
