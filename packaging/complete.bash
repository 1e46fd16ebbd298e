# Each name of a check, and each code when $1 is `codes`.
_classpec_names() {
	local code name
	classpec explain --list 2>/dev/null | while read -r code name _; do
		[ "$1" != codes ] || printf '%s\n' "$code"
		printf '%s\n' "$name"
	done
}

# Offers the words of $1 that begin with $2.
_classpec_words() {
	local word
	for word in $1; do
		case $word in "$2"*) COMPREPLY+=("$word") ;; esac
	done
}

# Offers paths that begin with $2: directories, and when $1 is `file` or `spec` files.
_classpec_paths() {
	local path
	while IFS= read -r path; do
		if [ -d "$path" ]; then
			COMPREPLY+=("$path")
		elif [ "$1" = file ] || { [ "$1" = spec ] && [[ $path = *.classpec ]]; }; then
			COMPREPLY+=("$path")
		fi
	done < <(compgen -f -- "$2")
	compopt -o filenames 2>/dev/null
}

_classpec_follow() {
	case $1 in
	file | directory) _classpec_paths "$1" "$2" ;;
	words\ *) _classpec_words "${1#words }" "$2" ;;
	esac
}

_classpec() {
	local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
	local command=${COMP_WORDS[1]} what begin
	COMPREPLY=()

	if [ "$COMP_CWORD" = 1 ]; then
		_classpec_words "$_classpec_commands --help --version" "$current"
		return
	fi
	# The line editor takes `--format=text` for three words.
	if [ "$before" = = ]; then
		before=${COMP_WORDS[COMP_CWORD - 2]}
	elif [ "$current" = = ]; then
		current=
	fi
	what=$(_classpec_value "$command" "$before")
	if [ -n "$what" ]; then
		_classpec_follow "$what" "$current"
		return
	fi
	case $current in
	-*)
		for begin in $(_classpec_checks "$command"); do
			case $current in
			"$begin"*) _classpec_words "$(_classpec_names | sed "s/^/$begin/")" "$current" ;;
			esac
		done
		_classpec_words "$(_classpec_options "$command")" "$current"
		if [ "${#COMPREPLY[@]}" = 1 ] && [[ ${COMPREPLY[0]} = *= ]]; then
			compopt -o nospace 2>/dev/null
		fi
		;;
	*)
		if [ "$command" = explain ]; then
			_classpec_words "$(_classpec_names codes)" "$current"
		else
			_classpec_paths spec "$current"
		fi
		;;
	esac
}

complete -F _classpec classpec
