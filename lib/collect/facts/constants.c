/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The kernel's own constants: migrate types, zone types, GFP and page flags. */
#include "collect/collect.h"

#define MAX_FLAG_NAMES 256

static enum km_status add_migratetypes(struct km_run *run)
{
	struct km_mm *mm = run->mm;
	enum km_status st = KM_OK;
	unsigned i;

	for (i = 0; !st && i < mm->nr_mt; i++) {
		struct row_migratetype row = { 0 };

		ROW_SET(row, migratetype, value, i);
		ROW_SET(row, migratetype, name, mm->mt_names[i]);
		ROW_SET(row, migratetype, on_pcp_lists, i < mm->nr_pcp_types);
		st = ROW_ADD(run, migratetype, row);
	}
	return st;
}

/*
 * fallbacks[rows][width] of enum migratetype. The symbol gives the size; rows are MIGRATE_TYPES, or
 * MIGRATE_PCPTYPES since v6.12. Rows end with MIGRATE_TYPES up to v6.1 and are full after that.
 */
static enum km_status add_fallbacks(struct km_run *run)
{
	uint64_t bytes = run->k->layout->syms[SYM_fallbacks].bytes;
	uint64_t addr = km_view_sym(run->view, SYM_fallbacks);
	struct km_mm *mm = run->mm;
	uint64_t cells = bytes / 4, rows, width, r, c;
	enum km_status st = KM_OK;

	if (!addr || !cells) {
		km_run_unknown(run, KM_ABSENT, "array fallbacks");
		return KM_OK;
	}
	if (!mm->nr_mt) {
		km_run_unknown(run, mm->page_status, "array fallbacks: %s", mm->page_why);
		return KM_OK;
	}
	/* Width 2 to 4 in every kernel; the row count decides which divides. */
	rows = cells % mm->nr_mt == 0 && cells / mm->nr_mt >= 2 && cells / mm->nr_mt <= 4
		       ? mm->nr_mt
		       : mm->nr_pcp_types;
	if (!rows || cells % rows || cells / rows > 4) {
		km_run_unknown(run, KM_CORRUPT, "the size of array fallbacks");
		return KM_OK;
	}
	width = cells / rows;
	for (r = 0; r < rows; r++) {
		for (c = 0; !st && c < width; c++) {
			struct row_migrate_fallback row = { 0 };
			uint64_t to;

			st = km_read_uint(run->view, addr + 4 * (r * width + c), 4, &to);
			if (st) {
				km_run_unknown(run, st, "array fallbacks");
				return KM_OK;
			}
			if (to >= mm->nr_mt)
				break; /* the terminator MIGRATE_TYPES */
			if (r >= mm->nr_pcp_types || to == r)
				break; /* rows of CMA and Isolate are zeroes: "never used" */
			ROW_SET(row, migrate_fallback, migratetype, mm->mt_names[r]);
			ROW_SET(row, migrate_fallback, rank, c + 1);
			ROW_SET(row, migrate_fallback, fallback, mm->mt_names[to]);
			st = ROW_ADD(run, migrate_fallback, row);
		}
	}
	return st;
}

static enum km_status add_zone_types(struct km_run *run)
{
	const struct km_enum *e = &run->k->layout->enums[KE_zone_type];
	enum km_status st = KM_OK;
	unsigned i;

	for (i = 0; !st && i < run->mm->nr_zone_types; i++) {
		struct row_zone_type row = { 0 };

		ROW_SET(row, zone_type, value, i);
		ROW_SET(row, zone_type, name, run->mm->zone_type_names[i]);
		if (km_enum_name(e, i))
			ROW_SET(row, zone_type, enumerator, km_enum_name(e, i));
		st = ROW_ADD(run, zone_type, row);
	}
	return st;
}

/* Whether entry @i of gfpflag_names, which has no name, is not its end: 7.3 ends it by two of them. */
static bool names_follow(struct km_run *run, uint64_t addr, uint64_t stride, unsigned i)
{
	uint64_t name;

	for (i++; (i + 1) * stride <= run->k->layout->syms[SYM_gfpflag_names].bytes && i < MAX_FLAG_NAMES; i++)
		if (!km_read_field(run->view, KF_trace_print_flags_name, addr + i * stride, 0, &name) && name)
			return true;
	return false;
}

/* gfpflag_names: { mask, name } ended by a NULL name; composites stand first. */
static enum km_status add_gfp_flags(struct km_run *run)
{
	uint64_t stride = run->k->layout->type_bytes[KT_trace_print_flags];
	uint64_t addr = km_view_sym(run->view, SYM_gfpflag_names);
	uint64_t all = 0, singles = 0, bits = 0; /* of all names; of those of one bit; of these, flags themselves */
	enum km_status st = KM_OK, got;
	unsigned i;

	if (!addr || !stride) {
		/* vmaflag_names came with it (mm/debug.c, v4.6): what has neither is older. */
		km_run_unknown(run, km_view_sym(run->view, SYM_vmaflag_names) ? KM_ABSENT : KM_OK,
			       "table gfpflag_names (since 4.6)");
		return KM_OK;
	}
	for (i = 0; !st && i < MAX_FLAG_NAMES; i++) {
		struct row_gfp_flag row = { 0 };
		uint64_t mask, name_addr;
		char name[64];

		got = km_read_field(run->view, KF_trace_print_flags_mask, addr + i * stride, 0, &mask);
		if (!got)
			got = km_read_field(run->view, KF_trace_print_flags_name, addr + i * stride, 0, &name_addr);
		if (got) {
			km_run_unknown(run, got, "table gfpflag_names");
			break;
		}
		if (!name_addr && names_follow(run, addr, stride, i))
			km_run_unknown(run, KM_CORRUPT, "the rest of gfpflag_names");
		if (!name_addr)
			break;
		got = km_read_string(run->view, name_addr, name, sizeof(name));
		if (got) {
			km_run_unknown(run, got, "a name of gfpflag_names");
			continue;
		}
		/* All begin so; a flag has one name, and composites, which stand first, are made of flags. */
		if ((strncmp(name, "GFP_", 4) && strncmp(name, "__GFP_", 6)) ||
		    (km_is_pow2(mask) && name[0] == '_' && bits & mask)) {
			km_run_unknown(run, KM_CORRUPT, "a name of gfpflag_names");
			continue;
		}
		all |= mask;
		singles |= km_is_pow2(mask) ? mask : 0;
		bits |= km_is_pow2(mask) && name[0] == '_' ? mask : 0;
		ROW_SET(row, gfp_flag, name, name);
		ROW_SET(row, gfp_flag, value, mask);
		ROW_SET(row, gfp_flag, composite, !km_is_pow2(mask));
		st = ROW_ADD(run, gfp_flag, row);
	}
	if (!st && all != singles)
		st = km_run_issue(run, addr, KM_CORRUPT, "gfpflag_names: bits 0x%llx have no name", (unsigned long long)(all & ~singles));
	return st;
}

static enum km_status add_page_flags(struct km_run *run)
{
	const struct km_enum *e = &run->k->layout->enums[KE_pageflags];
	int64_t nr = run->k->layout->consts[KC_NR_PAGEFLAGS].value;
	enum km_status st = KM_OK;
	uint32_t i, k;

	for (i = 0; !st && i < e->n; i++) {
		struct row_page_flag row = { 0 };

		if (strncmp(e->v[i].name, "PG_", 3) != 0 || e->v[i].value < 0 ||
		    e->v[i].value >= nr)
			continue;
		for (k = 0; k < i && e->v[k].value != e->v[i].value; k++)
			;
		ROW_SET(row, page_flag, name, e->v[i].name + 3);
		ROW_SET(row, page_flag, bit, e->v[i].value);
		ROW_SET(row, page_flag, mask, UINT64_C(1) << e->v[i].value);
		if (k < i)
			ROW_SET(row, page_flag, alias_of, e->v[k].name + 3);
		st = ROW_ADD(run, page_flag, row);
	}
	return st;
}

static enum km_status run_constants(struct km_run *run)
{
	enum km_status st;

	st = add_migratetypes(run);
	if (!st)
		st = add_fallbacks(run);
	if (!st)
		st = add_zone_types(run);
	if (!st)
		st = add_gfp_flags(run);
	return st ? st : add_page_flags(run);
}

const struct km_collector km_collect_constants = {
	.name = "constants",
	.doc = "Migrate types and their fallbacks, zone types, GFP flags, page flags.",
	.tables = (const struct km_table *const[]){ &km_tbl_migratetype, &km_tbl_migrate_fallback,
						    &km_tbl_zone_type, &km_tbl_gfp_flag,
						    &km_tbl_page_flag, NULL },
	.run = run_constants,
};
