# SPDX-License-Identifier: GPL-2.0-or-later
# A directory is searched: hosts keep their folders, logs are captures, what is passed over is listed.
mask()
{
	sed 's/loaded in [0-9.]* s/loaded in N s/'
}
host()
{
	mkdir -p "in/$1/proc"
	printf 'MemTotal: %s kB\nMemFree: 70 kB\n' "$2" > "in/$1/proc/meminfo"
}
log()
{
	printf '[    1.000000] Linux version %s (x@y)\n[    2.000000] two\n' "$2" > "in/$1"
}
host east 1000
host west 2000
log boot-1.txt 6.1.1
log boot-2.txt 6.1.2
: > in/void
printf '\177ELF\2\1\1' > in/east/tool
printf 'words\n' > in/words
kmemdb load -o new.db in | mask
kmemdb query new.db 'SELECT capture_id, kind, origin, kernel_release FROM capture'
kmemdb query new.db 'SELECT * FROM passed_over'
echo '--- a dump that is left out is not passed over in silence'
printf 'KDUMP   ' > in/vmcore
kmemdb load -o other.db in | grep "passed over"
kmemdb load -o other.db in 2>&1 | grep "could not"
kmemdb load -o other.db in > /dev/null 2>&1
echo "status $?"
echo '--- links that lead outside are named; one to a dump sets the status'
mkdir linked && cp in/boot-1.txt linked && ln -s ../in/boot-2.txt linked/other.txt
kmemdb load -o linked.db linked > out
echo "status $?"
grep 'passed over' out
ln -s ../in/vmcore linked/vmcore && rm linked.db
kmemdb load -o linked.db linked > out
echo "status $?"
grep 'passed over' out
echo '--- nothing but a dump that cannot be loaded'
mkdir only packed
cp in/vmcore only
kmemdb load -o only.db only
echo "status $?"
gzip -c in/vmcore > packed/vmcore.gz
kmemdb load -o only.db packed 2>&1 | grep -o 'gzip-compressed; unpack it first: gunzip -k'
tar -cf dump.tar in/vmcore
kmemdb load -o only.db dump.tar 2>&1 | grep -o 'unpack the archive first'
ls only.db 2> /dev/null
echo '--- what is passed over is listed when the last input is a log that is there already'
mkdir twice
log_in()
{
	printf '[    1.000000] Linux version %s (x@y)\n[    2.000000] two\n' "$2" > "$1"
}
log_in twice/a.txt 6.1.1
log_in twice/b.txt 6.1.1
log_in twice/c.txt 6.1.2
log_in twice/d.txt 6.1.1
printf 'words\n' > twice/words
kmemdb load -o twice.db twice | mask
kmemdb query twice.db 'SELECT capture_id, kernel_release FROM capture'
kmemdb query twice.db 'SELECT * FROM passed_over'
echo '--- the case that is being written is no input, whoever writes it; a file that only has such a name is one'
mkdir here && cp in/boot-1.txt here
(cd here && kmemdb load -o here.db . > ../out; echo "status $?")
grep -c 'passed over' out
cp here/here.db here/.other.db.123.tmp && printf 'words\n' > here/.notes.7.tmp && rm here/here.db
(cd here && kmemdb load -o ../there.db . > ../out; echo "status $?")
grep 'passed over' out
