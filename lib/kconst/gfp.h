/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_GFP_H
#define KM_GFP_H

/**
 * GFP masks: values to names and back, for the numbering of one kernel.
 *
 * The table of a dump's own kernel (gfpflag_names, table gfp_flag of a case) is right for that kernel; where
 * there is none, gfp.def has the bits by range of releases. Only this folder tests a kernel's release: for
 * texts, which carry no types to test.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

/** Releases compare as numbers; the third number of a release does not count. */
#define KM_RELEASE(major, minor) ((unsigned)(major)*1000 + (unsigned)(minor))

/** "6.1.0-56-cloud-amd64" -> KM_RELEASE(6, 1). 0: no release. */
unsigned km_release_parse(const char *text);

/* Flags by what they mean, whatever their bit is in the kernel at hand. */
enum km_gfp {
#define GFP_BIT(name, ...) KM_GFP_##name,
#include "gfp.def"
	KM_NR_GFP
};
#define KM_GFP_BIT(name) (UINT64_C(1) << KM_GFP_##name)

struct km_gfp_name {
	const char *name;
	uint64_t value;
};

/** The names of one kernel: the more bits a name stands for, the earlier it comes. */
struct km_gfp_table {
	struct km_gfp_name v[128];
	unsigned n;
	const char *source; /* static; "" unknown */
};

/** The built-in table for @release. */
void km_gfp_table_builtin(unsigned release, struct km_gfp_table *ret);
/** Add one name to a table made by hand (from gfp_flag rows); @name is borrowed. False: full. */
bool km_gfp_table_add(struct km_gfp_table *t, const char *name, uint64_t value);
/** Put composites in front, largest first, as km_gfp_names() wants them. */
void km_gfp_table_sort(struct km_gfp_table *t);

/**
 * "GFP_KERNEL|__GFP_ZERO", as the kernel's %pGg prints it: large composites first, bits without a
 * name as one number at the end. "none" for 0. Cut to @bytes; returns @buf.
 */
char *km_gfp_names(const struct km_gfp_table *t, uint64_t value, char *buf, size_t bytes);
/** Names joined by '|' (numbers allowed) to a value; KM_NOTFOUND with *@ret_bad at the first unknown. */
enum km_status km_gfp_value(const struct km_gfp_table *t, const char *names, size_t bytes,
			    uint64_t *ret, const char **ret_bad);
/** The flags (KM_GFP_BIT) that @value has in @t: names of single bits decide. */
uint64_t km_gfp_meaning(const struct km_gfp_table *t, uint64_t value);
/** What a name means, or NULL. */
const char *km_gfp_doc(const char *name);
/** "__GFP_IO" of a flag number. */
const char *km_gfp_flag_name(enum km_gfp flag);

#endif
