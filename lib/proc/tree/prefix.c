/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A text rewritten into a temporary file: without what stands in front of its lines (heading/prefix.c), and otherwise. */
#include <stdio.h>
#include <unistd.h>

#include "file/spool.h"
#include "impl.h"

enum km_status km_tree_strip(struct km_tree *t, struct km_text prefix, uint32_t *blob)
{
	return km_tree_rewrite(t, km_text_strip, &prefix, blob);
}

enum km_status km_tree_rewrite(struct km_tree *t, void (*write)(FILE *f, struct km_text text, const void *arg),
			       const void *arg, uint32_t *blob)
{
	const struct km_blob b = t->blobs.v[*blob];
	struct km_spool spool;
	enum km_status st = km_spool_open(&spool, &t->error);
	FILE *f;

	if (st)
		return st;
	st = km_spool_stream(&spool, &f, &t->error);
	if (!st) {
		write(f, (struct km_text){ b.data, b.data + b.bytes }, arg);
		st = km_spool_stream_end(f, &t->error);
	}
	if (!st)
		return km_tree_map(t, spool.fd, blob);
	close(spool.fd);
	return st;
}
