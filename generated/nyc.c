/*
 * nyc.c - classification plan of City of New York (nyc).
 *
 * Made by classpec from a spec whose rules have the hash 0x43f926af.
 * Do not edit: change the spec and run classpec build.
 */
#include "nyc.h"

#if CLASSPEC_TABLE_VERSION < 4 || CLASSPEC_TABLE_VERSION_MIN > 4
#error "nyc.c holds tables of version 4, which this classpec.h does not read. Run classpec build again, with the compiler that came with this classpec.h."
#endif
#if NYC_SOURCE_HASH != 0x43f926afu
#error "nyc.c and nyc.h were made from different specs. Run classpec build again and take both."
#endif

#define nyc_at(member) ((uint32_t)offsetof(struct nyc_tables, member))

const struct nyc_tables nyc_tables = {
	{ /* plan */
		CLASSPEC_MAGIC,
		4, /* table version */
		(uint32_t)sizeof(struct nyc_tables),
		NYC_SOURCE_HASH,
		1547, /* generator */
		0,
		{ nyc_at(strings_0), 2675 }, /* strings */
		{ nyc_at(authorities), 1 }, /* authorities */
		{ nyc_at(kinds), 2 }, /* kinds */
		{ nyc_at(levels), 2 }, /* levels */
		{ 0, 0 }, /* subjects */
		{ nyc_at(credentials), 1 }, /* credentials */
		{ 0, 0 }, /* bodies */
		{ 0, 0 }, /* jurisdictional_classes */
		{ nyc_at(routes), 1 }, /* routes */
		{ 0, 0 }, /* specialties */
		{ nyc_at(classes), 2 }, /* classes */
		{ nyc_at(rules), 1 }, /* rules */
		{ nyc_at(nodes), 14 }, /* nodes */
		{ nyc_at(terms), 6 }, /* terms */
		{ nyc_at(facts), 6 }, /* facts */
		{ nyc_at(selections), 7 }, /* selections */
		{ nyc_at(cases), 23 }, /* cases */
		{ nyc_at(case_values), 77 }, /* case_values */
		{ nyc_at(expectations), 23 }, /* expectations */
		{ nyc_at(case_needs), 9 }, /* case_needs */
		{ 0, 0 }, /* demands */
		{ 0, 0 }, /* exchanges */
		{ nyc_at(conditions), 8 }, /* conditions */
		{ nyc_at(condition_lists), 1 }, /* condition_lists */
		{ nyc_at(wordings), 13 }, /* wordings */
		{ nyc_at(revisions), 1 }, /* revisions */
	},
	{ /* authorities */
		{ 1, 5, 30, 3500, 182000, CLASSPEC_NOT_COUNTED, 0, 1, 0, 2, 3, 0, 0, 0 }, /* nyc */
	},
	{ /* kinds */
		{ 22, 52, 0 }, /* nyc.computer_customer_service */
		{ 78, 113, 0 }, /* nyc.city_computer_customer_service */
	},
	{ /* levels */
		{ 152, 168, 0 }, /* nyc.high_school */
		{ 300, 314, 0 }, /* nyc.bachelors */
	},
	{ /* credentials */
		{ 335, 358, 0 }, /* nyc.keyboard_and_mouse */
	},
	{ /* routes */
		{ 418, 427, 0 }, /* nyc.open */
	},
	{ /* classes */
		{ 454, 485, 512, 518, 0, 0, 1, 0 }, /* nyc.call_center_representative */
		{ 523, 564, 601, 0, 0, 1, 0, 0 }, /* nyc.associate_call_center_representative */
	},
	{ /* rules */
		{ 0, 0, CLASSPEC_NONE, 0, 0, 14, 37 }, /* nyc.call_center_representative, nyc.open */
	},
	{ /* nodes */
		/* nyc.call_center_representative, nyc.open */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 14, 0, 0, 0 }, /* all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 0, 1, 1 }, /*   a four-year high school diploma, or an equivalent that a state's... */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 0, 11, 0, 0, 2 }, /*   any of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 1, 1, 3 }, /*     baccalaureate degree from an accredited school */
		{ CLASSPEC_ANY, CLASSPEC_FILING, CLASSPEC_SUBSTITUTED, 0, 9, 0, 0, 4 }, /*     as it stands, or with a substitution */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 2, 720, 5 }, /*       2 years of computer customer service */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 3, 360, 6 }, /*       1 year of computer customer service for the City */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 3, 0, 0, 7 }, /*       all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 4, 18000, 8 }, /*         60 semester credits */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 2, 360, 9 }, /*         1 year of computer customer service */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 3, 0, 0, 7 }, /*       all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 4, 36000, 10 }, /*         120 semester credits */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 1, 0, 0, 11 }, /*         nothing more is needed here */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 5, 1, 12 }, /*   at home in several computer systems with keyboard and mouse */
	},
	{ /* terms */
		{ 2, 1 }, /* education:high_school */
		{ 3, 1 }, /* education:bachelors/accredited */
		{ 4, 1 }, /* experience:computer_customer_service */
		{ 0, 1 }, /* experience:city_computer_customer_service */
		{ 1, 1 }, /* credits */
		{ 5, 1 }, /* credential:keyboard_and_mouse */
	},
	{ /* facts */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 0, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 607, 113 }, /* experience:city_computer_customer_service */
		{ CLASSPEC_CREDITS, CLASSPEC_AS_OF, 0, 0, 0, 0, 0, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 300, 649, 657 }, /* credits */
		{ CLASSPEC_EDUCATION, CLASSPEC_AS_OF, 0, 0, 0, 1, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 674, 168 }, /* education:high_school */
		{ CLASSPEC_EDUCATION, CLASSPEC_AS_OF, 0, 1, 0, 3, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 696, 727 }, /* education:bachelors/accredited */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 4, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 774, 52 }, /* experience:computer_customer_service */
		{ CLASSPEC_CREDENTIAL, CLASSPEC_AS_OF, 0, 0, 0, 6, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 811, 358 }, /* credential:keyboard_and_mouse */
	},
	{ /* selections */
		/* experience:city_computer_customer_service */
		1,
		/* education:high_school */
		0, 1,
		/* education:bachelors/accredited */
		1,
		/* experience:computer_customer_service */
		0, 1,
		/* credential:keyboard_and_mouse */
		0,
	},
	{ /* cases */
		{ 1556, 1577, 7, 0, 0, 3, 0, 1 }, /* an accredited degree */
		{ 1629, 1577, 15, 0, 3, 2, 1, 1 }, /* a degree from a college without accreditation */
		{ 1675, 1577, 23, 0, 5, 2, 2, 1 }, /* a degree, and no skill with keyboard and mouse: the skill binds ... */
		{ 1757, 1577, 31, 0, 7, 3, 3, 1 }, /* a degree, and nobody has tested the skill yet */
		{ 1803, 1577, 41, 0, 10, 3, 4, 1 }, /* a diploma and two years of full-time work */
		{ 1845, 1577, 50, 0, 13, 3, 5, 1 }, /* a diploma and a day less than two years */
		{ 1885, 1577, 59, 0, 16, 3, 6, 1 }, /* a diploma and a month less than two years */
		{ 1927, 1577, 68, 0, 19, 2, 7, 1 }, /* four years at half time are no full-time experience */
		{ 1979, 1577, 77, 0, 21, 2, 8, 1 }, /* two years and no diploma */
		{ 2004, 1577, 85, 0, 23, 4, 9, 1 }, /* two years, and no word about school */
		{ 2040, 1577, 94, 0, 27, 4, 10, 1 }, /* a diploma, and no word about experience */
		{ 2080, 1577, 105, 0, 31, 4, 11, 1 }, /* a year for the City in place of the two */
		{ 2120, 1577, 114, 0, 35, 4, 12, 1 }, /* eleven months for the City are eleven months */
		{ 2165, 1577, 123, 0, 39, 4, 13, 1 }, /* eleven months for the City and thirteen elsewhere are two years ... */
		{ 2242, 1577, 133, 0, 43, 3, 14, 1 }, /* a year elsewhere does not stand for two */
		{ 2282, 1577, 142, 0, 46, 4, 15, 1 }, /* sixty credits in place of one year */
		{ 2317, 1577, 152, 0, 50, 4, 16, 1 }, /* fifty-eight credits in place of one year */
		{ 2358, 1577, 162, 0, 54, 4, 17, 1 }, /* sixty credits and eleven months */
		{ 2390, 1577, 172, 0, 58, 3, 18, 1 }, /* a hundred and twenty credits in place of both years */
		{ 2442, 1577, 181, 0, 61, 3, 19, 1 }, /* a hundred and eighteen credits */
		{ 2473, 1577, 190, 0, 64, 5, 20, 1 }, /* sixty credits and half a year for the City: the City's year is a... */
		{ 2551, 1577, 200, 0, 69, 4, 21, 1 }, /* a year for the City and no diploma: the diploma binds all candid... */
		{ 2620, 1577, 209, 0, 73, 4, 22, 1 }, /* a diploma and a year's work, and no word about credits */
	},
	{ /* case_values */
		{ 2, 1, 1 }, /* education:high_school */
		{ 3, 1, 1 }, /* education:bachelors/accredited */
		{ 5, 1, 1 }, /* credential:keyboard_and_mouse */
		{ 2, 1, 1 }, /* education:high_school */
		{ 5, 1, 1 }, /* credential:keyboard_and_mouse */
		{ 2, 1, 1 }, /* education:high_school */
		{ 3, 1, 1 }, /* education:bachelors/accredited */
		{ 2, 1, 1 }, /* education:high_school */
		{ 3, 1, 1 }, /* education:bachelors/accredited */
		{ 5, 0, 1 }, /* credential:keyboard_and_mouse */
		{ 2, 1, 1 }, /* education:high_school */
		{ 4, 720, 720 }, /* experience:computer_customer_service */
		{ 5, 1, 1 }, /* credential:keyboard_and_mouse */
		{ 2, 1, 1 }, /* education:high_school */
		{ 4, 719, 719 }, /* experience:computer_customer_service */
		{ 5, 1, 1 }, /* credential:keyboard_and_mouse */
		{ 2, 1, 1 }, /* education:high_school */
		{ 4, 690, 690 }, /* experience:computer_customer_service */
		{ 5, 1, 1 }, /* credential:keyboard_and_mouse */
		{ 2, 1, 1 }, /* education:high_school */
		{ 5, 1, 1 }, /* credential:keyboard_and_mouse */
		{ 4, 720, 720 }, /* experience:computer_customer_service */
		{ 5, 1, 1 }, /* credential:keyboard_and_mouse */
		{ 2, 0, 1 }, /* education:high_school */
		{ 3, 0, 1 }, /* education:bachelors/accredited */
		{ 4, 720, 720 }, /* experience:computer_customer_service */
		{ 5, 1, 1 }, /* credential:keyboard_and_mouse */
		{ 0, 0, CLASSPEC_NO_LIMIT }, /* experience:city_computer_customer_service */
		{ 2, 1, 1 }, /* education:high_school */
		{ 4, 0, CLASSPEC_NO_LIMIT }, /* experience:computer_customer_service */
		{ 5, 1, 1 }, /* credential:keyboard_and_mouse */
		{ 0, 360, 360 }, /* experience:city_computer_customer_service */
		{ 2, 1, 1 }, /* education:high_school */
		{ 4, 360, 360 }, /* experience:computer_customer_service */
		{ 5, 1, 1 }, /* credential:keyboard_and_mouse */
		{ 0, 330, 330 }, /* experience:city_computer_customer_service */
		{ 2, 1, 1 }, /* education:high_school */
		{ 4, 330, 330 }, /* experience:computer_customer_service */
		{ 5, 1, 1 }, /* credential:keyboard_and_mouse */
		{ 0, 330, 330 }, /* experience:city_computer_customer_service */
		{ 2, 1, 1 }, /* education:high_school */
		{ 4, 720, 720 }, /* experience:computer_customer_service */
		{ 5, 1, 1 }, /* credential:keyboard_and_mouse */
		{ 2, 1, 1 }, /* education:high_school */
		{ 4, 360, 360 }, /* experience:computer_customer_service */
		{ 5, 1, 1 }, /* credential:keyboard_and_mouse */
		{ 1, 18000, 18000 }, /* credits */
		{ 2, 1, 1 }, /* education:high_school */
		{ 4, 360, 360 }, /* experience:computer_customer_service */
		{ 5, 1, 1 }, /* credential:keyboard_and_mouse */
		{ 1, 17400, 17400 }, /* credits */
		{ 2, 1, 1 }, /* education:high_school */
		{ 4, 360, 360 }, /* experience:computer_customer_service */
		{ 5, 1, 1 }, /* credential:keyboard_and_mouse */
		{ 1, 18000, 18000 }, /* credits */
		{ 2, 1, 1 }, /* education:high_school */
		{ 4, 330, 330 }, /* experience:computer_customer_service */
		{ 5, 1, 1 }, /* credential:keyboard_and_mouse */
		{ 1, 36000, 36000 }, /* credits */
		{ 2, 1, 1 }, /* education:high_school */
		{ 5, 1, 1 }, /* credential:keyboard_and_mouse */
		{ 1, 35400, 35400 }, /* credits */
		{ 2, 1, 1 }, /* education:high_school */
		{ 5, 1, 1 }, /* credential:keyboard_and_mouse */
		{ 0, 180, 180 }, /* experience:city_computer_customer_service */
		{ 1, 18000, 18000 }, /* credits */
		{ 2, 1, 1 }, /* education:high_school */
		{ 4, 180, 180 }, /* experience:computer_customer_service */
		{ 5, 1, 1 }, /* credential:keyboard_and_mouse */
		{ 0, 360, 360 }, /* experience:city_computer_customer_service */
		{ 1, 18000, 18000 }, /* credits */
		{ 4, 360, 360 }, /* experience:computer_customer_service */
		{ 5, 1, 1 }, /* credential:keyboard_and_mouse */
		{ 1, 0, CLASSPEC_NO_LIMIT }, /* credits */
		{ 2, 1, 1 }, /* education:high_school */
		{ 4, 360, 360 }, /* experience:computer_customer_service */
		{ 5, 1, 1 }, /* credential:keyboard_and_mouse */
	},
	{ /* expectations */
		{ 0, CLASSPEC_MET, 0, 0 }, /* nyc.call_center_representative, nyc.open */
		{ 0, CLASSPEC_NOT_MET, 0, 0 }, /* nyc.call_center_representative, nyc.open */
		{ 0, CLASSPEC_NOT_MET, 0, 1 }, /* nyc.call_center_representative, nyc.open */
		{ 0, CLASSPEC_UNDETERMINED, 1, 0 }, /* nyc.call_center_representative, nyc.open */
		{ 0, CLASSPEC_MET, 1, 0 }, /* nyc.call_center_representative, nyc.open */
		{ 0, CLASSPEC_NOT_MET, 1, 1 }, /* nyc.call_center_representative, nyc.open */
		{ 0, CLASSPEC_NOT_MET, 2, 1 }, /* nyc.call_center_representative, nyc.open */
		{ 0, CLASSPEC_NOT_MET, 3, 0 }, /* nyc.call_center_representative, nyc.open */
		{ 0, CLASSPEC_NOT_MET, 3, 1 }, /* nyc.call_center_representative, nyc.open */
		{ 0, CLASSPEC_UNDETERMINED, 4, 0 }, /* nyc.call_center_representative, nyc.open */
		{ 0, CLASSPEC_UNDETERMINED, 4, 0 }, /* nyc.call_center_representative, nyc.open */
		{ 0, CLASSPEC_MET, 4, 0 }, /* nyc.call_center_representative, nyc.open */
		{ 0, CLASSPEC_NOT_MET, 4, 1 }, /* nyc.call_center_representative, nyc.open */
		{ 0, CLASSPEC_MET, 5, 0 }, /* nyc.call_center_representative, nyc.open */
		{ 0, CLASSPEC_NOT_MET, 5, 0 }, /* nyc.call_center_representative, nyc.open */
		{ 0, CLASSPEC_MET, 5, 0 }, /* nyc.call_center_representative, nyc.open */
		{ 0, CLASSPEC_NOT_MET, 5, 1 }, /* nyc.call_center_representative, nyc.open */
		{ 0, CLASSPEC_NOT_MET, 6, 1 }, /* nyc.call_center_representative, nyc.open */
		{ 0, CLASSPEC_MET, 7, 0 }, /* nyc.call_center_representative, nyc.open */
		{ 0, CLASSPEC_NOT_MET, 7, 1 }, /* nyc.call_center_representative, nyc.open */
		{ 0, CLASSPEC_NOT_MET, 8, 0 }, /* nyc.call_center_representative, nyc.open */
		{ 0, CLASSPEC_NOT_MET, 8, 1 }, /* nyc.call_center_representative, nyc.open */
		{ 0, CLASSPEC_UNDETERMINED, 9, 0 }, /* nyc.call_center_representative, nyc.open */
	},
	{ /* case_needs */
		{ 5, 1 }, /* credential:keyboard_and_mouse */
		{ 4, 1 }, /* experience:computer_customer_service */
		{ 4, 30 }, /* experience:computer_customer_service */
		{ 2, 1 }, /* education:high_school */
		{ 0, 30 }, /* experience:city_computer_customer_service */
		{ 1, 600 }, /* credits */
		{ 4, 30 }, /* experience:computer_customer_service */
		{ 1, 600 }, /* credits */
		{ 2, 1 }, /* education:high_school */
	},
	{ /* conditions */
		{ 3, 1, { 0, 20, 31 }, 31 }, /* education:bachelors/accredited */
		{ 4, 720, { 0, 20, 31 }, 31 }, /* experience:computer_customer_service */
		{ 0, 360, { 0, 20, 31 }, 31 }, /* experience:city_computer_customer_service */
		{ 1, 18000, { 0, 20, 31 }, 0 }, /* credits */
		{ 4, 360, { 0, 20, 31 }, 31 }, /* experience:computer_customer_service */
		{ 1, 36000, { 0, 20, 31 }, 31 }, /* credits */
		{ 2, 1, { 0, 20, 31 }, 0 }, /* education:high_school */
		{ 5, 1, { 0, 20, 31 }, 0 }, /* credential:keyboard_and_mouse */
	},
	{ /* condition_lists */
		{ 0, 8, 0 }, /* nyc.call_center_representative, nyc.open */
	},
	{ /* wordings */
		{ 0, 0, 0, 13 }, /* only where it stands */
		{ 168, 0, 0, 14 }, /* a four-year high school diploma, or an equivalent that a state's... */
		{ 0, 0, 0, 15 }, /* only where it stands */
		{ 727, 0, 0, 16 }, /* baccalaureate degree from an accredited school */
		{ 841, 0, 0, 17 }, /* as it stands, or with a substitution */
		{ 878, 915, 0, 17 }, /* 2 years of computer customer service */
		{ 920, 0, 0, 25 }, /* 1 year of computer customer service for the City */
		{ 0, 0, 0, 17 }, /* only where it stands */
		{ 969, 0, 989, 28 }, /* 60 semester credits */
		{ 1416, 915, 0, 17 }, /* 1 year of computer customer service */
		{ 1452, 0, 989, 28 }, /* 120 semester credits */
		{ 1473, 915, 0, 17 }, /* nothing more is needed here */
		{ 358, 0, 0, 19 }, /* at home in several computer systems with keyboard and mouse */
	},
	{ /* revisions */
		{ 0, 0, 0, 454, 1501 }, /* nyc.call_center_representative */
	},
	/* strings from 0 */
	"\000"
	"nyc\000"
	"City of New York\000"
	"nyc.computer_customer_service\000"
	"computer customer service\000"
	"nyc.city_computer_customer_service\000"
	"computer customer service for the City\000"
	"nyc.high_school\000"
	"a four-year high school diploma, or an equivalent that a state's education "
		"department or a recognized accrediting body has approved\000"
	"nyc.bachelors\000"
	"baccalaureate degree\000"
	"nyc.keyboard_and_mouse\000"
	"at home in several computer systems with keyboard and mouse\000"
	"nyc.open\000"
	"Qualification Requirements\000"
	"nyc.call_center_representative\000"
	"Call Center Representative\000"
	"10260\000"
	"C-XI\000"
	"nyc.associate_call_center_representative\000"
	"Associate Call Center Representative\000"
	"10271\000"
	"experience:city_computer_customer_service\000"
	"credits\000"
	"semester credits\000"
	"education:high_school\000"
	"education:bachelors/accredited\000"
	"baccalaureate degree from an accredited school\000"
	"experience:computer_customer_service\000"
	"credential:keyboard_and_mouse\000"
	"as it stands, or with a substitution\000"
	"2 years of computer customer service\000"
	"work\000"
	"1 year of computer customer service for the City\000"
	"60 semester credits\000"
	"An accredited college's baccalaureate degree; or two years of satisfactory, "
		"full-time work at a computer that informs or serves the public.\nOne year of "
		"such work for the City government may replace the two years, and 60 semester "
		"credits of college may replace each year.\nWhichever it is, the high school "
		"diploma or its approved equivalent is needed, and so is being at home in "
		"several computer systems with keyboard and mouse.\000"
	"1 year of computer customer service\000"
	"120 semester credits\000"
	"nothing more is needed here\000"
	"specs/nyc/call_center_representative.classpec\000"
	"classpec\000"
	"an accredited degree\000"
	"specs/nyc/call_center_representative.cases.classpec\000"
	"a degree from a college without accreditation\000"
	"a degree, and no skill with keyboard and mouse: the skill binds every "
		"alternative\000"
	"a degree, and nobody has tested the skill yet\000"
	"a diploma and two years of full-time work\000"
	"a diploma and a day less than two years\000"
	"a diploma and a month less than two years\000"
	"four years at half time are no full-time experience\000"
	"two years and no diploma\000"
	"two years, and no word about school\000"
	"a diploma, and no word about experience\000"
	"a year for the City in place of the two\000"
	"eleven months for the City are eleven months\000"
	"eleven months for the City and thirteen elsewhere are two years all the same\000"
	"a year elsewhere does not stand for two\000"
	"sixty credits in place of one year\000"
	"fifty-eight credits in place of one year\000"
	"sixty credits and eleven months\000"
	"a hundred and twenty credits in place of both years\000"
	"a hundred and eighteen credits\000"
	"sixty credits and half a year for the City: the City's year is all or nothing\000"
	"a year for the City and no diploma: the diploma binds all candidates\000"
	"a diploma and a year's work, and no word about credits",
};
