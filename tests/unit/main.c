/*
 * main.c - runs every suite of suites.def, or those named. Status 0 when all tests passed, 1 when
 * one failed, 2 when they could not be run. The last line counts tests, not assertions.
 */
#include "unit.h"

#include <CUnit/Basic.h>
#include <stdio.h>
#include <string.h>

static bool is_wanted(const char *suite, char *const *names)
{
	bool any = *names != NULL;

	for (; *names; names++)
		if (strcmp(*names, suite) == 0)
			return true;
	return !any;
}

int main(int argc, char **argv)
{
	unsigned run, failed;

	(void)argc;
	if (CU_initialize_registry() != CUE_SUCCESS)
		return 2;
#define SUITE(name)                       \
	if (is_wanted(#name, argv + 1)) \
		suite_##name();
#include "suites.def"
#undef SUITE
	if (CU_get_error() != CUE_SUCCESS) {
		fprintf(stderr, "unit tests: %s\n", CU_get_error_msg());
		CU_cleanup_registry();
		return 2;
	}
	CU_basic_set_mode(CU_BRM_NORMAL);
	if (CU_basic_run_tests() != CUE_SUCCESS) {
		CU_cleanup_registry();
		return 2;
	}
	run = CU_get_number_of_tests_run();
	failed = CU_get_number_of_tests_failed() + CU_get_number_of_suites_failed();
	CU_cleanup_registry();
	printf("%u passed, %u failed\n", run - failed, failed);
	return failed > 0 || run == 0;
}
