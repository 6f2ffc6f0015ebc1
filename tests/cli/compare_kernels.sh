#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Two kernels, and two cases of them, that differ by one member of task_struct and the order of one cache's slabs: compare
# finds exactly these, with their cost. The expected numbers were computed by hand.
#
# usage: compare_kernels.sh KMEMDB MAKE_CASE CC
set -eu
kmemdb=$(realpath -- "$1") make_case=$(realpath -- "$2") cc=$3
source=$(realpath -- "$(dirname -- "$0")/toy_kernel.c")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
XDG_CACHE_HOME=$work/cache
export XDG_CACHE_HOME

failed=0
# same WHAT: expected on standard input, what came out in file out
same()
{
	cat > want
	diff -u want out && return
	echo "$1 differs"
	failed=1
}
# status WANT COMMAND...
status()
{
	want=$1 rc=0
	shift
	"$@" > out 2> err || rc=$?
	[ "$rc" = "$want" ] || { echo "status $rc, not $want: $*"; cat err; failed=1; }
}

build()
{
	out=$1
	shift
	"$cc" -g -O1 -ffreestanding -fno-pic -fno-pie -nostdlib -static -Wl,--build-id=sha1,-e,_text "$@" -o "$out" "$source"
}
build base
build head -DHEAD

# Sections of the image, between the symbols that the kernel's own linker script sets: 4096 bytes more of data, 8192 of bss.
cat > toy.lds <<'LDS'
SECTIONS {
	. = 0x1000000;
	_text = .; .text : { *(.text*) } _etext = .;
	. = ALIGN(4096); __start_rodata = .; .rodata : { *(.rodata*) } .notes : { *(.note*) } __end_rodata = .;
	. = ALIGN(4096); _sdata = .; .data : { *(.data*) } _edata = .;
	. = ALIGN(4096); __bss_start = .; .bss : { *(.bss*) *(COMMON) } . = ALIGN(4096); __bss_stop = .;
	_end = .;
}
LDS
build image -Wl,-T,toy.lds
build image_head -DDATA -Wl,-T,toy.lds
status 4 "$kmemdb" compare image image_head --area image --format csv
# data: 64 bytes to 64 + 4096, so that bss begins a page later; bss: a page to three.
same 'the image' <<'OUT'
side,area,name,old_bytes,new_bytes,delta_bytes,percent,noise_bytes,mark,reason
both,image,whole image,16384,28672,12288,75.0,,"",""
both,image,bss,4096,12288,8192,200.0,,"",""
both,image,data,64,4160,4096,6400.0,,"",""
OUT

status 4 "$kmemdb" compare base head --area type --format csv
# 4 + 4 for state and bits; pinned 8; union 4 and 4 to spare; times 16; comm 16.
same 'the structure' <<'OUT'
side,area,name,old_bytes,new_bytes,delta_bytes,percent,noise_bytes,mark,reason
both,type,struct task_struct,48,56,8,16.7,,"",added struct page * pinned (8 at 8); 6 moved; members 6 to 7
OUT
status 4 "$kmemdb" compare base head --section members --format csv
same 'the members' <<'OUT'
structure,change,name,old_type,new_type,old_offset,new_offset,old_size,new_size
task_struct,added,pinned,,struct page *,,8,,8
task_struct,moved,a,int,int,8,16,4,4
task_struct,moved,low,short int,short int,8,16,2,2
task_struct,moved,high,short int,short int,10,18,2,2
task_struct,moved,times,struct [2],struct [2],16,24,16,16
task_struct,moved,times[].when,long int,long int,16,24,8,8
task_struct,moved,comm,char [16],char [16],32,40,16,16
OUT
# Kernels have no memory: the words are of structures.
status 4 "$kmemdb" compare base head --area type
grep -E '^(verdict|Structures|Memory)' out > words || :
mv words out
same 'the words for kernels' <<'OUT'
verdict: 1 difference in structures and in the image of the kernel
Structures and the image: what is on one side only, then differences, by bytes
OUT
status 0 "$kmemdb" compare base base --types
# A profile has a part of the structures: what it lacks is not removed, and what it has is compared.
"$kmemdb" profile base -o base.profile > /dev/null
"$kmemdb" profile head -o head.profile > /dev/null
for sides in 'base base.profile' 'base.profile base' 'head head.profile' 'base.profile base.profile'; do
	# shellcheck disable=SC2086
	status 0 "$kmemdb" compare $sides --types
	grep -q '^verdict: no difference' out || { echo "$sides differ:" && cat out && failed=1; }
done
status 0 "$kmemdb" compare base base.profile --types
grep -q 'profile read, without [1-9][0-9]* structures of the other side' out || { echo "no word of structures that the profile lacks" && failed=1; }
status 4 "$kmemdb" compare base head.profile --types --area type --format csv
same 'a member that only the profile has' <<'OUT'
side,area,name,old_bytes,new_bytes,delta_bytes,percent,noise_bytes,mark,reason
both,type,struct task_struct,48,56,8,16.7,,"",added struct page * pinned (8 at 8); 6 moved
OUT
"$kmemdb" compare head base --section members --format csv | grep -q '^task_struct,removed,pinned,struct page \*,,8,,8,$' || {
	echo 'the member that was removed is not found'
	failed=1
}
# What is declared before it is defined is there once, with its size.
build none -DNO_LATE
"$kmemdb" compare none base --area type --format csv > out || :
grep '^head' out > late || :
mv late out
same 'what is declared first' <<'OUT'
head,type,struct late,0,16,16,,,"",""
head,type,struct holder,0,8,8,,,"",""
OUT
# Profiles say the same.
"$kmemdb" profile base -o base.profile > /dev/null
"$kmemdb" profile head -o head.profile > /dev/null
status 4 "$kmemdb" compare base.profile head.profile --area type --format csv
grep -q '^both,type,struct task_struct,48,56,8,' out || { echo 'profiles differ'; cat out; failed=1; }
grep -c , out > count
[ "$(cat count)" = 2 ] || { echo 'profiles have other differences'; cat out; failed=1; }

# Two cases of these kernels: 300 tasks, and the slabs of inode_cache of 4 pages in place of 2.
"$make_case" old.db before
cp old.db new.db
id()
{
	"$kmemdb" profile "$1" -o id.profile | sed 's/.*build-id //'
}
for side in old:base new:head; do
	kernel=${side#*:}
	sqlite3 "${side%:*}.db" "UPDATE capture SET build_id = '$(id "$kernel")', vmlinux = '$work/$kernel'"
done
sqlite3 old.db "UPDATE _slab_cache SET object_bytes = 48, slot_bytes = 48, objects_per_slab = 85, pages_per_slab = 1 WHERE name = 'task_struct'"
sqlite3 new.db "UPDATE _slab_cache SET object_bytes = 56, slot_bytes = 56, objects_per_slab = 73, pages_per_slab = 1 WHERE name = 'task_struct'"
sqlite3 new.db "UPDATE _slab_cache SET pages_per_slab = 4, objects_per_slab = 27 WHERE name = 'inode_cache'"
status 4 "$kmemdb" compare old.db new.db --section growth --format csv
# 300 * 8 = 2400; 300 * 4096 * (1/73 - 1/85) = 2376.4; 1200 * 4096 * (4/27 - 2/12) = -91022.2.
same 'what it costs' <<'OUT'
cache,structure,old_size,new_size,objects,delta_object_bytes,delta_slab_bytes,slab,members
inode_cache,,600,600,1200,0,-91022,12 in 2 pages to 27 in 4,
task_struct,task_struct,48,56,300,2400,2376,85 in 1 pages to 73 in 1,added struct page * pinned (8 at 8); 6 moved
OUT
"$kmemdb" compare old.db new.db --format json > out || :
python3 -c 'import json
d = json.load(open("out"))
assert d["version"] == 1 and len(d["growth"]) == 2 and len(d["differences"]) == 2, d' || failed=1
status 4 "$kmemdb" compare old.db new.db --types --format csv
grep -q '^both,type,struct task_struct,48,56,8,' out || { echo 'types of cases differ'; cat out; failed=1; }

# A dump knows which objects are allocated, /proc/slabinfo counts those that a CPU keeps free, too: 290 * 8 = 2320,
# 290 * 4096 * (1/73 - 1/85) = 2297.1. That only one side has the number is no difference.
cp new.db exact.db
sqlite3 exact.db "UPDATE _slab_cache SET allocated_objects = 290 WHERE name = 'task_struct'"
"$kmemdb" compare old.db exact.db --section growth --format csv | grep ^task_struct > out || :
same 'what it costs by allocated objects' <<'OUT'
task_struct,task_struct,48,56,290,2320,2297,85 in 1 pages to 73 in 1,added struct page * pinned (8 at 8); 6 moved
OUT
! "$kmemdb" compare old.db exact.db --format csv | grep allocated || failed=1

# Objects that end within their structure, as those of task_struct do in thread.fpu: 48 + 8 + 4 bytes, and 512 of regs.
build cut -DFPU
build cut_head -DFPU -DHEAD
cut()
{
	sqlite3 "$1.db" "UPDATE capture SET build_id = '$(id "$2")', vmlinux = '$work/$2'; UPDATE _slab_cache SET object_bytes = $3 WHERE name = 'task_struct'"
	"$kmemdb" compare old.db new.db --section growth --format csv | grep ^task_struct > out || :
}
cut old cut 572
cut new cut_head 580
same 'the cost of a structure that is cut' <<'OUT'
task_struct,task_struct,572,580,300,2400,2376,85 in 1 pages to 73 in 1,added struct page * pinned (8 at 8); 7 moved
OUT
# Another CPU needs 256 bytes more behind it: that is not the member.
cut new cut_head 836
same 'a part that is not of the structure' <<'OUT'
task_struct,task_struct,572,836,300,79200,2376,85 in 1 pages to 73 in 1,"added struct page * pinned (8 at 8); 7 moved; sizeof 4160 to 4168, objects 572 to 836"
OUT
# Objects that end before the last member are of something else. A profile has the same members.
cut old cut 40
same 'too small an object' <<'OUT'
task_struct,,40,836,300,238800,2376,85 in 1 pages to 73 in 1,
OUT
"$kmemdb" profile cut -o cut.profile > /dev/null
cut old cut.profile 572
same 'a profile' <<'OUT'
task_struct,task_struct,572,836,300,79200,2376,85 in 1 pages to 73 in 1,"added struct page * pinned (8 at 8); 7 moved; sizeof 4160 to 4168, objects 572 to 836"
OUT

# What has no types.
status 3 "$kmemdb" compare base old.profile
"$make_case" none.db before
status 3 "$kmemdb" compare --types none.db none.db
grep -q vmlinux err || { echo 'no reason'; cat err; failed=1; }
exit $failed
