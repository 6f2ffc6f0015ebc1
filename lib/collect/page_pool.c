/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>

#include "claim.h"
#include "page_pool.h"

#define MAX_POOLS 65536u

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

enum km_status km_page_pool_owner(struct km_run *run, uint64_t addr, uint32_t *ret)
{
	char name[64], text[96];

	*ret = km_owner_at(&run->mm->owners, addr);
	if (*ret || run->mm->page_pools >= MAX_POOLS)
		return KM_OK;
	run->mm->page_pools++;
	read_name(run, addr, name, sizeof(name));
	snprintf(text, sizeof(text), "page_pool%s%s", name[0] ? " of " : "", name);
	return km_owner_add(&run->mm->owners, KM_CLASS_other_kernel, text, addr, -1, ret);
}
