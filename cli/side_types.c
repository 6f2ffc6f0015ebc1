/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <elf.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"
#include "sides.h"
#include "ktype/vmlinux.h"

/* A memory dump is an ELF file, too. */
static bool is_core(const char *path)
{
	Elf64_Ehdr h = { .e_type = 0 };
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	ssize_t n = fd < 0 ? -1 : read(fd, &h, sizeof(h));

	if (fd >= 0)
		(void)close(fd);
	return n == (ssize_t)sizeof(h) && !memcmp(h.e_ident, ELFMAG, SELFMAG) && h.e_type == ET_CORE;
}

bool cli_is_kernel(const char *text)
{
	struct km_kernel_id id;

	return cli_exists(text) && !is_core(text) && km_vmlinux_identify(text, &id, NULL) == KM_OK;
}

/* What a case knows of the kernel of a capture. "": not known. */
struct kernel {
	char build_id[100], release[100], vmlinux[PATH_MAX], source[PATH_MAX];
};

static void cell_copy(const struct km_cell *cell, char *buf, size_t bytes)
{
	if (cell->kind == KM_CELL_TEXT && cell->bytes < bytes)
		(void)snprintf(buf, bytes, "%s", cell->text);
}

static enum km_status take_kernel(void *arg, const struct km_cell *cells, unsigned n)
{
	struct kernel *k = arg;

	if (n != 4)
		return KM_FORMAT;
	cell_copy(&cells[0], k->build_id, sizeof(k->build_id));
	cell_copy(&cells[1], k->release, sizeof(k->release));
	cell_copy(&cells[2], k->vmlinux, sizeof(k->vmlinux));
	cell_copy(&cells[3], k->source, sizeof(k->source));
	return KM_OK;
}

static bool read_kernel(const char *path, unsigned capture, struct kernel *k)
{
	const struct km_sink sink = { km_sink_no_begin, take_kernel, km_sink_no_end, k };
	struct km_report *r;
	enum km_status st;

	if (cli_open_case(path, capture, &r) != CLI_OK)
		return false;
	st = km_report_ask(r, "SELECT build_id, kernel_release, vmlinux, source FROM capture WHERE capture_id = :capture",
			   NULL, 0, &sink, NULL);
	km_report_close(r);
	return st == KM_OK;
}

/* The vmlinux that gave the case its types, where it is still there and that of this kernel. */
static bool find_recorded(const struct kernel *k, char *buf, size_t bytes)
{
	struct km_kernel_id id;

	if (!*k->vmlinux || !*k->build_id || km_vmlinux_identify(k->vmlinux, &id, NULL) != KM_OK ||
	    strcmp(id.build_id, k->build_id) != 0)
		return false;
	return snprintf(buf, bytes, "%s", k->vmlinux) < (int)bytes;
}

static bool find_cached(const struct kernel *k, char *buf, size_t bytes)
{
	struct km_vmlinux *v;
	char dir[PATH_MAX];

	km_vmlinux_cache_dir(dir, sizeof(dir));
	if (!*dir || !*k->build_id || km_vmlinux_open_cached(k->build_id, dir, &v, NULL) != KM_OK)
		return false;
	km_vmlinux_close(v);
	return snprintf(buf, bytes, "%s/%s.profile", dir, k->build_id) < (int)bytes;
}

bool cli_find_types(const char *text, bool search, char *buf, size_t bytes)
{
	struct kernel k = { .build_id = "" };
	struct km_err err = { "" };
	unsigned capture;
	char path[PATH_MAX];

	if (cli_is_kernel(text))
		return snprintf(buf, bytes, "%s", text) < (int)bytes;
	if (!cli_first_of_side(text, path, sizeof(path), &capture)) {
		if (search)
			cli_error("'%s' is no case, no vmlinux and no profile: it has no types to compare", text);
		return false;
	}
	if (!read_kernel(path, capture, &k))
		return false;
	if (!search)
		return find_cached(&k, buf, bytes) || find_recorded(&k, buf, bytes);
	if (find_recorded(&k, buf, bytes) ||
	    km_vmlinux_find(k.build_id, k.release, *k.source ? k.source : NULL, NULL, buf, bytes, &err) == KM_OK)
		return true;
	if (find_cached(&k, buf, bytes))
		return true;
	cli_error("%s", err.text);
	return false;
}
