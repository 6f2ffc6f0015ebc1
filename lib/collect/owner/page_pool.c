/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>

#include "owner.h"

/* By its network device, else by the device that it maps pages for; "" when neither is known. */
static void read_name(struct km_run *run, uint64_t pool, char *buf, size_t room)
{
	const struct km_place *name = &run->k->layout->field[KF_net_device_name];
	struct km_view *v = run->view;
	uint64_t dev, text;

	buf[0] = '\0';
	if (!km_read_field(v, KF_page_pool_netdev, pool, 0, &dev) && dev && name->present &&
	    !km_read_string(v, dev + name->offset, buf, name->bytes < room ? name->bytes : room))
		return;
	buf[0] = '\0';
	if (km_read_field(v, KF_page_pool_dev, pool, 0, &dev) || !dev ||
	    km_read_field(v, KF_device_name, dev, 0, &text) || !text ||
	    km_read_string(v, text, buf, room))
		buf[0] = '\0';
}

enum km_status km_page_pools_name(struct km_run *run)
{
	struct km_owners *o = run->owners;
	char name[64], text[96];
	size_t i, kept = 0;

	for (i = 0; i < o->mappings.n; i++) {
		const struct km_mapping_use *use = &o->mappings.v[i];
		uint64_t *at = km_map_at(&o->by_mapping, use->mapping);

		if (!at)
			return KM_NOMEM;
		if (use->class != KM_CLASS_kernel_data) {
			o->mappings.v[kept++] = *use;
			*at = kept;
			continue;
		}
		*at = 0;
		read_name(run, use->mapping, name, sizeof(name));
		snprintf(text, sizeof(text), "page_pool%s%s", name[0] ? " of " : "", name);
		if (km_owner_name(o, use->owner, text))
			return KM_NOMEM;
	}
	o->mappings.n = o->adopted = kept;
	return KM_OK;
}
