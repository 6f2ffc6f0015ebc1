/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Parts of an input that are kept as long as it is open. */
#include <string.h>

#include "source_ops.h"

#define KEEP_MAX_BYTES (UINT64_C(64) << 20)

const void *km_source_keep(struct km_source *s, struct km_source_file *f, uint64_t off,
			   uint64_t len)
{
	const uint8_t *p = km_bytes_get(&f->view, off, len, NULL, NULL);
	void *copy;

	if (p || !km_bytes_has(&f->view, off, len, NULL) || len > KEEP_MAX_BYTES)
		return p;
	copy = km_arena_alloc(&s->arena, len);
	return copy ? km_bytes_get(&f->view, off, len, copy, NULL) : NULL;
}

const char *km_source_text(struct km_source *s, const uint8_t *p, size_t room)
{
	char *text = km_arena_strndup(&s->arena, (const char *)p, strnlen((const char *)p, room));
	char *c;

	for (c = text; c && *c; c++) {
		if (*c < 0x20 || *c > 0x7e)
			*c = '?';
	}
	return text && *text ? text : NULL;
}
