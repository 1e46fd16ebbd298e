/*
 * check/options.c - the options of `classpec check`, of which each may take back what one
 * before it said.
 */
#include "check/options.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "check/check.h"
#include "command/command.h"

enum choice { CHOICE_NONE, CHOICE_OFF, CHOICE_ON, CHOICE_ERROR };

enum {
	OPTION_MAX_ERRORS = OPTION_OWN,
	OPTION_MAX_WARNINGS,
	OPTION_FORMAT,
	OPTION_FIX,
	OPTION_LEVEL,
	OPTION_ONLY_ERRORS,
	OPTION_NO_PROOFS
};

static const char help[] =
	"usage: classpec check [OPTION]... SPEC...\n"
	"\n"
	"Reads the plan and reports every mistake in it, each with its place and what "
	"was\n"
	"expected there; and, when there is none, what is doubtful about it. SPEC is a\n"
	".classpec file, a directory of them, or - for standard input.\n"
	"\n"
	"options:\n"
	"  -WNAME            warn of NAME, the check in the brackets of a warning\n"
	"  -Wno-NAME         do not\n"
	"  -Werror=NAME      take it for an error\n"
	"  -Werror           take every warning for an error\n"
	"  --level=N         1: errors; 2: and warnings (when not given); 3: and notes\n"
	"  --only-errors     the same as --level=1\n"
	"  --format=FORMAT   text (when not given), json, sarif or markdown\n"
	"  --no-proofs       leave out what is proved over all records, W811 to W821\n"
	"  --fix             correct what can be corrected without a doubt in the files, "
	"and\n"
	"                    report the rest\n"
	"  --max-errors=N    print at most N errors (20 when not given; 0: all)\n"
	"  --max-warnings=N  print at most N warnings (100 when not given; 0: all)\n"
	"  --limit=NAME=N    set the limit of that name, of those `classpec explain --limits` lists\n"
	"  --color=WHEN      auto, always or never\n"
	"  --help            print this\n"
	"\n"
	"`classpec explain --list` lists the checks. Text goes to standard error, the "
	"other\n"
	"formats to standard output. A class, standard or authority may say `allow NAME` "
	"and\n"
	"the reason, and nothing is said of NAME there.\n"
	"\n";

static const char help_status[] = "\n"
				  "exit status: 0 when there are no errors, 1 when there "
				  "are, 2 for wrong usage or when\n"
				  "something could not be read\n";

/* ---- checks by name -------------------------------------------------------------- */

static int find_slug(const char *slug)
{
	for (int i = 0; i < CHECK_COUNT; i++)
		if (strcmp(check_table[i].slug, slug) == 0)
			return i;
	return -1;
}

static int unknown_slug(struct context *cx, const char *slug)
{
	const char *slugs[CHECK_COUNT], *nearest;

	for (int i = 0; i < CHECK_COUNT; i++)
		slugs[i] = check_table[i].slug;
	nearest = name_nearest(slug, slugs, CHECK_COUNT);
	return usage_error(cx, "check",
			   "expected the name of a check after -W, found `%s`%s%s%s",
			   slug, nearest ? "; did you mean `" : "",
			   nearest ? nearest : "", nearest ? "`?" : "");
}

/* What stands behind -W. */
static int choose(struct context *cx, struct check_options *options, const char *word)
{
	enum choice choice = CHOICE_ON;
	int check = find_slug(word);

	if (strcmp(word, "error") == 0) {
		options->warnings_are_errors = true;
		return STATUS_OK;
	}
	if (check < 0 && strncmp(word, "no-", 3) == 0) {
		choice = CHOICE_OFF;
		check = find_slug(word += 3);
	} else if (check < 0 && strncmp(word, "error=", 6) == 0) {
		choice = CHOICE_ERROR;
		check = find_slug(word += 6);
	}
	if (check < 0)
		return unknown_slug(cx, word);
	if (check_table[check].severity == SEVERITY_ERROR && choice == CHOICE_OFF)
		return usage_error(cx, "check",
				   "`%s` is an error, which cannot be turned off", word);
	options->chosen[check] = (unsigned char)choice;
	return STATUS_OK;
}

/* A proof that was not found is told although it is only a note. */
static enum severity settle(const struct check_options *options, int check)
{
	enum severity severity = check_table[check].severity;

	if (severity == SEVERITY_ERROR)
		return severity;
	if (options->level < (severity == SEVERITY_NOTE && check != W821 ? 3 : 2))
		severity = SEVERITY_OFF;
	if (options->no_proofs && check >= W811 && check <= W821)
		severity = SEVERITY_OFF;
	switch ((enum choice)options->chosen[check]) {
	case CHOICE_NONE: break;
	case CHOICE_OFF: return SEVERITY_OFF;
	case CHOICE_ON: severity = SEVERITY_WARNING; break;
	case CHOICE_ERROR: return SEVERITY_ERROR;
	}
	if (severity == SEVERITY_WARNING && options->warnings_are_errors)
		severity = SEVERITY_ERROR;
	return severity;
}

/* ---- the options ----------------------------------------------------------------- */

static void print_help(void)
{
	const char *without = check_spelling_absence();

	fputs(help, stdout);
	if (without)
		printf("The check spelling is off: %s.\n", without);
	else
		puts("The check spelling has a dictionary; it speaks with -Wspelling and "
		     "at "
		     "level 3.");
	fputs(help_status, stdout);
}

static int number_option(struct context *cx, const char *name, const char *word,
			 uint32_t *number)
{
	char *end;
	unsigned long value = strtoul(word, &end, 10);

	if (end == word || *end || value > UINT32_MAX || word[0] == '-')
		return usage_error(cx, "check",
				   "expected a number after --%s, found `%s`", name,
				   word);
	*number = (uint32_t)value;
	return STATUS_OK;
}

static int level_option(struct context *cx, struct check_options *options,
			const char *word)
{
	if (strlen(word) != 1 || word[0] < '1' || word[0] > '3')
		return usage_error(cx, "check", "expected --level=1, 2 or 3, found `%s`",
				   word);
	options->level = (unsigned)(word[0] - '0');
	return STATUS_OK;
}

static int format_option(struct context *cx, struct check_options *options,
			 const char *word)
{
	static const char *const formats[FORMAT_COUNT] = {
		[FORMAT_TEXT] = "text",
		[FORMAT_JSON] = "json",
		[FORMAT_SARIF] = "sarif",
		[FORMAT_MARKDOWN] = "markdown",
	};

	for (int i = 0; i < FORMAT_COUNT; i++) {
		if (strcmp(formats[i], word) != 0)
			continue;
		options->format = (enum check_format)i;
		return STATUS_OK;
	}
	return usage_error(cx, "check",
			   "expected --format=text, json, sarif or markdown, found `%s`",
			   word);
}

/* One option; -1 when help was given. */
static int option_read(struct context *cx, struct check_options *options, int option)
{
	switch (option) {
	case 'W': return choose(cx, options, optarg);
	case OPTION_HELP: print_help(); return -1;
	case OPTION_COLOR:
		if (colour_choose(cx, optarg))
			return STATUS_OK;
		return usage_error(cx, "check",
				   "expected --color=auto, always or never, "
				   "found `%s`",
				   optarg);
	case OPTION_LIMIT: return limit_choose(cx, "check", optarg);
	case OPTION_MAX_ERRORS:
		return number_option(cx, "max-errors", optarg, &cx->max_errors);
	case OPTION_MAX_WARNINGS:
		return number_option(cx, "max-warnings", optarg, &cx->max_warnings);
	case OPTION_FORMAT: return format_option(cx, options, optarg);
	case OPTION_FIX: options->fix = true; return STATUS_OK;
	case OPTION_LEVEL: return level_option(cx, options, optarg);
	case OPTION_NO_PROOFS: options->no_proofs = true; return STATUS_OK;
	case OPTION_ONLY_ERRORS: options->level = 1; return STATUS_OK;
	}
	return usage_error(cx, "check", "expected one of its options");
}

int check_options_read(struct context *cx, struct check_options *options, int argc,
		       char **argv)
{
	static const struct option known[] = {
		{"help", no_argument, NULL, OPTION_HELP},
		{"color", required_argument, NULL, OPTION_COLOR},
		LIMIT_OPTION,
		{"max-errors", required_argument, NULL, OPTION_MAX_ERRORS},
		{"max-warnings", required_argument, NULL, OPTION_MAX_WARNINGS},
		{"format", required_argument, NULL, OPTION_FORMAT},
		{"fix", no_argument, NULL, OPTION_FIX},
		{"level", required_argument, NULL, OPTION_LEVEL},
		{"no-proofs", no_argument, NULL, OPTION_NO_PROOFS},
		{"only-errors", no_argument, NULL, OPTION_ONLY_ERRORS},
		{0},
	};
	int option, status;

	*options = (struct check_options){.level = 2};
	cx->max_warnings = 100;
	while ((option = getopt_long(argc, argv, "W:", known, NULL)) != -1)
		if ((status = option_read(cx, options, option)) != STATUS_OK)
			return status;
	if (optind == argc)
		return usage_error(cx, "check",
				   "expected the files or directories of a plan");
	for (int i = optind; options->fix && i < argc; i++)
		if (strcmp(argv[i], "-") == 0)
			return usage_error(cx, "check",
					   "expected files to correct, found `-`");
	for (int i = 0; i < CHECK_COUNT; i++)
		options->severities[i] = (unsigned char)settle(options, i);
	cx->severities = options->severities;
	return STATUS_OK;
}
