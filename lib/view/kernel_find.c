/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Finds which kernel is in a dump: VMCOREINFO from a note and from guest memory. A copy of it may be wrong or
 * stale (a kernel that was replaced by kexec leaves its own in memory, a capture kernel has one, too), so
 * each is checked against what it leads to: its page tables, its name, its memory map; and against the CPUs,
 * whose registers QEMU puts into a note.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bits.h"
#include "kernel.h"
#include "base/mem.h"
#include "base/work.h"

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

/* The first rule of the architecture that holds. */
static void find_levels(struct km_kernel *k)
{
	const struct km_level_rule *r = k->xlate.arch->level_rules;
	int64_t value = 0;

	while (r->number && (km_vmcoreinfo_number(&k->vmcoreinfo, r->number, &value) || (r->set && !value)))
		r++;
	k->xlate.levels = r->levels;
	k->levels_from = r->reason;
}

static enum km_status number_of(void *arg, const char *name, int64_t *ret)
{
	return km_vmcoreinfo_number(arg, name, ret);
}

/* Read from VMCOREINFO how this kernel translates addresses. */
static enum km_status take_vmcoreinfo(struct km_kernel *k, struct km_err *err)
{
	const struct km_vmcoreinfo *v = &k->vmcoreinfo;
	const struct km_source_info *info = km_source_info(k->source);
	enum km_status st;
	int64_t page_bytes;
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

	k->xlate.arch = km_arch_by_machine(info->machine);
	if (!k->xlate.arch)
		return km_fail(err, KM_UNSUPPORTED,
			       "the dump is of ELF machine %u, and only %s is read so far",
			       info->machine, km_arch_by_machine(0)->name);

	k->kaslr_known = km_vmcoreinfo_hex(v, "KERNELOFFSET", &kaslr) == KM_OK;
	k->kaslr_offset = kaslr;
	if (km_vmcoreinfo_hex(v, "SYMBOL(swapper_pg_dir)", &pgd) &&
	    km_vmcoreinfo_hex(v, "SYMBOL(init_top_pgt)", &pgd) &&
	    km_vmcoreinfo_hex(v, "SYMBOL(init_level4_pgt)", &pgd))
		return km_fail(err, KM_CORRUPT, "VMCOREINFO has no SYMBOL(swapper_pg_dir)");
	st = k->xlate.arch->image(&k->xlate, number_of, &k->vmcoreinfo, k->release, err);
	if (st)
		return st;

	find_levels(k);
	k->xlate.page_shift = k->page_shift;
	k->xlate.pgd_paddr = pgd - k->xlate.image_vaddr + k->xlate.image_phys;
	return KM_OK;
}

/* ---- trials of one VMCOREINFO ---- */

struct trial {
	enum km_status tables; /* why its page tables cannot be followed, or do not lead to its text */
	int named;	       /* 1: the name of its release is where VMCOREINFO says; 0: it is not; -1: that cannot be read */
	int ran;	       /* 1: a CPU used page tables that map its text where it is; 0: none did; -1: not known */
	struct km_err err;
};

/*
 * Follow the page tables for the start of the kernel's text: they must lead where the arithmetic of
 * the image mapping does. An old copy of VMCOREINFO, a wrong shift or encrypted memory fails here.
 */
static enum km_status try_page_tables(struct km_kernel *k, struct boot_read *b, struct km_err *err)
{
	struct km_mapping walked, computed;
	enum km_status st;
	uint64_t stext;

	if (km_vmcoreinfo_hex(&k->vmcoreinfo, "SYMBOL(_stext)", &stext))
		return km_fail(err, KM_CORRUPT, "VMCOREINFO has no SYMBOL(_stext)");
	st = k->xlate.arch->fixed(&k->xlate, stext, &computed);
	if (!st)
		st = k->xlate.arch->walk(&k->xlate, k->xlate.pgd_paddr, stext, read_phys, b,
					 &walked);
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

/* The first names of init_uts_ns hold the release: struct new_utsname of 6 texts of 65 bytes, near its start. */
#define UTS_BYTES 512

static int try_name(struct km_kernel *k, struct boot_read *b)
{
	char uts[UTS_BYTES];
	uint32_t have = 0, n;
	uint64_t addr;

	if (km_vmcoreinfo_hex(&k->vmcoreinfo, "SYMBOL(init_uts_ns)", &addr))
		return -1;
	while (have < UTS_BYTES) {
		struct km_mapping m;

		n = (uint32_t)(b->page_bytes - (addr + have) % b->page_bytes);
		n = n < UTS_BYTES - have ? n : UTS_BYTES - have;
		if (k->xlate.arch->walk(&k->xlate, k->xlate.pgd_paddr, addr + have, read_phys, b, &m) ||
		    read_phys(b, m.paddr, uts + have, n))
			return -1;
		have += n;
	}
	return memmem(uts, sizeof(uts), k->release, strlen(k->release)) != NULL;
}

/*
 * 1: a CPU's page tables map the start of this kernel's text to where it is; 0: they do not; -1: they cannot
 * be read.
 */
static int try_tables(struct km_kernel *k, struct boot_read *b, uint64_t pgd, uint64_t stext)
{
	struct km_mapping computed, m;
	enum km_status st = k->xlate.arch->fixed(&k->xlate, stext, &computed);
	int got = -1;
	unsigned i;

	for (i = 0; !st && i < 2; i++) {
		uint64_t table = pgd & k->xlate.arch->addr_mask & ~(i ? k->xlate.arch->user_pgd_bit : 0);
		enum km_status walked =
			k->xlate.arch->walk(&k->xlate, table, stext, read_phys, b, &m);

		if (!walked && m.paddr == computed.paddr)
			return 1;
		if (!walked || walked == KM_UNMAPPED || walked == KM_CORRUPT)
			got = 0;
	}
	return got;
}

static int try_cpus(struct km_kernel *k, struct boot_read *b)
{
	const struct km_source_info *info = km_source_info(k->source);
	uint64_t pos = 0, stext;
	struct km_note note;
	int ran = -1;

	if (!info->notes || !k->xlate.arch->cpu_note_bytes ||
	    km_vmcoreinfo_hex(&k->vmcoreinfo, "SYMBOL(_stext)", &stext))
		return -1;
	while (km_note_next(info->notes, info->notes_bytes, &pos, &note) == KM_OK) {
		int one;

		if (note.name_bytes < 4 || memcmp(note.name, "QEMU", 4) != 0 ||
		    note.desc_bytes < k->xlate.arch->cpu_note_bytes)
			continue;
		one = try_tables(k, b, km_le64((const uint8_t *)note.desc + k->xlate.arch->cpu_note_pgd), stext);
		ran = one > ran ? one : ran;
	}
	return ran;
}

/* Try the VMCOREINFO that @k has. KM_OK: it may be the kernel's; else why not, in t->err. */
static enum km_status try_kernel(struct km_kernel *k, struct trial *t)
{
	struct boot_read b = { .page_bytes = km_source_info(k->source)->page_bytes };
	enum km_status st;

	*t = (struct trial){ .named = -1, .ran = -1 };
	st = take_vmcoreinfo(k, &t->err);
	if (!st)
		st = km_reader_create(k->source, &b.reader);
	if (st)
		return t->tables = st;
	t->tables = try_page_tables(k, &b, &t->err);
	if (!t->tables) {
		t->named = try_name(k, &b);
		t->ran = try_cpus(k, &b);
	}
	km_reader_destroy(b.reader);
	if (!t->tables && !t->named)
		t->tables = km_fail(&t->err, KM_CORRUPT,
				    "the name of kernel %s is not where its VMCOREINFO says: an old "
				    "VMCOREINFO, whose memory is in use for something else",
				    k->release);
	return t->tables;
}

/* Search guest memory for VMCOREINFO: QEMU writes no note without its vmcoreinfo device. */

#define SCAN_ITEM_PAGES 8192
#define MAX_KERNELS	64u /* copies that are looked at */

/* What one item searches: this many pages of the dump, with the holes between them. */
struct stretch {
	uint64_t start_pfn, end_pfn;
};

/* A copy of VMCOREINFO. */
struct candidate {
	struct candidate *next;
	uint64_t paddr; /* 0: that of the note */
	size_t bytes;
	char text[];
};

struct scan {
	const struct km_source *source;
	KM_VEC(struct stretch) items;
	KM_VEC(struct candidate *) found;
};

static enum km_status scan_start(void *arg, void **ret)
{
	struct scan *s = arg;
	struct km_reader *r;
	enum km_status st = km_reader_create(s->source, &r);

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
	const struct km_source_info *info = km_source_info(s->source);
	uint64_t pfn = s->items.v[item].start_pfn, end = s->items.v[item].end_pfn;
	struct candidate *list = NULL;

	while (pfn < end) {
		struct km_source_run run;
		uint64_t stop;

		if (km_source_run_at(s->source, pfn, &run) != KM_OK)
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
	struct candidate *c = result, *next;

	(void)item;
	(void)st;
	for (; c; c = next) {
		struct candidate **to = s->found.n < MAX_KERNELS ? km_vec_push(&s->found) : NULL;

		next = c->next;
		if (to)
			*to = c;
		else
			free(c);
	}
	return KM_OK;
}

static int by_paddr(const void *va, const void *vb)
{
	const struct candidate *a = *(struct candidate *const *)va,
			       *b = *(struct candidate *const *)vb;

	return a->paddr < b->paddr ? -1 : a->paddr > b->paddr;
}

/* Divide the pages that the dump has: a damaged one may say that its last page is far out. */
static enum km_status scan_divide(struct scan *s)
{
	uint64_t start = 0, pfn = 0, have = 0, n;
	struct km_source_run run;
	struct stretch *item;

	while (km_source_run_at(s->source, pfn, &run) == KM_OK) {
		n = run.start_pfn + run.nr_pages - pfn;
		if (run.state == KM_OK) {
			n = n < SCAN_ITEM_PAGES - have ? n : SCAN_ITEM_PAGES - have;
			have += n;
		}
		pfn += n;
		if (have < SCAN_ITEM_PAGES && pfn < km_source_info(s->source)->end_pfn)
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

/* All copies in guest memory, by address. KM_OK or KM_NOMEM. */
static enum km_status scan_memory(struct scan *s, unsigned jobs)
{
	enum km_status st = scan_divide(s);
	struct km_work w = {
		.nr_items = s->items.n,
		.jobs = jobs,
		.start = scan_start,
		.finish = scan_finish,
		.produce = scan_produce,
		.consume = scan_consume,
		.drop = scan_drop,
		.arg = s,
	};

	if (!st)
		st = km_work_run(&w);
	km_vec_free(&s->items);
	km_sort(s->found.v, s->found.n, sizeof(*s->found.v), by_paddr);
	return st;
}

/* ---- which of them ---- */

/* Make @c the VMCOREINFO of @k. KM_OK or KM_NOMEM. */
static enum km_status use(struct km_kernel *k, const struct candidate *c)
{
	char *copy = malloc(c->bytes ? c->bytes : 1);

	if (!copy)
		return KM_NOMEM;
	memcpy(copy, c->text, c->bytes);
	free(k->vmcoreinfo_copy);
	k->vmcoreinfo_copy = copy;
	k->vmcoreinfo = (struct km_vmcoreinfo){ copy, c->bytes };
	k->vmcoreinfo_paddr = c->paddr;
	k->vmcoreinfo_from = "guest memory";
	return KM_OK;
}

static void use_note(struct km_kernel *k)
{
	const struct km_source_info *info = km_source_info(k->source);

	k->vmcoreinfo = (struct km_vmcoreinfo){ info->vmcoreinfo, info->vmcoreinfo_bytes };
	k->vmcoreinfo_from = strcmp(info->format, "kdump") == 0 ? "kdump sub-header" : "ELF note";
	k->vmcoreinfo_paddr = 0;
}

/* Note that a kernel was found; the note and a copy in memory may name the same one. */
static void note_found(struct km_kernel *k, const struct trial *t)
{
	struct km_kernel_found *f = &k->found[k->nr_found];
	size_t i;

	for (i = 0; i < k->nr_found; i++)
		if (k->found[i].pgd == k->xlate.pgd_paddr &&
		    strcmp(k->found[i].release, k->release) == 0) {
			if (!k->found[i].paddr)
				k->found[i].paddr = k->vmcoreinfo_paddr;
			return;
		}
	if (k->nr_found >= KM_KERNELS)
		return;
	*f = (struct km_kernel_found){
		.paddr = k->vmcoreinfo_paddr,
		.pgd = k->xlate.pgd_paddr,
		.ran = t->ran,
	};
	snprintf(f->release, sizeof(f->release), "%s", k->release);
	k->nr_found++;
}

static void mark_chosen(struct km_kernel *k)
{
	size_t i;

	for (i = 0; i < k->nr_found; i++)
		k->found[i].chosen = k->found[i].pgd == k->xlate.pgd_paddr &&
				     strcmp(k->found[i].release, k->release) == 0;
}

/* The best of the copies in memory: one whose page tables a CPU used is preferred to one where that is not known. */
static enum km_status choose_candidate(struct km_kernel *k, const struct scan *s, struct trial *ret)
{
	struct trial best = { .tables = KM_NOTFOUND, .ran = -2 }, t;
	const struct candidate *chosen = NULL;
	enum km_status st;
	size_t i;

	for (i = 0; i < s->found.n; i++) {
		st = use(k, s->found.v[i]);
		if (st)
			return st;
		if (try_kernel(k, &t) == KM_OK) {
			/* Unknown ranks above a copy that is known not to have run. */
			static const int rank[] = { 1, 0, 2 };

			note_found(k, &t);
			if (!chosen || rank[t.ran + 1] > rank[best.ran + 1]) {
				chosen = s->found.v[i];
				best = t;
			}
		} else if (!chosen && best.tables == KM_NOTFOUND) {
			best.tables = t.tables;
			best.err = t.err;
		}
	}
	*ret = best;
	if (!chosen)
		return best.tables;
	st = use(k, chosen);
	return st ? st : try_kernel(k, ret);
}

/* The copy in the page at @paddr, which the user chose. */
static enum km_status find_at(struct km_kernel *k, uint64_t paddr, struct km_err *err)
{
	uint64_t page_bytes = km_source_info(k->source)->page_bytes;
	struct km_vmcoreinfo v = { 0 };
	struct km_reader *r = NULL;
	struct candidate *c = NULL;
	const uint8_t *page;
	struct trial t;
	enum km_status st = km_reader_create(k->source, &r);

	if (!st)
		st = km_reader_page(r, paddr / page_bytes, &page);
	if (!st)
		st = km_vmcoreinfo_in_page(page, page_bytes, &v);
	if (!st)
		c = malloc(sizeof(*c) + v.bytes);
	if (c) {
		c->paddr = paddr;
		c->bytes = v.bytes;
		memcpy(c->text, v.text, v.bytes);
	}
	km_reader_destroy(r);
	if (!c)
		return km_fail(err, st ? st : KM_NOMEM,
			       "there is no VMCOREINFO at physical address 0x%" PRIx64
			       ": kmemdb info --kernels lists where there is one",
			       paddr);
	st = use(k, c);
	free(c);
	if (!st)
		st = try_kernel(k, &t);
	if (!st)
		note_found(k, &t);
	else if (err)
		*err = t.err;
	return st;
}

static enum km_status say_nothing_found(struct km_kernel *k, const struct scan *s,
					const struct trial *note, const struct trial *best,
					struct km_err *err)
{
	const struct km_source_info *info = km_source_info(k->source);
	enum km_status st;

	if (note)
		st = km_fail(err, note->tables, "%s%s", note->err.text,
			     s->found.n ? "; no copy in guest memory is of a kernel either"
					: "; there is no copy in guest memory");
	else if (s->found.n)
		st = km_fail(
			err, KM_CORRUPT,
			"%zu copies of VMCOREINFO in guest memory, none of the running kernel: %s",
			s->found.n, best->err.text);
	else
		st = km_fail(err, KM_NOTFOUND,
			     "no VMCOREINFO: the dump has no such note and guest memory holds none; "
			     "the kernel may be older than 4.14, the guest had not booted, or the file was cut short "
			     "before it");
	if (info->lost_pages)
		return km_fail_prepend(err, st,
				       "the file is cut short, %llu of %llu pages of RAM are lost: ",
				       (unsigned long long)info->lost_pages,
				       (unsigned long long)info->ram_pages);
	return st;
}

/* Write the text about the choice: see km_kernel.choice. */
static void explain_choice(struct km_kernel *k, const struct trial *note, const struct trial *t)
{
	size_t i;

	if (note && note->tables)
		snprintf(k->choice, sizeof(k->choice),
			 "the VMCOREINFO note does not fit the kernel in memory (%.200s): that of guest memory "
			 "is taken",
			 note->err.text);
	for (i = 0; t->ran == 0 && i < k->nr_found; i++)
		if (k->found[i].ran == 1)
			break;
	if (t->ran == 0 && i < k->nr_found)
		snprintf(k->choice, sizeof(k->choice),
			 "another kernel was running when the dump was taken: %s, whose VMCOREINFO is at "
			 "0x%" PRIx64 " (--kernel chooses it)",
			 k->found[i].release, k->found[i].paddr);
	else if (t->ran == 0 && !k->choice[0])
		snprintf(k->choice, sizeof(k->choice),
			 "the CPUs used page tables that do not map this kernel: another one was running");
}

enum km_status km_kernel_find(struct km_kernel *k, const struct km_source *source,
			      const struct km_kernel_options *o, struct km_err *err)
{
	const struct km_source_info *info = km_source_info(source);
	bool has_note = info->vmcoreinfo && info->vmcoreinfo_bytes && !o->memory;
	struct scan s = { .source = source };
	struct trial note = { .tables = KM_NOTFOUND }, t = note;
	enum km_status st = KM_NOTFOUND;
	size_t i;

	*k = (struct km_kernel){ .source = source };
	if (o->kernel)
		return find_at(k, o->kernel, err);
	if (has_note) {
		use_note(k);
		st = try_kernel(k, &note);
		if ((st == KM_MISSING || st == KM_EXCLUDED) && info->lost_pages) {
			k->page_tables = st;
			return KM_OK;
		}
		/* A machine that is not read. What the note lacks, a copy in memory may have. */
		if ((st == KM_UNSUPPORTED && !k->xlate.arch) || st == KM_NOMEM) {
			if (err)
				*err = note.err;
			return st;
		}
		if (!st)
			note_found(k, &note);
	}
	if (st || note.ran == 0 || o->all) {
		enum km_status got = scan_memory(&s, o->jobs);

		if (!got)
			got = choose_candidate(k, &s, &t);
		if (!st) { /* the kernel of the note, which is the one that crashed */
			use_note(k);
			got = try_kernel(k, &note);
		}
		st = got;
	}
	if (st == KM_NOMEM)
		(void)km_fail(err, st, "out of memory");
	else if (st)
		st = say_nothing_found(k, &s, has_note ? &note : NULL, &t, err);
	else
		explain_choice(k, has_note ? &note : NULL, has_note && !note.tables ? &note : &t);
	mark_chosen(k);
	for (i = 0; i < s.found.n; i++)
		free(s.found.v[i]);
	km_vec_free(&s.found);
	return st;
}
