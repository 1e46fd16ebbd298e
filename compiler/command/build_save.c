/*
 * command/build_save.c - the files of a plan on the disk: written, or compared.
 *
 * All are written or none, and a file that already holds what it should is left alone, so that
 * nothing is built again. The stamp is for builds that must see that the work was done all the
 * same.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "command/build.h"

/* ---- writing -------------------------------------------------------------------- */

static bool make_depfile(struct build *b, struct out *text)
{
	const struct product *product;

	if (b->stamp)
		depfile_target(text, b->stamp);
	for (product = b->products; product && !b->stamp; product = product->next)
		depfile_target(text, product->path);
	return depfile_sources(b->cx, text, b->specs, b->spec_count, b->directory);
}

/* The depfile and the stamp are not to take the place of what they speak of. */
static bool files_apart(struct build *b)
{
	const struct product *product;
	const char *twice = NULL;

	if (b->depfile && b->stamp && strcmp(b->depfile, b->stamp) == 0)
		twice = b->stamp;
	for (product = b->products; product && !twice; product = product->next)
		if ((b->depfile && strcmp(product->path, b->depfile) == 0) ||
		    (b->stamp && strcmp(product->path, b->stamp) == 0))
			twice = product->path;
	if (twice)
		complain(b->cx, "%s would be two files; give the depfile and the stamp names "
				"of their own", twice);
	return !twice;
}

static bool save_files(struct build *b)
{
	struct out_file *files = NEW_ARRAY(b->cx, struct out_file, b->product_count + 2);
	const struct product *product;
	struct out depfile = { 0 }, stamp = { 0 };
	size_t count = 0;
	bool saved = true;

	for (product = b->products; product; product = product->next)
		files[count++] = (struct out_file){ .path = product->path,
						    .text = &product->text };
	if (b->depfile) {
		saved = make_depfile(b, &depfile);
		files[count++] = (struct out_file){ .path = b->depfile, .text = &depfile };
	}
	if (b->stamp)
		files[count++] = (struct out_file){ .path = b->stamp,
						    .text = &stamp,
						    .fresh = true };
	saved = saved && files_save(b->cx, files, count);
	out_free(&depfile);
	return saved;
}

int save_products(struct build *b)
{
	bool made;

	if (!files_apart(b))
		return STATUS_USAGE;
	made = mkdir(b->directory, 0777) == 0;
	if (!made && errno != EEXIST) {
		complain(b->cx, "cannot make the directory %s: %s", b->directory,
			 strerror(errno));
		return STATUS_USAGE;
	}
	if (!save_files(b)) {
		if (made)
			rmdir(b->directory);
		return STATUS_USAGE;
	}
	return STATUS_OK;
}

/* ---- comparing ------------------------------------------------------------------ */

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

int compare_products(struct build *b)
{
	const struct product *product;
	int status = STATUS_OK;

	for (product = b->products; product; product = product->next) {
		int found = compare_product(b, product);

		status = found > status ? found : status;
	}
	return status;
}
