/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A breach of each word of arch.sh, one a line; tests/lint/bad_arch.sh asks for all of them. Comments may say x86 and NMI. */
const char *bad_machine = "x86_64";
const char *bad_package = "amd64";
bool bad_is_inverted = l1tf_mitigated;
int bad_levels = pgtable_l5_enabled ? 5 : 4;
unsigned long bad_root = cr3 & mask;
unsigned long bad_map = __START_KERNEL_map;
unsigned long bad_text = 0xffffffff81000000;
unsigned long bad_poison = 0xdead000000000000;
unsigned long bad_direct = 0xffff888000000000;
unsigned long bad_direct5 = 0xff11000000000000;
unsigned long bad_vmemmap = 0xffffea0000000000;
unsigned long bad_vmalloc = 0xffffc90000000000;
unsigned long bad_addr = pfn << 12;
unsigned long bad_pfn_of = addr >> 12;
unsigned bad_index = n & 511;
unsigned bad_shift = level * 9;
unsigned bad_bits = 9 * level;
enum { BAD_PMD_ORDER = 9, BAD_SECTION = 27 };
long bad_base = number("NUMBER(phys_base)");
bool bad_has_pairs = has("pti_init");
bool bad_stacks = has("cea_exception_stacks");
bool bad_area = has("cpu_entry_area");
enum { BAD_STACK_OF, NMI };
unsigned long bad_frame = ENCODE_FRAME_POINTER(fp);
