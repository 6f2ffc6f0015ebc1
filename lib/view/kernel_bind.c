/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bits.h"
#include "base/mem.h"
#include "view.h"

/* Step one is in kernel_find.c. */

static void relocate_symbols(struct km_kernel *k)
{
	size_t i;

	for (i = 0; i < KM_NR_SYMS; i++) {
		const struct km_symbol *s = &k->layout->syms[i];

		if (s->present)
			k->sym[i] = s->addr + (s->absolute ? 0 : k->kaslr_offset);
	}
}

/* Symbols that VMCOREINFO has, too: the shift by each. */
static const struct {
	const char *key;
	enum km_sym_id sym;
} shift_witnesses[] = {
	{ "SYMBOL(init_uts_ns)", SYM_init_uts_ns },
	{ "SYMBOL(_stext)", SYM_stext },
	{ "SYMBOL(swapper_pg_dir)", SYM_init_top_pgt },
};

#define NR_WITNESSES KM_ARRAY_LEN(shift_witnesses)

/* Whether witness @i has a shift that can be one. */
static bool shift_by(const struct km_kernel *k, size_t i, uint64_t *ret)
{
	const struct km_symbol *s = &k->layout->syms[shift_witnesses[i].sym];
	uint64_t addr;

	if (!s->present || s->absolute || km_vmcoreinfo_hex(&k->vmcoreinfo, shift_witnesses[i].key, &addr))
		return false;
	*ret = addr - s->addr;
	return true;
}

/*
 * Compute the shift from symbols that are also in VMCOREINFO. The line KERNELOFFSET may be missing, as in the
 * text that some hypervisors put together; where it contradicts the symbols, these are right: the kernel was
 * found by its own addresses. A single symbol that contradicts the others is wrong itself.
 */
static void find_shift(struct km_kernel *k)
{
	uint64_t shift[NR_WITNESSES], best = 0;
	size_t i, j, votes, most = 0, odd = NR_WITNESSES;

	for (i = 0; i < NR_WITNESSES && !k->mismatch[0]; i++) {
		if (!shift_by(k, i, &shift[i]) || shift[i] % k->page_bytes || shift[i] > k->xlate.image_bytes)
			continue;
		for (j = 0, votes = k->kaslr_known && shift[i] == k->kaslr_offset; j < NR_WITNESSES; j++)
			votes += shift_by(k, j, &shift[j]) && shift[j] == shift[i];
		if (votes > most) {
			most = votes;
			best = shift[i];
		}
	}
	if (!most)
		return;
	for (i = 0; i < NR_WITNESSES; i++)
		if (shift_by(k, i, &shift[i]) && shift[i] != best)
			odd = i;
	if (!k->kaslr_known || best != k->kaslr_offset)
		snprintf(k->shift_why, sizeof(k->shift_why), "%s: by the addresses of symbols it is 0x%" PRIx64,
			 k->kaslr_known ? "KERNELOFFSET in VMCOREINFO is wrong" : "VMCOREINFO has no KERNELOFFSET",
			 best);
	else if (odd < NR_WITNESSES)
		snprintf(k->shift_why, sizeof(k->shift_why), "%s in VMCOREINFO is wrong: it contradicts the other symbols",
			 shift_witnesses[odd].key);
	k->shift_doubt = odd < NR_WITNESSES || (k->kaslr_known && best != k->kaslr_offset);
	k->kaslr_offset = best;
}

/* The vmlinux is of another kernel, as the text says: it is refused, or noted where the user wants it. */
static enum km_status mismatch(struct km_kernel *k, struct km_err *err, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
static enum km_status mismatch(struct km_kernel *k, struct km_err *err, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	if (!k->mismatch[0]) /* the build-id is more exact than the banner */
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

/* Trial: a direct map at @base must map the top page table where it is known to be. */
static bool maps_tables(struct km_kernel *k, struct km_view *view, uint64_t base)
{
	struct km_mapping m;

	return km_view_translate(view, base + k->xlate.pgd_paddr, &m) == KM_OK && m.paddr == k->xlate.pgd_paddr;
}

static uint64_t direct_map_of_variable(struct km_kernel *k, struct km_view *view)
{
	uint64_t base;

	k->direct_map_lost = km_read_var(view, SYM_page_offset_base, false, &base);
	return !k->direct_map_lost && base >> 63 ? base : 0;
}

static uint64_t direct_map_of_constant(struct km_kernel *k, struct km_view *view)
{
	const uint64_t *try = k->xlate.arch->direct_maps;

	while (*try && !maps_tables(k, view, *try))
		try++;
	return *try;
}

/* Where page_offset_base is not in the dump: the first process after init_task lies in the direct map. */
static uint64_t direct_map_of_task(struct km_kernel *k, struct km_view *view)
{
	uint64_t init = km_view_sym(view, SYM_init_task), list, next;
	struct km_mapping m;

	if (!init || km_field_addr(view, KF_task_struct_tasks, init, 0, &list) ||
	    km_read_field(view, KF_list_head_next, list, 0, &next) || km_view_translate(view, next, &m) ||
	    !maps_tables(k, view, next - m.paddr))
		return 0;
	return next - m.paddr;
}

/* The first that finds one. */
static const struct {
	const char *reason;
	uint64_t (*find)(struct km_kernel *k, struct km_view *view); /* where it begins; 0: not so */
} direct_map_rules[] = {
	{ "variable page_offset_base", direct_map_of_variable },
	{ "trial: a known constant maps the top page table", direct_map_of_constant },
	{ "trial: a task lies in it, and it maps the top page table", direct_map_of_task },
};

static void find_direct_map(struct km_kernel *k, struct km_view *view)
{
	uint64_t end = km_source_info(k->source)->end_pfn * km_source_info(k->source)->page_bytes;
	size_t i;

	for (i = 0; !k->direct_map && i < KM_ARRAY_LEN(direct_map_rules); i++) {
		k->direct_map = direct_map_rules[i].find(k, view);
		k->direct_map_from = direct_map_rules[i].reason;
	}
	if (k->direct_map)
		k->direct_map_lost = KM_OK;
	else if (!k->direct_map_lost)
		k->direct_map_lost = KM_UNMAPPED;
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
 * Find each CPU's data. Without it the dump is still worth reading: k->cpus says why, and whoever sums over
 * CPUs has to check it. Only KM_NOMEM fails.
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

/* Whether, for a vmlinux that was refused for its build-id, the dump's banner, with its time of build, is that of the vmlinux. */
static bool banners_agree(struct km_kernel *k, struct km_vmlinux *v)
{
	const struct km_kernel_id *id = km_vmlinux_id(v);
	struct km_err why;
	struct km_view *view;
	bool same;

	if (km_vmlinux_layout(v, &k->layout, &why))
		return false;
	relocate_symbols(k);
	if (km_view_create(k, &view))
		return false;
	same = id->banner[0] && !check_banner(k, view, id, &why) && strcmp(k->banner, id->banner) == 0;
	km_view_destroy(view);
	return same;
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
	if (st)
		k->same_banner = banners_agree(k, v);
	if (!st)
		st = km_vmlinux_layout(v, &k->layout, err);
	if (st)
		return st;
	find_shift(k);
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

#define MAX_STACK (UINT64_C(1) << 20)

uint64_t km_stack_bytes(const struct km_kernel *k)
{
	uint64_t bytes = k->sym[SYM_end_init_stack] - k->sym[SYM_start_init_stack];

	if (!bytes)
		bytes = k->layout->type_bytes[KT_thread_union];
	return bytes >= k->page_bytes && bytes <= MAX_STACK && !(bytes & (bytes - 1)) ? bytes : 0;
}
