/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_KERNEL_H
#define KM_KERNEL_H

/**
 * The kernel found inside a dump: where it was loaded, how it translates addresses, where its symbols
 * are. Opened in two steps, because the second needs a vmlinux that the first says how to find:
 * km_kernel_find() reads VMCOREINFO, km_kernel_bind() takes the types and checks that they belong.
 * Immutable after that; every thread reads through a view of its own (view.h).
 */

#include "layout/layout.h"
#include "source/source.h"
#include "symtab/vmcoreinfo.h"
#include "ktype/vmlinux.h"
#include "xlate/xlate.h"

/** A kernel whose VMCOREINFO is in the dump. */
struct km_kernel_found {
	uint64_t paddr; /* of the VMCOREINFO in guest memory; 0: only the note has it */
	uint64_t pgd;	/* physical address of its top page table */
	char release[65];
	int ran; /* 1: a CPU used page tables that map it; 0: none did; -1: not in the dump */
	bool chosen;
};

#define KM_KERNELS 16u

/** How to choose among several kernels. */
struct km_kernel_options {
	unsigned jobs;	 /* threads that search guest memory; at least 1 */
	uint64_t kernel; /* physical address of the VMCOREINFO of the one to take; 0: it is chosen */
	bool all;	 /* search guest memory also when the note is right */
	bool memory;	 /* only guest memory, as something in the note is known to be wrong */
};

struct km_kernel {
	const struct km_source *source;
	struct km_vmcoreinfo vmcoreinfo;
	const char *vmcoreinfo_from; /* "ELF note", "kdump sub-header" or "guest memory"; static */
	uint64_t vmcoreinfo_paddr;   /* where in guest memory; 0 unless found there */
	char *vmcoreinfo_copy;	     /* owned; what vmcoreinfo borrows when found in guest memory */
	char release[65];	     /* OSRELEASE */
	char build_id[41 * 2];	     /* BUILD-ID, lower-case hex; "" before v5.9 */

	struct km_xlate xlate;
	const char *levels_from; /* how xlate.levels was found; static */
	uint64_t kaslr_offset;	 /* added to link-time addresses */
	bool kaslr_known;	 /* it is in VMCOREINFO */
	char shift_why[128];	 /* how it was worked out where that is wrong or missing; "" */
	bool shift_doubt;	 /* VMCOREINFO contradicts itself about it, as shift_why says */
	/* Those that were found; more than the chosen one only where guest memory was searched. */
	struct km_kernel_found found[KM_KERNELS];
	size_t nr_found;
	char choice[320]; /* what is odd about the choice, in words; "" */
	uint64_t page_bytes;
	unsigned page_shift;
	bool any_vmlinux; /* set before km_kernel_bind(): it takes the types of another kernel, too */
	/* KM_OK; KM_MISSING or KM_EXCLUDED: they are not in the file, and arithmetic is used instead. */
	enum km_status page_tables;

	/* From here on set by km_kernel_bind(). */
	const struct km_layout *layout;
	uint64_t sym[KM_NR_SYMS];	/* run-time addresses; 0: absent. Zero-based per-CPU ones unshifted */
	uint64_t direct_map;		/* virtual address of physical address 0; 0 unknown */
	enum km_status direct_map_lost; /* why it is unknown; KM_OK: it is known */
	uint64_t direct_map_bytes;	/* arithmetic is used below this many bytes */
	const char *direct_map_from;
	enum km_status cpus;		    /* KM_OK, or why per-CPU data cannot be found; nr_cpus is then 0 */
	unsigned nr_cpus;		    /* entries of per_cpu_offset */
	char cpus_why[96];		    /* why not as many as nr_cpu_ids says; "" */
	uint64_t *per_cpu_offset;	    /* owned */
	uint8_t *cpu_possible, *cpu_online; /* owned bitmaps of nr_cpus bits */
	char banner[512];		    /* as read from the dump */
	char mismatch[512];		    /* how the vmlinux that was taken differs; "" */
	bool same_banner;		    /* it differs in its build-id alone: that of the note may be wrong */
};

/**
 * Before step one, where @s is a raw file whose memory may lie in several ways (info.nr_layouts): try them
 * and keep the one that the kernel's page tables agree with. Does nothing for other sources; where no layout
 * has a kernel, step one reports why. KM_OK or KM_NOMEM.
 */
enum km_status km_kernel_arrange(struct km_source *s, unsigned jobs, struct km_err *err);

/**
 * Step one: find VMCOREINFO in @source (ELF note, kdump sub-header, or guest memory, searched on o->jobs threads) and
 * from it the KASLR shift, the physical base and the page tables. Each copy is tried: its page tables must lead to
 * the kernel's text, its name must be where it says. Guest memory is searched where there is no note, where that
 * of the note does not fit, or where QEMU's notes of the CPUs say that they ran another kernel; of several copies
 * that of a kernel that the CPUs ran is taken, but a note that fits stays: it is of the kernel that crashed. What is
 * odd about that is in k->choice. Where a truncated dump has lost the page tables, what can be computed (the kernel
 * image, the direct map) is still read: k->page_tables.
 *
 * Fails with KM_NOTFOUND (no VMCOREINFO: says so), KM_UNSUPPORTED (architecture), KM_CORRUPT (page
 * tables do not lead to the kernel), KM_NOMEM. @k is caller's storage; km_kernel_deinit() in any case.
 */
enum km_status km_kernel_find(struct km_kernel *k, const struct km_source *source,
			      const struct km_kernel_options *o, struct km_err *err);

/**
 * Step two: take symbols and types from @v, which must outlive @k. Refused with KM_MISMATCH, both
 * identities shown, when build-ids differ, or when the banner in the dump is not the one in @v; with
 * k->any_vmlinux it is taken all the same, and k->mismatch says so. Where the build-ids differ and the banners do not,
 * k->same_banner is set.
 */
enum km_status km_kernel_bind(struct km_kernel *k, struct km_vmlinux *v, struct km_err *err);

/** Accepts a zeroed or half-made struct. */
void km_kernel_deinit(struct km_kernel *k);

/** Run-time address of per-CPU variable or pointer @addr on @cpu; 0 when there is no such CPU. */
static inline uint64_t km_per_cpu(const struct km_kernel *k, uint64_t addr, unsigned cpu)
{
	return cpu < k->nr_cpus ? addr + k->per_cpu_offset[cpu] : 0;
}

static inline bool km_cpu_possible(const struct km_kernel *k, unsigned cpu)
{
	return cpu < k->nr_cpus && (k->cpu_possible[cpu / 8] >> (cpu % 8) & 1);
}

static inline bool km_cpu_online(const struct km_kernel *k, unsigned cpu)
{
	return cpu < k->nr_cpus && (k->cpu_online[cpu / 8] >> (cpu % 8) & 1);
}

/** Bytes of a kernel stack (THREAD_SIZE); 0: not known. */
uint64_t km_stack_bytes(const struct km_kernel *k);

#endif
