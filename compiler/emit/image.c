/*
 * emit/image.c - a plan's tables as they lie in memory: a file to be mapped, and a wrapper
 * that an assembler puts into a program without a compiler having to read it.
 */
#include "emit/emit.h"

void emit_image(const struct classpec_plan *plan, struct out *o)
{
	out_bytes(o, (const char *)plan, plan->size);
}

void emit_image_wrapper(const char *prefix, const char *base, struct out *o)
{
	out_format(o,
		   "/* Made by classpec: do not edit. In place of %s.c, with the same header: the tables\n"
		   " * as they stand in %s.plan, which the assembler must find (-I). */\n",
		   base, base);
	out_text(o, "#if defined(__APPLE__)\n"
		    "\t.section __TEXT,__const\n"
		    "#define NAME(name) _##name\n"
		    "#else\n"
		    "\t.section .rodata,\"a\",%progbits\n"
		    "#define NAME(name) name\n"
		    "#endif\n");
	out_format(o,
		   "\t.globl NAME(%s_tables)\n"
		   "\t.balign 16\n"
		   "NAME(%s_tables):\n"
		   "\t.incbin \"%s.plan\"\n"
		   "\t.balign 4\n",
		   prefix, prefix, base);
	out_format(o,
		   "#if defined(__ELF__)\n"
		   "\t.type %s_tables, %%object\n"
		   "\t.size %s_tables, . - %s_tables\n"
		   "\t.section .note.GNU-stack,\"\",%%progbits\n"
		   "#endif\n",
		   prefix, prefix, prefix);
}
