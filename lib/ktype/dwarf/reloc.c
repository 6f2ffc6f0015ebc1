/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Relocations of what is not linked yet (ET_REL), such as a module: its sections refer to one another by them. */
#include <elf.h>
#include <string.h>

#include "base/bits.h"
#include "image.h"

#define ENTRY_BYTES  sizeof(Elf64_Rela)
#define SYMBOL_BYTES sizeof(Elf64_Sym)

/* How many bytes a relocation of @type writes, of those that debug information has; 0: it is another one. */
static unsigned width_of(uint16_t machine, uint32_t type)
{
	if (machine == EM_X86_64)
		return type == R_X86_64_64	   ? 8
		       : type == R_X86_64_32	   ? 4
		       : type == R_X86_64_32S	   ? 4
		       : type == R_X86_64_DTPOFF64 ? 8
						   : 0;
	if (machine == EM_AARCH64)
		return type == R_AARCH64_ABS64 ? 8 : type == R_AARCH64_ABS32 ? 4
									     : 0;
	return 0;
}

/* Where a symbol is: in an unlinked file its section begins at 0. */
static bool symbol_value(const struct km_image *im, const uint8_t *symbols, uint64_t bytes, uint32_t nr, uint64_t *ret)
{
	const uint8_t *sym;
	uint16_t section;

	if (nr >= bytes / SYMBOL_BYTES)
		return false;
	sym = symbols + SYMBOL_BYTES * (uint64_t)nr;
	section = km_le16(sym + offsetof(Elf64_Sym, st_shndx));
	*ret = km_le64(sym + offsetof(Elf64_Sym, st_value));
	if (section && section < im->nr_sec)
		*ret += im->sec[section].addr;
	return true;
}

static void write_value(uint8_t *to, unsigned width, uint64_t value)
{
	unsigned i;

	for (i = 0; i < width; i++)
		to[i] = (uint8_t)(value >> 8 * i);
}

static enum km_status apply(const struct km_image *im, struct km_section *rela, uint8_t *data, uint64_t bytes, struct km_err *err)
{
	const uint8_t *entries, *symbols, *e;
	uint64_t room, symbol_bytes, i, at, info, value;
	struct km_section *table = rela->link < im->nr_sec ? &im->sec[rela->link] : NULL;
	enum km_status st = table && table->type == SHT_SYMTAB ? KM_OK : KM_CORRUPT;
	unsigned width;

	if (st)
		return km_fail(err, st, "section '%s' names no table of symbols", rela->name);
	st = km_image_bytes(im, rela, &entries, &room, err);
	if (!st)
		st = km_image_bytes(im, table, &symbols, &symbol_bytes, err);
	for (i = 0; !st && i < room / ENTRY_BYTES; i++) {
		e = entries + ENTRY_BYTES * i;
		at = km_le64(e + offsetof(Elf64_Rela, r_offset));
		info = km_le64(e + offsetof(Elf64_Rela, r_info));
		if (!ELF64_R_TYPE(info))
			continue;
		width = width_of(im->machine, (uint32_t)ELF64_R_TYPE(info));
		if (!width)
			return km_fail(err, KM_UNSUPPORTED, "section '%s' has a relocation of type %u, which is not known", rela->name,
				       (unsigned)ELF64_R_TYPE(info));
		if (at > bytes || bytes - at < width || !symbol_value(im, symbols, symbol_bytes, (uint32_t)ELF64_R_SYM(info), &value))
			return km_fail(err, KM_CORRUPT, "section '%s' leads out of what it belongs to", rela->name);
		write_value(data + at, width, value + km_le64(e + offsetof(Elf64_Rela, r_addend)));
	}
	return st;
}

/*
 * Apply the relocations of @s, whose bytes were read, to a copy of them; a linked file has none. Takes time by the size of the
 * sections. KM_OK; KM_CORRUPT; KM_UNSUPPORTED: of a kind, or for a machine, that is not known; KM_NOMEM.
 */
static enum km_status relocate(const struct km_image *im, struct km_section *s, struct km_err *err)
{
	size_t self = (size_t)(s - im->sec), i;

	if (im->type != ET_REL || s->flags & SHF_ALLOC)
		return KM_OK;
	/* There is one such section for each: what has more is no compiler's. */
	for (i = 1; i < im->nr_sec; i++) {
		struct km_section *rela = &im->sec[i];

		if (rela->type != SHT_RELA || rela->info != self || i == self || !rela->bytes)
			continue;
		if (!s->inflated) {
			s->inflated = malloc(s->data_bytes ? s->data_bytes : 1);
			if (!s->inflated)
				return km_fail(err, KM_NOMEM, "out of memory");
			memcpy(s->inflated, s->data, s->data_bytes);
			s->data = s->inflated;
		}
		return apply(im, rela, s->inflated, s->data_bytes, err);
	}
	return KM_OK;
}

enum km_status km_image_data(const struct km_image *im, struct km_section *s,
			     const uint8_t **ret_data, uint64_t *ret_bytes, struct km_err *err)
{
	bool known = s->data != NULL;
	enum km_status st = km_image_bytes(im, s, ret_data, ret_bytes, err);

	if (st || known)
		return st;
	st = relocate(im, s, err);
	if (st) {
		free(s->inflated);
		s->inflated = NULL;
		s->data = NULL;
		return st;
	}
	*ret_data = s->data;
	*ret_bytes = s->data_bytes;
	return KM_OK;
}
