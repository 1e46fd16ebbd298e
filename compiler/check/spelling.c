#include "check/check.h"

const char *check_spelling_absence(void)
{
	return "it was built without";
}
