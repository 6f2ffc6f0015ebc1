#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Queries of the dump itself in every way: query, show, shell, and the extension in sqlite3, Python and C.
# live.sh KMEMDB SAMPLE EXTENSION PROGRAM (of live.c) DOCUMENT (docs/live.md)
set -u
kmemdb=$(realpath "$1") sample=$(realpath "$2") extension=$(realpath "$3") program=$(realpath "$4") document=$(realpath "$5")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp" || exit 1
export XDG_CACHE_HOME=$tmp
failed=0

# is WHAT WANT GOT
is()
{
	[ "$2" = "$3" ] && return
	printf '%s: wanted\n%s\ngot\n%s\n' "$1" "$2" "$3"
	failed=1
}
# has WHAT PART GOT
has()
{
	case $3 in
	*"$2"*) ;;
	*) is "$@" ;;
	esac
}

"$kmemdb" load -o case.db "$sample/vmcore" > load.txt || { cat load.txt; exit 1; }
classes='SELECT class, count(*) FROM page GROUP BY 1'
stored='SELECT class, pages FROM page_class WHERE pages > 0 ORDER BY 1'
want=$("$kmemdb" query case.db --format csv "$stored" | tail -n +2)
is 'query' "$want" "$("$kmemdb" query case.db --format csv "$classes" | tail -n +2)"
# What is built with a sanitizer cannot be loaded by a program without it.
if ! grep -qE '__asan_init|__tsan_init' "$extension"; then
	is 'sqlite3' "$want" "$(sqlite3 -csv case.db -cmd ".load $extension" "$classes")"
	is 'a program in C' "$(printf '%s\n' "$want" | grep -c .) classes, 0 differ" "$("$program" case.db "${extension%.so}")"
	is 'shell' "$(sqlite3 case.db 'SELECT count(*) FROM slab_cache')" \
		"$("$kmemdb" shell case.db 'SELECT count(*) FROM slab_cache' | tail -n 1 | tr -d ' ')"
	# Beside the program in each way that it may lie, in a folder that was moved.
	for place in bin bin/../lib bin/../lib64 cli/../lib/vtab; do
		at=$tmp/moved
		rm -rf "$at"
		mkdir -p "$at/${place%%/*}" "$at/${place##*../}"
		cp "$kmemdb" "$at/${place%%/*}/kmemdb"
		cp "$extension" "$at/${place##*../}/kmemdb.so"
		is "shell, kmemdb.so in $place" "$(sqlite3 case.db 'SELECT sum(pages) FROM page_class')" \
			"$("$at/${place%%/*}/kmemdb" shell case.db 'SELECT count(*) FROM page' 2>&1 | tail -n 1 | tr -d ' ')"
	done
	has 'shell writes nothing' 'readonly' "$("$kmemdb" shell case.db 'DELETE FROM page_class' 2>&1)"
	ways=
	for python in python3 /usr/bin/python3; do
		"$python" -c 'import sqlite3; sqlite3.Connection.enable_load_extension' 2> /dev/null || continue
		is 'Python' "$(sqlite3 case.db 'SELECT sum(pages) FROM page_class')" "$("$python" -c '
import sqlite3, sys
db = sqlite3.connect("case.db")
db.enable_load_extension(True)
db.load_extension(sys.argv[1])
print(db.execute("SELECT count(*) FROM page").fetchone()[0])' "$extension")"
		ways=$python
		break
	done
	# The questions of the document, with the same answers in every way. Where the types of variables are not known, which a
	# profile and BTF do not have, all refuse them in the same words; tests/vm/live.py has a vmlinux.
	cat > ways.py <<- 'EOF'
	import re, sqlite3, subprocess, sys
	kmemdb, extension, program, document = sys.argv[1:]
	db = sqlite3.connect("case.db")
	db.enable_load_extension(True)
	db.load_extension(extension)
	asked = answered = 0
	for name, sql in re.findall(r"```sql (\w+)\n(.*?)```", open(document).read(), re.S):
	    asked += 1
	    try:
	        rows = db.execute(sql).fetchall()
	        told = "".join("|".join("" if v is None else str(v) for v in row) + "\n" for row in rows)
	        answered += bool(rows)
	        number = len(rows)
	    except sqlite3.Error as e:
	        told, number = f"refused: {e}\n", None
	    shell = subprocess.run(["sqlite3", "case.db", "-cmd", f".load {extension}", sql], capture_output=True, text=True)
	    in_c = subprocess.run([program, "case.db", extension, sql], capture_output=True, text=True)
	    query = subprocess.run([kmemdb, "query", "case.db", "--format", "jsonl", sql], capture_output=True, text=True)
	    if number is None:
	        words = told[len("refused: "):].strip()
	        ok = words in shell.stderr and in_c.stdout == told and words in query.stderr and "not known without a vmlinux" in words
	    else:
	        ok = shell.stdout == in_c.stdout == told and len(query.stdout.splitlines()) == number
	    if not ok:
	        print(name, repr(told[:300]), repr((shell.stdout + shell.stderr)[:300]), repr(in_c.stdout[:300]), repr((query.stdout + query.stderr)[:300]))
	print(asked, "questions")
	print("at least 4 have rows" if answered >= 4 else f"{answered} have rows")
	EOF
	[ -z "$ways" ] || is 'questions of the document' "$(printf '10 questions\nat least 4 have rows')" "$("$ways" ways.py "$kmemdb" "$extension" "$program" "$document")"
	is 'a dump without a case' 1 "$(sqlite3 :memory: -cmd ".load $extension" \
		"SELECT kmemdb_open('$sample/vmcore', '$sample/vmlinux.profile') GLOB 'Linux 6.12*'")"
fi

has 'rd' 'Linux version 6.' "$("$kmemdb" show case.db rd linux_banner 2)"
has 'sym of a name' 'vmap' "$("$kmemdb" show case.db sym vmap)"
addr=$("$kmemdb" query case.db --format csv "SELECT addr_text(addr + 4) FROM symbol('vmap') WHERE module IS NULL" | tail -n 1)
has 'sym of an address' 'vmap,4,' "$("$kmemdb" show case.db sym "$addr" --format csv)"
# Addresses are printed as those of the tables of the case, and are read without 0x, too.
is 'addresses of symbols' "$("$kmemdb" query case.db --format csv "SELECT addr_text(addr) FROM symbol('modules')" | tail -n 1)" \
	"$("$kmemdb" query case.db --format csv "SELECT addr FROM symbol('modules')" | tail -n 1)"
for from in "per_cpu('runqueues')" "memory('linux_banner', 16)" "list('modules')" "slab_object('dentry')"; do
	is "addresses of $from" 0x "$("$kmemdb" query case.db --format csv "SELECT addr FROM $from LIMIT 1" 2>&1 | tail -n 1 | cut -c 1-2)"
done
is 'addresses of pages' 0x "$("$kmemdb" query case.db --format csv "SELECT page_addr FROM page WHERE page_addr IS NOT NULL LIMIT 1" | tail -n 1 | cut -c 1-2)"
bare=$("$kmemdb" query case.db --format csv "SELECT addr FROM symbol('modules')" | tail -n 1 | cut -c 3-)
is 'an address without 0x' "$("$kmemdb" query case.db --format csv "SELECT * FROM list('modules')")" \
	"$("$kmemdb" query case.db --format csv "SELECT * FROM list('$bare')" 2>&1)"
is 'addresses of expressions' '0x 0x 0x' "$("$kmemdb" query case.db --format csv "WITH x AS (SELECT addr AS a FROM symbol('modules'))
	SELECT a, max(a) OVER () AS b, place('modules') + 16 AS c FROM x" | tail -n 1 | sed -E 's/(0x)[0-9a-f]{16}/\1/g; s/,/ /g')"
has 'a word of the dump that is an address' '0xffff' "$("$kmemdb" query case.db "SELECT value AS word FROM memory('modules', 8)")"
is 'the same for programs' - "$("$kmemdb" query case.db --format csv "SELECT value AS word FROM memory('modules', 8)" | tail -n 1 | cut -c 1)"
# Every stack that the load unwound is the one that is unwound when it is asked for, and the panicking task's begins as it should.
is 'task_stack' "$("$kmemdb" query case.db --format csv "SELECT count(*), 0 FROM backtrace" | tail -n 1)" "$("$kmemdb" query case.db --format csv "
	WITH live AS (SELECT f.pid, f.cpu, frame, f.addr, symbol, module, frame_addr, stack, interrupted, unsure
		FROM (SELECT DISTINCT pid FROM backtrace) b, task_stack(b.pid) f WHERE frame IS NOT NULL),
	stored AS (SELECT pid, cpu, frame, addr, function || printf('+0x%x', \"offset\"), module, frame_addr, stack, interrupted, unsure FROM backtrace)
	SELECT (SELECT count(*) FROM live), (SELECT count(*) FROM (SELECT * FROM live EXCEPT SELECT * FROM stored))
		+ (SELECT count(*) FROM (SELECT * FROM stored EXCEPT SELECT * FROM live))" | tail -n 1)"
is 'how stacks end' 0 "$("$kmemdb" query case.db --format csv "SELECT count(*) FROM stack s, task_stack(s.pid) f
	WHERE f.ended IS NOT NULL AND f.cpu IS s.cpu AND f.ended IS NOT s.ended" | tail -n 1)"
has 'task_stack of the task that panicked' 'panic+0x' "$("$kmemdb" query case.db --format csv "SELECT f.symbol FROM stack s, task_stack(s.task_addr) f WHERE s.panicked" 2>&1)"
has 'task_stack of nobody' 'no task 99999' "$("$kmemdb" query case.db "SELECT * FROM task_stack(99999)" 2>&1)"
is 'task_stack of NULL' 0 "$("$kmemdb" query case.db --format csv "SELECT count(*) FROM task_stack(NULL)" | tail -n 1)"
is 'task_stack by a number as text' "$("$kmemdb" query case.db --format csv "SELECT * FROM task_stack(1)")" "$("$kmemdb" query case.db --format csv "SELECT * FROM task_stack('1')")"
is 'task_stack by a real number' "$("$kmemdb" query case.db --format csv "SELECT * FROM task_stack(1)")" "$("$kmemdb" query case.db --format csv "SELECT * FROM task_stack(1.0)")"
for n in -1 1.5 99999999999 "'-1'" "''" "x'00'" ; do
	has "task_stack($n)" 'task_stack: ' "$("$kmemdb" query case.db "SELECT * FROM task_stack($n)" 2>&1)"
done
has 'task_stack of a negative number' '-1 is neither the number of a task, nor the address of one' "$("$kmemdb" query case.db "SELECT * FROM task_stack(-1)" 2>&1)"
# Numbers of processes are the indices of an IDR, which is an xarray: each entry has its own number, and each task is one.
is 'xarray' "$("$kmemdb" query case.db --format csv "SELECT count(*), 0, 0 FROM task" | tail -n 1)" "$("$kmemdb" query case.db --format csv "
	WITH x AS (SELECT idx, entry, is_value FROM xarray(place('init_pid_ns') + offset_of('pid_namespace', 'idr')))
	SELECT (SELECT count(*) FROM task WHERE pid IN (SELECT idx FROM x)),
		sum(member('pid', entry, 'numbers[0].nr') IS NOT idx), sum(is_value) FROM x" | tail -n 1)"

has 'vtop' 'page,' "$("$kmemdb" show case.db vtop linux_banner --format csv)"
phys=$("$kmemdb" show case.db vtop linux_banner --format csv | tail -n 1 | cut -d , -f 5)
has 'vtop and identify agree' "$phys" "$("$kmemdb" identify case.db "$("$kmemdb" query case.db --format csv \
	"SELECT addr_text(place('linux_banner'))" | tail -n 1)" --section facts --format csv | sed "s/0x0*/0x/")"

# An address of a process, level by level, is where identify says; without the process it is none.
user=$("$kmemdb" query case.db --format csv "SELECT addr_text(start_addr) FROM vma WHERE pid = 1 AND rss_kb > 0 LIMIT 1" | tail -n 1)
phys=$("$kmemdb" show case.db vtop "$user" --pid 1 --format csv | tail -n 1 | cut -d , -f 5)
has 'vtop of a process' "$phys" "$("$kmemdb" identify case.db "$user" --pid 1 --section facts --format csv | sed 's/0x0*/0x/')"
has 'vtop without a process' '--pid' "$("$kmemdb" show case.db vtop "$user" 2>&1)"
has 'vtop of a kernel thread' 'no memory of its own' "$("$kmemdb" show case.db vtop "$user" --pid 2 2>&1)"
has 'vtop of nobody' 'has no task 99999' "$("$kmemdb" show case.db vtop "$user" --pid 99999 2>&1)"
has 'rd beyond the last address' 'behind the last address' "$("$kmemdb" show case.db rd 0xfffffffffffffff0 3 2>&1)"
"$kmemdb" show case.db rd 0xfffffffffffffff0 3 > /dev/null 2>&1
is 'status of rd beyond the last address' 2 $?

# A file of tmpfs: this dump has none of its pages, and says so; tests/vm/tasks.py reads files of a whole dump.
path=$("$kmemdb" query case.db --format csv "SELECT path FROM file_cache WHERE fs_type IN ('tmpfs', 'rootfs') AND kind = 'tmpfs' AND size_bytes > 8192
	AND cached_pages * 4096 >= size_bytes AND path GLOB '/tmp/*' ORDER BY path LIMIT 1" | tail -n 1)
"$kmemdb" show case.db file "$path" -o out.file --format csv > rows.csv
is 'status of a file' 1 $?
is 'rows of a file' "$("$kmemdb" query case.db --format csv "SELECT '0,' || size_bytes || ',LOST: left out of the dump' AS x FROM file_cache WHERE path = '$path'" | tail -n 1 | tr -d '\"')" \
	"$(tail -n +2 rows.csv)"
is 'size of a file' "$("$kmemdb" query case.db --format csv "SELECT size_bytes FROM file_cache WHERE path = '$path'" | tail -n 1)" "$(stat -c %s out.file)"
has 'nothing is written over' 'File exists' "$("$kmemdb" show case.db file "$path" -o out.file 2>&1)"
has 'no such file' "no file '/nothing'" "$("$kmemdb" show case.db file /nothing -o out.other 2>&1)"
# Two files may have one name: each is asked for by its address.
twice='/dev/zero (deleted)'
addr=$("$kmemdb" query case.db --format csv "SELECT addr FROM file_cache WHERE path = '$twice' ORDER BY addr" | tail -n 1)
two=$("$kmemdb" show case.db file "$twice" -o out.twice 2>&1)
is 'one name, two files: status' 2 $?
has 'one name, two files' "$addr (inode " "$two"
is 'one name, two files: nothing is written' '' "$(ls out.twice 2> /dev/null)"
"$kmemdb" show case.db file "$addr" -o out.addr > /dev/null 2> err.addr || [ $? = 1 ] || is 'a file by its address' '' "$(cat err.addr)"
is 'size of a file by its address' "$("$kmemdb" query case.db --format csv "SELECT size_bytes FROM file_cache WHERE addr = addr('$addr')" | tail -n 1)" \
	"$(stat -c %s out.addr)"
"$kmemdb" show case.db file "${addr#0x}" -o out.bare > /dev/null 2>&1
is 'a file by its address without 0x' "$(stat -c %s out.addr)" "$(stat -c %s out.bare)"
"$kmemdb" show case.db file "$path" > /dev/null 2>&1
is 'a file needs a place' 2 $?
# Nobody traced on that machine.
is 'no records' 'cpu,time_ns,pid,event,fields' "$("$kmemdb" show case.db trace --format csv)"
is 'no trace' 'cpu,pages,record_bytes,lost_pages' "$("$kmemdb" show case.db trace -o traced --format csv)"
is 'files of no trace' '' "$(ls traced)"
has 'no trace over another' 'File exists' "$("$kmemdb" show case.db trace -o traced 2>&1)"
# A dump that is not where it was.
cp "$sample/vmcore" gone.core
"$kmemdb" load -o gone.db --vmlinux "$sample/vmlinux.profile" gone.core > /dev/null
rm gone.core
"$kmemdb" show gone.db rd linux_banner > /dev/null 2>&1
is 'status without the dump' 3 $?
has 'a table is no function' 'WHERE' "$("$kmemdb" query case.db "SELECT * FROM backtrace(1)" 2>&1)"

# A profile has no types. The kernel's own BTF has, and its modules', but none of variables.
has 'types of the dump' 'comm = "swapper/0",' "$("$kmemdb" show case.db task_struct init_task 2>&1)"
has 'types of a module' 'struct virtqueue *vq;                                /*      0      8 */' "$("$kmemdb" types case.db virtio_blk_vq)"
is 'its rows' 'virtio_blk:virtio_blk_vq,1,name,char name[16],12,16,,,0' \
	"$("$kmemdb" types case.db virtio_blk:virtio_blk_vq -f csv | grep name,char)"
has 'no such type' "no type 'no_such', nor has one of its 7 modules with types" "$("$kmemdb" types case.db no_such 2>&1)"
"$kmemdb" types case.db no_such > /dev/null 2>&1
is 'status of no such type' 2 $?
for name in 'no_such*' 'no_such:*' '*' 'virtio_blk:*' 'virtio_blk:no_such **'; do
	is "a type behind $name" 1 "$("$kmemdb" types case.db "$name" 2>&1 | grep -c 'there is no \|has no type')"
	"$kmemdb" types case.db "$name" > /dev/null 2>&1
	is "status of $name" 2 $?
done
has 'a pointer' 'size: 8' "$("$kmemdb" types case.db 'virtio_blk:virtio_blk_vq *' 2>&1)"
has 'which type' 'which type of the kernel' "$("$kmemdb" types case.db 2>&1)"
has 'not of a vmlinux' 'belongs to a case' "$("$kmemdb" types --vmlinux x "$sample/vmlinux.profile" zone 2>&1)"
has 'no type of a variable' 'give it first' "$("$kmemdb" show case.db init_task 2>&1)"
has 'no members of a variable' 'not known without a vmlinux' "$("$kmemdb" show case.db init_task.comm 2>&1)"
"$kmemdb" show case.db init_task > /dev/null 2>&1
is 'status without types' 2 $?
"$kmemdb" show case.db rd 2> /dev/null
is 'status of misuse' 2 $?
has 'no such symbol' "no symbol 'nothing'" "$("$kmemdb" show case.db rd nothing 2>&1)"
# query opens nothing but the dump of the case.
has 'query opens no files' 'no such function' "$("$kmemdb" query case.db "SELECT kmemdb_open('x')" 2>&1)"
exit $failed
