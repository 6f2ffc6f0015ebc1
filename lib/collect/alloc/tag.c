/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Memory by the line of source that allocated it: allocation profiling (v6.10), as /proc/allocinfo prints it. */
#include <stdio.h>

#include "alloc_site.h"
#include "view/xarray.h"

#define MAX_NODES	65536u
#define MAX_RANGE_BYTES (UINT64_C(64) << 20) /* of the tags of the kernel or of one module */
#define TEXT_BYTES	256u

struct walk {
	struct km_alloc_writer *w;
	uint64_t unread;    /* tags that cannot be read … */
	enum km_status why; /* … and why not the first of them */
	char file[TEXT_BYTES + 16], function[TEXT_BYTES], module[TEXT_BYTES];
};

/* alloc_tag_read() of include/linux/alloc_tag.h. */
static enum km_status sum_counters(struct km_run *run, uint64_t counters, uint64_t *bytes, uint64_t *calls)
{
	enum km_status st = run->k->cpus;
	uint64_t value;
	unsigned cpu;

	*bytes = *calls = 0;
	for (cpu = 0; !st && cpu < run->k->nr_cpus; cpu++) {
		uint64_t at = km_per_cpu(run->k, counters, cpu);

		if (!km_cpu_possible(run->k, cpu))
			continue;
		st = km_read_field(run->view, KF_alloc_tag_counters_bytes, at, 0, &value);
		*bytes += st ? 0 : value;
		if (!st)
			st = km_read_field(run->view, KF_alloc_tag_counters_calls, at, 0, &value);
		*calls += st ? 0 : value;
	}
	return st;
}

static enum km_status read_text(struct km_run *run, enum km_field_id id, uint64_t tag, char *buf)
{
	uint64_t at;
	enum km_status st = km_read_field(run->view, id, tag, 0, &at);

	buf[0] = '\0';
	if (!st && at)
		st = km_read_string(run->view, at, buf, TEXT_BYTES);
	return st;
}

/* codetag_to_text() of lib/codetag.c. */
static enum km_status name_tag(struct walk *k, uint64_t tag)
{
	struct km_run *run = k->w->run;
	uint64_t line;
	enum km_status st = read_text(run, KF_alloc_tag_file, tag, k->file);

	if (!st)
		st = read_text(run, KF_alloc_tag_function, tag, k->function);
	if (!st)
		st = read_text(run, KF_alloc_tag_module, tag, k->module);
	if (!st)
		st = km_read_field(run->view, KF_alloc_tag_line, tag, 0, &line);
	if (!st)
		snprintf(k->file + strlen(k->file), 16, ":%u", (unsigned)line);
	return st;
}

static enum km_status take_tag(struct walk *k, uint64_t tag)
{
	const uint64_t key[KM_TALLY_KEYS] = { tag };
	uint64_t counters, bytes, calls;
	struct km_tally_site *site;
	enum km_status st =
		km_read_field(k->w->run->view, KF_alloc_tag_counters, tag, 0, &counters);

	if (!st)
		st = sum_counters(k->w->run, counters, &bytes, &calls);
	if (!st && !bytes && !calls)
		return KM_OK; /* nothing is allocated from there now */
	if (!st)
		st = name_tag(k, tag);
	if (st) {
		if (!k->unread++)
			k->why = st;
		return KM_OK;
	}
	site = km_tally_at(&k->w->known->tags, key);
	if (!site)
		return KM_NOMEM;
	site->objects = calls;
	site->bytes = bytes;
	return km_alloc_write(
		k->w,
		&(struct km_alloc_row){
			.source = "allocinfo",
			.file = k->file,
			.function = k->function,
			.module = k->module[0] ? k->module : NULL,
			.objects = calls,
			/* CPUs that count at the same time may make it negative */
			.bytes = bytes > INT64_MAX ? -1 : (int64_t)bytes,
			.page_order = -1,
			.gfp_mask = -1,
		},
		&site->id);
}

/* The tags of the kernel or of one module. */
static enum km_status take_range(struct walk *k, uint64_t cmod)
{
	struct km_run *run = k->w->run;
	uint64_t each = run->k->layout->type_bytes[KT_alloc_tag], tag, stop = 0;
	enum km_status got = km_read_field(run->view, KF_codetag_module_start, cmod, 0, &tag);
	enum km_status st = KM_OK;

	if (!got)
		got = km_read_field(run->view, KF_codetag_module_stop, cmod, 0, &stop);
	if (!got && (stop < tag || stop - tag > MAX_RANGE_BYTES || (stop - tag) % each))
		got = KM_CORRUPT;
	if (got)
		return km_run_issue(run, cmod, got, "lines that allocate: where those of a module "
						    "are cannot be read");
	for (; !st && tag < stop; tag += each)
		st = take_tag(k, tag);
	return st;
}

static enum km_status take_modules(struct walk *k, uint64_t idr)
{
	struct km_run *run = k->w->run;
	uint64_t index, entry;
	struct km_xarray x;
	enum km_status got, st = KM_OK;

	km_xarray_init(&x, run->view, idr + run->k->layout->field[KF_idr_rt].offset, MAX_NODES);
	while (!st && (got = km_xarray_next(&x, &index, &entry)) != KM_END) {
		if (!got && !km_xarray_is_value(&x, entry))
			st = take_range(k, entry);
		else if (got == KM_ABSENT)
			return KM_OK;
		else
			st = km_run_issue(run, got ? x.bad : idr, got ? got : KM_CORRUPT,
					  "lines that allocate: the table of modules is broken");
	}
	return st;
}

enum km_status km_alloc_tag_write(struct km_alloc_writer *w)
{
	const struct km_layout *l = w->run->k->layout;
	_cleanup_(km_freep) struct walk *k = NULL;
	uint64_t type = 0, idr;
	enum km_status st;

	if (!l->syms[SYM_alloc_tag_cttype].present || !l->field[KF_codetag_type_modules].present ||
	    !l->field[KF_idr_rt].present || !l->type_bytes[KT_alloc_tag]) {
		km_alloc_off(w, "it does not count by line of source (CONFIG_MEM_ALLOC_PROFILING)");
		return KM_OK;
	}
	st = km_read_var(w->run->view, SYM_alloc_tag_cttype, false, &type);
	if (st) {
		km_run_unknown(w->run, st, "which lines of source allocated");
		return KM_OK;
	}
	if (!type || type > UINT64_MAX - 4096) { /* an error number */
		km_alloc_off(w, "counting by line of source is off (sysctl.vm.mem_profiling=1)");
		return KM_OK;
	}
	k = km_calloc(1, sizeof(*k));
	if (!k)
		return KM_NOMEM;
	k->w = w;
	w->parts++;
	st = km_field_addr(w->run->view, KF_codetag_type_modules, type, 0, &idr);
	if (!st)
		st = take_modules(k, idr);
	if (!st && k->unread) {
		w->run->journal.unknowns += k->unread - 1;
		km_run_unknown(w->run, k->why, "what %llu lines of source allocated",
			       (unsigned long long)k->unread);
	}
	return st;
}
