/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_VMLINUX_H
#define KM_VMLINUX_H

/**
 * A kernel's types, symbols and identity: from a vmlinux (ELF with DWARF) or from a profile, the small
 * portable file that `kmemdb profile` makes from one. The cache of resolved kernels is a folder of profiles
 * named by build-id.
 */

#include "layout/layout.h"

struct km_vmlinux;

struct km_kernel_id {
	char build_id[41 * 2]; /* lower-case hex; "" unknown */
	char release[65];      /* "6.12.1-amd64"; "" unknown */
	char banner[512];      /* text of linux_banner without the newline; "" unknown */
	uint16_t machine;      /* ELF e_machine */
	const char *origin;    /* "dwarf", "profile" or "cache"; static */
};

/**
 * Read only the identity of @path (an ELF file or a profile), without types: build-id and banner. Costs a few
 * page reads. For an ELF without DWARF the identity is still read.
 */
enum km_status km_vmlinux_identify(const char *path, struct km_kernel_id *ret, struct km_err *err);

/**
 * Open a vmlinux or a profile (recognized by content) and read every type that layout.def names.
 *
 * @cache_dir  folder of the layout cache, or NULL not to use one. A vmlinux whose build-id is there
 *             (and whose entry was written by the same layout.def) is not read for types; else the
 *             entry is written (to a temporary name, then renamed; failure to write is ignored).
 *
 * Fails with KM_IO, KM_FORMAT (no ELF, no DWARF: the text says what is missing and what to install),
 * KM_CORRUPT, KM_UNSUPPORTED, KM_NOMEM.
 */
enum km_status km_vmlinux_open(const char *path, const char *cache_dir, struct km_vmlinux **ret,
			       struct km_err *err);
/** Open the cached profile of @build_id. KM_NOTFOUND when the cache has none that can be used. */
enum km_status km_vmlinux_open_cached(const char *build_id, const char *cache_dir,
				      struct km_vmlinux **ret, struct km_err *err);
/** Accepts NULL. */
void km_vmlinux_close(struct km_vmlinux *v);
const struct km_kernel_id *km_vmlinux_id(const struct km_vmlinux *v);

/**
 * Resolve layout.def against the kernel's types. *@ret is owned by @v and lives as long. Members
 * that are REQUIRED and absent do not fail the call: their place says why, and the collectors that
 * need them say so. KM_NOMEM only.
 */
enum km_status km_vmlinux_layout(struct km_vmlinux *v, const struct km_layout **ret,
				 struct km_err *err);

/** Write the profile of @v to @path, whole or not at all. */
enum km_status km_vmlinux_write_profile(const struct km_vmlinux *v, const char *path,
					struct km_err *err);

/** The default cache folder: $XDG_CACHE_HOME/kmemdb or $HOME/.cache/kmemdb. "" when neither is set. */
void km_vmlinux_cache_dir(char *buf, size_t bytes);

/** Called from time to time while a server is asked; bytes, 0 where unknown. */
struct km_find_progress {
	void (*fn)(void *arg, const char *what, uint64_t done, uint64_t total); /* or NULL */
	void *arg;
};

/**
 * Find the vmlinux or profile of a kernel in the usual places: beside @near (a dump's path; may be
 * NULL), /usr/lib/debug (.build-id, boot, lib/modules), /boot, /lib/modules/<release>/build, then
 * debuginfod when DEBUGINFOD_URLS is set. @build_id and @release may be "" or NULL. A candidate with
 * another build-id (or, without one in the dump, another release in its banner) is passed over, and so is a
 * server that is silent for DEBUGINFOD_TIMEOUT seconds (environment; 20 by default). @progress may be NULL.
 * Returns KM_OK with the path in @buf; KM_NOTFOUND, with all places tried in @err.
 */
enum km_status km_vmlinux_find(const char *build_id, const char *release, const char *near,
			       const struct km_find_progress *progress, char *buf, size_t bytes,
			       struct km_err *err);

/**
 * The same in @places alone (@n files or folders): of a folder, files that are called vmlinux… or end in .debug or .profile,
 * those of folders in it, and its .build-id. A profile is taken where no file with debug information is there. False:
 * there is none of that kernel.
 */
bool km_vmlinux_find_in(const char *const *places, size_t n, const char *build_id, const char *release, char *buf, size_t bytes);
/**
 * The vmlinux or debug file, never a profile, in @places (@n of them, 0: none), then where km_vmlinux_find() looks on this
 * machine: no server is asked. False: there is none of that kernel.
 */
bool km_vmlinux_find_debug(const char *const *places, size_t n, const char *build_id, const char *release, const char *near, char *buf,
			   size_t bytes);

/** One line of a structure, for `kmemdb types`. Strings are borrowed until the next call. */
struct km_type_line {
	unsigned depth;		       /* 0: the structure itself */
	const char *text;	       /* as in C: "struct free_area free_area[11]" */
	const char *name;	       /* of the member; "" for anonymous ones and for the structure */
	uint64_t offset;	       /* bytes from the start of the outermost structure */
	uint64_t bytes;		       /* size; of the storage unit's type for a bit-field */
	unsigned bit_offset, bit_size; /* bit_size 0: no bit-field */
	bool closes;		       /* the end of a struct or union that was opened */
	uint64_t hole_bytes;	       /* unused bytes just before this line: a hole, or padding before an end */
};

/**
 * Call @line for each line of struct, union, enum or typedef @name ("zone" or "struct zone"), as pahole
 * prints them. Reads @path's DWARF (or a profile) anew: any type of the kernel, not only those of
 * layout.def. With @expand, members that are structures are opened too.
 * Returns KM_OK; KM_NOTFOUND with near matches in @err; what @line returned when that is negative.
 */
enum km_status km_vmlinux_show_type(const char *path, const char *name, bool expand,
				    enum km_status (*line)(void *arg, const struct km_type_line *l),
				    void *arg, struct km_err *err);

#endif
