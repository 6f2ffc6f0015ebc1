/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Files that processes have open, as far as they hold pages that nothing else leads to: pipes and sockets.
 * What several processes share is the first one's. Sockets that no process has (any more) are not found.
 */
#include <stdio.h>

#include "mm/descriptors.h"
#include "owner/owner.h"
#include "open_file.h"
#include "process.h"

enum kind {
	PIPE,
	SOCKET,
	NR_KINDS,
	TABLE = NR_KINDS,
};

struct walk {
	struct km_run *run;
	struct km_map seen; /* tables of descriptors, and files */
	uint64_t left;	    /* descriptors that may still be looked at */
	uint64_t buffers;
	uint64_t fops[NR_KINDS], anon_pipe_fops; /* 0: there are none */
	/* of the process at hand */
	int64_t pid;
	char comm[32];
	uint32_t owner[NR_KINDS + 1]; /* made when needed */
};

static enum km_status owner_of(struct walk *w, enum kind kind, uint32_t *ret)
{
	static const char *const what[] = { "data in pipes", "network buffers",
					    "table of open files" };
	enum km_status st = KM_OK;
	char name[96];

	snprintf(name, sizeof(name), "%s of %s", what[kind], w->comm);
	if (!w->owner[kind])
		st = km_owner_add(w->run->owners, KM_CLASS_kernel_data, name, 0, w->pid,
				  &w->owner[kind]);
	*ret = w->owner[kind];
	return st;
}

static enum km_status claim_file(struct walk *w, uint64_t file)
{
	uint64_t fops, private = 0, *seen = km_map_at(&w->seen, file);
	struct km_run *run = w->run;
	enum km_status st, got;
	enum kind kind;
	uint32_t id;

	if (!seen)
		return KM_NOMEM;
	if (*seen)
		return KM_OK;
	*seen = 1;
	got = km_read_field(run->view, KF_file_f_op, file, 0, &fops);
	if (!got && fops && fops == w->anon_pipe_fops)
		fops = w->fops[PIPE];
	for (kind = 0; !got && kind < NR_KINDS && w->fops[kind] != fops; kind++)
		;
	if (!got && kind == NR_KINDS)
		return KM_OK;
	if (!got)
		got = km_read_field(run->view, KF_file_private_data, file, 0, &private);
	if (!got && !private)
		return KM_OK;
	st = got ? KM_OK : owner_of(w, kind, &id);
	if (st)
		return st;
	if (!got)
		got = kind == PIPE ? km_pipe_claim(run, private, id)
				   : km_socket_claim(run, private, id, &w->buffers);
	return got ? km_run_issue(run, private ? private : file, got,
				  "open %s of process %lld cannot be read",
				  private && kind == PIPE ? "pipe"
				  : private		  ? "socket"
							  : "file",
				  (long long)w->pid)
		   : KM_OK;
}

/* The array of open files of one table, and the files in it. */
static enum km_status claim_files(struct walk *w, uint64_t files)
{
	uint64_t fd, file, pfn, pages = 0;
	struct km_descriptors d;
	uint32_t id;
	enum km_status st = KM_OK, got = km_descriptors_init(&d, w->run->view, files, &w->left);

	/* A large table is a block of its own; kmalloc()ed ones are slab. */
	if (!got && km_claim_pointee(w->run, d.array, &pfn) && km_claim_is_plain(w->run, pfn)) {
		st = owner_of(w, TABLE, &id);
		if (!st)
			(void)km_claim_block(w->run, pfn, id, &pages);
	}
	while (!st && !got && !(got = km_descriptors_next(&d, &fd, &file)))
		st = claim_file(w, file);
	return st || got == KM_END ? st
				   : km_run_issue(w->run, files, got, "open files of process %lld cannot be read", (long long)w->pid);
}

static enum km_status claim_task(struct walk *w, const struct km_task_seen *t)
{
	const struct km_place *comm = &w->run->k->layout->field[KF_task_struct_comm];
	uint64_t files, *seen;
	enum km_status st = km_read_field(w->run->view, KF_task_struct_files, t->addr, 0, &files);

	if (st) {
		km_run_unknown(w->run, st, "open files of process %lld", (long long)t->pid);
		return KM_OK;
	}
	if (!files) /* exited */
		return KM_OK;
	seen = km_map_at(&w->seen, files);
	if (!seen)
		return KM_NOMEM;
	if (*seen)
		return KM_OK;
	*seen = 1;
	w->pid = t->pid;
	memset(w->owner, 0, sizeof(w->owner));
	if (!comm->present ||
	    km_read_string(w->run->view, t->addr + comm->offset, w->comm,
			   comm->bytes < sizeof(w->comm) ? comm->bytes : sizeof(w->comm)))
		snprintf(w->comm, sizeof(w->comm), "?");
	return claim_files(w, files);
}

static enum km_status run_open_file(struct km_run *run)
{
	struct walk w = { .run = run, .left = KM_DESCRIPTORS_MAX };
	enum km_status st = KM_OK;
	size_t i;

	w.fops[PIPE] = km_view_sym(run->view, SYM_pipefifo_fops);
	w.anon_pipe_fops = km_view_sym(run->view, SYM_pipeanon_fops);
	w.fops[SOCKET] = km_view_sym(run->view, SYM_socket_file_ops);
	for (i = 0; !st && i < run->tasks->n; i++)
		st = claim_task(&w, &run->tasks->v[i]);
	km_map_free(&w.seen);
	return st;
}

const struct km_collector km_collect_open_file = {
	.name = "open_file",
	.doc = "Pages in open pipes and sockets.",
	.fields = (const enum km_field_id[]){ KF_task_struct_files, KF_files_struct_fdt,
					      KF_fdtable_max_fds, KF_fdtable_fd, KF_file_f_op,
					      KF_file_private_data, KF_pipe_inode_info_bufs,
					      KF_pipe_inode_info_ring_size, KF_pipe_buffer_page,
					      KF_pipe_buffer_ops, KM_NR_FIELDS },
	.syms = (const enum km_sym_id[]){ SYM_pipefifo_fops, KM_NR_SYMS },
	.claims = true,
	.after = (const char *const[]){ "task", NULL },
	.run = run_open_file,
};
