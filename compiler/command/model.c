/*
 * command/model.c - `classpec model`: the whole plan as one JSON document.
 */
#include <getopt.h>

#include "command/command.h"
#include "emit/emit.h"

static const char help[] =
	"usage: classpec model [OPTION]... SPEC...\n"
	"\n"
	"Prints the plan as one JSON document: authorities, vocabulary, standards, classes and\n"
	"how one qualifies. docs/model.schema.json describes it. SPEC is a .classpec file, a\n"
	"directory of them, or - for standard input.\n"
	"\n"
	"options:\n"
	"  --limit=NAME=N\n"
	"                set the limit of that name, of those `classpec explain --limits` lists\n"
	"  --color=WHEN  auto, always or never\n"
	"  --help        print this\n"
	"\n"
	"exit status: 0 when the document was printed, 1 when the plan has errors, 2 for wrong\n"
	"usage or when something could not be read or written\n";

static int model_options(struct context *cx, int argc, char **argv)
{
	static const struct option options[] = {
		{ "help", no_argument, NULL, OPTION_HELP },
		LIMIT_OPTION,
		{ "color", required_argument, NULL, OPTION_COLOR },
		{ 0 },
	};
	int option;

	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1) {
		switch (option) {
		case OPTION_HELP: fputs(help, stdout); return -1;
		case OPTION_LIMIT:
			if (limit_choose(cx, "model", optarg))
				return STATUS_USAGE;
			break;
		case OPTION_COLOR:
			if (!colour_choose(cx, optarg))
				return usage_error(
					cx, "model",
					"expected --color=auto, always or never, "
					"found `%s`",
					optarg);
			break;
		default: return usage_error(cx, "model", "expected one of its options");
		}
	}
	if (optind == argc)
		return usage_error(cx, "model",
				   "expected the files or directories of a plan");
	return STATUS_OK;
}

/* main reports what standard output did not take. */
int command_model(struct context *cx, int argc, char **argv)
{
	const struct model *model;
	struct out document = { 0 };
	int status = model_options(cx, argc, argv);

	if (status)
		return status < 0 ? STATUS_OK : status;
	status = plan_load(cx, argv + optind, argc - optind, &model);
	if (status)
		return status;
	emit_model(cx, model, &document);
	diag_flush(cx, cx->err);
	fwrite(document.text, 1, document.size, stdout);
	out_free(&document);
	return STATUS_OK;
}
