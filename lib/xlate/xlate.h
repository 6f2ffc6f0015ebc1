/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_XLATE_H
#define KM_XLATE_H

/** Virtual to physical addresses by the kernel's own page tables, and the registers of an architecture. */

#include <stdbool.h>
#include <stdint.h>

#include "base/kmerr.h"

/* ---- regs ---- */

/*
 * Registers of a CPU: how notes of dumps and frames of exceptions hold them. Part of what an architecture decides
 * (km_arch.regs).
 */

#define KM_MAX_REGS    64u
#define KM_NO_REG      (-1)
#define KM_ORC_NUMBERS 16u

/** How entries of the kernel's ORC tables number registers: what has a role, and what else may hold the stack. */
struct km_orc_format {
	const char *name;
	uint8_t undefined, prev_sp, fp, sp, fp_indirect, sp_indirect;
	int8_t other[KM_ORC_NUMBERS]; /* what else may hold the stack: its place in names, or KM_NO_REG */
};

/* One stack of a CPU that it takes for exceptions of one kind. */
struct km_trap_stack {
	const char *name;   /* as rows have it */
	const char *member; /* of km_arch_regs.trap_area, by the layout's name of it */
};

#define KM_MAX_TRAP_STACKS 6u

/* A per-CPU variable, by the layout's name of it, that leads to the top of the stack of interrupts. */
struct km_irq_pointer {
	const char *symbol;
	const char *member; /* of the structure of that name which the variable is; NULL: the variable is the pointer */
};

struct km_arch_regs {
	const char *const *names;	 /* words of 8 bytes, in the order of NT_PRSTATUS and of struct pt_regs */
	unsigned nr;			 /* in NT_PRSTATUS */
	unsigned nr_frame;		 /* in struct pt_regs: the first ones */
	unsigned nr_partial;		 /* at the end of struct pt_regs: those that the CPU itself pushes */
	unsigned note_bytes;		 /* of NT_PRSTATUS */
	unsigned note_at;		 /* where its registers begin */
	unsigned pc, sp, fp;		 /* places in names */
	unsigned mode;			 /* the register that shows user space … */
	uint64_t mode_user;		 /* … by these bits */
	unsigned top_room;		 /* bytes that there may be above the frame of user space on a stack, at most */
	const struct km_orc_format *orc; /* newest first; distinguished by the number of the stack pointer */
	unsigned nr_orc;
	unsigned call_bytes; /* of a call of a fixed address */
	uint64_t fp_regs;    /* set in a frame pointer that leads to registers instead of a frame; 0: none does */
	/*
	 * Names of the layout. The per-CPU variable trap_area points to a structure of that name, which has these stacks; it
	 * lies in a structure entry_area, as its member entry_traps, and entry_stack is the one between user space and kernel.
	 */
	const char *trap_area, *entry_area, *entry_traps, *entry_stack;
	const struct km_trap_stack *trap_stacks;
	unsigned nr_trap_stacks; /* at most KM_MAX_TRAP_STACKS */
	/* Per-CPU variables that are stacks, by the layout's names of them, ended by NULL; the first is that of interrupts. */
	const char *const *stack_areas;
	const struct km_irq_pointer *irq_pointers; /* the first one that the kernel has counts; ended by a symbol NULL */
	/* A kernel that has one of these adds the offset of ORC's sp_indirect after it has read the word; ended by NULL. */
	const char *const *orc_offset_after;
	/** The target of the call whose call_bytes bytes at @code end at @end; false: it is no call. */
	bool (*call)(const uint8_t *code, uint64_t end, uint64_t *ret_target);
};

extern const struct km_arch_regs km_regs_x86_64;

/* ---- xlate ---- */

/*
 * Virtual to physical addresses by the kernel's own page tables.
 *
 * To add an architecture: one file with a const struct km_arch, one line in km_archs[] (walk.c). It
 * knows the page table format and the fixed parts of the address space; values that vary between boots are
 * parameters. No other file of lib knows what an architecture decides (tests/lint/arch.sh).
 */

/** Reads @bytes (within one page) of physical memory. A status as of km_reader_page(). */
typedef enum km_status (*km_phys_read_fn)(void *arg, uint64_t paddr, void *buf, uint32_t bytes);

/** A number that the kernel left for who dumps it (NUMBER(@name) of VMCOREINFO). A status; KM_NOTFOUND: it left none. */
typedef enum km_status (*km_number_fn)(void *arg, const char *name, int64_t *ret);

struct km_arch;

/** How one kernel translates. Filled once when the dump is opened, then immutable. */
struct km_xlate {
	const struct km_arch *arch;
	uint64_t pgd_paddr;   /* physical address of the kernel's top page table */
	unsigned levels;      /* of page tables */
	unsigned page_shift;  /* log2 of a base page */
	uint64_t image_vaddr; /* where the kernel image is linked to, without KASLR */
	uint64_t image_bytes; /* size of the image's fixed mapping */
	uint64_t image_phys;  /* physical address that image_vaddr maps to; may wrap below 0 */
	uint64_t addr_mask;   /* physical address bits of an entry, those of memory encryption removed */
	bool encrypted;	      /* there is such a bit */
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
	KM_ENTRY_PAGE,	/* a page, of the size of the level; also one that may not be accessed (PROT_NONE) */
	KM_ENTRY_SWAP,	/* not present: a place in a swap area, a page on its way, a marker */
};

struct km_entry {
	enum km_entry_kind kind;
	bool special;	 /* PAGE: mapped without an owner's count, such as the zero page */
	uint64_t pfn;	 /* TABLE, PAGE: the first frame */
	unsigned type;	 /* SWAP: the number of the area or, beyond the areas, of what else it is */
	uint64_t offset; /* SWAP: within the area, or a frame */
};

/** How entries that are not present are written, in one kernel. */
enum km_entry_format {
	KM_ENTRY_INVERTED,  /* x86_64 with the mitigation of L1TF: frames and offsets are inverted */
	KM_ENTRY_OFFSET_14, /* x86_64, v4.8 to v4.17 without: the type from bit 9 on, the offset from 14 */
	KM_ENTRY_OFFSET_9,  /* x86_64, before: the type from bit 1 on, the offset from 9 */
};

/** When entries that are not present have this format: the first rule that holds counts. */
struct km_entry_rule {
	enum km_entry_format format;
	const char *symbol;	 /* that the kernel then has; NULL: any kernel */
	const char *enumeration; /* likewise */
	const char *name, *reason;
};

/** When the kernel's page tables have so many levels: the first rule that holds counts. */
struct km_level_rule {
	unsigned levels;
	bool set;	    /* @number is not 0 */
	const char *number; /* NUMBER(…) of VMCOREINFO that the kernel then has; NULL: any kernel */
	const char *reason;
};

/** A size of pages of the direct map: the enumerator of its count, its line of /proc/meminfo, log2 of its kilobytes. */
struct km_direct_size {
	const char *enumerator, *line;
	int kb_shift;
};

struct km_arch {
	const char *name;
	uint16_t machine;			      /* ELF e_machine */
	unsigned bits_per_level;		      /* of an address that one level of page tables takes */
	uint64_t image_vaddr, image_bytes, addr_mask; /* of struct km_xlate */
	uint64_t modules_end;			      /* one past the highest address that modules are mapped at */
	uint64_t poison_delta;			      /* POISON_POINTER_DELTA of include/linux/poison.h */
	const uint64_t *direct_maps;		      /* where the direct map begins without KASLR, newest first; ended by 0 */
	const struct km_entry_rule *entry_rules;      /* the last one holds for any kernel */
	const struct km_level_rule *level_rules;      /* likewise */
	/* QEMU's note of a CPU: its bytes, and where it has the address of the top page table; 0: there is no such note. */
	unsigned cpu_note_bytes, cpu_note_pgd;
	uint64_t user_pgd_bit; /* set in that address while user space runs on page tables of its own; 0: never */
	/** Bits of a physical address that the kernel has room for (MAX_PHYSMEM_BITS). */
	unsigned (*max_phys_bits)(const struct km_xlate *x);
	/** Bytes of the range that vmalloc() maps at (VMALLOC_END - VMALLOC_START + 1, without KMSAN). */
	uint64_t (*vmalloc_bytes)(const struct km_xlate *x);
	const struct km_direct_size *direct_sizes; /* in the order of /proc/meminfo, ended by NULL */
	const char *pair_symbol;		   /* of a kernel whose top page tables may be pairs, the second for user space; NULL: none is */
	/** Whether the base of vmalloc, above which @lowest is the first area, was chosen at boot. */
	bool (*vmalloc_is_random)(uint64_t lowest);
	const struct km_arch_regs *regs;
	/**
	 * Fill what a boot decides about the image: image_vaddr, image_bytes, image_phys, addr_mask, encrypted. @arch of @x is
	 * set, @release is for the message. KM_OK, or KM_UNSUPPORTED where the kernel left too few numbers.
	 */
	enum km_status (*image)(struct km_xlate *x, km_number_fn number, void *arg, const char *release, struct km_err *err);
	/** Translate what arithmetic alone can translate: the kernel image. KM_OK or KM_UNMAPPED. */
	enum km_status (*fixed)(const struct km_xlate *x, uint64_t vaddr, struct km_mapping *ret);
	/** Walk the page tables at physical address @table. */
	enum km_status (*walk)(const struct km_xlate *x, uint64_t table, uint64_t vaddr,
			       km_phys_read_fn read, void *arg, struct km_mapping *ret);
	/** Decode an entry of a table of @level; level 1 is that of base pages. */
	void (*entry)(const struct km_xlate *x, enum km_entry_format format, unsigned level,
		      uint64_t raw, struct km_entry *ret);
	/** True for an address that can be one of the kernel's. */
	bool (*is_kernel)(const struct km_xlate *x, uint64_t vaddr);
};

extern const struct km_arch km_arch_x86_64;

/** The architecture of an ELF e_machine, NULL when it is not supported. 0 (a container that names none): the first one. */
const struct km_arch *km_arch_by_machine(uint16_t machine);
/** The same by name; NULL: there is none. */
const struct km_arch *km_arch_by_name(const char *name);
/** Whether the base of vmalloc below area @lowest was chosen at boot, on any architecture that is read. */
bool km_vmalloc_is_random(uint64_t lowest);

#define KM_MAX_TABLE_ENTRIES 512u /* of one page table, of all architectures that are read */

/** Entries of a page table; at most KM_MAX_TABLE_ENTRIES. */
static inline unsigned km_table_entries(const struct km_xlate *x)
{
	return 1u << x->arch->bits_per_level;
}

/** log2 of the bytes that an entry of @level maps; level 1 is that of base pages. */
static inline unsigned km_table_shift(const struct km_xlate *x, unsigned level)
{
	return x->page_shift + x->arch->bits_per_level * (level - 1);
}

/** The entry of a table of @level that @addr is mapped by. */
static inline unsigned km_table_index(const struct km_xlate *x, unsigned level, uint64_t addr)
{
	return (unsigned)(addr >> km_table_shift(x, level)) & (km_table_entries(x) - 1);
}

/** The order of a huge page that one entry of level 2 maps (HPAGE_PMD_ORDER). */
static inline unsigned km_huge_order(const struct km_xlate *x)
{
	return x->arch->bits_per_level;
}

/**
 * Translate a kernel virtual address. Returns KM_OK; KM_UNMAPPED; KM_EXCLUDED, KM_MISSING or
 * KM_CORRUPT when a page table could not be read. Never allocates.
 */
enum km_status km_xlate_kernel(const struct km_xlate *x, uint64_t vaddr, km_phys_read_fn read,
			       void *arg, struct km_mapping *ret);

#endif
