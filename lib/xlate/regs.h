/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef KM_REGS_H
#define KM_REGS_H

/**
 * Registers of a CPU: how notes of dumps and frames of exceptions hold them. Part of what an architecture decides
 * (xlate.h, km_arch.regs).
 */

#include <stdbool.h>
#include <stdint.h>

#define KM_MAX_REGS    64u
#define KM_NO_REG      (-1)
#define KM_ORC_NUMBERS 16u

/** How entries of the kernel's ORC tables number registers: what has a role, and what else may hold the stack. */
struct km_orc_format {
	const char *name;
	uint8_t undefined, prev_sp, fp, sp, fp_indirect, sp_indirect;
	int8_t other[KM_ORC_NUMBERS]; /* what else may hold the stack: its place in names, or KM_NO_REG */
};

struct km_arch_regs {
	const char *const *names;	 /* words of 8 bytes, in the order of NT_PRSTATUS and of struct pt_regs */
	unsigned nr;			 /* in NT_PRSTATUS */
	unsigned nr_frame;		 /* in struct pt_regs: the first ones */
	unsigned nr_partial;		 /* at the end of struct pt_regs: those that the CPU itself pushes */
	unsigned note_bytes;		 /* of NT_PRSTATUS */
	unsigned note_at;		 /* where its registers begin */
	unsigned pc, sp, fp;		 /* places in names */
	unsigned mode;			 /* the register that shows user space … */
	uint64_t mode_user;		 /* … by these bits */
	unsigned top_room;		 /* bytes that there may be above the frame of user space on a stack, at most */
	const struct km_orc_format *orc; /* newest first; told apart by the number of the stack pointer */
	unsigned nr_orc;
	unsigned call_bytes; /* of a call of a fixed address */
	/** The target of the call whose call_bytes bytes at @code end at @end; false: it is no call. */
	bool (*call)(const uint8_t *code, uint64_t end, uint64_t *ret_target);
};

extern const struct km_arch_regs km_regs_x86_64;

#endif
