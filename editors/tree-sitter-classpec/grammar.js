// The sentences of a spec, after grammar/classpec.y, which decides. What is accepted here and refused there
// is for the compiler to say; what it accepts must be accepted here.

const list = rule => seq(rule, repeat(seq(",", rule)));
const block = rule => seq("{", repeat(rule), "}");

module.exports = grammar({
  name: "classpec",
  word: $ => $.identifier,
  extras: $ => [/\s/, $.comment],
  supertypes: $ => [$._statement, $._requirement],

  rules: {
    source_file: $ => repeat($._statement),

    _statement: $ => choice(
      $.authority, $.declaration, $.external_class, $.standard, $.case,
    ),

    // ---- words: of two that are as long the first is taken

    identifier: _ => /[a-z][a-z0-9_]*/,
    slug: _ => /[a-z][a-z0-9_]*(-[a-z0-9_]+)+/,
    number: _ => /[0-9]+(\.[0-9]+)?/,
    date: _ => /[0-9]{4}-[0-9]{2}(-[0-9]{2})?/,
    code: _ => /[0-9A-Z][0-9A-Za-z]*(-[0-9A-Za-z]+)*/,
    comment: _ => /#[^\n]*/,
    string: $ => seq('"', repeat(choice($.escape, token.immediate(prec(1, /[^"\\]+/)))), token.immediate('"')),
    escape: _ => token.immediate(/\\(.|\n)/),

    _code_word: $ => choice($.number, $.date, $.code, $.string),
    _place: $ => choice($.identifier, $.string),
    time_unit: _ => choice("year", "years", "month", "months", "day", "days", "hour", "hours"),
    _hours_a_week: $ => seq($.number, choice("hour", "hours"), "per", choice("week", "weeks")),
    duration: $ => seq($.number, $.time_unit),

    // ---- the vocabulary

    authority: $ => seq("authority", field("name", $.identifier),
      optional(seq(field("title", $.string), block($._authority_item)))),

    declaration: $ => choice(
      seq("education", field("name", $.identifier), $.string, optional(seq("above", list($.identifier)))),
      seq("experience", field("name", $.identifier), $.string, optional(seq("means", $.string)),
        optional(seq("is", list($.identifier)))),
      seq("subject", field("name", $.identifier), $.string, optional(seq("is", list($.identifier)))),
      seq("credential", field("name", $.identifier), $.string, optional("assessed")),
      seq("body", field("name", $.identifier), $.string, optional(seq("superseded", "by", $.identifier))),
      seq("term", field("name", $.identifier), $.string, optional(seq("excludes", $.string))),
      seq(choice("place", "notice"), field("name", $.identifier), $.string),
    ),

    external_class: $ => seq("external", "class", field("name", $.identifier), field("title", $.string),
      repeat(seq(choice("code", "grade"), $._code_word))),

    _authority_item: $ => choice(
      $.authority_line, $.route, $.policy, $.waiver, alias($.notice_declared, $.declaration),
    ),
    authority_line: $ => choice(
      seq("codes", $.string),
      seq("grades", $.identifier, list(seq($._code_word, optional(seq("..", $._code_word)))),
        optional(seq("above", list($.identifier)))),
      seq(choice("levels", "directions", "jurisdictional_classes", "requires"), list($.identifier)),
      seq("retired", list($._code_word)),
      seq("outdated", $.string, "say", $.string),
      seq("spelling", list($.string)),
      seq("statute", $.identifier, $.string),
    ),
    route: $ => seq("route", field("name", $.identifier), field("title", $.string),
      optional(seq("needs", "service", "in", $.identifier))),
    notice_declared: $ => seq("notice", field("name", $.identifier), $.string),

    policy: $ => seq("policy", block($.policy_line)),
    policy_line: $ => choice(
      seq("month", $.number, choice("day", "days")),
      seq("full_time", $._hours_a_week),
      seq("year", $.number, choice("hour", "hours")),
      seq(choice("part_time", "unpaid", "unstated_hours", "education"), $.identifier),
      seq("concurrent", choice(seq("capped", "at", "full_time"), "added")),
      seq("substitution", $.scale),
      seq("credits", "quarter", "=", $.number, "/", $.number, "semester"),
      seq("rounding", choice(seq("down", "to", choice("day", "days")), seq("nearest", choice("month", "months")))),
    ),
    scale: _ => choice("stepwise", "linear"),

    // ---- standards and classes

    standard: $ => seq("standard", field("name", $.identifier), field("title", $.string),
      block(choice($.standard_line, $._prose, $.history, $.class, $.for_block))),
    standard_line: $ => choice(
      seq("code", $._code_word),
      seq("status", $.identifier),
      seq(choice("revision", "supersedes"), $.date),
      seq("issued", $.date, optional(seq("written", $.string))),
      seq("analyst", $.string),
      seq("group", $._code_word, $.string),
      seq("confined", "to", $._place),
    ),
    _prose: $ => choice($.text_line, $.waiver),
    text_line: $ => choice(
      seq(choice("about", "note", "distinguishing", "knowledge", "skill", "ability", "desirable", "physical", "pay"),
        $.string),
      seq("duty", optional("may"), $.string),
      seq("allocating", "factor", $.string),
      seq("notice", $.identifier),
      seq("requirements", "approved", $.date),
      seq("change", $.identifier, "since", $.date, $.string),
    ),
    waiver: $ => seq("allow", choice($.slug, $.identifier), $.string),

    history: $ => seq("history", block($.event)),
    event: $ => seq(
      choice(
        "established",
        seq("revised", optional("latest")),
        seq("consolidated", "with", $.identifier),
        "abolished",
        seq("retitled", "from", $.string),
        seq(choice("recoded", "regraded"), "from", $._code_word),
      ),
      choice($.date, seq("on", $.date), seq("approved", "by", list(seq($.identifier, "on", $.date)))),
      repeat(seq("written", $.string)),
    ),

    class: $ => seq("class", field("name", $.identifier), field("title", $.string), block($._class_item)),
    for_block: $ => seq("for", list($.identifier), block($._class_item)),
    _class_item: $ => choice($.class_line, $._prose, $.specialty, $.for_block, $.qualify),
    class_line: $ => choice(
      seq(choice("code", "grade"), $._code_word),
      seq("level", $.identifier),
      seq("status", "abolished", "as", "of", $.date),
      seq("positions", "exactly", $.number),
      seq("located", "at", $._place),
      seq("under", $.identifier, optional(seq("of", $._place))),
      seq("supervises", optional("administratively"), $._place,
        optional(choice($._count, seq("typically", $._count)))),
      seq("related", $.identifier, $.string),
      seq("feeder", $.identifier, optional($.string)),
      seq("promotes", choice("to", "from"), list($.identifier)),
    ),
    _count: $ => choice(seq($.number, optional(seq("or", "more"))), "several"),
    specialty: $ => seq("specialty", field("name", $.identifier), field("title", $.string)),

    // ---- rules

    qualify: $ => seq("qualify", field("route", $.identifier),
      block(choice($._requirement, $.substitution, $.protection, $.note))),
    note: $ => seq("note", $.string),
    protection: $ => seq("no", "substitution", "for", $.identifier),

    _requirement: $ => choice($.labelled, $.group, $.asked, $.for_specialties),
    labelled: $ => seq(field("label", $.identifier), ":", choice($.group, $.asked, $.for_specialties)),
    group: $ => seq(
      choice(seq(choice("all", "any"), "of"), seq("at", "least", $.number, "of"), "shared", "disjoint", "proportional"),
      block($._requirement), repeat($.modifier)),
    for_specialties: $ => seq("for", list($.identifier), block($._requirement)),
    asked: $ => seq($._leaf, repeat($.modifier)),
    _leaf: $ => choice($.education, $.credits, $.experience, $.service, $.credential, $.status, $.determination),

    education: $ => seq("education", $.identifier, optional($._subjects), optional("accredited")),
    credits: $ => seq($.number, optional(choice("semester", "quarter")), "credits", optional($._subjects),
      optional("accredited")),
    _subjects: $ => seq("in", "(", list($.identifier), ")"),
    experience: $ => seq($.number, $.time_unit, "of", $._kinds, optional($.including)),
    including: $ => block(seq("including", $._requirement)),
    _kinds: $ => choice($.identifier, seq("(", list($.identifier), ")")),
    service: $ => seq($.number, $.time_unit, "of", $._service),
    _service: $ => seq(optional("permanent"), optional($.identifier), "service", "as", $._classes),
    _classes: $ => choice($.identifier, seq(choice("pooled", seq("any", "of")), "(", list($.identifier), ")")),
    credential: $ => seq("credential", $.identifier),
    status: $ => seq("status", "permanent", "as", "of", $.date, "in", "class", $.identifier),
    determination: $ => seq("determination", "by", $.identifier, optional(block($.floor))),
    floor: $ => seq("floor", choice(
      $.identifier,
      seq(choice("all", "any"), "of", "(", list($.identifier), ")"),
      block($._requirement),
    )),
    modifier: $ => choice(
      seq("by", $.identifier),
      seq(choice("within", "before"), "last", $.duration, optional(seq("of", $.identifier))),
      seq("text", $.string),
    ),

    substitution: $ => seq("substitute", choice(
      $._exchange,
      seq("one", "of", "{", repeat($._exchange), "}", repeat(seq("text", $.string))),
    )),
    _exchange: $ => seq($.asked, "for", $.measure, "of", $.identifier, optional($.scale),
      repeat(seq("text", $.string))),
    measure: $ => choice(
      $.duration,
      seq("up", "to", $.duration),
      seq("each", $.duration, optional(seq("up", "to", $.duration))),
      "all",
    ),

    // ---- cases

    case: $ => seq("case", field("title", $.string),
      block(choice($.case_line, $.given, $.expect))),
    case_line: $ => choice(seq("as", "of", $.date), seq("stage", $.identifier)),
    given: $ => seq("given", block($.statement_of_fact)),
    statement_of_fact: $ => choice(
      seq("education", $.identifier, repeat($._held)),
      seq($.number, optional(choice("semester", "quarter")), "credits", repeat($._held)),
      seq("experience", list($.identifier), $._period),
      seq("service", "as", $.identifier, $._period),
      seq(optional(choice("no", "unknown")), "credential", $.identifier),
      seq("determination", "by", $.identifier, choice("granted", "refused", "open")),
      seq("unknown", list($.section)),
    ),
    section: _ => choice("education", "credits", "experience", "service", "credentials"),
    _held: $ => choice(seq("in", $.identifier), "accredited", seq("awarded", $.date)),
    _period: $ => seq(
      choice($.duration, seq("from", $.date, "to", choice($.date, "now"))),
      repeat(choice(seq("at", $._hours_a_week), "unpaid", "permanent", seq("in", $.identifier))),
    ),
    expect: $ => seq("expect", field("class", $.identifier), optional(seq("for", field("specialty", $.identifier))),
      field("route", $.identifier), field("result", $.identifier), repeat($._expectation)),
    _expectation: $ => choice(
      seq("short", list($._leaf)),
      seq(choice("missing", "due"), list($.evidence)),
      seq("by", $.identifier),
    ),
    evidence: $ => choice(
      seq(choice("education", "credential"), $.identifier),
      seq("experience", $._kinds),
      $._service,
      "credits",
    ),
  },
});
