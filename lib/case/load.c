/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "case.h"
#include "collect/collectors.h"
#include "base/clock.h"
#include "proc/constants.h"
#include "dump.h"
#include "facts.h"
#include "folder.h"
#include "input.h"
#include "facts/facts.h"
#include "report/functions.h"
#include "store/finding.h"
#include "mm/tick.h"
#include "tree/tree.h"
#include "case/version.h"
#include "base/work.h"

/* ---- the capture row ---- */

static bool read_text(struct km_view *v, uint64_t addr, char *buf, size_t bytes)
{
	return addr && km_read_string(v, addr, buf, bytes) == KM_OK && buf[0];
}

/*
 * Seconds since boot: jiffies start at 2^32 - 300 s (include/linux/jiffies.h INITIAL_JIFFIES). Where tick_nsec
 * is gone (since v6.13), by the clock, which unlike jiffies goes on while the machine sleeps, as /proc/uptime does.
 */
static bool uptime_seconds(struct km_view *v, double *ret)
{
	uint64_t jiffies, hz, start, clock = km_timekeeper_addr(v), base, offset;

	if (!km_view_sym(v, SYM_tick_nsec) && clock &&
	    !km_read_field(v, KF_timekeeper_mono_base, clock, 0, &base) &&
	    !km_read_field(v, KF_timekeeper_offs_boot, clock, 0, &offset) &&
	    (int64_t)(base + offset) >= 0) {
		*ret = (double)(base + offset) / 1e9;
		return true;
	}
	if (km_read_var(v, SYM_jiffies_64, false, &jiffies) || !km_tick_hz(v, &hz))
		return false;
	start = (uint32_t) - (300 * hz);
	if (jiffies < start)
		return false;
	*ret = (double)(jiffies - start) / (double)hz;
	return true;
}

/* The clock as it was written down in the dump itself: no time of a file or of its header. */
static bool clock_time(const struct km_kernel *k, struct km_view *v, int64_t *ret)
{
	uint64_t sec, clock = km_timekeeper_addr(v);

	if (km_vmcoreinfo_number(&k->vmcoreinfo, "CRASHTIME", ret) == KM_OK)
		return true;
	if (!clock || km_read_field(v, KF_timekeeper_xtime_sec, clock, 0, &sec) || !sec)
		return false;
	*ret = (int64_t)sec;
	return true;
}

/* As btime of /proc/stat has it (getboottime64()); ticks do not count while the machine sleeps. */
static bool boot_time(const struct km_kernel *k, struct km_view *v, int64_t *ret)
{
	uint64_t sec, base, offset, clock = km_timekeeper_addr(v);
	double uptime;
	int64_t now;

	if (clock && !km_read_field(v, KF_timekeeper_xtime_sec, clock, 0, &sec) && sec &&
	    !km_read_field(v, KF_timekeeper_mono_base, clock, 0, &base) &&
	    !km_read_field(v, KF_timekeeper_offs_boot, clock, 0, &offset) &&
	    (int64_t)(base + offset) >= 0) {
		*ret = (int64_t)(sec - (base + offset) / 1000000000);
		return *ret > 0;
	}
	if (!clock_time(k, v, &now) || !uptime_seconds(v, &uptime) || uptime > 1e10)
		return false;
	*ret = now - (int64_t)uptime;
	return *ret > 0;
}

static bool capture_time(const struct km_kernel *k, struct km_view *v, int64_t *ret)
{
	if (clock_time(k, v, ret))
		return true;
	*ret = km_source_info(k->source)->timestamp;
	return *ret != 0;
}

/* The last bits of avenrun[] are a fraction (include/linux/sched/loadavg.h FSHIFT). */
#define LOAD_SHIFT 11

static void set_load(struct km_view *v, struct row_capture *row)
{
	uint64_t addr = km_view_sym(v, SYM_avenrun), load[3];
	unsigned i;

	if (!addr)
		return;
	for (i = 0; i < KM_ARRAY_LEN(load); i++)
		if (km_read_uint(v, addr + 8 * i, 8, &load[i]) || load[i] >> 40)
			return;
	ROW_SET(*row, capture, load_1, (double)load[0] / (1 << LOAD_SHIFT));
	ROW_SET(*row, capture, load_5, (double)load[1] / (1 << LOAD_SHIFT));
	ROW_SET(*row, capture, load_15, (double)load[2] / (1 << LOAD_SHIFT));
}

static enum km_status set_taint(struct km_view *v, struct km_store *store, struct row_capture *row)
{
	uint64_t mask;

	if (km_read_var(v, SYM_tainted_mask, false, &mask))
		return KM_OK;
	ROW_SET(*row, capture, tainted, mask);
	return km_taint_store(store, mask);
}

static enum km_status add_capture(const struct km_load_options *o, const char *input,
				  const char *vmlinux, struct km_kernel *k, struct km_view *v,
				  struct km_store *store, double seconds)
{
	const struct km_source_info *info = km_source_info(k->source);
	char content[KM_FINGERPRINT_TEXT];
	char format[128], hostname[65], command_line[2048], panic[512], folder[4096];
	struct row_capture row = { 0 };
	enum km_status st;
	uint64_t addr;
	int64_t when;
	double uptime;

	km_format_text(info, format, sizeof(format));
	ROW_SET(row, capture, kind, "vmcore");
	if (o->label)
		ROW_SET(row, capture, label, o->label);
	ROW_SET(row, capture, source, input);
	km_case_folder(input, folder, sizeof(folder));
	if (*folder)
		ROW_SET(row, capture, folder, folder);
	ROW_SET(row, capture, format, format);
	ROW_SET(row, capture, arch, k->xlate.arch->name);
	ROW_SET(row, capture, page_bytes, k->page_bytes);
	ROW_SET(row, capture, kernel_release, k->release);
	if (k->banner[0])
		ROW_SET(row, capture, kernel_version, k->banner);
	if (k->build_id[0])
		ROW_SET(row, capture, build_id, k->build_id);
	if (km_view_sym(v, SYM_init_uts_ns) &&
	    km_field_addr(v, KF_uts_namespace_nodename, km_view_sym(v, SYM_init_uts_ns), 0,
			  &addr) == KM_OK &&
	    read_text(v, addr, hostname, sizeof(hostname)))
		ROW_SET(row, capture, hostname, hostname);
	if (capture_time(k, v, &when))
		ROW_SET(row, capture, captured_at, when);
	if (uptime_seconds(v, &uptime))
		ROW_SET(row, capture, uptime_s, uptime);
	if (boot_time(k, v, &when))
		ROW_SET(row, capture, booted_at, when);
	if (km_read_var(v, SYM_saved_command_line, false, &addr) == KM_OK &&
	    read_text(v, addr, command_line, sizeof(command_line)))
		ROW_SET(row, capture, command_line, command_line);
	if (*km_printk_panic(v, panic, sizeof(panic)))
		ROW_SET(row, capture, panic, panic);
	ROW_SET(row, capture, fingerprint, info->fingerprint);
	if (km_source_content(k->source, o->jobs ? o->jobs : km_work_cpus(), content) == KM_OK)
		ROW_SET(row, capture, content_hash, content);
	ROW_SET(row, capture, modified_ns, info->modified_ns);
	ROW_SET(row, capture, vmlinux, vmlinux);
	ROW_SET(row, capture, loaded_at, time(NULL));
	ROW_SET(row, capture, load_seconds, seconds);
	ROW_SET(row, capture, kmemdb_version, KM_VERSION);
	set_load(v, &row);
	st = set_taint(v, store, &row);
	return st ? st : km_store_add(store, &km_tbl_capture, &row);
}

static enum km_status fact_row(void *arg, const char *key, const char *value, const char *doc)
{
	struct row_dump_info row = { 0 };

	ROW_SET(row, dump_info, key, key);
	if (value)
		ROW_SET(row, dump_info, value, value);
	ROW_SET(row, dump_info, doc, doc);
	return km_store_add(arg, &km_tbl_dump_info, &row);
}

/* ---- one dump ---- */

static enum km_status types_facts(struct km_store *store, double seconds, const char *origin)
{
	char value[32];
	enum km_status st;

	snprintf(value, sizeof(value), "%.6f", seconds);
	st = fact_row(store, "types_seconds", value, "time to find and read types and symbols");
	return st ? st : fact_row(store, "types_from", origin, "dwarf, profile or cache");
}

/* The other parts of a split dump: the first one is capture.source. */
static enum km_status files_facts(struct km_store *store, const char *const *paths, size_t nr_paths)
{
	enum km_status st = KM_OK;
	char key[32];
	size_t i;

	for (i = 1; !st && i < nr_paths; i++) {
		snprintf(key, sizeof(key), "file_%zu", i + 1);
		st = fact_row(store, key, paths[i], "another part of the split dump");
	}
	return st;
}

static enum km_status collect_input(const struct km_load_options *o, const char *input,
				    const char *vmlinux, struct km_kernel *k, struct km_store *store,
				    double start, struct km_err *err)
{
	struct km_run run = {
		.k = k,
		.store = store,
		.jobs = o->jobs ? o->jobs : km_work_cpus(),
		.pages = o->pages,
		.leaks = o->leaks,
		.progress = o->progress,
		.progress_arg = o->progress_arg,
	};
	enum km_status st;

	st = km_view_create(k, &run.view);
	if (st)
		return km_fail(err, st, "%s", km_status_name(st));
	st = km_collect_all(&run);
	if (!st)
		st = km_source_facts(km_source_info(k->source), fact_row, store);
	if (!st)
		st = km_kernel_facts(k, fact_row, store);
	if (!st)
		st = add_capture(o, input, vmlinux, k, run.view, store, km_now_seconds() - start);
	if (st == KM_NOMEM)
		(void)km_fail(err, st, "out of memory");
	else if (st)
		(void)km_fail(err, st, "cannot write '%s': %s", o->case_path,
			      km_store_error(store));
	km_view_destroy(run.view);
	return st;
}

/* Asked before types are looked for, which takes longer. The whole file is read only where the sample is the same. */
static bool dump_is_loaded(const struct km_load_options *o, const char *const *paths,
			   size_t nr_paths, struct km_store *store, struct km_load_result *ret)
{
	struct km_source *source;
	const char *fingerprint;
	char content[KM_FINGERPRINT_TEXT];
	bool loaded;

	if (km_source_open(paths, nr_paths, &source, NULL))
		return false;
	fingerprint = km_source_info(source)->fingerprint;
	loaded = km_store_find_input(store, fingerprint, NULL) &&
		 km_source_content(source, o->jobs ? o->jobs : km_work_cpus(), content) == KM_OK &&
		 km_case_is_loaded(o, store, paths[0], NULL, fingerprint, content, km_store_capture_id(store), &ret->nr_duplicates);
	km_source_close(source);
	return loaded;
}

static enum km_status load_dump(const struct km_load_options *o, const char *const *paths,
				size_t nr_paths, struct km_store *store, struct km_load_result *ret,
				struct km_err *err)
{
	const struct km_dump_options how = {
		.vmlinux = o->vmlinux,
		.types = o->types,
		.nr_types = o->nr_types,
		.jobs = o->jobs,
		.kernel = o->kernel,
		.no_cache = o->no_cache,
		.any_vmlinux = o->any_vmlinux,
		.progress = o->progress,
		.progress_arg = o->progress_arg,
	};
	double start = km_now_seconds();
	struct km_dump d;
	enum km_status st;

	if (dump_is_loaded(o, paths, nr_paths, store, ret))
		return KM_OK;
	st = km_dump_open(&d, paths, nr_paths, &how, err);
	memcpy(ret->vmlinux, d.vmlinux_path, sizeof(ret->vmlinux));
	if (!st) {
		ret->layout_seconds += d.types_seconds;
		ret->vmlinux_origin = km_vmlinux_id(d.vmlinux)->origin;
		st = types_facts(store, d.types_seconds, ret->vmlinux_origin);
	}
	if (!st)
		st = files_facts(store, paths, nr_paths);
	if (!st)
		st = collect_input(o, paths[0], ret->vmlinux, &d.k, store, start, err);
	km_dump_close(&d);
	return st;
}

/* Several files are one dump when the first says that it is a part of a split set. */
static bool is_split_set(const struct km_load_options *o)
{
	struct km_source *first;
	bool split;

	if (o->nr_inputs < 2 || km_source_open(o->inputs, 1, &first, NULL))
		return false;
	split = km_source_info(first)->split;
	km_source_close(first);
	return split;
}

static enum km_status load_set(const struct km_load_options *o, struct km_store *store,
			       struct km_load_result *ret, struct km_err *err)
{
	enum km_status st = load_dump(o, o->inputs, o->nr_inputs, store, ret, err);

	return st ? km_fail_prepend(err, st, "cannot load '%s': ", o->inputs[0]) : KM_OK;
}

/* A dump, or what is none but captured files. */
static enum km_status load_input(const struct km_load_options *o, const char *const *path,
				 struct km_store *store, struct km_load_result *ret,
				 struct km_err *err)
{
	struct km_source *source = NULL;
	enum km_tree_kind kind;
	enum km_status st;

	st = km_source_open(path, 1, &source, err);
	km_source_close(source);
	kind = st ? km_tree_probe(*path) : KM_TREE_NONE;
	if (!st)
		st = load_dump(o, path, 1, store, ret, err);
	else if (kind != KM_TREE_NONE)
		st = km_folder_load(o, *path, load_dump, store, ret, err);
	else if (st == KM_FORMAT && err && strstr(err->text, KM_SOURCE_UNKNOWN))
		st = km_fail(err, st,
			     "neither a dump (ELF, kdump, flattened, LiME, AVML, raw memory) nor captured files of /proc "
			     "(a directory, tar or zip with proc/…, a text with '=== /proc/NAME' "
			     "lines, a kernel log)");
	return st ? km_fail_prepend(err, st, "cannot load '%s': ", *path) : KM_OK;
}

/* The number of an input that failed stays: under it table load says why. */
static enum km_status note_failure(const struct km_load_options *o, struct km_store *store,
				   enum km_status st, struct km_load_result *ret,
				   struct km_err *err)
{
	struct row_load row = { 0 };
	struct km_err why = err ? *err : (struct km_err){ "" };
	enum km_status stored = km_store_drop_capture(store, err);

	if (stored)
		return stored;
	ROW_SET(row, load, collector, KM_INPUT);
	ROW_SET(row, load, status, "failed");
	ROW_SET(row, load, rows, 0);
	ROW_SET(row, load, unknowns, 0);
	ROW_SET(row, load, reason, *why.text ? why.text : km_status_name(st));
	stored = km_store_add(store, &km_tbl_load, &row);
	if (stored)
		return km_fail(err, stored, "cannot write '%s': %s", o->case_path,
			       km_store_error(store));
	ret->nr_failed++;
	if (o->failed)
		o->failed(o->progress_arg, why.text);
	return KM_OK;
}

static enum km_status load_inputs(const struct km_load_options *o, struct km_store *store,
				  struct km_load_result *ret, struct km_err *err)
{
	bool split = is_split_set(o);
	size_t i, n = split ? 1 : o->nr_inputs;
	enum km_status st;
	bool noted = false;

	for (i = 0; i < n; i++) {
		if (noted)
			km_store_next_capture(store);
		else if (i)
			km_case_next_capture(store);
		noted = false;
		st = split ? load_set(o, store, ret, err)
			   : load_input(o, o->inputs + i, store, ret, err);
		if (st && o->keep_going && n > 1) {
			st = note_failure(o, store, st, ret, err);
			noted = true;
		}
		if (st)
			return st;
	}
	ret->last_capture_id = km_store_capture_id(store);
	if (!noted && !km_store_rows(store, &km_tbl_capture)) {
		ret->last_capture_id--;
		st = km_store_drop_capture(store, err);
		if (st)
			return st;
	}
	return ret->nr_failed < n ? KM_OK
				  : km_fail(err, KM_FORMAT, "none of %zu inputs could be loaded", n);
}

/* Whoever may not read an input may not read its data either. */
static void restrict_case(const struct km_load_options *o, struct km_store *store)
{
	struct stat st;
	size_t i;

	for (i = 0; i < o->nr_inputs; i++)
		if (!stat(o->inputs[i], &st))
			km_store_restrict(store, (st.st_mode & 0444) | 0333);
}

enum km_status km_case_load(const struct km_load_options *o, struct km_load_result *ret,
			    struct km_err *err)
{
	struct km_load_result result = { 0 };
	const struct km_wait wait = { o->waiting, o->progress_arg };
	double start = km_now_seconds();
	struct km_flag_names names = { 0 };
	struct km_store *store;
	enum km_status st;

	st = km_store_create_waiting(o->case_path, &wait, &store, err);
	if (st)
		return st;
	km_store_judge_with(store, km_functions_of_rules, &names);
	restrict_case(o, store);
	result.first_capture_id = km_store_capture_id(store);
	st = load_inputs(o, store, &result, err);
	if (!st && result.last_capture_id >= result.first_capture_id)
		st = km_store_commit(store, err);
	km_store_destroy(store);
	km_flag_names_deinit(&names);
	result.seconds = km_now_seconds() - start;
	if (!st && ret)
		*ret = result;
	return st;
}

enum km_status km_case_info(const char *const *inputs, size_t nr_inputs,
			    const struct km_kernel_options *o, km_fact_fn fn, void *arg,
			    struct km_err *err)
{
	struct km_source *source;
	struct km_kernel k;
	struct km_err why;
	enum km_status st;

	st = km_source_open(inputs, nr_inputs, &source, err);
	if (st)
		return st;
	st = km_kernel_arrange(source, o->jobs ? o->jobs : km_work_cpus(), err);
	if (!st)
		st = km_source_facts(km_source_info(source), fn, arg);
	if (!st) {
		if (km_kernel_find(&k, source, o, &why) == KM_OK)
			st = km_kernel_facts(&k, fn, arg);
		else
			st = fn(arg, "kernel_problem", why.text,
				"why the kernel could not be found");
		km_kernel_deinit(&k);
	}
	km_source_close(source);
	return st;
}
