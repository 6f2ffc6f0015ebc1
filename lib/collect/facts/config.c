/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The kernel's own configuration (CONFIG_IKCONFIG): /proc/config.gz lies in the image (kernel/configs.c), since v5.1
 * 13610aa908dc between two symbols, before in one that has marks at both ends.
 */
#include "collect/collect.h"
#include "kconst/config.h"

#define MAX_PACKED (2u << 20)
#define MARK_BYTES 8u
static const char before[] = "IKCFG_ST", behind[] = "IKCFG_ED";

static enum km_status add_option(void *arg, const char *name, const char *value)
{
	struct km_run *run = arg;
	struct row_kernel_config row = { 0 };

	ROW_SET(row, kernel_config, name, name);
	ROW_SET(row, kernel_config, value, value);
	return ROW_ADD(run, kernel_config, row);
}

/* The bytes that gzip packed, in @data of *@bytes; what is around them is left out. */
static const uint8_t *strip_marks(const uint8_t *data, uint64_t *bytes)
{
	if (*bytes >= MARK_BYTES && !memcmp(data, before, MARK_BYTES)) {
		data += MARK_BYTES;
		*bytes -= MARK_BYTES;
	}
	/* The symbol's size may have a NUL more. */
	while (*bytes > MARK_BYTES && !data[*bytes - 1] && !memcmp(data + *bytes - MARK_BYTES - 1, behind, MARK_BYTES))
		--*bytes;
	if (*bytes >= MARK_BYTES && !memcmp(data + *bytes - MARK_BYTES, behind, MARK_BYTES))
		*bytes -= MARK_BYTES;
	return data;
}

static enum km_status run_kernel_config(struct km_run *run)
{
	uint64_t at = km_view_sym(run->view, SYM_kernel_config_data), end = km_view_sym(run->view, SYM_kernel_config_data_end);
	uint64_t bytes = end > at ? end - at : run->k->layout->syms[SYM_kernel_config_data].bytes;
	uint8_t *data;
	size_t lost = 0;
	enum km_status st;

	if (!bytes || bytes > MAX_PACKED)
		return km_run_issue(run, at, KM_CORRUPT, "the configuration would have %llu bytes", (unsigned long long)bytes);
	data = malloc(bytes);
	if (!data)
		return KM_NOMEM;
	st = km_view_read(run->view, at, data, bytes);
	if (!st) {
		const uint8_t *packed = strip_marks(data, &bytes);

		st = km_config_read(packed, bytes, add_option, run, &lost);
	}
	free(data);
	if (lost)
		km_run_unknown(run, KM_CORRUPT, "%zu lines of the configuration", lost);
	if (st == KM_FORMAT)
		st = KM_CORRUPT;
	return !st || st == KM_NOMEM || st == KM_IO ? st : km_run_issue(run, at, st, "the configuration cannot be read");
}

const struct km_collector km_collect_kernel_config = {
	.name = "kernel_config",
	.doc = "The kernel's configuration.",
	.syms = (const enum km_sym_id[]){ SYM_kernel_config_data, KM_NR_SYMS },
	.tables = (const struct km_table *const[]){ &km_tbl_kernel_config, NULL },
	.run = run_kernel_config,
};
