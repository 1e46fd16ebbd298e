# edits.awk - planted edits of known effect: every place of a spec where one could be made.
#
#	awk -f edits.awk SPEC                 one line for each: LINE KIND EFFECT WHAT
#	awk -v line=LINE -v what=WHAT -f edits.awk SPEC     the spec with that edit
#
# An effect is one word, or several joined by `|` where more than one would be right.

function offer(kind, effect, name) {
	if (!line) print FNR, kind, effect, name
	else if (FNR == line && name == what) return 1
	return 0
}
function opener(text) {
	if (text ~ /any of *\{/) return "any"
	if (text ~ /at least/) return "some"
	if (text ~ /all of *\{|qualify [a-z_]+ *\{/) return "all"
	if (text ~ /disjoint *\{|shared *\{/) return "all"
	return "other"
}
function statement(word, slug) {
	if ($0 ~ "^ *" word " (may )?\"" && offer(slug "_reworded", "editorial", "reword"))
		sub(/"/, "\"Planted ")
	else if ($0 ~ "^ *" word " (may )?\"" && offer(slug "_added", added[slug], "insert"))
		print word " \"Some sentence that nobody ever wrote before.\""
}
BEGIN {
	added["duty"] = added["knowledge"] = added["skill"] = "structural"
	added["ability"] = added["factor"] = "structural"
}
{
	code = $0
	gsub(/"[^"]*"/, "", code)
	sub(/#.*/, "", code)
	top = depth ? stack[depth] : "other"
}
/^ *class [a-z0-9_]+ "/ && offer("class_title", "structural", "retitle") { sub(/" *\{/, " Planted\" {") }
/^standard [a-z0-9_]+ "/ && offer("standard_title", "structural", "retitle") { sub(/" *\{/, " Planted\" {") }
/^        code .*grade [0-9]+ / {
	if (offer("class_grade", "structural", "regrade")) {
		match($0, /grade [0-9]+/)
		n = substr($0, RSTART + 6, RLENGTH - 6)
		$0 = substr($0, 1, RSTART - 1) "grade " (n > 30 ? n - 1 : n + 1) substr($0, RSTART + RLENGTH)
	}
}
/analyst "/ && offer("standard_analyst", "editorial", "sign") { sub(/analyst "/, "analyst \"P") }
{ statement("duty", "duty") }
{ statement("knowledge", "knowledge") }
{ statement("skill", "skill") }
{ statement("ability", "ability") }
{ statement("allocating factor", "factor") }
/^education [a-z_]+ +"/ && offer("education_words", "editorial", "reword") { sub(/"/, "\"planted ") }
/^body [a-z_]+ +"/ && offer("body_words", "editorial", "reword") { sub(/"/, "\"planted ") }
/^place [a-z_]+ +"/ && offer("place_words", "editorial", "reword") { sub(/"/, "\"planted ") }
/^notice [a-z_]+/ && offer("-", "-", "comment") { print "# A comment changes nothing." }
top == "all" && /^ *([a-z_]+: )?[0-9]+ years? of [a-z(]/ && !/including/ && offer("requirement", "tightened", "ask_more") {
	match($0, /[0-9]+ year/)
	n = substr($0, RSTART, RLENGTH - 5)
	$0 = substr($0, 1, RSTART - 1) (n + 1) " years" substr($0, RSTART + RLENGTH + (substr($0, RSTART + RLENGTH, 1) == "s"))
}
top == "all" && /^ *([a-z_]+: )?[0-9]+ years of [a-z(]/ && !/including/ && offer("requirement", "loosened", "ask_less") {
	match($0, /[0-9]+ year/)
	n = substr($0, RSTART, RLENGTH - 5)
	$0 = substr($0, 1, RSTART - 1) (n * 12 - 1) " months" substr($0, RSTART + RLENGTH + 1)
}
top == "all" && /^ *education [a-z_]+ *$/ && offer("requirement", "loosened", "drop_schooling") { sub(/education.*/, "") }
top == "any" && /^ *([a-z_]+: )?[0-9]+ years? of [a-z(]/ && offer("requirement", "tightened|equivalent", "ask_more") {
	match($0, /[0-9]+ year/)
	n = substr($0, RSTART, RLENGTH - 5)
	$0 = substr($0, 1, RSTART - 1) (n + 1) " years" substr($0, RSTART + RLENGTH + (substr($0, RSTART + RLENGTH, 1) == "s"))
}
/^ *unpaid +counted/ && offer("policy_unpaid", "structural", "policy") { sub(/counted/, "not_counted") }
{ if (line) print }
{
	n = split(code, part, "")
	text = ""
	for (i = 1; i <= n; i++) {
		text = text part[i]
		if (part[i] == "{") { stack[++depth] = opener(text); text = "" }
		if (part[i] == "}") { depth--; text = "" }
	}
}
