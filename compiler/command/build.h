/*
 * command/build.h - shared by command/build.c, which makes the files of a plan in memory, and
 * command/build_save.c, which takes them to the disk.
 */
#ifndef CLASSPEC_COMMAND_BUILD_H
#define CLASSPEC_COMMAND_BUILD_H

#include "command/command.h"
#include "emit/emit.h"

/* A file to be. */
struct product {
	const char *path;
	struct out text;
	struct product *next;
};

struct build {
	struct context *cx;
	const struct model *model;
	const char *directory;
	const char *prefix, *file, *depfile, *stamp; /* each or NULL */
	uint32_t parts; /* of the functions */
	bool check, emit_c, emit_json, emit_functions, emit_image;
	enum tables_form tables;
	char **specs; /* as given */
	int spec_count;
	struct product *products, **last_product;
	size_t product_count;
	struct identifiers names; /* of all headers together */
	size_t name_capacity;
};

/* Writes the products, the depfile and the stamp, all or none. 0, or the exit status after
 * saying why. */
int save_products(struct build *b);

/* Writes nothing; says which files are not what they would be. 0 when all are, or the exit
 * status. */
int compare_products(struct build *b);

#endif
