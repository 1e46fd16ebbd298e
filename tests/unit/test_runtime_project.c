/*
 * test_runtime_project.c - service, schooling, credentials and decisions become facts.
 */
#include "unit.h"

#include "person.h"

#define UNSTATED CLASSPEC_HOURS_UNSTATED

static void test_absent_sections(void)
{
	struct sheet s;
	unsigned i;

	sheet_open(&s, 0);
	for (i = CLASSPEC_EXPERIENCE; i <= CLASSPEC_DECISION; i++)
		builder_fact(s.builder, (enum classpec_fact_kind)i, "", 1, 0u);
	for (i = CLASSPEC_EXPERIENCE; i <= CLASSPEC_CREDITS; i++)
		CU_ASSERT(sheet_is(&s, i, 0, CLASSPEC_NO_LIMIT));
	for (; i <= CLASSPEC_DECISION; i++)
		CU_ASSERT(sheet_is(&s, i, 0, 1));
	s.record.presence = 63;
	for (i = CLASSPEC_EXPERIENCE; i <= CLASSPEC_STATUS; i++)
		CU_ASSERT(sheet_is(&s, i, 0, 0));
	CU_ASSERT(sheet_is(&s, CLASSPEC_DECISION, 0, 1));
	sheet_close(&s);
}

/* ---- service and status ------------------------------------------------------------ */

static void test_service(void)
{
	struct classpec_appointment served[] = {
		{ 5, 20200101, 20220101, 0, 0, CLASSPEC_YES, UNSTATED, 0 },
		{ 6, 20210101, 20230101, 0, 0, CLASSPEC_NO, UNSTATED, CLASSPEC_NONE },
		{ 7, 20000101, 20200101, 0, 0, CLASSPEC_YES, UNSTATED, 0 }
	};
	struct sheet s;

	sheet_open(&s, CLASSPEC_HAS_SERVICE);
	s.record.appointments = served;
	s.record.appointment_count = 3;
	builder_fact(s.builder, CLASSPEC_SERVICE, "", 2, 5u, 6u);
	/* Two appointments on one day are one day of service, whatever the policy of
	 * jobs. */
	CU_ASSERT(sheet_is(&s, 0, 1080, 1080));
	s.policy->concurrent_added = 1;
	CU_ASSERT(sheet_is(&s, 0, 1080, 1080));
	sheet_fact(&s, 0)->permanent = 1;
	CU_ASSERT(sheet_is(&s, 0, 720, 720));
	served[1].permanent = CLASSPEC_UNKNOWN;
	CU_ASSERT(sheet_is(&s, 0, 720, 1080));
	sheet_fact(&s, 0)->permanent = 0;
	CU_ASSERT(sheet_is(&s, 0, 1080, 1080));
	sheet_fact(&s, 0)->jurisdictional_class = 0;
	CU_ASSERT(sheet_is(&s, 0, 720, 1080));
	served[1].jurisdictional_class = 1;
	CU_ASSERT(sheet_is(&s, 0, 720, 720));
	served[0].hours = 1875;
	CU_ASSERT(sheet_is(&s, 0, 360, 360));
	served[0].from = 0;
	served[0].amount = 1800;
	served[0].unit = CLASSPEC_MONTHS;
	served[0].hours = UNSTATED;
	CU_ASSERT(sheet_is(&s, 0, 540, 540));
	sheet_fact(&s, 0)->scale = 4;
	CU_ASSERT(sheet_is(&s, 0, 2160, 2160));
	sheet_close(&s);
}

static void test_status(void)
{
	struct classpec_appointment held = { 5, 20150801, 20200101, 0, 0, CLASSPEC_YES,
					     UNSTATED, CLASSPEC_NONE };
	struct sheet s;

	sheet_open(&s, CLASSPEC_HAS_SERVICE);
	s.record.appointments = &held;
	s.record.appointment_count = 1;
	builder_fact(s.builder, CLASSPEC_STATUS, "", 1, 5u);
	sheet_fact(&s, 0)->date = 20150801;
	CU_ASSERT(sheet_is(&s, 0, 1, 1));
	sheet_fact(&s, 0)->date = 20150731;
	CU_ASSERT(sheet_is(&s, 0, 0, 0));
	sheet_fact(&s, 0)->date = 20200101;
	CU_ASSERT(sheet_is(&s, 0, 0, 0));
	held.to = 0;
	CU_ASSERT(sheet_is(&s, 0, 1, 1));
	held.permanent = CLASSPEC_UNKNOWN;
	CU_ASSERT(sheet_is(&s, 0, 0, 1));
	held.permanent = CLASSPEC_YES;
	held.from = 0;
	CU_ASSERT(sheet_is(&s, 0, 0, 1));
	held.class_number = 6;
	CU_ASSERT(sheet_is(&s, 0, 0, 0));
	held.class_number = 5;
	held.from = 20150801;
	sheet_fact(&s, 0)->date = 20300101; /* not yet */
	CU_ASSERT(sheet_is(&s, 0, 0, 0));
	sheet_fact(&s, 0)->date = 0; /* today */
	CU_ASSERT(sheet_is(&s, 0, 1, 1));
	sheet_close(&s);
}

/* ---- schooling, credentials, decisions --------------------------------------------- */

static void test_credits(void)
{
	struct classpec_credit credits[] = {
		{ 6000, 0, CLASSPEC_YES, 3 },
		{ 1000, 1, CLASSPEC_UNKNOWN, CLASSPEC_NONE },
		{ 300, 0, CLASSPEC_NO, 4 }
	};
	struct sheet s;

	sheet_open(&s, CLASSPEC_HAS_CREDITS);
	s.record.credits = credits;
	s.record.credit_count = 3;
	builder_fact(s.builder, CLASSPEC_CREDITS, "", 0);
	sheet_fact(&s, 0)->scale = 300;
	CU_ASSERT(sheet_is(&s, 0, 18000 + 2000 + 900, 18000 + 2000 + 900));
	sheet_fact(&s, 0)->scale = 1; /* 60 + 6.67 + 3, rounded once */
	CU_ASSERT(sheet_is(&s, 0, 69, 69));
	sheet_fact(&s, 0)->accredited = 1;
	CU_ASSERT(sheet_is(&s, 0, 60, 66));
	sheet_fact(&s, 0)->accredited = 0;
	builder_subjects(s.builder, 0, 1, 3u);
	CU_ASSERT(sheet_is(&s, 0, 60, 66));
	builder_subjects(s.builder, 0, 2, 3u, 4u);
	CU_ASSERT(sheet_is(&s, 0, 63, 69));
	sheet_fact(&s, 0)->within = 360; /* credits have no dates */
	CU_ASSERT(sheet_is(&s, 0, 0, 69));
	sheet_fact(&s, 0)->within = 0;
	credits[0].amount = INT32_MAX;
	sheet_fact(&s, 0)->scale = UINT32_MAX;
	CU_ASSERT(sheet_is(&s, 0, CLASSPEC_NO_LIMIT - 1, CLASSPEC_NO_LIMIT - 1));
	sheet_close(&s);
}

static void test_education(void)
{
	struct classpec_degree degrees[] = {
		{ 5, 2, CLASSPEC_YES, 20240601 },
		{ 3, CLASSPEC_NONE, CLASSPEC_UNKNOWN, 0 }
	};
	struct sheet s;

	sheet_open(&s, CLASSPEC_HAS_EDUCATION);
	s.record.degrees = degrees;
	s.record.degree_count = 2;
	builder_fact(s.builder, CLASSPEC_EDUCATION, "", 3, 3u, 4u, 5u);
	builder_fact(s.builder, CLASSPEC_EDUCATION, "", 2, 4u, 5u);
	builder_fact(s.builder, CLASSPEC_EDUCATION, "", 1, 6u);
	CU_ASSERT(sheet_is(&s, 0, 1, 1));
	CU_ASSERT(sheet_is(&s, 1, 1, 1));
	CU_ASSERT(sheet_is(&s, 2, 0, 0));
	builder_subjects(s.builder, 1, 1, 2u);
	CU_ASSERT(sheet_is(&s, 1, 1, 1));
	builder_subjects(s.builder, 1, 1, 1u);
	CU_ASSERT(sheet_is(&s, 1, 0, 0));
	degrees[0].subject = CLASSPEC_NONE;
	CU_ASSERT(sheet_is(&s, 1, 0, 1));
	/* Awarded after the as-of date; the other one is in doubt when asked for more. */
	degrees[0].awarded = 20250101;
	CU_ASSERT(sheet_is(&s, 1, 0, 1));
	degrees[0].awarded = 20250102;
	CU_ASSERT(sheet_is(&s, 1, 0, 0));
	CU_ASSERT(sheet_is(&s, 0, 1, 1));
	sheet_fact(&s, 0)->accredited = 1;
	CU_ASSERT(sheet_is(&s, 0, 0, 1));
	degrees[1].accredited = CLASSPEC_YES;
	CU_ASSERT(sheet_is(&s, 0, 1, 1));
	sheet_fact(&s, 0)->before = 360;
	CU_ASSERT(sheet_is(&s, 0, 0, 1));
	degrees[1].awarded = 20240101;
	CU_ASSERT(sheet_is(&s, 0, 1, 1));
	degrees[1].awarded = 20240102;
	CU_ASSERT(sheet_is(&s, 0, 0, 0));
	sheet_close(&s);
}

static void test_credentials(void)
{
	struct classpec_holding holdings[] = {
		{ 1, CLASSPEC_UNKNOWN }, { 2, CLASSPEC_NO }
	};
	struct sheet s;

	sheet_open(&s, CLASSPEC_HAS_CREDENTIALS);
	s.record.holdings = holdings;
	s.record.holding_count = 2;
	builder_fact(s.builder, CLASSPEC_CREDENTIAL, "", 1, 1u);
	CU_ASSERT(sheet_is(&s, 0, 0, 1));
	holdings[0].held = CLASSPEC_YES;
	CU_ASSERT(sheet_is(&s, 0, 1, 1));
	holdings[0].credential = 2;
	CU_ASSERT(sheet_is(&s, 0, 0, 0));
	sheet_close(&s);
}

static void test_decisions(void)
{
	struct classpec_decision decisions[] = {
		{ 7, CLASSPEC_NONE, CLASSPEC_YES }, { 7, 4, CLASSPEC_NO },
		{ 8, 4, CLASSPEC_YES }, { 7, 5, CLASSPEC_YES }
	};
	struct sheet s;

	sheet_open(&s, CLASSPEC_HAS_DETERMINATIONS);
	s.record.decisions = decisions;
	s.record.decision_count = 4;
	builder_fact(s.builder, CLASSPEC_DECISION, "", 1, 7u);
	sheet_fact(&s, 0)->class_number = 4;
	CU_ASSERT(sheet_is(&s, 0, 0, 0));
	sheet_fact(&s, 0)->class_number = 6;
	CU_ASSERT(sheet_is(&s, 0, 1, 1));
	decisions[0].accepted = CLASSPEC_UNKNOWN;
	CU_ASSERT(sheet_is(&s, 0, 0, 1));
	decisions[0].body = 9;
	CU_ASSERT(sheet_is(&s, 0, 0, 1));
	sheet_fact(&s, 0)->class_number = 5;
	CU_ASSERT(sheet_is(&s, 0, 1, 1));
	/* The general statement does not undo the explicit one, even when it comes
	 * later. */
	decisions[3].body = 9;
	decisions[0] = (struct classpec_decision){ 7, 5, CLASSPEC_NO };
	decisions[1] = (struct classpec_decision){ 7, CLASSPEC_NONE, CLASSPEC_YES };
	CU_ASSERT(sheet_is(&s, 0, 0, 0));
	sheet_close(&s);
}

void suite_project(void)
{
	CU_pSuite suite = CU_add_suite("project", NULL, NULL);

	CU_add_test(suite, "absent and empty sections", test_absent_sections);
	CU_add_test(suite, "service", test_service);
	CU_add_test(suite, "status", test_status);
	CU_add_test(suite, "credits", test_credits);
	CU_add_test(suite, "education", test_education);
	CU_add_test(suite, "credentials", test_credentials);
	CU_add_test(suite, "decisions", test_decisions);
}
