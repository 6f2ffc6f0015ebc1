/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Containers of captured files: any bytes as an archive, as a text of sections, as a log. */
#include <sys/mman.h>
#include <unistd.h>

#include "fuzz.h"
#include "tree/tree.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	int fd = memfd_create("fuzz_tree", MFD_CLOEXEC);
	uint64_t last = 0, files = 0;
	struct km_tree_file f;
	struct km_tree *t;
	char path[64];

	if (fd < 0)
		return 0;
	FUZZ_CHECK(write(fd, data, size) == (ssize_t)size);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	if (km_tree_open(path, &t, NULL) == KM_OK) {
		while (km_tree_next(t, &f) == KM_OK) {
			FUZZ_CHECK(f.snapshot >= last && f.snapshot <= last + 1);
			FUZZ_CHECK(f.data[f.bytes] == '\0' && *f.path);
			last = f.snapshot;
			fuzz_use(strlen(f.label));
			files++;
		}
		FUZZ_CHECK(last < km_tree_nr_snapshots(t) || !files);
		fuzz_use(strlen(km_tree_error(t)));
		km_tree_close(t);
	}
	close(fd);
	return 0;
}
