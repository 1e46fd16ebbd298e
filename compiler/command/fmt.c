/*
 * command/fmt.c - `classpec fmt`: specs in the one layout of the language.
 */
#include <getopt.h>
#include <string.h>

#include "command/command.h"
#include "fmt/fmt.h"

static const char help[] =
	"usage: classpec fmt [OPTION]... SPEC...\n"
	"\n"
	"Lays specs out in the one way the language has: a statement a line, blocks "
	"indented\n"
	"by four, texts filled to 100 columns. Only white space changes; comments and "
	"single\n"
	"blank lines stay where they are. SPEC is a .classpec file or a directory of "
	"them,\n"
	"which are rewritten in place, or - for standard input, which goes to standard "
	"output.\n"
	"A file with errors of syntax is left as it is, and they are reported.\n"
	"\n"
	"options:\n"
	"  --check       write nothing; name the files that are laid out otherwise\n"
	"  --diff        write nothing; show what would change, as a unified diff\n"
	"  --limit=NAME=N\n"
	"                set the limit of that name, of those `classpec explain --limits` lists\n"
	"  --color=WHEN  auto, always or never\n"
	"  --help        print this\n"
	"\n"
	"exit status: 0 when every file has the layout now, or with --check and --diff "
	"had it\n"
	"before; 1 when some have errors or, with --check and --diff, another layout; 2 "
	"for\n"
	"wrong usage or when something could not be read or written\n";

struct fmt_options {
	bool check, diff;
};

enum { OPTION_CHECK = OPTION_OWN, OPTION_DIFF };

/* -1 when there is nothing more to do. */
static int fmt_options(struct context *cx, int argc, char **argv, struct fmt_options *o)
{
	static const struct option options[] = {
		{"check", no_argument, NULL, OPTION_CHECK},
		{"diff", no_argument, NULL, OPTION_DIFF},
		{"help", no_argument, NULL, OPTION_HELP},
		LIMIT_OPTION,
		{"color", required_argument, NULL, OPTION_COLOR},
		{0},
	};
	int option;

	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1) {
		switch (option) {
		case OPTION_HELP: fputs(help, stdout); return -1;
		case OPTION_CHECK: o->check = true; break;
		case OPTION_DIFF: o->diff = true; break;
		case OPTION_LIMIT:
			if (limit_choose(cx, "fmt", optarg))
				return STATUS_USAGE;
			break;
		case OPTION_COLOR:
			if (!colour_choose(cx, optarg))
				return usage_error(
					cx, "fmt",
					"expected --color=auto, always or never, "
					"found `%s`",
					optarg);
			break;
		default: return usage_error(cx, "fmt", "expected one of its options");
		}
	}
	if (optind == argc)
		return usage_error(cx, "fmt",
				   "expected the files or directories to lay out");
	return STATUS_OK;
}

/* The status of one source, whose layout is `formatted`. */
static int source_put(struct context *cx, const struct source *source,
		      const struct fmt_options *o, const struct out *formatted)
{
	bool same = formatted->size == source->size &&
		    memcmp(formatted->text ? formatted->text : "", source->text,
			   source->size) == 0;
	bool standard_input = strcmp(source->path, "-") == 0;
	struct out shown = {0};

	if (o->diff)
		fmt_unified(source->path, source->text, source->size, formatted->text,
			    formatted->size, &shown);
	else if (o->check && !same)
		out_format(&shown, "%s\n", source->path);
	else if (!o->check && standard_input)
		out_bytes(&shown, formatted->text, formatted->size);
	if (shown.size)
		fwrite(shown.text, 1, shown.size, stdout);
	out_free(&shown);
	if (o->diff || o->check)
		return same ? STATUS_OK : STATUS_ERRORS;
	if (!standard_input && !same && !out_save(cx, formatted, source->path, NULL))
		return STATUS_USAGE;
	return STATUS_OK;
}

int command_fmt(struct context *cx, int argc, char **argv)
{
	struct fmt_options o = {0};
	int status = fmt_options(cx, argc, argv, &o);
	struct syntax *syntax;

	if (status)
		return status < 0 ? STATUS_OK : status;
	for (int i = optind; i < argc; i++)
		sources_add(cx, argv[i]);
	if (cx->unreadable)
		return STATUS_USAGE;
	syntax = parse(cx);
	for (size_t i = 0; i < syntax->count; i++) {
		struct out formatted = {0};
		int one = STATUS_ERRORS;

		if (fmt_unit(cx, &syntax->units[i], &formatted))
			one = source_put(cx, &cx->sources[syntax->units[i].source], &o,
					 &formatted);
		out_free(&formatted);
		status = one > status ? one : status;
	}
	diag_flush(cx, cx->err);
	return status;
}
