/*
 * command/build.c - `classpec build`: a plan's tables as C, and its model as JSON, in
 * files.
 *
 * Everything is made in memory first, and when the plan has an error nothing is written at
 * all. command/build_save.c does the writing.
 */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "command/build.h"
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
	"                  without this option); json, the model as AUTHORITY.json;\n"
	"                  functions, a C function to be read for each class and route, as\n"
	"                  AUTHORITY_functions.c and AUTHORITY_functions.h; and image, the\n"
	"                  tables as AUTHORITY.plan, a file to be mapped, with\n"
	"                  AUTHORITY_plan.S, which an assembler takes in place of\n"
	"                  AUTHORITY.c\n"
	"  --tables=FORM   how AUTHORITY.c says the tables: rows, which people can read and which\n"
	"                  fit any machine; or packed, literals for a machine that puts the low\n"
	"                  byte first and has wide characters of four bytes, which compile many\n"
	"                  times faster. Without it rows, for an authority with more than 1,000\n"
	"                  classes packed\n"
	"  --prefix=NAME   begin files and identifiers with NAME, not with the authority's name;\n"
	"                  for a plan with one authority that has rules\n"
	"  --file=NAME     write one NAME.c and NAME.h, with all authorities in them, so that a\n"
	"                  build knows its files beforehand; identifiers begin as without it\n"
	"  --parts=N       spread the functions over the sources AUTHORITY_functions_1.c to\n"
	"                  AUTHORITY_functions_N.c, which compile side by side, in less memory\n"
	"  --depfile=FILE  write to FILE, as make and ninja read it, what the output depends on\n"
	"  --stamp=FILE    make FILE new when all is written, also when nothing had to be; the\n"
	"                  depfile names FILE in place of the output\n"
	"  --check         write nothing; say which files are not what they would be\n"
	"  --limit=NAME=N  set the limit of that name, of those `classpec explain --limits` lists\n"
	"  --color=WHEN    auto, always or never\n"
	"  --help          print this\n"
	"\n"
	"exit status: 0 when all is written (--check: up to date), 1 when the plan has errors\n"
	"(--check: or a file is not up to date), 2 for wrong usage or when something could not\n"
	"be read or written\n";

enum {
	OPTION_EMIT = OPTION_OWN,
	OPTION_TABLES,
	OPTION_PREFIX,
	OPTION_FILE,
	OPTION_PARTS,
	OPTION_DEPFILE,
	OPTION_STAMP,
	OPTION_CHECK
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
		else if (length == 5 && memcmp(list, "image", 5) == 0)
			b->emit_image = true;
		else
			return usage_error(
				b->cx, "build",
				"expected c, json, functions or image after --emit, "
				"found `%.*s`",
				(int)length, list);
		if (!*end)
			return STATUS_OK;
	}
}

static int choose_form(struct build *b, const char *form)
{
	if (strcmp(form, "rows") == 0)
		b->tables = TABLES_ROWS;
	else if (strcmp(form, "packed") == 0)
		b->tables = TABLES_PACKED;
	else
		return usage_error(b->cx, "build",
				   "expected --tables=rows or packed, found `%s`", form);
	return STATUS_OK;
}

static int choose_file(struct build *b, const char *name)
{
	if (!*name || strchr(name, '/') || strcmp(name, ".") == 0 ||
	    strcmp(name, "..") == 0)
		return usage_error(b->cx, "build",
				   "expected the name of a file in DIR, without its "
				   "ending, after --file, found `%s`",
				   name);
	b->file = name;
	return STATUS_OK;
}

static int choose_parts(struct build *b, const char *number)
{
	char *end;
	unsigned long parts = strtoul(number, &end, 10);

	if (*number < '1' || *number > '9' || *end || parts > FUNCTIONS_PARTS_MOST)
		return usage_error(b->cx, "build",
				   "expected a number from 1 to %d after --parts, found `%s`",
				   FUNCTIONS_PARTS_MOST, number);
	b->parts = (uint32_t)parts;
	return STATUS_OK;
}

static int build_option(struct build *b, int option)
{
	const char *fault;

	switch (option) {
	case OPTION_HELP: fputs(help, stdout); return -1;
	case OPTION_COLOR:
		if (colour_choose(b->cx, optarg))
			return STATUS_OK;
		return usage_error(b->cx, "build",
				   "expected --color=auto, always or never, found `%s`",
				   optarg);
	case OPTION_LIMIT: return limit_choose(b->cx, "build", optarg);
	case 'o': b->directory = optarg; return STATUS_OK;
	case OPTION_EMIT: return choose_outputs(b, optarg);
	case OPTION_TABLES: return choose_form(b, optarg);
	case OPTION_PREFIX:
		b->prefix = optarg;
		fault = prefix_fault(b->cx, optarg);
		if (!fault)
			return STATUS_OK;
		return usage_error(b->cx, "build", "%s", fault);
	case OPTION_FILE: return choose_file(b, optarg);
	case OPTION_PARTS: return choose_parts(b, optarg);
	case OPTION_DEPFILE: b->depfile = optarg; return STATUS_OK;
	case OPTION_STAMP: b->stamp = optarg; return STATUS_OK;
	case OPTION_CHECK: b->check = true; return STATUS_OK;
	default: return usage_error(b->cx, "build", "expected one of its options");
	}
}

static int build_options(struct build *b, int argc, char **argv)
{
	static const struct option options[] = {
		{ "help", no_argument, NULL, OPTION_HELP },
		{ "color", required_argument, NULL, OPTION_COLOR },
		LIMIT_OPTION,
		{ "emit", required_argument, NULL, OPTION_EMIT },
		{ "tables", required_argument, NULL, OPTION_TABLES },
		{ "prefix", required_argument, NULL, OPTION_PREFIX },
		{ "file", required_argument, NULL, OPTION_FILE },
		{ "parts", required_argument, NULL, OPTION_PARTS },
		{ "depfile", required_argument, NULL, OPTION_DEPFILE },
		{ "stamp", required_argument, NULL, OPTION_STAMP },
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

/* The file of that name; with --file the authorities share it. */
static struct out *product_of(struct build *b, const char *base, const char *suffix)
{
	size_t length = strlen(b->directory);
	struct product *product;
	const char *path;

	while (length > 1 && b->directory[length - 1] == '/')
		length--;
	path = arena_format(b->cx->arena, "%.*s/%s%s", (int)length, b->directory, base,
			    suffix);
	for (product = b->products; product && b->file; product = product->next)
		if (strcmp(product->path, path) == 0) {
			out_text(&product->text, "\n");
			return &product->text;
		}
	product = NEW(b->cx, struct product);
	product->path = path;
	*b->last_product = product;
	b->last_product = &product->next;
	b->product_count++;
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
	const char *fault = NULL;
	uint32_t i;

	*count = 0;
	for (i = 0; i < model->authority_count; i++) {
		const struct authority *authority = model->authorities[i];
		const char *base = b->prefix ? b->prefix : authority->symbol->name->text;

		if (!has_rules(model, authority))
			continue;
		fault = b->prefix ? NULL : prefix_fault(b->cx, base);
		if (fault) {
			diag(b->cx, E217, authority->symbol->at, "%s", fault);
			return STATUS_ERRORS;
		}
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

static void make_functions(struct build *b, const struct part *part, const char *base)
{
	struct out **sources = NEW_ARRAY(b->cx, struct out *, b->parts);

	for (uint32_t i = 0; i < b->parts; i++)
		sources[i] = product_of(b, base, functions_suffix(b->cx, i, b->parts));
	emit_functions(b->cx, part->plan, part->base, base, sources, b->parts,
		       product_of(b, base, "_functions.h"));
}

static void make_products(struct build *b, const struct part *part)
{
	const char *base = b->file ? b->file : part->base;
	struct out *c, *h;

	if (b->emit_c) {
		c = product_of(b, base, ".c");
		h = product_of(b, base, ".h");
		if (!emit_c(b->cx, part->plan, part->base, base, b->tables, c, h))
			BUG("identifiers that collide unnoticed");
	}
	if (b->emit_image) {
		emit_image(part->plan, product_of(b, part->base, ".plan"));
		emit_image_wrapper(part->base, part->base,
				   product_of(b, part->base, "_plan.S"));
	}
	if (b->emit_json && !b->file)
		emit_model(b->cx, model_of_authority(b->cx, b->model, part->authority),
			   product_of(b, base, ".json"));
	if (b->emit_functions)
		make_functions(b, part, base);
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
	if (b->emit_json && b->file)
		emit_model(b->cx, b->model, product_of(b, b->file, ".json"));
	return products_apart(b) ? STATUS_OK : STATUS_ERRORS;
}

/* ---- the command ----------------------------------------------------------------- */

static int build(struct build *b)
{
	int status = make_all(b);

	diag_flush(b->cx, b->cx->err);
	if (status)
		return status;
	return b->check ? compare_products(b) : save_products(b);
}

static int compare_specs(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

int command_build(struct context *cx, int argc, char **argv)
{
	struct build b = { .cx = cx, .emit_c = true, .parts = 1 };
	struct product *product;
	int status = build_options(&b, argc, argv);

	if (status)
		return status < 0 ? STATUS_OK : status;
	b.last_product = &b.products;
	/* The output tells nothing of the order they were given in, nor of where they lie. */
	qsort(b.specs, (size_t)b.spec_count, sizeof *b.specs, compare_specs);
	cx->portable = true;
	status = plan_load(cx, b.specs, b.spec_count, &b.model);
	if (!status)
		status = build(&b);
	for (product = b.products; product; product = product->next)
		out_free(&product->text);
	free(b.names.items);
	return status;
}
