/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_KALLSYMS_H
#define KM_KALLSYMS_H

/**
 * The kernel's own table of symbols (kernel/kallsyms.c), read where it lies in memory.
 *
 *	names		a byte L, two when the top bit of the first is set (v6.1 73bbb94466fd), then L
 *			numbers of tokens; the first character they come to is the type, the rest the name
 *	token_index	256 u16: where in token_table each token starts
 *	offsets		an int a symbol, in order of addresses; see km_kallsyms_mode
 *	addresses	or, up to v4.5 and where it is so configured, 8 bytes a symbol
 *
 * Nothing is expanded before it is needed. kallsyms_markers is not used: VMCOREINFO does not have it.
 */

#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"
#include "base/status.h"

#define KM_KALLSYMS_MAX_SYMS (1u << 24)
#define KM_KALLSYMS_NAME     512 /* KSYM_NAME_LEN; the kernel cuts longer names too */

enum km_kallsyms_mode {
	KM_KALLSYMS_ADDRESSES,
	KM_KALLSYMS_RELATIVE,	     /* base + (u32)offset */
	KM_KALLSYMS_ABSOLUTE_PERCPU, /* offset >= 0: the value itself, else base - 1 - offset */
	KM_KALLSYMS_PLACE,	     /* v7.0: counted from where the offset is stored */
};

/** Run-time addresses of the parts; 0: this kernel has none. */
struct km_kallsyms_parts {
	uint64_t num_syms, names, token_table, token_index;
	uint64_t offsets, relative_base;
	uint64_t addresses;
	uint64_t start,
		end; /* of the kernel image: nothing outside has a name here; end 0: unknown */
};

typedef enum km_status km_kallsyms_read_fn(void *arg, uint64_t addr, void *buf, uint64_t bytes);

struct km_kallsyms {
	km_kallsyms_read_fn *read;
	void *arg;
	struct km_kallsyms_parts parts;
	enum km_kallsyms_mode mode;
	uint64_t base;
	uint32_t n;
	uint8_t token_index[512];
	char *tokens; /* owned; NUL-terminated */
	size_t token_bytes;
	KM_VEC(uint32_t) marks; /* where symbol 256 * i starts in names, as far as was walked */
};

/**
 * Read the tokens and find how addresses are kept. KM_OK; KM_ABSENT (a part is not known); KM_CORRUPT;
 * KM_NOMEM; or why memory cannot be read. km_kallsyms_deinit() in any case.
 */
enum km_status km_kallsyms_init(struct km_kallsyms *k, const struct km_kallsyms_parts *parts,
				km_kallsyms_read_fn *read, void *arg);
/** Accepts a zeroed struct. */
void km_kallsyms_deinit(struct km_kallsyms *k);

/** Address of symbol @i. KM_OK, KM_CORRUPT (no such symbol), or why it cannot be read. */
enum km_status km_kallsyms_address(struct km_kallsyms *k, uint32_t i, uint64_t *ret);
/** Name of symbol @i, without its type, cut to KM_KALLSYMS_NAME - 1 bytes. */
enum km_status km_kallsyms_name(struct km_kallsyms *k, uint32_t i, char name[KM_KALLSYMS_NAME]);

/**
 * The symbol that @addr is in, as sprint_symbol() picks it: among several at one address the first, with the
 * distance to the next other address as its size. KM_OK; KM_NOTFOUND (not an address of the kernel image); or
 * why the table cannot be read.
 */
enum km_status km_kallsyms_lookup(struct km_kallsyms *k, uint64_t addr, char name[KM_KALLSYMS_NAME],
				  uint64_t *ret_offset, uint64_t *ret_size);

#endif
