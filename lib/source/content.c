/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What distinguishes the content of two dumps, whatever their names and times are. */
#include "base/fingerprint.h"
#include "base/work.h"
#include "source_ops.h"

#define PIECE_BYTES (UINT64_C(1) << 20)

/* A piece is not read beyond the end of its file; of a file over KM_CONTENT_WHOLE they lie evenly, the last one at the end. */
struct piece {
	const uint8_t *data;
	uint64_t bytes;
	struct km_fingerprint f;
};

KM_VEC_AS(piece_list, struct piece);

static enum km_status add_pieces(struct piece_list *list, const struct km_mapfile *m)
{
	uint64_t n = (m->bytes + PIECE_BYTES - 1) / PIECE_BYTES, max = KM_CONTENT_WHOLE / PIECE_BYTES, k;

	for (k = 0; k < (n < max ? n : max); k++) {
		uint64_t at = n <= max ? k * PIECE_BYTES : (m->bytes - PIECE_BYTES) / (max - 1) * k;
		struct piece *p = km_vec_push(list);

		if (!p)
			return KM_NOMEM;
		if (n > max && k == max - 1)
			at = m->bytes - PIECE_BYTES;
		p->data = m->data + at;
		p->bytes = m->bytes - at < PIECE_BYTES ? m->bytes - at : PIECE_BYTES;
	}
	return KM_OK;
}

static enum km_status sum_piece(void *arg, void *state, uint64_t item, void **ret)
{
	struct piece_list *list = arg;
	struct piece *p = &list->v[item];

	(void)state;
	(void)ret;
	p->f = (struct km_fingerprint)KM_FINGERPRINT_INIT;
	km_fingerprint_bytes(&p->f, p->data, p->bytes);
	return KM_OK;
}

static enum km_status take_piece(void *arg, uint64_t item, enum km_status st, void *result)
{
	(void)arg;
	(void)item;
	(void)result;
	return st;
}

static enum km_status sum_file(const struct km_mapfile *m, unsigned jobs, struct km_fingerprint *ret)
{
	struct km_fingerprint f = KM_FINGERPRINT_INIT;
	struct piece_list list = { 0 };
	enum km_status st = add_pieces(&list, m);
	const struct km_work work = { .nr_items = list.n, .jobs = jobs, .produce = sum_piece, .consume = take_piece, .arg = &list };
	size_t i;

	if (!st)
		st = km_work_run(&work);
	km_fingerprint_word(&f, m->bytes);
	for (i = 0; i < list.n; i++) {
		km_fingerprint_word(&f, list.v[i].f.a);
		km_fingerprint_word(&f, list.v[i].f.b);
	}
	km_vec_free(&list);
	*ret = f;
	return st;
}

enum km_status km_source_content(const struct km_source *s, unsigned jobs, char text[KM_FINGERPRINT_TEXT])
{
	struct km_fingerprint sum = { 0, 0 }, f = { 0, 0 };
	enum km_status st = KM_OK;
	size_t i;

	for (i = 0; !st && i < s->nr_files; i++) {
		st = sum_file(&s->files[i].map, jobs, &f);
		sum.a += f.a;
		sum.b += f.b;
	}
	km_fingerprint_text(&sum, text);
	return st;
}
