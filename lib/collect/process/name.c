/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The names that mappings have in /proc/PID/maps: get_vma_name() of fs/proc/task_mmu.c. */
#include <sys/stat.h>

#include "base/map.h"
#include "mm/path.h"
#include "process_impl.h"

#define MAX_NAME 256u

/* ---- files ---- */

/*
 * do_dentry_open() uses the inode of the directory entry. A file that overlayfs has opened below keeps the
 * entry above (backing_file_open()), of another file system.
 */
static bool is_of_another(struct km_view *v, uint64_t dentry, uint64_t inode, uint64_t sb)
{
	uint64_t of, of_sb;

	return !km_read_field(v, KF_dentry_d_inode, dentry, 0, &of) && of != inode &&
	       (!of || km_read_field(v, KF_inode_i_sb, of, 0, &of_sb) || of_sb == sb);
}

/* Read what a mapped file says of itself; shared memory also counts how much of it is swapped out. */
static enum km_status read_inode(struct km_view *v, uint64_t file, struct km_mapped_file *f)
{
	const struct km_place *place =
		&km_view_kernel(v)->layout->field[KF_shmem_inode_info_vfs_inode];
	uint64_t inode, sb, ops, mode, shmem = km_view_sym(v, SYM_shmem_aops);
	enum km_status st = km_read_field(v, KF_file_inode, file, 0, &inode);

	if (!st)
		st = km_read_field(v, KF_inode_i_ino, inode, 0, &f->inode);
	if (!st)
		st = km_read_field(v, KF_inode_i_sb, inode, 0, &sb);
	if (!st)
		st = km_read_field(v, KF_super_block_s_dev, sb, 0, &f->device);
	if (!st)
		st = km_read_field(v, KF_file_f_mapping, file, 0, &f->mapping);
	if (!st)
		st = km_read_field(v, KF_address_space_a_ops, f->mapping, 0, &ops);
	if (!st && km_read_field(v, KF_inode_i_mode, inode, 0, &mode))
		mode = 0;
	if (!st && is_of_another(v, f->dentry, inode, sb))
		st = KM_CORRUPT;
	if (st)
		return st;
	f->shmem = shmem && ops == shmem;
	f->regular = (mode & S_IFMT) == S_IFREG;
	if (!f->shmem)
		return KM_OK;
	if (!place->present)
		return KM_ABSENT;
	st = km_read_field(v, KF_shmem_inode_info_swapped, inode - place->offset, 0, &f->swapped);
	return st ? st : km_read_field(v, KF_inode_i_size, inode, 0, &f->bytes);
}

static enum km_status read_file(struct km_file_cache *c, struct km_view *v, uint64_t file,
				struct km_mapped_file *f)
{
	struct km_path path;
	const char *text;

	f->inode_st = read_inode(v, file, f);
	f->path_st = km_path_read(v, f->vfsmount, f->dentry, &path, &text);
	if (f->path_st)
		return KM_OK;
	f->path = km_arena_strdup(&c->arena, text);
	return f->path ? KM_OK : KM_NOMEM;
}

static enum km_status find_locked(struct km_file_cache *c, struct km_view *v, uint64_t file,
				  uint64_t dentry, uint64_t vfsmount, uint64_t f_inode,
				  const struct km_mapped_file **ret)
{
	uint64_t key = dentry + vfsmount * UINT64_C(0x9e3779b97f4a7c15) + f_inode * UINT64_C(0xc2b2ae3d27d4eb4f);
	struct km_mapped_file *f, **slot;
	uint64_t *at;
	enum km_status st;

	for (;; key++) {
		at = km_map_at(&c->by_key, key ? key : 1);
		if (!at)
			return KM_NOMEM;
		if (!*at)
			break;
		f = c->v.v[*at - 1];
		if (f->dentry == dentry && f->vfsmount == vfsmount && f->f_inode == f_inode) {
			*ret = f;
			return KM_OK;
		}
	}
	f = km_arena_alloc(&c->arena, sizeof(*f));
	slot = f ? km_vec_push(&c->v) : NULL;
	if (!slot)
		return KM_NOMEM;
	*slot = f;
	*at = c->v.n;
	f->dentry = dentry;
	f->vfsmount = vfsmount;
	f->f_inode = f_inode;
	st = read_file(c, v, file, f);
	*ret = f;
	return st;
}

enum km_status km_mapped_file_find(struct km_file_cache *c, struct km_view *v, uint64_t file,
				   const struct km_mapped_file **ret)
{
	uint64_t dentry, vfsmount, f_inode;
	enum km_status st = km_read_field(v, KF_file_path_dentry, file, 0, &dentry);

	if (!st)
		st = km_read_field(v, KF_file_path_mnt, file, 0, &vfsmount);
	if (st)
		return st;
	/* One that cannot be read is reported when read_inode() finds it. */
	if (km_read_field(v, KF_file_inode, file, 0, &f_inode))
		f_inode = 0;
	pthread_mutex_lock(&c->lock);
	st = find_locked(c, v, file, dentry, vfsmount, f_inode, ret);
	pthread_mutex_unlock(&c->lock);
	return st;
}

void km_file_cache_free(struct km_file_cache *c)
{
	km_map_free(&c->by_key);
	km_vec_free(&c->v);
	km_arena_free(&c->arena);
}

/* ---- other names ---- */

static enum km_status set_name(struct km_space_use *u, struct km_vma *vma, const char *before,
			       const char *text, const char *behind)
{
	vma->name = km_arena_printf(&u->arena, "%s%s%s", before, text, behind);
	return vma->name ? KM_OK : KM_NOMEM;
}

/* The name that a special mapping of the kernel, such as [vdso], has of itself. */
static bool special_name(struct km_view *v, const struct km_vma_raw *raw, char text[MAX_NAME])
{
	uint64_t function, name, special = km_view_sym(v, SYM_special_mapping_name);

	return raw->ops && special &&
	       !km_read_field(v, KF_vm_operations_struct_name, raw->ops, 0, &function) &&
	       function == special &&
	       !km_read_field(v, KF_vm_special_mapping_name, raw->data, 0, &name) &&
	       !km_read_string(v, name, text, MAX_NAME);
}

/* The name that PR_SET_VMA_ANON_NAME has set. */
static bool given_name(struct km_view *v, const struct km_vma_raw *raw, char text[MAX_NAME])
{
	uint64_t at;

	return raw->anon_name && !km_field_addr(v, KF_anon_vma_name_name, raw->anon_name, 0, &at) &&
	       !km_read_string(v, at, text, MAX_NAME);
}

/* [heap], [stack] and, of kernels that have no special mappings, [vdso]. */
static const char *name_by_place(struct km_view *v, uint64_t mm, const struct km_vma *vma)
{
	uint64_t brk, start_brk, stack, vdso;

	if (!km_view_sym(v, SYM_special_mapping_name) &&
	    !km_read_field(v, KF_mm_struct_vdso, mm, 0, &vdso) && vdso == vma->start)
		return "[vdso]";
	if (!km_read_field(v, KF_mm_struct_brk, mm, 0, &brk) &&
	    !km_read_field(v, KF_mm_struct_start_brk, mm, 0, &start_brk) && vma->start < brk &&
	    vma->end > start_brk)
		return "[heap]";
	if (!km_read_field(v, KF_mm_struct_start_stack, mm, 0, &stack) && vma->start <= stack &&
	    vma->end >= stack)
		return "[stack]";
	return NULL;
}

enum km_status km_vma_name(struct km_space_worker *w, struct km_space_use *u, struct km_vma *vma,
			   const struct km_vma_raw *raw)
{
	char text[MAX_NAME];

	if (raw->file) {
		enum km_status st =
			km_mapped_file_find(&w->plan->files, w->view, raw->file, &vma->file);

		if (st == KM_NOMEM)
			return st;
		if (st) {
			/* It may be shared memory, of which some may be swapped out. */
			vma->use.unread_shmem = 1;
			km_space_issue(u, vma->addr, st,
				       "mapping at 0x%llx: its file cannot be read",
				       (unsigned long long)vma->start);
		}
		return given_name(w->view, raw, text) ? set_name(u, vma, "[anon_shmem:", text, "]")
						      : KM_OK;
	}
	if (special_name(w->view, raw, text))
		return set_name(u, vma, "", text, "");
	vma->name = name_by_place(w->view, u->space->mm, vma);
	if (!vma->name && given_name(w->view, raw, text))
		return set_name(u, vma, "[anon:", text, "]");
	return KM_OK;
}
