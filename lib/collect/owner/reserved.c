/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Where the RAM went that the page allocator was never given, which MemTotal leaves out: parts of the kernel
 * image, ranges that the firmware map names, what was allocated at boot. Also hash tables that are made at
 * boot, wherever their memory is from.
 */
#include <stdio.h>

#include "owner.h"
#include "facts/facts.h"

#define FIRST_MIB      0x100000u
#define MAX_ENTRIES    (UINT64_C(1) << 32) /* of a hash table */
#define MAX_VDSO_PAGES 512u
/* INET_TABLE_PERTURB_SIZE of u32 (net/ipv4/inet_hashtables.c), as CONFIG_INET_TABLE_PERTURB_ORDER is by default. */
#define PERTURB_BYTES (UINT64_C(65536) * 4)

/* ---- the kernel image ---- */

static enum km_status claim_image_part(struct km_run *run, enum km_sym_id start, enum km_sym_id end,
				       const char *name)
{
	const struct km_kernel *k = run->k;
	uint64_t from = km_view_sym(run->view, start), to = km_view_sym(run->view, end);
	uint64_t page = k->page_bytes, base = k->xlate.image_phys - k->xlate.image_vaddr;
	enum km_status st;
	uint32_t id;

	if (!from || to <= from || to - from > k->xlate.image_bytes)
		return KM_OK;
	st = km_claim_owner_named(run, KM_CLASS_kernel_image, name, &id);
	if (!st)
		(void)km_claim_reserved(run, (from + base) / page,
					(to + base + page - 1) / page - (from + base) / page, id);
	return st;
}

static enum km_status claim_image(struct km_run *run)
{
	static const struct {
		enum km_sym_id start, end;
		const char *name;
	} parts[] = {
		{ SYM_text, SYM_etext, "text" },
		{ SYM_start_rodata, SYM_end_rodata, "read-only data" },
		{ SYM_sdata, SYM_edata, "data" },
		{ SYM_bss_start, SYM_bss_stop, "zeroed data (bss)" },
		{ SYM_start_orc_unwind_ip, SYM_orc_lookup_end, "unwind tables (ORC)" },
		{ SYM_start_bug_table, SYM_stop_bug_table, "table of BUG() and WARN()" },
		{ SYM_brk_base, SYM_brk_limit, "break: early page tables" },
	};
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < KM_ARRAY_LEN(parts); i++)
		st = claim_image_part(run, parts[i].start, parts[i].end, parts[i].name);
	return st;
}

/* ---- hash tables ---- */

enum count {
	MASK,	 /* the number of entries, less one */
	SHIFT32, /* 32 less the number's logarithm: d_hash_shift */
};

struct table {
	const char *name;
	enum km_sym_id table, size;
	enum count count;
	enum km_type_id entry; /* or a pointer: KM_NR_TYPES */
};

static const struct table tables[] = {
	{ "hash table of directory entries", SYM_dentry_hashtable, SYM_d_hash_shift, SHIFT32,
	  KM_NR_TYPES },
	{ "hash table of inodes", SYM_inode_hashtable, SYM_i_hash_mask, MASK, KM_NR_TYPES },
	{ "hash table of mounts", SYM_mount_hashtable, SYM_m_hash_mask, MASK, KM_NR_TYPES },
	{ "hash table of mount points", SYM_mountpoint_hashtable, SYM_mp_hash_mask, MASK,
	  KM_NR_TYPES },
	/* two words for each: ip_tstamps are after ip_idents */
	{ "table of IP identifiers", SYM_ip_idents, SYM_ip_idents_mask, MASK, KM_NR_TYPES },
	{ "hash table of MPTCP tokens", SYM_token_hash, SYM_token_mask, MASK, KT_token_bucket },
};

/* A part that is not in the file may be memory. */
static bool leads_to_memory(struct km_run *run, uint64_t addr)
{
	struct km_mapping m;
	enum km_status st = km_view_translate(run->view, addr, &m);

	return st == KM_OK || st == KM_EXCLUDED || st == KM_MISSING;
}

/*
 * @bytes at @addr, which are from memblock or from the page allocator; @sized: all of them are the table's. memblock
 * aligns to a line of the cache (mm/mm_init.c alloc_large_system_hash(), SMP_CACHE_BYTES): the first and the last page may be
 * shared with what it gave out before and after, and are whose is found first. The page allocator gives whole pages.
 */
static enum km_status claim_table(struct km_run *run, const char *name, uint64_t addr,
				  uint64_t bytes, bool sized)
{
	const struct km_page_format *f = &run->mm->page;
	uint64_t within = addr % run->k->page_bytes, pfn, flags, nr, got;
	enum km_status st;
	uint32_t id;

	/* Tables that are spread over nodes are areas of vmalloc, and have their owner. */
	if (!addr || !bytes)
		return KM_OK;
	nr = got = (within + bytes + run->k->page_bytes - 1) >> run->k->page_shift;
	if (!km_claim_pointee(run, addr - within, &pfn))
		return leads_to_memory(run, addr) && leads_to_memory(run, addr + bytes - 1)
			       ? KM_OK
			       : km_run_issue(run, addr, KM_CORRUPT, "%s: it leads nowhere", name);
	if (km_read_uint(run->view, km_mm_page_addr(run->mm, pfn) + f->flags, 8, &flags))
		return KM_OK;
	if (within && !(flags & f->reserved))
		return KM_OK;
	st = km_claim_owner_named(
		run, flags & f->reserved ? KM_CLASS_reserved : KM_CLASS_kernel_data, name, &id);
	if (st)
		return st;
	if (flags & f->reserved)
		(void)km_claim_reserved(run, pfn, nr, id);
	else
		got = km_claim_split(run, pfn, nr, id);
	if (got == nr || !sized)
		return KM_OK;
	return km_run_issue(run, addr, KM_CORRUPT, "%s: of its %llu pages %llu are not its own", name,
			    (unsigned long long)nr, (unsigned long long)(nr - got));
}

static enum km_status claim_tables(struct km_run *run)
{
	enum km_status st = KM_OK;
	uint64_t addr;
	size_t i;

	for (i = 0; !st && i < KM_ARRAY_LEN(tables); i++) {
		const struct table *t = &tables[i];
		uint64_t size, each = 8;

		if (km_read_var(run->view, t->table, false, &addr) ||
		    km_read_var(run->view, t->size, false, &size))
			continue;
		if (t->count == SHIFT32)
			size = size <= 32 ? UINT64_C(1) << (32 - size) : 0;
		else
			size++;
		if (t->entry != KM_NR_TYPES)
			each = run->k->layout->type_bytes[t->entry];
		if (size <= MAX_ENTRIES)
			st = claim_table(run, t->name, addr, size * each, true);
	}
	if (!st && !km_read_var(run->view, SYM_table_perturb, false, &addr))
		st = claim_table(run, "table of TCP source ports", addr, PERTURB_BYTES,
				 false);
	return st;
}

/* From the start of one table to the end of a last one that follows it. */
static enum km_status claim_from_to(struct km_run *run, const char *name, uint64_t start,
				    uint64_t last, uint64_t entries, uint64_t each)
{
	/* alloc_large_system_hash() makes whole pages and a power of two of entries. */
	if ((!start && !last) || !each)
		return KM_OK;
	if (!start || last < start || entries > MAX_ENTRIES || entries & (entries - 1) ||
	    start % run->k->page_bytes || last - start > entries * each * 4)
		return km_run_issue(run, start, KM_CORRUPT,
				    "%s: no table of %llu entries begins there", name,
				    (unsigned long long)entries);
	return claim_table(run, name, start, last + entries * each - start, true);
}

static enum km_status claim_udp(struct km_run *run, enum km_sym_id sym, const char *name)
{
	uint64_t at = km_view_sym(run->view, sym), hash, last, mask;

	if (!at || km_read_field(run->view, KF_udp_table_hash, at, 0, &hash) ||
	    km_read_field(run->view, KF_udp_table_last, at, 0, &last) ||
	    km_read_field(run->view, KF_udp_table_mask, at, 0, &mask))
		return KM_OK;
	return claim_from_to(run, name, hash, last, mask + 1,
			     run->k->layout->type_bytes[KT_udp_hslot]);
}

/* tcp_init() makes them all. */
static enum km_status check_tcp(struct km_run *run, uint64_t at)
{
	static const enum km_field_id all[] = { KF_inet_hashinfo_ehash, KF_inet_hashinfo_bhash,
						KF_inet_hashinfo_bhash2, KF_inet_hashinfo_lhash2 };
	static const struct {
		enum km_field_id field;
		unsigned more; /* a mask is one less */
	} sizes[] = { { KF_inet_hashinfo_ehash_mask, 1 }, { KF_inet_hashinfo_bhash_size, 0 }, { KF_inet_hashinfo_lhash2_mask, 1 } };
	uint64_t table, made = 0, lacks = 0, n;
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(all); i++) {
		if (km_read_field(run->view, all[i], at, 0, &table))
			continue;
		made += table != 0;
		lacks += !table;
	}
	/* alloc_large_system_hash(): a power of two, with thash_entries=1 the first. */
	for (i = 0; made && i < KM_ARRAY_LEN(sizes); i++)
		if (!km_read_field(run->view, sizes[i].field, at, 0, &n) && !km_is_pow2(n + sizes[i].more))
			return km_run_issue(run, at, KM_CORRUPT, "hash tables of TCP: one of %llu chains cannot be",
					    (unsigned long long)(n + sizes[i].more));
	if (!made || !lacks)
		return KM_OK;
	return km_run_issue(run, at, KM_CORRUPT, "hash tables of TCP: %llu of %llu are not there",
			    (unsigned long long)lacks, (unsigned long long)(made + lacks));
}

static enum km_status claim_tcp(struct km_run *run)
{
	uint64_t at = km_view_sym(run->view, SYM_tcp_hashinfo), table, second, n;
	const uint32_t *bytes = run->k->layout->type_bytes;
	enum km_status st = KM_OK;

	if (!at)
		return KM_OK;
	st = check_tcp(run, at);
	if (st)
		return st;
	if (!km_read_field(run->view, KF_inet_hashinfo_ehash, at, 0, &table) &&
	    !km_read_field(run->view, KF_inet_hashinfo_ehash_mask, at, 0, &n))
		st = claim_from_to(run, "hash table of TCP connections", table, table, n + 1,
				   bytes[KT_inet_ehash_bucket]);
	if (!st && !km_read_field(run->view, KF_inet_hashinfo_bhash, at, 0, &table) &&
	    !km_read_field(run->view, KF_inet_hashinfo_bhash_size, at, 0, &n)) {
		/* Since v6.1 the second one is after the first. */
		if (km_read_field(run->view, KF_inet_hashinfo_bhash2, at, 0, &second))
			second = table;
		st = claim_from_to(run, "hash table of TCP ports", table, second, n,
				   bytes[KT_inet_bind_hashbucket]);
	}
	if (!st && !km_read_field(run->view, KF_inet_hashinfo_lhash2, at, 0, &table) &&
	    !km_read_field(run->view, KF_inet_hashinfo_lhash2_mask, at, 0, &n))
		st = claim_from_to(run, "hash table of TCP listeners", table, table, n + 1,
				   bytes[KT_inet_listen_hashbucket]);
	return st;
}

/* The first table of an array of them by node, whose address stands in code. */
struct futex_queues {
	struct km_run *run;
	uint64_t table;
};

static bool take_queues(void *arg, uint64_t at, uint64_t word)
{
	struct futex_queues *q = arg;

	(void)at;
	return km_read_ptr(q->run->view, word, &q->table) || !leads_to_memory(q->run, q->table);
}

/* v7.0: __futex_hash() has the address of the array. */
static enum km_status claim_futexes_by_code(struct km_run *run, uint32_t each)
{
	const struct km_symbol *code = &run->k->layout->syms[SYM_futex_hash];
	uint64_t start = km_view_sym(run->view, SYM_futex_hash), mask, unread;
	struct futex_queues q = { .run = run };

	if (!start || km_read_uint(run->view, km_view_sym(run->view, SYM_futex_mask), 4, &mask))
		return KM_OK;
	km_code_each_address(run->view, start,
			     start + (code->bytes ? code->bytes : run->k->page_bytes), take_queues,
			     &q, &unread);
	return q.table ? claim_table(run, "hash table of futexes", q.table, (mask + 1) * each, true)
		       : KM_OK;
}

/*
 * kernel/futex: { queues, hashsize } up to v6.15, { hashmask, hashshift, queues[] by node } since then. The structure has
 * no name; a pointer comes first in the older one alone. Where there are several nodes, the tables are areas of vmalloc.
 */
static enum km_status claim_futexes(struct km_run *run)
{
	uint64_t at = km_view_sym(run->view, SYM_futex_data), first, table, n;
	uint32_t each = run->k->layout->type_bytes[KT_futex_hash_bucket];

	if (!at && each && km_view_sym(run->view, SYM_futex_mask))
		return claim_futexes_by_code(run, each);
	if (!at || !each || km_read_uint(run->view, at, 8, &first))
		return KM_OK;
	if (first >> 63) {
		table = first;
		if (km_read_uint(run->view, at + 8, 8, &n))
			return KM_OK;
	} else {
		n = first + 1;
		if (km_read_uint(run->view, at + 16, 8, &table))
			return KM_OK;
	}
	if (n > MAX_ENTRIES)
		return KM_OK;
	return claim_table(run, "hash table of futexes", table, n * each, true);
}

/* kernel/time/posix-timers.c, since v6.15: a structure without a name that begins with the buckets and their mask. */
static enum km_status claim_timers(struct km_run *run)
{
	uint64_t at = km_view_sym(run->view, SYM_timer_data), table, mask;
	uint32_t each = run->k->layout->type_bytes[KT_timer_hash_bucket];

	if (!at || !each || km_read_ptr(run->view, at, &table) ||
	    km_read_uint(run->view, at + 8, 8, &mask) || mask >= MAX_ENTRIES)
		return KM_OK;
	return claim_table(run, "hash table of POSIX timers", table, (mask + 1) * each, true);
}

/* VMCOREINFO_NOTE_SIZE (include/linux/vmcore_info.h): a page of text and two headers, of alloc_pages_exact(). */
static enum km_status claim_note(struct km_run *run)
{
	uint64_t note;

	if (km_read_var(run->view, SYM_vmcoreinfo_note, false, &note))
		return KM_OK;
	return claim_table(run, "note of VMCOREINFO", note, 2 * run->k->page_bytes, false);
}

/* ---- ranges ---- */

/*
 * Claim the ranges that the firmware map has within RAM, such as "Crash kernel"; "Kernel code" and its like
 * are the image.
 */
static enum km_status claim_resources(struct km_run *run)
{
	enum km_status st = KM_OK;
	uint32_t id;
	size_t i;

	for (i = 0; !st && i < run->resources->n; i++) {
		const struct km_resource *r = &run->resources->v[i];

		if (!r->depth || strncmp(r->name, "Kernel ", 7) == 0)
			continue;
		st = km_claim_owner_named(run, KM_CLASS_reserved, r->name, &id);
		if (!st)
			(void)km_claim_reserved(run, r->start, r->end - r->start, id);
	}
	return st;
}

/* Virtual addresses of boot memory. */
static enum km_status claim_memory(struct km_run *run, const char *name, uint64_t addr,
				   uint64_t bytes)
{
	uint64_t page = run->k->page_bytes, first, end;
	const struct km_kernel *k = run->k;
	enum km_status st;
	uint32_t id;

	if (!k->direct_map || addr - k->direct_map >= k->direct_map_bytes ||
	    bytes > k->direct_map_bytes)
		return KM_OK;
	first = (addr - k->direct_map) / page;
	end = (addr - k->direct_map + bytes + page - 1) / page;
	st = km_claim_owner_named(run, KM_CLASS_reserved, name, &id);
	if (!st)
		(void)km_claim_reserved(run, first, end - first, id);
	return st;
}

static enum km_status claim_swiotlb(struct km_run *run)
{
	uint64_t at = km_view_sym(run->view, SYM_io_tlb_default_mem), start, end;

	/* A pointer to it in v5.14, the structure itself since v5.15. */
	if (run->k->layout->syms[SYM_io_tlb_default_mem].bytes == 8 &&
	    km_read_ptr(run->view, at, &at))
		return KM_OK;
	if (!at || km_read_field(run->view, KF_io_tlb_mem_start, at, 0, &start) ||
	    km_read_field(run->view, KF_io_tlb_mem_end, at, 0, &end) || end <= start)
		return KM_OK;
	return claim_memory(run, "bounce buffers of DMA (swiotlb)", run->k->direct_map + start,
			    end - start);
}

static enum km_status claim_boot(struct km_run *run)
{
	uint64_t buf, bytes, start, end;
	enum km_status st = KM_OK;
	uint32_t id;
	size_t i;

	for (i = 0; !st && i < run->mm->nodes.n; i++)
		st = claim_memory(run, "descriptors of NUMA nodes", run->mm->nodes.v[i].addr,
				  run->k->layout->type_bytes[KT_pglist_data]);
	if (!st && !km_read_var(run->view, SYM_log_buf, false, &buf) &&
	    !km_read_var(run->view, SYM_log_buf_len, false, &bytes))
		st = claim_memory(run, "kernel log", buf, bytes & UINT32_MAX);
	if (!st && !km_read_var(run->view, SYM_initrd_start, false, &start) &&
	    !km_read_var(run->view, SYM_initrd_end, false, &end) && start && end > start)
		st = claim_memory(run, "initial RAM disk", start, end - start);
	if (!st)
		st = claim_swiotlb(run);
	/* x86_64: kept whole since v5.13, before as far as the firmware or real mode code use it. */
	if (!st)
		st = km_claim_owner_named(run, KM_CLASS_reserved,
					  "first MiB: firmware, real mode code", &id);
	if (!st)
		(void)km_claim_reserved(run, 0, FIRST_MIB >> run->k->page_shift, id);
	return st;
}

/* Owners of what nobody claims. */
static enum km_status name_rest(struct km_run *run)
{
	static const struct {
		enum km_page_class class;
		const char *name;
	} rest[] = {
		{ KM_CLASS_kernel_image, "between the sections" },
		{ KM_CLASS_memmap, "struct page of every page frame" },
		{ KM_CLASS_reserved, "other memory that was allocated at boot" },
	};
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < KM_ARRAY_LEN(rest); i++)
		st = km_owner_add(run->owners, rest[i].class, rest[i].name, 0, -1,
				  &run->owners->rest[rest[i].class]);
	return st;
}

/*
 * lib/vdso/datastore.c vdso_setup_data_pages(): blocks of the page allocator that are split, with what is left of the
 * smallest order that holds them. The page for another time namespace stays empty, and nothing leads to it.
 */
static enum km_status claim_vdso(struct km_run *run)
{
	uint64_t pages = (uint64_t)run->k->layout->consts[KC_VDSO_NR_PAGES].value, addr, nr = 1;

	if (!run->k->layout->consts[KC_VDSO_NR_PAGES].present || pages - 1 >= MAX_VDSO_PAGES ||
	    km_read_var(run->view, SYM_vdso_time_data, false, &addr) ||
	    addr - run->k->xlate.image_vaddr < run->k->xlate.image_bytes)
		return KM_OK;
	while (nr < pages)
		nr *= 2;
	return claim_table(run, "data of the vDSO", addr, nr << run->k->page_shift, true);
}

static enum km_status run_reserved(struct km_run *run)
{
	enum km_status st = claim_image(run);

	if (!st)
		st = claim_tables(run);
	if (!st)
		st = claim_tcp(run);
	if (!st)
		st = claim_udp(run, SYM_udp_table, "hash table of UDP sockets");
	if (!st)
		st = claim_udp(run, SYM_udplite_table, "hash table of UDP-Lite sockets");
	if (!st)
		st = claim_futexes(run);
	if (!st)
		st = claim_timers(run);
	if (!st)
		st = claim_vdso(run);
	if (!st)
		st = claim_note(run);
	if (!st)
		st = claim_resources(run);
	if (!st)
		st = claim_boot(run);
	return st ? st : name_rest(run);
}

const struct km_collector km_collect_reserved = {
	.name = "reserved",
	.doc = "Reserved memory by cause, and hash tables made at boot.",
	.claims = true,
	.after = (const char *const[]){ "memory_map", NULL },
	.run = run_reserved,
};
