/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Descriptors of processes: what /proc/PID/fd and fdinfo show, and the sockets among them. */
#include <sys/stat.h>

#include "base/map.h"
#include "descriptor.h"
#include "mm/descriptors.h"
#include "mm/path.h"
#include "owner/owner.h"
#include "process/process.h"

#define O_CLOEXEC UINT64_C(0x80000) /* include/uapi/asm-generic/fcntl.h; x86 and arm64 have it there */

/* What all descriptors of a file have in common. */
struct known {
	uint64_t addr;
	const char *path, *kind; /* NULL: unknown */
	uint64_t inode, number, super, pos, flags;
	bool has_inode, has_number, has_super, has_pos, has_flags;
};

struct walk {
	struct km_run *run;
	struct km_map by_addr; /* files -> index in files + 1 */
	KM_VEC(struct known) files;
	uint64_t left;	     /* descriptors that may still be looked at */
	uint64_t socket_ops; /* 0: unknown */
	struct km_map socks; /* addresses of struct socket and struct sock that have a row */
	bool lost_sockets;   /* a process may have sockets that have no row */
	/* of the process at hand */
	int64_t pid;
	uint64_t close_on_exec; /* its bitmap; 0: unknown */
	struct km_map tables;	/* of descriptors -> number of the process that it was listed for last, + 1 */
	bool lost;		/* files of processes are missing: from here on it is not known who has one open first */
};

/* By the type in inode.i_mode (include/uapi/linux/stat.h). NULL: no such type. */
static const char *kind_name(uint64_t mode)
{
	static const char *const names[S_IFMT / S_IFIFO + 1] = {
		[0] = "anonymous",
		[S_IFIFO /
			S_IFIFO] = "pipe",
		[S_IFCHR /
			S_IFIFO] = "character device",
		[S_IFDIR /
			S_IFIFO] = "directory",
		[S_IFBLK /
			S_IFIFO] = "block device",
		[S_IFREG /
			S_IFIFO] = "file",
		[S_IFLNK /
			S_IFIFO] = "symlink",
		[S_IFSOCK /
			S_IFIFO] = "socket",
	};

	return names[(mode & S_IFMT) / S_IFIFO];
}

static void read_inode(struct walk *w, struct known *f)
{
	uint64_t mode;

	f->has_inode = km_run_read(w->run, KF_file_inode, f->addr, "open_file.inode_addr", &f->inode);
	if (!f->has_inode || !f->inode)
		return;
	if (km_run_read(w->run, KF_inode_i_mode, f->inode, "open_file.kind", &mode)) {
		f->kind = kind_name(mode);
		if (!f->kind)
			km_run_unknown(w->run, KM_CORRUPT, "open_file.kind");
	}
	f->has_number = km_run_read(w->run, KF_inode_i_ino, f->inode, "open_file.inode_number", &f->number);
	f->has_super = km_run_read(w->run, KF_inode_i_sb, f->inode, "open_file.super_addr", &f->super);
}

static enum km_status read_path(struct walk *w, struct known *f)
{
	const char *text;
	struct km_path p;
	enum km_status st = km_path_of_file(w->run->view, f->addr, &p, &text);

	if (st) {
		if (st != KM_ABSENT)
			km_run_unknown(w->run, st, "open_file.path");
		return KM_OK;
	}
	f->path = km_arena_strdup(&w->run->arena, *text ? text : "/");
	return f->path ? KM_OK : KM_NOMEM;
}

static enum km_status add_socket(struct walk *w, const struct known *f, int64_t fd)
{
	struct km_open_socket s = { .pid = w->pid, .fd = fd, .has_first = !w->lost, .has_inode = f->has_number, .inode = f->number, .inode_addr = f->has_inode ? f->inode : 0, .seen = &w->socks };
	uint64_t ops = 0;

	if (!w->socket_ops || !km_run_read(w->run, KF_file_f_op, f->addr, "open_file.kind", &ops))
		w->lost_sockets = true;
	if (!ops || ops != w->socket_ops)
		return KM_OK;
	if (!km_run_read(w->run, KF_file_private_data, f->addr, "open_file.kind", &s.socket) || !s.socket) {
		w->lost_sockets = true;
		return KM_OK;
	}
	return km_socket_add(w->run, &s);
}

/* Find the file at @addr; describe it the first time. KM_OK, KM_NOMEM, or the store's status. */
static enum km_status find_file(struct walk *w, uint64_t addr, int64_t fd, struct known **ret)
{
	uint64_t *at = km_map_at(&w->by_addr, addr);
	struct known *f;
	enum km_status st;

	if (!at)
		return KM_NOMEM;
	if (*at) {
		*ret = &w->files.v[*at - 1];
		return KM_OK;
	}
	f = km_vec_push(&w->files);
	if (!f)
		return KM_NOMEM;
	*at = w->files.n;
	f->addr = addr;
	f->has_flags = km_run_read(w->run, KF_file_f_flags, addr, "open_file.flags", &f->flags);
	f->has_pos = km_run_read(w->run, KF_file_f_pos, addr, "open_file.pos_bytes", &f->pos);
	read_inode(w, f);
	st = read_path(w, f);
	if (!st)
		st = km_file_witness(w->run, addr, w->socket_ops);
	if (!st)
		st = add_socket(w, f, fd);
	*ret = f;
	return st;
}

/* A descriptor says by itself whether execve() closes it. */
static void set_flags(struct walk *w, const struct known *f, int64_t fd, struct row_open_file *row)
{
	uint64_t word, flags = f->flags & ~O_CLOEXEC;
	enum km_status st;

	if (!f->has_flags)
		return;
	st = w->close_on_exec ? km_read_uint(w->run->view, w->close_on_exec + (uint64_t)fd / 64 * 8, 8, &word) : KM_ABSENT;
	if (st) {
		if (st != KM_ABSENT)
			km_run_unknown(w->run, st, "open_file.flags");
		return;
	}
	if (word >> (fd % 64) & 1)
		flags |= O_CLOEXEC;
	ROW_SET(*row, open_file, flags, flags);
}

static enum km_status add_descriptor(struct walk *w, uint64_t addr, int64_t fd)
{
	struct row_open_file row = { 0 };
	struct known *f = NULL;
	enum km_status st = find_file(w, addr, fd, &f);

	if (st)
		return st;
	ROW_SET(row, open_file, pid, w->pid);
	ROW_SET(row, open_file, fd, fd);
	ROW_SET(row, open_file, file_addr, addr);
	if (f->path)
		ROW_SET(row, open_file, path, f->path);
	if (f->kind)
		ROW_SET(row, open_file, kind, f->kind);
	if (f->has_pos)
		ROW_SET(row, open_file, pos_bytes, f->pos);
	if (f->has_number)
		ROW_SET(row, open_file, inode_number, f->number);
	if (f->has_inode)
		ROW_SET(row, open_file, inode_addr, f->inode);
	if (f->has_super)
		ROW_SET(row, open_file, super_addr, f->super);
	set_flags(w, f, fd, &row);
	return ROW_ADD(w->run, open_file, row);
}

/* ---- tables of descriptors ---- */

/* Read the descriptors of one table. */
static enum km_status add_files(struct walk *w, uint64_t files)
{
	struct km_descriptors d;
	uint64_t fd, file;
	enum km_status st = KM_OK, got = km_descriptors_init(&d, w->run->view, files, &w->left);

	w->close_on_exec = 0;
	if (!got && !km_run_read(w->run, KF_fdtable_close_on_exec, d.fdtable, "open_file.flags", &w->close_on_exec))
		w->close_on_exec = 0;
	while (!st && !got && !(got = km_descriptors_next(&d, &fd, &file)))
		st = add_descriptor(w, file, (int64_t)fd);
	if (st || got == KM_END)
		return st;
	w->lost = true;
	return km_run_issue(w->run, files, got, "open files of process %lld cannot be read", (long long)w->pid);
}

/* A table is listed once for a process: with the first of its threads that has it, which is the leader unless it has exited. */
static enum km_status add_task(struct walk *w, const struct km_task_seen *t)
{
	uint64_t files = 0, tgid, flags;
	bool new;
	enum km_status st = km_read_field(w->run->view, KF_task_struct_tgid, t->addr, 0, &tgid);

	if (!st)
		st = km_read_field(w->run->view, KF_task_struct_files, t->addr, 0, &files);
	if (st) {
		w->lost = true;
		km_run_unknown(w->run, st, "open files of task %lld", (long long)t->pid);
		return KM_OK;
	}
	/* exit_files(); kernel threads have a table, too. */
	if (!files && !km_read_field(w->run->view, KF_task_struct_flags, t->addr, 0, &flags) && !(flags & PF_EXITING)) {
		w->lost = true;
		km_run_unknown(w->run, KM_CORRUPT, "open files of task %lld", (long long)t->pid);
	}
	if (!km_map_set(&w->tables, files, tgid + 1, &new))
		return KM_NOMEM;
	if (!new)
		return KM_OK;
	w->pid = t->pid;
	return add_files(w, files);
}

static enum km_status add_lone_sockets(struct walk *w)
{
	struct km_lone_sockets l = { .run = w->run, .seen = &w->socks, .lost = w->lost || w->lost_sockets };

	return km_socket_add_lone(&l);
}

static enum km_status run_descriptor(struct km_run *run)
{
	struct walk w = { .run = run, .left = KM_DESCRIPTORS_MAX };
	enum km_status st = KM_OK;
	size_t i;

	w.lost = !run->stacks->tasks_whole;
	w.socket_ops = km_view_sym(run->view, SYM_socket_file_ops);
	for (i = 0; !st && i < run->tasks->n; i++)
		st = add_task(&w, &run->tasks->v[i]);
	if (!st && !run->stacks->tasks_whole)
		km_run_unknown(run, run->stacks->tasks_lost, "open files of processes that the collector of tasks could not find");
	if (!st)
		st = add_lone_sockets(&w);
	km_map_free(&w.by_addr);
	km_map_free(&w.socks);
	km_map_free(&w.tables);
	km_vec_free(&w.files);
	return st;
}

const struct km_collector km_collect_descriptor = {
	.name = "descriptor",
	.doc = "Open files of processes; sockets, of processes and of none.",
	.fields = (const enum km_field_id[]){ KF_task_struct_files, KF_task_struct_tgid, KF_files_struct_fdt,
					      KF_fdtable_max_fds, KF_fdtable_fd, KM_NR_FIELDS },
	.tables = (const struct km_table *const[]){ &km_tbl_open_file, &km_tbl_socket, NULL },
	.after = (const char *const[]){ "task", NULL },
	.run = run_descriptor,
};
