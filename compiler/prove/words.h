/*
 * prove/words.h - who a record is, in the words of the spec.
 */
#ifndef CLASSPEC_PROVE_WORDS_H
#define CLASSPEC_PROVE_WORDS_H

#include "base.h"
#include "classpec.h"

/* "bachelors, 3 years of desk_work, accepted by hr"; "nothing at all". In the arena. */
const char *prove_record_words(const struct classpec_plan *plan,
			       const struct classpec_record *record, struct arena *arena);

#endif
