/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <elf.h>
#include <string.h>

#include "base/map.h"
#include "base/mem.h"
#include "dwarf/image.h"
#include "mm/modules.h"
#include "mm/symbolize.h"
#include "symbol.h"
#include "symtab/kallsyms.h"

/* Far above what a kernel has with all its modules. */
#define MAX_SYMBOLS (1u << 22)
/* A symbol without a size does not reach further: what lies after it belongs to no known symbol. */
#define MAX_REACH (UINT64_C(1) << 20)

struct km_symbols {
	struct km_view *view;
	KM_VEC(struct km_symbol_row) v; /* by address */
	KM_VEC(uint32_t) slot;		/* hash of names: index + 1 */
	struct km_modules modules;
	struct km_arena arena;
	enum km_status status;
	const char *module; /* the one that is being read */
	bool failed;
};

static uint64_t name_hash(const char *name)
{
	uint64_t h = km_hash_text(KM_HASH_START, name);

	return h ^ h >> 29;
}

/* @name is borrowed. */
static bool row_add(struct km_symbols *s, const struct km_symbol_row *row)
{
	struct km_symbol_row *r = s->v.n < MAX_SYMBOLS ? km_vec_push(&s->v) : NULL;

	if (r)
		*r = *row;
	else
		s->failed = true;
	return r != NULL;
}

/* ---- from the vmlinux ---- */

static bool elf_take(void *arg, const struct km_elfsym_seen *e)
{
	struct km_symbols *s = arg;
	const struct km_kernel *k = km_view_kernel(s->view);
	const struct km_symbol *syms = k->layout->syms;
	uint64_t start = syms[SYM_per_cpu_start].addr, end = syms[SYM_per_cpu_end].addr;
	bool per_cpu = syms[SYM_per_cpu_end].present && e->addr >= start && e->addr < end;
	bool fixed = e->absolute || (per_cpu && !start);

	/* Constants of the assembler and of the linker are no addresses. */
	if (!per_cpu && !(e->addr >> 63))
		return true;
	return row_add(s, &(struct km_symbol_row){
				  .name = e->name,
				  .addr = e->addr + (fixed ? 0 : k->kaslr_offset),
				  .link_addr = e->addr,
				  .bytes = e->bytes,
				  .per_cpu = per_cpu,
				  .global = e->global,
			  });
}

/* ---- from the dump ---- */

static void kernel_take(void *arg, const char *name, uint64_t addr)
{
	struct km_symbols *s = arg;
	const char *copy = km_arena_strdup(&s->arena, name);

	if (!copy)
		s->failed = true;
	else
		(void)row_add(s, &(struct km_symbol_row){
					 .name = copy,
					 .addr = addr,
					 .link_addr = addr -
						      km_view_kernel(s->view)->kaslr_offset,
					 .per_cpu = !(addr >> 63),
				 });
}

static void module_take(void *arg, const char *name, uint64_t addr, uint64_t bytes, bool global)
{
	struct km_symbols *s = arg;
	const char *copy = km_arena_strdup(&s->arena, name);

	if (!copy)
		s->failed = true;
	else
		(void)row_add(s, &(struct km_symbol_row){
					 .name = copy,
					 .addr = addr,
					 .link_addr = addr,
					 .bytes = bytes,
					 .module = s->module,
					 .per_cpu = !(addr >> 63),
					 .global = global,
				 });
}

static enum km_status modules_take(struct km_symbols *s)
{
	enum km_status st = km_modules_read(s->view, &s->modules);
	size_t i;

	for (i = 0; !st && i < s->modules.v.n && !s->failed; i++) {
		s->module = s->modules.v.v[i].name;
		st = km_module_each_symbol(s->view, &s->modules.v.v[i], module_take, s);
		if (st && st != KM_NOMEM) {
			s->status = s->status ? s->status : st;
			st = KM_OK;
		}
	}
	if (!st && s->modules.end && s->modules.end != KM_ABSENT && !s->status)
		s->status = s->modules.end;
	return s->failed ? KM_NOMEM : st;
}

/* ---- by name and address ---- */

static int row_compare(const void *a, const void *b)
{
	const struct km_symbol_row *x = a, *y = b;

	if (x->addr != y->addr)
		return x->addr < y->addr ? -1 : 1;
	if (x->global != y->global)
		return x->global ? -1 : 1;
	return strcmp(x->name, y->name);
}

static bool names_index(struct km_symbols *s)
{
	size_t room = 64, i, k;

	while (room < s->v.n * 2)
		room *= 2;
	if (!km_vec_reserve(&s->slot, room))
		return false;
	s->slot.n = room;
	memset(s->slot.v, 0, room * sizeof(*s->slot.v));
	for (i = 0; i < s->v.n; i++) {
		for (k = name_hash(s->v.v[i].name) & (room - 1); s->slot.v[k];)
			k = (k + 1) & (room - 1);
		s->slot.v[k] = (uint32_t)i + 1;
	}
	return true;
}

enum km_status km_symbols_create(struct km_view *view, const struct km_image *image, struct km_symbols **ret)
{
	struct km_symbols *s = km_calloc(1, sizeof(*s));
	enum km_status st = KM_NOTFOUND;

	if (!s)
		return KM_NOMEM;
	s->view = view;
	if (image)
		st = km_image_each_symbol(image, elf_take, s, NULL);
	if (st)
		st = km_kernel_each_symbol(view, kernel_take, s);
	if (st != KM_NOMEM) {
		s->status = st;
		st = modules_take(s);
	}
	if (!st && !s->failed) {
		km_sort(s->v.v, s->v.n, sizeof(*s->v.v), row_compare);
		s->failed = !names_index(s);
	}
	if (st || s->failed) {
		km_symbols_destroy(s);
		return KM_NOMEM;
	}
	*ret = s;
	return KM_OK;
}

void km_symbols_destroy(struct km_symbols *s)
{
	if (!s)
		return;
	km_vec_free(&s->v);
	km_vec_free(&s->slot);
	km_vec_free(&s->modules.v);
	km_arena_free(&s->arena);
	free(s);
}

enum km_status km_symbols_status(const struct km_symbols *s)
{
	return s->status;
}

size_t km_symbols_count(const struct km_symbols *s)
{
	return s->v.n;
}

const struct km_symbol_row *km_symbols_at(const struct km_symbols *s, size_t i)
{
	return &s->v.v[i];
}

size_t km_symbols_from(const struct km_symbols *s, uint64_t addr)
{
	size_t low = 0, high = s->v.n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (s->v.v[mid].addr < addr)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

bool km_symbols_next(const struct km_symbols *s, const char *name, size_t *at, size_t *ret)
{
	size_t mask = s->slot.n - 1, first = name_hash(name) & mask, k;

	for (k = (first + *at) & mask; s->slot.v[k]; k = (k + 1) & mask) {
		(*at)++;
		if (!strcmp(s->v.v[s->slot.v[k] - 1].name, name)) {
			*ret = s->slot.v[k] - 1;
			return true;
		}
	}
	return false;
}

static unsigned row_rank(const struct km_symbol_row *r)
{
	return (r->module ? 0u : 2u) + (r->global ? 1u : 0u);
}

const struct km_symbol_row *km_symbols_find(const struct km_symbols *s, const char *name)
{
	const char *colon = strchr(name, ':');
	const struct km_symbol_row *best = NULL;
	size_t at = 0, i;

	while (km_symbols_next(s, colon ? colon + 1 : name, &at, &i)) {
		const struct km_symbol_row *r = &s->v.v[i];
		size_t n = colon ? (size_t)(colon - name) : 0;

		if (colon && (!r->module || strncmp(r->module, name, n) || r->module[n]))
			continue;
		if (!best || row_rank(r) > row_rank(best))
			best = r;
	}
	return best;
}

const struct km_symbol_row *km_symbols_of(const struct km_symbols *s, uint64_t addr, uint64_t *ret_offset)
{
	size_t i = km_symbols_from(s, addr);
	const struct km_symbol_row *r;
	uint64_t start, reach;

	if ((i == s->v.n || s->v.v[i].addr != addr) && !i--)
		return NULL;
	/* The first of those at one address; a size that does not reach there is that of an earlier one. */
	start = s->v.v[i].addr;
	while (i && s->v.v[i - 1].addr == start)
		i--;
	r = &s->v.v[i];
	reach = r->bytes ? r->bytes : MAX_REACH;
	if (r->per_cpu || addr - start >= reach)
		return NULL;
	*ret_offset = addr - start;
	return r;
}
