/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <elf.h>
#include <string.h>

#include "base/bits.h"
#include "image.h"

/*
 * A kernel has 150,000 symbols and a few hundred are wanted. The first four bytes of a name go
 * through a bit filter before the name is hashed: most symbols fail there.
 */
#define NR_SLOTS  4096u
#define NR_FILTER 65536u

struct table {
	uint16_t slot[NR_SLOTS]; /* 1 + index, 0: free */
	uint8_t filter[NR_FILTER / 8];
};

static uint32_t hash_bytes(const char *s, size_t n)
{
	uint32_t h = 2166136261u;
	size_t i;

	for (i = 0; i < n; i++)
		h = (h ^ (uint8_t)s[i]) * 16777619u;
	return h ^ h >> 15;
}

static uint32_t filter_bit(const char *name)
{
	uint32_t v;

	memcpy(&v, name, 4);
	return v * 2654435761u >> 16;
}

/* @name has 4 readable bytes, and a NUL within @room. */
static struct km_elfsym *find_wanted(struct table *t, struct km_elfsym *syms, const char *name,
				     size_t room)
{
	uint32_t bit = filter_bit(name), i;
	size_t len;

	if (!(t->filter[bit / 8] >> bit % 8 & 1))
		return NULL;
	len = strnlen(name, room);
	if (len == room)
		return NULL;
	for (i = hash_bytes(name, len) % NR_SLOTS; t->slot[i]; i = (i + 1) % NR_SLOTS) {
		struct km_elfsym *s = &syms[t->slot[i] - 1];

		if (!strcmp(s->name, name))
			return s;
	}
	return NULL;
}

static void prepare_table(struct table *t, struct km_elfsym *syms, size_t n)
{
	size_t k;

	for (k = 0; k < n; k++) {
		size_t len = strlen(syms[k].name);
		char head[8] = { 0 };
		uint32_t i, bit;

		syms[k].present = syms[k].absolute = syms[k].global = false;
		syms[k].addr = syms[k].bytes = 0;
		memcpy(head, syms[k].name, len < 4 ? len : 4);
		/* A shorter name is followed by bytes that are not known: all that start so pass. */
		if (len < 3) {
			memset(t->filter, 0xff, sizeof(t->filter));
		} else {
			bit = filter_bit(head);
			t->filter[bit / 8] |= (uint8_t)(1u << bit % 8);
		}
		for (i = hash_bytes(syms[k].name, len) % NR_SLOTS; t->slot[i];)
			i = (i + 1) % NR_SLOTS;
		t->slot[i] = (uint16_t)(k + 1);
	}
}

static struct km_elfsym *by_name(struct km_elfsym *syms, size_t n, const char *name)
{
	size_t i;

	for (i = 0; i < n; i++) {
		if (!strcmp(syms[i].name, name))
			return &syms[i];
	}
	return NULL;
}

static void symbol_take(struct km_elfsym *s, const uint8_t *sym)
{
	bool global = ELF64_ST_BIND(sym[offsetof(Elf64_Sym, st_info)]) != STB_LOCAL;
	uint64_t bytes = km_le64(sym + offsetof(Elf64_Sym, st_size));

	if (s->present && (s->global > global || (s->global == global && (s->bytes || !bytes))))
		return;
	s->present = true;
	s->global = global;
	s->addr = km_le64(sym + offsetof(Elf64_Sym, st_value));
	s->bytes = bytes;
	/* Old linkers mark _end and its like SHN_ABS, though they move with the image. */
	s->absolute = km_le16(sym + offsetof(Elf64_Sym, st_shndx)) == SHN_ABS && !(s->addr >> 63);
}

static const struct km_section *symtab_of(const struct km_image *im)
{
	size_t i;

	for (i = 1; i < im->nr_sec; i++) {
		if (im->sec[i].type == SHT_SYMTAB && im->sec[i].bytes)
			return &im->sec[i];
	}
	return NULL;
}

/* The symbols and their names, within the file. */
static enum km_status open_symtab(const struct km_image *im, const struct km_section **ret_tab,
				  const struct km_section **ret_str, struct km_err *err)
{
	const struct km_section *tab = symtab_of(im), *str;

	if (!tab)
		return km_fail(err, KM_NOTFOUND, "'%s' has no symbol table", im->path);
	if (tab->link >= im->nr_sec || tab->flags & SHF_COMPRESSED)
		return km_fail(err, KM_CORRUPT, "'%s' has a bad symbol table", im->path);
	str = &im->sec[tab->link];
	if (str->type != SHT_STRTAB || !km_mapfile_has(&im->map, tab->offset, tab->bytes) ||
	    !km_mapfile_has(&im->map, str->offset, str->bytes))
		return km_fail(err, KM_CORRUPT, "'%s' has a bad symbol table", im->path);
	*ret_tab = tab;
	*ret_str = str;
	return KM_OK;
}

enum km_status km_image_each_symbol(const struct km_image *im, bool (*fn)(void *arg, const struct km_elfsym_seen *s),
				    void *arg, struct km_err *err)
{
	const struct km_section *tab, *str;
	enum km_status st = open_symtab(im, &tab, &str, err);
	const uint8_t *sym;
	uint64_t i, nr;

	nr = st ? 0 : tab->bytes / sizeof(Elf64_Sym);
	for (i = 1; i < nr; i++) {
		struct km_elfsym_seen s;
		uint32_t name;

		sym = im->map.data + tab->offset + i * sizeof(Elf64_Sym);
		name = km_le32(sym);
		s.type = ELF64_ST_TYPE(sym[offsetof(Elf64_Sym, st_info)]);
		if (s.type == STT_FILE || s.type == STT_SECTION || !name || name >= str->bytes ||
		    km_le16(sym + offsetof(Elf64_Sym, st_shndx)) == SHN_UNDEF)
			continue;
		s.name = (const char *)im->map.data + str->offset + name;
		if (strnlen(s.name, str->bytes - name) == str->bytes - name)
			continue;
		s.addr = km_le64(sym + offsetof(Elf64_Sym, st_value));
		s.bytes = km_le64(sym + offsetof(Elf64_Sym, st_size));
		s.global = ELF64_ST_BIND(sym[offsetof(Elf64_Sym, st_info)]) != STB_LOCAL;
		s.absolute = km_le16(sym + offsetof(Elf64_Sym, st_shndx)) == SHN_ABS && !(s.addr >> 63);
		if (!fn(arg, &s))
			break;
	}
	return st;
}

enum km_status km_image_symbols(const struct km_image *im, struct km_elfsym *syms, size_t n,
				struct km_err *err)
{
	const struct km_section *tab, *str;
	const struct km_elfsym *start, *end;
	enum km_status st;
	_cleanup_(km_freep) struct table *t = km_calloc(1, sizeof(*t));
	const uint8_t *p, *names;
	uint64_t i, nr;

	if (!t)
		return km_fail(err, KM_NOMEM, "out of memory");
	if (n >= NR_SLOTS / 2)
		return km_fail(err, KM_UNSUPPORTED, "too many symbols are asked for at once");
	prepare_table(t, syms, n);
	st = open_symtab(im, &tab, &str, err);
	if (st)
		return st;
	p = im->map.data + tab->offset;
	names = im->map.data + str->offset;
	nr = tab->bytes / sizeof(Elf64_Sym);
	for (i = 1; i < nr; i++, p += sizeof(Elf64_Sym)) {
		const uint8_t *sym = p + sizeof(Elf64_Sym);
		uint32_t name = km_le32(sym);
		unsigned type = ELF64_ST_TYPE(sym[offsetof(Elf64_Sym, st_info)]);
		struct km_elfsym *s;

		if (type == STT_FILE || type == STT_SECTION || !name || name >= str->bytes ||
		    str->bytes - name < 4 ||
		    km_le16(sym + offsetof(Elf64_Sym, st_shndx)) == SHN_UNDEF)
			continue;
		s = find_wanted(t, syms, (const char *)names + name, str->bytes - name);
		if (s)
			symbol_take(s, sym);
	}

	start = by_name(syms, n, "__per_cpu_start");
	end = by_name(syms, n, "__per_cpu_end");
	if (start && end && start->present && end->present && start->addr == 0) {
		for (i = 0; i < n; i++)
			syms[i].absolute |= syms[i].present && syms[i].addr < end->addr;
	}
	return KM_OK;
}
