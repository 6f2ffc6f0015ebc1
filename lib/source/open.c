/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <assert.h>
#include <string.h>

#include "base/fingerprint.h"
#include "source_ops.h"

/* In the order in which they are tried; raw files have no magic and come last. */
static const struct km_source_ops *const formats[] = { &km_source_kdump, &km_source_elf,
						       &km_source_lime, &km_source_raw };

#define FINGERPRINT_HEAD_BYTES 8192
/* Each sample is a seek when the file is not cached. */
#define FINGERPRINT_SAMPLES	 16
#define FINGERPRINT_SAMPLE_BYTES 4096

static struct km_fingerprint file_fingerprint(const struct km_mapfile *m)
{
	struct km_fingerprint f = KM_FINGERPRINT_INIT;
	uint64_t step = m->bytes / FINGERPRINT_SAMPLES, n, k;

	n = m->bytes < FINGERPRINT_HEAD_BYTES ? m->bytes : FINGERPRINT_HEAD_BYTES;
	km_fingerprint_word(&f, m->bytes);
	km_fingerprint_bytes(&f, m->data, n);
	for (k = 1; k <= FINGERPRINT_SAMPLES && step >= FINGERPRINT_SAMPLE_BYTES; k++)
		km_fingerprint_bytes(&f, m->data + k * step - FINGERPRINT_SAMPLE_BYTES,
				     FINGERPRINT_SAMPLE_BYTES);
	return f;
}

/* The files of a set add up, so that their order does not matter. */
static void set_fingerprint(struct km_source *s)
{
	struct km_fingerprint sum = { 0, 0 }, f;
	size_t i;

	for (i = 0; i < s->nr_files; i++) {
		f = file_fingerprint(&s->files[i].map);
		sum.a += f.a;
		sum.b += f.b;
		if (s->files[i].map.mtime_ns > s->info.modified_ns)
			s->info.modified_ns = s->files[i].map.mtime_ns;
	}
	km_fingerprint_text(&sum, s->info.fingerprint);
}

/* Look through a flattened file, and find the format of what is in it. */
static enum km_status identify_format(struct km_source_file *f, const struct km_source_ops **ret,
				      struct km_err *err)
{
	_cleanup_(km_freep) uint8_t *copy = NULL;
	const uint8_t *head = f->map.data;
	uint64_t n = f->map.bytes < KM_PROBE_BYTES ? f->map.bytes : KM_PROBE_BYTES;
	enum km_status st;
	size_t i;

	f->view = (struct km_bytes){ .data = f->map.data, .bytes = f->map.bytes };
	if (km_flat_probe(head, n)) {
		st = km_flat_open(f->map.data, f->map.bytes, &f->flat, err);
		if (st)
			return km_fail_prepend(err, st, "cannot open '%s': ", f->name);
		f->view = (struct km_bytes){ .bytes = f->flat.bytes, .flat = &f->flat };
		n = 0;
		if (!km_bytes_run(&f->view, 0, &n, NULL))
			return km_fail(err, KM_CORRUPT,
				       "cannot open '%s': the flattened file has no record for the "
				       "start of the dump",
				       f->name);
		n = n < KM_PROBE_BYTES ? n : KM_PROBE_BYTES;
		copy = malloc(n);
		if (!copy)
			return km_fail(err, KM_NOMEM, "out of memory");
		head = km_bytes_get(&f->view, 0, n, copy, NULL);
		assert(head);
	}
	for (i = 0; i < KM_ARRAY_LEN(formats); i++) {
		if (formats[i]->probe(f, head, n)) {
			*ret = formats[i];
			return KM_OK;
		}
	}
	return km_foreign_explain(f->name, head, n, err);
}

static bool same_file(const struct km_source_file *a, const struct km_source_file *b)
{
	if (a->borrowed || b->borrowed)
		return a->map.data == b->map.data;
	return a->map.inode == b->map.inode && a->map.device == b->map.device;
}

static enum km_status identify_all(struct km_source *s, struct km_err *err)
{
	const struct km_source_ops *ops = NULL;
	enum km_status st;
	size_t i, k;

	for (i = 0; i < s->nr_files; i++) {
		for (k = 0; k < i; k++) {
			if (same_file(&s->files[i], &s->files[k]))
				return km_fail(err, KM_MISMATCH, "'%s' is given twice",
					       s->files[i].name);
		}
		st = identify_format(&s->files[i], &ops, err);
		if (st)
			return st;
		if (s->ops && s->ops != ops)
			return km_fail(err, KM_MISMATCH,
				       "'%s' is of format %s and '%s' of format %s: not one dump",
				       s->files[0].name, s->ops->name, s->files[i].name, ops->name);
		s->ops = ops;
	}
	return KM_OK;
}

/* The files are mapped: find the format, and let it read the headers. */
static enum km_status open_mapped(struct km_source *s, struct km_err *err)
{
	enum km_status st;
	size_t i;

	s->info.dump_level = -1;
	s->info.nr_layouts = 1;
	st = identify_all(s, err);
	if (st)
		return st;
	s->info.format = s->ops->name;
	s->info.nr_files = (uint32_t)s->nr_files;
	s->info.container = s->files[0].view.flat ? "flattened" : NULL;
	for (i = 0; i < s->nr_files; i++) {
		s->info.file_bytes += s->files[i].map.bytes;
		if (s->files[i].view.flat && !s->files[i].flat.terminated)
			s->info.incomplete = true;
	}
	st = s->ops->open(s, err);
	if (st)
		return st;
	s->zero_page = km_calloc(1, s->info.page_bytes);
	if (!s->zero_page)
		return km_fail(err, KM_NOMEM, "out of memory");
	if (s->info.lost_pages)
		s->info.incomplete = true;
	set_fingerprint(s);
	return KM_OK;
}

static enum km_status new_source(size_t nr_files, struct km_source **ret, struct km_err *err)
{
	struct km_source *s;

	if (!nr_files || nr_files > UINT16_MAX)
		return km_fail(err, KM_FORMAT, "%s dump files given", nr_files ? "too many" : "no");
	s = km_calloc(1, sizeof(*s));
	if (s)
		s->files = km_calloc(nr_files, sizeof(*s->files));
	if (!s || !s->files) {
		free(s);
		return km_fail(err, KM_NOMEM, "out of memory");
	}
	s->nr_files = nr_files;
	*ret = s;
	return KM_OK;
}

enum km_status km_source_open(const char *const *paths, size_t nr_paths, struct km_source **ret,
			      struct km_err *err)
{
	struct km_source *s = NULL;
	enum km_status st;
	size_t i;

	st = new_source(nr_paths, &s, err);
	for (i = 0; !st && i < nr_paths; i++) {
		s->files[i].name = km_arena_strdup(&s->arena, paths[i]);
		st = s->files[i].name ? km_mapfile_open(paths[i], &s->files[i].map, err)
				      : km_fail(err, KM_NOMEM, "out of memory");
	}
	if (!st)
		st = open_mapped(s, err);
	if (st) {
		km_source_close(s);
		return st;
	}
	*ret = s;
	return KM_OK;
}

enum km_status km_source_open_memory(const void *const *data, const uint64_t *bytes, size_t nr,
				     struct km_source **ret, struct km_err *err)
{
	struct km_source *s = NULL;
	enum km_status st;
	size_t i;

	st = new_source(nr, &s, err);
	for (i = 0; !st && i < nr; i++) {
		struct km_source_file *f = &s->files[i];

		f->name = "memory";
		f->map = (struct km_mapfile){ .data = data[i], .bytes = bytes[i] };
		f->borrowed = true;
	}
	if (!st)
		st = open_mapped(s, err);
	if (st) {
		km_source_close(s);
		return st;
	}
	*ret = s;
	return KM_OK;
}

void km_source_close(struct km_source *s)
{
	size_t i;

	if (!s)
		return;
	if (s->ops)
		s->ops->close(s);
	for (i = 0; i < s->nr_files; i++) {
		km_flat_close(&s->files[i].flat);
		if (!s->files[i].borrowed)
			km_mapfile_close(&s->files[i].map);
	}
	free(s->files);
	free(s->zero_page);
	km_arena_free(&s->arena);
	free(s);
}

const struct km_source_info *km_source_info(const struct km_source *s)
{
	return &s->info;
}

enum km_status km_source_arrange(struct km_source *s, uint32_t layout, struct km_err *err)
{
	assert(layout < s->info.nr_layouts);
	return s->ops->arrange ? s->ops->arrange(s, layout, err) : KM_OK;
}

enum km_status km_source_page_state(const struct km_source *s, uint64_t pfn)
{
	return pfn < s->info.end_pfn ? s->ops->state(s, pfn) : KM_MISSING;
}

enum km_status km_source_run_at(const struct km_source *s, uint64_t pfn, struct km_source_run *ret)
{
	if (pfn >= s->info.end_pfn)
		return KM_END;
	s->ops->run(s, pfn, ret);
	assert(ret->nr_pages && ret->start_pfn == pfn);
	return KM_OK;
}

enum km_status km_reader_create(const struct km_source *s, struct km_reader **ret)
{
	struct km_reader *r = km_calloc(1, sizeof(*r));
	enum km_status st = KM_OK;

	if (!r)
		return KM_NOMEM;
	r->s = s;
	r->page = malloc(s->info.page_bytes);
	r->packed = malloc(s->info.page_bytes);
	if (s->ops->block_bytes)
		r->block = malloc(s->ops->block_bytes);
	if (!r->page || !r->packed || (s->ops->block_bytes && !r->block))
		st = KM_NOMEM;
	if (!st && s->ops->inflates)
		st = km_inflate_create(&r->inflate);
	if (st) {
		km_reader_destroy(r);
		return st;
	}
	*ret = r;
	return KM_OK;
}

void km_reader_destroy(struct km_reader *r)
{
	if (!r)
		return;
	km_inflate_destroy(r->inflate);
	free(r->page);
	free(r->packed);
	free(r->block);
	free(r);
}

const struct km_reader_stats *km_reader_stats(const struct km_reader *r)
{
	return &r->stats;
}

enum km_status km_reader_page(struct km_reader *r, uint64_t pfn, const uint8_t **ret)
{
	enum km_status st;

	if (pfn >= r->s->info.end_pfn)
		return KM_MISSING;
	st = r->s->ops->page(r, pfn, ret);
	if (!st)
		r->stats.pages++;
	return st;
}
