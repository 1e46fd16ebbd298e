# A rule with more windows of time than the prover has room for.
BEGIN {
	print "authority x \"Example City\" { route open \"Open Competitive\" }"
	print "experience desk_work \"desk work\""
	print "standard clerk \"Clerk\" {\n\tissued 2024-12\n\tclass clerk \"Clerk\" {\n\t\tqualify open {\n\t\t\tany of {"
	for (i = 1; i <= 70; i++)
		printf "\t\t\t\t%d months of desk_work within last %d months of announcement\n", i + 1, i + 2
	print "\t\t\t}\n\t\t}\n\t}\n}"
}
