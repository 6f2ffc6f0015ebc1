/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "facts.h"
#include "base/mem.h"

struct facts {
	km_fact_fn fn;
	void *arg;
	enum km_status st;
};

static void text(struct facts *f, const char *key, const char *value, const char *doc)
{
	if (!f->st)
		f->st = f->fn(f->arg, key, value, doc);
}

static void add_number(struct facts *f, const char *key, uint64_t value, const char *doc)
{
	char buf[32];

	snprintf(buf, sizeof(buf), "%" PRIu64, value);
	text(f, key, buf, doc);
}

static void add_hex(struct facts *f, const char *key, uint64_t value, const char *doc)
{
	char buf[32];

	snprintf(buf, sizeof(buf), "0x%" PRIx64, value);
	text(f, key, buf, doc);
}

void km_format_text(const struct km_source_info *info, char *buf, size_t bytes)
{
	snprintf(buf, bytes, "%s%s%s%s%s%s", info->format, info->compression ? ", " : "",
		 info->compression ? info->compression : "", info->container ? ", " : "",
		 info->container ? info->container : "", info->split ? ", split" : "");
}

/*
 * makedumpfile -d is a sum of page types. All but the first are left out; pages of zeros are there, all of
 * them at one place of the file.
 */
static void dump_level(struct facts *f, int32_t level)
{
	static const char *const left_out[] = { "page cache", "private page cache", "user memory",
						"free pages" };
	const char *doc = "makedumpfile -d: what was left out of the file";
	char buf[160];
	bool first = true;
	size_t i;
	int n;

	if (level < 0) {
		text(f, "dump_level", NULL, doc);
		return;
	}
	n = snprintf(buf, sizeof(buf), "%d%s", level,
		     level & 1 ? ": pages of zeros stored once" : "");
	for (i = 0; i < KM_ARRAY_LEN(left_out); i++) {
		if (!(level & 2 << i))
			continue;
		n += snprintf(buf + n, sizeof(buf) - (size_t)n, "%s%s",
			      !first	  ? ", "
			      : level & 1 ? "; without "
					  : ": without ",
			      left_out[i]);
		first = false;
	}
	text(f, "dump_level", buf, doc);
}

enum km_status km_source_facts(const struct km_source_info *info, km_fact_fn fn, void *arg)
{
	struct facts f = { fn, arg, KM_OK };
	char buf[128];

	km_format_text(info, buf, sizeof(buf));
	text(&f, "format", buf, "container and compression");
	if (info->format_version)
		add_number(&f, "format_version", info->format_version, "kdump header version");
	text(&f, "writer", info->writer, "program that wrote the dump");
	add_number(&f, "files", info->nr_files, "files of the dump");
	add_number(&f, "file_bytes", info->file_bytes, "size of the dump, bytes");
	add_number(&f, "file_page_bytes", info->page_bytes, "page size of the file, bytes");
	text(&f, "complete", info->incomplete || info->lost_pages ? "no" : "yes",
	     "whether everything that was to be saved is in the file");
	add_number(&f, "ram_pages", info->ram_pages, "pages of RAM that the file knows of");
	add_number(&f, "stored_pages", info->stored_pages, "of these, pages with data");
	add_number(&f, "excluded_pages", info->excluded_pages, "of these, left out by the dump tool");
	add_number(&f, "lost_pages", info->lost_pages,
		   info->missing_parts ? "of these, lost: they are in files that were not given"
				       : "of these, lost: the file ends before them");
	if (info->missing_parts)
		text(&f, "missing_parts", info->missing_parts,
		     "page frames of the files of a split dump that were not given");
	if (info->contradicted_pages && !strcmp(info->format, "kdump")) {
		add_number(&f, "unlisted_pages", info->contradicted_pages,
			   "pages with data that the bitmap of existing pages does not have: it is damaged, and pages without data may be missing");
		add_hex(&f, "contradiction_paddr", info->contradiction_paddr,
			"physical address of the first such page");
	} else if (info->contradicted_pages) {
		add_number(&f, "contradicted_pages", info->contradicted_pages,
			   "pages in two segments with different data: one copy is wrong");
		add_number(&f, "compared_pages", info->compared_pages,
			   "pages that two segments have and that were compared, a sample");
		add_hex(&f, "contradiction_paddr", info->contradiction_paddr,
			"physical address of the first such page");
	}
	if (info->marked_incomplete)
		text(&f, "marked_incomplete", "yes",
		     "whoever wrote the dump could not write all of it: the disk was full, or it was stopped");
	if (info->nr_layouts > 1) {
		snprintf(buf, sizeof(buf), "%s", "no hole");
		if (info->hole_start)
			snprintf(buf, sizeof(buf), "hole from 0x%" PRIx64 " to 0x%" PRIx64,
				 info->hole_start, info->hole_end);
		text(&f, "layout", buf,
		     "where raw memory lies; by trial, the kernel's page tables agree with it");
	}
	dump_level(&f, info->dump_level);
	text(&f, "fingerprint", info->fingerprint, "recognises this file again");
	if (info->uts_nodename && info->uts_nodename[0])
		text(&f, "hostname", info->uts_nodename, "host name in the dump's header");
	if (info->timestamp)
		add_number(&f, "header_time", (uint64_t)info->timestamp,
			   "time in the dump's header, seconds since 1970");
	return f.st;
}

enum km_status km_kernel_facts(const struct km_kernel *k, km_fact_fn fn, void *arg)
{
	struct facts f = { fn, arg, KM_OK };
	char key[32], value[192];
	int64_t crash_time;
	size_t i;

	text(&f, "kernel_release", k->release, "uname -r of the dumped kernel");
	text(&f, "build_id", k->build_id[0] ? k->build_id : NULL,
	     "build-id of the dumped kernel; unknown before 5.9");
	if (k->mismatch[0])
		text(&f, "vmlinux_mismatch", k->mismatch,
		     "types were taken from it all the same (--any-vmlinux): any number may be wrong");
	text(&f, "arch", k->xlate.arch->name, "architecture");
	add_number(&f, "page_bytes", k->page_bytes, "page size of the kernel, bytes");
	text(&f, "vmcoreinfo_from", k->vmcoreinfo_from, "where VMCOREINFO was found");
	if (k->vmcoreinfo_paddr)
		add_hex(&f, "vmcoreinfo_paddr", k->vmcoreinfo_paddr, "its physical address");
	if (k->choice[0])
		text(&f, "kernel_choice", k->choice, "doubts about the choice of the kernel");
	for (i = 0; i < k->nr_found && (k->nr_found > 1 || k->choice[0]); i++) {
		snprintf(key, sizeof(key), "kernel_%zu", i + 1);
		snprintf(value, sizeof(value), "%s, VMCOREINFO at 0x%" PRIx64 "%s%s",
			 k->found[i].release, k->found[i].paddr,
			 k->found[i].ran == 1	? ", the CPUs ran it"
			 : k->found[i].ran == 0 ? ", the CPUs did not run it"
						: "",
			 k->found[i].chosen ? ", chosen" : "");
		text(&f, key, value, "a kernel in the dump; --kernel ADDRESS chooses another one");
	}
	if (k->shift_why[0])
		text(&f, k->shift_doubt ? "kaslr_offset_doubt" : "kaslr_offset_why", k->shift_why,
		     "how the shift was worked out");
	add_hex(&f, "kaslr_offset", k->kaslr_offset, k->layout ? "shift of the kernel's addresses" : "shift of the kernel's addresses, as VMCOREINFO says");
	add_hex(&f, "phys_base", k->xlate.image_phys, "physical base of the kernel image (may be negative)");
	if (k->direct_map) {
		add_hex(&f, "direct_map", k->direct_map,
			"kernel address that physical address 0 is mapped at");
		add_hex(&f, "direct_map_bytes", k->direct_map_bytes,
			"physical addresses that are mapped one after the other from there");
	}
	add_number(&f, "page_table_levels", k->xlate.levels, "levels of page tables");
	if (k->page_tables)
		text(&f, "page_tables", km_status_name(k->page_tables),
		     "why the kernel's page tables cannot be followed");
	if (km_vmcoreinfo_number(&k->vmcoreinfo, "CRASHTIME", &crash_time) == KM_OK)
		add_number(&f, "crash_time", (uint64_t)crash_time,
			   "when the kernel crashed, seconds since 1970");
	if (k->xlate.encrypted)
		text(&f, "memory_encryption", "yes", "SME or SEV: a C-bit is masked");
	return f.st;
}
