/*
 * decide.c - how many decisions a second: decide FOLDER [PYTHON SCRIPT].
 *
 * Two tables: a million people against one rule, and one person against ten thousand
 * rules. Status 0, or 1 when two ways of deciding disagree.
 */
#include "decide.h"

#include <stdio.h>

int main(int argc, char **argv)
{
	const char *python = argc == 4 ? argv[2] : NULL;
	bool same;

	if (argc != 2 && argc != 4) {
		fprintf(stderr, "usage: decide FOLDER [PYTHON SCRIPT]\n");
		return 2;
	}
	same = decide_people(python, argc == 4 ? argv[3] : NULL, argv[1]);
	same = decide_classes() && same;
	return same ? 0 : 1;
}
