/*
 * command/lsp.c - `classpec lsp`: the language for an editor, over standard input and output.
 */
#include <getopt.h>

#include "command/command.h"
#include "lsp/lsp.h"

static const char help[] =
	"usage: classpec lsp [OPTION]...\n"
	"\n"
	"Serves an editor that speaks the Language Server Protocol, over standard input and output:\n"
	"mistakes as you type, completion, what a name means and where it is used, renaming, and more.\n"
	"docs/editors.md says how editors are set up. An editor starts it; there is nothing to see.\n"
	"\n"
	"options:\n"
	"  --stdio         as it is without: for editors that always say so\n"
	"  --limit=NAME=N  set the limit of that name, of those `classpec explain --limits` lists\n"
	"  --help          print this\n"
	"\n"
	"exit status: 0 when the editor ended the session, 1 when it went away without saying so, 2 for\n"
	"wrong usage\n";

int command_lsp(struct context *cx, int argc, char **argv)
{
	enum { OPTION_STDIO = OPTION_OWN };
	static const struct option options[] = {
		{ "help", no_argument, NULL, OPTION_HELP },
		LIMIT_OPTION,
		{ "stdio", no_argument, NULL, OPTION_STDIO },
		{ 0 },
	};
	int option;

	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1)
		switch (option) {
		case OPTION_HELP: fputs(help, stdout); return STATUS_OK;
		case OPTION_STDIO: break;
		case OPTION_LIMIT:
			if (limit_choose(cx, "lsp", optarg))
				return STATUS_USAGE;
			break;
		default: return usage_error(cx, "lsp", "expected one of its options");
		}
	if (optind < argc)
		return usage_error(cx, "lsp", "expected no argument, found `%s`",
				   argv[optind]);
	return server_run(cx);
}
