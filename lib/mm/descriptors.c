/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "base/bits.h"
#include "descriptors.h"

#define MAX_FDS		(UINT64_C(1) << 30) /* of one table */
#define NR_OPEN_DEFAULT 64u		    /* BITS_PER_LONG */

/* Few descriptors are within files_struct, which has room for a long's bits; a table apart has more (alloc_fdtable()). */
static bool is_table_of(const struct km_view *view, uint64_t files, uint64_t fdtable, uint64_t n)
{
	uint64_t own;

	if (km_field_addr(view, KF_files_struct_fdtab, files, 0, &own))
		return true;
	return n % NR_OPEN_DEFAULT == 0 && (n == NR_OPEN_DEFAULT) == (fdtable == own);
}

enum km_status km_descriptors_init(struct km_descriptors *d, struct km_view *view, uint64_t files, uint64_t *left)
{
	enum km_status st;

	d->view = view;
	d->left = left;
	d->n = d->at = 0;
	st = km_read_field(view, KF_files_struct_fdt, files, 0, &d->fdtable);
	if (!st)
		st = km_read_field(view, KF_fdtable_max_fds, d->fdtable, 0, &d->n);
	if (!st)
		st = km_read_field(view, KF_fdtable_fd, d->fdtable, 0, &d->array);
	if (!st && (d->n > MAX_FDS || d->n > *left || !is_table_of(view, files, d->fdtable, d->n)))
		st = KM_CORRUPT;
	return st;
}

static enum km_status read_chunk(struct km_descriptors *d)
{
	uint64_t n = d->n - d->at < KM_DESCRIPTORS_AT_ONCE ? d->n - d->at : KM_DESCRIPTORS_AT_ONCE;

	*d->left -= n;
	return km_view_read(d->view, d->array + 8 * d->at, d->chunk, 8 * n);
}

enum km_status km_descriptors_next(struct km_descriptors *d, uint64_t *fd, uint64_t *file)
{
	while (d->at < d->n) {
		size_t k = d->at % KM_DESCRIPTORS_AT_ONCE;
		enum km_status st = k ? KM_OK : read_chunk(d);

		if (st)
			return st;
		*fd = d->at++;
		*file = km_le64(d->chunk + 8 * k);
		if (*file)
			return KM_OK;
	}
	return KM_END;
}
