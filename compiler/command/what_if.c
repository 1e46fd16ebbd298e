/*
 * command/what_if.c - `classpec what-if`: asks for what is known of a person, and says
 * where they stand.
 */
#include <getopt.h>
#include <unistd.h>

#include "whatif/whatif.h"

static const char help[] =
	"usage: classpec what-if [OPTION]... SPEC...\n"
	"\n"
	"Asks for what is known of a person, and only for what can still change an "
	"answer; says\n"
	"after each answer where the person stands for every class, the nearest first; "
	"and prints\n"
	"the record in the end, which `classpec qualify` judges in the same way. An "
	"empty answer\n"
	"means that it is not known, and is never taken for a no. `?` explains a "
	"question, `undo`\n"
	"takes the last answer back, `quit` or the end of the input ends.\n"
	"\n"
	"options:\n"
	"  --class ID        ask about this class; may be given again for more\n"
	"  --route NAME      only this route\n"
	"  --specialty NAME  only this specialty\n"
	"  --as-of DATE      judge by what is in force on this day; default today\n"
	"  --date EVENT=DATE the day of the announcement, filing, examination or\n"
	"                    appointment, for requirements that refer to it; may be\n"
	"                    given again for more; default the as-of date\n"
	"  --announced DATE  the same as --date announcement=DATE\n"
	"  --stage STAGE     filing, examination, appointment or end_of_probation;\n"
	"                    default filing\n"
	"  --limit NAME=N    set the limit of that name, of those that\n"
	"                    `classpec explain --limits` lists\n"
	"  --color=WHEN      auto, always or never\n"
	"  --help            print this\n"
	"\n"
	"exit status: 0 when the conversation ended, 1 when the plan has errors, 2 for "
	"wrong\n"
	"usage or when something could not be read\n";

static const char name[] = "what-if";

static const struct option long_options[] = {
	{"help", no_argument, NULL, OPTION_HELP},
	{"class", required_argument, NULL, OPTION_CLASS},
	{"route", required_argument, NULL, OPTION_ROUTE},
	{"specialty", required_argument, NULL, OPTION_SPECIALTY},
	{"as-of", required_argument, NULL, OPTION_AS_OF},
	{"date", required_argument, NULL, OPTION_DATE},
	{"announced", required_argument, NULL, OPTION_ANNOUNCED},
	{"stage", required_argument, NULL, OPTION_STAGE},
	LIMIT_OPTION,
	{"color", required_argument, NULL, OPTION_COLOR},
	{0},
};

/* -1 when there is nothing more to do. */
static int options_read(struct context *cx, int argc, char **argv,
			struct qualify_options *options)
{
	int option, status = STATUS_OK;

	options->classes = NEW_ARRAY(cx, const char *, argc);
	while (status == STATUS_OK &&
	       (option = getopt_long(argc, argv, "", long_options, NULL)) != -1) {
		if (option == OPTION_HELP) {
			fputs(help, stdout);
			return -1;
		}
		if (option != OPTION_COLOR)
			status = qualify_option(cx, name, option, optarg, options);
		else if (!colour_choose(cx, optarg))
			status = usage_error(
				cx, name,
				"expected --color=auto, always or never, found `%s`",
				optarg);
	}
	if (status)
		return status;
	options->colour = cx->colour && isatty(STDOUT_FILENO);
	for (int i = optind; i < argc; i++)
		if (argv[i][0] == '-' && !argv[i][1])
			return usage_error(
				cx, name,
				"standard input cannot be the plan: the answers come "
				"from it");
	options->records = ""; /* there is no file of them */
	return qualify_options_end(cx, name, argc, argv, options);
}

int command_what_if(struct context *cx, int argc, char **argv)
{
	struct qualify_options options = {.explain = true};
	struct qualify q = {.cx = cx, .command = name, .options = &options};
	struct whatif w = {.cx = cx, .q = &q, .echo = !isatty(STDIN_FILENO)};
	const struct model *model;
	int status = options_read(cx, argc, argv, &options);

	if (status)
		return status < 0 ? STATUS_OK : status;
	status = plan_load(cx, argv + optind, argc - optind, &model);
	if (status)
		return status;
	status = qualify_begin(&q, model);
	if (status == STATUS_OK) {
		w.plan = q.plan;
		w.of_facts = NEW_ARRAY(cx, unsigned char, q.plan->facts.count + 1);
		w.matters = NEW_ARRAY(cx, bool, q.plan->facts.count + 1);
		w.asked = NEW_ARRAY(cx, struct question,
				    LIST_TOPICS + (size_t)q.plan->facts.count + 1);
		status = whatif_talk(&w);
	}
	qualify_end(&q);
	return status;
}
