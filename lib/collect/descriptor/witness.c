/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the kernel keeps twice of an open file and of a socket. */
#include <string.h>
#include <sys/stat.h>

#include "descriptor.h"

/*
 * include/uapi/asm-generic/fcntl.h: do_dentry_open() of fs/open.c takes these off; it handles O_PATH before. It takes O_EXCL
 * and O_TRUNC off, too, which files of pidfs have under other names: PIDFD_THREAD, PIDFD_AUTOKILL.
 */
#define O_OF_CALL  0x140u /* O_CREAT, O_NOCTTY */
#define O_IS_PATH  0x200000u
#define O_ACCESS   3u
#define NR_O_FLAGS 27u /* bits; up to v7.3 there are 24, and FMODE_NONOTIFY */

#define NAME_ROOM	 64u
#define MAX_SOCKET_BYTES 1024u /* of struct socket */

/* OPEN_FMODE() of include/linux/fs.h: the lowest bits of f_mode follow from f_flags. */
static const char *flags_misfit(struct km_run *run, uint64_t file, bool *ret_path_only)
{
	uint64_t flags, mode;

	*ret_path_only = true;
	if (km_read_field(run->view, KF_file_f_flags, file, 0, &flags))
		return NULL;
	*ret_path_only = flags & O_IS_PATH;
	if (flags & O_OF_CALL || flags >> NR_O_FLAGS)
		return "it has flags that no open file keeps";
	if (!*ret_path_only && !km_read_field(run->view, KF_file_f_mode, file, 0, &mode) &&
	    (mode & O_ACCESS) != ((flags + 1) & O_ACCESS))
		return "its f_mode and f_flags give different access";
	return NULL;
}

/*
 * An open file keeps its dentry, which keeps its inode. Where overlayfs opened a file of the layers below (up to v4.18) both
 * inode and super block are others than the dentry's.
 */
static const char *inode_misfit(struct km_run *run, uint64_t file, uint64_t *ret_inode)
{
	uint64_t dentry, of_dentry, inode_sb, dentry_sb, data, host;

	*ret_inode = 0;
	if (km_read_field(run->view, KF_file_inode, file, 0, ret_inode))
		return NULL;
	if (!*ret_inode)
		return "it has no inode";
	/* inode_init_always(): the mapping in an inode is its own. */
	if (!km_field_addr(run->view, KF_inode_i_data, *ret_inode, 0, &data) &&
	    !km_read_field(run->view, KF_address_space_host, data, 0, &host) && host != *ret_inode)
		return "where its inode should be, there is none";
	if (km_read_field(run->view, KF_file_path_dentry, file, 0, &dentry) ||
	    km_read_field(run->view, KF_dentry_d_inode, dentry, 0, &of_dentry) ||
	    km_read_field(run->view, KF_dentry_d_sb, dentry, 0, &dentry_sb) ||
	    km_read_field(run->view, KF_inode_i_sb, *ret_inode, 0, &inode_sb))
		return NULL;
	if ((*ret_inode == of_dentry) != (inode_sb == dentry_sb))
		return "its inode is not the one of its dentry";
	return NULL;
}

enum km_status km_file_witness(struct km_run *run, uint64_t file, uint64_t socket_ops)
{
	bool path_only;
	uint64_t inode, mode, ops;
	const char *why = flags_misfit(run, file, &path_only), *other = inode_misfit(run, file, &inode);

	if (!why)
		why = other;
	if (!why && socket_ops && !path_only && inode && !km_read_field(run->view, KF_inode_i_mode, inode, 0, &mode) &&
	    !km_read_field(run->view, KF_file_f_op, file, 0, &ops) && S_ISSOCK((mode_t)mode) != (ops == socket_ops))
		why = "its inode and its operations do not agree on whether it is a socket";
	return why ? km_run_issue(run, file, KM_CORRUPT, "an open file: %s", why) : KM_OK;
}

/* ---- sockets ---- */

/* By the name of struct proto, what sk_protocol is (IPPROTO_* of include/uapi/linux/in.h). */
static const struct {
	const char *name;
	uint64_t protocol;
} protocols[] = {
	{ "TCP", 6 },
	{ "TCPv6", 6 },
	{ "UDP", 17 },
	{ "UDPv6", 17 },
	{ "UDP-Lite", 136 },
	{ "UDPLITEv6", 136 },
	{ "PING", 1 },
	{ "PINGv6", 58 },
	{ "MPTCP", 262 },
	{ "MPTCPv6", 262 },
	{ "UNIX", 0 },
	{ "UNIX-STREAM", 0 },
};

static bool is_protocol(struct km_run *run, uint64_t sk)
{
	uint64_t proto, name, protocol;
	char text[NAME_ROOM];
	size_t i;

	if (km_read_field(run->view, KF_sock_protocol, sk, 0, &protocol) || km_read_field(run->view, KF_sock_prot, sk, 0, &proto) ||
	    km_field_addr(run->view, KF_proto_name, proto, 0, &name) || km_read_string(run->view, name, text, sizeof(text)))
		return true;
	for (i = 0; i < KM_ARRAY_LEN(protocols); i++)
		if (!strcmp(text, protocols[i].name))
			return protocol == protocols[i].protocol;
	return true;
}

/* struct socket_alloc has both. The file of a socket that fell back from SMC to TCP has the inode of the former. */
static bool is_own_inode(uint64_t socket, uint64_t inode)
{
	return inode > socket && inode - socket < MAX_SOCKET_BYTES;
}

enum km_status km_socket_witness(struct km_run *run, uint64_t socket, uint64_t sk, uint64_t inode)
{
	const char *why = NULL;
	uint64_t a, b;

	/* What a protocol accepts before there is a socket for it (SMC, Phonet) keeps sk_type 0. */
	if (!km_read_field(run->view, KF_socket_type, socket, 0, &a) && !km_read_field(run->view, KF_sock_type, sk, 0, &b) && b && a != b)
		why = "socket.type and sk_type differ";
	else if (is_own_inode(socket, inode) && !km_read_field(run->view, KF_inode_i_uid, inode, 0, &a) &&
		 !km_read_field(run->view, KF_sock_uid, sk, 0, &b) && a != b) /* sock_init_data(), sock_graft(), sockfs_setattr() */
		why = "sk_uid and the user of its inode differ";
	else if (!is_protocol(run, sk))
		why = "sk_protocol is not that of its operations";
	return why ? km_run_issue(run, sk, KM_CORRUPT, "a socket: %s", why) : KM_OK;
}
