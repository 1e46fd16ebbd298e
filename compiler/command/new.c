/*
 * command/new.c - `classpec new`: an authority or a standard from a template.
 */
#include <errno.h>
#include <getopt.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "command/command.h"
#include "fmt/fmt.h"
#include "new/new.h"
#include "syntax.h"

static const char help[] =
	"usage: classpec new authority NAME [OPTION]...\n"
	"       classpec new standard AUTHORITY.NAME [OPTION]...\n"
	"\n"
	"Starts an authority or a standard from a template whose comments teach; FILL IN "
	"marks\n"
	"what only you can know. An authority goes into specs/NAME/vocabulary.classpec; "
	"a standard\n"
	"into specs/AUTHORITY/NAME.classpec, in the vocabulary that is there, with its "
	"first cases\n"
	"in NAME.cases.classpec. A file that is there already is never overwritten.\n"
	"\n"
	"options:\n"
	"  --title TITLE     its title; without it the name, in capitals and with "
	"spaces\n"
	"  --in DIRECTORY    where the plan is; default specs\n"
	"  --color=WHEN      auto, always or never\n"
	"  --help            print this\n"
	"\n"
	"exit status: 0 when the files were written, 1 when the plan that is there has "
	"errors, 2\n"
	"for wrong usage, when a file or a name is there already, or when something "
	"could not be\n"
	"read or written\n";

struct new_options {
	const char *title; /* or NULL */
	const char *in;
};

enum { OPTION_TITLE = OPTION_OWN, OPTION_IN };

/* -1 when there is nothing more to do. */
static int new_options(struct context *cx, int argc, char **argv, struct new_options *o)
{
	static const struct option options[] = {
		{"title", required_argument, NULL, OPTION_TITLE},
		{"in", required_argument, NULL, OPTION_IN},
		{"help", no_argument, NULL, OPTION_HELP},
		{"color", required_argument, NULL, OPTION_COLOR},
		{0},
	};
	int option;

	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1) {
		switch (option) {
		case OPTION_HELP: fputs(help, stdout); return -1;
		case OPTION_TITLE: o->title = optarg; break;
		case OPTION_IN: o->in = optarg; break;
		case OPTION_COLOR:
			if (!colour_choose(cx, optarg))
				return usage_error(
					cx, "new",
					"expected --color=auto, always or never, "
					"found `%s`",
					optarg);
			break;
		default: return usage_error(cx, "new", "expected one of its options");
		}
	}
	if (argc - optind != 2)
		return usage_error(cx, "new",
				   "expected `authority NAME` or `standard "
				   "AUTHORITY.NAME`");
	return STATUS_OK;
}

static bool is_name(const char *text)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789_";

	return *text >= 'a' && *text <= 'z' && text[strspn(text, letters)] == '\0';
}

/* "call_center_clerk" as "Call Center Clerk" */
static const char *title_of(struct context *cx, const char *name)
{
	char *title = arena_copy(cx->arena, name, strlen(name));

	for (char *c = title; *c; c++) {
		if (*c == '_')
			*c = ' ';
		else if (*c >= 'a' && *c <= 'z' && (c == title || c[-1] == ' '))
			*c = (char)(*c - 'a' + 'A');
	}
	return title;
}

/* A title as it stands between quotes. */
static const char *quoted(struct context *cx, const char *title)
{
	struct out o = {0};
	const char *text;

	for (; *title; title++) {
		if (*title == '"' || *title == '\\')
			out_bytes(&o, "\\", 1);
		out_bytes(&o, title, 1);
	}
	text = arena_copy(cx->arena, o.text ? o.text : "", o.size);
	out_free(&o);
	return text;
}

/* ---- files ---- */

static bool is_free(struct context *cx, const char *path)
{
	struct stat status;

	if (lstat(path, &status) != 0 && (errno == ENOENT || errno == ENOTDIR))
		return true;
	complain(cx, "%s is there already, and stays as it is", path);
	return false;
}

static bool directory_make(struct context *cx, const char *path)
{
	if (mkdir(path, 0777) == 0 || errno == EEXIST)
		return true;
	complain(cx, "cannot make %s: %s", path, strerror(errno));
	return false;
}

/* Puts the text into the one layout, which also tells of a title that cannot stand in a
 * spec. */
static bool spec_format(struct context *cx, const char *path, struct out *text)
{
	struct out formatted = {0};
	struct context own;
	bool done;

	context_open(&own);
	own.err = cx->err;
	own.colour = cx->colour;
	source_add_text(&own, path, text->text, text->size);
	done = fmt_unit(&own, &parse(&own)->units[0], &formatted);
	diag_flush(&own, own.err);
	context_close(&own);
	out_free(text);
	*text = formatted;
	return done;
}

static bool spec_save(struct context *cx, const char *path, const struct out *text)
{
	if (!out_save(cx, text, path, NULL))
		return false;
	printf("%s\n", path);
	return true;
}

/* ---- an authority ---- */

static int authority_new(struct context *cx, const char *name,
			 const struct new_options *o)
{
	const char *directory = arena_format(cx->arena, "%s/%s", o->in, name);
	const char *path = arena_format(cx->arena, "%s/vocabulary.classpec", directory);
	const char *title = o->title ? o->title : title_of(cx, name);
	struct out text = {0};
	bool done;

	if (!is_name(name))
		return usage_error(
			cx, "new",
			"expected a name of small letters, digits and `_`, found `%s`",
			name);
	if (!is_free(cx, path))
		return STATUS_USAGE;
	new_authority(name, quoted(cx, title), &text);
	done = spec_format(cx, path, &text) && directory_make(cx, o->in) &&
	       directory_make(cx, directory) && spec_save(cx, path, &text);
	out_free(&text);
	return done ? STATUS_OK : STATUS_USAGE;
}

/* ---- a standard ---- */

static const struct authority *authority_find(struct context *cx,
					      const struct model *model, const char *name,
					      const char *directory)
{
	for (uint32_t i = 0; i < model->authority_count; i++)
		if (model->authorities[i]->declared &&
		    strcmp(model->authorities[i]->symbol->name->text, name) == 0)
			return model->authorities[i];
	complain(cx, "no spec in %s declares the authority `%s`", directory, name);
	return NULL;
}

/* A standard or a class that is there has the name already. */
static bool name_is_free(struct context *cx, const struct model *model,
			 const struct authority *authority, const char *name)
{
	static const enum symbol_kind kinds[] = {SYMBOL_STANDARD, SYMBOL_CLASS};

	for (size_t i = 0; i < 2; i++)
		for (uint32_t k = 0; k < model->symbols[kinds[i]].count; k++) {
			const struct symbol *symbol = model->symbols[kinds[i]].items[k];

			if (symbol->authority != authority ||
			    strcmp(symbol->name->text, name) != 0)
				continue;
			complain(cx, "%s is a %s of the plan already", symbol->id,
				 symbol_kind_name(kinds[i]));
			return false;
		}
	return true;
}

static int standard_save(struct context *cx, const char *directory,
			 const struct beginnings *b)
{
	const char *path = arena_format(cx->arena, "%s/%s.classpec", directory, b->name);
	const char *cases =
		arena_format(cx->arena, "%s/%s.cases.classpec", directory, b->name);
	struct out text = {0}, people = {0};
	bool done;

	if (!is_free(cx, path) || !is_free(cx, cases))
		return STATUS_USAGE;
	new_standard(b, &text);
	new_cases(b, &people);
	done = spec_format(cx, path, &text) && spec_format(cx, cases, &people) &&
	       spec_save(cx, path, &text) && spec_save(cx, cases, &people);
	out_free(&text);
	out_free(&people);
	return done ? STATUS_OK : STATUS_USAGE;
}

static int standard_new(struct context *cx, const char *id, const struct new_options *o)
{
	const char *stop = strchr(id, '.'), *name = stop ? stop + 1 : "";
	char *authority_name = arena_copy(cx->arena, id, stop ? (size_t)(stop - id) : 0);
	char *directory = arena_format(cx->arena, "%s/%s", o->in, authority_name);
	char *paths[] = {directory};
	const struct authority *authority;
	const struct model *model;
	struct beginnings b;
	int status;

	if (!is_name(authority_name) || !is_name(name))
		return usage_error(
			cx, "new",
			"expected AUTHORITY.NAME, such as nys.clerk, found `%s`", id);
	status = plan_load(cx, paths, 1, &model);
	if (status)
		return status;
	authority = authority_find(cx, model, authority_name, directory);
	if (!authority || !name_is_free(cx, model, authority, name))
		return STATUS_USAGE;
	b = new_beginnings(model, authority);
	b.name = name;
	b.title = quoted(cx, o->title ? o->title : title_of(cx, name));
	return standard_save(cx, directory, &b);
}

int command_new(struct context *cx, int argc, char **argv)
{
	struct new_options o = {.in = "specs"};
	int status = new_options(cx, argc, argv, &o);

	if (status)
		return status < 0 ? STATUS_OK : status;
	if (strcmp(argv[optind], "authority") == 0)
		return authority_new(cx, argv[optind + 1], &o);
	if (strcmp(argv[optind], "standard") == 0)
		return standard_new(cx, argv[optind + 1], &o);
	return usage_error(cx, "new", "expected `authority` or `standard`, found `%s`",
			   argv[optind]);
}
