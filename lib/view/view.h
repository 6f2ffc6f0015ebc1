/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_VIEW_H
#define KM_VIEW_H

/**
 * Typed, bounded reads of a dump's kernel memory. One view per thread.
 *
 * Every read returns a status that says why a value could not be read; nothing missing is ever read as zero.
 * Reads never allocate and never log.
 */

#include "kernel.h"

struct km_view;

enum km_status km_view_create(const struct km_kernel *k, struct km_view **ret);
/** Accepts NULL. */
void km_view_destroy(struct km_view *v);
const struct km_kernel *km_view_kernel(const struct km_view *v);
const struct km_reader_stats *km_view_stats(const struct km_view *v);

/** Copy @bytes at kernel virtual address @addr. All or nothing. */
enum km_status km_view_read(struct km_view *v, uint64_t addr, void *buf, uint64_t bytes);
/** Copy @bytes at physical address @paddr. All or nothing. */
enum km_status km_view_read_phys(struct km_view *v, uint64_t paddr, void *buf, uint64_t bytes);
/** Translate a kernel virtual address; see km_xlate_kernel(). */
enum km_status km_view_translate(struct km_view *v, uint64_t addr, struct km_mapping *ret);

/**
 * The page that holds physical address @paddr, without a copy and past the view's cache: for scans
 * that touch each page once. *@ret points at @paddr itself and is valid until the next call on this
 * view; *@ret_bytes is what is left of the page.
 */
enum km_status km_view_borrow(struct km_view *v, uint64_t paddr, const uint8_t **ret,
			      uint64_t *ret_bytes);

/** Unsigned little-endian integer of @bytes (1 to 8) at @addr. */
enum km_status km_read_uint(struct km_view *v, uint64_t addr, unsigned bytes, uint64_t *ret);
/** Pointer at @addr. */
enum km_status km_read_ptr(struct km_view *v, uint64_t addr, uint64_t *ret);

/**
 * A NUL-terminated string of at most @room - 1 bytes; always terminated on KM_OK. KM_CORRUPT when no
 * NUL is within @room bytes.
 */
enum km_status km_read_string(struct km_view *v, uint64_t addr, char *buf, size_t room);

/**
 * Read one member of a kernel structure.
 *
 * @field  which member; its place was resolved when the kernel was opened
 * @base   kernel virtual address of the structure
 * @index  element number for "x[]" members, 0 otherwise
 * @ret    zero- or sign-extended value; written only on KM_OK
 *
 * Returns KM_OK; KM_ABSENT (this kernel has no such member); KM_EXCLUDED or KM_MISSING (the page is
 * not in the dump); KM_UNMAPPED; KM_CORRUPT (@index past the array).
 */
enum km_status km_read_field(struct km_view *v, enum km_field_id field, uint64_t base,
			     uint64_t index, uint64_t *ret);

/** Address of a member (of element @index). KM_OK, KM_ABSENT, KM_CORRUPT (@index past the array). */
enum km_status km_field_addr(const struct km_view *v, enum km_field_id field, uint64_t base,
			     uint64_t index, uint64_t *ret);

/** Decode a member from a copy of the structure at @data (at least as long as the structure). */
static inline uint64_t km_place_get(const struct km_place *p, const uint8_t *data);

/** Value of a global integer variable, of the size that the symbol table gives. KM_ABSENT: none. */
enum km_status km_read_var(struct km_view *v, enum km_sym_id sym, bool is_signed, uint64_t *ret);

/** Sum of a percpu_counter at @addr over possible CPUs: exact, as percpu_counter_sum(). */
enum km_status km_read_percpu_counter(struct km_view *v, uint64_t addr, int64_t *ret);

/** Runtime address of a symbol, 0 when the kernel has none. */
uint64_t km_view_sym(const struct km_view *v, enum km_sym_id sym);

/**
 * Walk a circular list of struct list_head. Bounded: ends with KM_CORRUPT after @bound entries, or
 * when an entry's prev does not point back.
 */
struct km_list {
	struct km_view *view;
	uint64_t head, cur;
	uint64_t seen, bound;
};

void km_list_init(struct km_list *l, struct km_view *view, uint64_t head, uint64_t bound);
/** The next entry's list_head. KM_OK, KM_END, or why the list cannot be followed. */
enum km_status km_list_next(struct km_list *l, uint64_t *ret);

/** The same by structures: each has its list_head at a member. */
struct km_entries {
	struct km_list list;
	uint64_t link; /* the member's offset */
};

/** Start the list at @head of structures with @member. KM_OK, or KM_ABSENT: this kernel has no such member. */
enum km_status km_entries_init(struct km_entries *e, struct km_view *view, enum km_field_id member, uint64_t head, uint64_t bound);
/** The next structure. Fails as km_list_next(). */
enum km_status km_entries_next(struct km_entries *e, uint64_t *ret);

#include "base/bits.h"

static inline uint64_t km_place_get(const struct km_place *p, const uint8_t *data)
{
	uint64_t raw = km_le_uint(data + p->offset, p->bytes);
	unsigned bits = p->bytes * 8;

	if (p->bit_size) {
		raw = raw >> p->bit_offset & (UINT64_MAX >> (64 - p->bit_size));
		bits = p->bit_size;
	}
	if (p->is_signed)
		raw = (uint64_t)km_sign_extend(raw, bits);
	return raw;
}

#endif
