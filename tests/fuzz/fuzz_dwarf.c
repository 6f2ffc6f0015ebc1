/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Any bytes as a vmlinux: its identity, its types, and the layout that comes of them. */
#include <sys/mman.h>
#include <unistd.h>

#include "fuzz.h"
#include "ktype/vmlinux.h"

static enum km_status take_line(void *arg, const struct km_type_line *l)
{
	(void)arg;
	fuzz_use(strlen(l->text) + strlen(l->name));
	return KM_OK;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	int fd = memfd_create("fuzz_dwarf", MFD_CLOEXEC);
	const struct km_layout *layout;
	struct km_err err = { "" };
	struct km_vmlinux *v = NULL;
	struct km_kernel_id id;
	char path[64];

	if (fd < 0)
		return 0;
	FUZZ_CHECK(write(fd, data, size) == (ssize_t)size);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	if (km_vmlinux_identify(path, &id, NULL) == KM_OK)
		fuzz_use(strlen(id.build_id) + strlen(id.release) + strlen(id.banner));
	if (km_vmlinux_open(path, NULL, &v, &err) == KM_OK)
		(void)km_vmlinux_layout(v, &layout, &err);
	else
		FUZZ_CHECK(*err.text);
	km_vmlinux_close(v);
	(void)km_vmlinux_show_type(path, "zone", true, take_line, NULL, &err);
	close(fd);
	return 0;
}
