/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What an input has and a load does not use: counted whole, listed in part, said in one line. */
#include <stdio.h>

#include "impl.h"

static const struct {
	const char *one;  /* of a file */
	const char *many; /* behind a number */
} reasons[KM_NR_PASSED] = {
	[KM_PASSED_UNKNOWN] = { "of no known kind", "of no known kind" },
	[KM_PASSED_EMPTY] = { "empty", "empty" },
	[KM_PASSED_UNREADABLE] = { "unreadable", "unreadable" },
	[KM_PASSED_PROGRAM] = { "ELF program or library", "ELF programs or libraries" },
	[KM_PASSED_LINK] = { "symbolic link to what is outside of the input",
			     "symbolic links to what is outside of the input" },
	[KM_PASSED_NOWHERE] = { "symbolic link that leads nowhere", "symbolic links that lead nowhere" },
	[KM_PASSED_SPECIAL] = { "device, pipe or socket", "devices, pipes or sockets" },
	[KM_PASSED_ALONE] = { "without a file of memory beside it",
			      "without a file of memory beside them" },
	[KM_PASSED_PRINTED] = { "output of a command that printed a file which is there itself",
				"outputs of commands that printed files which are there themselves" },
	[KM_PASSED_TOO_DEEP] = { "folder that is nested too deeply",
				 "folders that are nested too deeply" },
	[KM_PASSED_PACKED_DUMP] = { "compressed memory dump; unpack it first",
				    "compressed memory dumps, which have to be unpacked first" },
	[KM_PASSED_ARCHIVED_DUMP] = { "memory dump within an archive; unpack the archive first",
				      "memory dumps within an archive, which has to be unpacked "
				      "first" },
	[KM_PASSED_ARCHIVE] = { "archive within an archive; unpack the outer one first",
				"archives within an archive, which has to be unpacked first" },
	[KM_PASSED_LINKED_DUMP] = { "symbolic link to a memory dump outside of the input",
				    "symbolic links to memory dumps outside of the input" },
	[KM_PASSED_DUMP] = { "memory dump that could not be loaded",
			     "memory dumps that could not be loaded" },
	[KM_PASSED_RATES] = { "table of sar that has no amounts of memory or swap",
			      "tables of sar that have no amounts of memory or swap" },
	[KM_PASSED_ZONE] = { "clock of a time zone whose name is ambiguous or unknown",
			     "clocks of time zones whose names are ambiguous or unknown" },
	[KM_PASSED_REST] = { "file of which only the beginning is read", "files of which only the beginning is read" },
	[KM_PASSED_DAMAGED] = { "cut or damaged file", "cut or damaged files" },
};

enum km_status km_tree_pass(struct km_tree *t, const char *path, enum km_passed_reason reason,
			    const char *why)
{
	struct km_tree_passed *p;

	t->nr_passed[reason]++;
	/* The first of each reason has a name in the line that people read. */
	if (t->passed.n >= KM_TREE_MAX_PASSED && t->nr_passed[reason] > 1)
		return KM_OK;
	p = km_vec_push(&t->passed);
	if (!p)
		return KM_NOMEM;
	p->path = km_arena_strdup(&t->arena, path);
	p->reason = reason;
	p->why = km_arena_strdup(&t->arena, why ? why : reasons[reason].one);
	return p->path && p->why ? KM_OK : KM_NOMEM;
}

enum km_status km_tree_pass_damage(struct km_tree *t, const char *path)
{
	enum km_status st;

	if (!t->damage)
		return KM_OK;
	t->damage = KM_OK;
	t->of_member = false;
	st = km_tree_pass(t, path, KM_PASSED_DAMAGED, t->error.text);
	t->error.text[0] = '\0';
	return st;
}

enum km_status km_tree_pass_rest(struct km_tree *t, const char *path, uint64_t bytes)
{
	const char *why = bytes ? km_arena_printf(&t->arena, "only its first %.1f MiB are read; load the rest as a file of its own", (double)bytes / (1 << 20))
				: "nothing of it is read, too much was unpacked before it; unpack it first";

	return why ? km_tree_pass(t, path, KM_PASSED_REST, why) : KM_NOMEM;
}

size_t km_tree_passed(const struct km_tree *t, const struct km_tree_passed **ret)
{
	*ret = t->passed.v;
	return t->passed.n;
}

uint64_t km_tree_nr_passed(const struct km_tree *t)
{
	uint64_t n = 0;
	unsigned i;

	for (i = 0; i < KM_NR_PASSED; i++)
		n += t->nr_passed[i];
	return n;
}

uint64_t km_tree_nr_losses(const struct km_tree *t)
{
	return t->nr_passed[KM_PASSED_DAMAGED] + t->nr_passed[KM_PASSED_REST];
}

bool km_tree_left_out_dump(const struct km_tree *t)
{
	return t->nr_passed[KM_PASSED_PACKED_DUMP] || t->nr_passed[KM_PASSED_ARCHIVED_DUMP] ||
	       t->nr_passed[KM_PASSED_LINKED_DUMP] || t->nr_passed[KM_PASSED_DUMP];
}

bool km_passed_is_lost(enum km_passed_reason reason)
{
	switch (reason) {
	case KM_PASSED_TOO_DEEP:
	case KM_PASSED_UNREADABLE:
	case KM_PASSED_REST:
	case KM_PASSED_DAMAGED:
	case KM_PASSED_ARCHIVE:
	case KM_PASSED_ARCHIVED_DUMP:
	case KM_PASSED_PACKED_DUMP:
	case KM_PASSED_LINKED_DUMP:
	case KM_PASSED_DUMP:
		return true;
	default:
		return false;
	}
}

static const struct km_tree_passed *first_of(const struct km_tree *t, enum km_passed_reason reason)
{
	size_t i;

	for (i = 0; i < t->passed.n; i++) {
		if (t->passed.v[i].reason == reason)
			return &t->passed.v[i];
	}
	return NULL;
}

/* Are all of them files? A text has parts that are none. */
static bool are_files(const struct km_tree *t)
{
	return !t->nr_passed[KM_PASSED_RATES] && !t->nr_passed[KM_PASSED_ZONE];
}

/* The last part of @path, the whole of it where that is empty: the path of a folder may end in a slash. */
static const char *name_of(const char *path)
{
	const char *base = km_path_basename(path);

	return *base ? base : path;
}

/* Dumps first, which are missed most. */
const char *km_tree_passed_line(const struct km_tree *t, char *buf, size_t bytes)
{
	uint64_t all = km_tree_nr_passed(t);
	size_t n;
	unsigned i;

	buf[0] = '\0';
	if (!all)
		return buf;
	if (are_files(t))
		n = (size_t)snprintf(buf, bytes, "passed over %llu file%s", (unsigned long long)all, all == 1 ? "" : "s");
	else
		n = (size_t)snprintf(buf, bytes, "passed over");
	for (i = KM_NR_PASSED; i-- > 0;) {
		uint64_t k = t->nr_passed[i];
		const struct km_tree_passed *p;
		const char *name;

		if (!k || n >= bytes)
			continue;
		p = first_of(t, (enum km_passed_reason)i);
		name = p ? name_of(p->path) : "";
		n += (size_t)snprintf(buf + n, bytes - n, "%s %llu %s (%.60s%s%s%s)",
				      buf[n - 1] == ')' ? "," : ":", (unsigned long long)k,
				      k == 1 ? reasons[i].one : reasons[i].many, name, k > 1 ? ", …" : "",
				      k == 1 && p && strcmp(p->why, reasons[i].one) ? ": " : "",
				      k == 1 && p && strcmp(p->why, reasons[i].one) ? p->why : "");
	}
	return buf;
}
