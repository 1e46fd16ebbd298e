/*
 * records_peer.h - the same file of records, read by others.
 */
#ifndef RECORDS_PEER_H
#define RECORDS_PEER_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How many records were read, 0 when the file could not be; and how many jobs they have. */
uint64_t peer_simdjson(const char *path, uint64_t *jobs);

#ifdef __cplusplus
}
#endif

#endif
