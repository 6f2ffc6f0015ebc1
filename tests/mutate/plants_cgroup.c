/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Memory cgroups: the tree of them, their names, the lists of tasks in them. */
#include "plant.h"

/* One below another, with processes. */
static uint64_t memcg(const struct planter *p)
{
	return plant_sql_addr(
		p, "SELECT addr FROM cgroup WHERE parent_addr IS NOT NULL AND processes > 0"
		   " AND dying = 0 ORDER BY cgroup_id");
}

static uint64_t css(const struct planter *p)
{
	return plant_addr(p, KF_mem_cgroup_css, memcg(p));
}

static bool sibling_to(struct planter *p, struct damage *d, uint64_t wild)
{
	uint64_t at = plant_addr(p, KF_css_sibling, css(p)), parent;

	if (!at || !plant_sql(p, "SELECT addr FROM cgroup WHERE path = '/'", &parent))
		return false;
	plant_set(p, d, KF_list_head_next, at, wild ? wild : at);
	plant_named(d, plant_get(p, KF_css_parent, css(p)));
	plant_named(d, parent);
	plant_named(d, memcg(p));
	return true;
}

static bool siblings_cycle(struct planter *p, struct damage *d)
{
	return sibling_to(p, d, 0);
}

static bool siblings_wild(struct planter *p, struct damage *d)
{
	return sibling_to(p, d, WILD_NONCANONICAL);
}

static bool parent_itself(struct planter *p, struct damage *d)
{
	uint64_t of = css(p);

	if (!of)
		return false;
	plant_set(p, d, KF_css_parent, of, of);
	plant_named(d, memcg(p));
	return true;
}

static bool parent_wild(struct planter *p, struct damage *d)
{
	uint64_t of = css(p);

	if (!of)
		return false;
	plant_set(p, d, KF_css_parent, of, WILD_UNMAPPED);
	plant_named(d, memcg(p));
	return true;
}

static bool cgroup_wild(struct planter *p, struct damage *d)
{
	uint64_t of = css(p);

	if (!of)
		return false;
	plant_set(p, d, KF_css_cgroup, of, WILD_UNMAPPED);
	plant_named(d, memcg(p));
	return true;
}

/* A folder that is in itself. */
static bool path_cycle(struct planter *p, struct damage *d)
{
	uint64_t kn = plant_get(p, KF_cgroup_kn, plant_get(p, KF_css_cgroup, css(p)));

	if (!kn)
		return false;
	plant_set(p, d, KF_kernfs_node_parent, kn, kn);
	plant_named(d, memcg(p));
	return true;
}

static bool name_wild(struct planter *p, struct damage *d)
{
	uint64_t kn = plant_get(p, KF_cgroup_kn, plant_get(p, KF_css_cgroup, css(p)));

	if (!kn)
		return false;
	plant_set(p, d, KF_kernfs_node_name, kn, WILD_NONCANONICAL);
	plant_named(d, memcg(p));
	return true;
}

static bool tasks_cycle(struct planter *p, struct damage *d)
{
	uint64_t cgroup = plant_get(p, KF_css_cgroup, css(p)), id, head, entry, set, node;
	uint64_t subsys = plant_get(p, KF_css_ss, css(p));

	id = plant_get(p, KF_cgroup_subsys_id, subsys);
	if (!cgroup || km_field_addr(p->view, KF_cgroup_e_csets, cgroup, id, &head) ||
	    km_field_addr(p->view, KF_css_set_e_cset_node, 0, id, &node) ||
	    !(entry = plant_get(p, KF_list_head_next, head)) || entry == head)
		return false;
	set = entry - node;
	head = plant_addr(p, KF_css_set_tasks, set);
	entry = plant_get(p, KF_list_head_next, head);
	if (!entry || entry == head)
		return false;
	plant_set(p, d, KF_list_head_next, entry, entry);
	plant_named(d, cgroup);
	plant_named(d, set);
	plant_named(d, head);
	return true;
}

#define CGROUPS                                  \
	{ "cgroup", -1 }, { "cgroup_stat", -1 }, \
	{                                        \
		"cgroup_page", -1                \
	}

const struct plant plants_cgroup[] = {
	{ "memory cgroups: one leads to itself", "cgroup", siblings_cycle, { CGROUPS } },
	{ "memory cgroups: wild pointer", "cgroup", siblings_wild, { CGROUPS } },
	{ "memory cgroup: its own parent", "cgroup", parent_itself, { CGROUPS } },
	{ "memory cgroup: wild parent", "cgroup", parent_wild, { CGROUPS } },
	{ "memory cgroup: wild cgroup", "cgroup", cgroup_wild, { CGROUPS } },
	{ "memory cgroup: a folder in itself", "cgroup", path_cycle, { CGROUPS } },
	{ "memory cgroup: wild name", "cgroup", name_wild, { CGROUPS } },
	{ "memory cgroup: tasks lead to themselves", "cgroup", tasks_cycle, { CGROUPS } },
	{ NULL, NULL, NULL, { { NULL, 0 } } },
};
