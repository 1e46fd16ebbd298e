/*
 * peer.h - the same questions put to Z3. It shares no code with the prover: it writes down who there
 * is, what the facts are and what the rules say, and leaves the rest to Z3.
 */
#ifndef PEER_H
#define PEER_H

#include "../../runtime/classpec.h"

struct peer;

struct peer *peer_open(void);
void peer_close(struct peer *peer);
/* Whether everyone who meets rule 0 of the plan meets rule 1: 1, 0, or -1 when Z3 gives up. */
int peer_implies(struct peer *peer, const struct classpec_plan *plan);
const char *peer_version(void);

#endif
