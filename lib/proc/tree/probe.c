/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What an input is. */
#include <sys/stat.h>
#include <unistd.h>

#include "proc/files.h"
#include "mail/mail.h"
#include "impl.h"

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
	if (km_packed_is_archive(path)) {
		kind = KM_TREE_ARCHIVE;
	} else {
		n = km_tree_read_head(path, head, KM_PROBE_TEXT);
		if (km_is_compressed(head, n))
			n = km_packed_head(path, NULL, 0, head, KM_PROBE_TEXT, &damaged);
		/* Opening it as an archive says what is wrong. */
		kind = damaged ? KM_TREE_ARCHIVE : probe_text(path, head, n);
	}
	free(head);
	return kind;
}
