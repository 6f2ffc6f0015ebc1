/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Registers of x86_64: struct user_regs_struct (arch/x86/include/asm/user_64.h), which begins as struct pt_regs does
 * (arch/x86/include/asm/ptrace.h). NT_PRSTATUS is struct elf_prstatus (include/linux/elfcore.h).
 */
#include "base/bits.h"
#include "xlate.h"

enum {
	R15,
	R14,
	R13,
	R12,
	BP,
	BX,
	R11,
	R10,
	R9,
	R8,
	AX,
	CX,
	DX,
	SI,
	DI,
	ORIG_AX,
	IP,
	CS,
	FLAGS,
	SP,
	SS,
	NR_FRAME,
};

static const char *const names[] = {
	"r15", "r14", "r13", "r12", "rbp", "rbx", "r11", "r10", "r9", "r8", "rax", "rcx", "rdx", "rsi", "rdi",
	"orig_rax", "rip", "cs", "eflags", "rsp", "ss", "fs_base", "gs_base", "ds", "es", "fs", "gs"
};

#define NONE KM_NO_REG

/* ORC_REG_… of arch/x86/include/asm/orc_types.h */
static const struct km_orc_format formats[] = {
	/* found in 7.3, not in 6.12 */
	{ .name = "ORC, the stack pointer is register 3",
	  .prev_sp = 8,
	  .fp = 4,
	  .sp = 3,
	  .fp_indirect = 10,
	  .sp_indirect = 9,
	  .other = { NONE, AX, DX, NONE, NONE, DI, R10, R13, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE } },
	{ .name = "ORC, the stack pointer is register 5",
	  .prev_sp = 1,
	  .fp = 4,
	  .sp = 5,
	  .fp_indirect = 8,
	  .sp_indirect = 9,
	  .other = { NONE, NONE, DX, DI, NONE, NONE, R10, R13, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE } },
};

/* call rel32 */
static bool call(const uint8_t *code, uint64_t end, uint64_t *ret_target)
{
	if (code[0] != 0xe8)
		return false;
	*ret_target = end + (uint64_t)km_sign_extend(km_le32(code + 1), 32);
	return true;
}

/* struct cea_exception_stacks of arch/x86/include/asm/cpu_entry_area.h, since v5.2 */
static const struct km_trap_stack traps[] = {
	{ "double fault", "df" },
	{ "nmi", "nmi" },
	{ "debug", "db" },
	{ "machine check", "mce" },
	{ "vc", "vc" },
	{ "vc2", "vc2" },
};

static const char *const stack_areas[] = { "irq_stacks", "exception_stacks", NULL };

static const struct km_irq_pointer irq_pointers[] = {
	{ "hardirq_stack_ptr", NULL },
	{ "pcpu_hot", "hardirq_stack_ptr" },
	{ NULL, NULL },
};

/* v5.12 87ccc826bf1c ("x86/unwind/orc: Change REG_SP_INDIRECT"); the release that brought hardirq_stack_inuse */
static const char *const orc_offset_after[] = { "hardirq_stack_inuse", "pcpu_hot", NULL };

const struct km_arch_regs km_regs_x86_64 = {
	.names = names,
	.nr = sizeof(names) / sizeof(names[0]),
	.nr_frame = NR_FRAME,
	.nr_partial = NR_FRAME - IP,
	.note_bytes = 336,
	.note_at = 112,
	.pc = IP,
	.sp = SP,
	.fp = BP,
	.mode = CS,
	.mode_user = 3,
	/* TOP_OF_KERNEL_STACK_PADDING, 16 with FRED (v6.9); a frame of FRED has two words more. */
	.top_room = 32,
	.orc = formats,
	.nr_orc = sizeof(formats) / sizeof(formats[0]),
	.fp_regs = 1, /* ENCODE_FRAME_POINTER of arch/x86/include/asm/frame.h */
	.trap_area = "cea_exception_stacks",
	.entry_area = "cpu_entry_area",
	.entry_traps = "estacks",
	.entry_stack = "entry_stack",
	.trap_stacks = traps,
	.nr_trap_stacks = sizeof(traps) / sizeof(traps[0]),
	.stack_areas = stack_areas,
	.irq_pointers = irq_pointers,
	.orc_offset_after = orc_offset_after,
	.call_bytes = 5,
	.call = call,
};
