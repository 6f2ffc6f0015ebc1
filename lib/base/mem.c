/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdarg.h>
#include <stdio.h>

#include "mem.h"

bool km_vec_grow_(void **v, size_t *room, size_t n, size_t extra, size_t bytes)
{
	size_t want;
	void *p;

	if (extra <= *room - n)
		return true;
	if (extra > SIZE_MAX / 2 / bytes - n)
		return false;
	want = *room + *room / 2 + 16;
	if (want < n + extra)
		want = n + extra;
	if (want > SIZE_MAX / bytes)
		return false;
	p = realloc(*v, want * bytes);
	if (!p)
		return false;
	*v = p;
	*room = want;
	return true;
}

struct km_arena_block {
	struct km_arena_block *next;
	size_t room;
	max_align_t data[];
};

#define ARENA_BLOCK_BYTES 65536

void *km_arena_alloc(struct km_arena *a, size_t bytes)
{
	struct km_arena_block *b = a->head;
	void *p;

	if (bytes > SIZE_MAX / 2)
		return NULL;
	bytes = (bytes + 15) & ~(size_t)15;
	if (!b || b->room - a->used < bytes) {
		size_t room = bytes > ARENA_BLOCK_BYTES ? bytes : ARENA_BLOCK_BYTES;

		b = calloc(1, sizeof(*b) + room);
		if (!b)
			return NULL;
		b->room = room;
		b->next = a->head;
		a->head = b;
		a->used = 0;
	}
	p = (char *)b->data + a->used;
	a->used += bytes;
	return p;
}

char *km_arena_strndup(struct km_arena *a, const char *s, size_t n)
{
	size_t len = strnlen(s, n);
	char *p = km_arena_alloc(a, len + 1);

	if (p)
		memcpy(p, s, len);
	return p;
}

char *km_arena_strdup(struct km_arena *a, const char *s)
{
	return km_arena_strndup(a, s, strlen(s));
}

char *km_arena_printf(struct km_arena *a, const char *fmt, ...)
{
	va_list ap;
	char *p;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0)
		return NULL;
	p = km_arena_alloc(a, (size_t)n + 1);
	if (!p)
		return NULL;
	va_start(ap, fmt);
	vsnprintf(p, (size_t)n + 1, fmt, ap);
	va_end(ap);
	return p;
}

void km_arena_free(struct km_arena *a)
{
	while (a->head) {
		struct km_arena_block *next = a->head->next;

		free(a->head);
		a->head = next;
	}
	a->used = 0;
}
