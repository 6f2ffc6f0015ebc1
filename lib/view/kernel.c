/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bits.h"
#include "mem.h"
#include "view.h"
#include "work.h"

/* ---- step one: VMCOREINFO and page tables ---- */

struct boot_read {
	struct km_reader *reader;
	uint64_t page_bytes; /* of the file */
};

static enum km_status read_phys(void *arg, uint64_t paddr, void *buf, uint32_t bytes)
{
	struct boot_read *b = arg;
	const uint8_t *page;
	enum km_status st;

	st = km_reader_page(b->reader, paddr / b->page_bytes, &page);
	if (st)
		return st;
	memcpy(buf, page + paddr % b->page_bytes, bytes);
	return KM_OK;
}

/* Take from VMCOREINFO how this kernel translates. */
static enum km_status take_vmcoreinfo(struct km_kernel *k, struct km_err *err)
{
	const struct km_vmcoreinfo *v = &k->vmcoreinfo;
	const struct km_source_info *info = km_source_info(k->source);
	int64_t page_bytes, phys_base, l5 = 0, sme_mask = 0;
	uint64_t pgd, kaslr = 0;
	char *p;

	if (km_vmcoreinfo_text(v, "OSRELEASE", k->release, sizeof(k->release)))
		return km_fail(err, KM_CORRUPT, "VMCOREINFO has no OSRELEASE");
	if (km_vmcoreinfo_text(v, "BUILD-ID", k->build_id, sizeof(k->build_id)))
		k->build_id[0] = '\0';
	for (p = k->build_id; *p; p++)
		if (*p >= 'A' && *p <= 'F')
			*p = (char)(*p + 'a' - 'A');

	if (km_vmcoreinfo_number(v, "PAGESIZE", &page_bytes) || page_bytes < 4096 ||
	    page_bytes > 65536 || !km_is_pow2((uint64_t)page_bytes))
		return km_fail(err, KM_CORRUPT, "VMCOREINFO has no usable PAGESIZE");
	k->page_bytes = (uint64_t)page_bytes;
	k->page_shift = km_log2(k->page_bytes);

	k->xlate.arch = km_arch_by_machine(info->machine ? info->machine : km_arch_x86_64.machine);
	if (!k->xlate.arch)
		return km_fail(err, KM_UNSUPPORTED,
			       "the dump is of ELF machine %u, and only x86_64 is read so far",
			       info->machine);

	(void)km_vmcoreinfo_hex(v, "KERNELOFFSET", &kaslr);
	k->kaslr_offset = kaslr;
	if (km_vmcoreinfo_hex(v, "SYMBOL(swapper_pg_dir)", &pgd) &&
	    km_vmcoreinfo_hex(v, "SYMBOL(init_top_pgt)", &pgd) &&
	    km_vmcoreinfo_hex(v, "SYMBOL(init_level4_pgt)", &pgd))
		return km_fail(err, KM_CORRUPT, "VMCOREINFO has no SYMBOL(swapper_pg_dir)");
	if (km_vmcoreinfo_number(v, "NUMBER(phys_base)", &phys_base))
		return km_fail(err, KM_UNSUPPORTED,
			       "VMCOREINFO has no NUMBER(phys_base): kernel %s is older than 4.10",
			       k->release);
	(void)km_vmcoreinfo_number(v, "NUMBER(pgtable_l5_enabled)", &l5);
	(void)km_vmcoreinfo_number(v, "NUMBER(sme_mask)", &sme_mask);
	k->phys_base = (uint64_t)phys_base;
	k->has_sme_mask = sme_mask != 0;

	k->xlate.levels = l5 ? 5 : 4;
	k->xlate.image_vaddr = KM_X86_IMAGE_VADDR;
	k->xlate.image_bytes = KM_X86_IMAGE_BYTES;
	k->xlate.image_phys = k->phys_base;
	k->xlate.addr_mask = UINT64_C(0x000ffffffffff000) & ~(uint64_t)sme_mask;
	k->xlate.pgd_paddr = pgd - k->xlate.image_vaddr + k->phys_base;
	return KM_OK;
}

/*
 * Follow the page tables for the start of the kernel's text: they must lead where the arithmetic of
 * the image mapping does. An old copy of VMCOREINFO, a wrong shift or encrypted memory fails here.
 */
static enum km_status try_page_tables(struct km_kernel *k, struct km_err *err)
{
	struct boot_read b = { .page_bytes = km_source_info(k->source)->page_bytes };
	struct km_mapping walked, computed;
	enum km_status st;
	uint64_t stext;

	if (km_vmcoreinfo_hex(&k->vmcoreinfo, "SYMBOL(_stext)", &stext))
		return km_fail(err, KM_CORRUPT, "VMCOREINFO has no SYMBOL(_stext)");
	st = km_reader_create(k->source, &b.reader);
	if (st)
		return st;
	st = k->xlate.arch->fixed(&k->xlate, stext, &computed);
	if (!st)
		st = k->xlate.arch->walk(&k->xlate, k->xlate.pgd_paddr, stext, read_phys, &b,
					 &walked);
	km_reader_destroy(b.reader);
	if (st)
		return km_fail(err, st,
			       "the page tables of kernel %s cannot be followed: %s at physical "
			       "0x%" PRIx64,
			       k->release, km_status_name(st), k->xlate.pgd_paddr);
	if (walked.paddr != computed.paddr)
		return km_fail(err, KM_CORRUPT,
			       "the page tables of kernel %s map its text to 0x%" PRIx64
			       ", VMCOREINFO to 0x%" PRIx64
			       ": encrypted guest memory, or an old VMCOREINFO",
			       k->release, walked.paddr, computed.paddr);
	return KM_OK;
}

/* Search guest memory for VMCOREINFO: QEMU writes no note without its vmcoreinfo device. */

#define SCAN_ITEM_PAGES 8192

/* What one item searches: so many pages of the dump, with the holes between them. */
struct stretch {
	uint64_t start_pfn, end_pfn;
};

struct scan {
	struct km_kernel *k;
	KM_VEC(struct stretch) items;
	struct km_err first_failure;
	bool found;
	unsigned candidates;
};

struct candidate {
	struct candidate *next;
	uint64_t paddr;
	size_t bytes;
	char text[];
};

static enum km_status scan_start(void *arg, void **ret)
{
	struct scan *s = arg;
	struct km_reader *r;
	enum km_status st = km_reader_create(s->k->source, &r);

	if (!st)
		*ret = r;
	return st;
}

static void scan_finish(void *arg, void *state)
{
	(void)arg;
	km_reader_destroy(state);
}

static enum km_status scan_produce(void *arg, void *state, uint64_t item, void **ret)
{
	struct scan *s = arg;
	const struct km_source_info *info = km_source_info(s->k->source);
	uint64_t pfn = s->items.v[item].start_pfn, end = s->items.v[item].end_pfn;
	struct candidate *list = NULL;

	while (pfn < end) {
		struct km_source_run run;
		uint64_t stop;

		if (km_source_run_at(s->k->source, pfn, &run) != KM_OK)
			break;
		stop = run.start_pfn + run.nr_pages;
		if (stop > end)
			stop = end;
		for (; run.state == KM_OK && pfn < stop; pfn++) {
			struct km_vmcoreinfo v;
			const uint8_t *page;
			struct candidate *c;

			if (km_reader_page(state, pfn, &page) ||
			    km_vmcoreinfo_in_page(page, info->page_bytes, &v))
				continue;
			c = malloc(sizeof(*c) + v.bytes);
			if (!c)
				continue;
			c->next = list;
			c->paddr = pfn * info->page_bytes;
			c->bytes = v.bytes;
			memcpy(c->text, v.text, v.bytes);
			list = c;
		}
		pfn = stop;
	}
	*ret = list;
	return KM_OK;
}

static void scan_drop(void *arg, void *result)
{
	struct candidate *c = result;

	(void)arg;
	while (c) {
		struct candidate *next = c->next;

		free(c);
		c = next;
	}
}

static enum km_status scan_consume(void *arg, uint64_t item, enum km_status st, void *result)
{
	struct scan *s = arg;
	struct candidate *c;

	(void)item;
	(void)st;
	for (c = result; c && !s->found; c = c->next) {
		struct km_kernel *k = s->k;
		struct km_err err = { "" };
		char *copy = malloc(c->bytes);

		if (!copy)
			break;
		memcpy(copy, c->text, c->bytes);
		k->vmcoreinfo = (struct km_vmcoreinfo){ copy, c->bytes };
		if (take_vmcoreinfo(k, &err) == KM_OK && try_page_tables(k, &err) == KM_OK) {
			k->vmcoreinfo_copy = copy;
			k->vmcoreinfo_from = "guest memory";
			k->vmcoreinfo_paddr = c->paddr;
			s->found = true;
		} else {
			free(copy);
			k->vmcoreinfo = (struct km_vmcoreinfo){ 0 };
			if (!s->candidates++)
				s->first_failure = err;
		}
	}
	scan_drop(arg, result);
	return s->found ? KM_NOTFOUND : KM_OK; /* any failure stops the work */
}

/* Divide the pages that the dump has: a damaged one may say that its last page is far out. */
static enum km_status scan_divide(struct scan *s)
{
	uint64_t start = 0, pfn = 0, have = 0, n;
	struct km_source_run run;
	struct stretch *item;

	while (km_source_run_at(s->k->source, pfn, &run) == KM_OK) {
		n = run.start_pfn + run.nr_pages - pfn;
		if (run.state == KM_OK) {
			n = n < SCAN_ITEM_PAGES - have ? n : SCAN_ITEM_PAGES - have;
			have += n;
		}
		pfn += n;
		if (have < SCAN_ITEM_PAGES && pfn < km_source_info(s->k->source)->end_pfn)
			continue;
		item = km_vec_push(&s->items);
		if (!item)
			return KM_NOMEM;
		*item = (struct stretch){ start, pfn };
		start = pfn;
		have = 0;
	}
	return KM_OK;
}

static enum km_status scan_memory(struct km_kernel *k, unsigned jobs, struct km_err *err)
{
	struct scan s = { .k = k };
	enum km_status st = scan_divide(&s);
	struct km_work w = {
		.nr_items = s.items.n,
		.jobs = jobs,
		.start = scan_start,
		.finish = scan_finish,
		.produce = scan_produce,
		.consume = scan_consume,
		.drop = scan_drop,
		.arg = &s,
	};

	if (!st)
		st = km_work_run(&w);
	km_vec_free(&s.items);
	if (s.found)
		return KM_OK;
	if (st == KM_NOMEM)
		return st;
	if (s.candidates)
		return km_fail(
			err, KM_CORRUPT,
			"%u copies of VMCOREINFO in guest memory, none of the running kernel: %s",
			s.candidates, s.first_failure.text);
	return km_fail(err, KM_NOTFOUND,
		       "no VMCOREINFO: the dump has no such note and guest memory holds none; "
		       "the kernel may be older than 4.14, or the guest had not booted");
}

enum km_status km_kernel_find(struct km_kernel *k, const struct km_source *source, unsigned jobs,
			      struct km_err *err)
{
	const struct km_source_info *info = km_source_info(source);
	enum km_status st;

	*k = (struct km_kernel){ .source = source };
	if (!info->vmcoreinfo || !info->vmcoreinfo_bytes)
		return scan_memory(k, jobs, err);
	k->vmcoreinfo = (struct km_vmcoreinfo){ info->vmcoreinfo, info->vmcoreinfo_bytes };
	k->vmcoreinfo_from = strcmp(info->format, "kdump") == 0 ? "kdump sub-header" : "ELF note";
	st = take_vmcoreinfo(k, err);
	if (st)
		return st;
	st = try_page_tables(k, err);
	if ((st == KM_MISSING || st == KM_EXCLUDED) && info->lost_pages) {
		k->page_tables = st;
		st = KM_OK;
	}
	return st;
}

/* ---- step two: symbols and types ---- */

static void relocate_symbols(struct km_kernel *k)
{
	size_t i;

	for (i = 0; i < KM_NR_SYMS; i++) {
		const struct km_symbol *s = &k->layout->syms[i];

		if (s->present)
			k->sym[i] = s->addr + (s->absolute ? 0 : k->kaslr_offset);
	}
}

/* The vmlinux is of another kernel, as the text says: refused, or noted where the user wants it. */
static enum km_status mismatch(struct km_kernel *k, struct km_err *err, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
static enum km_status mismatch(struct km_kernel *k, struct km_err *err, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	if (!k->mismatch[0]) /* the build-id says more than the banner */
		(void)vsnprintf(k->mismatch, sizeof(k->mismatch), fmt, ap);
	va_end(ap);
	return k->any_vmlinux ? KM_OK : km_fail(err, KM_MISMATCH, "%s", k->mismatch);
}

static enum km_status check_banner(struct km_kernel *k, struct km_view *view,
				   const struct km_kernel_id *id, struct km_err *err)
{
	enum km_status st;

	if (!k->sym[SYM_linux_banner])
		return mismatch(k, err, "the vmlinux has no symbol linux_banner");
	st = km_read_string(view, k->sym[SYM_linux_banner], k->banner, sizeof(k->banner));
	k->banner[strcspn(k->banner, "\n")] = '\0';
	if (st && k->build_id[0])
		return KM_OK; /* identified by build-id; the banner is a second witness only */
	if (st)
		return mismatch(k, err,
				"the dump has no build-id, and its banner cannot be read: %s",
				km_status_name(st));
	if (id->banner[0] && strcmp(k->banner, id->banner) != 0)
		return mismatch(
			k, err,
			"this vmlinux is of another kernel: it says '%.180s', the dump '%.180s'",
			id->banner, k->banner);
	return KM_OK;
}

/* Values of KASLR'd bases where the kernel has no variable (arch/x86/include/asm/page_64_types.h). */
static const uint64_t direct_map_bases[] = {
	UINT64_C(0xffff888000000000), /* v4.20 */
	UINT64_C(0xffff880000000000),
	UINT64_C(0xff11000000000000), /* 5 levels */
	UINT64_C(0xff10000000000000),
};

static void find_direct_map(struct km_kernel *k, struct km_view *view)
{
	uint64_t end = km_source_info(k->source)->end_pfn * km_source_info(k->source)->page_bytes;
	uint64_t base;
	size_t i;

	if (km_read_var(view, SYM_page_offset_base, false, &base) == KM_OK && base >> 63) {
		k->direct_map = base;
		k->direct_map_from = "variable page_offset_base";
	}
	for (i = 0; !k->direct_map && i < KM_ARRAY_LEN(direct_map_bases); i++) {
		struct km_mapping m;
		uint64_t pgd_vaddr = direct_map_bases[i] + k->xlate.pgd_paddr;

		/* Trial: the candidate must map the top page table where it is known to be. */
		if (km_view_translate(view, pgd_vaddr, &m) == KM_OK &&
		    m.paddr == k->xlate.pgd_paddr) {
			k->direct_map = direct_map_bases[i];
			k->direct_map_from = "trial: a known constant maps the top page table";
		}
	}
	k->direct_map_bytes = k->direct_map ? end : 0;
}

static enum km_status read_cpu_mask(struct km_view *view, enum km_sym_id sym, unsigned nr,
				    uint8_t **ret)
{
	uint64_t bytes = (nr + 63) / 64 * 8;
	uint8_t *mask = km_calloc(bytes, 1);
	enum km_status st = KM_ABSENT;

	if (!mask)
		return KM_NOMEM;
	if (km_view_sym(view, sym))
		st = km_view_read(view, km_view_sym(view, sym), mask, bytes);
	if (st) /* without the masks each CPU that has an offset counts */
		memset(mask, 0xff, bytes);
	*ret = mask;
	return KM_OK;
}

/*
 * Where each CPU's data is. Without it the dump is still worth reading: k->cpus says why, and whoever sums
 * over CPUs has to ask. Only KM_NOMEM fails.
 */
static enum km_status read_cpus(struct km_kernel *k, struct km_view *view)
{
	uint64_t nr = 1, room, i;
	enum km_status st;
	uint8_t *raw;

	st = km_read_var(view, SYM_nr_cpu_ids, false, &nr);
	if (st && st != KM_ABSENT) {
		k->cpus = st;
		return KM_OK;
	}
	room = k->layout->syms[SYM_per_cpu_offset].bytes / 8;
	if (room > 65536 || (!room && nr != 1)) {
		k->cpus = KM_CORRUPT;
		return KM_OK;
	}
	if (room && (nr == 0 || nr > room)) {
		snprintf(k->cpus_why, sizeof(k->cpus_why),
			 "nr_cpu_ids is %" PRIu64 ": all %" PRIu64 " possible CPUs are tried", nr,
			 room);
		nr = room;
	}
	k->per_cpu_offset = km_calloc(nr, sizeof(*k->per_cpu_offset));
	raw = km_calloc(nr, 8);
	if (!k->per_cpu_offset || !raw) {
		free(raw);
		return KM_NOMEM;
	}
	if (k->sym[SYM_per_cpu_offset])
		k->cpus = km_view_read(view, k->sym[SYM_per_cpu_offset], raw, nr * 8);
	for (i = 0; i < nr; i++)
		k->per_cpu_offset[i] = km_le64(raw + 8 * i);
	free(raw);
	if (k->cpus)
		return KM_OK;
	st = read_cpu_mask(view, SYM_cpu_possible_mask, (unsigned)nr, &k->cpu_possible);
	if (!st)
		st = read_cpu_mask(view, SYM_cpu_online_mask, (unsigned)nr, &k->cpu_online);
	if (!st)
		k->nr_cpus = (unsigned)nr;
	return st;
}

enum km_status km_kernel_bind(struct km_kernel *k, struct km_vmlinux *v, struct km_err *err)
{
	const struct km_kernel_id *id = km_vmlinux_id(v);
	struct km_view *view;
	enum km_status st = KM_OK;

	if (k->build_id[0] && id->build_id[0] && strcmp(k->build_id, id->build_id) != 0)
		st = mismatch(k, err,
			      "this vmlinux is of another kernel: it is build-id %.40s (%.40s), the dump "
			      "is build-id %.40s (%.40s)",
			      id->build_id, id->release[0] ? id->release : "release unknown",
			      k->build_id, k->release);
	if (!st)
		st = km_vmlinux_layout(v, &k->layout, err);
	if (st)
		return st;
	relocate_symbols(k);
	st = km_view_create(k, &view);
	if (st)
		return st;
	st = check_banner(k, view, id, err);
	if (!st) {
		find_direct_map(k, view);
		st = read_cpus(k, view);
		if (st)
			(void)km_fail(err, st, "out of memory");
	}
	km_view_destroy(view);
	return st;
}

void km_kernel_deinit(struct km_kernel *k)
{
	free(k->vmcoreinfo_copy);
	free(k->per_cpu_offset);
	free(k->cpu_possible);
	free(k->cpu_online);
	*k = (struct km_kernel){ 0 };
}
