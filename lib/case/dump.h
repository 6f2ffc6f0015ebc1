/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_DUMP_H
#define KM_DUMP_H

/** A dump opened to read its kernel's memory: the file, the kernel in it, and the types of that kernel. */

#include "view/kernel.h"

struct km_dump_options {
	const char *vmlinux;	  /* vmlinux or profile, or a folder, which counts as @types; NULL: found by build-id and release */
	const char *const *types; /* without one: files and folders to look in before the usual places */
	size_t nr_types;
	unsigned jobs;								      /* 0: one per CPU */
	uint64_t kernel;							      /* physical address of the VMCOREINFO to take; 0: it is chosen */
	bool no_cache;								      /* neither read nor write the layout cache */
	bool any_vmlinux;							      /* take @vmlinux though it is of another kernel: see km_kernel.mismatch */
	void (*progress)(void *arg, const char *what, uint64_t done, uint64_t total); /* or NULL */
	void *progress_arg;
};

struct km_dump {
	struct km_source *source;
	struct km_kernel k;
	struct km_vmlinux *vmlinux;
	char vmlinux_path[512]; /* what gave the types; of a layout that the cache had, the vmlinux with the others, where there is one */
	double types_seconds;	/* to find and read them */
};

/**
 * Open the dump in @paths (all files of a split one). @d is caller's storage; km_dump_close() in any case.
 *
 * Fails as km_source_open(), km_kernel_find(), km_vmlinux_open() and km_kernel_bind() do; KM_NOTFOUND: there is no
 * vmlinux of that kernel.
 */
enum km_status km_dump_open(struct km_dump *d, const char *const *paths, size_t nr_paths,
			    const struct km_dump_options *o, struct km_err *err);
/** What a case remembers of its dump: the columns of view dump_origin, NULL where these are. */
struct km_dump_origin {
	const char *source, *more, *fingerprint, *vmlinux, *vmcoreinfo_paddr;
	bool any_vmlinux;
};
/**
 * Open the dump that a case was made of, as it was opened then: its files where they were, or beside the case file
 * @case_path (NULL: none), the kernel and the types that were taken. @instead: files to read in place of these
 * (@nr_instead 0: none). Of @o, vmlinux (NULL: what the case remembers, where it is still there) and the fields that say
 * how count. Fails as km_dump_open() does; KM_NOTFOUND: a file is not there, says where it was looked for; KM_MISMATCH: it
 * is another dump.
 */
enum km_status km_dump_reopen(struct km_dump *d, const struct km_dump_origin *origin, const char *case_path,
			      const char *const *instead, size_t nr_instead, const struct km_dump_options *o, struct km_err *err);
/** Accepts a zeroed or half-opened struct. */
void km_dump_close(struct km_dump *d);

#endif
