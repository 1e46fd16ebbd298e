/*
 * firmware.c - prints the digest on a machine without any library: a Cortex-M, whose instructions an
 * emulator carries out that knows the system calls of Linux.
 */
#include "digest.h"

void _start(void);

/* Three arguments at most. */
static int32_t
call(int32_t number, int32_t first, const void *second, int32_t third)
{
	register int32_t r7 __asm__("r7") = number;
	register int32_t r0 __asm__("r0") = first;
	register const void *r1 __asm__("r1") = second;
	register int32_t r2 __asm__("r2") = third;

	__asm__ volatile("svc 0" : "+r"(r0) : "r"(r7), "r"(r1), "r"(r2) : "memory");
	return r0;
}

void
_start(void)
{
	static const char digits[] = "0123456789abcdef";
	uint32_t sum = digest();
	char text[9];
	int i;

	for (i = 0; i < 8; i++)
		text[i] = digits[sum >> (28 - 4 * i) & 0xfu];
	text[8] = '\n';
	call(4, 1, text, 9);
	call(1, sum == 0, 0, 0);
	for (;;)
		continue;
}
