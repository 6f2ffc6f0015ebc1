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
	{ "sysctl_table_root",
	  "header of a table of sysctl that is never unregistered: fs/proc/proc_sysctl.c "
	  "__register_sysctl_init(), kmemleak_not_leak()" },
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

/*
 * kernel/crash_core.c crash_save_vmcoreinfo(): a kernel that crashes goes on with the copy that the crash kernel's
 * memory has, and nothing leads to the first page any more.
 */
const char *km_leak_exempt_block(struct km_run *run, const uint8_t *at, size_t bytes)
{
	static const char begin[] = "OSRELEASE=";
	uint64_t now, copy;

	if (bytes < sizeof(begin) || memcmp(at, begin, sizeof(begin) - 1) != 0 ||
	    km_read_var(run->view, SYM_vmcoreinfo_data, false, &now) ||
	    km_read_var(run->view, SYM_vmcoreinfo_data_safecopy, false, &copy) || !copy || now != copy)
		return NULL;
	return "VMCOREINFO before the crash: kernel/crash_core.c crash_save_vmcoreinfo() left it for its safe copy";
}
