# The completion for bash, from the table of packaging/choices.

function add(list, key, word) { list[key] = list[key] (list[key] == "" ? "" : " ") word }

$1 == "command" { order[++commands] = $2 }
$1 == "option" {
	shown = $3
	if ($5 != "" && $6 == "=") shown = shown "="
	if ($8 == "check") { checks[$2] = checks[$2] " " $3; next }
	add(options, $2, shown)
	if ($4 != "") add(options, $2, $4)
	if ($5 != "") {
		choice = $8 == "" ? "none" : $8
		values = values "\t" $2 ":" $3 ($4 == "" ? "" : "|" $2 ":" $4) ") printf %s \047" choice "\047 ;;\n"
	}
}

END {
	print "# Completion of classpec for bash. Made from `classpec --help`; do not edit."
	print ""
	line = ""
	for (i = 1; i <= commands; i++) line = line (i > 1 ? " " : "") order[i]
	print "_classpec_commands=\047" line "\047"
	print ""
	print "_classpec_options() {\n\tcase $1 in"
	for (i = 1; i <= commands; i++)
		print "\t" order[i] ") printf %s \047" options[order[i]] "\047 ;;"
	print "\tesac\n}"
	print ""
	print "# What may follow an option."
	print "_classpec_value() {\n\tcase $1:$2 in"
	printf "%s", values
	print "\tesac\n}"
	print ""
	print "# How options that name a check begin."
	print "_classpec_checks() {\n\tcase $1 in"
	for (i = 1; i <= commands; i++)
		if (checks[order[i]] != "")
			print "\t" order[i] ") printf %s \047" substr(checks[order[i]], 2) "\047 ;;"
	print "\tesac\n}"
	print ""
	while ((getline line < body) > 0) print line
}
