/*
 * whatif/reply.c - an answer in plain words becomes a section of a record.
 *
 * "bachelors in accounting; high_school", "3 years of public_customer_service at 20 hours
 * a week", "clerk from 2020-01 to now permanent". What is meant to be a name is checked
 * by the reader of records, which knows the plan.
 */
#include <stdlib.h>
#include <string.h>

#include "whatif/whatif.h"

/* What an entry says; NULL: it does not. */
struct entry {
	const char *names[16];
	uint32_t name_count;
	const char *amount, *unit; /* "3", "years" */
	const char *from, *to, *hours, *in, *awarded;
	int accredited, permanent, paid; /* 1, 0, or -1: not said */
};

struct reading {
	const struct whatif *w;
	char *list[64];
	size_t count, at;
	const char *reason;
};

FORMAT(2, 3) static bool fail(struct reading *s, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	s->reason = arena_format_va(s->w->cx->arena, format, args);
	va_end(args);
	return false;
}

/* Words between spaces; a comma is one too. */
static bool split(struct reading *s, const char *text, size_t size)
{
	const char *end = text + size;

	while (text < end && s->count < sizeof s->list / sizeof *s->list) {
		size_t length = 0;

		while (text < end && strchr(" \t", *text))
			text++;
		if (text < end && *text == ',')
			length = 1;
		while (text + length < end && !strchr(" \t,", text[length]))
			length++;
		if (length)
			s->list[s->count++] = arena_copy(s->w->cx->arena, text, length);
		text += length;
	}
	return text == end || fail(s, "expected fewer words between `;` and `;`");
}

static const char *peek(const struct reading *s)
{
	return s->at < s->count ? s->list[s->at] : "";
}

static bool take(struct reading *s, const char *word)
{
	if (strcmp(peek(s), word) != 0)
		return false;
	s->at++;
	return true;
}

static bool is_number(const char *word)
{
	static const char digits[] = "0123456789";
	const size_t whole = strspn(word, digits);
	const size_t part = word[whole] == '.' ? strspn(word + whole + 1, digits) : 0;

	if (whole == 0 || (whole > 1 && *word == '0'))
		return false;
	return word[whole + (part ? 1 + part : 0)] == '\0';
}

/* "year" as "years" */
static const char *unit_of(const char *word)
{
	static const char *const units[] = {"years", "months",   "days",
					    "hours", "semester", "quarter"};

	for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
		const size_t length = strlen(units[i]);

		if (strcmp(word, units[i]) == 0 ||
		    (i < 4 && strlen(word) == length - 1 &&
		     strncmp(word, units[i], length - 1) == 0))
			return units[i];
	}
	return NULL;
}

static bool take_value(struct reading *s, const char *what, const char **value)
{
	if (s->at == s->count)
		return fail(s, "expected %s at the end", what);
	*value = s->list[s->at++];
	return true;
}

/* A number is an amount when a unit follows, else a number of the list that was shown. */
static bool read_number(struct reading *s, struct entry *e)
{
	const char *word = s->list[s->at++], *unit = unit_of(peek(s));
	unsigned long number = strtoul(word, NULL, 10);

	if (unit) {
		s->at++;
		e->amount = word;
		e->unit = unit;
		return true;
	}
	if (number < 1 || number > s->w->menu_count || strchr(word, '.'))
		return fail(s,
			    "expected a unit after %s: years, months, days, hours; "
			    "semester or "
			    "quarter for credits",
			    word);
	if (e->name_count < sizeof e->names / sizeof *e->names)
		e->names[e->name_count++] = s->w->menu[number - 1];
	return true;
}

static bool read_hours(struct reading *s, struct entry *e)
{
	if (!take_value(s, "hours", &e->hours))
		return false;
	if (!is_number(e->hours))
		return fail(s, "expected hours a week after `at`, found `%s`", e->hours);
	if (take(s, "hours") && (take(s, "a") || take(s, "per")))
		take(s, "week");
	return true;
}

static bool read_dates(struct reading *s, struct entry *e)
{
	if (!take_value(s, "a date such as 2020-01", &e->from))
		return false;
	if (!take(s, "to"))
		return fail(s, "expected `to` and a date, or `to now`, after %s",
			    e->from);
	return take_value(s, "a date such as 2022-01, or `now`,", &e->to);
}

static bool read_not(struct reading *s, struct entry *e)
{
	if (take(s, "accredited"))
		e->accredited = 0;
	else if (take(s, "permanent"))
		e->permanent = 0;
	else
		return fail(
			s, "expected `accredited` or `permanent` after `not`, found `%s`",
			peek(s));
	return true;
}

static bool is_filler(const char *word)
{
	static const char *const fillers[] = {
		"of",      "as",     "experience", "service", "education",
		"credits", "credit", "held",       ",",       "and"};

	for (size_t i = 0; i < sizeof fillers / sizeof *fillers; i++)
		if (strcmp(word, fillers[i]) == 0)
			return true;
	return false;
}

static bool read_word(struct reading *s, struct entry *e)
{
	if (is_number(peek(s)))
		return read_number(s, e);
	if (take(s, "at"))
		return read_hours(s, e);
	if (take(s, "from"))
		return read_dates(s, e);
	if (take(s, "in"))
		return take_value(s, "a name", &e->in);
	if (take(s, "awarded"))
		return take_value(s, "a date", &e->awarded);
	if (take(s, "not"))
		return read_not(s, e);
	if (take(s, "accredited"))
		e->accredited = 1;
	else if (take(s, "permanent"))
		e->permanent = 1;
	else if (take(s, "paid"))
		e->paid = 1;
	else if (take(s, "unpaid"))
		e->paid = 0;
	else if (is_filler(peek(s)))
		s->at++;
	else if (e->name_count == sizeof e->names / sizeof *e->names)
		return fail(s, "expected fewer names, found `%s`", peek(s));
	else
		e->names[e->name_count++] = s->list[s->at++];
	return true;
}

/* ---- what each section takes ---- */

static void put_text(struct out *o, const char *key, const char *value)
{
	if (!value)
		return;
	out_format(o, "%s\"%s\": ", o->text[o->size - 1] == '{' ? "" : ", ", key);
	out_json_string(o, value, strlen(value));
}

static void put_raw(struct out *o, const char *key, const char *value)
{
	if (value)
		out_format(o, "%s\"%s\": %s", o->text[o->size - 1] == '{' ? "" : ", ",
			   key, value);
}

static void put_truth(struct out *o, const char *key, int truth)
{
	put_raw(o, key, truth < 0 ? NULL : truth ? "true" : "false");
}

static void put_time(struct out *o, const struct entry *e)
{
	if (e->unit)
		put_raw(o, e->unit, e->amount);
	put_text(o, "from", e->from);
	if (e->to && strcmp(e->to, "now") == 0)
		put_raw(o, "to", "null");
	else
		put_text(o, "to", e->to);
	put_raw(o, "hours_per_week", e->hours);
}

static bool wrong(struct reading *s, bool is, const char *reason)
{
	if (is && !s->reason)
		s->reason = reason;
	return is;
}

static bool is_credit_unit(const char *unit)
{
	return unit && (*unit == 's' || *unit == 'q');
}

static bool suits_school(struct reading *s, const struct entry *e, bool credits)
{
	wrong(s, e->from || e->hours || e->permanent >= 0 || e->paid >= 0,
	      "expected no dates, hours, pay or permanence here");
	if (credits) {
		wrong(s, !e->amount || !is_credit_unit(e->unit),
		      "expected an amount and its unit, such as `60 semester`");
		wrong(s, e->name_count > 0,
		      "expected no name but that of a subject after `in`");
	} else {
		wrong(s, e->amount != NULL, "expected no amount of a level of education");
		wrong(s, e->name_count != 1,
		      "expected one level of education; `;` stands between several");
	}
	return !s->reason;
}

static bool suits_work(struct reading *s, const struct entry *e, bool service)
{
	wrong(s, e->accredited >= 0 || e->awarded || is_credit_unit(e->unit),
	      "expected nothing about schooling here");
	wrong(s, e->amount && e->from, "expected an amount or dates, not both");
	wrong(s, !e->amount && !e->from,
	      "expected how long: `2 years`, or `from 2020-01 to 2022-01`");
	wrong(s, service ? e->name_count != 1 : e->name_count == 0,
	      service ? "expected one class; `;` stands between several"
		      : "expected the kind of experience");
	wrong(s, !service && (e->in || e->permanent >= 0),
	      "expected no `in` and no permanence of experience");
	wrong(s, service && e->paid >= 0, "expected no pay of service");
	return !s->reason;
}

static void put_kinds(struct out *o, const struct entry *e)
{
	out_text(o, "\"kinds\": [");
	for (uint32_t i = 0; i < e->name_count; i++) {
		out_text(o, i ? ", " : "");
		out_json_string(o, e->names[i], strlen(e->names[i]));
	}
	out_text(o, "]");
}

static bool put_entry(struct reading *s, enum topic topic, const struct entry *e,
		      struct out *o)
{
	bool school = topic == TOPIC_EDUCATION || topic == TOPIC_CREDITS;

	if (school ? !suits_school(s, e, topic == TOPIC_CREDITS)
		   : !suits_work(s, e, topic == TOPIC_SERVICE))
		return false;
	out_text(o, "{");
	if (topic == TOPIC_EXPERIENCE)
		put_kinds(o, e);
	put_text(o, topic == TOPIC_EDUCATION ? "level" : "class",
		 topic == TOPIC_EDUCATION || topic == TOPIC_SERVICE ? e->names[0] : NULL);
	if (topic == TOPIC_CREDITS) {
		put_raw(o, "amount", e->amount);
		put_text(o, "unit", e->unit);
	} else if (!school) {
		put_time(o, e);
	}
	put_text(o,
		 topic == TOPIC_EDUCATION ? "field"
		 : topic == TOPIC_CREDITS ? "subject"
					  : "jurisdictional_class",
		 e->in);
	put_truth(o, "accredited", e->accredited);
	put_text(o, "awarded", e->awarded);
	put_truth(o, "permanent", e->permanent);
	put_truth(o, "paid", e->paid);
	out_text(o, "}");
	return true;
}

const char *reply_read(const struct whatif *w, enum topic topic, const char *text,
		       const char **reason)
{
	struct out o = {0};
	const char *result = NULL, *at = text;
	bool more = strcmp(text, "none") != 0, good = true;

	out_text(&o, "[");
	while (more && good) {
		const size_t length = strcspn(at, ";");
		struct reading s = {.w = w};
		struct entry e = {.accredited = -1, .permanent = -1, .paid = -1};

		good = split(&s, at, length);
		while (good && s.at < s.count)
			good = read_word(&s, &e);
		out_text(&o, at == text ? "" : ", ");
		good = good && put_entry(&s, topic, &e, &o);
		*reason = s.reason;
		at += length;
		more = *at == ';';
		at += more;
	}
	out_text(&o, "]");
	if (good)
		result = arena_copy(w->cx->arena, o.text, o.size);
	out_free(&o);
	return result;
}
