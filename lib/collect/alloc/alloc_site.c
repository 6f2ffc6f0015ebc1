/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>

#include "alloc_site.h"
#include "site/site.h"

const struct km_stack *km_alloc_stack(struct km_alloc_writer *w, uint32_t handle,
				      struct km_stack *buf)
{
	enum km_status st = km_depot_fetch(&w->known->depot, w->run->view, handle, buf);

	if (!st)
		return buf;
	if (st != KM_NOTFOUND && !w->lost_stacks++)
		w->lost_why = st;
	return NULL;
}

void km_alloc_off(struct km_alloc_writer *w, const char *why)
{
	if (w->nr_off < KM_ARRAY_LEN(w->off))
		w->off[w->nr_off++] = why;
}

/* "name" and "module" of "name+0x10/0x90 [module]". */
static void blame(struct km_alloc_writer *w, const char *frame)
{
	const char *open = strchr(frame, '[');

	/* A number: no symbol is known. */
	snprintf(w->function, sizeof(w->function), "%.*s",
		 strncmp(frame, "0x", 2) ? (int)strcspn(frame, "+") : 0, frame);
	w->module[0] = '\0';
	if (open)
		snprintf(w->module, sizeof(w->module), "%.*s", (int)strcspn(open + 1, "]"),
			 open + 1);
}

/* The frames as text, a line each; and the function to blame: the first that allocates for nobody else. */
static enum km_status write_stack(struct km_alloc_writer *w, const struct km_stack *s)
{
	bool blamed = false;
	size_t n = 0;
	unsigned i;

	for (i = 0; i < s->n; i++) {
		const char *frame;
		enum km_status why, st = km_symbolize(w->symbols, s->frames[i], &frame, &why);
		bool allocator;

		if (st)
			return st;
		allocator = km_site_is_allocator((struct km_text){ frame, frame + strlen(frame) });
		if (!i || (!blamed && !allocator))
			blame(w, frame);
		blamed = blamed || !allocator;
		snprintf(w->text + n, sizeof(w->text) - n, "%s%s", i ? "\n" : "", frame);
		n += strlen(w->text + n);
	}
	return KM_OK;
}

enum km_status km_alloc_write(struct km_alloc_writer *w, const struct km_alloc_row *r,
			      uint64_t *ret_id)
{
	const char *function = r->function, *module = r->module;
	struct row_alloc_site row = { 0 };
	enum km_status st = r->stack ? write_stack(w, r->stack) : KM_OK;

	if (st)
		return st;
	if (r->stack) {
		function = w->function[0] ? w->function : NULL;
		module = w->module[0] ? w->module : NULL;
		ROW_SET(row, alloc_site, stack, w->text);
	}
	*ret_id = ++w->known->last_id;
	ROW_SET(row, alloc_site, alloc_site_id, *ret_id);
	ROW_SET(row, alloc_site, source, r->source);
	ROW_SET(row, alloc_site, objects, r->objects);
	if (r->bytes >= 0)
		ROW_SET(row, alloc_site, bytes, r->bytes);
	if (r->cache)
		ROW_SET(row, alloc_site, cache, r->cache);
	if (r->file)
		ROW_SET(row, alloc_site, file, r->file);
	if (r->page_order >= 0)
		ROW_SET(row, alloc_site, page_order, r->page_order);
	if (r->gfp_mask >= 0)
		ROW_SET(row, alloc_site, gfp_mask, r->gfp_mask);
	if (function)
		ROW_SET(row, alloc_site, function, function);
	if (module)
		ROW_SET(row, alloc_site, module, module);
	return ROW_ADD(w->run, alloc_site, row);
}

/* ---- the collector ---- */
