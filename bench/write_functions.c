/*
 * write_functions.c - prints the rules of the synthetic plan as C functions.
 */
#include "synthetic.h"

#include <stdlib.h>

int main(void)
{
	struct classpec_plan *plan = synthetic_plan(SYNTHETIC_CLASSES, SYNTHETIC_SEED);

	synthetic_write_functions(plan, stdout);
	free(plan);
	return 0;
}
