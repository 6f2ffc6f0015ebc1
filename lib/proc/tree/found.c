/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Files that no parser claims by their path: their content, and a little their name, says whether they
 * are logs, captured files under other names, texts of several files, archives or memory dumps.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "file/spool.h"
#include "proc/files.h"
#include "impl.h"

/* ---- blobs ---- */

/* A file of /proc has no size: it is read, not mapped. */
static enum km_status copy_to_spool(struct km_tree *t, int fd, uint32_t *ret_blob)
{
	struct km_spool spool;
	enum km_status st = km_spool_open(&spool, &t->error);
	char buf[1 << 16];
	ssize_t n;

	if (st) {
		close(fd);
		return st;
	}
	while (!st && spool.bytes < KM_TREE_FILE_MAX && (n = read(fd, buf, sizeof(buf))) > 0)
		st = km_spool_write(&spool, buf, (size_t)n, &t->error);
	close(fd);
	if (!st)
		return km_tree_map(t, spool.fd, ret_blob);
	close(spool.fd);
	return st;
}

enum km_status km_tree_text_blob(struct km_tree *t, const char *path, uint32_t *ret_blob)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	unsigned char magic[8];
	enum km_status unpacked;
	struct stat st;
	bool cut;
	ssize_t n;

	if (fd < 0)
		return km_fail(&t->error, KM_IO, "cannot open '%s': %s", path, strerror(errno));
	n = pread(fd, magic, sizeof(magic), 0);
	if (n > 0 && km_is_compressed(magic, (size_t)n)) {
		close(fd);
		unpacked = km_archive_inflate(t, path, (struct km_blob){ 0 }, ret_blob, &cut);
		return unpacked || !cut ? unpacked : km_tree_pass_rest(t, km_path_basename(path), t->blobs.v[*ret_blob].bytes);
	}
	if (fstat(fd, &st) == 0 && st.st_size == 0 && n > 0)
		return copy_to_spool(t, fd, ret_blob);
	return km_tree_map(t, fd, ret_blob);
}

/* ---- what a name speaks of ---- */

/* supportconfig's files and those of a bug tool that copies the output of commands. */
static bool has_headings(const char *base)
{
	static const char *const names[] = { "memory.txt", "basic-environment.txt", "proc.txt",
					     "boot.txt", "env.txt" };
	size_t i;

	for (i = 0; i < KM_ARRAY_LEN(names); i++) {
		if (strcmp(base, names[i]) == 0)
			return true;
	}
	return strncmp(base, "cat--proc-", 10) == 0;
}

/* Does the name alone say that there may be something in it? */
static bool is_promising(const char *path)
{
	const char *base = km_path_basename(path);
	struct km_named_file named;
	size_t root;

	if (km_path_is_command(path, &root))
		return km_text_named_file(base, &named);
	return !km_path_is_placed(path) && !km_path_is_document(path) && (has_headings(base) || km_text_named_file(base, &named));
}

bool km_tree_is_wanted(const char *path, enum km_head kind)
{
	if (km_path_is_kernel_folder(path))
		return false;
	if (is_promising(path) && kind >= HEAD_SECTIONS)
		return true;
	if (km_path_is_document(path) || km_path_is_program_folder(path))
		return false;
	switch (kind) {
	case HEAD_PACKED:
	case HEAD_LOG:
		return true;
	case HEAD_SECTIONS:
	case HEAD_KNOWN:
		return !km_path_is_placed(path);
	case HEAD_TEXT:
		return km_path_is_system_log(path);
	default:
		return false;
	}
}

/* ---- texts ---- */

/* "meminfo.20261124-090000": what is one file, and has no date in it, was taken then. */
static void date_by_name(struct km_tree *t, const char *path, size_t first)
{
	struct km_tree_item *item = &t->items.v[first];

	if (t->items.n != first + 1 || item->time)
		return;
	item->time = km_name_date(km_path_basename(path));
	item->monitor = item->time != 0;
}

/* Parts of the output of top(1): what it says of the machine, and the list of its processes. */
static bool is_of_top(const char *path)
{
	return !strcmp(path, "top_head") || !strcmp(path, "top_threads") || !strcmp(path, "ps_table");
}

/* The folder may have the output of ps, too, which has the path of the list: then that of top is another file beside it. */
static void name_list_of_top(struct km_tree_item *item, const char *first)
{
	if (!strcmp(item->path, "ps_table") && !strcmp(first, "top_head"))
		item->path = "top_list";
}

static bool is_same_file(const char *a, const char *b)
{
	return !strcmp(a, b) || (is_of_top(a) && is_of_top(b));
}

/*
 * A text that is one file of /proc or the output of one program, once or in dated records, belongs to what is in its
 * folder; one of several files stands for itself.
 */
static enum km_status place_items(struct km_tree *t, const char *path, size_t first)
{
	const struct km_tree_item *v = t->items.v + first;
	bool one = true, dated = true;
	const char *root;
	char *folder, host[128] = "";
	const char *named = NULL;
	size_t i;

	date_by_name(t, path, first);
	for (i = first; i < t->items.n; i++) {
		one = one && is_same_file(v->path, t->items.v[i].path);
		dated = dated && t->items.v[i].time;
	}
	folder = one ? km_path_root(path, host, sizeof(host)) : strdup(path);
	root = folder ? km_arena_strdup(&t->arena, folder) : NULL;
	free(folder);
	if (*host)
		named = km_arena_strdup(&t->arena, host);
	if (!root || (*host && !named))
		return KM_NOMEM;
	for (i = first; i < t->items.n; i++) {
		t->items.v[i].root = root;
		if (one)
			name_list_of_top(&t->items.v[i], v->path);
		if (named)
			t->items.v[i].host = named;
		t->items.v[i].monitor = one && dated;
	}
	return KM_OK;
}

/* The bytes of @path that are the folder of its snapshot. */
static size_t folder_bytes(const char *path)
{
	size_t root;

	return km_path_is_command(path, &root) ? root : (size_t)(km_path_basename(path) - path);
}

/* Items from @first on are of a text whose name says that it is @named. */
static enum km_status note_named(struct km_tree *t, const char *path, const struct km_named_file *named, size_t first)
{
	bool of_command;
	size_t root, i;

	of_command = km_path_is_command(path, &root);
	for (i = first; i < t->items.n; i++) {
		struct km_tree_item *item = &t->items.v[i];

		item->weak = named->weak && !strcmp(item->path, named->path);
		if (of_command)
			item->printed = km_arena_strdup(&t->arena, path);
		if (of_command && !item->printed)
			return KM_NOMEM;
	}
	if (!of_command)
		date_by_name(t, path, first);
	return KM_OK;
}

/* @named NULL: its name says nothing. */
static enum km_status split_text(struct km_tree *t, const char *path, uint32_t blob, const struct km_named_file *named)
{
	size_t first = t->items.n;
	uint64_t passed = km_tree_nr_passed(t);
	enum km_status st;
	char *root;

	root = strndup(path, folder_bytes(path));
	st = root ? km_tree_split(t, blob, root, named && *named->path ? named->path : NULL) : KM_NOMEM;
	free(root);
	if (st)
		return st;
	if (t->items.n == first) /* unless what it has was passed over, with a reason */
		return km_tree_nr_passed(t) > passed ? KM_OK : km_tree_pass(t, path, KM_PASSED_UNKNOWN, NULL);
	return named ? note_named(t, path, named, first) : place_items(t, path, first);
}

enum km_status km_tree_add_log(struct km_tree *t, const char *path, const char *name, uint32_t blob)
{
	struct km_tree_item *item;
	enum km_status st = km_tree_add(t, path, name, &item);

	if (st)
		return st;
	item->parser = NULL;
	item->log = true;
	item->blob = blob;
	item->bytes = t->blobs.v[blob].bytes;
	if (item->bytes <= KM_TREE_FILE_MAX)
		return KM_OK;
	item->bytes = KM_TREE_FILE_MAX;
	item->truncated = true;
	return km_tree_pass_rest(t, *path ? path : name, item->bytes);
}

/* A log of all programs, whose first lines are not the kernel's: is any? */
static bool has_kernel_lines(struct km_blob b)
{
	uint64_t n = b.bytes < KM_TREE_FILE_MAX ? b.bytes : KM_TREE_FILE_MAX;

	return n && memmem(b.data, n, " kernel: ", 9);
}

/* Is a text what its name says? *@ret, whose path is "" where its name only says that it has headings. */
static bool holds_its_name(const char *path, struct km_blob b, size_t head, enum km_head kind, struct km_named_file *ret)
{
	size_t root;
	bool named;

	*ret = (struct km_named_file){ .first = true };
	if (!is_promising(path) || !b.bytes)
		return false;
	named = km_text_named_file(km_path_basename(path), ret);
	if (km_path_is_command(path, &root))
		return km_text_holds(ret->path, b.data, head);
	/* What says by itself what it is belongs to its folder, or to a host that its name begins with. */
	if (named && !ret->first)
		return kind == HEAD_TEXT && km_text_holds(ret->path, b.data, head);
	return km_text_is_monitor(b.data, head) || km_text_has_sections(b.data, head) ||
	       (named && (km_text_is_known(b.data, head) || km_text_holds(ret->path, b.data, head)));
}

static enum km_status pass_unknown(struct km_tree *t, const char *path)
{
	if (km_path_is_packed_pstore(path))
		return km_tree_pass(t, path, KM_PASSED_DAMAGED, "a part of a record of pstore that the kernel could not unpack");
	return km_tree_pass(t, path, KM_PASSED_UNKNOWN, NULL);
}

static enum km_status take_text(struct km_tree *t, const char *path, uint32_t blob)
{
	const struct km_blob b = t->blobs.v[blob];
	size_t head = b.bytes < KM_PROBE_TEXT ? b.bytes : KM_PROBE_TEXT;
	enum km_head kind = km_head_kind(b.data, head);
	struct km_named_file named;

	if (kind < HEAD_SECTIONS || !km_tree_is_wanted(path, kind))
		return kind == HEAD_NOMEM ? KM_NOMEM : kind == HEAD_EMPTY ? km_tree_pass(t, path, KM_PASSED_EMPTY, NULL)
									  : pass_unknown(t, path);
	if (holds_its_name(path, b, head, kind, &named))
		return split_text(t, path, blob, &named);
	switch (kind) {
	case HEAD_LOG:
		return km_tree_add_log(t, path, km_path_basename(path), blob);
	case HEAD_SECTIONS:
	case HEAD_KNOWN:
		return km_path_is_placed(path) ? km_tree_pass(t, path, KM_PASSED_UNKNOWN, NULL) : split_text(t, path, blob, NULL);
	default:
		if (km_path_is_system_log(path) && has_kernel_lines(b))
			return km_tree_add_log(t, path, km_path_basename(path), blob);
		return pass_unknown(t, path);
	}
}

/* ---- files and members ---- */

static enum km_status note_found(struct km_tree *t, bool is_dump, const char *path,
				 const char *file)
{
	struct km_tree_found *f = is_dump ? km_vec_push(&t->dumps) : km_vec_push(&t->types);

	if (!f)
		return KM_NOMEM;
	f->path = km_arena_strdup(&t->arena, path);
	f->file = km_arena_strdup(&t->arena, file);
	return f->path && f->file ? KM_OK : KM_NOMEM;
}

static bool may_have_types(const char *path)
{
	const char *base = km_path_basename(path), *dot = strrchr(base, '.');

	return strncmp(base, "vmlinux", 7) == 0 || (dot && strcmp(dot, ".profile") == 0);
}

/* An archive in a directory. */
static enum km_status take_archive(struct km_tree *t, const char *path, const char *file)
{
	enum km_status st = km_archive_index(t, file, path);

	if (st == KM_IO && !t->damage)
		t->damage = st;
	else if (st)
		return st;
	return km_tree_pass_damage(t, path);
}

static enum km_status take_blob(struct km_tree *t, const char *path, uint32_t blob);

/* Use what is in a compressed file, as far as it can be read and is not too large; the rest is listed. */
static enum km_status take_unpacked(struct km_tree *t, const char *path, const char *file, struct km_blob data)
{
	enum km_status st;
	uint32_t blob;
	bool cut;

	t->nested += !file;
	st = km_archive_inflate(t, file, data, &blob, &cut);
	t->nested -= !file;
	if (!st && (t->blobs.v[blob].bytes || (!t->damage && !cut)))
		st = take_blob(t, path, blob);
	if (!st && cut)
		st = km_tree_pass_rest(t, path, t->blobs.v[blob].bytes);
	return st ? st : km_tree_pass_damage(t, path);
}

/* @bytes of the compressed file are in t->head. */
static enum km_status take_packed(struct km_tree *t, const char *path, const char *file, size_t bytes)
{
	const char *name, *command = km_unpack_command(t->head, bytes, &name);
	bool damaged;
	size_t head = km_packed_head(file, NULL, 0, t->head, KM_PROBE_TEXT, &damaged);
	enum km_head kind = km_head_kind(t->head, head);

	/* Documents and programs are not wanted, whole or cut. */
	if (damaged && (km_path_is_document(path) || km_path_is_program_folder(path)))
		return km_tree_pass(t, path, KM_PASSED_UNKNOWN, NULL);
	if (damaged)
		return km_tree_pass(t, path, KM_PASSED_DAMAGED, "nothing of it can be read");
	if (kind == HEAD_DUMP)
		return km_tree_pass(t, path, KM_PASSED_PACKED_DUMP,
				    km_arena_printf(&t->arena, "%s-compressed; unpack it first: %s '%s'", name, command, file));
	if (kind == HEAD_ARCHIVE)
		return take_archive(t, path, file);
	if (!km_tree_is_wanted(path, kind) || kind == HEAD_PACKED || kind == HEAD_NOMEM)
		return kind == HEAD_NOMEM ? KM_NOMEM : km_tree_pass(t, path, KM_PASSED_UNKNOWN, NULL);
	return take_unpacked(t, path, file, (struct km_blob){ 0 });
}

static bool make_head(struct km_tree *t)
{
	if (!t->head)
		t->head = malloc(KM_PROBE_TEXT);
	return t->head != NULL;
}

enum km_status km_tree_take_file(struct km_tree *t, const char *path, const char *file, uint64_t bytes)
{
	enum km_head kind;
	enum km_status st;
	uint32_t blob;
	size_t n;

	if (km_path_is_kernel_folder(path) && strcmp(km_path_basename(path), "vmcore") != 0)
		return km_tree_pass(t, path, KM_PASSED_UNKNOWN, NULL);
	if (!make_head(t))
		return KM_NOMEM;
	if (access(file, R_OK))
		return km_tree_pass(t, path, KM_PASSED_UNREADABLE, strerror(errno));
	n = km_tree_read_head(file, t->head, KM_PROBE_TEXT);
	kind = km_head_kind(t->head, n);
	switch (kind) {
	case HEAD_NOMEM:
		return KM_NOMEM;
	case HEAD_EMPTY:
		return km_tree_pass(t, path, bytes ? KM_PASSED_UNREADABLE : KM_PASSED_EMPTY, NULL);
	case HEAD_DUMP:
		return note_found(t, true, path, file);
	case HEAD_PROGRAM:
		return may_have_types(path) ? note_found(t, false, path, file)
					    : km_tree_pass(t, path, KM_PASSED_PROGRAM, NULL);
	case HEAD_ARCHIVE:
		return take_archive(t, path, file);
	case HEAD_PACKED:
		return take_packed(t, path, file, n);
	default:
		if (may_have_types(path))
			return note_found(t, false, path, file);
		if (kind == HEAD_BINARY && km_path_is_memory(path))
			return note_found(t, true, path, file);
		if (!km_tree_is_wanted(path, kind))
			return pass_unknown(t, path);
		st = km_tree_text_blob(t, file, &blob);
		return st ? st : take_text(t, path, blob);
	}
}

/* An archive within another one, whose damage is its own. */
static enum km_status take_nested(struct km_tree *t, const char *path, struct km_blob data)
{
	enum km_status damage = t->damage, st;
	struct km_err error = t->error;

	t->damage = KM_OK;
	t->nested++;
	st = km_archive_index_data(t, data, path);
	t->nested--;
	if (st == KM_IO || st == KM_CORRUPT)
		t->damage = st;
	else if (st)
		return st;
	st = km_tree_pass_damage(t, path);
	t->damage = damage;
	t->error = error;
	return st;
}

static enum km_status take_blob(struct km_tree *t, const char *path, uint32_t blob)
{
	const struct km_blob data = t->blobs.v[blob];
	enum km_head kind = km_head_kind(data.data, data.bytes < KM_PROBE_TEXT ? data.bytes : KM_PROBE_TEXT);

	if (kind == HEAD_DUMP)
		return km_tree_pass(t, path, KM_PASSED_ARCHIVED_DUMP, NULL);
	if (kind == HEAD_ARCHIVE)
		return take_nested(t, path, data);
	return take_text(t, path, blob);
}

/* A compressed member, whose damage is its own: what can be read of it is used. */
static enum km_status take_compressed(struct km_tree *t, const char *path, struct km_blob data)
{
	enum km_status damage = t->damage, st;
	struct km_err error = t->error;

	if (km_packed_kind(data.data, data.bytes) == HEAD_ARCHIVE)
		return take_nested(t, path, data);
	t->damage = KM_OK;
	st = take_unpacked(t, path, NULL, data);
	if (st)
		return st;
	t->damage = damage;
	t->error = error;
	return KM_OK;
}

enum km_status km_tree_take_member(struct km_tree *t, const char *path, struct km_blob data)
{
	struct km_blob *b;

	if (km_is_compressed(data.data, data.bytes))
		return take_compressed(t, path, data);
	b = km_vec_push(&t->blobs);
	if (!b)
		return KM_NOMEM;
	*b = data;
	return take_blob(t, path, (uint32_t)(t->blobs.n - 1));
}
