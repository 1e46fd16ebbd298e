/*
 * qualify/blocks.c - a file of records, shared among the processors.
 *
 * Whoever is free takes the next block of the file and counts the records that begin in
 * it. What is wrong with a record is said in the order of the file, with its line: so a
 * block that is done waits for those before it.
 *
 * NDJSON is read where it lies, mapped into memory, and what has been read goes back to the system; a
 * file of CSV is fetched block by block.
 */
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "qualify/qualify.h"

enum {
	BLOCK = 256 * 1024,          /* stays in the cache of one processor */
	SMALLEST = 2 * 1024 * 1024, /* bytes of a file for which it is worth it */
	WORKERS_MAX = 64,
	FORGOTTEN = 4 * 1024 * 1024, /* bytes of a mapped file that go back to the system at a time */
	LINE_MORE = 1024 * 1024, /* a line that is so much longer than one may be is not all fetched */
};

/* A record that was rejected. */
struct rejection {
	struct rejection *next;
	uint64_t line; /* in its block, from 1 */
	char *reason;
};

struct block {
	struct rejection *first, **last;
	uint64_t lines;
	bool done;
};

/* What all share; all but the first lines only under the lock. */
struct share {
	struct qualify *q;
	int file;
	const char *map;     /* the file, or NULL: it is fetched */
	struct stat at_first;
	enum record_format format;
	uint64_t begin, size; /* where the records begin and end in the file */
	size_t count;
	pthread_mutex_t lock;
	struct block *blocks;
	size_t next, told; /* to be counted; of which nothing is left to say */
	uint64_t lines;    /* of the blocks that were told, and of the header */
	uint64_t forgotten; /* up to here, the map has gone back */
	bool rejected;
	int error; /* errno, or 0 */
	bool failed;
};

struct worker {
	struct share *share;
	struct record_reader *reader;
	struct tally *tally;
	uint64_t records;
	char *text;
	size_t capacity;
	pthread_t thread;
	bool started;
};

static size_t line_most(const struct share *share)
{
	return (size_t)share->q->cx->limits[LIMIT_LINE] + LINE_MORE;
}

/* ---- the lines of a block ---------------------------------------------------------- */

static bool text_room(struct worker *w, size_t size)
{
	char *grown;

	if (size + RECORD_BLOCK_ROOM <= w->capacity)
		return true;
	grown = realloc(w->text, size + RECORD_BLOCK_ROOM);
	if (!grown)
		return false;
	w->text = grown;
	w->capacity = size + RECORD_BLOCK_ROOM;
	return true;
}

/* Reads up to `size` bytes behind the `*have` that are there. */
static bool fetch(struct worker *w, uint64_t from, size_t *have, size_t size)
{
	size_t end = *have + size;

	if (!text_room(w, end)) {
		errno = ENOMEM;
		return false;
	}
	while (*have < end) {
		ssize_t got = pread(w->share->file, w->text + *have, end - *have,
				    (off_t)(from + *have));

		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return false;
		if (got == 0)
			break;
		*have += (size_t)got;
	}
	return true;
}

/* Fetches the block and the end of its last line. Its lines are text[*start .. *end). The
 * byte before the block belongs to the line before, and says whether one begins here. */
static bool block_fetch(struct worker *w, size_t number, size_t *start, size_t *end)
{
	const struct share *share = w->share;
	uint64_t from = share->begin + (uint64_t)number * BLOCK - (number > 0);
	size_t have = 0, size = BLOCK + (number > 0), before;
	char *newline;

	*start = *end = 0;
	if (!fetch(w, from, &have, size))
		return false;
	if (number) {
		newline = memchr(w->text, '\n', have);
		*start = newline ? (size_t)(newline - w->text) + 1 : have;
		if (*start >= size) /* a line of another block goes through all of it */
			return true;
	}
	*end = have;
	if (have < size || w->text[have - 1] == '\n')
		return true;
	newline = NULL;
	do {
		before = have;
		if (have - *start > line_most(w->share))
			break;
		if (!fetch(w, from, &have, BLOCK / 4))
			return false;
		newline = memchr(w->text + before, '\n', have - before);
	} while (!newline && have > before);
	*end = newline ? (size_t)(newline - w->text) + 1 : have;
	return true;
}

/* ---- the same of a mapped file ----------------------------------------------------- */

/* Behind the next line feed, or `to`. */
static size_t line_end(const char *text, size_t from, size_t to)
{
	const char *newline = from < to ? memchr(text + from, '\n', to - from) : NULL;

	return newline ? (size_t)(newline - text) + 1 : to;
}

/* The lines that begin in the block are map[*start .. *end). A line that goes through all of a block is looked
 * for only in as much of it. */
static void block_find(const struct share *share, size_t number, size_t *start, size_t *end)
{
	const size_t from = (size_t)share->begin + number * (size_t)BLOCK;
	const size_t rest = (size_t)share->size - from;
	const size_t to = from + (rest < BLOCK ? rest : BLOCK);

	*start = number && share->map[from - 1] != '\n' ? line_end(share->map, from, to) : from;
	*end = *start < to && share->map[to - 1] != '\n'
		       ? line_end(share->map, to, (size_t)share->size) : to;
}

/* Under the lock: how far the map can go back to the system, from share->forgotten on; 0: not yet. */
static uint64_t forget_to(const struct share *share)
{
	const uint64_t done = share->begin + (uint64_t)share->told * BLOCK;

	return share->map && done >= share->forgotten + FORGOTTEN && done <= share->size ? done : 0;
}

/* ---- what a block says ------------------------------------------------------------- */

/* Under the lock: says what is left to say of the blocks up to the first that is not
 * done. */
static void blocks_tell(struct share *share)
{
	while (share->told < share->count && share->blocks[share->told].done) {
		struct block *block = &share->blocks[share->told++];

		while (block->first) {
			struct rejection *rejection = block->first;

			record_complain(share->q, share->lines + rejection->line,
					"record rejected: ", rejection->reason);
			block->first = rejection->next;
			free(rejection->reason);
			free(rejection);
			share->rejected = true;
		}
		share->lines += block->lines;
	}
}

static bool block_reject(struct block *block, const struct record *record)
{
	struct rejection *rejection = calloc(1, sizeof *rejection);

	if (rejection)
		rejection->reason = strdup(record->reason);
	if (!rejection || !rejection->reason) {
		free(rejection);
		return false;
	}
	rejection->line = record->line;
	*block->last = rejection;
	block->last = &rejection->next;
	return true;
}

static bool block_count(struct worker *w, struct block *block, size_t number)
{
	const struct qualify *q = w->share->q;
	const char *text = w->share->map;
	struct record record;
	enum record_status status;
	size_t start, end;

	if (text)
		block_find(w->share, number, &start, &end);
	else if (!block_fetch(w, number, &start, &end))
		return false;
	if (end <= start)
		return true;
	if (text)
		record_reader_fixed(w->reader, text + start, end - start);
	else
		record_reader_block(w->reader, w->text + start, end - start);
	while ((status = record_reader_next(w->reader, &record)) != RECORD_END) {
		if (status == RECORD_FAILED ||
		    (status == RECORD_REJECTED && !block_reject(block, &record))) {
			errno = ENOMEM;
			return false;
		}
		if (status == RECORD_REJECTED ||
		    (q->options->id && strcmp(q->options->id, record.id) != 0))
			continue;
		tally_record(w->tally, q, &record);
		w->records++;
	}
	/* The line feed of a line that is too long to be fetched belongs to it too. */
	block->lines = record_reader_lines(w->reader) +
		       (!text && w->text[end - 1] != '\n');
	return true;
}

/* ---- the work ---------------------------------------------------------------------- */

/* The next block to count, or NULL when there is none. */
static struct block *block_take(struct share *share, size_t *number)
{
	struct block *block = NULL;

	pthread_mutex_lock(&share->lock);
	*number = share->next;
	if (!share->failed && share->next < share->count) {
		block = &share->blocks[share->next++];
		block->last = &block->first;
	}
	pthread_mutex_unlock(&share->lock);
	return block;
}

static void *work(void *data)
{
	struct worker *w = data;
	struct share *share = w->share;
	uint64_t from, to;
	struct block *block;
	size_t number;

	while ((block = block_take(share, &number)) != NULL) {
		bool counted = block_count(w, block, number);
		int error = errno;

		pthread_mutex_lock(&share->lock);
		block->done = true;
		if (!counted) {
			share->failed = true;
			share->error = error;
		}
		blocks_tell(share);
		from = share->forgotten;
		to = forget_to(share);
		share->forgotten = to ? to : from;
		pthread_mutex_unlock(&share->lock);
		if (to) /* which takes a while, and nobody reads it any more */
			file_forget(share->map, (size_t)from, (size_t)to);
	}
	return NULL;
}

/* The header of CSV is a block by itself. Only a file without quotes is cut into blocks:
 * in quotes a line feed is not the end of a row. */
static bool header_read(struct worker *w, struct share *share)
{
	struct record record;
	size_t have = 0, step;
	char *newline = NULL;
	bool end = false;

	while (!end && !newline && have <= line_most(share)) {
		step = have;
		if (!fetch(w, 0, &have, BLOCK / 4))
			return false;
		end = have == step;
		newline = memchr(w->text + step, '\n', have - step);
	}
	if (!newline || !w->text)
		return false;
	share->begin = (uint64_t)(newline - w->text) + 1;
	record_reader_block(w->reader, w->text, (size_t)share->begin);
	return record_reader_next(w->reader, &record) == RECORD_END;
}

static bool has_quotes(struct worker *w, uint64_t size)
{
	uint64_t from;

	for (from = 0; from < size; from += BLOCK) {
		size_t have = 0;

		if (!fetch(w, from, &have, BLOCK) || memchr(w->text, '"', have))
			return true;
	}
	return false;
}

static bool worker_open(struct worker *w, struct share *share)
{
	static const char mark[] = "\xef\xbb\xbf";
	size_t have = 0;

	w->share = share;
	w->reader = record_reader_open_blocks(share->q->plan, share->format);
	limits_of_reader(share->q->cx, w->reader);
	record_reader_ids(w->reader, share->q->options->id != NULL);
	w->tally = tally_open(share->q);
	if (!w->reader || !w->tally || !fetch(w, 0, &have, sizeof mark - 1) ||
	    have < sizeof mark - 1 || memcmp(w->text, mark, sizeof mark - 1) == 0)
		return false;
	return share->format != RECORD_CSV || header_read(w, share);
}

static void worker_close(struct worker *w)
{
	record_reader_close(w->reader);
	tally_close(w->tally);
	free(w->text);
}

/* What was read of a mapped file is of no use when another program wrote to it meanwhile. */
static bool file_written(const struct share *share)
{
	struct stat now;

	return share->map &&
	       (fstat(share->file, &now) != 0 || now.st_size != share->at_first.st_size ||
		now.st_mtim.tv_sec != share->at_first.st_mtim.tv_sec ||
		now.st_mtim.tv_nsec != share->at_first.st_mtim.tv_nsec);
}

static int share_status(struct share *share)
{
	if (file_written(share)) {
		complain(share->q->cx, "%s: another program wrote to it while it was being read",
			 share->q->options->records);
		return STATUS_USAGE;
	}
	if (share->failed) {
		complain(share->q->cx, "cannot read %s: %s", share->q->options->records,
			 strerror(share->error));
		return STATUS_USAGE;
	}
	return share->rejected ? STATUS_REJECTED : STATUS_OK;
}

/* All workers are open: from here on the file is counted in this way. */
static int share_count(struct share *share, struct worker *workers, size_t count)
{
	size_t i;

	share->count = (size_t)((share->size - share->begin + BLOCK - 1) / BLOCK);
	share->blocks = calloc(share->count + 1, sizeof *share->blocks);
	share->lines = share->format == RECORD_CSV;
	share->failed = !share->blocks;
	share->error = ENOMEM;
	pthread_mutex_init(&share->lock, NULL);
	for (i = 1; i < count; i++)
		workers[i].started =
			pthread_create(&workers[i].thread, NULL, work, &workers[i]) == 0;
	work(&workers[0]);
	for (i = 0; i < count; i++) {
		if (workers[i].started)
			pthread_join(workers[i].thread, NULL);
		tally_add(share->q->tally, share->q, workers[i].tally);
		share->q->record_count += workers[i].records;
	}
	pthread_mutex_destroy(&share->lock);
	free(share->blocks);
	return share_status(share);
}

bool blocks_count(struct qualify *q, FILE *from, int *status)
{
	struct share share = { .q = q, .file = fileno(from),
			       .format = record_format_of(q->options->records) };
	struct worker workers[WORKERS_MAX] = { 0 };
	long processors = sysconf(_SC_NPROCESSORS_ONLN);
	size_t count = processors < 1 ? 1 : processors > WORKERS_MAX
						   ? WORKERS_MAX : (size_t)processors;
	const struct stat *file = &share.at_first;
	bool open = share.format != RECORD_ANY && fstat(share.file, &share.at_first) == 0 &&
		    S_ISREG(file->st_mode) && file->st_size >= SMALLEST;
	size_t i;

	share.size = open ? (uint64_t)file->st_size : 0;
	if (open && share.format == RECORD_CSV) {
		workers[0].share = &share;
		open = !has_quotes(&workers[0], share.size);
	}
	for (i = 0; open && i < count; i++)
		open = worker_open(&workers[i], &share);
	if (open && share.format == RECORD_NDJSON && q->cx->files_mapped)
		share.map = file_map(share.file, (size_t)share.size);
	if (open)
		*status = share_count(&share, workers, count);
	if (share.map)
		file_unmap(share.map, (size_t)share.size);
	for (i = 0; i < count; i++)
		worker_close(&workers[i]);
	return open;
}
