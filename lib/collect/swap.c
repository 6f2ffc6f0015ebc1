/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Swap areas, as /proc/swaps has them (mm/swapfile.c swap_show()). */
#include <stdio.h>

#include "collect.h"

#define MAX_SWAPFILES 64u
#define PATH_ROOM 4096u
#define MAX_STEPS 4096u /* directories and mounts of a path */
#define NAME_ROOM 256u  /* NAME_MAX and a NUL */
#define S_IFMT 0170000u
#define S_IFBLK 0060000u
/* SWAP_USAGE_OFFLIST_BIT where the count is an atomic_long_t: no area has that
 * many pages. */
#define USAGE_FLAG (UINT64_C(1) << 30)

struct path {
  char text[PATH_ROOM];
  size_t start; /* text is built from its end */
};

static enum km_status prepend(struct path *p, const char *s, size_t n) {
  if (n > p->start)
    return KM_CORRUPT;
  p->start -= n;
  memcpy(p->text + p->start, s, n);
  return KM_OK;
}

/* From a directory to the one above, or, at the top of a mount, to where that
 * is mounted. */
static enum km_status step_up(struct km_view *v, uint64_t *dentry,
                              uint64_t *mount, struct path *p, bool *at_root) {
  uint64_t top, parent, name;
  char text[NAME_ROOM];
  enum km_status st = km_read_field(v, KF_mount_mnt_root, *mount, 0, &top);

  *at_root = false;
  if (!st && *dentry == top) {
    st = km_read_field(v, KF_mount_mnt_parent, *mount, 0, &parent);
    if (!st && parent == *mount) {
      *at_root = true;
      return KM_OK;
    }
    if (!st)
      st = km_read_field(v, KF_mount_mnt_mountpoint, *mount, 0, dentry);
    *mount = parent;
    return st;
  }
  if (!st)
    st = km_read_field(v, KF_dentry_d_name, *dentry, 0, &name);
  if (!st)
    st = km_read_string(v, name, text, sizeof(text));
  if (!st)
    st = km_read_field(v, KF_dentry_d_parent, *dentry, 0, &parent);
  if (!st && (parent == *dentry || !text[0]))
    return KM_CORRUPT; /* above everything that is mounted */
  if (!st)
    st = prepend(p, text, strlen(text));
  if (!st)
    st = prepend(p, "/", 1);
  if (!st)
    *dentry = parent;
  return st;
}

/* d_path() of an open file. */
static enum km_status read_path(struct km_run *run, uint64_t file,
                                struct path *p) {
  const struct km_place *mnt = &run->k->layout->field[KF_mount_mnt];
  uint64_t dentry, mount, hashed;
  enum km_status st;
  unsigned steps;
  bool at_root = false;

  p->start = PATH_ROOM;
  st = prepend(p, "", 1);
  if (!st && !mnt->present)
    st = KM_ABSENT;
  if (!st)
    st = km_read_field(run->view, KF_file_path_dentry, file, 0, &dentry);
  if (!st)
    st = km_read_field(run->view, KF_file_path_mnt, file, 0, &mount);
  if (st)
    return st;
  mount -= mnt->offset;
  if (!km_read_field(run->view, KF_dentry_d_hash_pprev, dentry, 0, &hashed) &&
      !hashed) {
    p->start = PATH_ROOM;
    st = prepend(p, " (deleted)", sizeof(" (deleted)"));
  }
  for (steps = 0; !st && !at_root; steps++)
    st = steps < MAX_STEPS ? step_up(run->view, &dentry, &mount, p, &at_root)
                           : KM_CORRUPT;
  return st;
}

static const char *kind_of(struct km_run *run, uint64_t file) {
  uint64_t inode, mode;
  enum km_status st = km_read_field(run->view, KF_file_inode, file, 0, &inode);

  if (!st)
    st = km_read_field(run->view, KF_inode_i_mode, inode, 0, &mode);
  if (!st)
    return (mode & S_IFMT) == S_IFBLK ? "partition" : "file";
  km_run_unknown(run, st, "swap_area.kind");
  return NULL;
}

static enum km_status add_area(struct km_run *run, uint64_t si,
                               unsigned index) {
  const struct km_place *in_use =
      &run->k->layout->field[KF_swap_info_struct_inuse_pages];
  uint64_t flags, map, file, pages;
  struct row_swap_area row = {0};
  struct path p;
  const char *kind;
  enum km_status st;

  st = km_read_field(run->view, KF_swap_info_struct_flags, si, 0, &flags);
  if (!st && !(flags & 1)) /* SWP_USED */
    return KM_OK;
  if (!st &&
      !km_read_field(run->view, KF_swap_info_struct_swap_map, si, 0, &map) &&
      !map)
    return KM_OK;
  if (!st)
    st = km_read_field(run->view, KF_swap_info_struct_swap_file, si, 0, &file);
  if (st)
    return km_run_issue(run, si, st, "swap area %u cannot be read", index);
  st = read_path(run, file, &p);
  if (st) {
    km_run_unknown(run, st, "name of swap area %u", index);
    snprintf(p.text, sizeof(p.text), "(swap area %u)", index);
    p.start = 0;
  }
  ROW_SET(row, swap_area, path, p.text + p.start);
  kind = kind_of(run, file);
  if (kind)
    ROW_SET(row, swap_area, kind, kind);
  st = km_read_field(run->view, KF_swap_info_struct_pages, si, 0, &pages);
  if (!st)
    ROW_SET(row, swap_area, size_kb, pages << (run->k->page_shift - 10));
  else
    km_run_unknown(run, st, "swap_area.size_kb");
  st = km_read_field(run->view, KF_swap_info_struct_inuse_pages, si, 0, &pages);
  if (!st && in_use->bytes == 8)
    pages &= ~USAGE_FLAG;
  if (!st)
    ROW_SET(row, swap_area, used_kb, pages << (run->k->page_shift - 10));
  else
    km_run_unknown(run, st, "swap_area.used_kb");
  ROW_READ(run, row, swap_area, priority, KF_swap_info_struct_prio, si, 0);
  return ROW_ADD(run, swap_area, row);
}

static enum km_status run_swap(struct km_run *run) {
  uint64_t table = km_view_sym(run->view, SYM_swap_info), n, used, si;
  enum km_status st = km_read_var(run->view, SYM_nr_swapfiles, false, &used);
  unsigned i;

  n = run->k->layout->syms[SYM_swap_info].bytes / 8;
  if (!n || n > MAX_SWAPFILES)
    n = MAX_SWAPFILES;
  if (st || used > n)
    return km_run_issue(run, km_view_sym(run->view, SYM_nr_swapfiles),
                        st ? st : KM_CORRUPT, "number of swap areas");
  for (i = 0; i < used; i++) {
    st = km_read_ptr(run->view, table + (uint64_t)8 * i, &si);
    if (st)
      st = km_run_issue(run, table + (uint64_t)8 * i, st,
                        "swap area %u cannot be read", i);
    else if (si)
      st = add_area(run, si, i);
    if (st)
      return st;
  }
  return KM_OK;
}

const struct km_collector km_collect_swap = {
    .name = "swap",
    .doc = "Swap areas.",
    .fields =
        (const enum km_field_id[]){KF_swap_info_struct_flags,
                                   KF_swap_info_struct_swap_file, KM_NR_FIELDS},
    .syms =
        (const enum km_sym_id[]){SYM_swap_info, SYM_nr_swapfiles, KM_NR_SYMS},
    .tables = (const struct km_table *const[]){&km_tbl_swap_area, NULL},
    .run = run_swap,
};
