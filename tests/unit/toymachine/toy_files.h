/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef TOY_FILES_H
#define TOY_FILES_H

/**
 * Structures of files in a toy machine's kernel (toy.h). TOY_ERA 612 has XArrays and lists of mounts, as 4.20
 * to 6.17; TOY_ERA 61 radix trees with tagged nodes, as 4.7 to 4.19, and mounts in chains, as 6.18: no kernel
 * has both, but each is read.
 */

#define TOY_SLOTS 64

struct hlist_node {
	struct hlist_node *next, **pprev;
};

struct hlist_head {
	struct hlist_node *first;
};

#if TOY_ERA == 612
struct xarray {
	unsigned int xa_lock, xa_flags;
	void *xa_head;
};

struct xa_node {
	unsigned char shift, offset, count, nr_values;
	struct xa_node *parent;
	struct xarray *array;
	struct list_head private_list;
	void *slots[TOY_SLOTS];
	unsigned long tags[3];
};
#else
struct radix_tree_root {
	unsigned int gfp_mask;
	void *rnode;
};

struct radix_tree_node {
	unsigned char shift, offset, count, exceptional;
	struct radix_tree_node *parent;
	struct radix_tree_root *root;
	struct list_head private_list;
	void *slots[TOY_SLOTS];
	unsigned long tags[3];
};
#endif

struct address_space_operations {
	void *writepage, *set_page_dirty;
};

struct address_space {
	struct inode *host;
#if TOY_ERA == 612
	struct xarray i_pages;
#else
	struct radix_tree_root page_tree;
#endif
	unsigned long nrpages;
	const struct address_space_operations *a_ops;
	unsigned long flags;
};

struct inode {
	unsigned short i_mode;
	struct super_block *i_sb;
	struct address_space *i_mapping;
	unsigned long i_ino;
	union {
		const unsigned int i_nlink;
		unsigned int __i_nlink;
	};
	long long i_size;
	struct list_head i_sb_list;
	union {
		struct hlist_head i_dentry;
		unsigned long i_rcu[2];
	};
	struct address_space i_data;
	void *i_private;
};

struct shmem_inode_info {
	unsigned long flags, alloced, swapped;
	struct inode vfs_inode;
};

struct block_device {
	unsigned long bd_start_sect;
	unsigned int bd_dev;
#if TOY_ERA == 612
	struct {
		struct {
			const char *name;
		} kobj;
	} bd_device;
#else
	int bd_partno;
	struct gendisk *bd_disk;
#endif
};

struct gendisk {
	int major, first_minor, minors;
	char disk_name[32];
};

struct bdev_inode {
	struct block_device bdev;
	struct inode vfs_inode;
};

struct qstr {
	union {
		struct {
			unsigned int hash, len;
		};
		unsigned long hash_len;
	};
	const unsigned char *name;
};

struct dentry {
	unsigned int d_flags;
	struct hlist_node d_hash;
	struct dentry *d_parent;
	struct qstr d_name;
	struct inode *d_inode;
	unsigned char d_iname[32];
	union {
		struct hlist_node d_alias;
		unsigned long d_rcu[2];
	} d_u;
};

struct file_system_type {
	const char *name;
	int fs_flags;
};

struct backing_dev_info {
	unsigned long ra_pages;
};

struct super_block {
	struct list_head s_list;
	unsigned int s_dev;
	unsigned long s_flags;
	struct file_system_type *s_type;
	struct dentry *s_root;
#if TOY_ERA == 612
	struct list_head s_mounts;
#else
	struct mount *s_mounts;
#endif
	struct backing_dev_info *s_bdi;
	char s_id[32];
	struct list_head s_inodes;
};

struct vfsmount {
	struct dentry *mnt_root;
	struct super_block *mnt_sb;
	int mnt_flags;
};

struct mount {
	struct mount *mnt_parent;
	struct dentry *mnt_mountpoint;
	struct vfsmount mnt;
#if TOY_ERA == 612
	struct list_head mnt_instance;
#else
	struct mount *mnt_next_for_sb;
#endif
	const char *mnt_devname;
	struct mnt_namespace *mnt_ns;
	struct list_head mnt_mounts, mnt_child;
	struct mount *mnt_master;
	int mnt_id, mnt_group_id;
};

struct ns_common {
	unsigned int inum;
};

struct mnt_namespace {
	struct ns_common ns;
	struct mount *root;
	unsigned int nr_mounts;
};

struct nsproxy {
	int count;
	struct mnt_namespace *mnt_ns;
};

struct swap_info_struct {
	unsigned long flags;
	unsigned int max;
	unsigned char *swap_map;
};

#endif
