/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What bytes are, by the first of them. */
#include <fcntl.h>
#include <unistd.h>

#include "proc/files.h"
#include "mail/mail.h"
#include "impl.h"

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
