/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Locks that tasks sleep for. Whoever waits has a structure on its own stack (struct mutex_waiter and the like), with a
 * pointer to its own task, linked with the other waiters. Up to v7.0 the list has its head in the lock, and is followed to
 * the one entry that is on no stack; since v7.1 the lock points at the first waiter instead, and is looked for among the
 * words that the functions saved on the stack. Either way the lock's own fields prove that it is one. What is left over on
 * a stack from before is linked no more.
 */
#include "base/bits.h"
#include "stack_impl.h"

#define LOCK_NONE  1u
#define TASK_FLAGS UINT64_C(7) /* MUTEX_FLAGS, RWSEM_OWNER_FLAGS_MASK: tasks are aligned further */
#define BY_READER  UINT64_C(1) /* RWSEM_READER_OWNED */

struct kind {
	const char *name;
	const char *functions[3]; /* how those begin that sleep for one */
	enum km_field_id list, task, head, first, owner;
	const char *holder_is;
};

static const struct kind kinds[] = {
	/* clang-format off */
	{ "mutex", { "__mutex_lock", "__ww_mutex_lock", "mutex_lock" }, KF_mutex_waiter_list, KF_mutex_waiter_task,
	  KF_mutex_wait_list, KF_mutex_first_waiter, KF_mutex_owner, "owner" },
	{ "rwsem", { "rwsem_down_", "__rwsem_down_", "call_rwsem_down_" }, KF_rwsem_waiter_list, KF_rwsem_waiter_task,
	  KF_rw_semaphore_wait_list, KF_rw_semaphore_first_waiter, KF_rw_semaphore_owner, "owner" },
	{ "semaphore", { "__down", "___down", "down" }, KF_semaphore_waiter_list, KF_semaphore_waiter_task,
	  KF_semaphore_wait_list, KF_semaphore_first_waiter, KF_semaphore_last_holder, "last holder" },
	/* clang-format on */
};

/* "down" and "mutex_lock" are whole names, or followed by "_interruptible" and the like; "down_read" is of another lock. */
static bool function_begins(const char *function, const char *with)
{
	size_t n = strlen(with);

	return !strncmp(function, with, n) && strncmp(function + n, "_read", 5) && strncmp(function + n, "_write", 6) &&
	       (with[n - 1] == '_' || !function[n] || function[n] == '_' || function[n] == '.');
}

const char *km_lock_kind(const char *function)
{
	size_t i, f;

	for (i = 0; i < KM_ARRAY_LEN(kinds); i++)
		for (f = 0; f < KM_ARRAY_LEN(kinds[i].functions); f++)
			if (function_begins(function, kinds[i].functions[f]))
				return kinds[i].name;
	return NULL;
}

void km_locks_deinit(struct km_locks *l)
{
	km_map_free(&l->heads);
	free(l->words);
}

static const struct km_place *lock_place(const struct km_locks *l, enum km_field_id id)
{
	return &km_view_kernel(l->view)->layout->field[id];
}

/* Is the list_head at @link that of a waiter: on the stack of the task that it names? */
static bool is_waiter(struct km_locks *l, const struct kind *k, uint64_t link)
{
	uint64_t waiter = link - lock_place(l, k->list)->offset, task;
	const uint64_t *stack;

	if (km_read_field(l->view, k->task, waiter, 0, &task))
		return false;
	stack = task ? km_map_find(l->tasks, task) : NULL;
	return stack && *stack && waiter - *stack < l->stack_bytes;
}

static bool is_linked(struct km_locks *l, uint64_t link)
{
	uint64_t next, prev, back;

	return !km_read_field(l->view, KF_list_head_next, link, 0, &next) &&
	       !km_read_field(l->view, KF_list_head_prev, link, 0, &prev) &&
	       !km_read_field(l->view, KF_list_head_prev, next, 0, &back) && back == link &&
	       !km_read_field(l->view, KF_list_head_next, prev, 0, &back) && back == link;
}

/* Each list is walked once, so that a list longer than all tasks together is damaged: then no more lists are walked. */
/* Round the list from @link: the one entry that is no waiter is the head. All waiters are noted. 0: there is none, or several. */
static enum km_status follow_waiters(struct km_locks *l, const struct kind *k, uint64_t link, uint64_t *ret)
{
	uint64_t at = link, next, head = 0, nr_heads = 0, *slot;

	while (l->steps) {
		l->steps--;
		if (!is_waiter(l, k, at)) {
			head = at;
			nr_heads++;
		}
		if (nr_heads > 1 || km_read_field(l->view, KF_list_head_next, at, 0, &next))
			return KM_OK;
		at = next;
		if (at == link)
			break;
	}
	if (at != link || (lock_place(l, k->head)->present ? nr_heads != 1 : nr_heads != 0))
		return KM_OK;
	*ret = nr_heads ? head - lock_place(l, k->head)->offset : LOCK_NONE;
	do {
		slot = km_map_at(&l->heads, at);
		if (!slot)
			return KM_NOMEM;
		*slot = *ret;
	} while (!km_read_field(l->view, KF_list_head_next, at, 0, &at) && at != link);
	return KM_OK;
}

/* A word of the stack that points at a lock whose first waiter is in the list that was followed. */
static uint64_t find_by_word(struct km_locks *l, const struct kind *k, uint64_t n)
{
	uint64_t i, first;

	for (i = 0; i < n; i++) {
		uint64_t word = km_le64((const uint8_t *)&l->words[i]);

		if (word % 8 || !km_view_kernel(l->view)->xlate.arch->is_kernel(&km_view_kernel(l->view)->xlate, word) ||
		    km_read_field(l->view, k->first, word, 0, &first) || !first)
			continue;
		if (km_map_find(&l->heads, first + lock_place(l, k->list)->offset))
			return word;
	}
	return 0;
}

static void set_holder(struct km_locks *l, const struct kind *k, struct km_lock *ret)
{
	uint64_t owner, task;

	ret->holder_is = "unknown";
	if (km_read_field(l->view, k->owner, ret->addr, 0, &owner))
		return;
	task = owner & ~TASK_FLAGS;
	if (!task || !km_map_find(l->tasks, task))
		return;
	ret->holder = task;
	ret->holder_is = k->owner == KF_rw_semaphore_owner && owner & BY_READER ? "reader" : k->holder_is;
}

/* The lock that the waiter with the list_head at @link is linked to; 0: not known. */
static enum km_status lock_of(struct km_locks *l, const struct kind *k, uint64_t link, uint64_t n, uint64_t *ret)
{
	const uint64_t *known = km_map_find(&l->heads, link);
	enum km_status st = KM_OK;
	uint64_t found = known ? *known : 0, at = link, *slot;

	*ret = 0;
	if (!known)
		st = follow_waiters(l, k, link, &found);
	if (!st && found == LOCK_NONE) {
		found = find_by_word(l, k, n);
		/* The others of the list wait for the same one. */
		do {
			slot = found ? km_map_at(&l->heads, at) : NULL;
			if (slot)
				*slot = found;
		} while (slot && !km_read_field(l->view, KF_list_head_next, at, 0, &at) && at != link);
	}
	*ret = found;
	return st;
}

enum km_status km_lock_find(struct km_locks *l, const char *kind, uint64_t task, uint64_t stack, uint64_t sp,
			    struct km_lock *ret)
{
	const struct kind *k = kinds;
	uint64_t n, i, link, addr = 0, offset;
	enum km_status st = KM_OK;

	*ret = (struct km_lock){ 0 };
	while (k->name != kind)
		k++;
	sp &= ~UINT64_C(7);
	if (sp - stack >= l->stack_bytes || !lock_place(l, k->list)->present || !lock_place(l, k->task)->present ||
	    lock_place(l, k->head)->present == lock_place(l, k->first)->present)
		return KM_OK;
	if (!l->words)
		l->words = malloc(l->stack_bytes);
	if (!l->words)
		return KM_NOMEM;
	n = (stack + l->stack_bytes - sp) / 8;
	if (km_view_read(l->view, sp, l->words, 8 * n))
		return KM_OK;
	offset = lock_place(l, k->task)->offset;
	for (i = offset / 8; !st && !addr && i < n; i++) {
		if (km_le64((const uint8_t *)&l->words[i]) != task)
			continue;
		link = sp + 8 * i - offset + lock_place(l, k->list)->offset;
		if (is_linked(l, link))
			st = lock_of(l, k, link, n, &addr);
	}
	if (st || !addr)
		return st;
	ret->kind = k->name;
	ret->addr = addr;
	set_holder(l, k, ret);
	return KM_OK;
}
