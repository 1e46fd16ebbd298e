/*
 * classpec.y - the sentences of a spec.
 *
 * Syntax only: each action is one constructor call and looks nothing up (syntax.h says what the
 * nodes are, resolve/resolve.c what they mean). The alias of a token is the word an author would use, and
 * the list of keywords is nowhere but here.
 */
%require "3.8"
%code requires {
#include "syntax.h"
}
%code provides {
/* The scanner as the parser sees it: parse.c puts recovery between the two. */
int gram_lex(GRAM_STYPE *value, struct span *at, yyscan_t scanner, struct parse *p);
}
%code {
#include <stdlib.h>
#include <string.h>

#include "scan.h"

/* Enough for as many blocks in one another as --limit=nesting allows at most, each up to eight symbols. */
#define YYMAXDEPTH 10000

/* Bison's own stack goes without a word when there is no memory. */
#define YYMALLOC(size) heap_resize(NULL, size)
#define YYFREE free

#define YYLLOC_DEFAULT(current, rhs, n)                                            \
	do {                                                                       \
		(current).source = YYRHSLOC(rhs, (n) ? 1 : 0).source;              \
		(current).lo = (n) ? YYRHSLOC(rhs, 1).lo : YYRHSLOC(rhs, 0).hi;    \
		(current).hi = YYRHSLOC(rhs, (n) ? (n) : 0).hi;                    \
	} while (0)
}
%define api.prefix {gram_}
%define api.token.prefix {TOK_}
%define api.token.raw
%define api.pure full
%define api.value.type union
%define api.location.type {struct span}
%define api.header.include {"gram.h"}
%define lr.type ielr
%define parse.lac full
%define parse.error custom
%define parse.trace
%locations
%expect 0
%param {yyscan_t scanner} {struct parse *p}

%token END 0 "the end of the file"
%token <struct word> NAME "a name" NUMBER "a number" DATE "a date such as 2024-12"
%token <struct word> CODE_LITERAL "a code such as 6J57"
%token <struct word> SLUG "the name of a check such as doubled-word"
%token <struct text> STRING "a text in quotes"
%token OPEN "`{`" CLOSE "`}`" LEFT "`(`" RIGHT "`)`" COMMA "`,`" COLON "`:`" EQUALS "`=`" OVER "`/`"
%token RANGE "`..`"

%token <struct word> ABILITY "ability" ABOLISHED "abolished" ABOUT "about" ABOVE "above"
%token <struct word> ACCREDITED "accredited" ADDED "added" ADMINISTRATIVELY "administratively"
%token <struct word> ALL "all" ALLOCATING "allocating" ALLOW "allow" ANALYST "analyst" ANY "any" APPROVED "approved"
%token <struct word> AS "as" ASSESSED "assessed" AT "at" AUTHORITY "authority" AWARDED "awarded"
%token <struct word> BEFORE "before" BODY "body" BY "by" CAPPED "capped" CASE "case" CHANGE "change" CLASS "class"
%token <struct word> CODE "code" CODES "codes" CONCURRENT "concurrent" CONFINED "confined"
%token <struct word> CONSOLIDATED "consolidated" CREDENTIAL "credential" CREDENTIALS "credentials"
%token <struct word> CREDITS "credits" DAY "day" DESIRABLE "desirable" DETERMINATION "determination"
%token <struct word> DIRECTIONS "directions" DISJOINT "disjoint" DISTINGUISHING "distinguishing"
%token <struct word> DOWN "down" DUE "due" DUTY "duty" EACH "each" EDUCATION "education"
%token <struct word> ESTABLISHED "established" EXACTLY "exactly" EXCLUDES "excludes" EXPECT "expect"
%token <struct word> EXPERIENCE "experience" EXTERNAL "external" FACTOR "factor" FEEDER "feeder"
%token <struct word> FLOOR "floor" FOR "for" FROM "from" FULL_TIME "full_time" GIVEN "given"
%token <struct word> GRADE "grade" GRADES "grades" GRANTED "granted" GROUP "group" HISTORY "history"
%token <struct word> HOUR "hour" IN "in" INCLUDING "including" IS "is" ISSUED "issued"
%token <struct word> JURISDICTIONAL_CLASSES "jurisdictional_classes" KNOWLEDGE "knowledge" LAST "last"
%token <struct word> LATEST "latest" LEAST "least" LEVEL "level" LEVELS "levels" LINEAR "linear"
%token <struct word> LOCATED "located" MAY "may" MEANS "means" MISSING "missing" MONTH "month" MORE "more"
%token <struct word> NEAREST "nearest" NEEDS "needs" NO "no" NOTE "note" NOTICE "notice" NOW "now"
%token <struct word> OF "of" ON "on" ONE "one" OPEN_DECISION "open" OR "or" OUTDATED "outdated"
%token <struct word> PART_TIME "part_time" PAY "pay" PER "per" PERMANENT "permanent" PHYSICAL "physical" PLACE "place"
%token <struct word> POLICY "policy" POOLED "pooled" POSITIONS "positions" PROMOTES "promotes"
%token <struct word> PROPORTIONAL "proportional" QUALIFY "qualify" QUARTER "quarter" RECODED "recoded"
%token <struct word> REFUSED "refused" REGRADED "regraded" RELATED "related"
%token <struct word> REQUIREMENTS "requirements" REQUIRES "requires" RETIRED "retired"
%token <struct word> RETITLED "retitled" REVISED "revised"
%token <struct word> REVISION "revision" ROUNDING "rounding" ROUTE "route" SAY "say" SEMESTER "semester"
%token <struct word> SERVICE "service" SEVERAL "several" SHARED "shared" SHORT "short" SINCE "since" SKILL "skill"
%token <struct word> SPECIALTY "specialty" SPELLING "spelling" STAGE "stage" STANDARD "standard"
%token <struct word> STATUS "status" STATUTE "statute"
%token <struct word> STEPWISE "stepwise" SUBJECT "subject" SUBSTITUTE "substitute"
%token <struct word> SUBSTITUTION "substitution" SUPERSEDED "superseded" SUPERSEDES "supersedes" SUPERVISES "supervises"
%token <struct word> TERM "term" TEXT "text" TO "to" TYPICALLY "typically" UNDER "under"
%token <struct word> UNKNOWN "unknown" UNPAID "unpaid" UNSTATED_HOURS "unstated_hours" UP "up"
%token <struct word> WEEK "week" WITH "with" WITHIN "within" WRITTEN "written" YEAR "year"

%type <struct word> name code_word date scale decision section slug
%type <struct text> optional_text
%type <enum unit> time_unit credit_unit
%type <uint32_t> optional_administratively optional_latest
%type <struct node *> statement external_item authority_item grade_range policy_item
%type <struct node *> standard_item prose place_or_text event when_item approval class_item supervised
%type <struct node *> count rule_item requirement bare leaf kinds service_terms classes duration
%type <struct node *> modifier floor substitution measure case_item given expectation evidence
%type <struct node *> name_node waiver
%type <struct list> above is means external_items authority_items needs grade_ranges policy_items
%type <struct list> standard_items events when approvals class_items rule_items requirements includings
%type <struct list> including_items subjects accredited modifiers optional_floor floors substitutions
%type <struct list> case_items givens sections held_options period period_options expectations leaves
%type <struct list> evidence_list names texts superseded codes strings

%printer { fprintf(yyo, "%s", $$.name ? $$.name->text : "-"); } <struct word>
%printer { fprintf(yyo, "%u-%u", $$.lo, $$.hi); } <struct text>

%%

plan:
  %empty
| plan statement            { statement_add(p, $statement); }
| plan error                { yyerrok; yyclearin; }
;

/* name: what it declares; text: its title or words; args: what it stands under; items: its block. */
statement:
  AUTHORITY name
    { $$ = node_name(p, NODE_AUTHORITY, @$, $name); }
| AUTHORITY name STRING OPEN authority_items CLOSE
    { $$ = with_flags(with_items(node_titled(p, NODE_AUTHORITY, @$, $name, $STRING), $authority_items), FLAG_BLOCK); }
| EDUCATION name STRING above
    { $$ = with_args(node_titled(p, NODE_EDUCATION, @$, $name, $STRING), $above); }
| EXPERIENCE name STRING means is
    { $$ = with_items(with_args(node_titled(p, NODE_EXPERIENCE, @$, $name, $STRING), $is), $means); }
| SUBJECT name STRING is
    { $$ = with_args(node_titled(p, NODE_SUBJECT, @$, $name, $STRING), $is); }
| CREDENTIAL name STRING
    { $$ = node_titled(p, NODE_CREDENTIAL, @$, $name, $STRING); }
| CREDENTIAL name STRING ASSESSED
    { $$ = with_flags(node_titled(p, NODE_CREDENTIAL, @$, $name, $STRING), FLAG_ASSESSED); }
| PLACE name STRING
    { $$ = node_titled(p, NODE_PLACE, @$, $name, $STRING); }
| BODY name STRING superseded
    { $$ = with_args(node_titled(p, NODE_BODY, @$, $name, $STRING), $superseded); }
| TERM name STRING
    { $$ = node_titled(p, NODE_TERM, @$, $name, $STRING); }
| TERM name STRING[words] EXCLUDES STRING[excluded]
    { $$ = with_args(node_titled(p, NODE_TERM, @$, $name, $words), list_of(node_text(p, NODE_TEXT, @excluded, $excluded))); }
| NOTICE name STRING
    { $$ = node_titled(p, NODE_NOTICE, @$, $name, $STRING); }
| EXTERNAL CLASS name STRING external_items
    { $$ = with_args(node_titled(p, NODE_EXTERNAL_CLASS, @$, $name, $STRING), $external_items); }
| STANDARD name STRING OPEN standard_items CLOSE
    { $$ = with_items(node_titled(p, NODE_STANDARD, @$, $name, $STRING), $standard_items); }
| STANDARD error OPEN standard_items CLOSE
    { $$ = node_bad(node_block(p, NODE_STANDARD, @$, $standard_items)); yyerrok; }
| CASE STRING OPEN case_items CLOSE
    { $$ = with_items(node_text(p, NODE_CASE, @$, $STRING), $case_items); }
;

/* What a kind is exactly, where its words are kept short. */
means:
  %empty                    { $$ = (struct list){ 0 }; }
| MEANS STRING              { $$ = list_of(node_text(p, NODE_TEXT, @STRING, $STRING)); }
;
above:
  %empty                    { $$ = (struct list){ 0 }; }
| ABOVE names               { $$ = $names; }
;
is:
  %empty                    { $$ = (struct list){ 0 }; }
| IS names                  { $$ = $names; }
;
superseded:
  %empty                    { $$ = (struct list){ 0 }; }
| SUPERSEDED BY name_node   { $$ = list_of($name_node); }
;
external_items:
  %empty                    { $$ = (struct list){ 0 }; }
| external_items[list] external_item
                            { $$ = list_add($list, $external_item); }
;
external_item:
  CODE code_word            { $$ = node_name(p, NODE_CODE, @$, $code_word); }
| GRADE code_word           { $$ = node_name(p, NODE_GRADE, @$, $code_word); }
;

/* ---- an authority ---- */

authority_items:
  %empty                    { $$ = (struct list){ 0 }; }
| authority_items[list] authority_item
                            { $$ = list_add($list, $authority_item); }
| authority_items[list] error
                            { $$ = $list; yyerrok; yyclearin; }
;
authority_item:
  CODES STRING              { $$ = node_text(p, NODE_CODES, @$, $STRING); }
| GRADES name grade_ranges above
    { $$ = with_items(with_args(node_name(p, NODE_GRADES, @$, $name), $above), $grade_ranges); }
| LEVELS names              { $$ = node_list(p, NODE_LEVELS, @$, $names); }
| DIRECTIONS names          { $$ = node_list(p, NODE_DIRECTIONS, @$, $names); }
| JURISDICTIONAL_CLASSES names
                            { $$ = node_list(p, NODE_JURISDICTIONAL_CLASSES, @$, $names); }
| ROUTE name STRING needs   { $$ = with_args(node_titled(p, NODE_ROUTE, @$, $name, $STRING), $needs); }
| POLICY OPEN policy_items CLOSE
                            { $$ = node_block(p, NODE_POLICY, @$, $policy_items); }
| NOTICE name STRING        { $$ = node_titled(p, NODE_NOTICE, @$, $name, $STRING); }
| REQUIRES names            { $$ = node_list(p, NODE_REQUIRES, @$, $names); }
| RETIRED codes             { $$ = node_list(p, NODE_RETIRED, @$, $codes); }
| OUTDATED STRING[word] SAY STRING[say]
    { $$ = with_args(node_text(p, NODE_OUTDATED, @$, $word), list_of(node_text(p, NODE_TEXT, @say, $say))); }
| SPELLING strings          { $$ = node_list(p, NODE_SPELLING, @$, $strings); }
| STATUTE name STRING       { $$ = node_titled(p, NODE_STATUTE, @$, $name, $STRING); }
| waiver
;
needs:
  %empty                    { $$ = (struct list){ 0 }; }
| NEEDS SERVICE IN name_node
                            { $$ = list_of($name_node); }
;
grade_ranges:
  grade_range               { $$ = list_of($grade_range); }
| grade_ranges[list] COMMA grade_range
                            { $$ = list_add($list, $grade_range); }
;
/* name: the lowest; other: the highest, absent for a single grade. */
grade_range:
  code_word                 { $$ = node_name(p, NODE_GRADE_RANGE, @$, $code_word); }
| code_word[low] RANGE code_word[high]
                            { $$ = node_pair(p, NODE_GRADE_RANGE, @$, $low, $high); }
;

policy_items:
  %empty                    { $$ = (struct list){ 0 }; }
| policy_items[list] policy_item
                            { $$ = list_add($list, $policy_item); }
| policy_items[list] error  { $$ = $list; yyerrok; yyclearin; }
;
policy_item:
  MONTH NUMBER DAY          { $$ = node_amount(p, NODE_MONTH, @$, $NUMBER, UNIT_DAYS); }
| FULL_TIME NUMBER HOUR PER WEEK
                            { $$ = node_amount(p, NODE_FULL_TIME, @$, $NUMBER, UNIT_HOURS); }
| YEAR NUMBER HOUR          { $$ = node_amount(p, NODE_YEAR, @$, $NUMBER, UNIT_HOURS); }
| PART_TIME name            { $$ = node_name(p, NODE_PART_TIME, @$, $name); }
| CONCURRENT CAPPED AT FULL_TIME
                            { $$ = node_new(p, NODE_CONCURRENT, @$); }
| CONCURRENT ADDED          { $$ = with_flags(node_new(p, NODE_CONCURRENT, @$), FLAG_ADDED); }
| UNPAID name               { $$ = node_name(p, NODE_UNPAID, @$, $name); }
| UNSTATED_HOURS name       { $$ = node_name(p, NODE_UNSTATED_HOURS, @$, $name); }
| SUBSTITUTION STEPWISE     { $$ = with_name(node_new(p, NODE_SUBSTITUTION_SCALE, @$), $STEPWISE); }
| SUBSTITUTION LINEAR       { $$ = with_name(node_new(p, NODE_SUBSTITUTION_SCALE, @$), $LINEAR); }
| CREDITS QUARTER EQUALS NUMBER[a] OVER NUMBER[b] SEMESTER
                            { $$ = node_pair(p, NODE_CREDIT_RATIO, @$, $a, $b); }
| EDUCATION name            { $$ = node_name(p, NODE_EDUCATION_ORDER, @$, $name); }
| ROUNDING DOWN TO DAY      { $$ = with_name(node_new(p, NODE_ROUNDING, @$), $DOWN); }
| ROUNDING NEAREST MONTH    { $$ = with_name(node_new(p, NODE_ROUNDING, @$), $NEAREST); }
;

/* ---- a standard ---- */

standard_items:
  %empty                    { $$ = (struct list){ 0 }; }
| standard_items[list] standard_item
                            { $$ = list_add($list, $standard_item); }
| standard_items[list] error
                            { $$ = $list; yyerrok; yyclearin; }
;
standard_item:
  CODE code_word            { $$ = node_name(p, NODE_CODE, @$, $code_word); }
| STATUS name               { $$ = node_name(p, NODE_STATUS, @$, $name); }
| REVISION date             { $$ = node_name(p, NODE_REVISION, @$, $date); }
| ISSUED date               { $$ = node_name(p, NODE_ISSUED, @$, $date); }
| ISSUED date WRITTEN STRING
                            { $$ = node_titled(p, NODE_ISSUED, @$, $date, $STRING); }
| SUPERSEDES date           { $$ = node_name(p, NODE_SUPERSEDES, @$, $date); }
| ANALYST STRING            { $$ = node_text(p, NODE_ANALYST, @$, $STRING); }
| GROUP code_word STRING    { $$ = node_titled(p, NODE_GROUP, @$, $code_word, $STRING); }
| CONFINED TO place_or_text { $$ = with_args(node_new(p, NODE_CONFINED, @$), list_of($place_or_text)); }
| HISTORY OPEN events CLOSE { $$ = node_block(p, NODE_HISTORY, @$, $events); }
| prose
| CLASS name STRING OPEN class_items CLOSE
    { $$ = with_items(node_titled(p, NODE_CLASS, @$, $name, $STRING), $class_items); }
| CLASS error OPEN class_items CLOSE
    { $$ = node_bad(node_block(p, NODE_CLASS, @$, $class_items)); yyerrok; }
| FOR names OPEN class_items CLOSE
    { $$ = with_items(node_list(p, NODE_FOR, @$, $names), $class_items); }
;
/* name: the check; text: the reason. */
waiver:
  ALLOW slug STRING         { $$ = node_titled(p, NODE_ALLOW, @$, $slug, $STRING); }
;
slug:
  SLUG
| name
;
/* What standards and classes both may say. */
prose:
  ABOUT STRING              { $$ = node_text(p, NODE_ABOUT, @$, $STRING); }
| NOTE STRING               { $$ = node_text(p, NODE_NOTE, @$, $STRING); }
| NOTICE name               { $$ = node_name(p, NODE_NOTICE_USE, @$, $name); }
| REQUIREMENTS APPROVED date
                            { $$ = node_name(p, NODE_APPROVED_REQUIREMENTS, @$, $date); }
| waiver
| CHANGE name SINCE date STRING
    { $$ = with_text(node_pair(p, NODE_CHANGE, @$, $name, $date), $STRING); }
;
place_or_text:
  name                      { $$ = node_name(p, NODE_NAME, @$, $name); }
| STRING                    { $$ = node_text(p, NODE_TEXT, @$, $STRING); }
;

events:
  %empty                    { $$ = (struct list){ 0 }; }
| events[list] event        { $$ = list_add($list, $event); }
| events[list] error        { $$ = $list; yyerrok; yyclearin; }
;
/* name: the class or code; text: the old title; args: when. */
event:
  ESTABLISHED when          { $$ = node_list(p, NODE_EVENT_ESTABLISHED, @$, $when); }
| REVISED optional_latest when
    { $$ = with_flags(node_list(p, NODE_EVENT_REVISED, @$, $when), $optional_latest); }
| CONSOLIDATED WITH name when
    { $$ = with_name(node_list(p, NODE_EVENT_CONSOLIDATED, @$, $when), $name); }
| ABOLISHED when            { $$ = node_list(p, NODE_EVENT_ABOLISHED, @$, $when); }
| RETITLED FROM STRING when { $$ = with_text(node_list(p, NODE_EVENT_RETITLED, @$, $when), $STRING); }
| RECODED FROM code_word when
    { $$ = with_name(node_list(p, NODE_EVENT_RECODED, @$, $when), $code_word); }
| REGRADED FROM code_word when
    { $$ = with_name(node_list(p, NODE_EVENT_REGRADED, @$, $when), $code_word); }
;
optional_latest:
  %empty                    { $$ = 0; }
| LATEST                    { $$ = FLAG_LATEST; }
;
when:
  when_item                 { $$ = list_of($when_item); }
| APPROVED BY approvals     { $$ = $approvals; }
| when[list] WRITTEN STRING { $$ = list_add($list, node_text(p, NODE_WRITTEN, @STRING, $STRING)); }
;
when_item:
  date                      { $$ = node_name(p, NODE_ON, @$, $date); }
| ON date                   { $$ = node_name(p, NODE_ON, @$, $date); }
;
approvals:
  approval                  { $$ = list_of($approval); }
| approvals[list] COMMA approval
                            { $$ = list_add($list, $approval); }
;
/* name: the body; other: the date. */
approval:
  name ON date              { $$ = node_pair(p, NODE_APPROVAL, @$, $name, $date); }
;

/* ---- a class ---- */

class_items:
  %empty                    { $$ = (struct list){ 0 }; }
| class_items[list] class_item
                            { $$ = list_add($list, $class_item); }
| class_items[list] error   { $$ = $list; yyerrok; yyclearin; }
;
class_item:
  CODE code_word            { $$ = node_name(p, NODE_CODE, @$, $code_word); }
| GRADE code_word           { $$ = node_name(p, NODE_GRADE, @$, $code_word); }
| LEVEL name                { $$ = node_name(p, NODE_LEVEL, @$, $name); }
| STATUS ABOLISHED AS OF date
                            { $$ = node_name(p, NODE_ABOLISHED, @$, $date); }
| POSITIONS EXACTLY NUMBER  { $$ = node_amount(p, NODE_POSITIONS, @$, $NUMBER, UNIT_NONE); }
| LOCATED AT place_or_text  { $$ = with_args(node_new(p, NODE_LOCATED, @$), list_of($place_or_text)); }
| UNDER name                { $$ = node_name(p, NODE_UNDER, @$, $name); }
| UNDER name OF place_or_text
    { $$ = with_args(node_name(p, NODE_UNDER, @$, $name), list_of($place_or_text)); }
| SUPERVISES optional_administratively supervised
                            { $$ = with_flags($supervised, $optional_administratively); }
| prose
| DISTINGUISHING STRING     { $$ = node_text(p, NODE_DISTINGUISHING, @$, $STRING); }
| ALLOCATING FACTOR STRING  { $$ = node_text(p, NODE_FACTOR, @$, $STRING); }
| DUTY STRING               { $$ = node_text(p, NODE_DUTY, @$, $STRING); }
| DUTY MAY STRING           { $$ = with_flags(node_text(p, NODE_DUTY, @$, $STRING), FLAG_MAY); }
| KNOWLEDGE STRING          { $$ = node_text(p, NODE_KNOWLEDGE, @$, $STRING); }
| SKILL STRING              { $$ = node_text(p, NODE_SKILL, @$, $STRING); }
| ABILITY STRING            { $$ = node_text(p, NODE_ABILITY, @$, $STRING); }
| DESIRABLE STRING          { $$ = node_text(p, NODE_DESIRABLE, @$, $STRING); }
| PHYSICAL STRING           { $$ = node_text(p, NODE_PHYSICAL, @$, $STRING); }
| PAY STRING                { $$ = node_text(p, NODE_PAY, @$, $STRING); }
| SPECIALTY name STRING     { $$ = node_titled(p, NODE_SPECIALTY, @$, $name, $STRING); }
| FOR names OPEN class_items CLOSE
    { $$ = with_items(node_list(p, NODE_FOR, @$, $names), $class_items); }
| RELATED name STRING       { $$ = node_titled(p, NODE_RELATED, @$, $name, $STRING); }
| FEEDER name optional_text { $$ = node_titled(p, NODE_FEEDER, @$, $name, $optional_text); }
| PROMOTES TO names         { $$ = node_list(p, NODE_PROMOTES_TO, @$, $names); }
| PROMOTES FROM names       { $$ = node_list(p, NODE_PROMOTES_FROM, @$, $names); }
| QUALIFY name OPEN rule_items CLOSE
    { $$ = with_items(node_name(p, NODE_QUALIFY, @$, $name), $rule_items); }
| QUALIFY error OPEN rule_items CLOSE
    { $$ = node_bad(node_block(p, NODE_QUALIFY, @$, $rule_items)); yyerrok; }
;
optional_administratively:
  %empty                    { $$ = 0; }
| ADMINISTRATIVELY          { $$ = FLAG_ADMINISTRATIVELY; }
;
/* args: whom; number: how many. */
supervised:
  place_or_text             { $$ = node_list(p, NODE_SUPERVISES, @$, list_of($place_or_text)); }
| place_or_text count       { $$ = with_measure(node_list(p, NODE_SUPERVISES, @$, list_of($place_or_text)), $count); }
| place_or_text TYPICALLY count
    { $$ = with_flags(with_measure(node_list(p, NODE_SUPERVISES, @$, list_of($place_or_text)), $count), FLAG_TYPICALLY); }
;
count:
  NUMBER                    { $$ = node_amount(p, NODE_COUNT, @$, $NUMBER, UNIT_NONE); }
| NUMBER OR MORE            { $$ = with_flags(node_amount(p, NODE_COUNT, @$, $NUMBER, UNIT_NONE), FLAG_OR_MORE); }
| SEVERAL                   { $$ = with_flags(node_new(p, NODE_COUNT, @$), FLAG_SEVERAL); }
;
optional_text:
  %empty                    { $$ = (struct text){ 0 }; }
| STRING
;

/* ---- a rule ---- */

rule_items:
  %empty                    { $$ = (struct list){ 0 }; }
| rule_items[list] rule_item
                            { $$ = list_add($list, $rule_item); }
| rule_items[list] error    { $$ = $list; yyerrok; yyclearin; }
;
rule_item:
  requirement
| SUBSTITUTE substitution   { $$ = $substitution; }
| SUBSTITUTE ONE OF OPEN substitutions CLOSE texts
    { $$ = with_args(node_block(p, NODE_SUBSTITUTE_ONE_OF, @$, $substitutions), $texts); }
| NO SUBSTITUTION FOR name  { $$ = node_name(p, NODE_PROTECTED, @$, $name); }
| NOTE STRING               { $$ = node_text(p, NODE_NOTE, @$, $STRING); }
;
/* other: its label, whatever the requirement; args: what follows it. */
requirement:
  bare
| NAME COLON bare           { $$ = with_label($bare, @$, $NAME); }
;
bare:
  leaf modifiers            { $$ = with_args($leaf, $modifiers); }
| ALL OF OPEN requirements CLOSE modifiers
    { $$ = with_args(node_block(p, NODE_ALL_OF, @$, $requirements), $modifiers); }
| ANY OF OPEN requirements CLOSE modifiers
    { $$ = with_args(node_block(p, NODE_ANY_OF, @$, $requirements), $modifiers); }
| AT LEAST NUMBER OF OPEN requirements CLOSE modifiers
    { $$ = with_args(with_number(p, node_block(p, NODE_AT_LEAST, @$, $requirements), $NUMBER), $modifiers); }
| SHARED OPEN requirements CLOSE modifiers
    { $$ = with_args(node_block(p, NODE_SHARED, @$, $requirements), $modifiers); }
| DISJOINT OPEN requirements CLOSE modifiers
    { $$ = with_args(node_block(p, NODE_DISJOINT, @$, $requirements), $modifiers); }
| PROPORTIONAL OPEN requirements CLOSE modifiers
    { $$ = with_args(node_block(p, NODE_PROPORTIONAL, @$, $requirements), $modifiers); }
| FOR names OPEN requirements CLOSE
    { $$ = with_items(node_list(p, NODE_FOR_SPECIALTIES, @$, $names), $requirements); }
;
requirements:
  %empty                    { $$ = (struct list){ 0 }; }
| requirements[list] requirement
                            { $$ = list_add($list, $requirement); }
| requirements[list] error  { $$ = $list; yyerrok; yyclearin; }
;
/* name: what is asked for; number and unit: how much; args: what else limits it. */
leaf:
  EDUCATION name subjects accredited
    { $$ = with_args(node_name(p, NODE_EDUCATION_HELD, @$, $name), list_join($subjects, $accredited)); }
| NUMBER credit_unit CREDITS subjects accredited
    { $$ = with_args(node_amount(p, NODE_CREDITS, @$, $NUMBER, $credit_unit), list_join($subjects, $accredited)); }
| NUMBER time_unit OF kinds includings
    { $$ = with_items(with_args(node_amount(p, NODE_EXPERIENCE_OF, @$, $NUMBER, $time_unit), list_of($kinds)), $includings); }
| NUMBER time_unit OF service_terms SERVICE AS classes
    { $$ = with_measure(with_args(node_amount(p, NODE_SERVICE, @$, $NUMBER, $time_unit), list_of($classes)), $service_terms); }
| CREDENTIAL name
    { $$ = node_name(p, NODE_CREDENTIAL_HELD, @$, $name); }
| STATUS PERMANENT AS OF date IN CLASS name
    { $$ = with_args(node_name(p, NODE_STATUS_HELD, @$, $name), list_of(node_name(p, NODE_ON, @date, $date))); }
| DETERMINATION BY name optional_floor
    { $$ = with_items(node_name(p, NODE_DETERMINATION, @$, $name), $optional_floor); }
;
kinds:
  name                      { $$ = node_list(p, NODE_KINDS, @$, list_of(node_name(p, NODE_NAME, @$, $name))); }
| LEFT names RIGHT          { $$ = node_list(p, NODE_KINDS, @$, $names); }
;
includings:
  %empty                    { $$ = (struct list){ 0 }; }
| OPEN including_items CLOSE
                            { $$ = $including_items; }
;
including_items:
  %empty                    { $$ = (struct list){ 0 }; }
| including_items[list] INCLUDING requirement
                            { $$ = list_add($list, $requirement); }
| including_items[list] error
                            { $$ = $list; yyerrok; yyclearin; }
;
/* What the service must have been: name: in which jurisdictional class. */
service_terms:
  %empty                    { $$ = node_new(p, NODE_NAME, @$); }
| PERMANENT                 { $$ = with_flags(node_new(p, NODE_NAME, @$), FLAG_PERMANENT); }
| name                      { $$ = node_name(p, NODE_NAME, @$, $name); }
| PERMANENT name            { $$ = with_flags(node_name(p, NODE_NAME, @$, $name), FLAG_PERMANENT); }
;
classes:
  name                      { $$ = node_list(p, NODE_CLASSES, @$, list_of(node_name(p, NODE_NAME, @$, $name))); }
| POOLED LEFT names RIGHT   { $$ = with_flags(node_list(p, NODE_CLASSES, @$, $names), FLAG_POOLED); }
| ANY OF LEFT names RIGHT   { $$ = with_flags(node_list(p, NODE_CLASSES, @$, $names), FLAG_ANY); }
;
subjects:
  %empty                    { $$ = (struct list){ 0 }; }
| IN LEFT names RIGHT       { $$ = list_of(node_list(p, NODE_IN, @$, $names)); }
;
accredited:
  %empty                    { $$ = (struct list){ 0 }; }
| ACCREDITED                { $$ = list_of(node_new(p, NODE_ACCREDITED, @$)); }
;
time_unit:
  YEAR                      { $$ = UNIT_YEARS; }
| MONTH                     { $$ = UNIT_MONTHS; }
| DAY                       { $$ = UNIT_DAYS; }
| HOUR                      { $$ = UNIT_HOURS; }
;
credit_unit:
  %empty                    { $$ = UNIT_NONE; }
| SEMESTER                  { $$ = UNIT_SEMESTER; }
| QUARTER                   { $$ = UNIT_QUARTER; }
;
duration:
  NUMBER time_unit          { $$ = node_amount(p, NODE_DURATION, @$, $NUMBER, $time_unit); }
;

modifiers:
  %empty                    { $$ = (struct list){ 0 }; }
| modifiers[list] modifier  { $$ = list_add($list, $modifier); }
;
modifier:
  BY name                   { $$ = node_name(p, NODE_BY_STAGE, @$, $name); }
| WITHIN LAST duration      { $$ = with_measure(node_new(p, NODE_WITHIN_LAST, @$), $duration); }
| WITHIN LAST duration OF name
    { $$ = with_measure(node_name(p, NODE_WITHIN_LAST, @$, $name), $duration); }
| BEFORE LAST duration      { $$ = with_measure(node_new(p, NODE_BEFORE_LAST, @$), $duration); }
| BEFORE LAST duration OF name
    { $$ = with_measure(node_name(p, NODE_BEFORE_LAST, @$, $name), $duration); }
| TEXT STRING               { $$ = node_text(p, NODE_TEXT, @$, $STRING); }
;

optional_floor:
  %empty                    { $$ = (struct list){ 0 }; }
| OPEN floors CLOSE         { $$ = $floors; }
;
floors:
  %empty                    { $$ = (struct list){ 0 }; }
| floors[list] floor        { $$ = list_add($list, $floor); }
| floors[list] error        { $$ = $list; yyerrok; yyclearin; }
;
/* args: labels; items: a requirement written out. */
floor:
  FLOOR name                { $$ = with_args(node_new(p, NODE_FLOOR, @$), list_of(node_name(p, NODE_NAME, @name, $name))); }
| FLOOR ALL OF LEFT names RIGHT
                            { $$ = node_list(p, NODE_FLOOR, @$, $names); }
| FLOOR ANY OF LEFT names RIGHT
                            { $$ = with_flags(node_list(p, NODE_FLOOR, @$, $names), FLAG_ANY); }
| FLOOR OPEN requirements CLOSE
                            { $$ = node_block(p, NODE_FLOOR, @$, $requirements); }
;

substitutions:
  %empty                    { $$ = (struct list){ 0 }; }
| substitutions[list] substitution
                            { $$ = list_add($list, $substitution); }
| substitutions[list] error { $$ = $list; yyerrok; yyclearin; }
;
/* items: the source; number and unit: how much of the target it stands for; args: the cap;
 * name: the target's label; other: the scale. */
substitution:
  leaf modifiers FOR measure OF name scale texts
    { $$ = with_args(with_other(with_name(with_measure(node_block(p, NODE_SUBSTITUTE, @$, list_of(with_args($leaf, $modifiers))), $measure), $name), $scale), $texts); }
;
texts:
  %empty                    { $$ = (struct list){ 0 }; }
| texts[list] TEXT STRING   { $$ = list_add($list, node_text(p, NODE_TEXT, @STRING, $STRING)); }
;
measure:
  duration
| UP TO duration            { $$ = with_flags($duration, FLAG_UP_TO); }
| EACH duration             { $$ = with_flags($duration, FLAG_EACH); }
| EACH duration[each] UP TO duration[cap]
                            { $$ = with_args(with_flags($each, FLAG_EACH), list_of($cap)); }
| ALL                       { $$ = with_flags(node_new(p, NODE_DURATION, @$), FLAG_WHOLE); }
;
scale:
  %empty                    { $$ = (struct word){ 0 }; }
| STEPWISE
| LINEAR
;

/* ---- a case ---- */

case_items:
  %empty                    { $$ = (struct list){ 0 }; }
| case_items[list] case_item
                            { $$ = list_add($list, $case_item); }
| case_items[list] error    { $$ = $list; yyerrok; yyclearin; }
;
case_item:
  AS OF date                { $$ = node_name(p, NODE_AS_OF, @$, $date); }
| STAGE name                { $$ = node_name(p, NODE_STAGE, @$, $name); }
| GIVEN OPEN givens CLOSE   { $$ = node_block(p, NODE_GIVEN, @$, $givens); }
| EXPECT name name[route] name[outcome] expectations
    { $$ = with_items(with_args(node_pair(p, NODE_EXPECT, @$, $2, $outcome), list_of(node_name(p, NODE_ROUTE, @route, $route))), $expectations); }
| EXPECT name FOR name[specialty] name[route] name[outcome] expectations
    { $$ = with_items(with_args(node_pair(p, NODE_EXPECT, @$, $2, $outcome), list_add(list_of(node_name(p, NODE_ROUTE, @route, $route)), node_name(p, NODE_SPECIALTY, @specialty, $specialty))), $expectations); }
;
givens:
  %empty                    { $$ = (struct list){ 0 }; }
| givens[list] given        { $$ = list_add($list, $given); }
| givens[list] error        { $$ = $list; yyerrok; yyclearin; }
;
given:
  EDUCATION name held_options
    { $$ = with_args(node_name(p, NODE_EDUCATION_HELD, @$, $name), $held_options); }
| NUMBER credit_unit CREDITS held_options
    { $$ = with_args(node_amount(p, NODE_CREDITS, @$, $NUMBER, $credit_unit), $held_options); }
| EXPERIENCE names period   { $$ = with_args(node_block(p, NODE_EXPERIENCE_OF, @$, $names), $period); }
| SERVICE AS name period    { $$ = with_args(node_name(p, NODE_SERVICE, @$, $name), $period); }
| CREDENTIAL name           { $$ = node_name(p, NODE_CREDENTIAL_HELD, @$, $name); }
| NO CREDENTIAL name        { $$ = with_flags(node_name(p, NODE_CREDENTIAL_HELD, @$, $name), FLAG_NO); }
| UNKNOWN CREDENTIAL name   { $$ = with_flags(node_name(p, NODE_CREDENTIAL_HELD, @$, $name), FLAG_UNKNOWN); }
| DETERMINATION BY name decision
    { $$ = with_other(node_name(p, NODE_DECISION, @$, $name), $decision); }
| UNKNOWN sections          { $$ = node_list(p, NODE_UNKNOWN, @$, $sections); }
;
decision:
  GRANTED
| REFUSED
| OPEN_DECISION
;
sections:
  section                   { $$ = list_of(node_name(p, NODE_NAME, @$, $section)); }
| sections[list] COMMA section
                            { $$ = list_add($list, node_name(p, NODE_NAME, @section, $section)); }
;
section:
  EDUCATION
| CREDITS
| EXPERIENCE
| SERVICE
| CREDENTIALS
;
held_options:
  %empty                    { $$ = (struct list){ 0 }; }
| held_options[list] IN name
                            { $$ = list_add($list, node_name(p, NODE_IN, @name, $name)); }
| held_options[list] ACCREDITED
                            { $$ = list_add($list, node_new(p, NODE_ACCREDITED, @ACCREDITED)); }
| held_options[list] AWARDED date
                            { $$ = list_add($list, node_name(p, NODE_AWARDED, @date, $date)); }
;
period:
  duration period_options   { $$ = list_join(list_of($duration), $period_options); }
| FROM date[first] TO date[last] period_options
    { $$ = list_join(list_add(list_of(node_name(p, NODE_FROM, @first, $first)), node_name(p, NODE_TO, @last, $last)), $period_options); }
| FROM date TO NOW period_options
    { $$ = list_join(list_of(node_name(p, NODE_FROM, @date, $date)), $period_options); }
;
period_options:
  %empty                    { $$ = (struct list){ 0 }; }
| period_options[list] AT NUMBER HOUR PER WEEK
                            { $$ = list_add($list, node_amount(p, NODE_HOURS, @NUMBER, $NUMBER, UNIT_HOURS)); }
| period_options[list] UNPAID
                            { $$ = list_add($list, node_new(p, NODE_UNPAID_WORK, @UNPAID)); }
| period_options[list] PERMANENT
                            { $$ = list_add($list, node_new(p, NODE_PERMANENT, @PERMANENT)); }
| period_options[list] IN name
                            { $$ = list_add($list, node_name(p, NODE_IN, @name, $name)); }
;
expectations:
  %empty                    { $$ = (struct list){ 0 }; }
| expectations[list] expectation
                            { $$ = list_add($list, $expectation); }
;
expectation:
  SHORT leaves              { $$ = node_block(p, NODE_SHORT, @$, $leaves); }
| MISSING evidence_list     { $$ = node_block(p, NODE_MISSING, @$, $evidence_list); }
| BY name                   { $$ = node_name(p, NODE_BY_BODY, @$, $name); }
| DUE evidence_list         { $$ = node_block(p, NODE_DUE, @$, $evidence_list); }
;
leaves:
  leaf                      { $$ = list_of($leaf); }
| leaves[list] COMMA leaf   { $$ = list_add($list, $leaf); }
;
evidence_list:
  evidence                  { $$ = list_of($evidence); }
| evidence_list[list] COMMA evidence
                            { $$ = list_add($list, $evidence); }
;
/* A fact without an amount. */
evidence:
  EDUCATION name            { $$ = node_name(p, NODE_EDUCATION_HELD, @$, $name); }
| CREDENTIAL name           { $$ = node_name(p, NODE_CREDENTIAL_HELD, @$, $name); }
| EXPERIENCE kinds          { $$ = with_args(node_new(p, NODE_EXPERIENCE_OF, @$), list_of($kinds)); }
| service_terms SERVICE AS classes
    { $$ = with_measure(with_args(node_new(p, NODE_SERVICE, @$), list_of($classes)), $service_terms); }
| CREDITS                   { $$ = node_new(p, NODE_CREDITS, @$); }
;

/* ---- words ---- */

date:
  DATE
;
code_word:
  NUMBER
| CODE_LITERAL
| DATE
| STRING                    { $$ = word_of_text(p, @$, $STRING); }
;
codes:
  code_word                 { $$ = list_of(node_name(p, NODE_NAME, @$, $code_word)); }
| codes[list] COMMA code_word
                            { $$ = list_add($list, node_name(p, NODE_NAME, @code_word, $code_word)); }
;
strings:
  STRING                    { $$ = list_of(node_text(p, NODE_TEXT, @$, $STRING)); }
| strings[list] COMMA STRING
                            { $$ = list_add($list, node_text(p, NODE_TEXT, @STRING, $STRING)); }
;
names:
  name_node                 { $$ = list_of($name_node); }
| names[list] COMMA name_node
                            { $$ = list_add($list, $name_node); }
;
name_node:
  name                      { $$ = node_name(p, NODE_NAME, @$, $name); }
;
/* Keywords that may be names too: all but those that decide a sentence before a name could. */
name:
  NAME
| ABILITY | ABOLISHED | ABOUT | ABOVE | ACCREDITED | ADDED | ALL | ALLOCATING | ALLOW | ANALYST | APPROVED | AS
| ASSESSED | AT | AUTHORITY | AWARDED | BEFORE | BODY | BY | CAPPED | CASE | CHANGE | CLASS | CODE | CODES
| CONCURRENT | CONFINED | CONSOLIDATED | CREDENTIAL | CREDENTIALS | CREDITS | DAY | DESIRABLE
| DETERMINATION | DIRECTIONS | DISJOINT | DISTINGUISHING | DOWN | DUE | DUTY | EACH | EDUCATION
| ESTABLISHED | EXACTLY | EXCLUDES | EXPECT | EXPERIENCE | EXTERNAL | FACTOR | FEEDER | FLOOR | FROM
| FULL_TIME | GIVEN | GRADE | GRADES | GRANTED | GROUP | HISTORY | HOUR | IN | INCLUDING | IS
| ISSUED | JURISDICTIONAL_CLASSES | KNOWLEDGE | LAST | LATEST | LEAST | LEVEL | LEVELS | LINEAR
| LOCATED | MAY | MEANS | MISSING | MONTH | MORE | NEAREST | NEEDS | NO | NOTE | NOTICE | NOW | OF | ON | ONE
| OPEN_DECISION | OR | OUTDATED | PART_TIME | PAY | PER | PHYSICAL | PLACE | POLICY | POSITIONS | PROMOTES
| PROPORTIONAL | QUALIFY | QUARTER | RECODED | REFUSED | REGRADED | RELATED | REQUIREMENTS | REQUIRES | RETIRED | RETITLED
| REVISED | REVISION | ROUNDING | ROUTE | SAY | SEMESTER | SEVERAL | SHARED | SHORT | SINCE | SKILL | SPECIALTY
| SPELLING | STAGE | STANDARD | STATUS | STATUTE | STEPWISE | SUBJECT | SUBSTITUTE | SUBSTITUTION | SUPERSEDED | SUPERSEDES
| SUPERVISES | TERM | TEXT | TO | TYPICALLY | UNDER | UNKNOWN | UNPAID | UNSTATED_HOURS | UP | WEEK
| WITH | WITHIN | WRITTEN | YEAR
;

%%

/* Reached only when the parser itself runs out of room. */
void
gram_error(const struct span *at, yyscan_t scanner, struct parse *p, const char *message)
{
	(void)scanner;
	(void)message;
	diag(p->cx, E107, *at, "expected fewer blocks in one another");
}

/* A keyword is a token whose alias is a word of the language. The units have a plural too. */
static void
keyword_add(struct context *cx, const char *word, size_t length, int token)
{
	struct name *name = (struct name *)(uintptr_t)name_intern(cx->names, word, length);

	name->keyword = (uint32_t)token;
}

void
gram_keywords(struct context *cx)
{
	static const struct { const char *word; int token; } plurals[] = {
		{ "years", TOK_YEAR }, { "months", TOK_MONTH }, { "days", TOK_DAY },
		{ "hours", TOK_HOUR }, { "weeks", TOK_WEEK },
	};

	for (int token = TOK_ABILITY; token <= TOK_YEAR; token++) {
		const char *word = yysymbol_name((yysymbol_kind_t)token);

		keyword_add(cx, word, strlen(word), token);
	}
	for (size_t i = 0; i < sizeof plurals / sizeof *plurals; i++)
		keyword_add(cx, plurals[i].word, strlen(plurals[i].word), plurals[i].token);
}

/* The tokens that may stand here, as an author knows them. Where keywords are welcome only as
 * names (`week` starts nothing), "a name" says it all. */
static int
yyreport_syntax_error(const yypcontext_t *context, yyscan_t scanner, struct parse *p)
{
	yysymbol_kind_t expected[YYNTOKENS];
	const char *words[YYNTOKENS];
	int count = yypcontext_expected_tokens(context, expected, YYNTOKENS);
	bool name_here = false, keyword_only_as_name = false;
	int kept = 0;

	(void)scanner;
	for (int i = 0; i < count; i++) {
		name_here |= expected[i] == YYSYMBOL_NAME;
		keyword_only_as_name |= expected[i] == YYSYMBOL_WEEK;
	}
	for (int i = 0; i < count; i++) {
		bool keyword = (int)expected[i] >= TOK_ABILITY;

		if (p->expected)
			words[kept++] = yysymbol_name(expected[i]);
		else if (!(keyword && name_here && keyword_only_as_name))
			words[kept++] = yysymbol_name(expected[i]);
	}
	parse_error(p, *yypcontext_location(context), (int)yypcontext_token(context), words,
		    (size_t)kept);
	return 0;
}
