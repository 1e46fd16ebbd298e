/*
 * test_record.c - records of NDJSON: what is read, and what is rejected and why.
 */
#include "unit.h"

#include "roster.h"

#include <string.h>

static void open_text(struct roster *r, const char *text)
{
	roster_open(r, RECORD_NDJSON, text, strlen(text));
}

/* ---- what is read ------------------------------------------------------------------ */

static void test_sections(void)
{
	struct roster r;

	open_text(
		&r,
		"{\"id\": 17}\n\n  \r\n{\"id\": \"b\", \"education\": [], \"credits\": null, "
		"\"experience\": [], \"service\": [], \"credentials\": {}, "
		"\"determinations\": {}, \"x_note\": [1]}\n{\"id\": \"c\"}");
	CU_ASSERT(roster_reads(&r, "17"));
	CU_ASSERT_EQUAL(r.record.facts.presence, 0);
	CU_ASSERT_EQUAL(r.record.line, 1);
	CU_ASSERT(roster_reads(&r, "b"));
	CU_ASSERT_EQUAL(r.record.line, 4);
	CU_ASSERT_EQUAL(r.record.facts.presence, 63 & ~CLASSPEC_HAS_CREDITS);
	CU_ASSERT(roster_reads(&r, "c")); /* without a newline at the end */
	CU_ASSERT(roster_ends(&r));
	CU_ASSERT(roster_ends(&r));
	roster_close(&r);
}

static void test_degrees(void)
{
	const struct classpec_degree *degrees;
	struct roster r;

	open_text(
		&r,
		"{\"id\": \"a\", \"education\": [{\"level\": \"high_school\"}, "
		"{\"level\": \"nys.bachelors\", \"field\": \"law\", \"accredited\": true, "
		"\"awarded\": \"2016-05\"}, "
		"{\"level\": \"phl.bachelors\", \"field\": \"dance\", \"accredited\": false, "
		"\"awarded\": null}]}");
	CU_ASSERT(roster_reads(&r, "a"));
	CU_ASSERT_EQUAL_FATAL(r.record.facts.degree_count, 5);
	degrees = r.record.facts.degrees;
	CU_ASSERT_EQUAL(degrees[0].level, NYS_HIGH_SCHOOL);
	CU_ASSERT_EQUAL(degrees[0].subject, CLASSPEC_NONE);
	CU_ASSERT_EQUAL(degrees[0].accredited, CLASSPEC_UNKNOWN);
	CU_ASSERT_EQUAL(degrees[1].level, PHL_HIGH_SCHOOL);
	CU_ASSERT_EQUAL(degrees[2].level, NYS_BACHELORS);
	CU_ASSERT_EQUAL(degrees[2].subject, NYS_LAW);
	CU_ASSERT_EQUAL(degrees[2].accredited, CLASSPEC_YES);
	CU_ASSERT_EQUAL(degrees[2].awarded, 20160501);
	CU_ASSERT_EQUAL(degrees[3].subject, PHL_LAW);
	CU_ASSERT_EQUAL(degrees[4].subject, CLASSPEC_NONE);
	CU_ASSERT_EQUAL(degrees[4].accredited, CLASSPEC_NO);
	CU_ASSERT_EQUAL(degrees[4].awarded, 0);
	roster_close(&r);
}

static void test_credits(void)
{
	const struct classpec_credit *credits;
	struct roster r;

	open_text(
		&r,
		"{\"id\": \"a\", \"credits\": [{\"amount\": 60, \"unit\": \"semester\"}, "
		"{\"amount\": 4.35, \"unit\": \"quarter\", \"subject\": \"accounting\", "
		"\"accredited\": true}, {\"amount\": 0, \"unit\": \"semester\", "
		"\"subject\": \"phl.law\"}]}");
	CU_ASSERT(roster_reads(&r, "a"));
	CU_ASSERT_EQUAL_FATAL(r.record.facts.credit_count, 3);
	credits = r.record.facts.credits;
	CU_ASSERT_EQUAL(credits[0].amount, 6000);
	CU_ASSERT_EQUAL(credits[0].quarter, 0);
	CU_ASSERT_EQUAL(credits[0].subject, CLASSPEC_NONE);
	CU_ASSERT_EQUAL(credits[1].amount, 435);
	CU_ASSERT_EQUAL(credits[1].quarter, 1);
	CU_ASSERT_EQUAL(credits[1].subject, NYS_ACCOUNTING);
	CU_ASSERT_EQUAL(credits[2].subject, PHL_LAW);
	roster_close(&r);
}

static void test_jobs(void)
{
	const struct classpec_job *jobs;
	struct roster r;

	open_text(
		&r,
		"{\"id\": \"a\", \"experience\": [{\"kinds\": [\"public_service\", "
		"\"support\"], \"from\": \"2018-03-01\", \"to\": \"2020-02-29\", "
		"\"hours_per_week\": 37.5, \"paid\": false}, "
		"{\"kinds\": [\"phl.public_service\"], \"months\": 30.5}, "
		"{\"kinds\": [\"support\"], \"from\": \"2020-01\", \"to\": \"2020-12-31\"}, "
		"{\"kinds\": [\"support\"], \"from\": \"2020-01\", \"to\": \"2021-01\"}, "
		"{\"kinds\": [\"support\"], \"from\": \"2020-01\", \"to\": null}]}");
	CU_ASSERT(roster_reads(&r, "a"));
	CU_ASSERT_EQUAL_FATAL(r.record.facts.job_count, 5);
	jobs = r.record.facts.jobs;
	CU_ASSERT_EQUAL_FATAL(jobs[0].kind_count, 3);
	CU_ASSERT_EQUAL(jobs[0].kinds[0], KIND_SERVICE);
	CU_ASSERT_EQUAL(jobs[0].kinds[1], PHL_KIND_SERVICE);
	CU_ASSERT_EQUAL(jobs[0].kinds[2], KIND_SUPPORT);
	CU_ASSERT_EQUAL(jobs[0].from, 20180301);
	CU_ASSERT_EQUAL(jobs[0].to, 20200301); /* the last day counts */
	CU_ASSERT_EQUAL(jobs[0].hours, 3750);
	CU_ASSERT_EQUAL(jobs[0].paid, CLASSPEC_NO);
	CU_ASSERT_EQUAL(jobs[1].kinds[0], PHL_KIND_SERVICE);
	CU_ASSERT_EQUAL(jobs[1].from, 0);
	CU_ASSERT_EQUAL(jobs[1].amount, 3050);
	CU_ASSERT_EQUAL(jobs[1].unit, CLASSPEC_MONTHS);
	CU_ASSERT_EQUAL(jobs[1].hours, CLASSPEC_HOURS_UNSTATED);
	CU_ASSERT_EQUAL(jobs[1].paid, CLASSPEC_UNKNOWN);
	CU_ASSERT_EQUAL(jobs[2].to, 20210101);
	CU_ASSERT_EQUAL(jobs[3].to, 20210101); /* a month does not count itself */
	CU_ASSERT_EQUAL(jobs[4].to, 0);
	roster_close(&r);
}

static void test_appointments(void)
{
	const struct classpec_appointment *served;
	struct roster r;

	open_text(
		&r,
		"{\"id\": \"a\", \"service\": [{\"class\": \"clerk\", \"years\": 2, "
		"\"permanent\": true, \"jurisdictional_class\": \"competitive\"}, "
		"{\"class\": \"nys.agent\", \"hours\": 2080, \"hours_per_week\": 168}]}");
	CU_ASSERT(roster_reads(&r, "a"));
	CU_ASSERT_EQUAL_FATAL(r.record.facts.appointment_count, 3);
	served = r.record.facts.appointments;
	CU_ASSERT_EQUAL(served[0].class_number, NYS_CLERK);
	CU_ASSERT_EQUAL(served[0].jurisdictional_class, NYS_COMPETITIVE);
	CU_ASSERT_EQUAL(served[0].permanent, CLASSPEC_YES);
	CU_ASSERT_EQUAL(served[0].amount, 200);
	CU_ASSERT_EQUAL(served[0].unit, CLASSPEC_YEARS);
	CU_ASSERT_EQUAL(served[1].class_number, PHL_CLERK);
	CU_ASSERT_EQUAL(served[1].jurisdictional_class, CLASSPEC_NONE);
	CU_ASSERT_EQUAL(served[2].class_number, NYS_AGENT);
	CU_ASSERT_EQUAL(served[2].permanent, CLASSPEC_UNKNOWN);
	CU_ASSERT_EQUAL(served[2].unit, CLASSPEC_HOURS);
	CU_ASSERT_EQUAL(served[2].hours, 16800);
	roster_close(&r);
}

static void test_said(void)
{
	const struct classpec_record *facts;
	struct roster r;

	open_text(
		&r,
		"{\"id\": \"a\", \"credentials\": {\"license\": true, \"typing\": null}, "
		"\"determinations\": {\"commission\": false, \"nys.staffing\": "
		"{\"nys.clerk\": true, \"phl.clerk\": null, \"x_why\": 3}}}");
	CU_ASSERT(roster_reads(&r, "a"));
	facts = &r.record.facts;
	CU_ASSERT_EQUAL_FATAL(facts->holding_count, 3);
	CU_ASSERT_EQUAL(facts->holdings[0].credential, NYS_LICENSE);
	CU_ASSERT_EQUAL(facts->holdings[0].held, CLASSPEC_YES);
	CU_ASSERT_EQUAL(facts->holdings[1].credential, PHL_LICENSE);
	CU_ASSERT_EQUAL(facts->holdings[2].held, CLASSPEC_UNKNOWN);
	CU_ASSERT_EQUAL_FATAL(facts->decision_count, 3);
	CU_ASSERT_EQUAL(facts->decisions[0].body, PHL_COMMISSION);
	CU_ASSERT_EQUAL(facts->decisions[0].class_number, CLASSPEC_NONE);
	CU_ASSERT_EQUAL(facts->decisions[0].accepted, CLASSPEC_NO);
	CU_ASSERT_EQUAL(facts->decisions[1].class_number, NYS_CLERK);
	CU_ASSERT_EQUAL(facts->decisions[1].accepted, CLASSPEC_YES);
	CU_ASSERT_EQUAL(facts->decisions[2].class_number, PHL_CLERK);
	CU_ASSERT_EQUAL(facts->decisions[2].accepted, CLASSPEC_UNKNOWN);
	roster_close(&r);
}

/* ---- what is rejected -------------------------------------------------------------- */

static void test_not_json(void)
{
	SAME_TEXT(
		reason_of("{\"id\": \"a\", \"experience\": [{\"kinds\": [\"supp"),
		"experience[0].kinds[0]: the line ends before the record does; a record is "
		"one line");
	SAME_TEXT(reason_of("{\"id\": \"a\"} {\"id\": \"b\"}"),
		  "byte 13: expected nothing more after the record");
	SAME_TEXT(reason_of("{\"id\": \"a\", \"credits\": [{\"unit\": 1, \"unit\": 2}]}"),
		  "credits[0].unit: given twice");
	SAME_TEXT(reason_of("{\"id\": \"a\", \"credits\": [{\"amount\": 1e999}]}"),
		  "credits[0].amount: a number too large to count with");
	SAME_TEXT(reason_of("{\"id\": \"a\\u0000b\"}"), "id: a NUL character in a text");
	SAME_TEXT(reason_of("{\"id\": \"a\", \"credits\": [}"),
		  "credits[0]: not JSON at byte 25: unexpected token near '}'");
	SAME_TEXT(reason_of("{\"id\": \"\xc3\x28\"}"), "byte 9: not UTF-8");
	SAME_TEXT(reason_of("[1]"),
		  "expected an object, which is a record, found a list");
	SAME_TEXT(reason_of("12"), "expected an object, which is a record, found 12");
	SAME_TEXT(reason_of("hello"), "not JSON at byte 5: invalid token near 'hello'");
}

static void test_wrong_types(void)
{
	SAME_TEXT(reason_of("{}"), "id: missing; expected a text or a whole number");
	SAME_TEXT(
		reason_of("{\"id\": \"\"}"),
		"id: expected a text that is not empty, or a whole number, found the text ``");
	SAME_TEXT(reason_of("{\"id\": 1.5}"),
		  "id: expected a text that is not empty, or a whole number, found 1.5");
	SAME_TEXT(reason_of("{\"id\": \"a\", \"education\": {}}"),
		  "education: expected a list, found an object");
	SAME_TEXT(reason_of("{\"id\": \"a\", \"credentials\": []}"),
		  "credentials: expected an object, found a list");
	SAME_TEXT(
		reason_of("{\"id\": \"a\", \"credentials\": {\"license\": \"yes\"}}"),
		"credentials.license: expected true, false or null, found the text `yes`");
	SAME_TEXT(
		reason_of("{\"id\": \"a\", \"determinations\": {\"commission\": []}}"),
		"determinations.commission: expected true, false or null, found a list");
	SAME_TEXT(reason_in("education", "3"),
		  "education[0]: expected an object, found 3");
	SAME_TEXT(reason_in("education", "{\"level\": 3}"),
		  "education[0].level: expected a name, found 3");
	SAME_TEXT(reason_in("education", "{\"level\": null}"),
		  "education[0].level: missing; expected an education level");
	SAME_TEXT(
		reason_in("education", "{\"level\": \"high_school\", \"accredited\": 1}"),
		"education[0].accredited: expected true or false, found 1");
	SAME_TEXT(
		reason_in("experience", "{\"kinds\": []}"),
		"experience[0].kinds: expected at least one experience kind, found a list");
	SAME_TEXT(
		reason_in("experience", "{\"kinds\": \"support\"}"),
		"experience[0].kinds: expected a list of experience kinds, found the text "
		"`support`");
}

static void test_numbers(void)
{
	SAME_TEXT(reason_in("credits", "{\"amount\": -1, \"unit\": \"semester\"}"),
		  "credits[0].amount: expected a number that is not below 0, found -1");
	SAME_TEXT(
		reason_in("credits", "{\"amount\": 1.005, \"unit\": \"semester\"}"),
		"credits[0].amount: expected a number with at most two decimals, found 1.005");
	SAME_TEXT(reason_in("credits", "{\"amount\": 100001, \"unit\": \"semester\"}"),
		  "credits[0].amount: expected at most 100000, found 100001");
	SAME_TEXT(reason_in("credits", "{\"amount\": \"60\", \"unit\": \"semester\"}"),
		  "credits[0].amount: expected a number, found the text `60`");
	SAME_TEXT(reason_in("credits", "{\"unit\": \"semester\"}"),
		  "credits[0].amount: missing; expected a number of credits");
	SAME_TEXT(reason_in("credits", "{\"amount\": 60}"),
		  "credits[0].unit: missing; expected `semester` or `quarter`");
	SAME_TEXT(reason_in("credits", "{\"amount\": 60, \"unit\": \"year\"}"),
		  "credits[0].unit: expected `semester` or `quarter`, found `year`");
	SAME_TEXT(
		reason_in("experience", "{\"kinds\": [\"support\"], \"months\": -0.5}"),
		"experience[0].months: expected a number that is not below 0, found -0.5");
	SAME_TEXT(reason_in("experience", "{\"kinds\": [\"support\"], \"years\": 151}"),
		  "experience[0].years: expected at most 150, found 151");
	SAME_TEXT(
		reason_in("experience",
			  "{\"kinds\": [\"support\"], \"hours_per_week\": 0}"),
		"experience[0].hours_per_week: expected more than 0 hours a week, found 0");
	SAME_TEXT(reason_in("experience",
			    "{\"kinds\": [\"support\"], \"hours_per_week\": 169}"),
		  "experience[0].hours_per_week: expected at most 168, found 169");
}

#define JOB "{\"kinds\": [\"support\"], "

static void test_time(void)
{
	SAME_TEXT(
		reason_in("experience", JOB "\"from\": \"2020-13\", \"to\": null}"),
		"experience[0].from: expected a date such as `2018-03` or `2018-03-01`, found "
		"the text `2020-13`");
	SAME_TEXT(
		reason_in("experience", JOB "\"from\": \"2019-02-29\", \"to\": null}"),
		"experience[0].from: expected a date such as `2018-03` or `2018-03-01`, found "
		"the text `2019-02-29`");
	SAME_TEXT(
		reason_in("experience", JOB "\"from\": 2019, \"to\": null}"),
		"experience[0].from: expected a date such as `2018-03` or `2018-03-01`, found "
		"2019");
	SAME_TEXT(reason_in("experience",
			    JOB "\"from\": \"2020-05-02\", \"to\": \"2020-05-01\"}"),
		  "experience[0].to: before `from`");
	SAME_TEXT(reason_in("experience",
			    JOB "\"from\": \"2020-05-02\", \"to\": \"2020-05-02\"}"),
		  "");
	SAME_TEXT(
		reason_in("experience",
			  JOB "\"from\": \"2020-05\", \"to\": \"2020-05\"}"),
		"experience[0].to: in the month of `from`, so no day is left: a month without "
		"a day is not counted itself; give the day");
	SAME_TEXT(reason_in("experience", JOB "\"from\": \"2020-05\"}"),
		  "experience[0].to: missing; null says that it goes on");
	SAME_TEXT(reason_in("experience", JOB "\"to\": \"2020-05\"}"),
		  "experience[0].from: `to` is there and `from` is not");
	SAME_TEXT(reason_in("experience", JOB "\"from\": null, \"to\": null}"),
		  "experience[0].from: expected a date, found null");
	SAME_TEXT(reason_in("experience",
			    JOB "\"from\": \"2020-05\", \"to\": null, \"days\": 3}"),
		  "experience[0]: expected dates or an amount, found both");
	SAME_TEXT(
		reason_in("experience", JOB "\"months\": 1, \"days\": 3}"),
		"experience[0]: expected one of `months`, `years`, `days` and `hours`, found 2");
	SAME_TEXT(
		reason_in("service", "{\"class\": \"clerk\"}"),
		"service[0]: expected `from` and `to`, or one of `months`, `years`, `days` and "
		"`hours`");
}

static void test_names(void)
{
	SAME_TEXT(
		reason_in("experience", "{\"kinds\": [\"support\", \"public_servce\"]}"),
		"experience[0].kinds[1]: no experience kind is called `public_servce`; did you "
		"mean `public_service`?");
	SAME_TEXT(
		reason_in("education", "{\"level\": \"phl.high_shcool\"}"),
		"education[0].level: no education level is called `phl.high_shcool`; did you "
		"mean `phl.high_school`?");
	SAME_TEXT(reason_in("education", "{\"level\": \"x\"}"),
		  "education[0].level: no education level is called `x`");
	SAME_TEXT(
		reason_in("service", "{\"class\": \"phl.agent\", \"months\": 1}"),
		"service[0].class: no class is called `phl.agent`; did you mean `nys.agent`?");
	SAME_TEXT(reason_in("service", "{\"class\": \"phl.clerk\", \"months\": 1, "
				       "\"jurisdictional_class\": \"exempt\"}"),
		  "service[0].jurisdictional_class: the authority of the class has no "
		  "jurisdictional class `exempt`");
	SAME_TEXT(
		reason_in("service", "{\"class\": \"clerk\", \"months\": 1, "
				     "\"jurisdictional_class\": \"exemt\"}"),
		"service[0].jurisdictional_class: no jurisdictional class is called `exemt`; "
		"did you mean `exempt`?");
	SAME_TEXT(
		reason_in("credits", "{\"amount\": 1, \"unit\": \"quarter\", "
				     "\"subject\": \"law\"}"),
		"credits[0].subject: more than one authority has a subject `law`: write "
		"`nys.law` or `phl.law`");
	SAME_TEXT(
		reason_of(
			"{\"id\": \"a\", \"determinations\": {\"phl.comission\": true}}"),
		"determinations[\"phl.comission\"]: no body is called `phl.comission`; did you "
		"mean `phl.commission`?");
	SAME_TEXT(
		reason_of("{\"id\": \"a\", \"determinations\": {\"commission\": "
			  "{\"nys.clark\": true}}}"),
		"determinations.commission[\"nys.clark\"]: no class is called `nys.clark`; did "
		"you mean `nys.clerk`?");
	SAME_TEXT(
		reason_of("{\"id\": \"a\", \"credentials\": {\"license\": true, "
			  "\"nys.license\": false}}"),
		"credentials[\"nys.license\"]: `nys.license` was said before, under another "
		"name");
	SAME_TEXT(reason_of("{\"id\": \"a\", \"experince\": []}"),
		  "experince: no such member; did you mean `experience`?");
	SAME_TEXT(reason_in("experience", "{\"kind\": \"support\"}"),
		  "experience[0].kind: no such member; did you mean `kinds`?");
}

void suite_record(void)
{
	CU_pSuite suite = CU_add_suite("record", NULL, NULL);

	CU_add_test(suite, "sections", test_sections);
	CU_add_test(suite, "degrees", test_degrees);
	CU_add_test(suite, "credits", test_credits);
	CU_add_test(suite, "jobs", test_jobs);
	CU_add_test(suite, "appointments", test_appointments);
	CU_add_test(suite, "credentials and determinations", test_said);
	CU_add_test(suite, "not JSON", test_not_json);
	CU_add_test(suite, "wrong types", test_wrong_types);
	CU_add_test(suite, "numbers", test_numbers);
	CU_add_test(suite, "dates and amounts", test_time);
	CU_add_test(suite, "names", test_names);
}
