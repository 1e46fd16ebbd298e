/*
 * check/options.h - how `classpec check` was called.
 */
#ifndef CLASSPEC_CHECK_OPTIONS_H
#define CLASSPEC_CHECK_OPTIONS_H

#include "base.h"

enum check_format { FORMAT_TEXT, FORMAT_JSON, FORMAT_SARIF, FORMAT_MARKDOWN, FORMAT_COUNT };

struct check_options {
	enum check_format format;
	bool fix;
	bool no_proofs;
	bool warnings_are_errors;
	unsigned level;                    /* 1: errors, 2: and warnings, 3: and notes */
	unsigned char chosen[CHECK_COUNT]; /* enum choice */
	unsigned char severities[CHECK_COUNT]; /* what comes of all this: enum severity */
};

/* Reads the options; optind is then the first SPEC. 0, or -1 when help was asked for and
 * given, or STATUS_USAGE after saying what is wrong. */
int check_options_read(struct context *cx, struct check_options *options, int argc,
		       char **argv);

#endif
