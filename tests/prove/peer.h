/*
 * peer.h - the same questions put to others. They share no code with the prover: each is told who there
 * is, what the facts are and what the rules say, and left to find out.
 */
#ifndef PEER_H
#define PEER_H

#include "../../runtime/classpec.h"

struct peer {
	const char *name;
	void *(*open)(void);
	void (*close)(void *peer);
	/* Whether everyone who meets rule 0 of the plan meets rule 1: 1, 0, or -1 when it gives up. */
	int (*implies)(void *peer, const struct classpec_plan *plan);
};

extern const struct peer peer_z3;
extern const struct peer peer_isl; /* knows whole numbers only: plans whose facts are all of credits */
/* Those that the program was built with; or NULL. */
extern const struct peer *const peers_z3, *const peers_isl;

#endif
