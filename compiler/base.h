/*
 * base.h - what every pass stands on: memory, names, sources, diagnostics, output.
 *
 * One struct context goes into every pass first. There is no other state: two contexts can
 * compile two plans side by side. Everything a pass builds lives in the context's arena and is
 * freed with it, all at once.
 */
#ifndef CLASSPEC_BASE_H
#define CLASSPEC_BASE_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#define CLASSPEC_VERSION "0.1.0"

#if defined(__GNUC__)
#define FORMAT(at, first) __attribute__((format(printf, at, first)))
#define NORETURN          __attribute__((noreturn))
#else
#define FORMAT(at, first)
#define NORETURN
#endif

/* ---- arena.c: memory that lives as long as its arena ------------------------------------------- */

struct arena;

struct arena *arena_open(void);
/* For two megabytes, which go back to the system when it is closed. */
struct arena *arena_open_big(void);
void arena_close(struct arena *arena);

/* Zeroed, aligned for any object without a long double. Never NULL: when memory runs out the program says so and
 * exits with status 2, here and nowhere else. */
void *arena_new(struct arena *arena, size_t size);
char *arena_copy(struct arena *arena, const char *text, size_t length);
char *arena_format(struct arena *arena, const char *format, ...) FORMAT(2, 3);
char *arena_format_va(struct arena *arena, const char *format, va_list args) FORMAT(2, 0);
/* Everything in it is gone; it may be used anew. */
void arena_clear(struct arena *arena);
/* Gives back the room of an object of that size, if it is so big that it has a chunk of its own; a
 * smaller one stays. */
void arena_return(struct arena *arena, const void *object, size_t size);
/* What is in `other` lives on in `arena`; `other` itself is gone. */
void arena_adopt(struct arena *arena, struct arena *other);
/* What is in `other` is gone, and its room is for `arena` to fill. */
void arena_reuse(struct arena *arena, struct arena *other);
size_t arena_bytes(const struct arena *arena); /* handed out so far */

#define NEW(cx, type)          ((type *)arena_new((cx)->arena, sizeof(type)))
#define NEW_ARRAY(cx, type, n) ((type *)arena_new((cx)->arena, sizeof(type) * (size_t)(n)))

/* A growable array in the heap, for lists that need random access while they grow. `items` is
 * kept in place of the old one; capacity doubles. GROW makes room for one more. */
void *array_grow(void *items, size_t *capacity, size_t need, size_t size);
#define GROW(items, count, capacity) \
	((items) = array_grow((items), &(capacity), (count) + 1, sizeof *(items)))

/* As realloc, but never NULL: without memory program_end is called. */
void *heap_resize(void *room, size_t size);

/* ---- name.c: interned words. Two names are the same word when the pointers are equal ------------- */

struct name {
	uint32_t length;
	uint32_t hash;    /* of the text, the same everywhere */
	uint32_t keyword; /* the scanner's: which keyword it is, 0 for none */
	char text[];
};

struct names;

struct names *names_open(struct arena *arena);
const struct name *name_intern(struct names *names, const char *text, size_t length);
const struct name *name_find(const struct names *names, const char *text, size_t length);

/* How many letters must change, come, go or swap with their neighbour to turn one word into the
 * other, counted up to limit + 1. */
unsigned name_distance(const char *a, const char *b, unsigned limit);

/* The candidate that `word` most likely misspells, or NULL when none is near: at most one change
 * in three letters. Ties go to the first. */
const char *name_nearest(const char *word, const char *const *candidates, size_t count);

/* ---- source.c: the text of a plan ------------------------------------------------------------- */

/* A stretch of a source: bytes lo up to, not including, hi. */
struct span {
	uint32_t source; /* index in context->sources */
	uint32_t lo, hi;
};

struct source {
	const char *path; /* as the user wrote it */
	const char *name; /* what the output calls it: the path, or with context->portable a
	                   * part of it that is the same wherever the plan lies */
	const char *text; /* followed by 16 NUL bytes, so that as many can be looked at anywhere in it */
	size_t size;      /* 0 when the text was refused: not UTF-8, or a NUL byte in it */
	const char *original; /* what diagnostics quote: `text`, or the text that was refused */
	size_t original_size;
	const char *mapped; /* the file as it lies on the disk, when the text is in it, or NULL */
	size_t mapped_size;
	uint32_t forgotten; /* up to where its pages were given back, by who reads it in order */
	uint64_t device, inode; /* of the file; both 0 for text that was in memory */
	int64_t written;  /* nanoseconds of the system's clock when a mapped file was last written to */
	bool odd;         /* some characters in it are not seen, or look like others; lookalike.c */
	uint32_t *lines;  /* offsets of line starts; made when first asked for, in the heap */
	uint32_t line_count;
	uint32_t *characters; /* before each kilobyte; made when a place far into a line is asked for, in the heap */
};

/* 1-based. The column counts characters of UTF-8, not bytes. */
struct place {
	const char *path;
	uint32_t line, column;
};

struct context;

/* Adds every file and, for a directory, every *.classpec file below it, in sorted path order; "-" is
 * standard input. Below a directory, what starts with a dot is passed over. A file named twice is read
 * once. Reports what cannot be read (status 2), a directory without any such file, and text that is
 * not UTF-8, holds a NUL byte or changes its direction. False when something could not be read. */
bool sources_add(struct context *cx, const char *path);
/* Text that is already in memory, which is copied. Returns the index of the source. */
uint32_t source_add_text(struct context *cx, const char *path, const char *text, size_t size);
/* Who reads a source in order says what has been read: all before the beginning of the span. Of a mapped file
 * its pages go back to the system, which has them ready when they are read again. */
void source_forget(struct context *cx, struct span before);
/* The same for who reads here and there: all of the source may go. */
void source_forget_all(struct context *cx, uint32_t source);
/* Whether every mapped file still holds what was mapped: one that another program has written to since is
 * complained of, and nothing may rest on what was read. One that was replaced by a new file does no harm. */
bool sources_unchanged(struct context *cx);
/* The end of all of them: of what they have outside of the arena. */
void sources_close(struct context *cx);

/* place.c */
struct place source_place(struct context *cx, struct span at);

/* ---- map.c: big files as they lie on the disk ----------------------------------------------------- */

/* The first `size` bytes of a file, to be read only, with NUL bytes behind them; NULL when that cannot
 * be had. A file that is cut short by another program ends this one, see files_guard. */
const char *file_map(int descriptor, size_t size);
void file_unmap(const char *text, size_t size);
/* Whole pages of a map, from the one that byte `from` is in up to byte `to`, go back to the system until they
 * are read again. */
void file_forget(const char *text, size_t from, size_t to);
/* For a program of our own, once: from now on the context's big files are mapped, and should one be cut
 * short, the program says so and ends with status 2. */
void files_guard(struct context *cx);

/* Says why a file or directory was not read, and that it was not; false. */
bool source_unreadable(struct context *cx, const char *path, const char *reason);

/* ---- directory.c: the specs in a directory --------------------------------------------------------- */

/* Files and directories by what the system knows them by, however they are named. In the heap. */
struct file_set {
	struct file_key {
		uint64_t device, inode; /* the latter 0: none */
	} *keys;
	size_t count, room;
};

/* False when it was there; of a file that the system gives no number, always true. */
bool file_set_add(struct file_set *set, uint64_t device, uint64_t inode);

struct path_list {
	char **items; /* in the heap; the paths in the arena */
	size_t count, capacity;
};

/* Adds all *.classpec files below the directory, in the order of their paths. False, after saying why, when some
 * cannot be read or there is none. */
bool directory_search(struct context *cx, const char *path, struct path_list *files);

/* ---- utf8.c: characters ------------------------------------------------------------------------- */

/* How many bytes the character at the start of the text takes, or 0 when that is not UTF-8. */
size_t utf8_decode(const char *text, size_t size, uint32_t *character);
/* The offset of the first byte that is not ASCII or is a control character of it other than line feed,
 * carriage return and tab; or size. */
size_t utf8_plain(const char *text, size_t size);
/* The offset of the first byte that is not UTF-8 or is NUL, or size. */
size_t utf8_check(const char *text, size_t size);

/* How the character at the start of the text is shown on a terminal. */
struct glyph {
	size_t length;    /* bytes of text, at least 1 */
	unsigned columns; /* a tab counts 1 here */
	char escape[12];  /* what stands for it, such as \x1b, or empty: itself */
};

struct glyph glyph_at(const char *text, size_t size);

/* ---- diag.c: what is wrong, collected, sorted by place, printed once ----------------------------- */

enum severity { SEVERITY_NOTE, SEVERITY_WARNING, SEVERITY_ERROR, SEVERITY_OFF };

/* One line in checks.def for each: CHECK(code, severity, slug, summary, explanation, example, cure) */
enum check {
#define CHECK(code, severity, slug, summary, why, example, cure) code,
#include "checks.def"
#undef CHECK
	CHECK_COUNT
};

struct check_info {
	const char *code, *slug;
	enum severity severity;
	const char *summary, *why, *example, *cure;
};

extern const struct check_info check_table[CHECK_COUNT];

struct diag_note {
	struct span at;
	bool placed; /* false: a remark without a place of its own */
	const char *message;
	struct diag_note *next;
};

/* How a class is answered. */
struct diag_answer {
	const char *class, *route, *specialty; /* the last, or NULL */
	const char *outcome;
	struct diag_answer *next;
};

/* A record that shows what is said, and what `classpec qualify` answers to it. */
enum { DIAG_DATES = 5 }; /* as of, announcement, filing, examination, appointment */

struct diag_example {
	const char *record;            /* one line of NDJSON */
	const char *dates[DIAG_DATES]; /* or NULL */
	struct diag_answer *answers, **last_answer;
};

struct diag {
	enum check check;
	enum severity severity;
	struct span at;
	const char *message;
	struct diag_note *notes, **last_note;
	const char *fix; /* text to stand in place of `at`, or NULL */
	uint32_t order;  /* of discovery, the last key of the sort */
	const char *waived; /* why the spec allows it, or NULL */
	struct diag_example *example; /* or NULL */
};

/* Reports. Further calls add to the diagnostic returned. */
struct diag *diag(struct context *cx, enum check check, struct span at, const char *format, ...)
	FORMAT(4, 5);
struct diag *diag_va(struct context *cx, enum check check, struct span at, const char *format,
		     va_list args) FORMAT(4, 0);
void diag_note(struct context *cx, struct diag *d, struct span at, const char *format, ...)
	FORMAT(4, 5);
void diag_remark(struct context *cx, struct diag *d, const char *format, ...) FORMAT(3, 4);
void diag_fix(struct context *cx, struct diag *d, const char *replacement);

/* The spec gives a reason why that may stand: it is not printed and does not count. */
void diag_waive(struct context *cx, struct diag *d, const char *reason);
/* Whether anything is said of that kind, so that looking for it is worth the time. */
bool diag_wanted(const struct context *cx, enum check check);

/* Puts them in the order of their places and drops repetitions (same check, span and message). */
void diag_sort(struct context *cx);
/* Sorts, prints to `to` with source lines and carets, and "… and N more errors" beyond
 * context->max_errors and max_warnings. Afterwards none are pending. */
void diag_flush(struct context *cx, FILE *to);
bool diag_failed(const struct context *cx); /* an error was reported since the context was opened */

/* ---- lookalike.c: characters that are not what they look like ------------------------------------ */

/* The letter that one of another alphabet, or of full width, cannot be told from; 0: none. */
char lookalike_letter(uint32_t character);
/* What a character is that is not seen, such as "a soft hyphen"; NULL: it is seen, or is a space, or turns the
 * direction of reading. */
const char *unseen_name(uint32_t character);
/* Says so of a character that stands where a word should; or does nothing. */
void lookalike_remark(struct context *cx, struct diag *d, uint32_t character);
/* Reports what turns the direction of reading, and sets source->odd; up to the byte `from` all is ASCII. */
void characters_check(struct context *cx, uint32_t source, size_t from);

/* A message about the run, not about a place in a text: "classpec: …" on context->err. */
void complain(struct context *cx, const char *format, ...) FORMAT(2, 3);

/* escape.c: ends the process with the status after the message, or returns to where the library was called. */
void program_end(int status, const char *message) NORETURN;
void out_of_memory(void) NORETURN;

/* A mistake of ours: says where and stops with status 70. */
void bug(const char *file, int line, const char *what) NORETURN;
#define BUG(what) bug(__FILE__, __LINE__, (what))

/* ---- out.c: text gathered in memory -------------------------------------------------------------- */

struct out {
	char *text;
	size_t size, capacity;
	unsigned indent;
	bool line_started;
};

/* out_bytes adds the bytes as they are; everything else indents a line before its first character. */
void out_free(struct out *o);
void out_bytes(struct out *o, const char *text, size_t size);
void out_text(struct out *o, const char *text);
void out_format(struct out *o, const char *format, ...) FORMAT(2, 3);
void out_line(struct out *o, const char *format, ...) FORMAT(2, 3); /* indented, with a newline */
void out_indent(struct out *o);
void out_dedent(struct out *o);
void out_visible(struct out *o, const char *text, size_t size); /* \x1b for what a terminal would obey */
void out_c_string(struct out *o, const char *text, size_t size);    /* in quotes, escaped, no trigraphs */
void out_json_string(struct out *o, const char *text, size_t size); /* in quotes, escaped; UTF-8 as is */

/* ---- save.c: files that are written whole or not at all -------------------------------------------- */

struct out_file {
	const char *path;
	const struct out *text;
	bool fresh;   /* wanted: written also when it holds these bytes already */
	bool changed; /* set: it was written */
};

/* Writes each to a temporary file beside its path and flushes it to the disk; when all are there,
 * renames each to its path. A file that already holds its bytes is left alone. False, after saying
 * why, when anything fails: then every file stands as it was, and none is left over. An interruption
 * from the keyboard waits until it is done. */
bool files_save(struct context *cx, struct out_file *files, size_t count);
bool out_save(struct context *cx, const struct out *o, const char *path, bool *changed); /* one */

/* ---- limits.c: how large, how deep and how many anything may be --------------------------------- */

enum limit_kind {
	LIMIT_FILE,        /* bytes of one source */
	LIMIT_LINE,        /* bytes of one line of it, or of records, without the newline */
	LIMIT_FILES,       /* sources that are read from files */
	LIMIT_DIRECTORIES, /* in one another */
	LIMIT_NESTING,     /* blocks in one another */
	LIMIT_LEVELS,      /* objects and lists of a record in one another */
	LIMIT_VALUES,      /* of one record */
	LIMIT_ENTRIES,     /* of one section of a record */
	LIMIT_WORD,        /* bytes of a name, number or code */
	LIMIT_DAYS,        /* requirements of days in one group that counts each day once */
	LIMIT_WAYS,        /* ways to choose among alternatives in such a group */
	LIMIT_NODES,       /* nodes of a rule, and combinations of its substitutions */
	LIMIT_SPECIALTIES, /* of one class */
	LIMIT_COUNT
};

struct limit_info {
	const char *name;
	uint32_t standard, most;
	bool bytes;       /* it may be given as 64M */
	const char *what; /* behind the number, and where it counts bytes, behind the unit */
	uint32_t least;   /* 0: 1; words of the language may be as long as 32 bytes */
};

enum { LIMIT_TEXT = 32 };

extern const struct limit_info limit_infos[LIMIT_COUNT];

/* Sets one of the context's from "days=12" or "file=64M". NULL, or what was expected and what was found, in the
 * arena. */
const char *limit_set(struct context *cx, const char *text);
/* As the option takes it: "64M"; as messages tell it: "64 MB". Both in `room`, which is returned. */
const char *limit_text(const struct limit_info *info, uint32_t value, char room[LIMIT_TEXT]);
const char *limit_words(const struct limit_info *info, uint64_t value, char room[LIMIT_TEXT]);
/* How the limit that was reached is raised; in the arena. */
const char *limit_advice(struct context *cx, enum limit_kind limit);
/* Adds that to what is said. */
void limit_remark(struct context *cx, struct diag *d, enum limit_kind limit);
/* Says that an input is beyond the limit, and that it was not read; `found` 0: nobody knows how far. */
void limit_complain(struct context *cx, const char *path, enum limit_kind limit, uint64_t found);
struct record_reader;
/* Sets those of a reader of records, which may be NULL; it must not outlive the context. */
void limits_of_reader(struct context *cx, struct record_reader *reader);

/* ---- the context ------------------------------------------------------------------------------ */

struct context {
	struct arena *arena;
	struct names *names;
	struct source *sources;
	size_t source_count, source_capacity;
	const char *given;        /* the path that is being added */
	bool portable;            /* names of sources tell nothing of where they lie */
	struct file_set files;    /* that were read as sources */
	const char **directories; /* that were searched for sources, in no order */
	size_t directory_count, directory_capacity;
	struct diag **diags;
	size_t diag_count, diag_capacity;
	size_t error_count, warning_count; /* since the context was opened */
	size_t diags_kept[SEVERITY_OFF];   /* of each severity in checks.def; only so many are kept */
	size_t errors_lost, warnings_lost; /* what was counted, and not kept */
		uint32_t max_errors, max_warnings;  /* to print; 0: all */
	const unsigned char *severities; /* of each check, or NULL: as checks.def has them */
	uint32_t limits[LIMIT_COUNT];
	bool colour;
	bool files_mapped; /* big files are, instead of being read (files_guard) */
	bool unreadable; /* some input could not be read: exit status 2 */
	bool syntax_freed; /* as it is resolved: nobody reads it afterwards */
	bool prose_unread; /* nobody asks for most of the prose: it stays in the source */
	bool keep_uses;  /* model->uses is wanted */
	bool (*stop)(void *of); /* asked between proofs: whether to give the rest up; or NULL */
	void *stop_of;
	FILE *err;
};

/* Sets up an empty context: messages to stderr, no colour, at most 20 errors shown, each limit at its
 * standard. (arena.c) */
void context_open(struct context *cx);
void context_close(struct context *cx);

#endif
