# The completion for zsh, from the table of packaging/choices.

function plain(text) {
	gsub(/[\047`]/, "", text)
	gsub(/\\/, "\\\\", text)
	gsub(/:/, "\\:", text)
	gsub(/\[/, "\\[", text)
	gsub(/\]/, "\\]", text)
	return text
}

function follow(value, what) {
	if (what == "file") return ":" plain(value) ":_files"
	if (what == "directory") return ":" plain(value) ":_files -/"
	if (what ~ /^words /) return ":" plain(value) ":(" substr(what, 7) ")"
	return ":" plain(value) ": "
}

$1 == "command" { order[++commands] = $2; summary[$2] = $3 }
$1 == "option" && $8 == "check" {
	rows[$2] = rows[$2] " \\\n\t\t\047*" $3 "-[" plain($7) "]:NAME:_classpec_names\047"
	next
}
$1 == "option" {
	end = $5 == "" ? "" : ($3 ~ /^--/ ? "=" : "+")
	tail = "[" plain($7) "]" ($5 == "" ? "" : follow($5, $8))
	rows[$2] = rows[$2] " \\\n\t\t\047*" $3 end tail "\047"
	if ($4 != "")
		rows[$2] = rows[$2] " \\\n\t\t\047*" $4 ($5 == "" ? "" : "+") tail "\047"
}

END {
	print "#compdef classpec"
	print "# Completion of classpec for zsh. Made from `classpec --help`; do not edit."
	print ""
	print "_classpec_names() {"
	print "\tlocal -a names"
	print "\tnames=(${(f)\"$(classpec explain --list 2>/dev/null | awk \047{ print $2 }\047)\"})"
	print "\tcompadd -a names"
	print "}"
	print ""
	print "_classpec_codes() {"
	print "\tlocal -a names"
	print "\tnames=(${(f)\"$(classpec explain --list 2>/dev/null | awk \047{ print $1; print $2 }\047)\"})"
	print "\tcompadd -a names"
	print "}"
	print ""
	print "_classpec() {"
	print "\tlocal -a commands"
	print "\tcommands=("
	for (i = 1; i <= commands; i++)
		print "\t\t\047" order[i] ":" plain(summary[order[i]]) "\047"
	print "\t)"
	print "\tif (( CURRENT == 2 )); then"
	print "\t\t_describe command commands"
	print "\t\treturn"
	print "\tfi"
	print "\tshift words"
	print "\t(( CURRENT-- ))"
	print "\tcase $words[1] in"
	for (i = 1; i <= commands; i++) {
		rest = order[i] == "explain" ? "*:CODE:_classpec_codes" : \
			"*:SPEC:_files -g \"*.classpec(-.) *(-/)\""
		print "\t" order[i] ")\n\t\t_arguments" rows[order[i]] " \\\n\t\t\047" rest "\047\n\t\t;;"
	}
	print "\tesac"
	print "}"
	print ""
	print "_classpec \"$@\""
}
