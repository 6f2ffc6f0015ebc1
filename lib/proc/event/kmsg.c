/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Kernel logs as inputs: a file of its own, or one in a capture. */
#include <ctype.h>
#include <stdio.h>

#include "proc/files.h"
#include "event.h"
#include "kconst/taint.h"

static void note_foreign(const struct km_log *log, struct km_journal *j)
{
	if (log->no_year && !*j->reason)
		snprintf(j->reason, sizeof(j->reason), "its dates have no year, and several years are possible");
	if (log->file_year && !*j->reason)
		snprintf(j->reason, sizeof(j->reason), "its dates have no year: %d is by the date of its file alone", log->file_year);
	/* Not an unknown: these lines are no part of a kernel log. */
	if (log->foreign && !*j->reason)
		snprintf(j->reason, sizeof(j->reason), "%llu lines of other programs were left out",
			 (unsigned long long)log->foreign);
}

static enum km_status store_log(struct km_store *store, const char *path, struct km_log *log, struct km_journal *j)
{
	enum km_status st = km_log_store(log, store, path, j);

	if (!st && !log->lines.n) {
		snprintf(j->reason, sizeof(j->reason), "no line of a kernel log");
		st = KM_FORMAT;
	}
	note_foreign(log, j);
	return st;
}

enum km_status km_log_load_lines(struct km_store *store, const char *path, struct km_log *log)
{
	uint64_t rows = 0;
	struct km_journal j;
	enum km_status st;
	size_t i;

	km_journal_begin(&j, store, "log");
	st = store_log(store, path, log, &j);
	if (st == KM_IO || st == KM_NOMEM)
		return st;
	for (i = 0; km_log_tables[i]; i++)
		rows += km_store_rows(store, km_log_tables[i]);
	j.tables = km_log_tables;
	return km_journal_end(&j, st, rows);
}

enum km_status km_log_load(struct km_store *store, const char *path, const char *text, size_t bytes)
{
	struct km_log log = { 0 };
	enum km_status st = km_log_read(&log, text, bytes);

	if (!st)
		st = km_log_load_lines(store, path, &log);
	km_log_deinit(&log);
	return st;
}

/* The release on lines "CPU: …" of reports and oopses, for logs without a banner; they have to agree. */
static void note_speaker(const char *text, char *release, size_t bytes, bool *several)
{
	const char *p;
	size_t n;

	p = log_cpu_release(text, &n);
	if (!p || n >= bytes)
		return;
	if (*release && (strlen(release) != n || memcmp(release, p, n) != 0))
		*several = true;
	memcpy(release, p, n);
	release[n] = '\0';
}

/* What the last report says of the kernel's taint; another boot begins untainted, as far as is known. */
static void note_taint(const char *text, struct km_log_facts *ret)
{
	static const char *const begins[] = { "CPU: ", "Pid: ", "Tainted: ", "Not tainted " };
	uint64_t mask;
	size_t i;

	text += strspn(text, " ");
	for (i = 0; i < KM_ARRAY_LEN(begins); i++) {
		if (!strncmp(text, begins[i], strlen(begins[i])) && km_taint_parse(text, &mask)) {
			ret->has_taint = true;
			ret->taint = mask;
		}
	}
}

/* Does @host, of one line, leave the log a log of one host? The longest form of its name is kept. */
static bool note_host(const char *host, struct km_log_facts *ret)
{
	size_t n = km_log_host_bytes(host), have = km_log_host_bytes(ret->host);

	if (n && have && !km_log_same_host(host, ret->host))
		return false;
	if (n ? !have || strlen(host) > strlen(ret->host) : !*ret->host)
		snprintf(ret->host, sizeof(ret->host), "%s", host);
	return true;
}

static void note_line(const struct km_log_line *l, struct km_log_facts *ret)
{
	if (!strncmp(l->text, "Linux version ", 14)) {
		snprintf(ret->kernel_version, sizeof(ret->kernel_version), "%s", l->text);
		snprintf(ret->release, sizeof(ret->release), "%.*s", (int)strcspn(l->text + 14, " "), l->text + 14);
		ret->has_taint = false;
	} else if (!strncmp(l->text, "Command line: ", 14)) {
		snprintf(ret->command_line, sizeof(ret->command_line), "%s", l->text + 14);
	}
	if (l->has_ts)
		ret->uptime_s = (double)l->ts_ns / 1e9;
	ret->stamped |= l->stamp != NULL;
	note_taint(l->text, ret);
}

/* The boot that all lines with one name, as a UUID; "": none, or several. */
static void note_boot(const struct km_log *log, char uuid[37])
{
	static const size_t groups[] = { 8, 4, 4, 4, 12 };
	const char *id = NULL;
	size_t i, k, n = 0;

	for (i = 0; i < log->lines.n; i++) {
		if (!log->lines.v[i].boot)
			continue;
		if (id && strcmp(id, log->lines.v[i].boot) != 0)
			return;
		id = log->lines.v[i].boot;
	}
	if (!id || strlen(id) != 32 || strspn(id, "0123456789abcdefABCDEF") != 32)
		return;
	for (i = 0; i < KM_ARRAY_LEN(groups); i++) {
		if (i)
			uuid[n++] = '-';
		for (k = 0; k < groups[i]; k++)
			uuid[n++] = (char)tolower((unsigned char)*id++);
	}
	uuid[n] = '\0';
}

void km_log_read_facts(const struct km_log *log, struct km_log_facts *ret)
{
	char speaker[sizeof(ret->release)] = "";
	bool several = false, one_host = true;
	const char *panic = km_log_panic(log);
	size_t i;

	memset(ret, 0, sizeof(*ret));
	ret->uptime_s = -1;
	for (i = 0; i < log->lines.n; i++) {
		const struct km_log_line *l = &log->lines.v[i];

		note_line(l, ret);
		one_host = note_host(l->host, ret) && one_host;
		note_speaker(l->text, speaker, sizeof(speaker), &several);
	}
	if (!*ret->release && !several)
		snprintf(ret->release, sizeof(ret->release), "%s", speaker);
	if (!one_host)
		*ret->host = '\0';
	km_log_find_end(log, ret);
	note_boot(log, ret->boot_id);
	if (panic)
		snprintf(ret->panic, sizeof(ret->panic), "%s", panic);
}

enum km_status km_log_identify(const char *text, size_t bytes, struct km_log_facts *ret)
{
	struct km_log log = { 0 };
	enum km_status st = km_log_read(&log, text, bytes);

	km_log_read_facts(&log, ret);
	km_log_deinit(&log);
	return st;
}

/* ---- logs inside a capture ---- */

static void learn(char *to, size_t bytes, const char *text)
{
	if (!*to)
		snprintf(to, bytes, "%s", text);
}

/* What the log says of the machine and no file of the capture did; vmcore-dmesg.txt is of the boot that crashed. */
static void learn_facts(struct km_proc_run *run, const struct km_log *log)
{
	struct km_proc_facts *f = run->facts;
	struct km_log_facts log_facts;

	if (!f || strstr(run->path, "vmcore"))
		return;
	km_log_read_facts(log, &log_facts);
	if (*f->release && *log_facts.release && strcmp(f->release, log_facts.release) != 0)
		return;
	learn(f->release, sizeof(f->release), log_facts.release);
	learn(f->version, sizeof(f->version), log_facts.kernel_version);
	learn(f->command_line, sizeof(f->command_line), log_facts.command_line);
	learn(f->hostname, sizeof(f->hostname), log_facts.host);
	learn(f->boot_id, sizeof(f->boot_id), log_facts.boot_id);
}

static enum km_status parse_dmesg(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_log log = { 0 };
	enum km_status st = km_log_read(&log, text, bytes);

	if (!st)
		st = store_log(run->store, run->path, &log, &run->journal);
	if (!st)
		learn_facts(run, &log);
	km_log_deinit(&log);
	return st;
}

/*
 * One file of a capture is enough: where there is what dmesg printed, the same lines stand in syslog
 * again. So only files of dmesg's kind are claimed.
 */
const struct km_proc_file km_proc_dmesg = {
	.name = "proc/dmesg",
	.doc = "Kernel log of a capture: what dmesg printed, or vmcore-dmesg.txt.",
	.paths = (const char *const[]){ "dmesg.txt", "dmesg", "vmcore-dmesg.txt",
					"sos_commands/kernel/dmesg", "kmsg", NULL },
	.tables = km_log_tables,
	.parse = parse_dmesg,
};
