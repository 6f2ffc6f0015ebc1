/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "machine.h"

#define PAGE 4096u
#ifdef TOY_HAS_FILES

#define ROOM	    (512u * PAGE)
#define SWAP_SLOTS  8192u
#define NOT_MOUNTED ((void *)(uintptr_t)-22) /* MNT_NS_INTERNAL */

enum { EXT4, TMPFS, SHM, BDEV, HUGETLB };

static const struct {
	const char *id, *type;
} supers[TOY_SUPERS] = {
	{ "sda1", "ext4" }, { "tmpfs", "tmpfs" },	  { "tmpfs", "tmpfs" },
	{ "bdev", "bdev" }, { "hugetlbfs", "hugetlbfs" },
};

/* Where files are: directory, by number, and name; as the path is printed. */
enum { ROOT, USR, LIB, DEEP, NR_DIRS = 12, TMP = 12, HUGE, MNT };

static void *kptr(uint64_t addr)
{
	return (void *)(uintptr_t)addr;
}

static uint64_t addr_of(const void *p)
{
	return (uint64_t)(uintptr_t)p;
}

/* Zeroed memory of the machine; *ret is where the generator has it. */
static uint64_t take(struct toy *m, size_t bytes, void *ret)
{
	uint64_t paddr = m->files.next;

	m->files.next += (bytes + 63) / 64 * 64;
	if (m->files.next > m->files.end) {
		fprintf(stderr, "toy machine: files need more room\n");
		abort();
	}
	*(void **)ret = m->mem + paddr;
	return TOY_DIRECT_MAP + paddr;
}

static uint64_t put_text(struct toy *m, const char *s)
{
	char *to;
	uint64_t addr = take(m, strlen(s) + 1, &to);

	memcpy(to, s, strlen(s) + 1);
	return addr;
}

static void list_init(struct list_head *h, uint64_t addr)
{
	h->next = h->prev = kptr(addr);
}

/* To the end of a list whose head is at @head; all its entries are in the direct map or the image. */
static void list_add(struct toy *m, uint64_t head, uint64_t entry)
{
	struct list_head *h = toy_at(m, head), *e = toy_at(m, entry);
	struct list_head *last = toy_at(m, addr_of(h->prev));

	e->next = kptr(head);
	e->prev = h->prev;
	last->next = kptr(entry);
	h->prev = kptr(entry);
}

/* ---- file systems and directories ---- */

static uint64_t make_dentry(struct toy *m, uint64_t parent, const char *name, uint64_t inode,
			    bool hashed)
{
	struct dentry *d;
	uint64_t addr = take(m, sizeof(*d), &d);

	d->d_parent = kptr(parent ? parent : addr);
	d->d_inode = kptr(inode);
	d->d_name.len = (unsigned)strlen(name);
	if (hashed)
		d->d_hash.pprev = kptr(TOY_DIRECT_MAP + 0x4000);
	if (strlen(name) < sizeof(d->d_iname)) {
		strcpy((char *)d->d_iname, name);
		d->d_name.name = kptr(addr + offsetof(struct dentry, d_iname));
	} else {
		d->d_name.name = kptr(put_text(m, name));
	}
	if (inode) { /* first of its names */
		struct inode *i = toy_at(m, inode);

		d->d_u.d_alias.next = i->i_dentry.first;
		i->i_dentry.first = kptr(addr + offsetof(struct dentry, d_u.d_alias));
	}
	return addr;
}

static void make_super(struct toy *m, unsigned n)
{
	struct super_block *sb;
	struct file_system_type *type;
	uint64_t addr = take(m, sizeof(*sb), &sb), type_addr = take(m, sizeof(*type), &type), bdi;

	m->files.super[n] = addr;
	list_init(&sb->s_inodes, addr + offsetof(struct super_block, s_inodes));
#if TOY_ERA == 612
	list_init(&sb->s_mounts, addr + offsetof(struct super_block, s_mounts));
#endif
	strcpy(sb->s_id, supers[n].id);
	type->name = kptr(put_text(m, supers[n].type));
	sb->s_type = kptr(type_addr);
	bdi = n == EXT4 ? TOY_DIRECT_MAP + 0x5000 : toy_sym(m, "noop_backing_dev_info");
	sb->s_bdi = kptr(bdi);
	sb->s_root = kptr(make_dentry(m, 0, "/", 0, false));
	list_add(m, toy_sym(m, "super_blocks"), addr + offsetof(struct super_block, s_list));
}

/* @mountpoint 0: the root of its namespace, or of the kernel's own. */
static uint64_t make_mount(struct toy *m, unsigned super, uint64_t root, uint64_t parent,
			   uint64_t mountpoint, void *ns)
{
	struct super_block *sb = toy_at(m, m->files.super[super]);
	struct mount *mnt;
	uint64_t addr = take(m, sizeof(*mnt), &mnt);

	mnt->mnt_parent = kptr(parent ? parent : addr);
	mnt->mnt_mountpoint = kptr(mountpoint ? mountpoint : root);
	mnt->mnt.mnt_root = kptr(root);
	mnt->mnt.mnt_sb = kptr(m->files.super[super]);
	mnt->mnt_ns = ns;
	mnt->mnt_id = (int)++m->files.mounts;
	mnt->mnt_devname = kptr(put_text(m, supers[super].id));
	list_init(&mnt->mnt_mounts, addr + offsetof(struct mount, mnt_mounts));
	list_init(&mnt->mnt_child, addr + offsetof(struct mount, mnt_child));
	if (parent)
		list_add(m, parent + offsetof(struct mount, mnt_mounts), addr + offsetof(struct mount, mnt_child));
#if TOY_ERA == 612
	list_add(m, m->files.super[super] + offsetof(struct super_block, s_mounts),
		 addr + offsetof(struct mount, mnt_instance));
	(void)sb;
#else
	mnt->mnt_next_for_sb = sb->s_mounts;
	sb->s_mounts = kptr(addr);
#endif
	return addr;
}

static uint64_t root_of(const struct toy *m, unsigned super)
{
	struct super_block *sb = toy_at(m, m->files.super[super]);

	return addr_of(sb->s_root);
}

/*
 * In the first namespace ext4 is mounted on /, tmpfs on /tmp, and /usr once more on /mnt; hugetlbfs only in
 * another namespace, on /huge. Shared memory and block devices have a mount of the kernel's own.
 */
static void make_mounts(struct toy *m)
{
	struct nsproxy *p = TOY_VAR(m, struct nsproxy, "init_nsproxy");
	uint64_t *dir = m->files.dir, internal, other, bind;
	struct mnt_namespace *first, *another;
	void *ns, *second;
	char name[8];
	unsigned i;

	ns = kptr(take(m, sizeof(*first), &first));
	second = kptr(take(m, sizeof(*another), &another));
	p->mnt_ns = ns;
	dir[ROOT] = root_of(m, EXT4);
	dir[USR] = make_dentry(m, dir[ROOT], "usr", 0, true);
	dir[LIB] = make_dentry(m, dir[USR], "lib", 0, true);
	for (i = DEEP; i < NR_DIRS; i++) {
		snprintf(name, sizeof(name), "d%u", i);
		dir[i] = make_dentry(m, dir[i - 1], name, 0, true);
	}
	dir[TMP] = make_dentry(m, dir[ROOT], "tmp", 0, true);
	dir[HUGE] = make_dentry(m, dir[ROOT], "huge", 0, true);
	dir[MNT] = make_dentry(m, dir[ROOT], "mnt", 0, true);
	other = make_mount(m, EXT4, dir[ROOT], 0, 0, second);
	make_mount(m, HUGETLB, root_of(m, HUGETLB), other, dir[HUGE], second);
	m->files.root_mount = make_mount(m, EXT4, dir[ROOT], 0, 0, ns);
	bind = make_mount(m, EXT4, dir[USR], m->files.root_mount, dir[MNT], ns);
	((struct mount *)toy_at(m, bind))->mnt.mnt_flags = 0x40 | 0x20 | 2; /* ro, relatime, nodev */
	((struct mount *)toy_at(m, bind))->mnt_master = kptr(m->files.root_mount);
	((struct mount *)toy_at(m, m->files.root_mount))->mnt_group_id = 7;
	((struct mount *)toy_at(m, m->files.root_mount))->mnt.mnt_flags |= 0x1000; /* MNT_SHARED */
	((struct super_block *)toy_at(m, m->files.super[TMPFS]))->s_dev = 21;
	((struct super_block *)toy_at(m, m->files.super[EXT4]))->s_dev = 8 << 20 | 1;
	((struct super_block *)toy_at(m, m->files.super[EXT4]))->s_flags = 0x2000010;
	make_mount(m, TMPFS, root_of(m, TMPFS), m->files.root_mount, dir[TMP], ns);
	first->root = kptr(m->files.root_mount);
	first->ns.inum = 4026531841;
	first->nr_mounts = 3;
	another->root = kptr(other);
	another->nr_mounts = 2;
	make_mount(m, BDEV, root_of(m, BDEV), 0, 0, NOT_MOUNTED);
	internal = make_mount(m, SHM, root_of(m, SHM), 0, 0, NOT_MOUNTED);
	*TOY_VAR(m, uint64_t, "shm_mnt") = internal + offsetof(struct mount, mnt);
	*TOY_VAR(m, uint64_t, "blockdev_superblock") = m->files.super[BDEV];
}

/* ---- inodes ---- */

/* The inode within what its file system makes it part of. */
static uint64_t make_inode(struct toy *m, struct toy_file *f, struct inode **ret)
{
	uint64_t addr;

	if (f->is_shmem) {
		struct shmem_inode_info *info;

		addr = take(m, sizeof(*info), &info);
		*ret = &info->vfs_inode;
		return addr + offsetof(struct shmem_inode_info, vfs_inode);
	}
	if (f->super == BDEV) {
		struct bdev_inode *b;
#if TOY_ERA != 612
		struct gendisk *disk;
#endif
		addr = take(m, sizeof(*b), &b);
		*ret = &b->vfs_inode;
#if TOY_ERA == 612
		b->bdev.bd_device.kobj.name = kptr(put_text(m, f->device));
#else
		b->bdev.bd_disk = kptr(take(m, sizeof(*disk), &disk));
		b->bdev.bd_partno = f->device[3] ? f->device[3] - '0' : 0;
		memcpy(disk->disk_name, f->device, 3);
#endif
		return addr + offsetof(struct bdev_inode, vfs_inode);
	}
	return take(m, sizeof(**ret), ret);
}

static struct toy_file *add_file(struct toy *m, unsigned super, const char *kind, const char *path)
{
	struct toy_file *f = &m->files.v[m->files.n++];
	struct inode *i;
	struct address_space *a;

	if (m->files.n > TOY_FILES)
		abort();
	*f = (struct toy_file){ .path = path,
				.kind = kind,
				.super = super,
				.device = super == BDEV ? m->files.n % 2 ? "sda" : "sda1"
							: supers[super].id,
				.type = supers[super].type,
				.is_shmem = super == SHM || super == TMPFS,
				.is_hugetlb = super == HUGETLB,
				.not_written = super != EXT4 && super != BDEV };
	f->inode = make_inode(m, f, &i);
	f->mapping = f->inode + offsetof(struct inode, i_data);
	i->i_mode = strcmp(kind, "directory") == 0 ? 040755
		    : strcmp(kind, "symlink") == 0 ? 0120777
		    : super == BDEV		   ? 060600
		    : strcmp(kind, "inode") == 0   ? 0
						   : 0100644;
	i->i_sb = kptr(m->files.super[super]);
	i->i_ino = 100 + m->files.n;
	i->__i_nlink = super == SHM ? 0 : 1;
	i->i_mapping = kptr(f->mapping);
	i->i_size = 12345678;
	list_init(&i->i_sb_list, f->inode + offsetof(struct inode, i_sb_list));
	list_add(m, m->files.super[super] + offsetof(struct super_block, s_inodes),
		 f->inode + offsetof(struct inode, i_sb_list));
	a = &i->i_data;
	a->host = kptr(f->inode);
	a->a_ops = kptr(f->is_shmem ? toy_sym(m, "shmem_aops") : TOY_DIRECT_MAP + 0x6000);
	return f;
}

static struct toy_file *add_named(struct toy *m, unsigned super, unsigned dir, const char *name,
				  const char *path)
{
	static const char *const kinds[TOY_SUPERS] = { "file", "tmpfs", "", "", "hugetlb" };
	struct toy_file *f = add_file(m, super, kinds[super], path);
	uint64_t parent = super == EXT4 ? m->files.dir[dir] : root_of(m, super);

	make_dentry(m, parent, name, f->inode, true);
	f->has_deleted = true;
	return f;
}

static struct toy_file *add_shm(struct toy *m, const char *kind, const char *name, const char *path)
{
	struct toy_file *f = add_file(m, SHM, kind, path);

	make_dentry(m, 0, name, f->inode, false);
	return f;
}

static void make_ext4_files(struct toy *m)
{
	static const char *const names[] = { "/usr/lib/lib0", "/usr/lib/lib1", "/usr/lib/lib2",
					     "/usr/lib/lib3", "/usr/lib/lib4", "/usr/lib/lib5" };
	struct inode *i;
	struct toy_file *f;
	size_t k;

	for (k = 0; k < sizeof(names) / sizeof(names[0]); k++)
		add_named(m, EXT4, LIB, names[k] + 9, names[k]);
	add_named(m, EXT4, ROOT, "a name that is longer than what a dentry itself has room for",
		  "/a name that is longer than what a dentry itself has room for");
	add_named(m, EXT4, NR_DIRS - 1, "deep", "/usr/lib/d3/d4/d5/d6/d7/d8/d9/d10/d11/deep");
	f = add_file(m, EXT4, "file", "/usr/gone (deleted)");
	make_dentry(m, m->files.dir[USR], "gone", f->inode, false);
	i = toy_at(m, f->inode);
	i->__i_nlink = 0;
	f->has_deleted = f->deleted = true;
	/* Two names, the first of which is gone. */
	f = add_named(m, EXT4, USR, "kept", "/usr/kept");
	make_dentry(m, m->files.dir[ROOT], "removed", f->inode, false);
	f = add_file(m, EXT4, "directory", "/usr/lib");
	make_dentry(m, m->files.dir[USR], "lib", f->inode, true);
	f->has_deleted = true;
	add_file(m, EXT4, "inode", NULL);
	add_file(m, EXT4, "file", NULL); /* its directory entry was dropped */
}

void toy_files_make(struct toy *m)
{
	static const char *const tmp[] = { "/tmp/a", "/tmp/b", "/tmp/c", "/tmp/d" };
	struct swap_info_struct *si;
	unsigned n;

	m->files.next = toy_take_frames(m, ROOM);
	m->files.end = m->files.next + ROOM;
	list_init(TOY_VAR(m, struct list_head, "super_blocks"), toy_sym(m, "super_blocks"));
	for (n = 0; n < TOY_SUPERS; n++)
		make_super(m, n);
	make_mounts(m);
	make_ext4_files(m);
	for (n = 0; n < 4; n++)
		add_named(m, TMPFS, 0, tmp[n] + 5, tmp[n]);
	add_shm(m, "shared anonymous", "dev/zero", "/dev/zero (deleted)");
	add_shm(m, "memfd", "memfd:heap", "/memfd:heap (deleted)");
	add_shm(m, "sysv", "SYSV0000002a", "/SYSV0000002a (deleted)");
	add_shm(m, "kernel shared memory", "i915", "/i915 (deleted)");
	add_file(m, BDEV, "block device", NULL);
	add_file(m, BDEV, "block device", NULL);
	add_named(m, HUGETLB, 0, "pool", "/huge/pool");
	TOY_VAR(m, uint64_t, "swap_info")[0] = take(m, sizeof(*si), &si);
	si->flags = 3;
	si->max = SWAP_SLOTS;
	m->files.swap_map = take(m, SWAP_SLOTS, &si->swap_map) - TOY_DIRECT_MAP;
	si->swap_map = kptr(TOY_DIRECT_MAP + m->files.swap_map);
}

/* ---- pages ---- */

static void add_extent(struct toy_file *f, unsigned order, uint64_t entry, bool is_value)
{
	struct toy_extent *e;

	if (f->nr_extents == f->room) {
		f->room = f->room ? 2 * f->room : 16;
		f->extent = realloc(f->extent, f->room * sizeof(*f->extent));
		if (!f->extent)
			abort();
	}
	f->next_index = (f->next_index + (UINT64_C(1) << order) - 1) >> order << order;
	e = &f->extent[f->nr_extents++];
	*e = (struct toy_extent){ f->next_index, entry, order, is_value };
	f->next_index += UINT64_C(1) << order;
}

static struct toy_file *pick(struct toy *m, unsigned class)
{
	for (;;) {
		struct toy_file *f = &m->files.v[toy_random(m) % m->files.n];

		if (class == TOY_hugetlb ? f->is_hugetlb
					 : !f->is_hugetlb && f->is_shmem == (class == TOY_shmem))
			return f;
	}
}

/* A slot of the swap area for a page in the swap cache. */
static void to_swap_cache(struct toy *m, uint64_t pfn, uint8_t count)
{
	long *counter = m->counter[toy_node_of(m, pfn)];
	struct page *p = toy_page(m, pfn);

	if (m->files.nr_swap + 1 >= SWAP_SLOTS)
		abort();
	p->private = ++m->files.nr_swap;
	p->flags |= 1ul << PG_swapcache | 1ul << PG_swapbacked;
	m->mem[m->files.swap_map + p->private] = count;
	counter[NR_SWAPCACHE]++;
	counter[NR_FILE_PAGES]++;
	if (toy_random(m) % 4 == 0) {
		p->flags |= 1ul << PG_writeback;
		counter[NR_WRITEBACK]++;
	}
}

void toy_files_map_kernel(struct toy *m, uint64_t pfn)
{
	if (toy_random(m) % 8)
		return;
	toy_page(m, pfn)->_mapcount.counter = 0;
	m->counter[toy_node_of(m, pfn)][NR_FILE_MAPPED]++;
}

void toy_files_swap_anon(struct toy *m, uint64_t pfn)
{
	if (toy_random(m) % 2)
		toy_page(m, pfn)->mapping = NULL; /* read ahead */
	to_swap_cache(m, pfn, 0x41);
}

/* How many of its pages processes map. */
static uint64_t map_pages(struct toy *m, uint64_t pfn, unsigned order)
{
	uint64_t pages = UINT64_C(1) << order, mapped = 0, i;

	switch (toy_random(m) % 4) {
	case 0:
		if (order) {
			toy_map_whole(m, pfn);
			return pages;
		}
		__attribute__((fallthrough));
	case 1:
		for (i = 0; i < pages; i += 3, mapped++)
			toy_page(m, pfn + i)->_mapcount.counter = 1;
		return mapped;
	default:
		return 0;
	}
}

void toy_files_take(struct toy *m, uint64_t pfn, unsigned order, unsigned class)
{
	long *counter = m->counter[toy_node_of(m, pfn)];
	struct toy_file *f = pick(m, class);
	struct page *p = toy_page(m, pfn);
	uint64_t pages = UINT64_C(1) << order, mapped;

	if (class == TOY_hugetlb) {
		if (toy_random(m) % 2 && order == 9) {
			p->mapping = kptr(f->mapping);
			f->huge += pages;
		}
		return;
	}
	if (class == TOY_shmem && !order && toy_random(m) % 4 == 0) {
		p->mapping = NULL;
		to_swap_cache(m, pfn, 0xff);
		m->files.swapcache_shmem++;
		add_extent(f, 0, p->private, true);
		f->swapped++;
		return;
	}
	if (toy_random(m) % 4 == 0) { /* evicted before it, or swapped out */
		unsigned gone = (unsigned)toy_random(m) % 3;

		add_extent(f, gone, 7, true);
		*(f->is_shmem ? &f->swapped : &f->shadows) += 1u << gone;
	}
	add_extent(f, order, toy_page_addr(pfn), false);
	p->mapping = kptr(f->mapping);
	p->index = f->extent[f->nr_extents - 1].index;
	f->cached += pages;
	mapped = map_pages(m, pfn, order);
	f->mapped += mapped;
	counter[NR_FILE_MAPPED] += (long)mapped;
	counter[NR_FILE_PAGES] += (long)pages;
	if (class == TOY_shmem)
		counter[NR_SHMEM] += (long)pages;
	if (toy_random(m) % 3 == 0) {
		p->flags |= 1ul << PG_dirty;
		f->dirty += pages;
		counter[NR_FILE_DIRTY] += f->not_written ? 0 : (long)pages;
	}
	if (toy_random(m) % 5 == 0) {
		p->flags |= 1ul << PG_writeback;
		f->writeback += pages;
		counter[NR_WRITEBACK] += (long)pages;
	}
}

/* ---- trees ---- */

#if TOY_ERA == 612
typedef struct xa_node node_t;
#define NODE_TAG 2u
#else
typedef struct radix_tree_node node_t;
#define NODE_TAG 1u
#endif

static node_t *make_node(struct toy *m, struct toy_file *f, unsigned shift, uint64_t parent,
			 unsigned offset, void **ret)
{
	node_t *n;
	uint64_t addr = take(m, sizeof(*n), &n);

	n->shift = (unsigned char)shift;
	n->offset = (unsigned char)offset;
	n->parent = kptr(parent);
#if TOY_ERA == 612
	n->array = kptr(f->mapping + offsetof(struct address_space, i_pages));
#else
	n->root = kptr(f->mapping + offsetof(struct address_space, page_tree));
#endif
	*ret = kptr(addr | NODE_TAG);
	f->nodes++;
	return n;
}

static void insert(struct toy *m, struct toy_file *f, void **head, unsigned levels,
		   const struct toy_extent *e)
{
	unsigned value_shift = TOY_ERA == 612 ? 1 : 2, shift = 6 * (levels - 1), slot, i;
	uint64_t entry =
		e->is_value ? e->entry << value_shift | (value_shift == 1 ? 1 : 2) : e->entry;
	uint64_t parent = 0, addr;
	void **at = head;
	node_t *n;

	if (!levels) {
		*head = kptr(entry);
		return;
	}
	for (slot = 0;; shift -= 6) {
		if (!*at)
			make_node(m, f, shift, parent, slot, at);
		addr = addr_of(*at) - NODE_TAG;
		n = toy_at(m, addr);
		slot = e->index >> shift & 63;
		if (shift <= e->order / 6 * 6)
			break;
		at = &n->slots[slot];
		parent = addr;
	}
	n->slots[slot] = kptr(entry);
	for (i = 1; i < 1u << e->order % 6; i++)
		n->slots[slot + i] =
			kptr(TOY_ERA == 612 ? (uint64_t)slot << 2 | 2
					    : (addr + offsetof(node_t, slots) + 8ull * slot) | 1);
}

static void make_tree(struct toy *m, struct toy_file *f)
{
	struct inode *inode = toy_at(m, f->inode);
#if TOY_ERA == 612
	void **head = &inode->i_data.i_pages.xa_head;
#else
	void **head = &inode->i_data.page_tree.rnode;
#endif
	unsigned levels = 0;
	size_t i;

	while (f->next_index > 1 && (f->next_index - 1) >> 6 * levels)
		levels++;
	if (f->nr_extents == 1 && f->extent[0].order)
		levels = levels ? levels : 1;
	for (i = 0; i < f->nr_extents; i++)
		insert(m, f, head, levels, &f->extent[i]);
}

void toy_files_finish(struct toy *m)
{
	unsigned n;

	for (n = 0; n < m->files.n; n++) {
		struct toy_file *f = &m->files.v[n];
		struct inode *i = toy_at(m, f->inode);

		i->i_data.nrpages = f->is_hugetlb ? f->huge / 512 : f->cached;
		if (f->is_shmem)
			((struct shmem_inode_info *)toy_at(
				 m, f->inode - offsetof(struct shmem_inode_info, vfs_inode)))
				->swapped = f->swapped;
		make_tree(m, f);
	}
}

void toy_files_free(struct toy *m)
{
	unsigned n;

	for (n = 0; n < m->files.n; n++)
		free(m->files.v[n].extent);
}

struct toy_file *toy_file_at(struct toy *m, const char *name)
{
	unsigned n;

	for (n = 0; n < m->files.n; n++)
		if (strcmp(m->files.v[n].path ? m->files.v[n].path : m->files.v[n].kind, name) == 0)
			return &m->files.v[n];
	fprintf(stderr, "toy machine: no file %s\n", name);
	abort();
}

uint64_t toy_file_dentry(const struct toy *m, const struct toy_file *f)
{
	const struct inode *i = toy_at(m, f->inode);
	uint64_t first = addr_of(i->i_dentry.first);

	return first ? first - offsetof(struct dentry, d_u.d_alias) : 0;
}

#else

void toy_files_make(struct toy *m)
{
	(void)m;
}

void toy_files_take(struct toy *m, uint64_t pfn, unsigned order, unsigned class)
{
	long *counter = m->counter[toy_node_of(m, pfn)];

	if (class == TOY_hugetlb)
		return;
	toy_page(m, pfn)->mapping = (void *)(uintptr_t)(TOY_DIRECT_MAP + PAGE);
	counter[NR_FILE_PAGES] += 1l << order;
	if (class == TOY_shmem)
		counter[NR_SHMEM] += 1l << order;
}

void toy_files_map_kernel(struct toy *m, uint64_t pfn)
{
	(void)m, (void)pfn;
}

void toy_files_swap_anon(struct toy *m, uint64_t pfn)
{
	(void)m, (void)pfn;
}

void toy_files_finish(struct toy *m)
{
	(void)m;
}

void toy_files_free(struct toy *m)
{
	(void)m;
}

#endif
