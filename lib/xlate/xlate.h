/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_XLATE_H
#define KM_XLATE_H

/**
 * Virtual to physical addresses by the kernel's own page tables.
 *
 * To add an architecture: one file with a const struct km_arch, one line in km_archs[] (xlate.c). It
 * knows the page table format and the fixed parts of the address space, nothing else; values that
 * vary between boots are parameters.
 */

#include <stdbool.h>
#include <stdint.h>

#include "base/kmerr.h"

/** Reads @bytes (within one page) of physical memory. A status as of km_reader_page(). */
typedef enum km_status (*km_phys_read_fn)(void *arg, uint64_t paddr, void *buf, uint32_t bytes);

struct km_arch;

/** How one kernel translates. Filled once when the dump is opened, then immutable. */
struct km_xlate {
	const struct km_arch *arch;
	uint64_t pgd_paddr;   /* physical address of the kernel's top page table */
	unsigned levels;      /* of page tables */
	uint64_t image_vaddr; /* x86_64: __START_KERNEL_map */
	uint64_t image_bytes; /* size of the image's fixed mapping */
	uint64_t image_phys;  /* physical address that image_vaddr maps to; may wrap below 0 */
	uint64_t addr_mask;   /* physical address bits of an entry (SME's C-bit removed) */
};

/** What a virtual address maps to. */
struct km_mapping {
	uint64_t paddr;
	uint64_t bytes; /* from the address to the end of the contiguous mapping, at least 1 */
};

/** What kind of thing an entry of a page table is. */
enum km_entry_kind {
	KM_ENTRY_NONE,	/* nothing is mapped */
	KM_ENTRY_TABLE, /* a table of the next level */
	KM_ENTRY_PAGE, /* a page, of the size of the level; also one that may not be accessed (PROT_NONE) */
	KM_ENTRY_SWAP, /* not present: a place in a swap area, a page on its way, a marker */
};

struct km_entry {
	enum km_entry_kind kind;
	bool special;	 /* PAGE: mapped without an owner's count, such as the zero page */
	uint64_t pfn;	 /* TABLE, PAGE: the first frame */
	unsigned type;	 /* SWAP: of area, or beyond the areas of what else it is */
	uint64_t offset; /* SWAP: within the area, or a frame */
};

/** How entries that are not present are written, in one kernel. */
enum km_entry_format {
	KM_ENTRY_INVERTED, /* x86_64 with the mitigation of L1TF: frames and offsets are inverted */
	KM_ENTRY_OFFSET_14, /* x86_64, v4.8 to v4.17 without: the type from bit 9 on, the offset from 14 */
	KM_ENTRY_OFFSET_9, /* x86_64, before: the type from bit 1 on, the offset from 9 */
};

struct km_arch {
	const char *name;
	uint16_t machine; /* ELF e_machine */
	/** Translate by arithmetic alone what can be: the kernel image. KM_OK or KM_UNMAPPED. */
	enum km_status (*fixed)(const struct km_xlate *x, uint64_t vaddr, struct km_mapping *ret);
	/** Walk the page tables at physical address @table. */
	enum km_status (*walk)(const struct km_xlate *x, uint64_t table, uint64_t vaddr,
			       km_phys_read_fn read, void *arg, struct km_mapping *ret);
	/** Take an entry of a table of @level apart; level 1 is that of base pages. */
	void (*entry)(const struct km_xlate *x, enum km_entry_format format, unsigned level,
		      uint64_t raw, struct km_entry *ret);
	/** True for an address that can be one of the kernel's. */
	bool (*is_kernel)(const struct km_xlate *x, uint64_t vaddr);
};

extern const struct km_arch km_arch_x86_64;

/** The architecture of an ELF e_machine, NULL when it is not supported. */
const struct km_arch *km_arch_by_machine(uint16_t machine);

/**
 * Translate a kernel virtual address. Returns KM_OK; KM_UNMAPPED; KM_EXCLUDED, KM_MISSING or
 * KM_CORRUPT when a page table could not be read. Never allocates.
 */
enum km_status km_xlate_kernel(const struct km_xlate *x, uint64_t vaddr, km_phys_read_fn read,
			       void *arg, struct km_mapping *ret);

/* x86_64 constants that no kernel exports (arch/x86/include/asm/page_64_types.h). */
#define KM_X86_IMAGE_VADDR UINT64_C(0xffffffff80000000)
#define KM_X86_IMAGE_BYTES UINT64_C(0x40000000) /* KERNEL_IMAGE_SIZE with KASLR */

#endif
