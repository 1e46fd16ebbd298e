/*
 * command/build.c - `classpec build`: a plan's tables as C, and its model as JSON, in
 * files.
 *
 * Everything is made in memory first. When the plan has an error nothing is written at
 * all, and a file that already holds what it should is left alone, so that nothing is
 * built again.
 */
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "command/command.h"
#include "emit/functions.h"
#include "lower/lower.h"

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
	"                  without this option), json, the model as AUTHORITY.json, and\n"
	"                  functions, a C function to be read for each class and route, as\n"
	"                  AUTHORITY_functions.c and AUTHORITY_functions.h\n"
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

enum { OPTION_EMIT = OPTION_OWN, OPTION_PREFIX, OPTION_DEPFILE, OPTION_CHECK };

/* A file to be. */
struct product {
	const char *path;
	struct out text;
	struct product *next;
};

struct build {
	struct context *cx;
	const struct model *model;
	const char *directory, *depfile, *prefix; /* the last two or NULL */
	bool check, emit_c, emit_json, emit_functions;
	char **specs; /* as given */
	int spec_count;
	struct product *products, **last_product;
	struct identifiers names; /* of all headers together */
	size_t name_capacity;
};

/* ---- options -------------------------------------------------------------------- */

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
		else if (length == 9 && memcmp(list, "functions", 9) == 0)
			b->emit_functions = true;
		else
			return usage_error(
				b->cx, "build",
				"expected c, json or functions after --emit, found "
				"`%.*s`",
				(int)length, list);
		if (!*end)
			return STATUS_OK;
	}
}

static int build_option(struct build *b, int option)
{
	switch (option) {
	case OPTION_HELP: fputs(help, stdout); return -1;
	case OPTION_COLOR:
		if (colour_choose(b->cx, optarg))
			return STATUS_OK;
		return usage_error(b->cx, "build",
				   "expected --color=auto, always or never, found `%s`",
				   optarg);
	case 'o': b->directory = optarg; return STATUS_OK;
	case OPTION_EMIT: return choose_outputs(b, optarg);
	case OPTION_PREFIX:
		b->prefix = optarg;
		return prefix_check(b->cx, optarg) ? STATUS_OK : STATUS_USAGE;
	case OPTION_DEPFILE: b->depfile = optarg; return STATUS_OK;
	case OPTION_CHECK: b->check = true; return STATUS_OK;
	default: return usage_error(b->cx, "build", "expected one of its options");
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

/* ---- what is written ------------------------------------------------------------ */

static struct out *product_add(struct build *b, const char *base, const char *suffix)
{
	struct product *product = NEW(b->cx, struct product);
	size_t length = strlen(b->directory);

	while (length > 1 && b->directory[length - 1] == '/')
		length--;
	product->path = arena_format(b->cx->arena, "%.*s/%s%s", (int)length, b->directory,
				     base, suffix);
	*b->last_product = product;
	b->last_product = &product->next;
	return &product->text;
}

static bool has_rules(const struct model *model, const struct authority *authority)
{
	const struct standard *standard;
	const struct class *class;

	for (standard = model->standards; standard; standard = standard->next)
		for (class = standard->classes; class; class = class->next)
			if (standard->authority == authority && class->rules)
				return true;
	return false;
}

/* Two headers may be included together, so their names must be apart too. */
static void names_add(struct build *b, struct identifiers names)
{
	uint32_t i;

	for (i = 0; i < names.count; i++) {
		GROW(b->names.items, b->names.count, b->name_capacity);
		b->names.items[b->names.count++] = names.items[i];
	}
}

/* One authority's share of the output. */
struct part {
	const struct authority *authority;
	const struct classpec_plan *plan;
	const char *base; /* of its files and identifiers */
};

/* 0 and the parts, or the exit status. */
static int list_parts(struct build *b, struct part *parts, uint32_t *count)
{
	const struct model *model = b->model;
	uint32_t i;

	*count = 0;
	for (i = 0; i < model->authority_count; i++) {
		const struct authority *authority = model->authorities[i];
		const char *base = b->prefix ? b->prefix : authority->symbol->name->text;

		if (!has_rules(model, authority))
			continue;
		if (!b->prefix && !prefix_check(b->cx, base))
			return STATUS_ERRORS;
		parts[*count].authority = authority;
		parts[(*count)++].base = base;
	}
	if (*count == 0) {
		complain(b->cx,
			 "the plan has no class that says how one qualifies: there is "
			 "nothing to build");
		return STATUS_ERRORS;
	}
	if (b->prefix && *count > 1)
		return usage_error(
			b->cx, "build",
			"--prefix=%s would name the files of %u authorities alike; "
			"give the specs of one",
			b->prefix, (unsigned)*count);
	return STATUS_OK;
}

/* False after errors, which are not printed yet. */
static bool lower_parts(struct build *b, struct part *parts, uint32_t count)
{
	bool whole = true;
	uint32_t i;

	for (i = 0; i < count; i++) {
		parts[i].plan = lower(b->cx, b->model, parts[i].authority);
		if (!parts[i].plan) {
			whole = false;
			continue;
		}
		names_add(b, identifiers_of(b->cx, parts[i].plan, parts[i].base));
		if (!b->emit_functions)
			continue;
		names_add(b, function_identifiers(b->cx, parts[i].plan, parts[i].base));
		functions_check(b->cx, parts[i].plan);
	}
	identifiers_check(b->cx, b->model, &b->names);
	return whole && !diag_failed(b->cx);
}

static void make_products(struct build *b, const struct part *part)
{
	struct out *c, *h;

	if (b->emit_c) {
		c = product_add(b, part->base, ".c");
		h = product_add(b, part->base, ".h");
		if (!emit_c(b->cx, part->plan, part->base, c, h))
			BUG("identifiers that collide unnoticed");
	}
	if (b->emit_json)
		emit_model(b->cx, model_of_authority(b->cx, b->model, part->authority),
			   product_add(b, part->base, ".json"));
	if (b->emit_functions) {
		c = product_add(b, part->base, "_functions.c");
		h = product_add(b, part->base, "_functions.h");
		emit_functions(b->cx, part->plan, part->base, c, h);
	}
}

/* The functions of `a` would be the files of an authority `a_functions`. */
static bool products_apart(struct build *b)
{
	const struct product *one, *other;

	for (one = b->products; one; one = one->next)
		for (other = one->next; other; other = other->next)
			if (strcmp(one->path, other->path) == 0) {
				complain(b->cx,
					 "%s would be two files; build the authorities "
					 "one by one, into different directories",
					 one->path);
				return false;
			}
	return true;
}

static int make_all(struct build *b)
{
	struct part *parts = NEW_ARRAY(b->cx, struct part, b->model->authority_count);
	uint32_t count, i;
	int status = list_parts(b, parts, &count);

	if (status)
		return status;
	if (!lower_parts(b, parts, count))
		return STATUS_ERRORS;
	for (i = 0; i < count; i++)
		make_products(b, &parts[i]);
	return products_apart(b) ? STATUS_OK : STATUS_ERRORS;
}

/* ---- writing and comparing ------------------------------------------------------ */

static int save_products(struct build *b)
{
	const struct product *product;

	if (mkdir(b->directory, 0777) < 0 && errno != EEXIST) {
		complain(b->cx, "cannot make the directory %s: %s", b->directory,
			 strerror(errno));
		return STATUS_USAGE;
	}
	for (product = b->products; product; product = product->next)
		if (!out_save(b->cx, &product->text, product->path, NULL))
			return STATUS_USAGE;
	return STATUS_OK;
}

static int save_depfile(struct build *b)
{
	const struct product *product;
	struct out text = { 0 };
	bool saved;

	for (product = b->products; product; product = product->next)
		depfile_target(&text, product->path);
	depfile_sources(b->cx, &text, b->specs, b->spec_count, b->directory);
	saved = out_save(b->cx, &text, b->depfile, NULL);
	out_free(&text);
	return saved ? STATUS_OK : STATUS_USAGE;
}

/* Whether the file holds these bytes and no others. */
static bool file_holds(FILE *file, const struct out *text)
{
	char room[4096];
	size_t got, at = 0;

	while ((got = fread(room, 1, sizeof room, file)) > 0) {
		if (got > text->size - at || memcmp(room, text->text + at, got) != 0)
			return false;
		at += got;
	}
	return !ferror(file) && at == text->size;
}

/* 0 when the file is what it should be, else the exit status. */
static int compare_product(struct build *b, const struct product *product)
{
	FILE *file = fopen(product->path, "rb");
	bool same;

	if (!file && errno != ENOENT) {
		complain(b->cx, "cannot read %s: %s", product->path, strerror(errno));
		return STATUS_USAGE;
	}
	if (!file) {
		complain(b->cx, "%s does not exist; run classpec build", product->path);
		return STATUS_ERRORS;
	}
	same = file_holds(file, &product->text);
	fclose(file);
	if (same)
		return STATUS_OK;
	complain(b->cx, "%s is not what the spec says now; run classpec build",
		 product->path);
	return STATUS_ERRORS;
}

static int compare_products(struct build *b)
{
	const struct product *product;
	int status = STATUS_OK;

	for (product = b->products; product; product = product->next) {
		int found = compare_product(b, product);

		status = found > status ? found : status;
	}
	return status;
}

static int build(struct build *b)
{
	int status = make_all(b);

	diag_flush(b->cx, b->cx->err);
	if (status)
		return status;
	if (b->check)
		return compare_products(b);
	status = save_products(b);
	if (!status && b->depfile)
		status = save_depfile(b);
	return status;
}

int command_build(struct context *cx, int argc, char **argv)
{
	struct build b = { .cx = cx, .emit_c = true };
	struct product *product;
	int status = build_options(&b, argc, argv);

	if (status)
		return status < 0 ? STATUS_OK : status;
	b.last_product = &b.products;
	status = plan_load(cx, b.specs, b.spec_count, &b.model);
	if (!status)
		status = build(&b);
	for (product = b.products; product; product = product->next)
		out_free(&product->text);
	free(b.names.items);
	return status;
}
