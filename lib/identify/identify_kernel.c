/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the place of a kernel address shows. */
#include <inttypes.h>
#include <stdio.h>

#include "identify_impl.h"

/* Columns of rows of schema/identify. */
enum {
	AREA_START,
	AREA_BYTES,
	AREA_CALLER,
	AREA_KIND,
	AREA_PHYS,
};
enum {
	MODULE_NAME,
	MODULE_ADDR,
	MODULE_BYTES,
};

bool km_id_struct_page(const struct km_identify *i, uint64_t addr, uint64_t *ret_pfn,
		       uint64_t *ret_start)
{
	uint64_t bias = i->struct_pages, bytes = i->struct_page_bytes, pfn, limit;

	if (i->run.mm) {
		bias = i->run.mm->map_bias;
		bytes = i->run.mm->page.bytes;
	}
	if (!bytes)
		return false;
	/* Between sections each map is elsewhere only where mm has places; it then aligns the start itself. */
	pfn = (addr - bias) / bytes;
	if (i->run.mm) {
		*ret_start = bias + pfn * bytes;
		return !i->run.mm->places && !i->run.mm->page_status &&
		       km_mm_page_pfn(i->run.mm, *ret_start, ret_pfn) == KM_OK;
	}
	/* The memory map cannot reach further than memory does, and that not further than its direct map. */
	limit = i->direct_map_bytes >> i->page_shift;
	if (!bias || pfn >= limit)
		return false;
	*ret_pfn = pfn;
	*ret_start = bias + pfn * bytes;
	return true;
}

/* Without the dump: what arithmetic can translate. */
static bool translate_by_case(const struct km_asked *a, uint64_t *ret)
{
	const struct km_identify *i = a->i;

	if (i->direct_map && a->vaddr - i->direct_map < i->direct_map_bytes)
		*ret = a->vaddr - i->direct_map;
	else if (i->image_bytes && a->vaddr - i->image_vaddr < i->image_bytes)
		*ret = a->vaddr - i->image_vaddr + i->image_phys;
	else
		return false;
	return true;
}

static const char *region(const struct km_identify *i, uint64_t addr)
{
	if (i->direct_map && addr - i->direct_map < i->direct_map_bytes)
		return "direct map";
	if (i->image_bytes && addr - i->image_vaddr < i->image_bytes)
		return "kernel image or beside it";
	if (i->has_dump && km_modules_find(&i->modules, addr, &(const struct km_mod_region *){ 0 }))
		return "modules";
	return NULL;
}

/* Arithmetic translates all of the image's region, but only the image itself is mapped. */
static bool is_beside_image(const struct km_asked *a)
{
	const struct km_identify *i = a->i;
	uint64_t start, end;

	if (!i->has_dump || a->vaddr - i->image_vaddr >= i->image_bytes)
		return false;
	start = km_view_sym(i->run.view, SYM_text);
	if (!start)
		start = km_view_sym(i->run.view, SYM_stext);
	end = km_view_sym(i->run.view, SYM_end);
	return start && end && (a->vaddr < start || a->vaddr >= end);
}

void km_id_translate(struct km_asked *a)
{
	const char *where = region(a->i, a->vaddr);
	struct km_mapping m;
	enum km_status st;

	if (where)
		km_id_fact(a, "region", "%s", where);
	if (a->i->has_dump) {
		st = is_beside_image(a) ? KM_UNMAPPED : km_view_translate(a->i->run.view, a->vaddr, &m);
		if (st == KM_UNMAPPED) {
			km_id_fact(a, "physical address", "none: the page tables do not map it");
			return;
		}
		if (st) {
			km_id_unknown(a, "physical address",
				      km_id_text(a, "page tables are %s", km_status_name(st)));
			return;
		}
		a->paddr = m.paddr;
	} else if (!translate_by_case(a, &a->paddr)) {
		km_id_unknown(a, "physical address", "page tables are in the dump");
		return;
	}
	a->has_paddr = true;
	a->pfn = a->paddr >> a->i->page_shift;
	km_id_fact(a, "physical address", "0x%" PRIx64, a->paddr);
}

/* ---- symbols, modules, areas ---- */

/* "name+0x10/0x20 [module]": the name, and how far in it. */
static void take_symbol(struct km_asked *a, uint64_t addr, const char *what, const char *module)
{
	const char *text, *plus;
	enum km_status why;
	uint64_t offset;
	char *end;

	if (km_symbolize(a->i->symbols, addr, &text, &why)) {
		a->failed = a->failed ? a->failed : KM_NOMEM;
		return;
	}
	plus = why ? NULL : strrchr(text, '+');
	if (!plus) {
		if (why != KM_NOTFOUND)
			km_id_unknown(a, "symbol",
				      km_id_text(a, "table of symbols: %s", km_status_name(why)));
		return;
	}
	text = km_id_text(a, "%s", text);
	plus = strrchr(text, '+');
	offset = strtoull(plus + 1, &end, 16);
	km_id_fact(a, "symbol", "%s", text);
	km_id_is(a, what, km_id_text(a, "%.*s", (int)(plus - text), text), NULL, "%s%s%s: %s", what,
		 module ? " " : "", module ? module : "", text);
	km_id_start(a, addr - offset, offset);
}

static void by_module(struct km_asked *a)
{
	const struct km_mod_region *r;
	const struct km_module *m = km_modules_find(&a->i->modules, a->vaddr, &r);
	struct km_id_row row;

	if (m) {
		km_id_fact(a, "module", "%s", m->name);
		take_symbol(a, a->vaddr, "module", m->name);
		km_id_is(a, "module", km_id_text(a, "%s", m->name), NULL, "memory of module %s",
			 m->name);
		km_id_start(a, r->base, a->vaddr - r->base);
		return;
	}
	if (a->i->has_dump)
		return;
	km_id_set(a, "addr", KM_UNIT_KADDR, (int64_t)a->vaddr);
	km_id_row(a, "module", &row);
	if (!row.found || !row.c[MODULE_NAME].text)
		return;
	km_id_fact(a, "module", "%s", row.c[MODULE_NAME].text);
	km_id_is(a, "module", row.c[MODULE_NAME].text, NULL, "memory of module %s",
		 row.c[MODULE_NAME].text);
	km_id_start(a, (uint64_t)row.c[MODULE_ADDR].i, a->vaddr - (uint64_t)row.c[MODULE_ADDR].i);
}

/* Parts of the image that were freed after boot now hold other things. */
static bool is_image(const struct km_asked *a)
{
	const struct km_identify *i = a->i;

	if (!i->image_bytes || a->vaddr - i->image_vaddr >= i->image_bytes || is_beside_image(a))
		return false;
	return !a->class || !strcmp(a->class, "kernel_image");
}

static void by_image(struct km_asked *a)
{
	if (a->i->has_dump)
		take_symbol(a, a->vaddr, "kernel symbol", NULL);
	else
		km_id_unknown(a, "symbol", "symbols are in the dump");
	km_id_is(a, "kernel image", NULL, NULL, "the kernel's text or data");
}

/* The area around the address, and what it says that the page does not. */
static void by_area(struct km_asked *a)
{
	const char *caller, *kind;
	struct km_id_row row;
	uint64_t start;

	km_id_set(a, "addr", KM_UNIT_KADDR, (int64_t)a->vaddr);
	km_id_row(a, "area", &row);
	if (!row.found || !row.c[AREA_START].set)
		return;
	start = (uint64_t)row.c[AREA_START].i;
	caller = row.c[AREA_CALLER].text ? row.c[AREA_CALLER].text : "no caller";
	kind = row.c[AREA_KIND].text ? row.c[AREA_KIND].text : "area";
	km_id_fact(a, "area", "0x%016" PRIx64 ", %" PRId64 " bytes, %s, by %s", start,
		   row.c[AREA_BYTES].i, kind, caller);
	if (row.c[AREA_PHYS].set)
		km_id_fact(a, "mapped memory", "0x%" PRIx64, (uint64_t)row.c[AREA_PHYS].i);
	a->has_area = true;
	a->area = start;
	/* A stack, a module or a per-CPU chunk is what its page says, and begins where it says. */
	if (a->class && (!strcmp(a->class, "kernel_stack") || !strcmp(a->class, "module") ||
			 !strcmp(a->class, "percpu")))
		return;
	km_id_is(a, "vmalloc area", row.c[AREA_CALLER].text, row.c[AREA_KIND].text,
		 "area of kernel addresses (%s) made by %s, +0x%" PRIx64 "%s", kind, caller,
		 a->vaddr - start, a->has_paddr ? "" : ", no page is mapped there");
	km_id_start(a, start, a->vaddr - start);
}

void km_id_place(struct km_asked *a)
{
	if (!a->has_vaddr)
		return;
	if (!a->class || !strcmp(a->class, "percpu"))
		km_id_percpu(a);
	if (is_image(a))
		by_image(a);
	by_module(a);
	if (a->vaddr - a->i->direct_map >= a->i->direct_map_bytes)
		by_area(a);
}
