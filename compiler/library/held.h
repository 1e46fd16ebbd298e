/*
 * held.h - what the functions of the library share.
 */
#ifndef CLASSPEC_LIBRARY_HELD_H
#define CLASSPEC_LIBRARY_HELD_H

#include "escape.h"
#include "library/compiler.h"
#include "model.h"

struct classpec_compiler {
	struct context cx;
	struct escape escape;
	char *said;
	size_t said_size;
	bool compiled;
	enum classpec_compiler_status broken; /* how a call was left in the middle, or CLASSPEC_DONE */
	enum classpec_compiler_status status; /* of compiling */
	const struct model *model;
	const struct classpec_plan *plan;
	struct out model_json, answers, changes;
};

/* Runs `work` so that program_end comes back here. */
enum classpec_compiler_status held_run(struct classpec_compiler *compiler,
				       enum classpec_compiler_status (*work)(
					       struct classpec_compiler *compiler, void *data),
				       void *data);
/* CLASSPEC_DONE, or why nothing can be asked of it. */
enum classpec_compiler_status held_compiled(struct classpec_compiler *compiler);

#endif
