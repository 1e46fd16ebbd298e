/*
 * nys.c - classification plan of New York State Department of Civil Service (nys).
 *
 * Made by classpec from a spec whose rules have the hash 0x42c3d2de.
 * Do not edit: change the spec and run classpec build.
 */
#include "nys.h"

#if CLASSPEC_TABLE_VERSION < 2 || CLASSPEC_TABLE_VERSION_MIN > 2
#error "nys.c holds tables of version 2, which this classpec.h does not read. Run classpec build again, with the compiler that came with this classpec.h."
#endif
#if NYS_SOURCE_HASH != 0x42c3d2deu
#error "nys.c and nys.h were made from different specs. Run classpec build again and take both."
#endif

#define nys_at(member) ((uint32_t)offsetof(struct nys_tables, member))

#ifdef __cplusplus
#define nys_assert(holds, why) static_assert(holds, why)
#else
#define nys_assert(holds, why) _Static_assert(holds, why)
#endif

nys_assert(nys_at(strings_1) == nys_at(strings_0) + 3878,
	   "the compiler left room between two arrays of char");
nys_assert(nys_at(strings_2) == nys_at(strings_0) + 7757,
	   "the compiler left room between two arrays of char");

const struct nys_tables nys_tables = {
	{ /* plan */
		CLASSPEC_MAGIC,
		2, /* table version */
		(uint32_t)sizeof(struct nys_tables),
		NYS_SOURCE_HASH,
		5161, /* generator */
		0,
		{ nys_at(strings_0), 8069 }, /* strings */
		{ nys_at(authorities), 1 }, /* authorities */
		{ nys_at(kinds), 4 }, /* kinds */
		{ nys_at(levels), 2 }, /* levels */
		{ nys_at(subjects), 2 }, /* subjects */
		{ 0, 0 }, /* credentials */
		{ 0, 0 }, /* bodies */
		{ nys_at(jurisdictional_classes), 4 }, /* jurisdictional_classes */
		{ nys_at(routes), 3 }, /* routes */
		{ 0, 0 }, /* specialties */
		{ nys_at(classes), 10 }, /* classes */
		{ nys_at(rules), 8 }, /* rules */
		{ nys_at(nodes), 40 }, /* nodes */
		{ nys_at(terms), 25 }, /* terms */
		{ nys_at(facts), 10 }, /* facts */
		{ nys_at(selections), 12 }, /* selections */
		{ nys_at(cases), 64 }, /* cases */
		{ nys_at(case_values), 159 }, /* case_values */
		{ nys_at(expectations), 85 }, /* expectations */
		{ nys_at(case_needs), 32 }, /* case_needs */
		{ nys_at(demands), 4 }, /* demands */
		{ 0, 0 }, /* exchanges */
	},
	{ /* authorities */
		{ 1, 5, 30, 3750, 195000, CLASSPEC_PRORATED, 0, 1, 0, 2, 3, 0, 0, 0 }, /* nys */
	},
	{ /* kinds */
		{ 48, 69, 0 }, /* nys.customer_service */
		{ 86, 114, 0 }, /* nys.public_customer_service */
		{ 214, 238, 0 }, /* nys.network_development */
		{ 310, 346, 0 }, /* nys.call_center_project_supervision */
	},
	{ /* levels */
		{ 489, 505, 0 }, /* nys.high_school */
		{ 543, 557, 0 }, /* nys.bachelors */
	},
	{ /* subjects */
		{ 575, 590, 0 }, /* nys.accounting */
		{ 601, 614, 0 }, /* nys.business */
	},
	{ /* jurisdictional_classes */
		{ 721, 737, 0 }, /* nys.competitive */
		{ 685, 749, 0 }, /* nys.non_competitive */
		{ 765, 776, 0 }, /* nys.exempt */
		{ 783, 793, 0 }, /* nys.labor */
	},
	{ /* routes */
		{ 623, 637, 0 }, /* nys.promotion */
		{ 647, 668, 0 }, /* nys.open_competitive */
		{ 685, 705, 0 }, /* nys.non_competitive */
	},
	{ /* classes */
		{ 799, 834, 865, 873, 0, 0, 2, 0 }, /* nys.call_center_assistant_director */
		{ 877, 902, 923, 931, 0, 2, 1, 0 }, /* nys.call_center_director */
		{ 935, 968, 997, 1005, 0, 3, 1, 0 }, /* nys.call_center_representative_1 */
		{ 1007, 1040, 1069, 1077, 0, 4, 2, 0 }, /* nys.call_center_representative_2 */
		{ 1080, 1113, 1142, 1150, 0, 6, 2, 0 }, /* nys.call_center_representative_3 */
		{ 1153, 1184, 0, 0, 0, 8, 0, 0 }, /* nys.business_systems_analyst_4 */
		{ 1211, 1257, 0, 0, 0, 8, 0, 0 }, /* nys.manager_information_technology_services_1 */
		{ 1299, 1323, 0, 0, 0, 8, 0, 0 }, /* nys.call_center_manager */
		{ 1343, 1376, 0, 0, 0, 8, 0, 0 }, /* nys.call_center_representative_4 */
		{ 1405, 1450, 0, 0, 0, 8, 0, 0 }, /* nys.call_center_quality_assurance_specialist */
	},
	{ /* rules */
		{ 0, 0, CLASSPEC_NONE, 20160601, 0, 2144, 877, 0, 3, 2152, 37 }, /* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ 0, 1, CLASSPEC_NONE, 20160601, 0, 2144, 877, 3, 5, 2152, 50 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 1, 2, CLASSPEC_NONE, 20160601, 0, 2144, 877, 8, 5, 2152, 82 }, /* nys.call_center_director, nys.non_competitive, 2016-06 */
		{ 2, 1, CLASSPEC_NONE, 20241201, 0, 3870, 3878, 13, 5, 3909, 41 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 3, 0, CLASSPEC_NONE, 20241201, 0, 3870, 3878, 18, 1, 3909, 80 }, /* nys.call_center_representative_2, nys.promotion, 2024-12 */
		{ 3, 1, CLASSPEC_NONE, 20241201, 0, 3870, 3878, 19, 10, 3909, 86 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 4, 0, CLASSPEC_NONE, 20241201, 0, 3870, 3878, 29, 1, 3909, 127 }, /* nys.call_center_representative_3, nys.promotion, 2024-12 */
		{ 4, 1, CLASSPEC_NONE, 20241201, 0, 3870, 3878, 30, 10, 3909, 131 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
	},
	{ /* nodes */
		/* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 3, 0, 0, 0, 0, 0, 1798, 42 }, /* any of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 2, 1, 0, 360, 1965, 0, 0, 43 }, /*   1 year of permanent competitive service as Manager Information T... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 3, 1, 1, 720, 2080, 0, 0, 45 }, /*   2 years of permanent competitive service as Call Center Manager */
		/* nys.call_center_assistant_director, nys.open_competitive, 2016-06 */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 5, 0, 0, 0, 0, 0, 2286, 53 }, /* all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 2, 1, 2, 1, 557, 0, 0, 54 }, /*   bachelor's degree */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 5, 0, 0, 0, 2530, 0, 0, 55 }, /*   6 years of developing, implementing and administering informatio... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 4, 1, 3, 2160, 2872, 0, 0, 55 }, /*     6 years of developing, implementing and administering informatio... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 5, 1, 4, 1080, 2625, 0, 0, 55 }, /*     3 years of developing and administering information systems proj... */
		/* nys.call_center_director, nys.non_competitive, 2016-06 */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 5, 0, 0, 0, 0, 0, 2955, 84 }, /* all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 2, 1, 5, 1, 557, 0, 0, 85 }, /*   bachelor's degree */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 5, 0, 0, 0, 3201, 0, 0, 86 }, /*   7 years of developing, implementing and administering informatio... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 4, 1, 6, 2520, 3389, 0, 0, 86 }, /*     7 years of developing, implementing and administering informatio... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 5, 1, 7, 1080, 2625, 0, 0, 86 }, /*     3 years of developing and administering information systems proj... */
		/* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 5, 0, 0, 0, 0, 0, 3554, 46 }, /* all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 2, 1, 8, 1, 505, 0, 0, 47 }, /*   high school graduation or equivalency */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 5, 0, 0, 0, 0, 0, 0, 48 }, /*   any of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 4, 1, 9, 360, 3740, 0, 0, 49 }, /*     1 year of customer service to the public as the main responsibil... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 5, 1, 10, 9000, 3850, 0, 0, 50 }, /*     30 semester credits */
		/* nys.call_center_representative_2, nys.promotion, 2024-12 */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 11, 360, 4052, 0, 0, 84 }, /* 1 year of permanent service as Call Center Representative 1 */
		/* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 10, 0, 0, 0, 0, 0, 4112, 87 }, /* all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 2, 1, 12, 1, 505, 0, 0, 88 }, /*   high school graduation or equivalency */
		{ CLASSPEC_ANY, CLASSPEC_FILING, CLASSPEC_SUBSTITUTED, 10, 0, 0, 0, 4259, 0, 0, 89 }, /*   as it stands, or with a substitution */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 4, 1, 13, 1080, 4296, 4407, 0, 89 }, /*     3 years of customer service to the public as the main responsibi... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 7, 0, 0, 0, 0, 0, 0, 89 }, /*     all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 6, 1, 14, 18000, 4421, 0, 4441, 100 }, /*       60 semester credits */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 7, 1, 15, 720, 4539, 4407, 0, 89 }, /*       2 years of customer service to the public as the main responsibi... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 10, 0, 0, 0, 0, 0, 0, 89 }, /*     all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 9, 1, 16, 1, 557, 0, 4441, 101 }, /*       bachelor's degree */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 10, 1, 17, 360, 3740, 4407, 0, 89 }, /*       1 year of customer service to the public as the main responsibil... */
		/* nys.call_center_representative_3, nys.promotion, 2024-12 */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 18, 360, 4747, 0, 0, 129 }, /* 1 year of permanent service as Call Center Representative 2 */
		/* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 10, 0, 0, 0, 0, 0, 4807, 132 }, /* all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 2, 1, 19, 1, 505, 0, 0, 133 }, /*   high school graduation or equivalency */
		{ CLASSPEC_ANY, CLASSPEC_FILING, CLASSPEC_SUBSTITUTED, 10, 0, 0, 0, 4259, 0, 0, 134 }, /*   as it stands, or with a substitution */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 4, 1, 20, 1440, 4953, 4407, 0, 134 }, /*     4 years of customer service to the public as the main responsibi... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 7, 0, 0, 0, 0, 0, 0, 134 }, /*     all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 6, 1, 21, 18000, 4421, 0, 5064, 141 }, /*       60 semester credits */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 7, 1, 22, 1080, 4296, 4407, 0, 134 }, /*       3 years of customer service to the public as the main responsibi... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 10, 0, 0, 0, 0, 0, 0, 134 }, /*     all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 9, 1, 23, 1, 557, 0, 5064, 142 }, /*       bachelor's degree */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 10, 1, 24, 720, 4539, 4407, 0, 134 }, /*       2 years of customer service to the public as the main responsibi... */
	},
	{ /* terms */
		{ 0, 1 }, /* service:manager_information_technology_services_1+business_syste... */
		{ 1, 1 }, /* service:call_center_manager/permanent/competitive */
		{ 2, 1 }, /* education:bachelors */
		{ 3, 1 }, /* experience:network_development */
		{ 4, 1 }, /* experience:call_center_project_supervision */
		{ 2, 1 }, /* education:bachelors */
		{ 3, 1 }, /* experience:network_development */
		{ 4, 1 }, /* experience:call_center_project_supervision */
		{ 5, 1 }, /* education:high_school */
		{ 6, 1 }, /* experience:public_customer_service */
		{ 7, 1 }, /* credits */
		{ 8, 1 }, /* service:call_center_representative_1/permanent */
		{ 5, 1 }, /* education:high_school */
		{ 6, 1 }, /* experience:public_customer_service */
		{ 7, 1 }, /* credits */
		{ 6, 1 }, /* experience:public_customer_service */
		{ 2, 1 }, /* education:bachelors */
		{ 6, 1 }, /* experience:public_customer_service */
		{ 9, 1 }, /* service:call_center_representative_2/permanent */
		{ 5, 1 }, /* education:high_school */
		{ 6, 1 }, /* experience:public_customer_service */
		{ 7, 1 }, /* credits */
		{ 6, 1 }, /* experience:public_customer_service */
		{ 2, 1 }, /* education:bachelors */
		{ 6, 1 }, /* experience:public_customer_service */
	},
	{ /* facts */
		{ CLASSPEC_SERVICE, CLASSPEC_AS_OF, 1, 0, 0, 0, 2, 0, 0, CLASSPEC_NONE, 0, 0, 0, 0, 1, 1491, 1590 }, /* service:manager_information_technology_services_1+business_syste... */
		{ CLASSPEC_SERVICE, CLASSPEC_AS_OF, 1, 0, 0, 2, 1, 0, 0, CLASSPEC_NONE, 0, 0, 0, 0, 1, 1695, 1745 }, /* service:call_center_manager/permanent/competitive */
		{ CLASSPEC_EDUCATION, CLASSPEC_AS_OF, 0, 0, 0, 3, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 2192, 557 }, /* education:bachelors */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 4, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 2212, 238 }, /* experience:network_development */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 6, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 2243, 346 }, /* experience:call_center_project_supervision */
		{ CLASSPEC_EDUCATION, CLASSPEC_AS_OF, 0, 0, 0, 7, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 3472, 505 }, /* education:high_school */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 9, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 3494, 114 }, /* experience:public_customer_service */
		{ CLASSPEC_CREDITS, CLASSPEC_AS_OF, 0, 0, 0, 0, 0, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 300, 3529, 3537 }, /* credits */
		{ CLASSPEC_SERVICE, CLASSPEC_AS_OF, 1, 0, 0, 10, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 3955, 4002 }, /* service:call_center_representative_1/permanent */
		{ CLASSPEC_SERVICE, CLASSPEC_AS_OF, 1, 0, 0, 11, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 4650, 4697 }, /* service:call_center_representative_2/permanent */
	},
	{ /* selections */
		/* service:manager_information_technology_services_1+business_systems_analyst_4/permanent/competitive */
		5, 6,
		/* service:call_center_manager/permanent/competitive */
		7,
		/* education:bachelors */
		1,
		/* experience:network_development */
		2, 3,
		/* experience:call_center_project_supervision */
		3,
		/* education:high_school */
		0, 1,
		/* experience:public_customer_service */
		1,
		/* service:call_center_representative_1/permanent */
		2,
		/* service:call_center_representative_2/permanent */
		3,
	},
	{ /* cases */
		{ 5170, 5207, 7, 0, 0, 1, 0, 1 }, /* a year as Business Systems Analyst 4 */
		{ 5253, 5207, 14, 0, 1, 1, 1, 1 }, /* a year as Manager Information Technology Services 1 */
		{ 5305, 5207, 21, 0, 2, 1, 2, 1 }, /* half a year as each of the two: the year is pooled */
		{ 5356, 5207, 29, 0, 3, 1, 3, 1 }, /* a day less than a year as the two together */
		{ 5399, 5207, 39, 0, 4, 1, 4, 1 }, /* two years as Call Center Manager */
		{ 5432, 5207, 46, 0, 5, 1, 5, 1 }, /* a month less than two years as Call Center Manager */
		{ 5483, 5207, 54, 0, 6, 2, 6, 1 }, /* half of the one alternative and half of the other */
		{ 5533, 5207, 64, 0, 8, 0, 7, 1 }, /* permanent and not competitive: the standard of 2016 asks for bot... */
		{ 5599, 5207, 71, 0, 8, 0, 8, 1 }, /* competitive and not permanent */
		{ 5629, 5207, 78, 0, 8, 4, 9, 1 }, /* nothing is known of the service in state titles */
		{ 5677, 5207, 87, 0, 12, 4, 10, 2 }, /* six years, three of them the special ones */
		{ 5719, 5207, 97, 0, 16, 4, 12, 1 }, /* six years, all of them the special ones */
		{ 5759, 5207, 105, 0, 20, 4, 13, 1 }, /* a day less than six years */
		{ 5785, 5207, 114, 0, 24, 4, 14, 1 }, /* six years, and a month too few of them special */
		{ 5832, 5207, 124, 0, 28, 3, 15, 1 }, /* six years, none of them special */
		{ 5864, 5207, 133, 0, 31, 3, 16, 2 }, /* the experience and no degree */
		{ 5893, 5207, 143, 0, 34, 4, 18, 2 }, /* credits do not stand for the degree, nor for experience */
		{ 5949, 5207, 154, 0, 38, 4, 20, 2 }, /* the experience and no word about school */
		{ 5989, 5207, 164, 0, 42, 5, 22, 2 }, /* a degree and no word about experience */
		{ 6027, 5207, 175, 0, 47, 4, 24, 2 }, /* no degree, and no word about experience: the answer is known */
		{ 6088, 5207, 186, 0, 51, 4, 26, 2 }, /* seven years in two jobs, the second a supervisor's in a governme... */
		{ 6167, 5207, 196, 0, 55, 4, 28, 2 }, /* a day less than seven years */
		{ 6195, 5207, 206, 0, 59, 4, 30, 1 }, /* seven years, and a month too few of them special */
		{ 6244, 6280, 7, 0, 63, 2, 31, 1 }, /* a diploma and a year at the counter */
		{ 6332, 6280, 15, 0, 65, 2, 32, 1 }, /* a diploma and a day less than a year */
		{ 6369, 6280, 23, 0, 67, 2, 33, 1 }, /* a diploma and thirty credits */
		{ 6398, 6280, 31, 0, 69, 2, 34, 1 }, /* a diploma and twenty-eight credits */
		{ 6433, 6280, 39, 0, 71, 1, 35, 1 }, /* thirty credits stand for the year and not for the diploma */
		{ 6491, 6280, 46, 0, 72, 3, 36, 1 }, /* part of the year and part of the credits make no whole */
		{ 6546, 6280, 55, 0, 75, 1, 37, 1 }, /* customer service away from the public */
		{ 6584, 6280, 63, 0, 76, 3, 38, 1 }, /* a year of experience and no word about school */
		{ 6630, 6280, 71, 0, 79, 3, 39, 1 }, /* eleven months, and no word about credits */
		{ 6671, 6280, 80, 0, 82, 3, 40, 1 }, /* no word about credits, and none are needed */
		{ 6714, 6280, 91, 0, 85, 1, 41, 2 }, /* a year of permanent service as Representative 1 */
		{ 6762, 6280, 100, 0, 86, 1, 43, 1 }, /* a day less than a year of permanent service as Representative 1 */
		{ 6826, 6280, 108, 0, 87, 2, 44, 2 }, /* permanent, and in another jurisdictional class: the standard of ... */
		{ 6919, 6280, 117, 0, 89, 0, 46, 1 }, /* two years as Representative 1 without permanence */
		{ 6968, 6280, 125, 0, 89, 4, 47, 2 }, /* nothing is known of the service */
		{ 7000, 6280, 135, 0, 93, 2, 49, 2 }, /* answering calls elsewhere is not service */
		{ 7041, 6280, 146, 0, 95, 1, 51, 2 }, /* a year of permanent service as Representative 2 */
		{ 7089, 6280, 155, 0, 96, 2, 53, 2 }, /* eleven months of permanent service as Representative 2 */
		{ 7144, 6280, 167, 0, 98, 2, 55, 3 }, /* a diploma and three years */
		{ 7170, 6280, 177, 0, 100, 2, 58, 1 }, /* a diploma and a month less than three years */
		{ 7214, 6280, 185, 0, 102, 1, 59, 1 }, /* three years and no diploma */
		{ 7241, 6280, 192, 0, 103, 3, 60, 1 }, /* two years and sixty credits */
		{ 7269, 6280, 201, 0, 106, 3, 61, 1 }, /* two years and ninety quarter credits, which are sixty */
		{ 7323, 6280, 210, 0, 109, 3, 62, 1 }, /* two years and fifty-eight credits: the step is not reached */
		{ 7382, 6280, 219, 0, 112, 3, 63, 1 }, /* a month less than two years, and sixty credits */
		{ 7429, 6280, 228, 0, 115, 3, 64, 1 }, /* one year and a bachelor's degree */
		{ 7462, 6280, 236, 0, 118, 3, 65, 1 }, /* one year and a hundred and twenty credits without the degree: on... */
		{ 7540, 6280, 245, 0, 121, 3, 66, 2 }, /* the degree and its credits are not added up */
		{ 7584, 6280, 254, 0, 124, 3, 68, 1 }, /* two years, and no word about credits */
		{ 7621, 6280, 263, 0, 127, 3, 69, 1 }, /* three years, and no word about school */
		{ 7659, 6280, 273, 0, 130, 2, 70, 3 }, /* a diploma and four years */
		{ 7684, 6280, 283, 0, 132, 2, 73, 1 }, /* a diploma and a day less than four years */
		{ 7725, 6280, 291, 0, 134, 2, 74, 1 }, /* a diploma and thirty-six months */
		{ 7757, 6280, 299, 0, 136, 3, 75, 1 }, /* thirty-six months and sixty credits */
		{ 7793, 6280, 308, 0, 139, 3, 76, 1 }, /* twenty-four months and a bachelor's degree */
		{ 7836, 6280, 316, 0, 142, 3, 77, 1 }, /* twenty-three months and a bachelor's degree */
		{ 7880, 6280, 324, 0, 145, 3, 78, 1 }, /* twenty-four months and sixty credits */
		{ 7917, 6280, 333, 0, 148, 2, 79, 1 }, /* eight years at half time are four years */
		{ 7957, 6280, 341, 0, 150, 2, 80, 1 }, /* a job of four years with hours unstated */
		{ 7997, 6280, 350, 0, 152, 4, 81, 3 }, /* nothing is known of the experience */
		{ 8032, 6280, 363, 0, 156, 3, 84, 1 }, /* four years, and no word about school */
	},
	{ /* case_values */
		{ 0, 360, 360 }, /* service:manager_information_technology_services_1+business_syste... */
		{ 0, 360, 360 }, /* service:manager_information_technology_services_1+business_syste... */
		{ 0, 360, 360 }, /* service:manager_information_technology_services_1+business_syste... */
		{ 0, 359, 359 }, /* service:manager_information_technology_services_1+business_syste... */
		{ 1, 720, 720 }, /* service:call_center_manager/permanent/competitive */
		{ 1, 690, 690 }, /* service:call_center_manager/permanent/competitive */
		{ 0, 180, 180 }, /* service:manager_information_technology_services_1+business_syste... */
		{ 1, 360, 360 }, /* service:call_center_manager/permanent/competitive */
		{ 0, 0, CLASSPEC_NO_LIMIT }, /* service:manager_information_technology_services_1+business_syste... */
		{ 1, 0, CLASSPEC_NO_LIMIT }, /* service:call_center_manager/permanent/competitive */
		{ 8, 0, CLASSPEC_NO_LIMIT }, /* service:call_center_representative_1/permanent */
		{ 9, 0, CLASSPEC_NO_LIMIT }, /* service:call_center_representative_2/permanent */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 3, 2160, 2160 }, /* experience:network_development */
		{ 4, 1080, 1080 }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 3, 2160, 2160 }, /* experience:network_development */
		{ 4, 2160, 2160 }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 3, 2159, 2159 }, /* experience:network_development */
		{ 4, 1080, 1080 }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 3, 2160, 2160 }, /* experience:network_development */
		{ 4, 1050, 1050 }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 3, 2160, 2160 }, /* experience:network_development */
		{ 5, 1, 1 }, /* education:high_school */
		{ 3, 2520, 2520 }, /* experience:network_development */
		{ 4, 1080, 1080 }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 3, 2520, 2520 }, /* experience:network_development */
		{ 4, 1080, 1080 }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 7, 36000, 36000 }, /* credits */
		{ 2, 0, 1 }, /* education:bachelors */
		{ 3, 2520, 2520 }, /* experience:network_development */
		{ 4, 1080, 1080 }, /* experience:call_center_project_supervision */
		{ 5, 0, 1 }, /* education:high_school */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 3, 0, CLASSPEC_NO_LIMIT }, /* experience:network_development */
		{ 4, 0, CLASSPEC_NO_LIMIT }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 0, CLASSPEC_NO_LIMIT }, /* experience:public_customer_service */
		{ 3, 0, CLASSPEC_NO_LIMIT }, /* experience:network_development */
		{ 4, 0, CLASSPEC_NO_LIMIT }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 0, CLASSPEC_NO_LIMIT }, /* experience:public_customer_service */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 3, 2520, 2520 }, /* experience:network_development */
		{ 4, 1080, 1080 }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 3, 2519, 2519 }, /* experience:network_development */
		{ 4, 1080, 1080 }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 3, 2520, 2520 }, /* experience:network_development */
		{ 4, 1050, 1050 }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 360, 360 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 359, 359 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 7, 9000, 9000 }, /* credits */
		{ 5, 1, 1 }, /* education:high_school */
		{ 7, 8400, 8400 }, /* credits */
		{ 7, 9000, 9000 }, /* credits */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 330, 330 }, /* experience:public_customer_service */
		{ 7, 4500, 4500 }, /* credits */
		{ 5, 1, 1 }, /* education:high_school */
		{ 2, 0, 1 }, /* education:bachelors */
		{ 5, 0, 1 }, /* education:high_school */
		{ 6, 360, 360 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 330, 330 }, /* experience:public_customer_service */
		{ 7, 0, CLASSPEC_NO_LIMIT }, /* credits */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 360, 360 }, /* experience:public_customer_service */
		{ 7, 0, CLASSPEC_NO_LIMIT }, /* credits */
		{ 8, 360, 360 }, /* service:call_center_representative_1/permanent */
		{ 8, 359, 359 }, /* service:call_center_representative_1/permanent */
		{ 8, 360, 360 }, /* service:call_center_representative_1/permanent */
		{ 9, 360, 360 }, /* service:call_center_representative_2/permanent */
		{ 0, 0, CLASSPEC_NO_LIMIT }, /* service:manager_information_technology_services_1+business_syste... */
		{ 1, 0, CLASSPEC_NO_LIMIT }, /* service:call_center_manager/permanent/competitive */
		{ 8, 0, CLASSPEC_NO_LIMIT }, /* service:call_center_representative_1/permanent */
		{ 9, 0, CLASSPEC_NO_LIMIT }, /* service:call_center_representative_2/permanent */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 3600, 3600 }, /* experience:public_customer_service */
		{ 9, 360, 360 }, /* service:call_center_representative_2/permanent */
		{ 8, 1080, 1080 }, /* service:call_center_representative_1/permanent */
		{ 9, 330, 330 }, /* service:call_center_representative_2/permanent */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 1080, 1080 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 1050, 1050 }, /* experience:public_customer_service */
		{ 6, 1080, 1080 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 720, 720 }, /* experience:public_customer_service */
		{ 7, 18000, 18000 }, /* credits */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 720, 720 }, /* experience:public_customer_service */
		{ 7, 18000, 18000 }, /* credits */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 720, 720 }, /* experience:public_customer_service */
		{ 7, 17400, 17400 }, /* credits */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 690, 690 }, /* experience:public_customer_service */
		{ 7, 18000, 18000 }, /* credits */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 360, 360 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 360, 360 }, /* experience:public_customer_service */
		{ 7, 36000, 36000 }, /* credits */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 5, 1, 1 }, /* education:high_school */
		{ 7, 36000, 36000 }, /* credits */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 720, 720 }, /* experience:public_customer_service */
		{ 7, 0, CLASSPEC_NO_LIMIT }, /* credits */
		{ 2, 0, 1 }, /* education:bachelors */
		{ 5, 0, 1 }, /* education:high_school */
		{ 6, 1080, 1080 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 1440, 1440 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 1439, 1439 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 1080, 1080 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 1080, 1080 }, /* experience:public_customer_service */
		{ 7, 18000, 18000 }, /* credits */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 720, 720 }, /* experience:public_customer_service */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 690, 690 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 720, 720 }, /* experience:public_customer_service */
		{ 7, 18000, 18000 }, /* credits */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 1440, 1440 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 0, 1440 }, /* experience:public_customer_service */
		{ 3, 0, CLASSPEC_NO_LIMIT }, /* experience:network_development */
		{ 4, 0, CLASSPEC_NO_LIMIT }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 0, CLASSPEC_NO_LIMIT }, /* experience:public_customer_service */
		{ 2, 0, 1 }, /* education:bachelors */
		{ 5, 0, 1 }, /* education:high_school */
		{ 6, 1440, 1440 }, /* experience:public_customer_service */
	},
	{ /* expectations */
		{ 0, CLASSPEC_MET, 0, 0 }, /* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ 0, CLASSPEC_MET, 0, 0 }, /* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ 0, CLASSPEC_MET, 0, 0 }, /* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ 0, CLASSPEC_NOT_MET, 0, 1 }, /* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ 0, CLASSPEC_MET, 1, 0 }, /* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ 0, CLASSPEC_NOT_MET, 1, 1 }, /* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ 0, CLASSPEC_NOT_MET, 2, 1 }, /* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ 0, CLASSPEC_NOT_MET, 3, 0 }, /* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ 0, CLASSPEC_NOT_MET, 3, 0 }, /* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ 0, CLASSPEC_UNDETERMINED, 3, 0 }, /* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ 1, CLASSPEC_MET, 3, 0 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 2, CLASSPEC_NOT_MET, 3, 1 }, /* nys.call_center_director, nys.non_competitive, 2016-06 */
		{ 1, CLASSPEC_MET, 4, 0 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 1, CLASSPEC_NOT_MET, 4, 1 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 1, CLASSPEC_NOT_MET, 5, 1 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 1, CLASSPEC_NOT_MET, 6, 1 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 1, CLASSPEC_NOT_MET, 7, 1 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 2, CLASSPEC_NOT_MET, 8, 1 }, /* nys.call_center_director, nys.non_competitive, 2016-06 */
		{ 1, CLASSPEC_NOT_MET, 9, 1 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 2, CLASSPEC_NOT_MET, 10, 1 }, /* nys.call_center_director, nys.non_competitive, 2016-06 */
		{ 1, CLASSPEC_UNDETERMINED, 11, 0 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 2, CLASSPEC_UNDETERMINED, 11, 0 }, /* nys.call_center_director, nys.non_competitive, 2016-06 */
		{ 1, CLASSPEC_UNDETERMINED, 11, 0 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 2, CLASSPEC_UNDETERMINED, 11, 0 }, /* nys.call_center_director, nys.non_competitive, 2016-06 */
		{ 1, CLASSPEC_NOT_MET, 11, 0 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 2, CLASSPEC_NOT_MET, 11, 0 }, /* nys.call_center_director, nys.non_competitive, 2016-06 */
		{ 2, CLASSPEC_MET, 11, 0 }, /* nys.call_center_director, nys.non_competitive, 2016-06 */
		{ 1, CLASSPEC_MET, 11, 0 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 2, CLASSPEC_NOT_MET, 11, 1 }, /* nys.call_center_director, nys.non_competitive, 2016-06 */
		{ 1, CLASSPEC_MET, 12, 0 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 2, CLASSPEC_NOT_MET, 12, 1 }, /* nys.call_center_director, nys.non_competitive, 2016-06 */
		{ 3, CLASSPEC_MET, 13, 0 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 3, CLASSPEC_NOT_MET, 13, 1 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 3, CLASSPEC_MET, 14, 0 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 3, CLASSPEC_NOT_MET, 14, 1 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 3, CLASSPEC_NOT_MET, 15, 1 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 3, CLASSPEC_NOT_MET, 16, 1 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 3, CLASSPEC_NOT_MET, 17, 0 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 3, CLASSPEC_UNDETERMINED, 17, 0 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 3, CLASSPEC_UNDETERMINED, 17, 0 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 3, CLASSPEC_MET, 17, 0 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 4, CLASSPEC_MET, 17, 0 }, /* nys.call_center_representative_2, nys.promotion, 2024-12 */
		{ 6, CLASSPEC_NOT_MET, 17, 1 }, /* nys.call_center_representative_3, nys.promotion, 2024-12 */
		{ 4, CLASSPEC_NOT_MET, 18, 1 }, /* nys.call_center_representative_2, nys.promotion, 2024-12 */
		{ 4, CLASSPEC_MET, 19, 0 }, /* nys.call_center_representative_2, nys.promotion, 2024-12 */
		{ 6, CLASSPEC_MET, 19, 0 }, /* nys.call_center_representative_3, nys.promotion, 2024-12 */
		{ 4, CLASSPEC_NOT_MET, 19, 1 }, /* nys.call_center_representative_2, nys.promotion, 2024-12 */
		{ 4, CLASSPEC_UNDETERMINED, 20, 0 }, /* nys.call_center_representative_2, nys.promotion, 2024-12 */
		{ 6, CLASSPEC_UNDETERMINED, 20, 0 }, /* nys.call_center_representative_3, nys.promotion, 2024-12 */
		{ 4, CLASSPEC_NOT_MET, 20, 1 }, /* nys.call_center_representative_2, nys.promotion, 2024-12 */
		{ 6, CLASSPEC_NOT_MET, 21, 1 }, /* nys.call_center_representative_3, nys.promotion, 2024-12 */
		{ 6, CLASSPEC_MET, 22, 0 }, /* nys.call_center_representative_3, nys.promotion, 2024-12 */
		{ 4, CLASSPEC_NOT_MET, 22, 1 }, /* nys.call_center_representative_2, nys.promotion, 2024-12 */
		{ 4, CLASSPEC_MET, 23, 0 }, /* nys.call_center_representative_2, nys.promotion, 2024-12 */
		{ 6, CLASSPEC_NOT_MET, 23, 1 }, /* nys.call_center_representative_3, nys.promotion, 2024-12 */
		{ 3, CLASSPEC_MET, 24, 0 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_MET, 24, 0 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_NOT_MET, 24, 0 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_NOT_MET, 24, 1 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_NOT_MET, 25, 1 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_MET, 26, 0 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_MET, 26, 0 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_NOT_MET, 26, 1 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_NOT_MET, 27, 1 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_MET, 28, 0 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_NOT_MET, 28, 0 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_NOT_MET, 28, 1 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_NOT_MET, 29, 1 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_UNDETERMINED, 30, 0 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_UNDETERMINED, 30, 0 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 3, CLASSPEC_MET, 30, 0 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_MET, 30, 0 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_MET, 30, 0 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_NOT_MET, 30, 1 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_NOT_MET, 31, 0 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_MET, 31, 0 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_MET, 31, 0 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_NOT_MET, 31, 1 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_NOT_MET, 32, 0 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_MET, 32, 0 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_UNDETERMINED, 32, 0 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 3, CLASSPEC_UNDETERMINED, 32, 0 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_UNDETERMINED, 32, 0 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_UNDETERMINED, 32, 0 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_UNDETERMINED, 32, 0 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
	},
	{ /* case_needs */
		{ 0, 1 }, /* service:manager_information_technology_services_1+business_syste... */
		{ 1, 30 }, /* service:call_center_manager/permanent/competitive */
		{ 0, 180 }, /* service:manager_information_technology_services_1+business_syste... */
		{ 3, 360 }, /* experience:network_development */
		{ 3, 1 }, /* experience:network_development */
		{ 4, 30 }, /* experience:call_center_project_supervision */
		{ 4, 1080 }, /* experience:call_center_project_supervision */
		{ 2, 1 }, /* education:bachelors */
		{ 2, 1 }, /* education:bachelors */
		{ 2, 1 }, /* education:bachelors */
		{ 2, 1 }, /* education:bachelors */
		{ 3, 1 }, /* experience:network_development */
		{ 4, 30 }, /* experience:call_center_project_supervision */
		{ 6, 1 }, /* experience:public_customer_service */
		{ 7, 600 }, /* credits */
		{ 5, 1 }, /* education:high_school */
		{ 6, 30 }, /* experience:public_customer_service */
		{ 9, 360 }, /* service:call_center_representative_2/permanent */
		{ 8, 1 }, /* service:call_center_representative_1/permanent */
		{ 8, 360 }, /* service:call_center_representative_1/permanent */
		{ 8, 360 }, /* service:call_center_representative_1/permanent */
		{ 9, 360 }, /* service:call_center_representative_2/permanent */
		{ 8, 360 }, /* service:call_center_representative_1/permanent */
		{ 9, 30 }, /* service:call_center_representative_2/permanent */
		{ 6, 30 }, /* experience:public_customer_service */
		{ 5, 1 }, /* education:high_school */
		{ 7, 600 }, /* credits */
		{ 6, 30 }, /* experience:public_customer_service */
		{ 6, 360 }, /* experience:public_customer_service */
		{ 6, 720 }, /* experience:public_customer_service */
		{ 6, 1 }, /* experience:public_customer_service */
		{ 6, 30 }, /* experience:public_customer_service */
	},
	{ /* demands */
		{ 5, 4, 1080, 0, 0, 2625, 0, 0, 55 }, /* 3 years of developing and administering information systems proj... */
		{ 5, 3, 1080, 0, 0, 2779, 0, 0, 55 }, /* the other 3 years of developing, implementing and administering ... */
		{ 10, 4, 1080, 0, 0, 2625, 0, 0, 86 }, /* 3 years of developing and administering information systems proj... */
		{ 10, 3, 1440, 0, 0, 3296, 0, 0, 86 }, /* the other 4 years of developing, implementing and administering ... */
	},
	/* strings from 0 */
	"\000"
	"nys\000"
	"New York State Department of Civil Service\000"
	"nys.customer_service\000"
	"customer service\000"
	"nys.public_customer_service\000"
	"customer service to the public as the main responsibility, largely face to face "
		"or in a call center\000"
	"nys.network_development\000"
	"developing, implementing and administering information systems networks\000"
	"nys.call_center_project_supervision\000"
	"developing and administering information systems projects, and supervising "
		"staff, in a telephone call center that a government agency operates\000"
	"nys.high_school\000"
	"high school graduation or equivalency\000"
	"nys.bachelors\000"
	"bachelor's degree\000"
	"nys.accounting\000"
	"accounting\000"
	"nys.business\000"
	"business\000"
	"nys.promotion\000"
	"Promotion\000"
	"nys.open_competitive\000"
	"Open Competitive\000"
	"nys.non_competitive\000"
	"Non-competitive\000"
	"nys.competitive\000"
	"competitive\000"
	"non_competitive\000"
	"nys.exempt\000"
	"exempt\000"
	"nys.labor\000"
	"labor\000"
	"nys.call_center_assistant_director\000"
	"Call Center Assistant Director\000"
	"2836600\000"
	"M-3\000"
	"nys.call_center_director\000"
	"Call Center Director\000"
	"2836700\000"
	"M-4\000"
	"nys.call_center_representative_1\000"
	"Call Center Representative 1\000"
	"2546100\000"
	"9\000"
	"nys.call_center_representative_2\000"
	"Call Center Representative 2\000"
	"2546200\000"
	"14\000"
	"nys.call_center_representative_3\000"
	"Call Center Representative 3\000"
	"2546300\000"
	"17\000"
	"nys.business_systems_analyst_4\000"
	"Business Systems Analyst 4\000"
	"nys.manager_information_technology_services_1\000"
	"Manager Information Technology Services 1\000"
	"nys.call_center_manager\000"
	"Call Center Manager\000"
	"nys.call_center_representative_4\000"
	"Call Center Representative 4\000"
	"nys.call_center_quality_assurance_specialist\000"
	"Call Center Quality Assurance Specialist\000"
	"service:manager_information_technology_services_1+business_systems_analyst_4/per"
		"manent/competitive\000"
	"permanent competitive service as Manager Information Technology Services 1 or "
		"Business Systems Analyst 4\000"
	"service:call_center_manager/permanent/competitive\000"
	"permanent competitive service as Call Center Manager\000"
	"In permanent competitive service: as Business Systems Analyst 4 or as Manager "
		"Information Technology Services 1 for one year, or as Call Center Manager for "
		"two years.\000"
	"1 year of permanent competitive service as Manager Information Technology "
		"Services 1 or Business Systems Analyst 4\000"
	"2 years of permanent competitive service as Call Center Manager\000"
	"2016-06\000"
	"specs/nys/call_center_director.classpec\000"
	"education:bachelors\000"
	"experience:network_development\000"
	"experience:call_center_project_supervision\000"
	"A bachelor's degree, and six years of developing, implementing and "
		"administering information systems networks. Within them lie three years of "
		"information systems projects and supervision of staff in a government agency's "
		"telephone call center.\000"
	"6 years of developing, implementing and administering information systems "
		"networks, including:\000"
	"3 years of developing and administering information systems projects, and "
		"supervising staff, in a telephone call center that a government agency operates\000"
	"the other 3 years of developing, implementing and administering information "
		"systems networks\000"
	"6 years of developing, implementing and administering information systems "
		"networks\000"
	"A bachelor's degree, and seven years of developing, implementing and "
		"administering information systems networks. Within them lie three years of "
		"information systems projects and supervision of staff in a government agency's "
		"telephone call center.\000"
	"7 years of developing, implementing and administering information systems "
		"networks, including:\000"
	"the other 4 years of developing, implementing and administering information "
		"systems networks\000"
	"7 years of developing, implementing and administering information systems "
		"networks\000"
	"education:high_school\000"
	"experience:public_customer_service\000"
	"credits\000"
	"semester credits\000"
	"High school graduation or equivalency; and either one year in a position given "
		"mainly to serving the general public, face to face or in a call center, or 30 "
		"semester credits of college.\000"
	"1 year of customer service to the public as the main responsibility, largely "
		"face to face or in a call center\000"
	"30 semester credits\000"
	"2024-12",
	/* strings from 3878 */
	"nys.call_center_representative\000"
	"specs/nys/call_center_representative.classpec\000"
	"service:call_center_representative_1/permanent\000"
	"permanent service as Call Center Representative 1\000"
	"1 year of permanent service as Call Center Representative 1\000"
	"High school graduation or equivalency, and three years in a position given "
		"mainly to serving the general public, face to face or in a call center.\000"
	"as it stands, or with a substitution\000"
	"3 years of customer service to the public as the main responsibility, largely "
		"face to face or in a call center\000"
	"customer_time\000"
	"60 semester credits\000"
	"One year of the three may be replaced by 60 college credits, or two years by a "
		"bachelor's degree.\000"
	"2 years of customer service to the public as the main responsibility, largely "
		"face to face or in a call center\000"
	"service:call_center_representative_2/permanent\000"
	"permanent service as Call Center Representative 2\000"
	"1 year of permanent service as Call Center Representative 2\000"
	"High school graduation or equivalency, and four years in a position given "
		"mainly to serving the general public, face to face or in a call center.\000"
	"4 years of customer service to the public as the main responsibility, largely "
		"face to face or in a call center\000"
	"One year of the four may be replaced by 60 college credits, or two years by a "
		"bachelor's degree.\000"
	"classpec\000"
	"a year as Business Systems Analyst 4\000"
	"specs/nys/call_center_director.cases.classpec\000"
	"a year as Manager Information Technology Services 1\000"
	"half a year as each of the two: the year is pooled\000"
	"a day less than a year as the two together\000"
	"two years as Call Center Manager\000"
	"a month less than two years as Call Center Manager\000"
	"half of the one alternative and half of the other\000"
	"permanent and not competitive: the standard of 2016 asks for both\000"
	"competitive and not permanent\000"
	"nothing is known of the service in state titles\000"
	"six years, three of them the special ones\000"
	"six years, all of them the special ones\000"
	"a day less than six years\000"
	"six years, and a month too few of them special\000"
	"six years, none of them special\000"
	"the experience and no degree\000"
	"credits do not stand for the degree, nor for experience\000"
	"the experience and no word about school\000"
	"a degree and no word about experience\000"
	"no degree, and no word about experience: the answer is known\000"
	"seven years in two jobs, the second a supervisor's in a government call center\000"
	"a day less than seven years\000"
	"seven years, and a month too few of them special\000"
	"a diploma and a year at the counter\000"
	"specs/nys/call_center_representative.cases.classpec\000"
	"a diploma and a day less than a year\000"
	"a diploma and thirty credits\000"
	"a diploma and twenty-eight credits\000"
	"thirty credits stand for the year and not for the diploma\000"
	"part of the year and part of the credits make no whole\000"
	"customer service away from the public\000"
	"a year of experience and no word about school\000"
	"eleven months, and no word about credits\000"
	"no word about credits, and none are needed\000"
	"a year of permanent service as Representative 1\000"
	"a day less than a year of permanent service as Representative 1\000"
	"permanent, and in another jurisdictional class: the standard of 2024 asks only "
		"for permanent\000"
	"two years as Representative 1 without permanence\000"
	"nothing is known of the service\000"
	"answering calls elsewhere is not service\000"
	"a year of permanent service as Representative 2\000"
	"eleven months of permanent service as Representative 2\000"
	"a diploma and three years\000"
	"a diploma and a month less than three years\000"
	"three years and no diploma\000"
	"two years and sixty credits\000"
	"two years and ninety quarter credits, which are sixty\000"
	"two years and fifty-eight credits: the step is not reached\000"
	"a month less than two years, and sixty credits\000"
	"one year and a bachelor's degree\000"
	"one year and a hundred and twenty credits without the degree: once, not twice\000"
	"the degree and its credits are not added up\000"
	"two years, and no word about credits\000"
	"three years, and no word about school\000"
	"a diploma and four years\000"
	"a diploma and a day less than four years\000"
	"a diploma and thirty-six months",
	/* strings from 7757 */
	"thirty-six months and sixty credits\000"
	"twenty-four months and a bachelor's degree\000"
	"twenty-three months and a bachelor's degree\000"
	"twenty-four months and sixty credits\000"
	"eight years at half time are four years\000"
	"a job of four years with hours unstated\000"
	"nothing is known of the experience\000"
	"four years, and no word about school",
};
