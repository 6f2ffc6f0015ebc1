/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Addresses of processes. */
#include <inttypes.h>

#include "identify_impl.h"
#include "mm/entry_rule.h"

/* Columns of rows of schema/identify. */
enum {
	VMA_START,
	VMA_END,
	VMA_PERMS,
	VMA_PATH,
	VMA_OFFSET,
};
enum {
	SPACE_PID,
	SPACE_COMM,
};

/* The entry that maps @addr, from the top table at kernel address @pgd; *@ret_bytes is what it maps. */
static enum km_status find_entry(struct km_asked *a, uint64_t pgd, uint64_t addr,
				 struct km_entry *ret, uint64_t *ret_bytes)
{
	const struct km_kernel *k = &a->i->dump.k;
	const struct km_xlate *x = &k->xlate;
	enum km_entry_format format = km_entry_rule_find(k)->format;
	struct km_mapping m;
	unsigned level;
	uint64_t raw;
	enum km_status st = km_view_translate(a->i->run.view, pgd, &m);

	for (level = x->levels; !st && level; level--) {
		uint8_t entry[8];

		st = km_view_read_phys(a->i->run.view, m.paddr + UINT64_C(8) * km_table_index(x, level, addr), entry,
				       sizeof(entry));
		if (st)
			break;
		raw = km_le64(entry);
		x->arch->entry(x, format, level, raw, ret);
		*ret_bytes = UINT64_C(1) << km_table_shift(x, level);
		if (ret->kind != KM_ENTRY_TABLE)
			return KM_OK;
		m.paddr = ret->pfn << x->page_shift;
	}
	return st ? st : KM_CORRUPT;
}

static void translate(struct km_asked *a, uint64_t addr)
{
	struct km_id_row tables;
	struct km_entry entry;
	enum km_status st;
	uint64_t bytes;

	if (!a->i->has_dump) {
		km_id_unknown(a, "physical address", "page tables are in the dump");
		return;
	}
	km_id_row(a, "tables", &tables);
	if (!tables.found || !tables.c[0].set) {
		km_id_unknown(a, "physical address",
			      "the page tables of the process are not known");
		return;
	}
	st = find_entry(a, (uint64_t)tables.c[0].i, addr, &entry, &bytes);
	if (st) {
		km_id_unknown(a, "physical address",
			      km_id_text(a, "a page table is %s", km_status_name(st)));
	} else if (entry.kind == KM_ENTRY_PAGE) {
		a->has_paddr = true;
		a->paddr = (entry.pfn << a->i->page_shift) + addr % bytes;
		a->pfn = a->paddr >> a->i->page_shift;
		km_id_fact(a, "physical address", "0x%" PRIx64, a->paddr);
	} else {
		km_id_fact(a, "physical address", "%s",
			   entry.kind == KM_ENTRY_SWAP ? "none: swapped out, or on its way"
						       : "none: no page is mapped there");
	}
}

static void identify_mapping(struct km_asked *a, uint64_t addr, int64_t pid, const char *comm)
{
	struct km_id_row vma;
	uint64_t start, in_file;
	const char *path;

	km_id_set(a, "addr", KM_UNIT_KADDR, (int64_t)addr);
	km_id_row(a, "vma", &vma);
	if (!vma.found) {
		km_id_unknown(a, "mapping", "the case has no mapping of the process there");
		return;
	}
	start = (uint64_t)vma.c[VMA_START].i;
	path = vma.c[VMA_PATH].text;
	km_id_fact(a, "mapping", "0x%" PRIx64 "-0x%" PRIx64 " %s %s", start,
		   (uint64_t)vma.c[VMA_END].i, vma.c[VMA_PERMS].text ? vma.c[VMA_PERMS].text : "?",
		   path ? path : "(anonymous)");
	in_file = (uint64_t)vma.c[VMA_OFFSET].i + (addr - start);
	if (vma.c[VMA_OFFSET].set)
		km_id_fact(a, "offset in the file", "0x%" PRIx64, in_file);
	km_id_is(a, "mapping", path, vma.c[VMA_PERMS].text,
		 "mapping %s of process %" PRId64 " (%s), +0x%" PRIx64 "%s%s",
		 path ? path : "of anonymous memory", pid, comm, addr - start,
		 vma.c[VMA_OFFSET].set ? ", file offset " : "",
		 vma.c[VMA_OFFSET].set ? km_id_text(a, "0x%" PRIx64, in_file) : "");
	km_id_start(a, start, addr - start);
}

void km_id_user(struct km_asked *a, uint64_t addr, int64_t pid)
{
	struct km_id_row space;
	const char *comm;

	km_id_set(a, "pid", KM_UNIT_ID, pid);
	km_id_row(a, "space", &space);
	if (!space.found || !space.c[SPACE_PID].set) {
		km_id_unknown(a, "process", "the case has no process of that number with memory");
		km_id_is(a, "user address", NULL, NULL,
			 "address of process %" PRId64 ", whose memory the case does not have", pid);
		return;
	}
	comm = space.c[SPACE_COMM].text ? space.c[SPACE_COMM].text : "?";
	km_id_fact(a, "process", "%" PRId64 " (%s)", pid, comm);
	km_id_set(a, "pid", KM_UNIT_ID, space.c[SPACE_PID].i);
	translate(a, addr);
	identify_mapping(a, addr, pid, comm);
	if (a->has_paddr)
		km_id_page_facts(a);
	km_id_is(a, "user address", NULL, NULL,
		 "address of process %" PRId64 " (%s), in no mapping of it that is known", pid,
		 comm);
}
