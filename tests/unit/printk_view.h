/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_PRINTK_VIEW_H
#define KM_PRINTK_VIEW_H

/**
 * A picture of memory for the reader of the printk buffer: the functions of view.h that it calls are made
 * here, over one array. Address BASE is its first byte. For one program each.
 */

#include "collect/collect.h"
#include "facts/facts.h"

#define BASE 0x1000u

static uint8_t memory[8192];
static uint64_t vars[KM_NR_SYMS];
static struct km_layout layout;
static struct km_kernel kernel = { .layout = &layout, .nr_cpus = 1 };

const struct km_kernel *km_view_kernel(const struct km_view *v)
{
	(void)v;
	return &kernel;
}

enum km_status km_view_read(struct km_view *v, uint64_t addr, void *buf, uint64_t bytes)
{
	(void)v;
	if (addr < BASE || addr - BASE > sizeof(memory) || bytes > sizeof(memory) - (addr - BASE))
		return KM_UNMAPPED;
	memcpy(buf, memory + (addr - BASE), bytes);
	return KM_OK;
}

enum km_status km_read_uint(struct km_view *v, uint64_t addr, unsigned bytes, uint64_t *ret)
{
	uint8_t b[8];
	enum km_status st = km_view_read(v, addr, b, bytes);

	if (!st)
		*ret = km_le_uint(b, bytes);
	return st;
}

enum km_status km_read_var(struct km_view *v, enum km_sym_id sym, bool is_signed, uint64_t *ret)
{
	(void)v, (void)is_signed;
	*ret = vars[sym];
	return layout.syms[sym].present ? KM_OK : KM_ABSENT;
}

uint64_t km_view_sym(const struct km_view *v, enum km_sym_id sym)
{
	(void)v;
	return layout.syms[sym].present ? 1 : 0;
}

enum km_status km_read_field(struct km_view *v, enum km_field_id field, uint64_t base,
			     uint64_t index, uint64_t *ret)
{
	const struct km_place *p = &layout.field[field];
	uint8_t b[256];
	enum km_status st;

	(void)index;
	if (!p->present)
		return KM_ABSENT;
	st = km_view_read(v, base, b, p->offset + p->bytes);
	if (!st)
		*ret = km_place_get(p, b);
	return st;
}

/* Called by the collector only, which is not tested here. */
void km_run_unknown(struct km_run *run, enum km_status st, const char *fmt, ...)
{
	(void)run, (void)st, (void)fmt;
}

enum km_status km_run_variant(struct km_run *run, const char *name, const char *chosen, const char *reason)
{
	(void)run, (void)name, (void)chosen, (void)reason;
	return KM_OK;
}

enum km_status km_run_issue(struct km_run *run, uint64_t kaddr, enum km_status st, const char *fmt,
			    ...)
{
	(void)run, (void)kaddr, (void)fmt;
	return st;
}

static inline void place(enum km_field_id field, uint32_t offset, uint32_t bytes)
{
	layout.field[field] =
		(struct km_place){ .present = true, .offset = offset, .bytes = bytes };
}

static inline void set_var(enum km_sym_id sym, uint64_t value)
{
	layout.syms[sym].present = true;
	vars[sym] = value;
}

/* Up to v5.9: the places of members. */
static inline void printk_old_layout(void)
{
	memset(&layout, 0, sizeof(layout));
	layout.type_bytes[KT_printk_log] = 16;
	place(KF_printk_log_ts_nsec, 0, 8);
	place(KF_printk_log_len, 8, 2);
	place(KF_printk_log_text_len, 10, 2);
	place(KF_printk_log_flags, 15, 1);
	layout.field[KF_printk_log_flags].bit_size = 5;
	place(KF_printk_log_level, 15, 1);
	layout.field[KF_printk_log_level].bit_offset = 5;
	layout.field[KF_printk_log_level].bit_size = 3;
}

/* v5.10 and later. */
static inline void printk_ring_layout(void)
{
	memset(&layout, 0, sizeof(layout));
	layout.type_bytes[KT_prb_desc] = 24;
	layout.type_bytes[KT_printk_info] = 32;
	place(KF_printk_ringbuffer_count_bits, 0, 4);
	place(KF_printk_ringbuffer_descs, 8, 8);
	place(KF_printk_ringbuffer_infos, 16, 8);
	place(KF_printk_ringbuffer_head_id, 24, 8);
	place(KF_printk_ringbuffer_tail_id, 32, 8);
	place(KF_printk_ringbuffer_size_bits, 48, 4);
	place(KF_printk_ringbuffer_data, 56, 8);
	place(KF_prb_desc_state_var, 0, 8);
	place(KF_prb_desc_begin, 8, 8);
	place(KF_prb_desc_next, 16, 8);
	place(KF_printk_info_seq, 0, 8);
	place(KF_printk_info_ts_nsec, 8, 8);
	place(KF_printk_info_text_len, 16, 2);
	place(KF_printk_info_level, 19, 1);
	layout.field[KF_printk_info_level].bit_offset = 5;
	layout.field[KF_printk_info_level].bit_size = 3;
	place(KF_printk_info_caller_id, 20, 4);
}

#endif
