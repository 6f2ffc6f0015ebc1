/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "vm_flag.h"

#define MAX_NAMES 128u
#define NAME_ROOM 32u

/* show_smap_vma_flags() of fs/proc/task_mmu.c, by the names of include/trace/events/mmflags.h. */
static const struct {
	const char *name, *letters;
} names[] = {
	{ "read", "rd" },
	{ "write", "wr" },
	{ "exec", "ex" },
	{ "shared", "sh" },
	{ "mayread", "mr" },
	{ "maywrite", "mw" },
	{ "mayexec", "me" },
	{ "mayshare", "ms" },
	{ "growsdown", "gd" },
	{ "uffd_missing", "um" },
	{ "uffd_minor", "ui" },
	{ "pfnmap", "pf" },
	{ "denywrite", "dw" },
	{ "uffd_wp", "uw" },
	{ "locked", "lo" },
	{ "io", "io" },
	{ "seqread", "sr" },
	{ "randread", "rr" },
	{ "dontcopy", "dc" },
	{ "dontexpand", "de" },
	{ "lockonfault", "lf" },
	{ "account", "ac" },
	{ "noreserve", "nr" },
	{ "hugetlb", "ht" },
	{ "sync", "sf" },
	{ "pat", "ar" },
	{ "arch_1", "ar" },
	{ "wipeonfork", "wf" },
	{ "dontdump", "dd" },
	{ "softdirty", "sd" },
	{ "mixedmap", "mm" },
	{ "hugepage", "hg" },
	{ "nohugepage", "nh" },
	{ "mergeable", "mg" },
	{ "droppable", "dp" },
	{ "sealed", "sl" },
};

/* Bits that have no names (include/linux/mm.h). */
#define PKEY_FIRST   32u
#define PKEY_LAST    36u
#define SHADOW_STACK 37u
#define SEALED	     42u
#define SEALED_OLD   63u /* up to v6.16 */

#define LAST_USUAL 24u /* below, bits have kept their meaning */

/* For kernels without a table of names. */
static const char usual[64][3] = {
	[0] = "rd",
	[1] = "wr",
	[2] = "ex",
	[3] = "sh",
	[4] = "mr",
	[5] = "mw",
	[6] = "me",
	[7] = "ms",
	[8] = "gd",
	[9] = "um",
	[10] = "pf",
	[12] = "uw",
	[13] = "lo",
	[14] = "io",
	[15] = "sr",
	[16] = "rr",
	[17] = "dc",
	[18] = "de",
	[20] = "ac",
	[21] = "nr",
	[22] = "ht",
	[24] = "ar",
	[26] = "dd",
	[27] = "sd",
	[28] = "mm",
	[29] = "hg",
	[30] = "nh",
	[31] = "mg",
};

/* The bit of @letters where it is the same in all kernels; 64: none. */
static unsigned usual_bit(const char *letters)
{
	unsigned i;

	for (i = 0; i < LAST_USUAL && strcmp(usual[i], letters); i++)
		;
	return i < LAST_USUAL ? i : 64;
}

enum km_status km_vm_letters_read(struct km_vm_letters *l, struct km_view *view)
{
	const struct km_layout *layout = km_view_kernel(view)->layout;
	uint64_t table = km_view_sym(view, SYM_vmaflag_names);
	uint64_t bytes = layout->type_bytes[KT_trace_print_flags];
	unsigned long long entries = bytes ? layout->syms[SYM_vmaflag_names].bytes / bytes : 0;
	enum km_status st = KM_OK;
	uint64_t seen = 0;
	bool odd = false;
	unsigned i, k, bit;

	/* Protection keys have a line of their own; a shadow stack and a seal have no names. */
	for (i = 0; i < 64; i++)
		strcpy(l->v[i], i >= PKEY_FIRST && i <= PKEY_LAST ? ""
				: i == SHADOW_STACK		  ? "ss"
				: i == SEALED || i == SEALED_OLD  ? "sl"
								  : "??");
	for (i = 0; table && bytes && i < MAX_NAMES; i++) {
		char text[NAME_ROOM];
		uint64_t mask, name;

		st = km_read_field(view, KF_trace_print_flags_mask, table + i * bytes, 0, &mask);
		if (!st)
			st = km_read_field(view, KF_trace_print_flags_name, table + i * bytes, 0, &name);
		if (!st && name)
			st = km_read_string(view, name, text, sizeof(text));
		if (st || !name)
			break;
		/* Each is of a bit of its own, or of none where this kernel has no such flag. */
		odd = odd || mask & (mask - 1) || mask & seen;
		seen |= mask;
		for (k = 0; km_is_pow2(mask) && k < sizeof(names) / sizeof(names[0]); k++)
			if (!strcmp(names[k].name, text)) {
				bit = usual_bit(names[k].letters);
				odd = odd || (bit < 64 && bit != km_log2(mask));
				strcpy(l->v[km_log2(mask)], names[k].letters);
			}
	}
	l->part = st != KM_OK;
	for (k = 0; !i && k < 64; k++) /* it cannot be read: a bit that differs between kernels stays "??" */
		if (!l->part || usual[k][0])
			strcpy(l->v[k], usual[k]);
	/* The last entry has no name. */
	return odd || (!st && i && i + 1 < entries) ? KM_CORRUPT : st;
}

bool km_vm_flags_text(const struct km_vm_letters *l, uint64_t flags, char text[KM_VM_FLAGS_ROOM])
{
	bool known = true;
	size_t n = 0;
	unsigned i;

	for (i = 0; i < 64; i++) {
		if (!(flags >> i & 1) || !l->v[i][0])
			continue;
		if (n)
			text[n++] = ' ';
		memcpy(text + n, l->v[i], 2);
		n += 2;
		known = known && !(l->part && l->v[i][0] == '?');
	}
	text[n] = '\0';
	return known;
}

void km_vm_perms(uint64_t flags, char text[5])
{
	text[0] = flags & KM_VM_READ ? 'r' : '-';
	text[1] = flags & KM_VM_WRITE ? 'w' : '-';
	text[2] = flags & KM_VM_EXEC ? 'x' : '-';
	text[3] = flags & KM_VM_MAYSHARE ? 's' : 'p';
	text[4] = '\0';
}
