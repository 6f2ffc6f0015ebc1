# SPDX-License-Identifier: GPL-2.0-or-later
# One bad input fails alone, with its reason; the others are in the case.
mask()
{
	sed 's/loaded in [0-9.]* s/loaded in N s/'
}
snapshot()
{
	mkdir -p "$1/proc"
	printf 'MemTotal: %s kB\nMemFree: 70 kB\n' "$2" > "$1/proc/meminfo"
}
snapshot good 1000
snapshot more 2000
echo text > text
kmemdb load -o new.db good text > /dev/null 2>&1
echo "without the option: status $?, $(ls new.db 2> /dev/null | wc -l) case files"
kmemdb load -o new.db --keep-going good text missing.vmcore more | mask
snapshot late 1000
snapshot last 2000
kmemdb load -o new.db --keep-going late text > out
echo "status $?"
echo '--- a case may end with what failed: its number is not given again'
kmemdb load -o new.db last > /dev/null
kmemdb query new.db 'SELECT capture_id, source FROM capture'
kmemdb query new.db "SELECT capture_id, name, value_kb FROM meminfo WHERE name = 'MemTotal'"
kmemdb ask new.db coverage --section inputs
kmemdb ask new.db coverage --capture 4 --section inputs --format csv
kmemdb query new.db 'SELECT capture_id, collector, status FROM load WHERE capture_id IN (5, 6)'
echo '--- nothing could be loaded: the case stays what it was'
kmemdb load -o new.db --keep-going text missing.vmcore
echo "status $?"
kmemdb load -o new.db --keep-going text
echo "status $?"
kmemdb query new.db 'SELECT count(*) AS n FROM capture'
kmemdb ask full.db coverage --section inputs
