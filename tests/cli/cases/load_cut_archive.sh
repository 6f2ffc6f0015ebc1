# SPDX-License-Identifier: GPL-2.0-or-later
# Archives and compressed logs that were cut, or whose checksum differs: what can be read is loaded, the rest is reported.
python3 - <<'P'
import bz2, gzip, io, lzma, random, tarfile, zipfile

def archive(meminfo):
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for name, text in (("snap/proc/meminfo", meminfo), ("snap/proc/uptime", b"100.10 20.00\n"),
                           ("snap/noise.txt", random.Random(1).randbytes(300000))):
            info = tarfile.TarInfo(name)
            info.size = len(text)
            tar.addfile(info, io.BytesIO(text))
    return data.getvalue()

def write(name, data):
    with open(name, "wb") as f:
        f.write(data)

lacks = b"Node 0, zone   Normal      1      2      3      4      5      6      7      8      9     10     11\n"
tar = archive(b"MemTotal:  1000000 kB\nMemFree:    700000 kB\n")
packed = gzip.compress(tar, 0, mtime=0)
log = b"".join(b"[%5d.000000] usb 1-1: new USB device number %d\n" % (i, i) for i in range(2000))
zipped = gzip.compress(log, mtime=0)
write("whole.tgz", packed)
write("cut.tar", tar[:200000])
write("cut.tgz", packed[:200000])
write("head.tgz", packed[:1000])
write("head.txz", lzma.compress(tar)[:1000])
write("head.tbz2", bz2.compress(tar)[:1000])
write("crc.tgz", packed.replace(b"MemFree:    700000", b"MemFree:    900000"))
write("length.tgz", packed[:-4] + b"\1\2\3\4")
write("dmesg.gz", zipped)
write("dmesg-cut.gz", zipped[:len(zipped) * 9 // 10])
write("dmesg-head.gz", zipped[:1000])
write("dmesg-crc.gz", zipped[:-8] + b"\1\2\3\4" + zipped[-4:])
write("dmesg-two.gz", zipped + gzip.compress(b"[ 2001.000000] usb 1-1: the end\n", mtime=0))
write("dmesg-padded.gz", zipped + bytes(512))

def member(tar, name, text):
    info = tarfile.TarInfo(name)
    info.size = len(text)
    tar.addfile(info, io.BytesIO(text))

with tarfile.open("buddyinfo.tar", "w", format=tarfile.USTAR_FORMAT) as t:
    member(t, "snap/proc/buddyinfo", lacks)
    member(t, "snap/proc/zoneinfo", bytes(100000))
with open("buddyinfo.tar", "rb") as f:
    write("buddyinfo-cut.tar", f.read()[:1224])

# A log within an archive that was cut, and one whose text alone was damaged; the others are whole.
with tarfile.open("members.tar", "w", format=tarfile.USTAR_FORMAT) as t:
    member(t, "var/log/kern.log.1.gz", zipped[:len(zipped) * 9 // 10])
    member(t, "var/log/kern.log.2.gz", zipped[:1000])
    member(t, "proc/meminfo", b"MemTotal:  1000000 kB\n")
store = io.BytesIO()
with zipfile.ZipFile(store, "w") as z:
    for name, text in (("a/proc/meminfo", "MemTotal:  1000000 kB\nMemFree:    700000 kB\n"), ("a/console.txt", log.decode()[:4000]),
                       ("b/proc/meminfo", "MemTotal:  2000000 kB\nMemFree:    600000 kB\n")):
        z.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), text)
stored = store.getvalue()
write("member.zip", stored.replace(b"MemFree:    700000", b"MemFree:    900000"))
write("text.zip", stored.replace(b"[   10.000000] usb", b"[   10.000000] USB"))
P
for f in whole.tgz cut.tar cut.tgz head.tgz head.txz head.tbz2 crc.tgz length.tgz dmesg.gz dmesg-cut.gz dmesg-head.gz dmesg-crc.gz dmesg-two.gz dmesg-padded.gz members.tar member.zip text.zip; do
	echo "--- $f"
	kmemdb load -o "$f.db" "$f" > out 2> err
	echo "status $?"
	sed 's/Lzma library error.*/…/' err
	[ ! -f "$f.db" ] || kmemdb query "$f.db" --format csv "SELECT 'meminfo', name, value_kb FROM meminfo UNION ALL SELECT 'issue', collector, text FROM issue
		UNION ALL SELECT 'log', count(*), max(seq) FROM kernel_log HAVING count(*)" | tail -n +2
done
echo '--- in a folder'
mkdir -p box/proc && mv cut.tgz head.tgz crc.tgz dmesg-head.gz dmesg-crc.gz box
echo 'MemTotal: 1000 kB' > box/proc/meminfo
kmemdb load -o box.db box > out
echo "status $?"
kmemdb query box.db --format csv 'SELECT * FROM passed_over'
kmemdb query box.db --format csv "SELECT text FROM issue WHERE collector = 'proc/input' ORDER BY text; SELECT capture_id, part FROM coverage WHERE part IS NOT NULL"
grep '^coverage' out | tail -1
echo '--- files of one collector, each damaged: one row of it'
python3 - <<'P'
import zipfile
with zipfile.ZipFile("many.zip", "w") as z:
    for pid in range(1, 6):
        z.writestr(zipfile.ZipInfo(f"proc/{pid}/status", (2026, 1, 1, 0, 0, 0)), f"Name:\tp{pid}\nPid:\t{pid}\nPPid:\t0\nVmRSS:\t 100 kB\n")
data = open("many.zip", "rb").read()
with open("many.zip", "wb") as f:
    f.write(data.replace(b" 100 kB", b" 900 kB"))
P
kmemdb load -o many.db many.zip > out 2>&1
kmemdb query many.db "SELECT collector, status, count(*) AS rows FROM load WHERE collector <> 'proc/input' GROUP BY 1, 2 ORDER BY 1" -f csv
kmemdb query many.db "SELECT count(*) AS cut FROM issue WHERE collector LIKE 'proc/p%' AND text LIKE '%only its first%'" -f csv
echo '--- what a cut archive may have had is not said to be missing from it'
kmemdb load -o lacks.db buddyinfo-cut.tar | grep -E '^(coverage|node)'
