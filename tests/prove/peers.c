/*
 * peers.c - which of the others there are.
 */
#include "peer.h"

#include <stddef.h>

#ifdef WITH_Z3
const struct peer *const peers_z3 = &peer_z3;
#else
const struct peer *const peers_z3 = NULL;
#endif

#ifdef WITH_ISL
const struct peer *const peers_isl = &peer_isl;
#else
const struct peer *const peers_isl = NULL;
#endif
