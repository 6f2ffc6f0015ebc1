/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A toy machine's memory as a dump: ELF, or kdump with stored pages. */
#include <elf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "machine.h"

#define PAGE 4096u

struct out {
	FILE *f;
	uint64_t at;
};

static void put(struct out *o, const void *data, size_t bytes)
{
	if (bytes)
		o->at += fwrite(data, 1, bytes, o->f);
}

static void pad_to(struct out *o, uint64_t at)
{
	static const uint8_t zero[PAGE];

	while (o->at < at)
		put(o, zero, at - o->at < PAGE ? at - o->at : PAGE);
}

static bool finish(struct out *o)
{
	bool ok = !ferror(o->f);

	return fclose(o->f) == 0 && ok;
}

/* The VMCOREINFO note. */
static size_t make_note(const struct toy *m, uint8_t *buf)
{
	size_t n = strlen(m->vmcoreinfo);
	const uint32_t head[3] = { 11, (uint32_t)n, 0 };

	memcpy(buf, head, 12);
	memcpy(buf + 12, "VMCOREINFO\0", 12);
	memcpy(buf + 24, m->vmcoreinfo, n);
	return 24 + (n + 3) / 4 * 4;
}

static uint64_t run_end(const struct toy *m, uint64_t pfn)
{
	uint64_t end = pfn + 1;

	while (end < m->frames && m->frame[end] == m->frame[pfn])
		end++;
	return end;
}

bool toy_write_elf(const struct toy *m, const char *path)
{
	struct out o = { .f = fopen(path, "wb") };
	uint8_t note[4096] = { 0 };
	size_t note_bytes = make_note(m, note), runs = 0;
	uint64_t pfn, end, data;
	Elf64_Phdr p;
	Elf64_Ehdr e = { .e_ident = ELFMAG "\2\1\1",
			 .e_type = ET_CORE,
			 .e_machine = EM_X86_64,
			 .e_version = 1,
			 .e_phoff = sizeof(e),
			 .e_ehsize = sizeof(e),
			 .e_phentsize = sizeof(p) };

	if (!o.f)
		return false;
	for (pfn = 0; pfn < m->frames; pfn = run_end(m, pfn))
		runs += m->frame[pfn] == TOY_DATA || m->frame[pfn] == TOY_EXCLUDED;
	e.e_phnum = (uint16_t)(runs + 1);
	put(&o, &e, sizeof(e));
	p = (Elf64_Phdr){ .p_type = PT_NOTE,
			  .p_offset = sizeof(e) + (runs + 1) * sizeof(p),
			  .p_filesz = note_bytes,
			  .p_memsz = note_bytes };
	put(&o, &p, sizeof(p));
	data = (p.p_offset + note_bytes + PAGE - 1) / PAGE * PAGE;
	for (pfn = 0; pfn < m->frames; pfn = end) {
		end = run_end(m, pfn);
		if (m->frame[pfn] != TOY_DATA && m->frame[pfn] != TOY_EXCLUDED)
			continue;
		p = (Elf64_Phdr){ .p_type = PT_LOAD,
				  .p_flags = PF_R,
				  .p_offset = data,
				  .p_vaddr = TOY_DIRECT_MAP + pfn * PAGE,
				  .p_paddr = pfn * PAGE,
				  .p_memsz = (end - pfn) * PAGE };
		p.p_filesz = m->frame[pfn] == TOY_DATA ? p.p_memsz : 0;
		put(&o, &p, sizeof(p));
		data += p.p_filesz;
	}
	put(&o, note, note_bytes);
	pad_to(&o, (o.at + PAGE - 1) / PAGE * PAGE);
	for (pfn = 0; pfn < m->frames; pfn++)
		if (m->frame[pfn] == TOY_DATA)
			put(&o, m->mem + pfn * PAGE, PAGE);
	return finish(&o);
}

struct descriptor {
	int64_t offset;
	uint32_t bytes, flags;
	uint64_t page_flags;
};

static void set32(uint8_t *p, uint32_t v)
{
	memcpy(p, &v, 4);
}

static void set64(uint8_t *p, uint64_t v)
{
	memcpy(p, &v, 8);
}

static void put_bitmap(struct out *o, const struct toy *m, bool dumped, uint64_t bytes)
{
	uint8_t *map = calloc(bytes, 1);
	uint64_t pfn;

	for (pfn = 0; map && pfn < m->frames; pfn++)
		if (dumped ? m->frame[pfn] >= TOY_DATA : m->frame[pfn] != TOY_HOLE)
			map[pfn / 8] |= (uint8_t)(1u << pfn % 8);
	if (map)
		put(o, map, bytes);
	free(map);
}

bool toy_write_kdump(const struct toy *m, const char *path)
{
	static const uint8_t rubbish[64] = { 0x78, 0x9c, 0xff, 0xff, 1, 2, 3 };
	struct out o = { .f = fopen(path, "wb") };
	uint8_t head[PAGE] = "KDUMP   ", sub[PAGE] = { 0 };
	uint64_t half = (m->frames / 8 + PAGE - 1) / PAGE * PAGE, nr = 0, pfn, data;

	if (!o.f)
		return false;
	set32(head + 8, 6);
	strcpy((char *)head + 12 + 65, "toy");
	strcpy((char *)head + 12 + 4 * 65, "x86_64");
	set32(head + 424, 1);
	set32(head + 428, PAGE);
	set32(head + 432, 1);
	set32(head + 436, (uint32_t)(2 * half / PAGE));
	set32(head + 440, (uint32_t)m->frames);
	set32(head + 460, TOY_CPUS);
	set32(sub + 8, 31);
	set64(sub + 32, PAGE + 512); /* VMCOREINFO, in the rest of the sub-header */
	set64(sub + 40, strlen(m->vmcoreinfo));
	set64(sub + 96, m->frames);
	strcpy((char *)sub + 512, m->vmcoreinfo);
	put(&o, head, PAGE);
	put(&o, sub, PAGE);
	put_bitmap(&o, m, false, half);
	put_bitmap(&o, m, true, half);
	for (pfn = 0; pfn < m->frames; pfn++)
		nr += m->frame[pfn] >= TOY_DATA;
	data = o.at + nr * sizeof(struct descriptor);
	for (pfn = 0; pfn < m->frames; pfn++) {
		struct descriptor d = { (int64_t)data, PAGE, 0, 0 };

		if (m->frame[pfn] < TOY_DATA)
			continue;
		if (m->frame[pfn] == TOY_CORRUPT)
			d = (struct descriptor){ (int64_t)data, sizeof(rubbish), 1, 0 };
		if (m->frame[pfn] == TOY_LOST)
			d.offset = 0;
		else
			data += d.bytes;
		put(&o, &d, sizeof(d));
	}
	for (pfn = 0; pfn < m->frames; pfn++) {
		if (m->frame[pfn] == TOY_DATA)
			put(&o, m->mem + pfn * PAGE, PAGE);
		else if (m->frame[pfn] == TOY_CORRUPT)
			put(&o, rubbish, sizeof(rubbish));
	}
	return finish(&o);
}
