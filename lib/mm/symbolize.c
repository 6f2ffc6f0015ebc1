/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <stdio.h>

#include "symtab/kallsyms.h"
#include "modules.h"
#include "symbolize.h"

#define SYM_BYTES    24u /* Elf64_Sym */
#define CHUNK_SYMS   64u
#define MAX_MOD_SYMS (1u << 20)
#define MAX_CACHED   (1u << 16)

struct known {
	uint64_t addr;
	const char *text; /* in the arena */
	enum km_status why;
};

struct km_symbolizer {
	struct km_view *view;
	struct km_kallsyms kernel;
	enum km_status kernel_st;
	struct km_modules modules;
	struct km_arena arena;
	KM_VEC(struct known) known; /* hash table, open; addr 0: empty */
	size_t nr_known;
};

static enum km_status read_view(void *arg, uint64_t addr, void *buf, uint64_t bytes)
{
	return km_view_read(arg, addr, buf, bytes);
}

/* By the ELF file, or by VMCOREINFO: v6.0 f09bddbd8661 ("vmcoreinfo: add kallsyms_num_syms symbol"). */
static uint64_t part(const struct km_view *v, enum km_sym_id id, const char *key)
{
	uint64_t addr = km_view_sym(v, id);

	if (!addr && km_vmcoreinfo_hex(&km_view_kernel(v)->vmcoreinfo, key, &addr))
		return 0;
	return addr;
}

/* Find the kernel's own table of symbols. */
static enum km_status open_kallsyms(struct km_view *view, struct km_kallsyms *ret)
{
	struct km_kallsyms_parts parts = {
		.num_syms = part(view, SYM_kallsyms_num_syms, "SYMBOL(kallsyms_num_syms)"),
		.names = part(view, SYM_kallsyms_names, "SYMBOL(kallsyms_names)"),
		.token_table = part(view, SYM_kallsyms_token_table, "SYMBOL(kallsyms_token_table)"),
		.token_index = part(view, SYM_kallsyms_token_index, "SYMBOL(kallsyms_token_index)"),
		.offsets = part(view, SYM_kallsyms_offsets, "SYMBOL(kallsyms_offsets)"),
		.relative_base =
			part(view, SYM_kallsyms_relative_base, "SYMBOL(kallsyms_relative_base)"),
		.addresses = part(view, SYM_kallsyms_addresses, "SYMBOL(kallsyms_addresses)"),
		.start = km_view_sym(view, SYM_stext),
		.end = km_view_sym(view, SYM_end),
	};

	return km_kallsyms_init(ret, &parts, read_view, view);
}

enum km_status km_symbolizer_create(struct km_view *view, struct km_symbolizer **ret)
{
	struct km_symbolizer *s = km_calloc(1, sizeof(*s));
	enum km_status st;

	if (!s)
		return KM_NOMEM;
	s->view = view;
	s->kernel_st = open_kallsyms(view, &s->kernel);
	st = s->kernel_st == KM_NOMEM ? KM_NOMEM : km_modules_read(view, &s->modules);
	if (st) {
		km_symbolizer_destroy(s);
		return st;
	}
	*ret = s;
	return KM_OK;
}

void km_symbolizer_destroy(struct km_symbolizer *s)
{
	if (!s)
		return;
	km_kallsyms_deinit(&s->kernel);
	km_vec_free(&s->modules.v);
	km_vec_free(&s->known);
	km_arena_free(&s->arena);
	free(s);
}

enum km_status km_symbolizer_status(const struct km_symbolizer *s)
{
	return s->kernel_st;
}

/* ---- symbols of modules ---- */

struct symtab {
	uint64_t syms, n, names;
};

/* layout_symtab(): in the part that stays, which struct module describes, names follow the symbols directly. */
static bool is_laid_out(struct km_view *v, uint64_t module, uint64_t kallsyms, const struct symtab *t)
{
	return kallsyms - module >= km_view_kernel(v)->layout->type_bytes[KT_module] ||
	       t->names == t->syms + t->n * SYM_BYTES;
}

static enum km_status open_symtab(struct km_view *v, uint64_t module, struct symtab *t)
{
	uint64_t kallsyms = 0;
	enum km_status st = km_read_field(v, KF_module_kallsyms, module, 0, &kallsyms);

	if (!st) {
		st = km_read_field(v, KF_mod_kallsyms_symtab, kallsyms, 0, &t->syms);
		if (!st)
			st = km_read_field(v, KF_mod_kallsyms_num_symtab, kallsyms, 0, &t->n);
		if (!st)
			st = km_read_field(v, KF_mod_kallsyms_strtab, kallsyms, 0, &t->names);
	} else if (st == KM_ABSENT) {
		st = km_read_field(v, KF_module_symtab, module, 0, &t->syms);
		if (!st)
			st = km_read_field(v, KF_module_num_symtab, module, 0, &t->n);
		if (!st)
			st = km_read_field(v, KF_module_strtab, module, 0, &t->names);
	}
	if (!st && (t->n > MAX_MOD_SYMS || (kallsyms && !is_laid_out(v, module, kallsyms, t))))
		return KM_CORRUPT;
	return st;
}

/* ".L…", "L0…" and "$…" mark places for the assembler (include/linux/module_symbol.h). */
static bool is_named(const char head[2])
{
	return head[0] && head[0] != '$' && !(head[0] == '.' && head[1] == 'L') &&
	       !(head[0] == 'L' && head[1] == '0');
}

struct found {
	uint64_t start, next; /* next: where the next symbol starts */
	uint32_t name;
	bool any;
};

/* One symbol of the table; its name is only read when it could win. */
static enum km_status consider(struct km_view *v, const struct symtab *t, const uint8_t *sym,
			       uint64_t addr, struct found *f)
{
	uint64_t value = km_le64(sym + 8);
	bool better = value <= addr && (!f->any || value > f->start);
	enum km_status st;
	char head[2];

	if (!km_le16(sym + 6)) /* SHN_UNDEF */
		return KM_OK;
	if (!better && !(value > addr && value < f->next))
		return KM_OK;
	st = km_view_read(v, t->names + km_le32(sym), head, sizeof(head));
	if (st || !is_named(head))
		return st;
	if (better)
		*f = (struct found){ value, f->next, km_le32(sym), true };
	else
		f->next = value;
	return KM_OK;
}

/* find_kallsyms_symbol() of kernel/module/kallsyms.c. Symbol 0 is empty. */
static enum km_status module_symbol(struct km_view *v, const struct km_module *m,
				    const struct km_mod_region *r, uint64_t addr,
				    char name[KM_KALLSYMS_NAME], struct found *f)
{
	uint8_t chunk[CHUNK_SYMS * SYM_BYTES];
	struct symtab t = { 0 };
	enum km_status st = open_symtab(v, m->addr, &t);
	uint64_t i, k, n;

	*f = (struct found){ .next = r->symbol_end > addr ? r->symbol_end : r->base + r->bytes };
	for (i = 1; !st && i < t.n; i += n) {
		n = t.n - i < CHUNK_SYMS ? t.n - i : CHUNK_SYMS;
		st = km_view_read(v, t.syms + i * SYM_BYTES, chunk, n * SYM_BYTES);
		for (k = 0; !st && k < n; k++)
			st = consider(v, &t, chunk + k * SYM_BYTES, addr, f);
	}
	if (st)
		return st;
	if (!f->any || f->start < r->base)
		return KM_NOTFOUND;
	return km_read_string(v, t.names + f->name, name, KM_KALLSYMS_NAME);
}

/* ---- all symbols ---- */

enum km_status km_kernel_each_symbol(struct km_view *view, void (*fn)(void *arg, const char *name, uint64_t addr),
				     void *arg)
{
	struct km_kallsyms k = { 0 };
	enum km_status st = open_kallsyms(view, &k);
	char name[KM_KALLSYMS_NAME];
	uint64_t addr;
	uint32_t i;

	for (i = 0; !st && i < k.n; i++) {
		st = km_kallsyms_address(&k, i, &addr);
		if (!st)
			st = km_kallsyms_name(&k, i, name);
		if (!st)
			fn(arg, name, addr);
	}
	km_kallsyms_deinit(&k);
	return st;
}

/* Symbols of sections that were freed after the module's start keep their addresses. */
static bool is_within(const struct km_module *m, uint64_t addr)
{
	size_t i;

	for (i = 0; i < KM_MOD_REGIONS; i++)
		if (addr - m->region[i].base < m->region[i].bytes)
			return true;
	return false;
}

enum km_status km_module_each_symbol(struct km_view *view, const struct km_module *m,
				     void (*fn)(void *arg, const char *name, uint64_t addr, uint64_t bytes,
						bool global),
				     void *arg)
{
	uint8_t chunk[CHUNK_SYMS * SYM_BYTES], *sym;
	char name[KM_KALLSYMS_NAME];
	struct symtab t = { 0 };
	enum km_status st = open_symtab(view, m->addr, &t), bad = KM_OK;
	uint64_t i, k, n;

	for (i = 1; !st && i < t.n; i += n) {
		n = t.n - i < CHUNK_SYMS ? t.n - i : CHUNK_SYMS;
		st = km_view_read(view, t.syms + i * SYM_BYTES, chunk, n * SYM_BYTES);
		for (k = 0; !st && k < n; k++) {
			sym = chunk + k * SYM_BYTES;
			if (!km_le16(sym + 6) || !is_within(m, km_le64(sym + 8)))
				continue;
			if (km_read_string(view, t.names + km_le32(sym), name, sizeof(name)))
				bad = KM_CORRUPT;
			else if (is_named(name))
				fn(arg, name, km_le64(sym + 8), km_le64(sym + 16), sym[4] >> 4 != 0);
		}
	}
	return st ? st : bad;
}

/* ---- any address ---- */

/* Per-CPU variables that are counted from 0 lie outside the kernel image; the table has them all the same. */
static enum km_status lookup_kernel(struct km_symbolizer *s, uint64_t addr, char name[KM_KALLSYMS_NAME],
				    uint64_t *offset, uint64_t *size)
{
	const struct km_symbol *syms = km_view_kernel(s->view)->layout->syms;
	uint64_t end = syms[SYM_per_cpu_end].addr - syms[SYM_per_cpu_start].addr;
	struct km_kallsyms_parts *parts = &s->kernel.parts, all = *parts;
	enum km_status st;

	if (addr < end) {
		parts->start = 0;
		parts->end = end;
	}
	st = km_kallsyms_lookup(&s->kernel, addr, name, offset, size);
	*parts = all;
	return st;
}

static const char *describe_address(struct km_symbolizer *s, uint64_t addr, enum km_status *why)
{
	const struct km_mod_region *region;
	const struct km_module *m;
	char name[KM_KALLSYMS_NAME];
	uint64_t offset, size;
	struct found f;

	*why = s->kernel_st;
	if (!*why)
		*why = lookup_kernel(s, addr, name, &offset, &size);
	if (!*why)
		return km_arena_printf(&s->arena, "%s+0x%" PRIx64 "/0x%" PRIx64, name, offset,
				       size);
	m = km_modules_find(&s->modules, addr, &region);
	if (m) {
		*why = module_symbol(s->view, m, region, addr, name, &f);
		if (!*why)
			return km_arena_printf(&s->arena, "%s+0x%" PRIx64 "/0x%" PRIx64 " [%s]",
					       name, addr - f.start, f.next - f.start, m->name);
	} else if (*why == KM_NOTFOUND && s->modules.end && s->modules.end != KM_ABSENT) {
		*why = s->modules.end;
	}
	return km_arena_printf(&s->arena, "0x%" PRIx64, addr);
}

static struct known *slot_of(struct km_symbolizer *s, uint64_t addr)
{
	size_t mask = s->known.n - 1,
	       i = (size_t)(addr * UINT64_C(0x9e3779b97f4a7c15) >> 40) & mask;

	while (s->known.v[i].addr && s->known.v[i].addr != addr)
		i = (i + 1) & mask;
	return &s->known.v[i];
}

/* Double the slots; at the bound forget everything. */
static bool make_room(struct km_symbolizer *s)
{
	struct km_symbolizer bigger = { 0 };
	size_t i, n = s->known.n ? s->known.n * 2 : 256;

	if (s->nr_known < s->known.n / 2)
		return true;
	if (n > MAX_CACHED)
		n = MAX_CACHED;
	if (!km_vec_reserve(&bigger.known, n))
		return false;
	memset(bigger.known.v, 0, n * sizeof(*bigger.known.v));
	bigger.known.n = n;
	for (i = 0; n > s->known.n && i < s->known.n; i++) {
		if (s->known.v[i].addr)
			*slot_of(&bigger, s->known.v[i].addr) = s->known.v[i];
	}
	if (n == s->known.n) {
		s->nr_known = 0;
		km_arena_free(&s->arena);
	}
	km_vec_free(&s->known);
	s->known.v = bigger.known.v;
	s->known.n = bigger.known.n;
	s->known.room = bigger.known.room;
	return true;
}

enum km_status km_symbolize(struct km_symbolizer *s, uint64_t addr, const char **ret,
			    enum km_status *ret_why)
{
	struct known *p;

	if (!make_room(s))
		return KM_NOMEM;
	p = slot_of(s, addr);
	if (!p->addr) {
		p->text = describe_address(s, addr, &p->why);
		if (!p->text || p->why == KM_NOMEM)
			return KM_NOMEM;
		p->addr = addr;
		s->nr_known++;
	}
	*ret = p->text;
	*ret_why = p->why;
	return KM_OK;
}
