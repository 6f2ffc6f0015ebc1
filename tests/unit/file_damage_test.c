/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Files of a toy machine, damaged: what is damaged is reported with its address, what is not stays as it was, and
 * the load ends.
 */
#include "toymachine/toy_case.h"

#define WILD UINT64_C(0xffffb0de12345678)

struct world {
	struct toy m;
	struct toy_case c;
	char *issues; /* "kind|text" of the collector's issues */
};

static bool world_begin(struct km_test *t, struct world *w)
{
	const char *error = NULL;

	*w = (struct world){ 0 };
	return CHECK(toy_case_init(&w->c)) &&
	       CHECK_MSG(toy_build(&w->m, toy_vmlinux, 7, &error), "%s", error);
}

static void world_end(struct world *w)
{
	toy_free(&w->m);
	toy_case_deinit(&w->c);
	free(w->issues);
}

/* Dump the machine as it is now, and load that. */
static void world_load(struct km_test *t, struct world *w)
{
	(void)unlink(w->c.db);
	free(w->issues);
	CHECK(toy_write_kdump(&w->m, w->c.dump));
	CHECK_EQ(toy_load(&w->c, toy_vmlinux), KM_OK);
	CHECK_STR(w->c.err.text, "");
	w->issues = toy_sql(&w->c, "SELECT kind, text FROM issue WHERE collector = 'file'");
}

static void *kptr(uint64_t addr)
{
	return (void *)(uintptr_t)addr;
}

static uint64_t addr_of(const void *p)
{
	return (uint64_t)(uintptr_t)p;
}

static struct inode *inode_of(struct world *w, const char *name)
{
	return toy_at(&w->m, toy_file_at(&w->m, name)->inode);
}

static struct dentry *dentry_of(struct world *w, const char *name)
{
	return toy_at(&w->m, toy_file_dentry(&w->m, toy_file_at(&w->m, name)));
}

/* Of the row of one file the columns @cols. */
static char *row_of(const struct world *w, const struct toy_file *f, const char *cols)
{
	char sql[512];

	snprintf(sql, sizeof(sql), "SELECT %s FROM file_cache WHERE addr = %lld", cols,
		 (long long)f->mapping);
	return toy_sql(&w->c, sql);
}

/* How many files have no path, and how many rows there are. */
static void check_rows(struct km_test *t, const struct world *w, int64_t without_path)
{
	unsigned n, rows = 0, unnamed = 0;

	for (n = 0; n < w->m.files.n; n++) {
		const struct toy_file *f = &w->m.files.v[n];

		if (!f->cached && !f->huge && !f->swapped)
			continue;
		rows++;
		unnamed += f->path == NULL;
	}
	CHECK_EQ(toy_count(&w->c, "SELECT count(*) FROM file_cache"), rows);
	CHECK_EQ(toy_count(&w->c, "SELECT count(*) FROM file_cache WHERE path IS NULL"),
		 unnamed + without_path);
}

static void check_ok(struct km_test *t, const struct world *w, const char *name, const char *want)
{
	char sql[256], *text;

	snprintf(sql, sizeof(sql), "SELECT ok FROM \"check\" WHERE name = '%s'", name);
	text = toy_sql(&w->c, sql);
	CHECK_STR(text, want);
	free(text);
}

KM_TEST(whole_machine)
{
	struct world w;

	if (world_begin(t, &w)) {
		world_load(t, &w);
		CHECK_STR(w.issues, "");
		check_rows(t, &w, 0);
		check_ok(t, &w, "page cache: inodes = pages", "1\n");
		check_ok(t, &w, "page cache: trees = pages", "1\n");
	}
	world_end(&w);
}

/* Back to an inode that was met before. */
KM_TEST(cycle_of_inodes)
{
	struct world w;

	if (world_begin(t, &w)) {
		inode_of(&w, "/usr/lib/lib4")->i_sb_list.next =
			kptr(toy_file_at(&w.m, "/usr/lib/lib1")->inode +
			     offsetof(struct inode, i_sb_list));
		world_load(t, &w);
		CHECK_HAS(w.issues, "corrupt|inodes of ext4 at 0x");
		CHECK_HAS(w.issues, "list broken after 5");
		check_rows(t, &w, 0);
		CHECK_EQ(toy_count(&w.c, "SELECT count(*) FROM super_block WHERE inodes IS NULL"),
			 1);
		check_ok(t, &w, "page cache: inodes = pages", "-\n");
		check_ok(t, &w, "page cache: each inode = its pages", "-\n");
	}
	world_end(&w);
}

KM_TEST(inode_of_another_list)
{
	struct world w;

	if (world_begin(t, &w)) {
		inode_of(&w, "/usr/lib/lib4")->i_sb = kptr(w.m.files.super[1]);
		world_load(t, &w);
		CHECK_HAS(w.issues, "corrupt|1 inodes on the list of ext4 at 0x");
		check_rows(t, &w, 0);
	}
	world_end(&w);
}

/* The list is read from both ends; what is between two breaks is lost, its inodes are not. */
KM_TEST(super_blocks_broken)
{
	struct super_block *sb;
	struct world w;
	char *text;

	if (world_begin(t, &w)) {
		sb = toy_at(&w.m, w.m.files.super[1]);
		sb->s_list.next = kptr(WILD);
		world_load(t, &w);
		CHECK_HAS(w.issues, "unmapped|list of super blocks: broken after 2");
		check_rows(t, &w, 0);
		CHECK_EQ(toy_count(&w.c, "SELECT count(*) FROM super_block"), TOY_SUPERS);
		sb->s_list.prev = kptr(WILD);
		world_load(t, &w);
		CHECK_EQ(toy_count(&w.c, "SELECT count(*) FROM super_block"), TOY_SUPERS - 1);
		text = row_of(&w, toy_file_at(&w.m, "/tmp/a"),
			      "fs_type, path, path_end, cached_pages = nrpages");
		CHECK_STR(text, "tmpfs|-|a|1\n");
		free(text);
	}
	world_end(&w);
}

KM_TEST(super_block_wild)
{
	struct super_block *sb;
	struct world w;

	if (world_begin(t, &w)) {
		sb = toy_at(&w.m, w.m.files.super[1]);
		sb->s_type = kptr(WILD);
		world_load(t, &w);
		CHECK_HAS(w.issues, "unmapped|a super block cannot be read");
		CHECK_EQ(toy_count(&w.c, "SELECT count(*) FROM file_cache WHERE fs_type IS NULL"
					 " AND nrpages = cached_pages"),
			 4);
	}
	world_end(&w);
}

/* What pages name is no address_space, or its host no inode: counts stay, and nothing is made up. */
KM_TEST(mapping_wild)
{
	static const char cols[] = "inode, path, kind, nrpages, tree_pages, cached_pages";
	struct toy_file *f;
	struct world w;
	char *text, want[64];
	uint64_t pfn;

	if (world_begin(t, &w)) {
		for (pfn = toy_find(&w.m, TOY_file, 0); w.m.class[pfn] != TOY_file; pfn++)
			;
		toy_page(&w.m, pfn)->mapping = kptr(WILD & ~UINT64_C(7));
		f = toy_file_at(&w.m, "/usr/lib/lib2");
		inode_of(&w, "/usr/lib/lib2")->i_data.host = kptr(WILD);
		inode_of(&w, "/usr/lib/lib3")->i_data.host = NULL;
		/* A readable one that is none: pages of another kind. */
		inode_of(&w, "/usr/lib/lib4")->i_data.host = kptr(TOY_DIRECT_MAP + w.m.percpu[0]);
		world_load(t, &w);
		CHECK_HAS(w.issues, "unmapped|pages name an address_space here that belongs to no inode");
		CHECK_HAS(w.issues, "corrupt|pages name an address_space here that belongs to no inode");
		CHECK_EQ(toy_count(&w.c, "SELECT count(*) FROM issue WHERE collector = 'file' AND"
					 " text LIKE 'pages name%'"),
			 4);
		text = row_of(&w, f, cols);
		snprintf(want, sizeof(want), "-|-|-|-|-|%llu\n", (unsigned long long)f->cached);
		CHECK_STR(text, want);
		free(text);
		CHECK_EQ(toy_count(&w.c, "SELECT count(*) FROM owner WHERE class = 'file' AND"
					 " name IS NULL"),
			 4);
	}
	world_end(&w);
}

KM_TEST(super_block_of_inode_wild)
{
	struct toy_file *f;
	struct world w;
	char *text;

	if (world_begin(t, &w)) {
		f = toy_file_at(&w.m, "/usr/lib/lib2");
		inode_of(&w, "/usr/lib/lib2")->i_sb = kptr(WILD);
		world_load(t, &w);
		CHECK_HAS(w.issues, "corrupt|an inode names a super block at 0xffffb0de12345678");
		text = row_of(&w, f, "inode > 100, path, fs_type, nrpages = cached_pages");
		CHECK_STR(text, "1|-|-|1\n");
		free(text);
	}
	world_end(&w);
}

/* ---- paths ---- */

KM_TEST(directories_in_a_loop)
{
	struct dentry *d;
	struct world w;

	if (world_begin(t, &w)) {
		d = toy_at(&w.m, w.m.files.dir[5]);
		d->d_parent = kptr(w.m.files.dir[9]);
		world_load(t, &w);
		CHECK_HAS(w.issues, "corrupt|the path of inode ");
		check_rows(t, &w, 1);
	}
	world_end(&w);
}

KM_TEST(directory_entries_wild)
{
	struct toy_file *f;
	struct world w;
	char *text;

	if (world_begin(t, &w)) {
		dentry_of(&w, "/usr/lib/lib0")->d_parent = kptr(WILD);
		dentry_of(&w, "/usr/lib/lib1")->d_name.name = kptr(WILD);
		inode_of(&w, "/usr/lib/lib2")->i_dentry.first = kptr(WILD);
		memset(dentry_of(&w, "/usr/lib/lib3")->d_iname, 'x', 32);
		dentry_of(&w, "/usr/lib/lib4")->d_iname[0] = '\0';
		f = toy_file_at(&w.m, "/usr/lib/lib0");
		world_load(t, &w);
		check_rows(t, &w, 5);
		CHECK_EQ(toy_count(&w.c, "SELECT count(*) FROM issue WHERE collector = 'file' AND"
					 " text LIKE 'the path of inode%'"),
			 5);
		text = row_of(&w, f, "path, path_end, kind");
		CHECK_STR(text, "-|lib0|file\n");
		free(text);
	}
	world_end(&w);
}

/* The same name as one of its aliases, for ever. */
KM_TEST(names_in_a_loop)
{
	struct dentry *d;
	struct world w;

	if (world_begin(t, &w)) {
		d = dentry_of(&w, "/usr/gone (deleted)");
		d->d_u.d_alias.next =
			kptr(toy_file_dentry(&w.m, toy_file_at(&w.m, "/usr/gone (deleted)")) +
			     offsetof(struct dentry, d_u.d_alias));
		world_load(t, &w);
		CHECK_STR(w.issues, "");
		check_rows(t, &w, 0);
	}
	world_end(&w);
}

/* Mounts name their super block and namespace, which counts them. */
KM_TEST(mounts_contradict)
{
	struct mnt_namespace *ns;
	struct mount *mnt;
	struct world w;

	if (world_begin(t, &w)) {
		ns = toy_at(&w.m, addr_of(TOY_VAR(&w.m, struct nsproxy, "init_nsproxy")->mnt_ns));
		ns->nr_mounts++;
		mnt = toy_at(&w.m, w.m.files.root_mount);
		mnt->mnt.mnt_sb = kptr(w.m.files.super[1]);
		world_load(t, &w);
		CHECK_HAS(w.issues, "corrupt|3 mounts are in the namespace of the first processes, "
				    "which counts 4");
		CHECK_HAS(w.issues, "corrupt|a mount of ext4 names another super block");
	}
	world_end(&w);
	if (world_begin(t, &w)) {
		ns = toy_at(&w.m, addr_of(TOY_VAR(&w.m, struct nsproxy, "init_nsproxy")->mnt_ns));
		ns->root = NULL;
		world_load(t, &w);
		CHECK_HAS(w.issues, "corrupt|the mount namespace of the first processes is not valid");
	}
	world_end(&w);
}

#define MOUNTS                                                                                                  \
	"SELECT mnt_ns, pid, mount_id, parent_id, device, root, path, options, propagation, type, source, super_options" \
	" FROM mount ORDER BY mount_id"

static void check_mounts(struct km_test *t, const struct world *w, const char *want, const char *status)
{
	char *text = toy_sql(&w->c, MOUNTS);

	CHECK_STR(text, want);
	free(text);
	text = toy_sql(&w->c, "SELECT status FROM load WHERE collector = 'mount'");
	CHECK_STR(text, status);
	free(text);
}

#define ROOT_ROW "4026531841|-|3|3|8:1|/|/|rw|shared:7|ext4|sda1|rw,sync,lazytime\n"
#define BIND_ROW "4026531841|-|4|3|8:1|/usr|/mnt|ro,nodev,relatime|master:7|ext4|sda1|rw,sync,lazytime\n"
#define TMP_ROW	 "4026531841|-|5|3|0:21|/|/tmp|rw||tmpfs|tmpfs|rw\n"

/* Those of the first namespace; no task leads to the other one. */
KM_TEST(mounts_are_rows)
{
	struct list_head *children;
	struct mount *mnt;
	struct world w;

	if (world_begin(t, &w)) {
		world_load(t, &w);
		check_mounts(t, &w, ROOT_ROW BIND_ROW TMP_ROW, "complete\n");
	}
	world_end(&w);
	/* A list that leads to nowhere; a name that cannot be read. */
	if (world_begin(t, &w)) {
		mnt = toy_at(&w.m, w.m.files.root_mount);
		children = toy_at(&w.m, addr_of(mnt->mnt_mounts.next));
		children->next = kptr(WILD);
		mnt->mnt_devname = kptr(WILD);
		world_load(t, &w);
		check_mounts(t, &w,
			     "4026531841|-|3|3|8:1|/|/|rw|shared:7|ext4|-|rw,sync,lazytime\n" BIND_ROW, "partial\n");
		CHECK_EQ(toy_count(&w.c, "SELECT count(*) FROM issue WHERE collector = 'mount' AND text LIKE 'mounts on a mount%broken'"), 1);
	}
	world_end(&w);
}

#define ENDS "SELECT count(*) FROM file_cache WHERE path IS NULL AND path_end IS NOT NULL"

KM_TEST(mounts_in_a_loop)
{
	struct super_block *sb;
	struct mount *mnt;
	struct world w;
	char *text;
	uint64_t at;

	if (world_begin(t, &w)) {
		sb = toy_at(&w.m, w.m.files.super[1]);
		at = addr_of(sb->s_mounts.next) - offsetof(struct mount, mnt_instance);
		mnt = toy_at(&w.m, at);
		mnt->mnt_mountpoint = mnt->mnt.mnt_root;
		mnt->mnt_parent = kptr(w.m.files.root_mount);
		mnt = toy_at(&w.m, w.m.files.root_mount);
		mnt->mnt_parent = kptr(at);
		mnt->mnt_mountpoint = sb->s_root;
		world_load(t, &w);
		CHECK_HAS(w.issues, "corrupt|a mount of tmpfs: its path cannot be found");
		CHECK_HAS(w.issues, "corrupt|a mount of ext4: its path cannot be found");
		/* Where they are is not known, and not that they are nowhere; how their paths end is. */
		check_rows(t, &w, toy_count(&w.c, ENDS));
		CHECK(toy_count(&w.c, ENDS) > 2);
		text = row_of(&w, toy_file_at(&w.m, "/tmp/a"), "path, path_end");
		CHECK_STR(text, "-|a\n");
		free(text);
		sb->s_mounts.next = kptr(WILD);
		world_load(t, &w);
		check_rows(t, &w, toy_count(&w.c, ENDS));
	}
	world_end(&w);
}

/* ---- trees ---- */

static struct xa_node *root_node(struct world *w, const char *name, uint64_t *ret)
{
	*ret = addr_of(inode_of(w, name)->i_data.i_pages.xa_head) - 2;
	return toy_at(&w->m, *ret);
}

KM_TEST(trees_damaged)
{
	static const char *const files[] = { "/usr/lib/lib0", "/usr/lib/lib1", "/usr/lib/lib2" };
	uint64_t at[3];
	struct xa_node *n;
	struct world w;
	size_t i;

	if (world_begin(t, &w)) {
		for (i = 0; i < 3; i++) {
			n = root_node(&w, files[i], &at[i]);
			CHECK(n->shift);
			if (i == 0)
				n->slots[63] = kptr(at[0] | 2); /* to itself */
			else if (i == 1)
				n->slots[63] = kptr((WILD & ~UINT64_C(7)) | 2);
			else
				n->array = kptr(WILD);
		}
		world_load(t, &w);
		CHECK_EQ(toy_count(&w.c, "SELECT count(*) FROM issue WHERE collector = 'file' AND"
					 " text LIKE 'tree of pages of inode%'"),
			 3);
		CHECK_EQ(toy_count(&w.c, "SELECT count(*) FROM file_cache WHERE tree_pages IS NULL"
					 " AND kind <> 'hugetlb'"),
			 3);
		check_rows(t, &w, 0);
		check_ok(t, &w, "page cache: trees = pages", "-\n");
		check_ok(t, &w, "page cache: inodes = pages", "1\n");
	}
	world_end(&w);
}

/* A page that is in no tree, and one that names no file: each witness says so. */
KM_TEST(pages_and_trees_differ)
{
	struct toy_file *f;
	struct xa_node *n;
	struct world w;
	uint64_t at, i;
	char *text, want[64];

	if (world_begin(t, &w)) {
		f = toy_file_at(&w.m, "/usr/lib/lib0");
		n = root_node(&w, "/usr/lib/lib0", &at);
		for (i = 0; i < 64; i++)
			n->slots[i] = NULL;
		inode_of(&w, "/usr/lib/lib0")->i_data.nrpages = 3;
		world_load(t, &w);
		CHECK_STR(w.issues, "");
		text = row_of(&w, f, "cached_pages, nrpages, tree_pages");
		snprintf(want, sizeof(want), "%llu|3|0\n", (unsigned long long)f->cached);
		CHECK_STR(text, want);
		free(text);
		CHECK_EQ(toy_count(&w.c, "SELECT left_value - right_value FROM \"check\" WHERE"
					 " name = 'page cache: trees = pages'"),
			 -(int64_t)f->cached);
		CHECK_EQ(toy_count(&w.c, "SELECT left_value - right_value FROM \"check\" WHERE"
					 " name = 'page cache: inodes = pages'"),
			 3 - (int64_t)f->cached);
		CHECK_EQ(toy_count(&w.c, "SELECT left_value - right_value FROM \"check\" WHERE"
					 " name = 'page cache: each inode = its pages'"),
			 1);
	}
	world_end(&w);
}

/* DAX: entries of the tree are numbers of frames, which nrpages counts and no struct page names. */
KM_TEST(tree_of_a_device)
{
	struct xa_node *n;
	struct world w;
	uint64_t at, i;

	if (world_begin(t, &w)) {
		n = root_node(&w, "/usr/lib/lib0", &at);
		for (i = 0; i < 64; i++)
			n->slots[i] = i < 2 ? kptr(0x1001 + 2 * i) : NULL;
		inode_of(&w, "/usr/lib/lib0")->i_data.nrpages = 1024;
		world_load(t, &w);
		CHECK_STR(w.issues, "");
		check_ok(t, &w, "page cache: trees = pages", "1\n");
		check_ok(t, &w, "page cache: inodes = pages", "1\n");
		check_ok(t, &w, "page cache: each inode = its pages", "1\n");
	}
	world_end(&w);
}

/* ---- left out ---- */

/* What the dump tool left out is unknown, not damage. */
KM_TEST(structures_left_out)
{
	struct world w;
	uint64_t pfn;
	char *text;

	if (world_begin(t, &w)) {
		for (pfn = toy_file_at(&w.m, "/usr/lib/lib2")->inode - TOY_DIRECT_MAP;
		     pfn < w.m.files.next; pfn += 4096)
			w.m.frame[pfn / 4096] = TOY_EXCLUDED;
		world_load(t, &w);
		CHECK_EQ(toy_count(&w.c, "SELECT count(*) FROM issue WHERE collector = 'file' AND"
					 " kind <> 'excluded'"),
			 0);
		text = toy_sql(&w.c, "SELECT status FROM load WHERE collector = 'file'");
		CHECK_STR(text, "partial\n");
		free(text);
		CHECK(toy_count(&w.c, "SELECT count(*) FROM file_cache WHERE inode IS NULL") > 10);
		CHECK_EQ(toy_count(&w.c, "SELECT count(*) FROM file_cache WHERE cached_pages IS"
					 " NULL"),
			 0);
		check_ok(t, &w, "page cache: inodes = pages", "-\n");
		check_ok(t, &w, "dirty files: counter = pages", "-\n");
		check_ok(t, &w, "page cache: counter = pages", "1\n");
	}
	world_end(&w);
}

/* Without the counts of the swap area nobody can tell whose pages in the swap cache are. */
KM_TEST(swap_map_left_out)
{
	struct world w;
	char sql[160];
	uint64_t i;

	if (world_begin(t, &w)) {
		CHECK(w.m.files.swapcache_shmem > 0);
		for (i = 0; i < 3; i++)
			w.m.frame[w.m.files.swap_map / 4096 + i] = TOY_EXCLUDED;
		world_load(t, &w);
		snprintf(sql, sizeof(sql),
			 "SELECT count(*) FROM \"check\" WHERE name = 'shared memory: counter ="
			 " pages' AND left_value = right_value");
		CHECK_EQ(toy_count(&w.c, sql), 1);
		check_ok(t, &w, "swap cache: counter = pages", "1\n");
		check_ok(t, &w, "page cache: counter = pages", "1\n");
	}
	world_end(&w);
}

/* Any bytes: the load ends, and no page is lost. */
KM_TEST(random_damage)
{
	unsigned round, i;

	for (round = 0; round < 24; round++) {
		struct world w;

		if (world_begin(t, &w)) {
			uint64_t start = w.m.files.end - 512 * 4096, bytes = w.m.files.next - start;

			srand(round);
			for (i = 0; i < 20u << round % 4; i++) {
				uint64_t at = start + ((uint64_t)rand() * 8191 + (uint64_t)rand()) %
							      bytes / 8 * 8;
				uint64_t value = rand() % 2
							 ? TOY_DIRECT_MAP + start +
								   (uint64_t)rand() % bytes / 8 * 8
							 : (uint64_t)rand() << rand() % 40;

				memcpy(w.m.mem + at, &value, 8);
			}
			world_load(t, &w);
			check_ok(t, &w, "page cache: counter = pages", "1\n");
			CHECK_EQ(toy_count(&w.c, "SELECT sum(cached_pages) - (SELECT sum(nr_pages)"
						 " FROM page_run WHERE class IN ('file', 'shmem')"
						 " AND owner_id IS NOT NULL) FROM file_cache"),
				 0);
		}
		world_end(&w);
	}
}

KM_TEST_MAIN
