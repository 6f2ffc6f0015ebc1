/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Objects that nothing leads to by design: the kernel says so itself where it allocates them (kmemleak_not_leak(),
 * kmemleak_ignore()). An object is exempt only where one of its words is the address of one of these symbols: to leave
 * out a whole cache would hide what is lost.
 */
#include "leak.h"

static const struct {
	const char *symbol, *reason;
} exempt[] = {
	{ "sysctl_mount_point",
	  "table that only marks a directory of /proc/sys as a mount point: fs/proc/proc_sysctl.c "
	  "__register_sysctl_init(), kmemleak_not_leak()" },
	{ "kernel_base_table",
	  "fs/proc/proc_sysctl.c __register_sysctl_base(), kmemleak_not_leak()" },
	{ "vm_base_table",
	  "fs/proc/proc_sysctl.c __register_sysctl_base(), kmemleak_not_leak()" },
	{ "debug_base_table",
	  "fs/proc/proc_sysctl.c __register_sysctl_base(), kmemleak_not_leak()" },
	{ "dev_base_table",
	  "fs/proc/proc_sysctl.c __register_sysctl_base(), kmemleak_not_leak()" },
	{ "fs_base_table",
	  "fs/proc/proc_sysctl.c __register_sysctl_base(), kmemleak_not_leak()" },
	{ "dev_table", "fs/proc/proc_sysctl.c __register_sysctl_base(), kmemleak_not_leak()" },
	{ "empty.1", "kernel/ucount.c user_namespace_sysctl_init(), kmemleak_ignore()" },
	{ "sysctl_base_table", "kernel/sysctl.c sysctl_init(), kmemleak_not_leak()" },
	{ "seccomp_sysctl_path",
	  "kernel/seccomp.c seccomp_sysctl_init(), kmemleak_not_leak()" },
};

const char *km_leak_exempt(const char *symbol)
{
	size_t i, n = strcspn(symbol, "+/");

	for (i = 0; i < KM_ARRAY_LEN(exempt); i++)
		if (strlen(exempt[i].symbol) == n && !strncmp(exempt[i].symbol, symbol, n))
			return exempt[i].reason;
	return NULL;
}
