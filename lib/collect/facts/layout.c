/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Tables layout and variant: the spellings and the behaviour that were found in this kernel. */
#include <stdio.h>

#include "collect/collect.h"

static enum km_status add_types(struct km_run *run)
{
	const struct km_layout *l = run->k->layout;
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < KM_NR_TYPES; i++) {
		struct row_layout row = { 0 };

		ROW_SET(row, layout, type, km_type_decls[i].id);
		ROW_SET(row, layout, field, "sizeof");
		if (l->type_bytes[i]) {
			ROW_SET(row, layout, chosen, "sizeof");
			ROW_SET(row, layout, bytes, l->type_bytes[i]);
		} else {
			ROW_SET(row, layout, why, l->other_profile ? "not in this profile: made by an older kmemdb" : "this kernel has no such type");
		}
		st = ROW_ADD(run, layout, row);
	}
	return st;
}

static enum km_status add_fields(struct km_run *run)
{
	const struct km_layout *l = run->k->layout;
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < KM_NR_FIELDS; i++) {
		const struct km_field_decl *d = &km_field_decls[i];
		const struct km_place *p = &l->field[i];
		struct row_layout row = { 0 };

		ROW_SET(row, layout, type, d->type);
		ROW_SET(row, layout, field, d->name);
		if (p->present) {
			ROW_SET(row, layout, chosen, d->paths[p->alt]);
			ROW_SET(row, layout, offset, p->offset);
			ROW_SET(row, layout, bytes, p->bytes);
			if (p->stride) {
				ROW_SET(row, layout, stride, p->stride);
				ROW_SET(row, layout, count, p->count);
			}
		} else if (p->why) {
			ROW_SET(row, layout, why, p->why);
		}
		st = ROW_ADD(run, layout, row);
		if (!p->present && d->need == KM_REQUIRED)
			km_run_unknown(run, KM_ABSENT, "%s.%s", d->type, d->name);
	}
	return st;
}

/* A name by itself: @chosen is the spelling that was found; NULL: this kernel has none. */
static enum km_status add_name(struct km_run *run, const char *kind, const char *id,
			       const char *chosen)
{
	struct row_layout row = { 0 };

	ROW_SET(row, layout, type, kind);
	ROW_SET(row, layout, field, id);
	if (chosen)
		ROW_SET(row, layout, chosen, chosen);
	else
		ROW_SET(row, layout, why,
			run->k->layout->other_profile ? "not in this profile: made by an older kmemdb" : "this kernel has no such name");
	return ROW_ADD(run, layout, row);
}

static enum km_status add_names(struct km_run *run)
{
	const struct km_layout *l = run->k->layout;
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < KM_NR_ENUMS; i++)
		st = add_name(run, "enum", km_enum_decls[i].id,
			      l->enums[i].n ? km_enum_decls[i].id : NULL);
	for (i = 0; !st && i < KM_NR_CONSTS; i++)
		st = add_name(run, "enumerator", km_const_decls[i].id,
			      l->consts[i].present ? km_const_decls[i].names[l->consts[i].alt] : NULL);
	for (i = 0; !st && i < KM_NR_SYMS; i++)
		st = add_name(run, "symbol", km_sym_decls[i].id,
			      l->syms[i].present ? km_sym_decls[i].names[l->syms[i].alt] : NULL);
	return st;
}

static enum km_status add_kernel_variants(struct km_run *run)
{
	const struct km_kernel *k = run->k;
	char text[64];
	enum km_status st;

	snprintf(text, sizeof(text), "%u levels", k->xlate.levels);
	st = km_run_variant(run, "page tables", text, k->levels_from);
	if (!st)
		st = km_run_variant(run, "VMCOREINFO", k->vmcoreinfo_from, "where it was found");
	if (!st && k->direct_map)
		st = km_run_variant(run, "direct map", "one range", k->direct_map_from);
	if (!st && k->page_tables)
		st = km_run_issue(run, 0, k->page_tables,
				  "the kernel's page tables are not in the file: only the kernel image and the direct "
				  "map can be read, the memory map cannot");
	if (!st && k->cpus)
		st = km_run_issue(run, k->sym[SYM_per_cpu_offset], k->cpus,
				  "__per_cpu_offset or nr_cpu_ids cannot be read: sums over CPUs are unknown");
	return st;
}

static enum km_status add_variants(struct km_run *run)
{
	const struct km_mm *mm = run->mm;
	enum km_status st = add_kernel_variants(run);
	size_t i;

	if (mm->page_status)
		km_run_unknown(run, KM_OK, "how struct pages are read: %s", mm->page_why);
	else if (!mm->map_bias)
		km_run_unknown(run, KM_OK, "the memory model: no section of the memory map can be read");
	for (i = 0; !st && i < mm->variants.n; i++)
		st = km_run_variant(run, mm->variants.v[i].name, mm->variants.v[i].chosen, mm->variants.v[i].reason);
	return st;
}

/* Store where the memory map is, so that a struct page leads to its page also without the dump. */
static enum km_status add_memory_map(struct km_run *run)
{
	const struct km_mm *mm = run->mm;
	struct row_dump_info row = { 0 };
	enum km_status st;
	char value[32];

	if (mm->page_status || mm->places || !mm->map_bias)
		return KM_OK;
	snprintf(value, sizeof(value), "0x%llx", (unsigned long long)mm->map_bias);
	ROW_SET(row, dump_info, key, "struct_pages");
	ROW_SET(row, dump_info, value, value);
	ROW_SET(row, dump_info, doc, "kernel address that the struct page of frame 0 would be at");
	st = ROW_ADD(run, dump_info, row);
	snprintf(value, sizeof(value), "%u", mm->page.bytes);
	ROW_SET(row, dump_info, key, "struct_page_bytes");
	ROW_SET(row, dump_info, doc, "size of a struct page, bytes");
	return st ? st : ROW_ADD(run, dump_info, row);
}

static enum km_status run_layout(struct km_run *run)
{
	enum km_status st = add_types(run);

	if (!st)
		st = add_fields(run);
	if (!st)
		st = add_names(run);
	if (!st)
		st = add_memory_map(run);
	return st ? st : add_variants(run);
}

const struct km_collector km_collect_layout = {
	.name = "layout",
	.doc = "Where members are in this kernel, and which of its variants were found.",
	.tables = (const struct km_table *const[]){ &km_tbl_layout, &km_tbl_variant, NULL },
	.run = run_layout,
};
