/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The parts of a record of pstore, a file each, become one log, the oldest lines first. systemd-pstore moves them to a folder
 * with a log that it joined from them, which then says nothing more.
 */
#include <stdio.h>

#include "impl.h"

KM_VEC_AS(pstore_parts, struct km_pstore_part);

static enum km_status find_parts(const struct km_tree *t, struct pstore_parts *ret)
{
	struct km_pstore_part part, *to;
	size_t i;

	for (i = 0; i < t->items.n; i++) {
		const struct km_tree_item *item = &t->items.v[i];
		const char *p = item->log ? t->blobs.v[item->blob].data + item->offset : NULL;

		/* The path of a log by itself is its root. */
		if (!p || !km_pstore_part(item->root, (struct km_text){ p, p + item->bytes }, &part))
			continue;
		part.item = i;
		to = km_vec_push(ret);
		if (!to)
			return KM_NOMEM;
		*to = part;
	}
	return KM_OK;
}

/* List the parts that a record lacks between those that it has, and the newest. */
static enum km_status pass_missing(struct km_tree *t, const struct km_pstore_part *v, size_t n)
{
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; i < n && !st; i++) {
		unsigned long long first = (i + 1 < n ? v[i + 1].part : 0) + 1, last = v[i].part - 1, count = v[i].count;
		char parts[64];

		if (v[i].part <= first)
			continue;
		if (last == first)
			snprintf(parts, sizeof(parts), "part %llu is", first);
		else
			snprintf(parts, sizeof(parts), "parts %llu to %llu are", first, last);
		st = km_tree_pass(t, v[i].path, KM_PASSED_DAMAGED,
				  km_arena_printf(&t->arena, "of the record %s#%llu of pstore, %s not there", v[i].why, count, parts));
	}
	return st;
}

/* The item of the first part gets the whole log; those of the others are marked by no root. */
static enum km_status join_record(struct km_tree *t, const struct km_pstore_part *v, size_t n, size_t first)
{
	struct km_blob *blob = km_vec_push(&t->blobs);
	struct km_tree_item *item = &t->items.v[first];
	size_t i, bytes;

	if (!blob)
		return KM_NOMEM;
	*blob = (struct km_blob){ .data = km_pstore_join(v, n, &bytes), .owned = true };
	if (!blob->data) {
		t->blobs.n--;
		return KM_NOMEM;
	}
	for (i = 0; i < n; i++)
		if (v[i].item != first)
			t->items.v[v[i].item].root = NULL;
	item->blob = (uint32_t)(t->blobs.n - 1);
	item->offset = 0;
	item->bytes = blob->bytes = bytes;
	return pass_missing(t, v, n);
}

/* Pass over the log that was joined from the parts of a folder, those at @v. */
static enum km_status pass_joined(struct km_tree *t, const struct km_pstore_part *v, size_t n)
{
	static const char name[] = "dmesg.txt";
	uint64_t bytes;
	size_t i;

	for (i = 0; i < t->items.n; i++) {
		struct km_tree_item *item = &t->items.v[i];
		const char *root = item->root;

		if (!root || strcmp(item->path, name) != 0 || strncmp(root, v->path, v->folder) != 0 || strcmp(root + v->folder, item->log ? name : "") != 0)
			continue;
		if (km_tree_read(t, item, KM_TREE_FILE_MAX, &bytes) || !km_pstore_made((struct km_text){ t->buffer, t->buffer + bytes }, v, n))
			continue;
		item->root = NULL;
		return km_tree_pass(t, km_arena_printf(&t->arena, "%.*s%s", (int)v->folder, v->path, name), KM_PASSED_PRINTED, "joined from parts of records of pstore that are there themselves");
	}
	return KM_OK;
}

/* The items without a root are gone. */
static void drop_marked(struct km_tree *t)
{
	size_t i, n = 0;

	for (i = 0; i < t->items.n; i++)
		if (t->items.v[i].root)
			t->items.v[n++] = t->items.v[i];
	t->items.n = n;
}

enum km_status km_tree_join_pstore(struct km_tree *t)
{
	struct pstore_parts parts = { .n = 0 };
	enum km_status st = find_parts(t, &parts);
	struct km_pstore_part *v = parts.v;
	size_t n, left;

	km_pstore_sort(v, parts.n);
	for (left = parts.n; left && !st; v += n, left -= n) {
		n = km_pstore_folder(v, left);
		st = pass_joined(t, v, n);
	}
	for (v = parts.v, left = parts.n; left && !st; v += n, left -= n) {
		size_t first = v->item;

		n = km_pstore_record(v, left);
		st = join_record(t, v, n, first);
	}
	drop_marked(t);
	km_vec_free(&parts);
	return st;
}
