# SPDX-License-Identifier: GPL-2.0-or-later
# The dump of a machine whose architecture is not read (EM_AARCH64): no case is written that a question could be asked of.
zeros() { head -c "$1" /dev/zero; }
page='\0\20\0\0\0\0\0\0'
{
  printf '\177ELF\2\1\1\0'; zeros 8; printf '\4\0\267\0\1\0\0\0'; zeros 8
  printf '\100\0\0\0\0\0\0\0'; zeros 12; printf '\100\0\70\0\2\0\0\0\0\0\0\0'
  # A note at 176 of 56 bytes, a page of memory at 4096.
  printf '\4\0\0\0\0\0\0\0\260\0\0\0\0\0\0\0'; zeros 16; printf '\70\0\0\0\0\0\0\0\70\0\0\0\0\0\0\0'; zeros 8
  printf '\1\0\0\0\7\0\0\0%b' "$page"; zeros 8; printf '\0\0\20\0\0\0\0\0%b%b' "$page" "$page"; zeros 8
  printf '\13\0\0\0\36\0\0\0\0\0\0\0VMCOREINFO\0\0OSRELEASE=6.1.0\nPAGESIZE=4096\n\0\0'
} > vmcore
truncate -s 8192 vmcore
kmemdb load -o case.db vmcore 2>&1
echo "status $?"
kmemdb ask case.db stacks 2>&1
echo "status $?"
