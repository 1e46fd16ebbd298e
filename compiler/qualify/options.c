/*
 * qualify/options.c - the options that `classpec qualify` and `classpec statement` share.
 */
#include <getopt.h>
#include <string.h>
#include <time.h>

#include "qualify/qualify.h"

static int date_option(struct context *cx, const char *command, const char *option,
		       const char *text, classpec_date *date)
{
	if (record_date_read(text, date))
		return STATUS_OK;
	return usage_error(cx, command,
			   "expected a date such as 2025-01 or 2025-01-15 after --%s, "
			   "found `%s`",
			   option, text);
}

/* "filing=2025-01-15" */
static int event_option(struct context *cx, const char *command, const char *text,
			struct qualify_options *options)
{
	const char *words[CLASSPEC_ANCHORS] = { NULL }, *equals = strchr(text, '=');
	uint32_t i;
	int chosen;

	if (!equals)
		return usage_error(cx, command,
				   "expected an event and its day such as "
				   "filing=2025-01-15 after --date, found `%s`",
				   text);
	for (i = CLASSPEC_AT_ANNOUNCEMENT; i < CLASSPEC_ANCHORS; i++)
		words[i - CLASSPEC_AT_ANNOUNCEMENT] = anchor_name((enum anchor)i);
	chosen = word_choose(cx, command, "event",
			     arena_copy(cx->arena, text, (size_t)(equals - text)),
			     words);
	if (chosen < 0)
		return STATUS_USAGE;
	return date_option(cx, command, "date", equals + 1,
			   &options->dates[CLASSPEC_AT_ANNOUNCEMENT + chosen]);
}

static int stage_option(struct context *cx, const char *command, const char *text,
			struct qualify_options *options)
{
	const char *words[CLASSPEC_END_OF_PROBATION + 2] = { NULL };
	uint32_t i;
	int chosen;

	for (i = 0; i <= CLASSPEC_END_OF_PROBATION; i++)
		words[i] = classpec_stage_name(i);
	chosen = word_choose(cx, command, "stage", text, words);
	if (chosen < 0)
		return STATUS_USAGE;
	options->stage = (enum classpec_stage)chosen;
	return STATUS_OK;
}

int qualify_option(struct context *cx, const char *command, int option, const char *value,
		   struct qualify_options *options)
{
	switch (option) {
	case OPTION_RECORDS:
		options->records = value;
		break;
	case OPTION_CLASS:
		options->classes[options->class_count++] = value;
		break;
	case OPTION_ROUTE:
		options->route = value;
		break;
	case OPTION_SPECIALTY:
		options->specialty = value;
		break;
	case OPTION_AS_OF:
		return date_option(cx, command, "as-of", value, &options->as_of);
	case OPTION_ANNOUNCED:
		return date_option(cx, command, "announced", value,
				   &options->dates[CLASSPEC_AT_ANNOUNCEMENT]);
	case OPTION_DATE:
		return event_option(cx, command, value, options);
	case OPTION_STAGE:
		return stage_option(cx, command, value, options);
	case OPTION_LIMIT:
		return limit_choose(cx, command, value);
	default:
		return usage_error(cx, command, "expected one of its options");
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

int qualify_options_end(struct context *cx, const char *command, int argc, char **argv,
			struct qualify_options *options)
{
	int i;

	if (!options->as_of)
		options->as_of = today();
	if (!options->records)
		return usage_error(cx, command, "expected --records FILE");
	if (options->plan && optind < argc)
		return usage_error(cx, command,
				   "--plan %s is in place of specs, but %s is given too",
				   options->plan, argv[optind]);
	if (optind == argc && !options->plan)
		return usage_error(cx, command,
				   "expected the files or directories of a plan");
	for (i = optind; i < argc; i++)
		if (strcmp(argv[i], "-") == 0 && strcmp(options->records, "-") == 0)
			return usage_error(cx, command,
					   "standard input cannot be both the plan and "
					   "the records");
	return STATUS_OK;
}
