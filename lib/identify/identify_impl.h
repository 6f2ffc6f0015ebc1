/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_IDENTIFY_IMPL_H
#define KM_IDENTIFY_IMPL_H

/** For lib/identify alone. */

#include "case/dump.h"
#include "identify.h"
#include "collect/collect.h"
#include "mm/mm.h"
#include "mm/modules.h"
#include "report/question.h"
#include "mm/symbolize.h"
#include "view/view.h"

#define KM_IDENTIFY_COLUMNS 8u
#define KM_IDENTIFY_PAGE    512u /* two struct pages */

/** Rows of a table in the order of a key, and the last one that was looked at. */
struct km_ordered {
	int64_t first, last; /* rowids; last < first: none */
	bool known;
};

struct km_identify {
	struct km_report *r;
	struct km_question *q; /* schema/identify */
	struct km_ordered runs, owners;

	/* From the dump, or as the case remembers them; 0: not known. */
	uint64_t direct_map, direct_map_bytes, image_phys, struct_pages, struct_page_bytes;
	uint64_t image_vaddr, image_bytes, page_bytes;
	unsigned page_shift;

	bool has_dump;
	char no_dump[512];
	struct km_dump dump;
	struct km_run run; /* of km_id_collectors only; its view and mm are this module's own, all zeros without a dump */
	struct km_symbolizer *symbols;
	struct km_modules modules;
	bool slabs_read; /* run.slabs is what there is */
};

/** The first row that a section of schema/identify yields; texts live as long as the answer. */
struct km_id_row {
	bool found;
	unsigned n;
	struct {
		bool set;
		int64_t i;
		const char *text;
	} c[KM_IDENTIFY_COLUMNS];
};

/** One answer in the making. */
struct km_asked {
	struct km_identify *i;
	struct km_identity *id;
	struct km_err *err;
	enum km_status failed; /* KM_IO or KM_NOMEM: the first failure of the case or of memory */

	bool has_vaddr, has_paddr; /* a kernel address; a physical one, and pfn */
	uint64_t vaddr, paddr, pfn;

	bool has_area; /* of vmalloc, that begins at … */
	uint64_t area;

	/* From the case: the run of the frame, and who holds it. */
	const char *class; /* NULL: not known */
	const char *zone;
	int64_t node, order;
	struct km_id_row owner;
	/* From the dump: a copy of the struct page, and that of the head where it is a tail. */
	bool has_page;
	uint64_t head_pfn;
	uint8_t page[KM_IDENTIFY_PAGE], head[KM_IDENTIFY_PAGE];
};

/* Columns of a row of owners. */
enum {
	OWNER_ID,
	OWNER_CLASS,
	OWNER_NAME,
	OWNER_ADDR,
	OWNER_PID,
};

/* identify_case.c */

void km_id_set(struct km_asked *a, const char *param, enum km_unit unit, int64_t value);
/** Run @section. */
void km_id_row(struct km_asked *a, const char *section, struct km_id_row *ret);
/** The last row whose key is at most @key, of the table with sections <@table>_bounds and <@table>_row. */
void km_id_ordered(struct km_asked *a, const char *table, struct km_ordered *o, int64_t key,
		   struct km_id_row *ret);
/** Open the dump that the case was made from, or note why not. KM_OK, KM_IO or KM_NOMEM. */
enum km_status km_id_open_dump(struct km_identify *i, const struct km_identify_options *o,
			       struct km_err *err);

/* identify.c */

void km_id_fact(struct km_asked *a, const char *fact, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
/** A fact that is not known. */
void km_id_unknown(struct km_asked *a, const char *fact, const char *why);
/** A text in the answer's arena; "" when memory ran out. */
const char *km_id_text(struct km_asked *a, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/** Say what it is, with a sentence, unless that is said already. @name and @state may be NULL. */
void km_id_is(struct km_asked *a, const char *what, const char *name, const char *state,
	      const char *fmt, ...) __attribute__((format(printf, 5, 6)));
/** Set where it starts; the address is @offset bytes after that. */
void km_id_start(struct km_asked *a, uint64_t start, uint64_t offset);
/** The kernel address of @paddr in the direct map. False: not mapped there, or that is not known. */
bool km_id_direct(const struct km_identify *i, uint64_t paddr, uint64_t *ret);

/* identify_kernel.c: what the address shows */

/** Region of a->vaddr, and its physical address, if it has one. */
void km_id_translate(struct km_asked *a);
/** The frame that the struct page around kernel address @addr describes. */
bool km_id_struct_page(const struct km_identify *i, uint64_t addr, uint64_t *ret_pfn,
		       uint64_t *ret_start);
/** Identify a->vaddr by its place: a symbol, a module, a per-CPU variable, an area. */
void km_id_place(struct km_asked *a);

/* identify_percpu.c */

/** Identify a->vaddr in a CPU's part of the per-CPU memory. */
void km_id_percpu(struct km_asked *a);

/* identify_page.c: what its page shows */

/** Facts of frame a->pfn; fills a->class, a->owner and a->page. */
void km_id_page_facts(struct km_asked *a);
/** Identify it by its page. */
void km_id_page(struct km_asked *a);

/* identify_user.c */

/** Address @addr of process @pid. */
void km_id_user(struct km_asked *a, uint64_t addr, int64_t pid);

/* identify_slab.c */

/** Collectors that identify needs. */
extern const struct km_collector *const km_id_collectors[];

/** Identify the object of a slab around the address. */
void km_id_slab(struct km_asked *a);

#endif
