/*
 * digest.h - all answers that the tables of specs/ give, in one number.
 */
#ifndef DIGEST_H
#define DIGEST_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Asks every rule about some hundreds of people, in every way that the runtime has, and sums the
 * answers up. 0 when a case of the specs fails. Keeps its room in static memory; takes no library. */
uint32_t digest(void);

#ifdef __cplusplus
}
#endif

#endif
