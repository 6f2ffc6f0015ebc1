/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_MEM_H
#define KM_MEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/** Run @fn on the address of a local variable when it goes out of scope (gcc and clang). */
#define _cleanup_(fn) __attribute__((cleanup(fn)))

/** Hand @p over to the caller: a local with _cleanup_ is set to NULL and its value returned. */
#define return_ptr(p)                        \
	do {                                 \
		__typeof__(p) km_ret_ = (p); \
		(p) = NULL;                  \
		return km_ret_;              \
	} while (0)

static inline void km_freep(void *p)
{
	free(*(void **)p);
}

#define KM_ARRAY_LEN(a) (sizeof(a) / sizeof((a)[0]))

/** Zeroed memory for @n elements of @bytes each; NULL when that overflows or memory ran out. */
static inline void *km_calloc(size_t n, size_t bytes)
{
	return calloc(n ? n : 1, bytes ? bytes : 1);
}

/** memcpy() and qsort() that take NULL for nothing at all, as an array without elements has. */
static inline void km_copy(void *to, const void *from, size_t bytes)
{
	if (bytes)
		memcpy(to, from, bytes);
}

static inline void km_sort(void *v, size_t n, size_t bytes, int (*compare)(const void *, const void *))
{
	if (n > 1)
		qsort(v, n, bytes, compare);
}

/**
 * A growable array: struct { T *v; size_t n, room; }. Zero-initialise; free with km_vec_free().
 * km_vec_push() returns a pointer to the new, zeroed element or NULL when memory ran out.
 */
#define KM_VEC(T) KM_VEC_AS(, T)
/** The same with a name: struct @tag. */
#define KM_VEC_AS(tag, T)       \
	struct tag {            \
		T *v;           \
		size_t n, room; \
	}

bool km_vec_grow_(void **v, size_t *room, size_t n, size_t extra, size_t bytes);

#define km_vec_push(vec)                                                                      \
	(km_vec_grow_((void **)&(vec)->v, &(vec)->room, (vec)->n, 1, sizeof(*(vec)->v))       \
		 ? (memset(&(vec)->v[(vec)->n], 0, sizeof(*(vec)->v)), &(vec)->v[(vec)->n++]) \
		 : NULL)

/** Make room for @extra more elements; false when memory ran out. */
#define km_vec_reserve(vec, extra) \
	km_vec_grow_((void **)&(vec)->v, &(vec)->room, (vec)->n, (extra), sizeof(*(vec)->v))

#define km_vec_free(vec)                    \
	do {                                \
		free((vec)->v);             \
		(vec)->v = NULL;            \
		(vec)->n = (vec)->room = 0; \
	} while (0)

/** Strings and small objects that live as long as the arena. Zero-initialise. */
struct km_arena {
	struct km_arena_block *head;
	size_t used;
};

/** @bytes of zeroed memory, aligned to 16; NULL when memory ran out. Owned by the arena. */
void *km_arena_alloc(struct km_arena *a, size_t bytes);
/** A NUL-terminated copy of the first @n bytes of @s; NULL when memory ran out. */
char *km_arena_strndup(struct km_arena *a, const char *s, size_t n);
char *km_arena_strdup(struct km_arena *a, const char *s);
/** A formatted string; NULL when memory ran out. */
char *km_arena_printf(struct km_arena *a, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
void km_arena_free(struct km_arena *a);

#endif
