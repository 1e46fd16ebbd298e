/*
 * command/show.c - `classpec show`: a class as a card.
 */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "command/command.h"
#include "emit/emit.h"
#include "show/show.h"

static const char help[] =
	"usage: classpec show [OPTION]... CLASS [SPEC]...\n"
	"\n"
	"Prints a class as a card, like a published standard: title, code, grade, whom "
	"it is\n"
	"under and supervises, duties, how one qualifies in plain sentences, where it "
	"leads, and\n"
	"its history. CLASS is a name, an id, a code or a title. Without a SPEC the plan "
	"is the\n"
	"directory `specs`, where there is one, else the directory one is in.\n"
	"\n"
	"options:\n"
	"  --as-of DATE      the revision in force on that day, such as 2024-12-31; "
	"without it\n"
	"                    the newest\n"
	"  --format FORMAT   text, markdown or json; default text\n"
	"  --width COLUMNS   of text, 40 to 200; without it those of the terminal, at "
	"most 100,\n"
	"                    or 80\n"
	"  --limit NAME=N    set the limit of that name, of those that\n"
	"                    `classpec explain --limits` lists\n"
	"  --color=WHEN      auto, always or never\n"
	"  --help            print this\n"
	"\n"
	"exit status: 0 when the card was printed, 1 when the plan has errors, 2 for "
	"wrong usage,\n"
	"a class that does not exist, or when something could not be read\n";

struct show_options {
	const char *format;
	unsigned width;
	uint32_t as_of; /* YYYYMMDD; 0: the newest */
	bool colour;
};

enum { OPTION_AS_OF = OPTION_OWN, OPTION_FORMAT, OPTION_WIDTH };

static bool out_is_painted(const char *when)
{
	const char *no_colour = getenv("NO_COLOR");

	if (strcmp(when, "auto") != 0)
		return strcmp(when, "always") == 0;
	return isatty(STDOUT_FILENO) && !(no_colour && *no_colour);
}

static unsigned terminal_width(void)
{
	struct winsize size;

	if (!isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 ||
	    size.ws_col < 40)
		return 80;
	return size.ws_col > 100 ? 100 : size.ws_col;
}

static int width_option(struct context *cx, const char *text, struct show_options *o)
{
	char *end;
	unsigned long width = strtoul(text, &end, 10);

	if (*end || *text < '0' || *text > '9' || width < 40 || width > 200)
		return usage_error(cx, "show",
				   "expected a width of 40 to 200, found `%s`", text);
	o->width = (unsigned)width;
	return STATUS_OK;
}

/* "2024-12" or "2024-12-31" */
static int as_of_option(struct context *cx, const char *text, struct show_options *o)
{
	unsigned year, month, day = 1;
	int used = 0;

	if ((sscanf(text, "%4u-%2u%n", &year, &month, &used) != 2 || text[used]) &&
	    (sscanf(text, "%4u-%2u-%2u%n", &year, &month, &day, &used) != 3 ||
	     text[used]))
		used = 0;
	if (!used || month < 1 || month > 12 || day < 1 || day > 31)
		return usage_error(cx, "show",
				   "expected a date such as 2024-12-31, found `%s`",
				   text);
	o->as_of = year * 10000 + month * 100 + day;
	return STATUS_OK;
}

static int format_option(struct context *cx, const char *text, struct show_options *o)
{
	if (strcmp(text, "text") != 0 && strcmp(text, "markdown") != 0 &&
	    strcmp(text, "json") != 0)
		return usage_error(cx, "show",
				   "expected --format text, markdown or json, found `%s`",
				   text);
	o->format = text;
	return STATUS_OK;
}

/* -1 when there is nothing more to do. */
static int show_options(struct context *cx, int argc, char **argv, struct show_options *o)
{
	static const struct option options[] = {
		{"as-of", required_argument, NULL, OPTION_AS_OF},
		{"format", required_argument, NULL, OPTION_FORMAT},
		{"width", required_argument, NULL, OPTION_WIDTH},
		{"help", no_argument, NULL, OPTION_HELP},
		LIMIT_OPTION,
		{"color", required_argument, NULL, OPTION_COLOR},
		{0},
	};
	int option, status = STATUS_OK;

	while (!status && (option = getopt_long(argc, argv, "", options, NULL)) != -1) {
		switch (option) {
		case OPTION_HELP: fputs(help, stdout); return -1;
		case OPTION_AS_OF: status = as_of_option(cx, optarg, o); break;
		case OPTION_FORMAT: status = format_option(cx, optarg, o); break;
		case OPTION_WIDTH: status = width_option(cx, optarg, o); break;
		case OPTION_LIMIT: status = limit_choose(cx, "show", optarg); break;
		case OPTION_COLOR:
			if (!colour_choose(cx, optarg))
				status = usage_error(
					cx, "show",
					"expected --color=auto, always or never, "
					"found `%s`",
					optarg);
			o->colour = out_is_painted(optarg);
			break;
		default: return usage_error(cx, "show", "expected one of its options");
		}
	}
	if (!status && optind == argc)
		return usage_error(cx, "show",
				   "expected the name or the code of a class");
	return status;
}

static bool is_called(const struct symbol *class, const char *text)
{
	const char *code = class->revisions ? class->revisions->code : class->code;

	return strcmp(class->name->text, text) == 0 || strcmp(class->id, text) == 0 ||
	       (code && strcmp(code, text) == 0) || strcasecmp(class->words, text) == 0;
}

/* NULL after a message. A class that is specified goes before one that is only named. */
static const struct symbol *class_find(struct context *cx, const struct model *model,
				       const char *text)
{
	const struct symbols *classes = &model->symbols[SYMBOL_CLASS];
	const char **names = NEW_ARRAY(cx, const char *, classes->count + 1), *nearest;
	const struct symbol *found = NULL;

	for (uint32_t i = 0; i < classes->count; i++) {
		const struct symbol *class = classes->items[i];

		names[i] = class->name->text;
		if (!is_called(class, text))
			continue;
		if (found && found->revisions && class->revisions) {
			usage_error(cx, "show",
				    "`%s` is %s and %s; expected the one or the other",
				    text, found->id, class->id);
			return NULL;
		}
		if (!found || class->revisions)
			found = class;
	}
	if (found)
		return found;
	nearest = name_nearest(text, names, classes->count);
	usage_error(cx, "show", "no class of the plan is called `%s`%s%s%s", text,
		    nearest ? "; did you mean `" : "", nearest ? nearest : "",
		    nearest ? "`?" : "");
	return NULL;
}

/* The revision in force on the day; the newest without a day; NULL when there was none
 * yet. */
static const struct class *revision_find(const struct symbol *class, uint32_t as_of)
{
	const struct class *revision = class->revisions;

	while (revision && as_of && revision->standard->revision.value > as_of)
		revision = revision->next_revision;
	return revision;
}

static int class_show(struct context *cx, const struct model *model,
		      const struct symbol *class, const struct show_options *o)
{
	const struct class *revision = revision_find(class, o->as_of);
	struct out out = {0};
	struct card card = {.out = &out,
			    .width = o->width,
			    .colour = o->colour,
			    .format = *o->format == 'm' ? CARD_MARKDOWN : CARD_TEXT};

	if (class->revisions && !revision)
		return usage_error(cx, "show",
				   "no revision of `%s` was in force on that day",
				   class->id);
	if (*o->format == 'j' && revision)
		emit_one_class(cx, revision, &out);
	else if (*o->format == 'j')
		return usage_error(cx, "show", "no standard of the plan specifies `%s`",
				   class->id);
	else if (revision)
		show_class(cx, model, revision, &card);
	else
		show_external(cx, model, class, &card);
	fwrite(out.text, 1, out.size, stdout);
	out_free(&out);
	return STATUS_OK;
}

int command_show(struct context *cx, int argc, char **argv)
{
	struct show_options o = {.format = "text",
				 .width = terminal_width(),
				 .colour = out_is_painted("auto")};
	char here[] = ".", specs[] = "specs", *usual[] = {here};
	int status = show_options(cx, argc, argv, &o);
	const struct symbol *class;
	const struct model *model;
	struct stat is_there;

	if (status)
		return status < 0 ? STATUS_OK : status;
	if (stat(specs, &is_there) == 0)
		usual[0] = specs;
	if (optind + 1 < argc)
		status = plan_load(cx, argv + optind + 1, argc - optind - 1, &model);
	else
		status = plan_load(cx, usual, 1, &model);
	if (status)
		return status;
	class = class_find(cx, model, argv[optind]);
	return class ? class_show(cx, model, class, &o) : STATUS_USAGE;
}
