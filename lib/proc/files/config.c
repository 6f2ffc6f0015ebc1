/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The kernel's configuration: /proc/config.gz, or /boot/config-RELEASE of the kernel that runs. */
#include "kconst/config.h"
#include "proc/files.h"

static enum km_status add_option(void *arg, const char *name, const char *value)
{
	struct km_proc_run *run = arg;
	struct row_kernel_config row = { 0 };

	ROW_SET(row, kernel_config, name, name);
	ROW_SET(row, kernel_config, value, value);
	return PROC_ADD(run, kernel_config, row);
}

static enum km_status parse_config(struct km_proc_run *run, const char *text, size_t bytes)
{
	size_t lost = 0;
	enum km_status st;

	if (*run->tail && *run->facts->release && strcmp(run->tail, run->facts->release) != 0) {
		km_journal_skip(&run->journal, "it is of another kernel, %s runs", run->facts->release);
		return KM_OK;
	}
	st = km_config_read(text, bytes, add_option, run, &lost);
	run->unparsed += lost;
	if (st == KM_FORMAT)
		km_journal_skip(&run->journal, "no line of the form 'CONFIG_NAME=value', plain or packed by gzip");
	return st;
}

const struct km_proc_file km_proc_kernel_config = {
	.name = "config",
	.doc = "The kernel's configuration.",
	.paths = (const char *const[]){ "proc/config.gz", "boot/config-%", NULL },
	.binary = true,
	.tables = (const struct km_table *const[]){ &km_tbl_kernel_config, NULL },
	.parse = parse_config,
};
