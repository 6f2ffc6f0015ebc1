/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a file is, by its first bytes and its name. */
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "proc/files.h"
#include "mail/mail.h"
#include "impl.h"

/* ---- heads ---- */

size_t km_tree_read_head(const char *path, char *head, size_t bytes)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	size_t n = 0;
	ssize_t got;

	if (fd < 0)
		return 0;
	while (n < bytes && (got = read(fd, head + n, bytes - n)) > 0)
		n += (size_t)got;
	close(fd);
	return n;
}

static bool has_magic(const char *head, size_t bytes, size_t at, const char *magic, size_t n)
{
	return bytes >= at + n && memcmp(head + at, magic, n) == 0;
}

bool km_head_is_elf(const char *head, size_t bytes)
{
	return has_magic(head, bytes, 0, "\177ELF", 4);
}

/* ELF's e_type at offset 16: 4 is ET_CORE, whichever the byte order. */
static bool is_dump(const char *head, size_t bytes)
{
	if (km_head_is_elf(head, bytes))
		return bytes >= 18 && (head[16] == 4 || head[17] == 4);
	return has_magic(head, bytes, 0, "KDUMP   ", 8) ||
	       has_magic(head, bytes, 0, "DISKDUMP", 8) ||
	       has_magic(head, bytes, 0, "EMiL\1\0\0\0", 8) ||
	       has_magic(head, bytes, 0, "AVML\2\0\0\0", 8) ||
	       has_magic(head, bytes, 0, "makedumpfile\0", 13);
}

static bool is_archive(const char *head, size_t bytes)
{
	return has_magic(head, bytes, 257, "ustar", 5) || has_magic(head, bytes, 0, "PK\3\4", 4);
}

static enum km_head text_kind(const char *head, size_t bytes)
{
	struct km_text prefix;
	bool of_hosts;

	/* A serial line brings some into a log. */
	if (memchr(head, '\0', bytes < 4096 ? bytes : 4096))
		return km_text_is_log(head, bytes) ? HEAD_LOG : HEAD_BINARY;
	if (km_text_has_sections(head, bytes) || km_text_is_grep(head, bytes) || km_text_is_sar(head, bytes))
		return HEAD_SECTIONS;
	if (km_text_is_of_hosts(head, bytes, &of_hosts))
		return HEAD_NOMEM;
	if (of_hosts)
		return HEAD_SECTIONS;
	if (km_text_is_log(head, bytes) && !km_text_is_known(head, bytes))
		return HEAD_LOG;
	if (km_text_is_known(head, bytes))
		return HEAD_KNOWN;
	if (km_text_has_sar(head, bytes))
		return HEAD_SECTIONS;
	if (km_text_prefix(head, bytes, &prefix))
		return HEAD_KNOWN;
	return HEAD_TEXT;
}

enum km_head km_head_kind(const char *head, size_t bytes)
{
	struct km_mail mail;
	enum km_head kind;

	if (!bytes)
		return HEAD_EMPTY;
	if (is_dump(head, bytes))
		return HEAD_DUMP;
	if (km_head_is_elf(head, bytes))
		return HEAD_PROGRAM;
	if (is_archive(head, bytes))
		return HEAD_ARCHIVE;
	if (km_is_compressed(head, bytes))
		return HEAD_PACKED;
	/* Quotation marks of a mail stand before headings, too; UTF-16 looks like binary data. */
	if (km_mail_open(&mail, head, bytes))
		return HEAD_NOMEM;
	kind = text_kind(mail.text, mail.bytes);
	km_mail_close(&mail);
	return kind;
}

/* ---- names ---- */

const char *km_tree_basename(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

/* Is one of the folders of @path called as one of @names? */
static bool has_folder(const char *path, const char *const *names)
{
	const char *slash;
	size_t i;

	for (; (slash = strchr(path, '/')); path = slash + 1) {
		for (i = 0; names[i]; i++) {
			if (strlen(names[i]) == (size_t)(slash - path) &&
			    strncmp(path, names[i], (size_t)(slash - path)) == 0)
				return true;
		}
	}
	return false;
}

bool km_tree_is_placed(const char *path)
{
	static const char *const folders[] = { "proc", "sys", "sos_commands", "etc", NULL };

	return has_folder(path, folders);
}

/*
 * Folders of programs, their settings and documents (what is called dmesg there is the program), and sos's own files.
 */
bool km_tree_is_program_folder(const char *path)
{
	static const char *const folders[] = { "bin", "sbin", "usr", "lib", "lib64", "etc",
					       "doc", "share", "include", "sos_reports", "sos_logs", NULL };

	return has_folder(path, folders);
}

bool km_tree_is_kernel_folder(const char *path)
{
	static const char *const folders[] = { "proc", "sys", NULL };

	return has_folder(path, folders);
}

static bool ends(const char *s, const char *with)
{
	size_t n = strlen(s), m = strlen(with);

	return n >= m && strcmp(s + n - m, with) == 0;
}

/* Documents and sources quote what the kernel prints. */
bool km_tree_is_document(const char *path)
{
	static const char *const kinds[] = { ".md", ".rst", ".c", ".h", ".S", ".py", ".sh",
					     ".pl", ".sql", ".go", ".html", ".def", ".rs", ".patch" };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(kinds); i++) {
		if (ends(path, kinds[i]))
			return true;
	}
	return false;
}

bool km_tree_is_memory(const char *path)
{
	static const char *const kinds[] = { ".vmem", ".mem", ".raw", ".lime", ".memory" };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(kinds); i++) {
		if (ends(path, kinds[i]))
			return true;
	}
	return false;
}

/* Logs of all programs, in which the kernel's lines may come late. */
bool km_tree_is_system_log(const char *path)
{
	static const char *const names[] = { "messages", "syslog", "kern.log", "journal",
					     "vmcore-dmesg", "kexec-dmesg", "dmesg", "console" };
	const char *base = km_tree_basename(path);
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(names); i++) {
		if (strncmp(base, names[i], strlen(names[i])) == 0)
			return true;
	}
	return false;
}

/* ---- an input ---- */

static enum km_tree_kind probe_text(const char *path, const char *head, size_t n)
{
	const char *base = km_tree_basename(path), *tail;
	const struct km_proc_file *f = km_proc_claim(path, &tail);
	bool weak;

	/* A log by itself is a capture of its own kind, whatever its name; the program dmesg is none. */
	if (f == &km_proc_dmesg && km_text_is_binary(head, n))
		return KM_TREE_NONE;
	if (f == &km_proc_dmesg && km_text_is_log(head, n))
		return KM_TREE_LOG;
	if (f)
		return KM_TREE_SECTIONS;
	switch (km_head_kind(head, n)) {
	case HEAD_LOG:
		return KM_TREE_LOG;
	case HEAD_SECTIONS:
	case HEAD_KNOWN:
		return KM_TREE_SECTIONS;
	case HEAD_TEXT:
		return km_text_bare_name(base, strlen(base), &weak) ? KM_TREE_SECTIONS : KM_TREE_NONE;
	default:
		return KM_TREE_NONE;
	}
}

enum km_tree_kind km_tree_probe(const char *path)
{
	enum km_tree_kind kind = KM_TREE_NONE;
	bool damaged = false;
	struct stat st;
	char *head;
	size_t n;

	if (stat(path, &st))
		return KM_TREE_NONE;
	if (S_ISDIR(st.st_mode))
		return KM_TREE_DIRECTORY;
	if (!S_ISREG(st.st_mode))
		return KM_TREE_NONE;
	head = malloc(KM_PROBE_TEXT);
	if (!head)
		return KM_TREE_NONE;
	if (km_archive_probe(path)) {
		kind = KM_TREE_ARCHIVE;
	} else {
		n = km_tree_read_head(path, head, KM_PROBE_TEXT);
		if (km_is_compressed(head, n))
			n = km_archive_head(path, head, KM_PROBE_TEXT, &damaged);
		/* Opening it as an archive says what is wrong. */
		kind = damaged ? KM_TREE_ARCHIVE : probe_text(path, head, n);
	}
	free(head);
	return kind;
}
