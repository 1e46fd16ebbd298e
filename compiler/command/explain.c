/*
 * command/explain.c - `classpec explain`: what a diagnostic means and how to cure it.
 */
#include <string.h>

#include "check/check.h"
#include "command/command.h"

static const char help[] =
	"usage: classpec explain CODE|SLUG...\n"
	"\n"
	"Says of each code (E201) or slug (unknown-name) what it means, why it matters, and how\n"
	"it is cured, with an example.\n"
	"\n"
	"options:\n"
	"  --list    list them all\n"
	"  --limits  list how large, deep and many anything may be: names for --limit\n"
	"  --help    print this\n"
	"\n"
	"exit status: 0, or 2 for a code that does not exist\n";

static void
print_indented(const char *text)
{
	fputs("    ", stdout);
	for (; *text; text++) {
		putchar(*text);
		if (*text == '\n')
			fputs("    ", stdout);
	}
	putchar('\n');
}

static void
print_check(const struct check_info *info)
{
	static const char *const severities[] = {
		[SEVERITY_NOTE] = "note, with -WNAME or --level=3",
		[SEVERITY_WARNING] = "warning",
		[SEVERITY_ERROR] = "error",
		[SEVERITY_OFF] = "off",
	};
	const char *absence = info == &check_table[W720] ? check_spelling_absence() : NULL;

	printf("%s %s (%s)\n\n%s.\n\n%s\n\n", info->code, info->slug,
	       info == &check_table[W821] ? "note, always" : severities[info->severity],
	       info->summary, info->why);
	if (absence)
		printf("It is off: %s.\n\n", absence);
	printf("For example:\n\n");
	print_indented(info->example);
	printf("\nThe cure:\n\n");
	print_indented(info->cure);
}

static const struct check_info *
find_check(const char *word)
{
	for (size_t i = 0; i < CHECK_COUNT; i++)
		if (strcmp(check_table[i].code, word) == 0 || strcmp(check_table[i].slug, word) == 0)
			return &check_table[i];
	return NULL;
}

static int
unknown_check(struct context *cx, const char *word)
{
	const char *slugs[2 * CHECK_COUNT], *nearest;

	for (size_t i = 0; i < CHECK_COUNT; i++) {
		slugs[2 * i] = check_table[i].slug;
		slugs[2 * i + 1] = check_table[i].code;
	}
	nearest = name_nearest(word, slugs, 2 * CHECK_COUNT);
	return usage_error(cx, "explain", "expected a code such as E201 or a slug, found `%s`%s%s%s",
			   word, nearest ? "; did you mean `" : "", nearest ? nearest : "",
			   nearest ? "`?" : "");
}

static void
print_limits(void)
{
	char standard[LIMIT_TEXT], most[LIMIT_TEXT];

	printf("%-12s %8s %8s\n", "name", "standard", "at most");
	for (int i = 0; i < LIMIT_COUNT; i++) {
		const struct limit_info *info = &limit_infos[i];

		printf("%-12s %8s %8s  %s%s\n", info->name, limit_text(info, info->standard, standard),
		       limit_text(info, info->most, most), info->bytes ? "bytes " : "", info->what);
	}
}

int
command_explain(struct context *cx, int argc, char **argv)
{
	if (argc == 2 && strcmp(argv[1], "--help") == 0) {
		fputs(help, stdout);
		return STATUS_OK;
	}
	if (argc == 2 && strcmp(argv[1], "--list") == 0) {
		for (size_t i = 0; i < CHECK_COUNT; i++)
			printf("%s  %-26s %s\n", check_table[i].code, check_table[i].slug,
			       check_table[i].summary);
		return STATUS_OK;
	}
	if (argc == 2 && strcmp(argv[1], "--limits") == 0) {
		print_limits();
		return STATUS_OK;
	}
	if (argc < 2)
		return usage_error(cx, "explain", "expected a code such as E201");
	for (int i = 1; i < argc; i++) {
		const struct check_info *info = find_check(argv[i]);

		if (!info)
			return unknown_check(cx, argv[i]);
		if (i > 1)
			putchar('\n');
		print_check(info);
	}
	return STATUS_OK;
}
