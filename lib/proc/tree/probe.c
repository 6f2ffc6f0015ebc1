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

/* ---- an input ---- */

static enum km_tree_kind probe_text(const char *path, const char *head, size_t n)
{
	const char *base = km_path_basename(path), *tail;
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
