/*
 * command/graph.c - `classpec graph`: ladders, supervision and substitutions as a
 * picture.
 */
#include <getopt.h>
#include <string.h>

#include "command/command.h"
#include "graph/graph.h"

static const char help[] =
	"usage: classpec graph [OPTION]... SPEC...\n"
	"\n"
	"Draws a plan: the classes of each standard, by which service one leads to "
	"another, who\n"
	"supervises whom, and what may stand in place of what is asked. Classes that a "
	"standard\n"
	"only names are dashed; lines of promotion that it states are heavy. Of a "
	"standard with\n"
	"several revisions the newest is drawn. SPEC is a .classpec file, a directory of "
	"them,\n"
	"or - for standard input.\n"
	"\n"
	"options:\n"
	"  --of PARTS        ladders, supervision, substitutions, or several with commas "
	"between\n"
	"                    them; default ladders,supervision\n"
	"  --format FORMAT   dot, the language of graphviz, or svg, for which the "
	"program `dot`\n"
	"                    of graphviz is run; default dot\n"
	"  -o FILE           write to FILE and not to standard output\n"
	"  --limit NAME=N    set the limit of that name, of those that\n"
	"                    `classpec explain --limits` lists\n"
	"  --color=WHEN      auto, always or never\n"
	"  --help            print this\n"
	"\n"
	"exit status: 0 when the picture was written, 1 when the plan has errors, 2 for "
	"wrong\n"
	"usage, without graphviz for an SVG, or when something could not be read or "
	"written\n";

struct graph_options {
	unsigned parts;
	bool svg;
	const char *file; /* or NULL */
};

enum { OPTION_OF = OPTION_OWN, OPTION_FORMAT };

static int parts_option(struct context *cx, const char *text, struct graph_options *o)
{
	static const struct {
		const char *word;
		enum graph_part part;
	} words[] = {
		{"ladders", GRAPH_LADDERS},
		{"supervision", GRAPH_SUPERVISION},
		{"substitutions", GRAPH_SUBSTITUTIONS},
	};

	for (o->parts = 0;; text++) {
		const size_t length = strcspn(text, ",");
		unsigned before = o->parts;

		for (size_t i = 0; i < sizeof words / sizeof *words; i++)
			if (strlen(words[i].word) == length &&
			    strncmp(text, words[i].word, length) == 0)
				o->parts |= words[i].part;
		if (o->parts == before)
			return usage_error(cx, "graph",
					   "expected --of ladders, supervision or "
					   "substitutions, each once, found `%.*s`",
					   (int)length, text);
		text += length;
		if (!*text)
			return STATUS_OK;
	}
}

static int format_option(struct context *cx, const char *text, struct graph_options *o)
{
	o->svg = strcmp(text, "svg") == 0;
	if (!o->svg && strcmp(text, "dot") != 0)
		return usage_error(cx, "graph",
				   "expected --format dot or svg, found `%s`", text);
	return STATUS_OK;
}

/* -1 when there is nothing more to do. */
static int graph_options(struct context *cx, int argc, char **argv,
			 struct graph_options *o)
{
	static const struct option options[] = {
		{"of", required_argument, NULL, OPTION_OF},
		{"format", required_argument, NULL, OPTION_FORMAT},
		{"help", no_argument, NULL, OPTION_HELP},
		LIMIT_OPTION,
		{"color", required_argument, NULL, OPTION_COLOR},
		{0},
	};
	int option, status = STATUS_OK;

	while (!status && (option = getopt_long(argc, argv, "o:", options, NULL)) != -1) {
		switch (option) {
		case OPTION_HELP: fputs(help, stdout); return -1;
		case OPTION_OF: status = parts_option(cx, optarg, o); break;
		case OPTION_FORMAT: status = format_option(cx, optarg, o); break;
		case 'o': o->file = optarg; break;
		case OPTION_LIMIT: status = limit_choose(cx, "graph", optarg); break;
		case OPTION_COLOR:
			if (!colour_choose(cx, optarg))
				status = usage_error(
					cx, "graph",
					"expected --color=auto, always or never, "
					"found `%s`",
					optarg);
			break;
		default: return usage_error(cx, "graph", "expected one of its options");
		}
	}
	if (!status && optind == argc)
		return usage_error(cx, "graph",
				   "expected the files or directories of a plan");
	return status;
}

static int picture_put(struct context *cx, const struct graph_options *o,
		       const struct out *picture)
{
	if (o->file)
		return out_save(cx, picture, o->file, NULL) ? STATUS_OK : STATUS_USAGE;
	fwrite(picture->text, 1, picture->size, stdout);
	return STATUS_OK;
}

int command_graph(struct context *cx, int argc, char **argv)
{
	struct graph_options o = {.parts = GRAPH_LADDERS | GRAPH_SUPERVISION};
	struct out dot = {0}, svg = {0};
	int status = graph_options(cx, argc, argv, &o);
	const struct model *model;

	if (status)
		return status < 0 ? STATUS_OK : status;
	status = plan_load(cx, argv + optind, argc - optind, &model);
	if (status)
		return status;
	graph_write(cx, model, o.parts, &dot);
	if (!o.svg)
		status = picture_put(cx, &o, &dot);
	else if (graph_draw(cx, &dot, &svg))
		status = picture_put(cx, &o, &svg);
	else
		status = STATUS_USAGE;
	out_free(&dot);
	out_free(&svg);
	return status;
}
