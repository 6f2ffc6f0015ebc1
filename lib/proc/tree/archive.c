/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Archives and compressed files, by libarchive; what a parser claims goes to a spool. */
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "file/spool.h"
#include "file/gzip.h"
#include "file/whole.h"
#include "impl.h"

#define BLOCK_BYTES (UINT64_C(1) << 17)
#define ERRNO_MISC  (-1) /* ARCHIVE_ERRNO_MISC of libarchive/archive_platform.h */

/* An error of @a is one of its filters', not of the system or that nothing is inside. */
static bool is_damaged(struct archive *a)
{
	return archive_errno(a) == ERRNO_MISC;
}

enum km_head km_packed_kind(const char *head, size_t bytes)
{
	char inner[4096];
	bool damaged;

	return km_head_kind(inner, km_packed_head(NULL, head, bytes, inner, sizeof(inner), &damaged));
}

/* Bytes that may still be unpacked. */
static uint64_t room_of(const struct km_tree *t)
{
	uint64_t room = t->unpacked < KM_TREE_UNPACKED_MAX ? KM_TREE_UNPACKED_MAX - t->unpacked : 0, nested = KM_TREE_NESTED_MAX - t->nested_bytes;

	return t->nested && nested < room ? nested : room;
}

static void count_unpacked(struct km_tree *t, uint64_t bytes)
{
	t->unpacked += bytes;
	if (t->nested)
		t->nested_bytes += bytes;
}

/* Libarchive failed with @rc: the archive is damaged from here on, or only the member that is read. */
static void note_failure(struct km_tree *t, struct archive *a, la_ssize_t rc)
{
	if (t->damage)
		return;
	t->damage = km_fail(&t->error, KM_CORRUPT, "%s", archive_error_string(a) ? archive_error_string(a) : "cut or damaged");
	t->of_member = rc != ARCHIVE_FATAL;
}

/*
 * The data of the current entry, at most @limit bytes; *@ret_cut: it has more, or it is damaged behind
 * what was read (see the status of libarchive).
 */
static enum km_status spool_entry(struct km_tree *t, struct archive *a, struct km_spool *s,
				  uint64_t limit, bool *ret_cut)
{
	static const size_t piece = 1 << 16;
	char *buf = malloc(piece);
	enum km_status st = buf ? KM_OK : KM_NOMEM;
	uint64_t n = 0;

	if (limit > room_of(t))
		limit = room_of(t);

	while (!st) {
		la_ssize_t got = archive_read_data(a, buf, piece);

		if (got == ARCHIVE_RETRY)
			continue;
		*ret_cut = got < 0;
		if (got < 0)
			note_failure(t, a, got);
		if (got <= 0)
			break;
		*ret_cut = (uint64_t)got > limit - n;
		if (*ret_cut)
			got = (la_ssize_t)(limit - n);
		st = km_spool_write(s, buf, (size_t)got, &t->error);
		n += (uint64_t)got;
		if (*ret_cut)
			break;
	}
	count_unpacked(t, n);
	free(buf);
	return st;
}

/* Let @a read @path, or @data when it is NULL. A status of libarchive. */
static int open_input(struct archive *a, struct km_gzip *z, const char *path, struct km_blob data)
{
	if (km_gzip_open(z, a, path, data.data, data.bytes))
		return ARCHIVE_OK;
	km_gzip_close(z);
	return path ? archive_read_open_filename(a, path, BLOCK_BYTES)
		    : archive_read_open_memory(a, data.data, data.bytes);
}

/* Reading has ended: was it what had been packed? */
static void close_input(struct km_tree *t, struct km_gzip *z)
{
	if (!t->damage && !km_gzip_is_whole(z))
		t->damage = km_fail(&t->error, KM_CORRUPT, "the checksum or the length at the end of a gzip file does not match the data");
	km_gzip_close(z);
}

/* How much of a compressed file is unpacked: no more of a log than is read; at most half of the room for others, so that large ones leave some. */
static uint64_t limit_of(const struct km_tree *t, const char *path, struct km_blob data)
{
	static const size_t bytes = 1 << 16;
	uint64_t half = (room_of(t) + 1) / 2;
	char *head = malloc(bytes);
	bool damaged;
	enum km_head kind = head ? km_head_kind(head, km_packed_head(path, data.data, data.bytes, head, bytes, &damaged)) : HEAD_NOMEM;

	free(head);
	return (kind == HEAD_LOG || kind == HEAD_TEXT) && half > KM_TREE_FILE_MAX ? KM_TREE_FILE_MAX : half;
}

enum km_status km_archive_inflate(struct km_tree *t, const char *path, struct km_blob data,
				  uint32_t *ret_blob, bool *ret_cut)
{
	uint64_t limit = limit_of(t, path, data);
	struct archive *a = km_packed_raw();
	struct archive_entry *e;
	struct km_gzip z = { 0 };
	struct km_spool spool;
	enum km_status st;
	bool cut = false;
	int rc;

	if (!a)
		return KM_NOMEM;
	st = km_spool_open(&spool, &t->error);
	if (st) {
		archive_read_free(a);
		return st;
	}
	rc = open_input(a, &z, path, data);
	if (rc == ARCHIVE_OK && archive_read_next_header(a, &e) == ARCHIVE_OK)
		st = spool_entry(t, a, &spool, limit, &cut);
	else if (!t->damage && is_damaged(a))
		t->damage = km_fail(&t->error, KM_CORRUPT, "%s", archive_error_string(a));
	*ret_cut = cut && !t->damage;
	if (!st && cut)
		km_spool_drop_half_line(&spool);
	else if (!st)
		close_input(t, &z);
	archive_read_free(a);
	km_gzip_close(&z);
	if (st) {
		close(spool.fd);
		return st;
	}
	return km_tree_map(t, spool.fd, ret_blob);
}

/* ---- archives ---- */

/* A member that km_tree_take_member() looks at when the spool is complete. */
struct later {
	const char *path;
	uint64_t offset, bytes;
	bool cut; /* it has more */
};

struct reading {
	struct archive *a;
	struct km_spool spool;
	KM_VEC(struct later) later;
	uint32_t blob;			/* number that the spool will have */
	const char *prefix;		/* of the members' paths; "" none */
	char *head;			/* KM_PROBE_TEXT bytes */
	uint64_t size;			/* of the current member; 0 the archive does not say */
	const char *lost;		/* what says that a part of it is lost; NULL nothing */
	const struct km_copies *copies; /* NULL: not looked for */
	bool again;			/* they have to be: what was read until then does not count */
};

/* The first bytes of the current member, which are then gone from the archive. */
static size_t read_member_head(struct km_tree *t, struct reading *r)
{
	size_t n = 0;

	while (n < KM_PROBE_TEXT) {
		la_ssize_t got = archive_read_data(r->a, r->head + n, KM_PROBE_TEXT - n);

		if (got == ARCHIVE_RETRY)
			continue;
		if (got < 0)
			note_failure(t, r->a, got);
		if (got <= 0)
			break;
		n += (size_t)got;
	}
	return n;
}

/* @n bytes of r->head to the spool, and count them as those of an archive within another; *@ret_cut: there is no room. */
static enum km_status spool_head(struct km_tree *t, struct reading *r, size_t n, bool *ret_cut)
{
	*ret_cut = n > room_of(t);
	if (*ret_cut)
		return KM_OK;
	count_unpacked(t, n);
	return km_spool_write(&r->spool, r->head, n, &t->error);
}

static enum km_status pass_large(struct km_tree *t, const char *path)
{
	return km_tree_pass(t, path, KM_PASSED_ARCHIVE, "large archive within an archive; unpack the outer one first");
}

/* Spool an archive whose first @n bytes are in r->head; *@ret_cut: there is no room for all of it. */
static enum km_status spool_archive(struct km_tree *t, struct reading *r, size_t n, bool *ret_cut)
{
	uint64_t counted = t->nested_bytes, unpacked = t->unpacked, offset = r->spool.bytes;
	enum km_status st;

	t->nested++;
	*ret_cut = r->size > room_of(t);
	st = *ret_cut ? KM_OK : spool_head(t, r, n, ret_cut);
	if (!st && !*ret_cut)
		st = spool_entry(t, r->a, &r->spool, UINT64_MAX, ret_cut);
	t->nested--;
	if (st || !*ret_cut || t->damage)
		return st;
	/* What is not used takes no room of the next one. */
	t->nested_bytes = counted;
	t->unpacked = unpacked;
	return km_spool_cut(&r->spool, offset, &t->error);
}

/* Spool the rest of the archive @path, a member whose first @n bytes are in r->head. */
static enum km_status add_archive(struct km_tree *t, struct reading *r, const char *path, size_t n)
{
	struct later *l = t->nested < KM_TREE_MAX_NESTED ? km_vec_push(&r->later) : NULL;
	enum km_status st;
	bool cut = false;

	if (t->nested >= KM_TREE_MAX_NESTED)
		return km_tree_pass(t, path, KM_PASSED_ARCHIVE, "archive within several others; unpack the outer ones first");
	if (!l)
		return KM_NOMEM;
	*l = (struct later){ km_arena_strdup(&t->arena, path), r->spool.bytes, 0, false };
	st = l->path ? spool_archive(t, r, n, &cut) : KM_NOMEM;
	l->bytes = r->spool.bytes - l->offset;
	if (st || !cut || t->damage)
		return st;
	r->later.n--;
	return pass_large(t, path);
}

/*
 * A member that no parser claims by its path. Its first bytes say whether it is spooled, to be looked
 * at later; for a dump or an archive the first bytes do.
 */
static enum km_status add_unclaimed(struct km_tree *t, struct reading *r, const char *path)
{
	uint64_t offset = r->spool.bytes;
	enum km_status st = KM_OK;
	enum km_head kind;
	struct later *l;
	bool cut = false;
	size_t n;

	if (km_path_is_kernel_folder(path))
		return km_tree_pass(t, path, KM_PASSED_UNKNOWN, NULL);
	n = read_member_head(t, r);
	kind = km_head_kind(r->head, n);
	switch (kind) {
	case HEAD_NOMEM:
		return KM_NOMEM;
	case HEAD_EMPTY:
		return km_tree_pass(t, path, KM_PASSED_EMPTY, NULL);
	case HEAD_DUMP:
		return km_tree_pass(t, path, KM_PASSED_ARCHIVED_DUMP, NULL);
	case HEAD_PROGRAM:
		return km_tree_pass(t, path, KM_PASSED_PROGRAM, NULL);
	case HEAD_ARCHIVE:
		return add_archive(t, r, path, n);
	default:
		if (!km_tree_is_wanted(path, kind))
			return km_tree_pass(t, path, KM_PASSED_UNKNOWN, NULL);
	}
	kind = kind == HEAD_PACKED ? km_packed_kind(r->head, n) : HEAD_TEXT;
	if (kind == HEAD_DUMP)
		return km_tree_pass(t, path, KM_PASSED_ARCHIVED_DUMP, NULL);
	if (kind == HEAD_ARCHIVE)
		return add_archive(t, r, path, n);
	l = km_vec_push(&r->later);
	if (!l)
		return KM_NOMEM;
	l->path = km_arena_strdup(&t->arena, path);
	l->offset = offset;
	if (!l->path)
		return KM_NOMEM;
	st = spool_head(t, r, n, &cut);
	if (!st && cut) {
		r->later.n--;
		return km_tree_pass(t, path, KM_PASSED_ARCHIVE, "the archive that it is in is too large; unpack the outer one first");
	}
	if (!st && n == KM_PROBE_TEXT)
		st = spool_entry(t, r->a, &r->spool, KM_TREE_FILE_MAX - n, &cut);
	l->bytes = r->spool.bytes - offset;
	l->cut = cut && !t->damage;
	return st;
}

/* What is called dmesg may be the program. */
static bool spooled_program(const struct reading *r, uint64_t offset)
{
	char head[4];

	return pread(r->spool.fd, head, sizeof(head), (off_t)offset) == (ssize_t)sizeof(head) &&
	       km_head_is_elf(head, sizeof(head));
}

static enum km_status add_member(struct km_tree *t, struct reading *r, struct archive_entry *e,
				 const char *path)
{
	struct km_tree_item *item;
	uint64_t offset = r->spool.bytes;
	enum km_status st;
	bool cut = false;

	st = km_tree_claim(t, path, &item);
	if (st)
		return st;
	if (!item)
		return add_unclaimed(t, r, path);
	st = spool_entry(t, r->a, &r->spool, KM_TREE_FILE_MAX, &cut);
	item->blob = r->blob;
	item->offset = offset;
	item->bytes = r->spool.bytes - offset;
	item->truncated = cut;
	item->mtime = archive_entry_mtime(e);
	if (st || !item->loose || !spooled_program(r, offset))
		return st;
	t->items.n--;
	return km_tree_pass(t, path, KM_PASSED_PROGRAM, NULL);
}

static const struct km_copies none;

/* The path of a member that is a file; NULL: it is none. */
static const char *path_of(struct archive_entry *e)
{
	const char *path = archive_entry_pathname(e);

	if (!path || archive_entry_filetype(e) != AE_IFREG)
		return NULL;
	while (strncmp(path, "./", 2) == 0 || *path == '/')
		path += *path == '/' ? 1 : 2;
	return path;
}

/* The member @path, of a folder within the input. Damage that is its own loses no other one. */
static enum km_status read_member(struct km_tree *t, struct reading *r, struct archive_entry *e, const char *path)
{
	char with_prefix[4096];
	size_t n = (size_t)snprintf(with_prefix, sizeof(with_prefix), "%s%s", r->prefix, *r->prefix ? "/" : "");
	enum km_status st;

	if (!r->copies && km_path_is_of_process(path)) {
		r->again = true;
		return KM_OK;
	}
	if (n >= sizeof(with_prefix) || !km_copies_put(r->copies ? r->copies : &none, path, with_prefix + n, sizeof(with_prefix) - n))
		return km_tree_pass(t, with_prefix, KM_PASSED_TOO_DEEP, NULL);
	st = add_member(t, r, e, with_prefix);
	if (st || !t->damage || !t->of_member)
		return st;
	t->of_member = false;
	return km_tree_pass_damage(t, with_prefix);
}

/* One more member was read of an archive, after *@n of them. */
static enum km_status count_member(struct km_tree *t, uint64_t *n)
{
	return ++*n <= KM_TREE_MAX_ITEMS ? KM_OK
					 : km_fail(&t->error, KM_UNSUPPORTED, "more than %llu members", (unsigned long long)KM_TREE_MAX_ITEMS);
}

static enum km_status read_members(struct km_tree *t, struct reading *r)
{
	struct archive_entry *e;
	enum km_status st = KM_OK;
	uint64_t n = 0;
	int rc;

	while (!st && !t->damage && !r->again) {
		const char *path;

		rc = km_whole_next(r->a, &e, &r->lost);
		if (rc == ARCHIVE_EOF)
			break;
		if (rc < ARCHIVE_WARN) {
			t->damage =
				km_fail(&t->error, KM_CORRUPT, "%s", archive_error_string(r->a));
			break;
		}
		st = count_member(t, &n);
		path = path_of(e);
		r->size = archive_entry_size_is_set(e) && archive_entry_size(e) > 0 ? (uint64_t)archive_entry_size(e) : 0;
		if (!st && path)
			st = read_member(t, r, e, path);
	}
	return st;
}

/* The spool of @r as a blob, and what is to be looked at in it. */
static enum km_status use_spool(struct km_tree *t, struct reading *r)
{
	enum km_status st;
	uint32_t blob;
	size_t i;

	st = km_tree_map(t, r->spool.fd, &blob);
	for (i = 0; !st && i < r->later.n; i++) {
		struct km_blob part = { t->blobs.v[blob].data + r->later.v[i].offset,
					r->later.v[i].bytes, false, false };

		if (part.bytes)
			st = km_tree_take_member(t, r->later.v[i].path, part);
		if (!st && r->later.v[i].cut)
			st = km_tree_pass_rest(t, r->later.v[i].path, part.bytes);
	}
	return st;
}

/* The archive @path, or that in @data when it is NULL, was read to its end: was it what had been packed? */
static void close_archive(struct km_tree *t, struct reading *r, struct km_gzip *z, const char *path, struct km_blob data)
{
	close_input(t, z);
	if (!r->lost && !km_whole_zip(path, data.data, data.bytes))
		r->lost = "the header of a member has another name than the directory of the archive";
	if (r->lost && !t->damage)
		t->damage = km_fail(&t->error, KM_CORRUPT, "%s", r->lost);
}

/* Which folders of the archive @path, or of that in @data when it is NULL, are copies of /proc. Damage is reported when members are read. */
static enum km_status find_copies(struct km_tree *t, const char *path, struct km_blob data, struct km_copies *c)
{
	struct archive *a = km_packed_archive();
	enum km_status st = a ? KM_OK : KM_NOMEM;
	struct km_gzip z = { 0 };
	struct archive_entry *e;
	const char *lost = NULL, *member;
	uint64_t n = 0;
	int rc;

	if (a)
		km_whole_prepare(a);
	rc = a ? open_input(a, &z, path, data) : ARCHIVE_FATAL;
	while (!st && rc == ARCHIVE_OK && (rc = km_whole_next(a, &e, &lost)) >= ARCHIVE_WARN && rc != ARCHIVE_EOF) {
		member = path_of(e);
		st = count_member(t, &n);
		if (!st && member)
			st = km_copies_see(&t->arena, c, member);
		if (st == KM_UNSUPPORTED && !*t->error.text)
			(void)km_fail(&t->error, st, "more than %u folders of processes", KM_COPIES_MAX);
		rc = ARCHIVE_OK;
	}
	if (a)
		archive_read_free(a);
	km_gzip_close(&z);
	return st ? st : km_copies_find(&t->arena, c);
}

/* What members of an archive add to. */
struct mark {
	size_t items, passed;
	uint64_t nr_passed[KM_NR_PASSED], unpacked, nested_bytes;
};

static void set_mark(const struct km_tree *t, struct mark *m)
{
	*m = (struct mark){ .items = t->items.n, .passed = t->passed.n, .unpacked = t->unpacked, .nested_bytes = t->nested_bytes };
	memcpy(m->nr_passed, t->nr_passed, sizeof(m->nr_passed));
}

static void back_to(struct km_tree *t, const struct mark *m)
{
	t->items.n = m->items;
	t->passed.n = m->passed;
	t->unpacked = m->unpacked;
	t->nested_bytes = m->nested_bytes;
	memcpy(t->nr_passed, m->nr_passed, sizeof(t->nr_passed));
}

/* Its members; *@ret_again: where its copies of /proc are has to be known first. */
static enum km_status read_archive(struct km_tree *t, const char *path, struct km_blob data, const char *prefix,
				   const struct km_copies *copies, bool *ret_again)
{
	struct reading r = { .a = km_packed_archive(), .prefix = prefix, .head = malloc(KM_PROBE_TEXT), .copies = copies };
	enum km_status st = r.a && r.head ? km_spool_open(&r.spool, &t->error) : KM_NOMEM;
	struct km_gzip z = { 0 };
	bool open = !st;

	if (r.a)
		km_whole_prepare(r.a);
	r.blob = (uint32_t)t->blobs.n;
	if (!st && open_input(r.a, &z, path, data) != ARCHIVE_OK)
		st = km_fail(&t->error, is_damaged(r.a) ? KM_CORRUPT : KM_IO, "%s", archive_error_string(r.a));
	if (!st)
		st = read_members(t, &r);
	*ret_again = !st && r.again;
	if (!st && !r.again)
		close_archive(t, &r, &z, path, data);
	if (r.a)
		archive_read_free(r.a);
	km_gzip_close(&z);
	free(r.head);
	if (!st && !r.again)
		st = use_spool(t, &r);
	else if (open)
		close(r.spool.fd);
	km_vec_free(&r.later);
	return st;
}

/* The archive @path, or that in @data when it is NULL. */
static enum km_status index_archive(struct km_tree *t, const char *path, struct km_blob data, const char *prefix)
{
	struct km_copies copies = { 0 };
	struct mark before;
	enum km_status st;
	bool again;

	set_mark(t, &before);
	st = read_archive(t, path, data, prefix, NULL, &again);
	if (!st && again) {
		back_to(t, &before);
		st = find_copies(t, path, data, &copies);
		if (!st)
			st = read_archive(t, path, data, prefix, &copies, &again);
	}
	km_copies_free(&copies);
	return st;
}

enum km_status km_archive_index(struct km_tree *t, const char *path, const char *prefix)
{
	return index_archive(t, path, (struct km_blob){ 0 }, prefix);
}

enum km_status km_archive_index_data(struct km_tree *t, struct km_blob data, const char *prefix)
{
	return index_archive(t, NULL, data, prefix);
}
