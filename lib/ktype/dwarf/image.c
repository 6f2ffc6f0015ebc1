/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <elf.h>
#include <gelf.h>
#include <libdeflate.h>
#include <libelf.h>
#include <stdio.h>
#include <string.h>
#include <zstd.h>

#include "base/bits.h"
#include "image.h"

#ifndef ELFCOMPRESS_ZSTD
#define ELFCOMPRESS_ZSTD 2
#endif

/* The largest section of a kernel's debug information that is believed, decompressed. */
#define MAX_INFLATED_BYTES (UINT64_C(4) << 30)

static enum km_status read_sections(struct km_image *im, Elf *elf, struct km_err *err)
{
	size_t i, n, strndx;

	if (elf_getshdrnum(elf, &n) < 0 || elf_getshdrstrndx(elf, &strndx) < 0)
		return km_fail(err, KM_CORRUPT, "bad section table: %s", elf_errmsg(-1));
	if (n > UINT16_MAX)
		return km_fail(err, KM_CORRUPT, "too many sections");
	im->sec = km_calloc(n, sizeof(*im->sec));
	if (!im->sec)
		return km_fail(err, KM_NOMEM, "out of memory");
	for (i = 0; i < n; i++) {
		struct km_section *s = &im->sec[im->nr_sec];
		Elf_Scn *scn = elf_getscn(elf, i);
		const char *name;
		GElf_Shdr sh;

		if (!scn || !gelf_getshdr(scn, &sh))
			return km_fail(err, KM_CORRUPT, "bad section header %zu", i);
		name = elf_strptr(elf, strndx, sh.sh_name);
		*s = (struct km_section){
			.name = name ? name : "",
			.addr = sh.sh_addr,
			.offset = sh.sh_offset,
			.bytes = sh.sh_size,
			.flags = sh.sh_flags,
			.info = sh.sh_info,
			.type = sh.sh_type,
			.link = sh.sh_link,
		};
		s->zdebug = !strncmp(s->name, ".zdebug_", 8);
		im->nr_sec++;
	}
	return KM_OK;
}

/* A file that was cut short loses its section headers first, as they are at its end. */
static enum km_status check_whole(const struct km_image *im, struct km_err *err)
{
	const uint8_t *h = im->map.data;
	uint64_t shoff, bytes;

	if (im->map.bytes < sizeof(Elf64_Ehdr) || memcmp(h, ELFMAG, SELFMAG) ||
	    h[EI_CLASS] != ELFCLASS64 || h[EI_DATA] != ELFDATA2LSB)
		return KM_OK;
	shoff = km_le64(h + offsetof(Elf64_Ehdr, e_shoff));
	bytes = (uint64_t)km_le16(h + offsetof(Elf64_Ehdr, e_shnum)) *
		km_le16(h + offsetof(Elf64_Ehdr, e_shentsize));
	if (!shoff || km_mapfile_has(&im->map, shoff, bytes ? bytes : 1))
		return KM_OK;
	return km_fail(err, KM_CORRUPT,
		       "'%s' is cut short: the file of %llu bytes ends before its section headers at "
		       "%llu; copy or unpack it again",
		       im->path, (unsigned long long)im->map.bytes, (unsigned long long)shoff);
}

enum km_status km_image_open(const char *path, struct km_image **ret, struct km_err *err)
{
	struct km_image *im = km_calloc(1, sizeof(*im));
	enum km_status st;
	Elf *elf = NULL;
	size_t i;

	if (!im)
		return km_fail(err, KM_NOMEM, "out of memory");
	im->path = strdup(path);
	st = im->path ? km_mapfile_open(path, &im->map, err)
		      : km_fail(err, KM_NOMEM, "out of memory");
	if (!st)
		st = km_mapfile_unpack(&im->map, path, err);
	if (!st)
		st = check_whole(im, err);
	if (st)
		goto fail;
	if (im->map.bytes < sizeof(Elf64_Ehdr) || memcmp(im->map.data, ELFMAG, SELFMAG)) {
		st = km_fail(err, KM_FORMAT, "'%s' is not an ELF file", path);
		goto fail;
	}
	if (im->map.data[EI_CLASS] != ELFCLASS64 || im->map.data[EI_DATA] != ELFDATA2LSB) {
		st = km_fail(err, KM_UNSUPPORTED, "'%s' is not a 64-bit little-endian ELF file",
			     path);
		goto fail;
	}
	im->type = km_le16(im->map.data + offsetof(Elf64_Ehdr, e_type));
	im->machine = km_le16(im->map.data + offsetof(Elf64_Ehdr, e_machine));
	elf_version(EV_CURRENT);
	/* libelf only reads what it is given, though the parameter is not const. */
	elf = elf_memory((char *)(uintptr_t)im->map.data, im->map.bytes);
	if (!elf) {
		st = km_fail(err, KM_CORRUPT, "cannot read '%s': %s", path, elf_errmsg(-1));
		goto fail;
	}
	st = read_sections(im, elf, err);
	if (st) {
		km_fail_prepend(err, st, "cannot read '%s': ", path);
		goto fail;
	}
	/* Names lie in the mapping, but elf_strptr may have given a copy of libelf's own. */
	for (i = 0; i < im->nr_sec; i++) {
		const char *name = im->sec[i].name;

		im->sec[i].name = NULL;
		im->sec[i].name = strdup(name + (im->sec[i].zdebug ? 1 : 0));
		if (!im->sec[i].name) {
			for (i++; i < im->nr_sec; i++)
				im->sec[i].name = NULL;
			st = km_fail(err, KM_NOMEM, "out of memory");
			elf_end(elf);
			km_image_close(im);
			return st;
		}
		if (im->sec[i].zdebug)
			*(char *)(uintptr_t)im->sec[i].name = '.';
	}
	elf_end(elf);
	*ret = im;
	return KM_OK;
fail:
	for (i = 0; i < im->nr_sec; i++)
		im->sec[i].name = NULL;
	if (elf)
		elf_end(elf);
	km_image_close(im);
	return st;
}

void km_image_close(struct km_image *im)
{
	size_t i;

	if (!im)
		return;
	for (i = 0; i < im->nr_sec; i++) {
		free(im->sec[i].inflated);
		free((void *)(uintptr_t)im->sec[i].name);
	}
	free(im->sec);
	free(im->path);
	km_mapfile_close(&im->map);
	free(im);
}

struct km_section *km_image_section(const struct km_image *im, const char *name)
{
	size_t i;

	for (i = 1; i < im->nr_sec; i++) {
		struct km_section *s = &im->sec[i];

		if (s->type != SHT_NOBITS && s->bytes && !strcmp(s->name, name))
			return s;
	}
	return NULL;
}

static bool inflate_zlib(const uint8_t *in, uint64_t in_bytes, void *out, uint64_t out_bytes)
{
	struct libdeflate_decompressor *d = libdeflate_alloc_decompressor();
	enum libdeflate_result r;

	if (!d)
		return false;
	r = libdeflate_zlib_decompress(d, in, in_bytes, out, out_bytes, NULL);
	libdeflate_free_decompressor(d);
	return r == LIBDEFLATE_SUCCESS;
}

/*
 * SHF_COMPRESSED: Elf64_Chdr, then a zlib or zstd stream. Old .zdebug_*: "ZLIB", the size as a
 * big-endian 64-bit number, then zlib.
 */
static enum km_status inflate_section(const struct km_image *im, struct km_section *s,
				      struct km_err *err)
{
	const uint8_t *p = im->map.data + s->offset;
	uint64_t head = s->zdebug ? 12 : sizeof(Elf64_Chdr), want;
	uint32_t kind = ELFCOMPRESS_ZLIB;
	bool ok;

	if (s->bytes < head || (s->zdebug && memcmp(p, "ZLIB", 4)))
		return km_fail(err, KM_CORRUPT, "section '%s' is damaged", s->name);
	if (s->zdebug) {
		want = km_be64(p + 4);
	} else {
		kind = km_le32(p + offsetof(Elf64_Chdr, ch_type));
		want = km_le64(p + offsetof(Elf64_Chdr, ch_size));
	}
	/* Neither method packs more than about 1:1032 of anything but noise of one byte. */
	if (want > MAX_INFLATED_BYTES || want / 2048 > s->bytes)
		return km_fail(err, KM_CORRUPT, "section '%s' claims %llu bytes", s->name,
			       (unsigned long long)want);
	s->inflated = malloc(want ? want : 1);
	if (!s->inflated)
		return km_fail(err, KM_NOMEM, "out of memory");
	if (kind == ELFCOMPRESS_ZLIB)
		ok = inflate_zlib(p + head, s->bytes - head, s->inflated, want);
	else if (kind == ELFCOMPRESS_ZSTD)
		ok = ZSTD_decompress(s->inflated, want, p + head, s->bytes - head) == want;
	else
		return km_fail(err, KM_UNSUPPORTED, "section '%s' is compressed by method %u",
			       s->name, kind);
	if (!ok)
		return km_fail(err, KM_CORRUPT, "section '%s' cannot be decompressed", s->name);
	s->data = s->inflated;
	s->data_bytes = want;
	return KM_OK;
}

enum km_status km_image_bytes(const struct km_image *im, struct km_section *s,
			      const uint8_t **ret_data, uint64_t *ret_bytes, struct km_err *err)
{
	enum km_status st;

	if (!s->data) {
		if (s->type == SHT_NOBITS || !km_mapfile_has(&im->map, s->offset, s->bytes))
			return km_fail(err, KM_CORRUPT, "section '%s' is not within the file",
				       s->name);
		if (s->zdebug || s->flags & SHF_COMPRESSED) {
			free(s->inflated);
			s->inflated = NULL;
			st = inflate_section(im, s, err);
			if (st)
				return st;
		} else {
			s->data = im->map.data + s->offset;
			s->data_bytes = s->bytes;
		}
	}
	*ret_data = s->data;
	*ret_bytes = s->data_bytes;
	return KM_OK;
}

/* Look for the GNU build-id in one block of notes. */
static bool build_id_in(const uint8_t *p, uint64_t bytes, char *buf, size_t room)
{
	uint64_t pos = 0;

	while (bytes - pos >= 12) {
		uint64_t namesz = km_le32(p + pos), descsz = km_le32(p + pos + 4);
		uint32_t type = km_le32(p + pos + 8);
		uint64_t name = pos + 12, desc = name + ((namesz + 3) & ~UINT64_C(3)), i;

		if (desc > bytes || descsz > bytes - desc)
			return false;
		if (type == NT_GNU_BUILD_ID && namesz == 4 && !memcmp(p + name, "GNU", 4) &&
		    descsz && descsz * 2 < room) {
			for (i = 0; i < descsz; i++)
				snprintf(buf + 2 * i, 3, "%02x", p[desc + i]);
			return true;
		}
		pos = desc + ((descsz + 3) & ~UINT64_C(3));
		if (pos > bytes)
			return false;
	}
	return false;
}

bool km_image_build_id(const struct km_image *im, char *buf, size_t bytes)
{
	uint64_t phoff = km_le64(im->map.data + offsetof(Elf64_Ehdr, e_phoff)), i;
	uint16_t phnum = km_le16(im->map.data + offsetof(Elf64_Ehdr, e_phnum));

	*buf = '\0';
	for (i = 1; i < im->nr_sec; i++) {
		const struct km_section *s = &im->sec[i];

		if (s->type == SHT_NOTE && !(s->flags & SHF_COMPRESSED) &&
		    km_mapfile_has(&im->map, s->offset, s->bytes) &&
		    build_id_in(im->map.data + s->offset, s->bytes, buf, bytes))
			return true;
	}
	if (!km_mapfile_has(&im->map, phoff, (uint64_t)phnum * sizeof(Elf64_Phdr)))
		return false;
	for (i = 0; i < phnum; i++) {
		const uint8_t *ph = im->map.data + phoff + i * sizeof(Elf64_Phdr);
		uint64_t offset = km_le64(ph + offsetof(Elf64_Phdr, p_offset));
		uint64_t filesz = km_le64(ph + offsetof(Elf64_Phdr, p_filesz));

		if (km_le32(ph) == PT_NOTE && km_mapfile_has(&im->map, offset, filesz) &&
		    build_id_in(im->map.data + offset, filesz, buf, bytes))
			return true;
	}
	return false;
}

uint64_t km_image_at(const struct km_image *im, uint64_t addr, uint64_t max, const uint8_t **ret)
{
	size_t i;

	for (i = 1; i < im->nr_sec; i++) {
		const struct km_section *s = &im->sec[i];
		uint64_t left;

		if (!(s->flags & SHF_ALLOC) || s->type == SHT_NOBITS || s->flags & SHF_COMPRESSED ||
		    addr < s->addr || addr - s->addr >= s->bytes ||
		    !km_mapfile_has(&im->map, s->offset, s->bytes))
			continue;
		left = s->bytes - (addr - s->addr);
		*ret = im->map.data + s->offset + (addr - s->addr);
		return left < max ? left : max;
	}
	return 0;
}
