/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_LEAK_REF_H
#define KM_LEAK_REF_H

/** Who points at an address, in words: for callers that get a struct km_leak from km_run.leaks_found. */

#include "leak.h"

struct km_leak_ref_row {
	uint64_t addr, word; /* where the word stands; its value */
	char text[640];
	bool weak; /* on a stack */
};

struct km_leak_refs {
	bool is_object; /* the address is in something that can be lost; else only equal words are found */
	bool reached, weak;
	char text[640];			      /* what the address is in */
	KM_VEC(struct km_leak_ref_row) refs;  /* at most KM_LEAK_REFS */
	uint64_t more;			      /* that are not kept */
	KM_VEC(struct km_leak_ref_row) chain; /* from the address to a root */
	uint64_t chain_left_out;	      /* words in the middle of it, after the first KM_LEAK_CHAIN_END */
};

#define KM_LEAK_REFS	  1000u
#define KM_LEAK_CHAIN_END ((size_t)50)

/** Find who points at @addr. KM_OK or KM_NOMEM. @ret is freed with km_leak_refs_free() in any case. */
enum km_status km_leak_find_refs(struct km_leak *l, uint64_t addr, struct km_leak_refs *ret);
/** The same, but that of what is reached only the chain is found, which takes no time, and not who else points at it. */
enum km_status km_leak_find_chain(struct km_leak *l, uint64_t addr, struct km_leak_refs *ret);
/** Accepts a zeroed struct. */
void km_leak_refs_free(struct km_leak_refs *r);

#endif
