/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Which machine, which kernel, when: files of one line that become columns of table capture (see
 * struct km_proc_facts). Together they are one row of table load.
 */
#include <ctype.h>
#include <stdio.h>

#include "base/bits.h"
#include "proc/files.h"

static const struct km_table *const no_tables[] = { NULL };

static const struct km_proc_merge identity = {
	.name = "proc/identity",
	.state_bytes = 1,
	.tables = no_tables,
};

static bool first_line(struct km_proc_run *run, const char *text, size_t bytes, struct km_text *ret)
{
	struct km_text t = { text, text + bytes };

	return km_text_line(run, &t, ret) && !km_text_blank(*ret);
}

/* The whole first line into @buf. */
static enum km_status take_line(struct km_proc_run *run, const char *text, size_t bytes, char *buf,
				size_t room)
{
	struct km_text line;

	if (!first_line(run, text, bytes, &line))
		return KM_FORMAT;
	km_text_copy(line, buf, room);
	return KM_OK;
}

/* "Linux version 6.12.1 (who@where) (gcc …) #1 SMP …" */
static enum km_status parse_version(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_proc_facts *f = run->facts;
	struct km_text line, word;

	if (!first_line(run, text, bytes, &line))
		return KM_FORMAT;
	km_text_copy(line, f->version, sizeof(f->version));
	if (!km_text_skip(&line, "Linux version") || !km_text_word(&line, &word))
		return KM_FORMAT;
	km_text_copy(word, f->release, sizeof(f->release));
	return KM_OK;
}

/* "43.52 40.57": seconds since boot, idle seconds of all CPUs. Not what uptime(1) prints. */
static enum km_status parse_uptime(struct km_proc_run *run, const char *text, size_t bytes)
{
	int64_t seconds, hundredths;
	struct km_text line;

	if (!first_line(run, text, bytes, &line) || !km_text_int(&line, &seconds) || seconds < 0 ||
	    !km_text_skip(&line, ".") || !km_text_int(&line, &hundredths) || hundredths < 0 ||
	    hundredths > 99)
		return KM_FORMAT;
	run->facts->uptime_s = (double)seconds + (double)hundredths / 100;
	return KM_OK;
}

/* "0.52 0.31 0.12 1/97 1234": load averages, runnable and all tasks, the last PID. */
static enum km_status parse_loadavg(struct km_proc_run *run, const char *text, size_t bytes)
{
	double load[3];
	struct km_text line;
	size_t i;

	if (!first_line(run, text, bytes, &line))
		return KM_FORMAT;
	for (i = 0; i < KM_ARRAY_LEN(load); i++) {
		int64_t whole, hundredths;

		if (!km_text_int(&line, &whole) || whole < 0 || !km_text_skip(&line, ".") ||
		    !km_text_int(&line, &hundredths) || hundredths < 0 || hundredths > 99)
			return KM_FORMAT;
		load[i] = (double)whole + (double)hundredths / 100;
	}
	memcpy(run->facts->load, load, sizeof(load));
	return KM_OK;
}

static enum km_status parse_tainted(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text line;
	int64_t mask;

	if (!first_line(run, text, bytes, &line) || !km_text_int(&line, &mask) || mask < 0)
		return KM_FORMAT;
	run->facts->has_taint = true;
	run->facts->taint = (uint64_t)mask;
	return KM_OK;
}

static enum km_status parse_cmdline(struct km_proc_run *run, const char *text, size_t bytes)
{
	return take_line(run, text, bytes, run->facts->command_line,
			 sizeof(run->facts->command_line));
}

static enum km_status parse_hostname(struct km_proc_run *run, const char *text, size_t bytes)
{
	return take_line(run, text, bytes, run->facts->hostname, sizeof(run->facts->hostname));
}

/* "59a5f7f5-7c6c-4e9c-9fda-0a5e5f1c3d52": drawn once a boot (drivers/char/random.c). */
static enum km_status parse_boot_id(struct km_proc_run *run, const char *text, size_t bytes)
{
	static const char form[] = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
	struct km_text line, word;
	size_t i;

	if (!first_line(run, text, bytes, &line) || !km_text_word(&line, &word) ||
	    (size_t)(word.end - word.p) != sizeof(form) - 1)
		return KM_FORMAT;
	for (i = 0; form[i]; i++)
		if (form[i] == '-' ? word.p[i] != '-' : !isxdigit((unsigned char)word.p[i]))
			return KM_FORMAT;
	for (i = 0; form[i]; i++)
		run->facts->boot_id[i] = (char)tolower((unsigned char)word.p[i]);
	return KM_OK;
}

static enum km_status parse_osrelease(struct km_proc_run *run, const char *text, size_t bytes)
{
	return take_line(run, text, bytes, run->facts->release, sizeof(run->facts->release));
}

/* Of /proc/stat only the time of boot is wanted. */
static enum km_status parse_stat(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text t = { text, text + bytes }, line;
	int64_t btime;

	while (km_text_line(run, &t, &line)) {
		if (*line.p != 'b' || !km_text_skip(&line, "btime ") || !km_text_int(&line, &btime))
			continue;
		run->facts->boot_time = btime;
		return KM_OK;
	}
	return KM_FORMAT;
}

/* "Linux host 6.1.0 #1 SMP … x86_64 GNU/Linux": the machine is the last word but one or more. */
static enum km_status parse_uname(struct km_proc_run *run, const char *text, size_t bytes)
{
	static const char *const machines[] = { "x86_64", "aarch64", "i686", "ppc64le",
						"ppc64", "s390x", "armv7l", "riscv64" };
	struct km_proc_facts *f = run->facts;
	struct km_text line, host, release, word;
	size_t i;

	if (!first_line(run, text, bytes, &line) || !km_text_skip(&line, "Linux ") ||
	    !km_text_word(&line, &host) || !km_text_word(&line, &release))
		return KM_FORMAT;
	km_text_copy(host, f->hostname, sizeof(f->hostname));
	km_text_copy(release, f->release, sizeof(f->release));
	while (km_text_word(&line, &word)) {
		for (i = 0; i < KM_ARRAY_LEN(machines); i++) {
			if (km_text_equal(word, machines[i]))
				km_text_copy(word, f->machine, sizeof(f->machine));
		}
	}
	return KM_OK;
}

/* What date(1) printed: tree/index.c dates the snapshot with it. */
static enum km_status parse_date(struct km_proc_run *run, const char *text, size_t bytes)
{
	struct km_text line;

	return first_line(run, text, bytes, &line) ? KM_OK : KM_FORMAT;
}

/*
 * The ELF notes that the kernel was linked with: length of name and of contents, type; name, contents, each
 * filled up to 4 bytes. Type 3 of "GNU" is the build-id.
 */
static enum km_status parse_notes(struct km_proc_run *run, const char *text, size_t bytes)
{
	const unsigned char *p = (const unsigned char *)text;
	char *to = run->facts->build_id;
	uint64_t pos = 0, i;

	while (bytes - pos >= 12) {
		uint64_t name = km_le32(p + pos), length = km_le32(p + pos + 4);
		uint32_t type = km_le32(p + pos + 8);
		uint64_t at = pos + 12 + ((name + 3) & ~UINT64_C(3));

		if (at > bytes || length > bytes - at)
			return KM_FORMAT;
		if (type == 3 && name == 4 && !memcmp(p + pos + 12, "GNU", 4) && length >= 8 &&
		    length <= 32) {
			for (i = 0; i < length; i++)
				snprintf(to + 2 * i, 3, "%02x", p[at + i]);
			return KM_OK;
		}
		pos = at + ((length + 3) & ~UINT64_C(3));
		if (pos > bytes)
			break;
	}
	return KM_FORMAT;
}

#define IDENTITY_FILE(id, label, text, ...)                          \
	const struct km_proc_file km_proc_##id = {                   \
		.name = label,                                       \
		.doc = text,                                         \
		.paths = (const char *const[]){ __VA_ARGS__, NULL }, \
		.tables = no_tables,                                 \
		.merge = &identity,                                  \
		.parse = parse_##id,                                 \
	}

IDENTITY_FILE(version, "proc/version", "The kernel's banner.", "proc/version");
IDENTITY_FILE(uptime, "proc/uptime", "Seconds since boot.", "proc/uptime");
IDENTITY_FILE(loadavg, "proc/loadavg", "Load averages.", "proc/loadavg");
IDENTITY_FILE(tainted, "proc/sys/kernel/tainted", "What tainted the kernel.", "proc/sys/kernel/tainted");
IDENTITY_FILE(cmdline, "proc/cmdline", "The kernel's command line.", "proc/cmdline");
IDENTITY_FILE(stat, "proc/stat", "The time of boot.", "proc/stat");
IDENTITY_FILE(hostname, "hostname", "The name of the machine.", "proc/sys/kernel/hostname",
	      "etc/hostname", "sos_commands/host/hostname", "sos_commands/general/hostname", "hostname", "hostname.txt");
IDENTITY_FILE(boot_id, "proc/sys/kernel/random/boot_id", "The random number of this boot.",
	      "proc/sys/kernel/random/boot_id");
IDENTITY_FILE(osrelease, "proc/sys/kernel/osrelease", "The kernel's release.",
	      "proc/sys/kernel/osrelease");
IDENTITY_FILE(uname, "uname", "Kernel and machine, as uname -a prints.",
	      "sos_commands/kernel/uname_-a", "uname-a", "uname_-a", "uname", "uname.txt", "uname-a.txt");
IDENTITY_FILE(date, "date", "When the capture was taken, as date(1) prints it.",
	      "sos_commands/date/date", "sos_commands/general/date", "date.txt", "date");

const struct km_proc_file km_proc_notes = {
	.name = "sys/kernel/notes",
	.doc = "The kernel's build-id.",
	.paths = (const char *const[]){ "sys/kernel/notes", NULL },
	.binary = true,
	.tables = no_tables,
	.merge = &identity,
	.parse = parse_notes,
};
