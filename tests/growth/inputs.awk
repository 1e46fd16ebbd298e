# Hostile specs by kind, of n things each: awk -v kind=K -v n=N -f inputs.awk
function head() {
	print "authority nys \"S\" { route open \"O\" }"
	print "education hs \"high school\""
	print "experience k \"work\""
}
function class_open(name) {
	printf "standard s_%s \"S %s\" { revision 2020-01 class %s \"Class %s\" { code %s\n", name, name, name, name, toupper(name)
}
function class_close() { print "qualify open { education hs } } }" }
BEGIN {
	head()
	if (kind == "empty") exit
	if (kind == "duplicate-names") for (i = 0; i < n; i++) print "subject x \"a\""
	if (kind == "unknown-names") {
		for (i = 0; i < n; i++) printf "subject word_%d \"a %d\"\n", i, i
		for (i = 0; i < n; i++) printf "subject other_%d \"b %d\" is wrd_%d\n", i, i, i
	}
	if (kind == "one-code") for (i = 0; i < n; i++) {
		printf "standard s%d \"S %d\" { revision 2020-01 class a%d \"A %d\" { code 1 qualify open { education hs } } }\n", i, i, i, i
	}
	if (kind == "one-title") for (i = 0; i < n; i++)
		printf "standard s%d \"S\" { revision 2020-01 class a%d \"A\" { code A%d qualify open { education hs } } }\n", i, i, i
	if (kind == "chain") {
		for (i = 0; i < n; i++) printf "experience k%d \"kind %d\" is k%d\n", i, i, i + 1
		printf "experience k%d \"last\"\n", n
	}
	if (kind == "chain-used") {
		for (i = 0; i < n; i++) printf "experience k%d \"kind %d\" is k%d\n", i, i, i + 1
		printf "experience k%d \"last\"\n", n
		class_open("a"); print "qualify open { all of { 1 year of k0 education hs } } } }"
	}
	if (kind == "diamonds") {
		for (i = 0; i < n; i++) {
			printf "experience k%d \"kind %d\" is k%d, j%d\n", i, i, i + 1, i + 1
			printf "experience j%d \"other %d\" is k%d, j%d\n", i, i, i + 1, i + 1
		}
		printf "experience k%d \"last\"\nexperience j%d \"other last\"\n", n, n
	}
	if (kind == "cycle") for (i = 0; i < n; i++) printf "experience k%d \"kind %d\" is k%d\n", i, i, (i + 1) % n
	if (kind == "fan") {
		for (i = 0; i < n; i++) printf "experience k%d \"kind %d\"\n", i, i
		printf "experience all_kinds \"all\" is k0"
		for (i = 1; i < n; i++) printf ", k%d", i
		print ""
	}
	if (kind == "errors") for (i = 0; i < n; i++) print "x"
	if (kind == "errors-in-line") { for (i = 0; i < n; i++) printf "subject X "; print "" }
	if (kind == "stray") { for (i = 0; i < n; i++) printf "é ;"; print "" }
	if (kind == "comments") for (i = 0; i < n; i++) print "# c"
	if (kind == "blank-lines") for (i = 0; i < n; i++) print ""
	if (kind == "unclosed") for (i = 0; i < n; i++) print "subject x \"a"
	if (kind == "backslashes") { printf "subject x \""; for (i = 0; i < n; i++) printf "\\\\\\\""; print "\"" }
	if (kind == "open-blocks") for (i = 0; i < n; i++) print "all of {"
	if (kind == "closed-blocks") { for (i = 0; i < n; i++) printf "}"; print "" }
	if (kind == "hidden") for (i = 0; i < n; i++) print "# \342\200\256"
	if (kind == "unseen") { printf "subject x \""; for (i = 0; i < n; i++) printf "a\342\200\213"; print "\"" }
	if (kind == "lookalikes") { printf "subject x \""; for (i = 0; i < n; i++) printf "a\320\260 \320\260b\320\266 "; print "\"" }
	if (kind == "duties") { class_open("a"); for (i = 0; i < n; i++) printf "duty \"Answers call number %d of the day.\"\n", i; class_close() }
	if (kind == "same-duties") { class_open("a"); for (i = 0; i < n; i++) print "duty \"Answers calls of the day.\""; class_close() }
	if (kind == "shared-duties") for (i = 0; i < n; i++) {
		class_open("a" i); print "duty \"Answers the calls of the day and writes them down.\""; class_close()
	}
	if (kind == "long-text") { class_open("a"); printf "about \""; for (i = 0; i < n; i++) printf "word%d ", i; print "\""; class_close() }
	if (kind == "same-word") { class_open("a"); printf "about \""; for (i = 0; i < n; i++) printf "word "; print "\""; class_close() }
	if (kind == "brackets") { class_open("a"); printf "about \""; for (i = 0; i < n; i++) printf "("; print "\""; class_close() }
	if (kind == "sentences") { class_open("a"); printf "about \""; for (i = 0; i < n; i++) printf "He is it. "; print "\""; class_close() }
	if (kind == "revisions") for (i = 0; i < n; i++)
		printf "standard s \"S\" { revision %04d-01 class a \"A\" { code A1 qualify open { education hs } } }\n", 1000 + i
	if (kind == "revision-again") for (i = 0; i < n; i++)
		print "standard s \"S\" { revision 2020-01 class a \"A\" { code A1 qualify open { education hs } } }"
	if (kind == "history") {
		printf "standard s \"S\" { revision 2020-01 history {\n"
		for (i = 0; i < n; i++) printf "revised %04d-01\n", 1000 + i % 1000
		print "} class a \"A\" { code A1 qualify open { education hs } } }"
	}
	if (kind == "supervision") for (i = 0; i < n; i++)
		printf "standard s%d \"S %d\" { revision 2020-01 class a%d \"A %d\" { code A%d under direction of a%d qualify open { education hs } } }\n", i, i, i, i, i, (i + 1) % n
	if (kind == "allow") { class_open("a"); for (i = 0; i < n; i++) print "allow doubled-word \"so it is\""; class_close() }
	if (kind == "routes") {
		print "authority other \"O\" {"; for (i = 0; i < n; i++) printf "route r%d \"R %d\"\n", i, i; print "}"
	}
	if (kind == "one-rule") { # up to what a rule may hold
		for (i = 0; i < n; i++) printf "experience k%d \"kind %d\"\n", i, i
		class_open("a"); print "qualify open { any of {"
		for (i = 0; i < n; i++) printf "%d days of k%d\n", i + 1, i
		print "} } } }"
	}
	if (kind == "labels") {
		class_open("a"); print "qualify open { any of {"
		for (i = 0; i < n; i++) printf "l%d: %d days of k\n", i, i + 1
		print "} } } }"
	}
	if (kind == "same-label") {
		class_open("a"); print "qualify open { any of {"
		for (i = 0; i < n; i++) printf "l: %d days of k\n", i + 1
		print "} } } }"
	}
	if (kind == "rules-again") {
		class_open("a"); for (i = 0; i < n; i++) print "qualify open { education hs }"; print "} }"
	}
	if (kind == "cases") {
		class_open("a"); class_close()
		for (i = 0; i < n; i++) printf "case \"c %d\" { given { education hs } expect a open met }\n", i
	}
	if (kind == "one-case") {
		class_open("a"); print "qualify open { 1 year of k } } }"
		print "case \"c\" { given {"; for (i = 0; i < n; i++) print "experience k 1 day"; print "} expect a open not_met }"
	}
	if (kind == "specialties") {
		class_open("a"); for (i = 0; i < n; i++) printf "specialty s%d \"S %d\"\n", i, i; class_close()
	}
	if (kind == "codes") {
		printf "standard s \"S\" { revision 2020-01 class a \"A\" { code A1"; print " qualify open { education hs } } }"
		printf "subject x \""; for (i = 0; i < n; i++) printf "6J%02d ", i % 100; print "\""
	}
}
