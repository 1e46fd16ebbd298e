# The completion for fish, from the table of packaging/choices.

function quoted(text) {
	gsub(/\\/, "\\\\", text)
	gsub(/\047/, "\\\047", text)
	return "\047" text "\047"
}

function follow(what) {
	if (what == "file") return " -r -F"
	if (what == "directory") return " -x -a \047(__fish_complete_directories)\047"
	if (what ~ /^words /) return " -x -a " quoted(substr(what, 7))
	return " -x"
}

BEGIN {
	print "# Completion of classpec for fish. Made from `classpec --help`; do not edit."
	print ""
	print "function __classpec_names"
	print "\tclasspec explain --list 2>/dev/null | string replace -rf -- \047^(\\S+)\\s+(\\S+).*\047 $argv[1]"
	print "end"
	print ""
	print "complete -c classpec -f"
}

$1 == "command" {
	print "complete -c classpec -n __fish_use_subcommand -a " $2 " -d " quoted($3)
	specs[++commands] = $2
}
$1 == "option" {
	line = "complete -c classpec -n \047__fish_seen_subcommand_from " $2 "\047"
	if ($8 == "check") {
		print line " -a \047(__classpec_names \"" $3 "\\$2\")\047"
		next
	}
	if ($3 ~ /^--/) line = line " -l " substr($3, 3)
	else if (length($3) == 2) line = line " -s " substr($3, 2)
	else line = line " -o " substr($3, 2)
	if ($4 != "") line = line " -s " substr($4, 2)
	print line ($5 == "" ? "" : follow($8)) " -d " quoted($7)
}

END {
	for (i = 1; i <= commands; i++)
		print "complete -c classpec -n \047__fish_seen_subcommand_from " specs[i] "\047 " \
			(specs[i] == "explain" ? "-a \047(__classpec_names \\$1; __classpec_names \\$2)\047" : \
			"-k -a \047(__fish_complete_suffix .classpec)\047")
}
