/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Open files, sockets, mounts, run queues and records of the log: values that only what is kept twice shows to be wrong. */
#include "plant.h"

static bool change(struct planter *p, struct damage *d, enum km_field_id field, uint64_t base, uint64_t xor)
{
	if (!base || !p->k->layout->field[field].present)
		return false;
	plant_set(p, d, field, base, plant_get(p, field, base) ^ xor);
	plant_named(d, base);
	return true;
}

static uint64_t a_file(const struct planter *p)
{
	return plant_sql_addr(p, "SELECT file_addr FROM open_file WHERE kind = 'file' ORDER BY pid, fd LIMIT 1");
}

static uint64_t a_sock(const struct planter *p)
{
	return plant_sql_addr(p, "SELECT sock_addr FROM socket WHERE inode_number NOTNULL AND family = 'UNIX' ORDER BY addr LIMIT 1");
}

static bool flags_of_file(struct planter *p, struct damage *d)
{
	return change(p, d, KF_file_f_flags, a_file(p), 0x100); /* O_NOCTTY */
}

static bool access_of_file(struct planter *p, struct damage *d)
{
	return change(p, d, KF_file_f_flags, a_file(p), 2); /* O_RDONLY and O_RDWR */
}

#define OTHER_INODE \
	" FROM open_file a JOIN open_file b ON b.super_addr = a.super_addr AND b.inode_addr <> a.inode_addr" \
	" WHERE a.kind = 'file' ORDER BY a.pid, a.fd, b.pid, b.fd LIMIT 1"

static bool inode_of_another(struct planter *p, struct damage *d)
{
	uint64_t file = plant_sql_addr(p, "SELECT a.file_addr" OTHER_INODE), other = plant_sql_addr(p, "SELECT b.inode_addr" OTHER_INODE);

	return file && change(p, d, KF_file_inode, file, plant_get(p, KF_file_inode, file) ^ other);
}

static bool inode_in_the_middle(struct planter *p, struct damage *d)
{
	uint64_t file = a_file(p), inode = file ? plant_get(p, KF_file_inode, file) : 0;

	return inode && change(p, d, KF_file_inode, file, inode ^ (inode + 12));
}

static bool mountpoint_elsewhere(struct planter *p, struct damage *d)
{
	uint64_t mount = plant_sql_addr(p, "SELECT addr FROM mount WHERE path <> '/' ORDER BY mount_id LIMIT 1");
	uint64_t other = mount ? plant_get(p, KF_mount_mnt_root, mount) : 0;

	return other && change(p, d, KF_mount_mnt_mountpoint, mount, plant_get(p, KF_mount_mnt_mountpoint, mount) ^ other);
}

static bool operations_of_socket(struct planter *p, struct damage *d)
{
	uint64_t file = plant_sql_addr(p, "SELECT file_addr FROM open_file WHERE kind = 'socket' ORDER BY pid, fd LIMIT 1");

	return file && change(p, d, KF_file_f_op, file, 0x400);
}

static bool type_of_socket(struct planter *p, struct damage *d)
{
	uint64_t sock = a_sock(p), socket = plant_sql_addr(p, "SELECT addr FROM socket WHERE inode_number NOTNULL AND family = 'UNIX' ORDER BY addr LIMIT 1");

	plant_named(d, sock);
	return sock && change(p, d, KF_socket_type, socket, 3);
}

static bool protocol_of_socket(struct planter *p, struct damage *d)
{
	return change(p, d, KF_sock_protocol, a_sock(p), 6);
}

static bool user_of_socket(struct planter *p, struct damage *d)
{
	return change(p, d, KF_sock_uid, a_sock(p), 1000);
}

static bool group_of_mount(struct planter *p, struct damage *d)
{
	return change(p, d, KF_mount_mnt_group_id, plant_sql_addr(p, "SELECT addr FROM mount WHERE propagation = '' ORDER BY mount_id LIMIT 1"), 77);
}

static bool task_out_of_queue(struct planter *p, struct damage *d)
{
	uint64_t task = plant_sql_addr(p, "SELECT task_addr FROM stack WHERE running = 0 AND pid > 1 AND pid NOT IN"
					  " (SELECT pid FROM queued_task WHERE pid NOTNULL) ORDER BY pid LIMIT 1");

	return task && change(p, d, KF_task_struct_queued, task, 1);
}

static bool flags_of_mount(struct planter *p, struct damage *d)
{
	return change(p, d, KF_mount_mnt_flags, plant_sql_addr(p, "SELECT addr FROM mount ORDER BY mount_id LIMIT 1"), 0x40000000);
}

static bool flags_of_super(struct planter *p, struct damage *d)
{
	return change(p, d, KF_super_block_s_flags, plant_sql_addr(p, "SELECT super_addr FROM mount ORDER BY mount_id LIMIT 1"), 0x2000);
}

static bool no_namespace(struct planter *p, struct damage *d)
{
	uint64_t task = plant_sql_addr(p, "SELECT task_addr FROM stack WHERE pid > 1 ORDER BY pid LIMIT 1");

	return task && change(p, d, KF_task_struct_nsproxy, task, plant_get(p, KF_task_struct_nsproxy, task));
}

/* A thread shares the memory of its process. */
static bool no_memory(struct planter *p, struct damage *d)
{
	uint64_t task = plant_sql_addr(p, "SELECT s.task_addr FROM process_memory m JOIN stack s USING (capture_id, pid) ORDER BY pid DESC LIMIT 1");

	return task && change(p, d, KF_task_struct_mm, task, plant_get(p, KF_task_struct_mm, task));
}

static bool table_of_another(struct planter *p, struct damage *d)
{
	uint64_t task = plant_sql_addr(p, "SELECT s.task_addr FROM open_file f JOIN stack s USING (capture_id, pid) ORDER BY pid LIMIT 1");
	uint64_t other = plant_sql_addr(p, "SELECT s.task_addr FROM open_file f JOIN stack s USING (capture_id, pid) ORDER BY pid DESC LIMIT 1");
	uint64_t files = task ? plant_get(p, KF_task_struct_files, task) : 0, others = other ? plant_get(p, KF_task_struct_files, other) : 0;

	plant_named(d, task);
	return files && others && files != others &&
	       change(p, d, KF_files_struct_fdt, files, plant_get(p, KF_files_struct_fdt, files) ^ plant_get(p, KF_files_struct_fdt, others));
}

static bool peer_of_socket(struct planter *p, struct damage *d)
{
	uint64_t sock = plant_sql_addr(p, "SELECT sock_addr FROM socket WHERE family = 'UNIX' AND type = 'STREAM' AND state = 'ESTABLISHED'"
					  " AND peer_addr NOTNULL ORDER BY addr LIMIT 1");

	return sock && change(p, d, KF_unix_sock_peer, sock, plant_get(p, KF_unix_sock_peer, sock));
}

static bool flags_of_area(struct planter *p, struct damage *d)
{
	uint64_t at = km_view_sym(p->view, SYM_vmap_nodes), nodes, list, area, vm;

	if (!at || km_read_ptr(p->view, at, &nodes))
		return false;
	list = plant_addr(p, KF_vmap_node_busy, nodes);
	area = plant_entry(p, list, KF_vmap_area_list, 1);
	vm = area ? plant_get(p, KF_vmap_area_vm, area) : 0;
	return vm && change(p, d, KF_vm_struct_flags, vm, UINT64_C(1) << 40);
}

/* A cgroup's ID leads to its node in the table of its hierarchy. */
static bool id_of_cgroup(struct planter *p, struct damage *d)
{
	uint64_t memcg = plant_sql_addr(p, "SELECT addr FROM cgroup WHERE dying = 0 AND parent_addr NOTNULL ORDER BY path LIMIT 1");
	uint64_t cgroup = memcg ? plant_get(p, KF_css_cgroup, memcg + p->k->layout->field[KF_mem_cgroup_css].offset) : 0;

	return cgroup && change(p, d, KF_kernfs_node_id, plant_get(p, KF_cgroup_kn, cgroup), 0x40);
}

#define OPEN { "open_file", -1 }, { "socket", -1 }

const struct plant plants_open[] = {
	{ "open: flags of a call of open()", "descriptor", flags_of_file, { OPEN } },
	{ "open: access of a file", "descriptor", access_of_file, { OPEN } },
	{ "open: inode of another", "descriptor", inode_of_another, { OPEN } },
	{ "open: inode in the middle of one", "descriptor", inode_in_the_middle, { OPEN } },
	{ "open: mounted elsewhere", "mount", mountpoint_elsewhere, { { "mount", -1 }, { "super_block", -1 }, { "file_cache", -1 }, { "vma", -1 }, OPEN } },
	{ "open: operations of a socket", "descriptor", operations_of_socket, { OPEN } },
	{ "open: type of a socket", "descriptor", type_of_socket, { OPEN } },
	{ "open: protocol of a socket", "descriptor", protocol_of_socket, { OPEN } },
	{ "open: user of a socket", "descriptor", user_of_socket, { OPEN } },
	{ "open: group of a mount", "mount", group_of_mount, { { "mount", 1 } } },
	{ "open: a task in no queue", "run_queue", task_out_of_queue, { { "queued_task", 1 }, { "run_queue", 1 } } },
	{ "open: flags of a mount", "mount", flags_of_mount, { { "mount", 1 } } },
	{ "open: flags of a super block", "mount", flags_of_super, { { "mount", -1 } } },
	{ "open: a task in no namespace", "mount", no_namespace, { { "mount", -1 }, { "task", 1 } } },
	{ "open: a process without memory", "process", no_memory,
	  { { "process_memory", 1 }, { "vma", -1 }, { "cgroup_page", -1 }, { "page_class", -1 }, { "page_run", -1 }, { "owner", -1 }, { "unowned_run", -1 } } },
	{ "open: descriptors of another process", "descriptor", table_of_another,
	  { OPEN, { "page_class", -1 }, { "page_run", -1 }, { "owner", -1 }, { "unowned_run", -1 } } },
	{ "open: a stream to nobody", "descriptor", peer_of_socket, { { "socket", 1 } } },
	{ "open: flags of an area", "vmalloc", flags_of_area, { { "vmalloc_area", 1 }, { "page_class", -1 }, { "page_run", -1 }, { "owner", -1 } } },
	{ "open: ID of a cgroup", "cgroup", id_of_cgroup, { { "cgroup", 1 } } },
	{ NULL, NULL, NULL, { { NULL, 0 } } },
};
