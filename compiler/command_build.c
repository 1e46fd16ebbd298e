/*
 * command_build.c - `classpec build`: a plan's tables as C, and its model as JSON, in files.
 *
 * Everything is made in memory first. When the plan has an error nothing is written at all, and
 * a file that already holds what it should is left alone, so that nothing is built again.
 */
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "command.h"
#include "emit.h"
#include "lower.h"

static const char help[] =
	"usage: classpec build -o DIR [OPTION]... SPEC...\n"
	"\n"
	"Writes the tables of each authority that has rules as AUTHORITY.c and AUTHORITY.h into\n"
	"DIR, which is made if need be. They need classpec.h and the runtime, and nothing else.\n"
	"SPEC is a .classpec file, a directory of them, or - for standard input.\n"
	"\n"
	"options:\n"
	"  -o DIR          where the files go\n"
	"  --emit=LIST     what to write, separated by commas: c (which is also what is written\n"
	"                  without this option) and json, the model as AUTHORITY.json\n"
	"  --prefix=NAME   begin files and identifiers with NAME, not with the authority's name;\n"
	"                  for a plan with one authority that has rules\n"
	"  --depfile=FILE  write to FILE, as make and ninja read it, what the output depends on\n"
	"  --check         write nothing; say which files are not what they would be\n"
	"  --color=WHEN    auto, always or never\n"
	"  --help          print this\n"
	"\n"
	"exit status: 0 when all is written (--check: up to date), 1 when the plan has errors\n"
	"(--check: or a file is not up to date), 2 for wrong usage or when something could not\n"
	"be read or written\n";

struct product {
	const char *path;
	struct out text;
	struct product *next;
};

struct build {
	struct context *cx;
	const struct model *model;
	const char *directory, *depfile, *prefix; /* the last two or NULL */
	bool check, emit_c, emit_json;
	char **specs; /* as given */
	int spec_count;
	struct product *products, **last_product;
	struct identifiers names; /* of all headers together */
};

/* ---- options --------------------------------------------------------------------- */

/* "c,json". */
static int choose_outputs(struct build *b, const char *list)
{
	const char *end;

	b->emit_c = false;
	for (;; list = end + 1) {
		size_t length = strcspn(list, ",");

		end = list + length;
		if (length == 1 && *list == 'c')
			b->emit_c = true;
		else if (length == 4 && memcmp(list, "json", 4) == 0)
			b->emit_json = true;
		else
			return usage_error(b->cx, "build",
					   "expected c or json after --emit, found `%.*s`",
					   (int)length, list);
		if (!*end)
			return STATUS_OK;
	}
}

static int build_option(struct build *b, int option)
{
	enum { OPTION_EMIT = OPTION_OWN, OPTION_PREFIX, OPTION_DEPFILE, OPTION_CHECK };

	switch (option) {
	case OPTION_HELP:
		fputs(help, stdout);
		return -1;
	case OPTION_COLOR:
		if (colour_choose(b->cx, optarg))
			return STATUS_OK;
		return usage_error(b->cx, "build",
				   "expected --color=auto, always or never, found `%s`", optarg);
	case 'o':
		b->directory = optarg;
		return STATUS_OK;
	case OPTION_EMIT:
		return choose_outputs(b, optarg);
	case OPTION_PREFIX:
		b->prefix = optarg;
		return prefix_check(b->cx, optarg) ? STATUS_OK : STATUS_USAGE;
	case OPTION_DEPFILE:
		b->depfile = optarg;
		return STATUS_OK;
	case OPTION_CHECK:
		b->check = true;
		return STATUS_OK;
	default:
		return usage_error(b->cx, "build", "expected one of its options");
	}
}

static int build_options(struct build *b, int argc, char **argv)
{
	static const struct option options[] = {
		{ "help", no_argument, NULL, OPTION_HELP },
		{ "color", required_argument, NULL, OPTION_COLOR },
		{ "emit", required_argument, NULL, OPTION_EMIT },
		{ "prefix", required_argument, NULL, OPTION_PREFIX },
		{ "depfile", required_argument, NULL, OPTION_DEPFILE },
		{ "check", no_argument, NULL, OPTION_CHECK },
		{ 0 },
	};
	int option, status;

	while ((option = getopt_long(argc, argv, "o:", options, NULL)) != -1) {
		status = build_option(b, option);
		if (status)
			return status;
	}
	if (!b->directory)
		return usage_error(b->cx, "build", "expected -o and a directory");
	if (optind == argc)
		return usage_error(b->cx, "build",
				   "expected the files or directories of a plan");
	b->specs = argv + optind;
	b->spec_count = argc - optind;
	return STATUS_OK;
}
