/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <sys/stat.h>

#include "facts.h"

#define MAX_STRUCT  4096u
#define MAX_ALIASES 64u /* names of one file that are looked at */
#define PARTNO_MASK 0xffu

const char *const km_file_kind_names[KM_NR_FILE_KINDS] = {
	[KM_FILE_REGULAR] = "file",
	[KM_FILE_DIRECTORY] = "directory",
	[KM_FILE_SYMLINK] = "symlink",
	[KM_FILE_BLOCK_DEVICE] = "block device",
	[KM_FILE_TMPFS] = "tmpfs",
	[KM_FILE_MEMFD] = "memfd",
	[KM_FILE_SYSV] = "sysv",
	[KM_FILE_SHARED_ANON] = "shared anonymous",
	[KM_FILE_KERNEL_SHM] = "kernel shared memory",
	[KM_FILE_HUGETLB] = "hugetlb",
	[KM_FILE_INODE] = "inode",
};

struct reading {
	struct km_dirs *dirs;
	struct km_view *view;
	const struct km_layout *l;
	struct km_arena *arena;
	uint64_t host, dentry;
	uint32_t mode;
	bool has_nlink, is_shm;
	uint64_t nlink;
	struct km_file_facts *f;
	enum km_status mounts_lost; /* of its file system */
};

/* A member of a copy, 0 where this kernel has no such member. */
static uint64_t fact_member(const struct reading *r, enum km_field_id id, const uint8_t *copy)
{
	return r->l->field[id].present ? km_place_get(&r->l->field[id], copy) : 0;
}

static enum km_status read_struct(struct reading *r, enum km_type_id type, uint64_t addr,
				  uint8_t copy[MAX_STRUCT])
{
	uint32_t n = r->l->type_bytes[type];

	return n && n <= MAX_STRUCT ? km_view_read(r->view, addr, copy, n) : KM_ABSENT;
}

static enum km_status keep_fact(struct reading *r, const char *text, const char **ret)
{
	*ret = km_arena_strdup(r->arena, text);
	return *ret ? KM_OK : KM_NOMEM;
}

/* ---- block devices ---- */

/* Before v5.11 a disk has the name, and a partition a number. KM_NOTFOUND: there is none. */
static enum km_status disk_name(struct reading *r, uint64_t bdev, char *buf, size_t room)
{
	uint64_t disk, name, part, of, again;
	enum km_status st = km_read_field(r->view, KF_block_device_bd_disk, bdev, 0, &disk);
	size_t n;

	if (!st)
		st = km_field_addr(r->view, KF_gendisk_disk_name, disk, 0, &name);
	if (!st)
		st = km_read_string(r->view, name, buf, 32);
	if (!st && !buf[0])
		st = KM_NOTFOUND;
	if (st)
		return st;
	if (km_read_field(r->view, KF_block_device_bd_partno, bdev, 0, &part) || !(part &= PARTNO_MASK))
		return KM_OK;
	/* __blkdev_get() takes it from the partition. */
	if (!km_read_field(r->view, KF_block_device_bd_part, bdev, 0, &of) && of &&
	    !km_read_field(r->view, KF_hd_struct_partno, of, 0, &again) && (again & PARTNO_MASK) != part) {
		r->f->path_st = KM_CORRUPT;
		r->f->path_at = bdev;
	}
	n = strlen(buf);
	snprintf(buf + n, room - n, buf[n - 1] >= '0' && buf[n - 1] <= '9' ? "p%u" : "%u",
		 (unsigned)part);
	return KM_OK;
}

/* kobject_set_name() writes ! for a slash. */
static bool is_of_disk(struct reading *r, uint64_t bdev, const char *text)
{
	uint64_t disk, at;
	char name[32];
	size_t i;

	if (km_read_field(r->view, KF_block_device_bd_disk, bdev, 0, &disk) ||
	    km_field_addr(r->view, KF_gendisk_disk_name, disk, 0, &at) ||
	    km_read_string(r->view, at, name, sizeof(name)))
		return true;
	for (i = 0; name[i] && (text[i] == name[i] || (name[i] == '/' && text[i] == '!')); i++)
		;
	return !name[i];
}

static enum km_status name_device(struct reading *r)
{
	const struct km_place *inode = &r->l->field[KF_bdev_inode_vfs_inode];
	uint64_t bdev, name, dev;
	enum km_status st;
	char text[64];

	r->f->device = NULL;
	if (!inode->present ||
	    km_field_addr(r->view, KF_bdev_inode_bdev, r->host - inode->offset, 0, &bdev))
		return KM_OK;
	st = km_read_field(r->view, KF_block_device_name, bdev, 0, &name);
	if (!st)
		st = km_read_string(r->view, name, text, sizeof(text));
	if (!st && text[0]) {
		/* device_add_disk() and add_partition() begin it with the disk's. */
		if (is_of_disk(r, bdev, text))
			return keep_fact(r, text, &r->f->device);
		r->f->path_st = KM_CORRUPT;
		r->f->path_at = bdev;
	}
	if (st != KM_EXCLUDED && st != KM_MISSING)
		st = disk_name(r, bdev, text, sizeof(text));
	if (!st)
		return keep_fact(r, text, &r->f->device);
	/* It has a name, which is not in the dump: the number would pass for one. */
	if (st == KM_EXCLUDED || st == KM_MISSING) {
		r->f->path_st = st;
		return KM_OK;
	}
	if (km_read_field(r->view, KF_block_device_bd_dev, bdev, 0, &dev))
		return KM_OK;
	/* include/linux/kdev_t.h: MINORBITS is 20 */
	snprintf(text, sizeof(text), "%u:%u", (unsigned)(dev >> 20), (unsigned)(dev & 0xfffff));
	return keep_fact(r, text, &r->f->device);
}

/* ---- names ---- */

static enum km_status take_path(struct reading *r, const struct km_dirs_path *p)
{
	struct km_file_facts *f = r->f;

	if (p->nameless) {
		if (r->is_shm)
			f->kind = strcmp(p->text, "dev/zero") == 0     ? KM_FILE_SHARED_ANON
				  : strncmp(p->text, "memfd:", 6) == 0 ? KM_FILE_MEMFD
				  : strncmp(p->text, "SYSV", 4) == 0   ? KM_FILE_SYSV
								       : KM_FILE_KERNEL_SHM;
		f->path = km_arena_printf(r->arena, "/%s (deleted)", p->text);
	} else {
		f->has_deleted = true;
		f->deleted = p->deleted || (r->has_nlink && !r->nlink);
		f->path =
			km_arena_printf(r->arena, "%s%s%s", p->mounted ? "" : "(not mounted)",
					p->text[0] ? p->text : "/", p->deleted ? " (deleted)" : "");
	}
	return f->path ? KM_OK : KM_NOMEM;
}

/* The path by the first of the inode's directory entries that is a name still, or else by the first. */
static enum km_status find_path(struct reading *r)
{
	const struct km_place *alias = &r->l->field[KF_dentry_d_alias];
	uint64_t at = r->dentry, next, inode;
	struct km_dirs_path path = { .text = "" };
	unsigned i;
	enum km_status st = KM_NOTFOUND;

	r->f->path_st = alias->present ? KM_NOTFOUND : KM_ABSENT;
	for (i = 0; at && alias->present; i++) {
		struct km_dirs_path one;

		st = km_dirs_path(r->dirs, at - alias->offset, &one);
		if (st == KM_NOMEM)
			return st;
		/* d_instantiate() sets both. */
		if (!st && !km_read_field(r->view, KF_dentry_d_inode, at - alias->offset, 0, &inode) && inode != r->host)
			st = KM_CORRUPT;
		if (i == 0 || (!st && !one.deleted)) {
			r->f->path_st = st;
			r->f->path_at = at - alias->offset;
			path = one;
		}
		if ((!st && !one.deleted) || i + 1 >= MAX_ALIASES ||
		    km_read_ptr(r->view, at, &next))
			break;
		at = next;
	}
	/* It is known to have no mount only where all its mounts were read. */
	if (!r->f->path_st && !path.mounted && !path.nameless) {
		r->f->path_st = r->mounts_lost;
		r->f->of_mounts = r->mounts_lost != KM_OK;
	}
	if (!r->f->path_st)
		return take_path(r, &path);
	return path.text[0] == '/' ? keep_fact(r, path.text + 1, &r->f->end) : KM_OK;
}

/* ---- the inode ---- */

static enum km_file_kind kind_of(const struct reading *r, const struct km_super *sb)
{
	uint32_t type = r->mode & S_IFMT;

	if (sb->is_bdev)
		return KM_FILE_BLOCK_DEVICE;
	if (sb->is_shm) /* the name shows it */
		return KM_FILE_UNKNOWN;
	if (sb->is_hugetlb)
		return KM_FILE_HUGETLB;
	if (type == S_IFDIR)
		return KM_FILE_DIRECTORY;
	if (type == S_IFLNK)
		return KM_FILE_SYMLINK;
	if (type != S_IFREG)
		return KM_FILE_INODE;
	if (r->f->is_shmem && sb->shm_lost) {
		r->f->kind_st = sb->shm_lost;
		return KM_FILE_UNKNOWN;
	}
	return r->f->is_shmem ? KM_FILE_TMPFS : KM_FILE_REGULAR;
}

/* Find the file system: on the list, or, where that is broken, by reading it alone. */
static enum km_status find_super(struct reading *r)
{
	const struct km_super *sb = km_super_at(r->dirs->supers, r->f->super);
	struct km_super alone;
	enum km_status st;

	if (!sb) {
		st = km_super_read_alone(r->dirs->supers, r->view, r->f->super, &alone);
		if (st) {
			r->f->super_st = st;
			return KM_OK;
		}
		sb = &alone;
	}
	if (!sb->type[0]) {
		r->f->super_st = KM_EXCLUDED;
		return KM_OK;
	}
	r->is_shm = sb->is_shm;
	r->mounts_lost = sb->lost;
	r->f->not_written = sb->not_written;
	r->f->kind = kind_of(r, sb);
	st = keep_fact(r, sb->type, &r->f->type);
	if (!st && sb->is_bdev)
		return name_device(r);
	return st || !sb->device[0] ? st : keep_fact(r, sb->device, &r->f->device);
}

/* The inode that has the address_space: the one around it, or, in some file systems, one beside it. */
static enum km_status read_inode(struct reading *r, uint64_t mapping)
{
	const struct km_place *data = &r->l->field[KF_inode_i_data];
	uint8_t copy[MAX_STRUCT];
	struct km_file_facts *f = r->f;
	enum km_status st = read_struct(r, KT_inode, r->host, copy);

	if (st)
		return st;
	f->in_inode = data->present && r->host + data->offset == mapping;
	f->super = fact_member(r, KF_inode_i_sb, copy);
	f->ino = fact_member(r, KF_inode_i_ino, copy);
	f->size = (int64_t)fact_member(r, KF_inode_i_size, copy);
	r->mode = (uint32_t)fact_member(r, KF_inode_i_mode, copy);
	r->has_nlink = r->l->field[KF_inode_i_nlink].present;
	r->nlink = fact_member(r, KF_inode_i_nlink, copy);
	r->dentry = fact_member(r, KF_inode_i_dentry, copy);
	return KM_OK;
}

static void read_swapped(struct reading *r)
{
	const struct km_place *inode = &r->l->field[KF_shmem_inode_info_vfs_inode];

	if (r->f->is_shmem && inode->present && r->f->in_inode)
		r->f->has_swapped =
			km_read_field(r->view, KF_shmem_inode_info_swapped, r->host - inode->offset,
				      0, &r->f->swapped) == KM_OK;
}

/*
 * The types that there are; what has none is anonymous (alloc_anon_inode()). Ordinary files of tmpfs have its operations
 * (shmem_get_inode()).
 */
static bool is_odd(const struct reading *r)
{
	uint32_t type = r->mode & S_IFMT;

	if (type && type != S_IFDIR && type != S_IFREG && type != S_IFLNK && type != S_IFCHR && type != S_IFBLK &&
	    type != S_IFIFO && type != S_IFSOCK)
		return true;
	if (!type && r->f->is_shmem)
		return true;
	return km_view_sym(r->view, SYM_shmem_aops) && r->f->in_inode && type == S_IFREG && r->f->type &&
	       !strcmp(r->f->type, "tmpfs") && !r->f->is_shmem;
}

/* It may be one, where the memory map there is not known. */
static bool is_page(const void *arg, uint64_t entry)
{
	uint64_t pfn;

	return km_mm_page_pfn(arg, entry, &pfn) != KM_CORRUPT;
}

static void read_tree(struct reading *r, const struct km_mm *mm, uint64_t mapping,
		      uint64_t max_nodes)
{
	const struct km_xarray_kind pages = { is_page, mm };
	uint64_t root, lock;

	r->f->tree_st = km_field_addr(r->view, KF_address_space_i_pages, mapping, 0, &root);
	if (!r->f->tree_st)
		r->f->tree_st = km_xarray_count(r->view, root, max_nodes,
						mm->page_status ? NULL : &pages, &r->f->tree);
	/* fs/dax.c dax_associate_entry(), grab_mapping_entry(). Shadows of pages that were evicted are not counted. */
	r->f->is_dax = !r->f->tree_st && !r->f->is_shmem && r->f->nrpages && r->f->tree.values && !r->f->tree.pointers;
	r->f->settled = !r->f->tree_st && !km_read_field(r->view, KF_xarray_xa_lock, root, 0, &lock) && !lock;
}

enum km_status km_file_facts_read(struct km_dirs *dirs, const struct km_mm *mm,
				  struct km_arena *arena, uint64_t mapping, uint64_t max_nodes,
				  struct km_file_facts *f)
{
	struct reading r = { .dirs = dirs, .view = dirs->view, .arena = arena, .f = f };
	uint8_t copy[MAX_STRUCT];
	uint64_t shmem_aops;
	enum km_status st;

	*f = (struct km_file_facts){ .mapping = mapping, .path_st = KM_NOTFOUND };
	r.l = km_view_kernel(dirs->view)->layout;
	f->st = read_struct(&r, KT_address_space, mapping, copy);
	if (f->st)
		return KM_OK;
	r.host = fact_member(&r, KF_address_space_host, copy);
	f->inode_at = r.host;
	shmem_aops = km_view_sym(r.view, SYM_shmem_aops);
	f->is_shmem = shmem_aops && fact_member(&r, KF_address_space_a_ops, copy) == shmem_aops;
	f->st = r.host ? read_inode(&r, mapping) : KM_CORRUPT;
	if (f->st)
		return KM_OK;
	f->has_nrpages = r.l->field[KF_address_space_nrpages].present;
	f->nrpages = fact_member(&r, KF_address_space_nrpages, copy);
	st = find_super(&r);
	if (!st && f->super_st == KM_CORRUPT && !f->in_inode)
		f->st = KM_CORRUPT; /* nothing says that this is an inode */
	if (st || f->super_st)
		return st;
	f->odd_mode = is_odd(&r);
	read_swapped(&r);
	read_tree(&r, mm, mapping, max_nodes);
	return f->kind == KM_FILE_BLOCK_DEVICE ? KM_OK : find_path(&r);
}
