/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Look-ups in the case, and the dump that it was made from. */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <unistd.h>

#include "collect/collectors.h"
#include "identify_impl.h"

static void keep_first_failure(struct km_asked *a, enum km_status st)
{
	if (!a->failed && st)
		a->failed = st == KM_NOMEM ? KM_NOMEM : KM_IO;
}

void km_id_set(struct km_asked *a, const char *param, enum km_unit unit, int64_t value)
{
	char text[32];

	(void)snprintf(text, sizeof(text), "%" PRId64, value);
	keep_first_failure(a, km_report_set_param(a->i->r, param, unit, text, a->err));
}

struct taken {
	struct km_asked *a;
	struct km_id_row *row;
};

static enum km_status begin_row(void *arg, const struct km_result_column *cols, unsigned n)
{
	(void)arg, (void)cols;
	return n <= KM_IDENTIFY_COLUMNS ? KM_OK : KM_FORMAT;
}

static enum km_status take_row(void *arg, const struct km_cell *cells, unsigned n)
{
	struct taken *t = arg;
	unsigned i;

	if (t->row->found)
		return KM_OK;
	t->row->found = true;
	t->row->n = n;
	for (i = 0; i < n; i++) {
		t->row->c[i].set = cells[i].kind != KM_CELL_NULL;
		t->row->c[i].i = cells[i].i;
		if (cells[i].kind != KM_CELL_TEXT)
			continue;
		t->row->c[i].text =
			km_arena_strndup(&t->a->id->arena, cells[i].text, cells[i].bytes);
		if (!t->row->c[i].text)
			return KM_NOMEM;
	}
	return KM_OK;
}

void km_id_row(struct km_asked *a, const char *section, struct km_id_row *ret)
{
	struct taken t = { a, ret };
	const struct km_sink sink = { begin_row, take_row, km_sink_no_end, &t };

	memset(ret, 0, sizeof(*ret));
	if (!a->failed)
		keep_first_failure(a, km_question_run(a->i->r, km_question_section(a->i->q, section), &sink,
						      a->err));
	if (a->failed)
		memset(ret, 0, sizeof(*ret));
}

static void find_bounds(struct km_asked *a, const char *table, struct km_ordered *o)
{
	struct km_id_row row;
	char section[32];

	(void)snprintf(section, sizeof(section), "%s_bounds", table);
	km_id_row(a, section, &row);
	o->known = true;
	o->first = row.found && row.c[0].set ? row.c[0].i : 1;
	o->last = row.found && row.c[1].set ? row.c[1].i : 0;
}

void km_id_ordered(struct km_asked *a, const char *table, struct km_ordered *o, int64_t key,
		   struct km_id_row *ret)
{
	struct km_id_row row;
	int64_t lo, hi, mid;
	char section[32];

	memset(ret, 0, sizeof(*ret));
	if (!o->known)
		find_bounds(a, table, o);
	(void)snprintf(section, sizeof(section), "%s_row", table);
	for (lo = o->first, hi = o->last; lo <= hi && !a->failed;) {
		mid = lo + (hi - lo) / 2;
		km_id_set(a, "rowid", KM_UNIT_ID, mid);
		km_id_row(a, section, &row);
		if (row.found && row.c[0].set && row.c[0].i <= key) {
			*ret = row;
			lo = mid + 1;
		} else {
			hi = mid - 1;
		}
	}
}

/* ---- the dump ---- */

const struct km_collector *const km_id_collectors[] = { &km_collect_owner, &km_collect_slab_cache, NULL };

static uint64_t parse_fact_number(const char *text)
{
	uint64_t v;
	char *end;

	if (!text)
		return 0;
	errno = 0;
	v = strtoull(text, &end, 0);
	return errno || *end ? 0 : v;
}

/* Read what the case remembers of how addresses are translated. */
static void recall_places(struct km_asked *a)
{
	struct km_identify *i = a->i;
	struct km_id_row row;

	km_id_row(a, "places", &row);
	if (!row.found)
		return;
	i->direct_map = parse_fact_number(row.c[0].text);
	i->direct_map_bytes = parse_fact_number(row.c[1].text);
	i->image_phys = parse_fact_number(row.c[2].text);
	i->struct_pages = parse_fact_number(row.c[3].text);
	i->struct_page_bytes = parse_fact_number(row.c[4].text);
	i->page_bytes = parse_fact_number(row.c[5].text);
	if (row.c[2].text) {
		const struct km_arch *arch = row.c[6].text ? km_arch_by_name(row.c[6].text) : NULL;

		i->image_vaddr = arch ? arch->image_vaddr : 0;
		i->image_bytes = arch ? arch->image_bytes : 0;
	}
	if (!km_is_pow2(i->page_bytes) || i->page_bytes < 4096 || i->page_bytes > 65536)
		i->page_bytes = 4096;
	i->page_shift = km_log2(i->page_bytes);
}

static enum km_status begin_run(struct km_identify *i)
{
	enum km_status st;

	i->run = (struct km_run){ .k = &i->dump.k, .jobs = 1 };
	st = km_view_create(&i->dump.k, &i->run.view);
	return st ? st : km_run_begin(&i->run, km_id_collectors);
}

static enum km_status read_kernel(struct km_identify *i, struct km_err *err)
{
	enum km_status st = begin_run(i);

	if (!st)
		st = km_symbolizer_create(i->run.view, &i->symbols);
	if (!st)
		st = km_modules_read(i->run.view, &i->modules);
	if (st)
		return km_fail(err, st, "out of memory");
	i->has_dump = true;
	i->direct_map = i->dump.k.direct_map;
	i->direct_map_bytes = i->dump.k.direct_map_bytes;
	i->image_phys = i->dump.k.xlate.image_phys;
	i->image_vaddr = i->dump.k.xlate.image_vaddr;
	i->image_bytes = i->dump.k.xlate.image_bytes;
	i->page_bytes = i->dump.k.page_bytes;
	i->page_shift = i->dump.k.page_shift;
	return KM_OK;
}

/* Only the file that the case was made from is accepted. */
static enum km_status open_dump(struct km_asked *a, const struct km_id_row *capture,
				const struct km_identify_options *o, struct km_err *err)
{
	const struct km_dump_options how = { .vmlinux = o->vmlinux, .no_cache = o->no_cache };
	const struct km_dump_origin origin = {
		.source = capture->c[1].text,
		.more = capture->c[2].text,
		.fingerprint = capture->c[3].text,
		.vmlinux = capture->c[4].text,
		.vmcoreinfo_paddr = capture->c[5].text,
		.any_vmlinux = capture->c[6].i != 0,
	};
	enum km_status st = km_dump_reopen(&a->i->dump, &origin, o->case_path, o->dump, o->nr_dump, &how, err);

	return st ? st : read_kernel(a->i, err);
}

enum km_status km_id_open_dump(struct km_identify *i, const struct km_identify_options *o,
			       struct km_err *err)
{
	struct km_identity id = { 0 };
	struct km_asked a = { .i = i, .id = &id, .err = err };
	struct km_id_row capture;
	struct km_err why = { "" };
	enum km_status st = KM_OK;

	km_id_row(&a, "capture", &capture);
	recall_places(&a);
	if (!a.failed && (!capture.found || !capture.c[0].text))
		a.failed = km_fail(err, KM_NOTFOUND, "the case holds no capture");
	if (!a.failed && (strcmp(capture.c[0].text, "vmcore") != 0 || !capture.c[1].text))
		(void)km_fail(&why, KM_ABSENT, "the capture is not a dump");
	else if (!a.failed)
		st = open_dump(&a, &capture, o, &why);
	if (st == KM_NOMEM)
		a.failed = km_fail(err, st, "out of memory");
	if (!i->has_dump)
		(void)snprintf(i->no_dump, sizeof(i->no_dump), "%s", why.text);
	km_identity_deinit(&id);
	return a.failed;
}
