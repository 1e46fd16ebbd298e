/*
 * words.c - amounts and needs in the authority's own units.
 *
 * Every public function writes like snprintf: at most `size` bytes with the NUL, and it
 * returns the length of the whole text.
 */
#include "image.h"

struct writer {
	char *buffer;
	size_t size, length;
};

static void write_byte(struct writer *to, char byte)
{
	if (to->length + 1 < to->size)
		to->buffer[to->length] = byte;
	to->length++;
}

static void write_text(struct writer *to, const char *text)
{
	while (*text)
		write_byte(to, *text++);
}

static void write_number(struct writer *to, int64_t number)
{
	char digits[20];
	unsigned count = 0;

	do {
		digits[count++] = (char)('0' + number % 10);
		number /= 10;
	} while (number);
	while (count)
		write_byte(to, digits[--count]);
}

static size_t writer_end(struct writer *to)
{
	if (to->size)
		to->buffer[to->length < to->size ? to->length : to->size - 1] = '\0';
	return to->length;
}

/* Between the items of a list: "A, B and C". */
static void write_joint(struct writer *to, uint32_t at, uint32_t count)
{
	if (at)
		write_text(to, at + 1 < count ? ", " : " and ");
}

/* ---- amounts ----------------------------------------------------------------------- */

/* "2 years, 3 months and 10 days"; `more` follows the first number. */
static void write_time(struct writer *to, int64_t days, uint32_t month_days,
		       const char *more)
{
	static const char unit[3][8] = { " year", " month", " day" };
	const int64_t month = month_days ? month_days : 30;
	int64_t part[3];
	uint32_t count, written = 0, i;

	part[0] = days / (12 * month);
	part[1] = days / month % 12;
	part[2] = days % month;
	count = (uint32_t)((part[0] > 0) + (part[1] > 0) + (part[2] > 0));
	if (!count)
		count = 1;
	for (i = 0; i < 3; i++) {
		if (!part[i] && !(i == 2 && !written))
			continue;
		write_joint(to, written, count);
		write_number(to, part[i]);
		write_text(to, written++ ? "" : more);
		write_text(to, unit[i]);
		write_text(to, part[i] == 1 ? "" : "s");
	}
}

/* A number of hundredths, without idle zeros: "60", "37.5". */
static void write_hundredths(struct writer *to, int64_t hundredths)
{
	write_number(to, hundredths / 100);
	if (hundredths % 100 == 0)
		return;
	write_byte(to, '.');
	write_byte(to, (char)('0' + hundredths / 10 % 10));
	if (hundredths % 10)
		write_byte(to, (char)('0' + hundredths % 10));
}

/* Whole units and hundredths of `amount` over `scale`, without overflow. */
static int64_t in_hundredths(int64_t amount, uint32_t scale, bool up)
{
	int64_t rest = amount % scale * 100;

	return amount / scale * 100 + (rest + (up ? (int64_t)scale - 1 : 0)) / scale;
}

/* What a credit fact counts, in the singular for exactly one. */
static void write_credits(struct writer *to, const char *words, bool one)
{
	static const char plural[] = "semester credits";
	size_t same = 0;

	while (plural[same] && words[same] == plural[same])
		same++;
	if (!one || plural[same]) {
		write_text(to, words);
		return;
	}
	write_text(to, "semester credit");
	write_text(to, words + same);
}

size_t classpec_words_amount(const struct classpec_plan *plan, uint32_t fact,
			     int64_t amount, char *buffer, size_t size)
{
	const struct classpec_fact *of = image_fact(plan, fact);
	struct writer to = { buffer, size, 0 };
	int64_t hundredths;

	if (!image_counts(of))
		return writer_end(&to);
	if (amount < 0)
		amount = 0;
	if (amount >= CLASSPEC_NO_LIMIT) {
		write_text(&to, "any amount");
	} else if (of->kind == CLASSPEC_CREDITS) {
		hundredths = in_hundredths(amount, image_scale(of), false);
		write_hundredths(&to, hundredths);
		write_byte(&to, ' ');
		write_credits(&to, "semester credits", hundredths == 100);
	} else {
		write_time(&to, amount / image_scale(of),
			   image_authority(plan, of->authority)->month_days, "");
	}
	return writer_end(&to);
}

/* ---- needs ------------------------------------------------------------------------- */

/* Rounded up: less than what is needed must not be asked for. */
static void write_need(struct writer *to, const struct classpec_plan *plan,
		       const struct classpec_need *need)
{
	const struct classpec_fact *of = image_fact(plan, need->fact);
	const char *words = classpec_text(plan, of->words ? of->words : of->id);
	const int64_t amount = need->amount > 0 ? need->amount : 0;
	const uint32_t scale = image_scale(of);
	int64_t hundredths;

	if (!image_counts(of)) {
		write_text(to, words);
	} else if (of->kind == CLASSPEC_CREDITS) {
		hundredths = in_hundredths(amount, scale, true);
		write_hundredths(to, hundredths);
		write_text(to, " more ");
		write_credits(to, words, hundredths == 100);
	} else {
		write_time(to, (amount + scale - 1) / scale,
			   image_authority(plan, of->authority)->month_days, " more");
		write_text(to, " of ");
		write_text(to, words);
	}
}

size_t classpec_words_need(const struct classpec_plan *plan,
			   const struct classpec_need *need, char *buffer, size_t size)
{
	struct writer to = { buffer, size, 0 };

	write_need(&to, plan, need);
	return writer_end(&to);
}

size_t classpec_words_way(const struct classpec_plan *plan,
			  const struct classpec_way *way, char *buffer, size_t size)
{
	struct writer to = { buffer, size, 0 };
	uint32_t i;

	for (i = 0; i < way->need_count; i++) {
		write_joint(&to, i, way->need_count);
		write_need(&to, plan, &way->need[i]);
	}
	return writer_end(&to);
}
