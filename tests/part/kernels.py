#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The right kernel is found where VMCOREINFO is wrong, incomplete, or there are several.

    kernels.py KMEMDB DUMP TYPES EXPAND

From an ELF copy of DUMP are made: one whose note has another phys_base, one without KERNELOFFSET, and one without a
note, in whose memory an earlier kernel left its VMCOREINFO with page tables and name, at a lower address, and whose
CPU used the page tables of the real one. Each case has the same rows as that of the dump as it is; a message
names what was wrong; info lists the kernels, and --kernel chooses one.
"""

import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile

from cut import Differences, load

PAGE = 4096
IMAGE = 0xffffffff80000000


class Elf:
    """An ELF dump whose pages are changed in place."""

    def __init__(self, path):
        self.f = open(path, "r+b")
        phoff, = struct.unpack("<Q", self.read(32, 8))
        size, nr = struct.unpack("<HH", self.read(54, 4))
        self.note = self.note_header = None
        self.loads = []
        for i in range(nr):
            at = phoff + i * size
            kind, _, off, _, paddr, filesz, _, _ = struct.unpack("<IIQQQQQQ", self.read(at, 56))
            if kind == 4:
                self.note, self.note_header = off, at
            elif kind == 1 and filesz:
                self.loads.append((paddr, off, filesz))

    def read(self, off, n):
        self.f.seek(off)
        return self.f.read(n)

    def write(self, off, data):
        self.f.seek(off)
        self.f.write(data)
        self.f.flush()

    def at(self, paddr):
        return next(off + paddr - start for start, off, n in self.loads if start <= paddr < start + n)

    def pages(self):
        for start, off, n in self.loads:
            for i in range(0, n, PAGE):
                yield start + i, self.read(off + i, PAGE)

    def replace_note(self, data):
        self.write(self.note, data)
        self.write(self.note_header + 32, struct.pack("<Q", len(data)))


def note(name, kind, desc):
    name += b"\0"
    return (struct.pack("<III", len(name), len(desc), kind) + name.ljust((len(name) + 3) & ~3, b"\0")
            + desc.ljust((len(desc) + 3) & ~3, b"\0"))


def cpu_note(cr3):
    return note(b"QEMU", 0, struct.pack("<II", 1, 440).ljust(416, b"\0") + struct.pack("<Q", cr3).ljust(24, b"\0"))


def number(text, key, base=10):
    return int(re.search(rb"(?m)^" + re.escape(key) + rb"=(.*)$", text)[1], base)


def plant_kernel(elf, free, release):
    """An earlier kernel: page tables of three pages, its name, its VMCOREINFO at the lowest address of @free."""
    copy, pgd, pud, pmd, uts = free
    virt = IMAGE + 0x10000000
    start = uts & ~0x1fffff
    phys_base = start - (virt - IMAGE)
    elf.write(elf.at(pgd) + 511 * 8, struct.pack("<Q", pud | 0x63))
    elf.write(elf.at(pud) + 510 * 8, struct.pack("<Q", pmd | 0x63))
    elf.write(elf.at(pmd) + (virt >> 21 & 511) * 8, struct.pack("<Q", start | 0x1e3))
    elf.write(elf.at(uts), b"Linux".ljust(65, b"\0") + b"old".ljust(65, b"\0") + release.ljust(65, b"\0"))
    text = (b"OSRELEASE=%s\nPAGESIZE=4096\nSYMBOL(init_uts_ns)=%x\nSYMBOL(_stext)=%x\nSYMBOL(swapper_pg_dir)=%x\n"
            b"NUMBER(phys_base)=%d\nKERNELOFFSET=%x\n" % (
                release, virt + uts - start, virt, (pgd - phys_base + IMAGE) % 2**64, phys_base, 0x10000000 - 0x1000000))
    elf.write(elf.at(copy), note(b"VMCOREINFO", 0, text))
    return copy


def main():
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    kmemdb, dump, types, expand = sys.argv[1:]
    bad = []

    def expect(what, ok, *about):
        if not ok:
            bad.append(what)
            print(f"{what}:", *about)

    def same(label, run, case):
        expect(f"{label}: loads", run.returncode == 0, run.returncode, run.stdout, run.stderr)
        if os.path.exists(case):
            d = Differences(whole, case)
            # Where VMCOREINFO was found is reported.
            wrong = {w: e for w, e in d.example.items() if e[:1] != (("VMCOREINFO",),)}
            expect(f"{label}: the same rows", not wrong, wrong)

    with tempfile.TemporaryDirectory() as work:
        whole, base, case, path = (os.path.join(work, n) for n in ("whole.db", "base", "case.db", "vmcore"))
        subprocess.run([expand, dump, base], check=True)
        load(kmemdb, base, types, whole)
        elf = Elf(base)
        text = elf.read(elf.note, PAGE)
        zero, real = [], None
        for paddr, data in elf.pages():
            if data[12:22] == b"VMCOREINFO":
                real = paddr
            elif not any(data) and paddr >= 0x100000 and len(zero) < 5:
                zero.append(paddr)
        expect("the dump has VMCOREINFO in memory, behind free pages", real and len(zero) == 5 and zero[-1] < real, real, zero)

        # The note is of another kernel: its physical base is 32 MB away.
        shutil.copy(base, path)
        elf = Elf(path)
        old = b"NUMBER(phys_base)=%d" % number(text, b"NUMBER(phys_base)")
        new = b"NUMBER(phys_base)=%d" % (number(text, b"NUMBER(phys_base)") + (32 << 20))
        elf.write(elf.note, text.replace(old, new)[:len(text)])
        run = load(kmemdb, path, types, case)
        same("a wrong note", run, case)
        expect("a wrong note is said", "the VMCOREINFO note does not fit the kernel in memory" in run.stdout, run.stdout)

        # Parts of the note are wrong or missing. What only the note has wrong is read from memory; a shift or a symbol
        # that contradicts the others is said.
        for label, old, new, said in (
            ("no phys_base", rb"NUMBER\(phys_base\)=", b"NUMBER(phys_bose)=", "does not fit the kernel in memory"),
            ("a phys_base that is no number", rb"NUMBER\(phys_base\)=-?\d", b"NUMBER(phys_base)=x", "does not fit the kernel in memory"),
            ("another build-id", rb"BUILD-ID=[0-9a-f]{8}", b"BUILD-ID=01234567", "does not fit the kernel in memory (build-id 01234567"),
            ("a wrong KERNELOFFSET", rb"KERNELOFFSET=[0-9a-f]+", b"KERNELOFFSET=0", "KERNELOFFSET in VMCOREINFO is wrong"),
            ("a wrong symbol", rb"SYMBOL\(init_uts_ns\)=[0-9a-f]+", b"SYMBOL(init_uts_ns)=ffffffff81000000",
             "SYMBOL(init_uts_ns) in VMCOREINFO is wrong"),
        ):
            shutil.copy(base, path)
            elf = Elf(path)
            changed = re.sub(old, new, text, count=1)
            elf.write(elf.note, changed[:len(text)].ljust(len(text), b"\n"))
            expect(f"{label}: the note is changed", changed != text)
            run = load(kmemdb, path, types, case)
            same(label, run, case)
            expect(f"{label} is said", said in run.stdout, run.stdout)

        # No KERNELOFFSET, neither in the note nor in memory.
        shutil.copy(base, path)
        elf = Elf(path)
        for at in (elf.note, elf.at(real)):
            elf.write(at, elf.read(at, PAGE).replace(b"KERNELOFFSET", b"XERNELOFFSET"))
        run = load(kmemdb, path, types, case)
        same("no KERNELOFFSET", run, case)
        info = subprocess.run([kmemdb, "query", case, "SELECT value FROM dump_info WHERE key = 'kaslr_offset_why'"],
                              stdout=subprocess.PIPE, text=True, check=False)
        expect("no KERNELOFFSET is said", "VMCOREINFO has no KERNELOFFSET" in info.stdout, info.stdout)

        # Two kernels in memory, no note but that of the CPU, which runs the second one.
        shutil.copy(base, path)
        elf = Elf(path)
        stale = plant_kernel(elf, zero, b"5.99.0-earlier")
        phys_base = number(text, b"NUMBER(phys_base)")
        pgd = (number(text, b"SYMBOL(swapper_pg_dir)", 16) - IMAGE + phys_base) % 2**64
        elf.replace_note(cpu_note(pgd))
        run = load(kmemdb, path, types, case)
        same("two kernels", run, case)
        info = subprocess.run([kmemdb, "info", path], stdout=subprocess.PIPE, text=True, check=False).stdout
        expect("info lists both", re.search(r"5\.99\.0-earlier, VMCOREINFO at 0x%x, the CPUs did not run it" % stale, info)
               and re.search(r"at 0x%x, the CPUs ran it, chosen" % real, info), info)
        info = subprocess.run([kmemdb, "info", "--kernel", hex(stale), path], stdout=subprocess.PIPE, text=True,
                              check=False).stdout
        expect("--kernel chooses", re.search(r"kernel_release +5\.99\.0-earlier", info), info)

        # The note is of a kernel that fits, but the CPU ran another one: as after a crash, in the capture kernel.
        shutil.copy(base, path)
        elf = Elf(path)
        plant_kernel(elf, zero, b"5.99.0-earlier")
        elf.replace_note(text[:12 + 12 + (struct.unpack_from("<I", text, 4)[0] + 3 & ~3)] + cpu_note(zero[1]))
        run = load(kmemdb, path, types, case)
        same("another kernel ran", run, case)
        expect("another kernel ran is said",
               "another kernel was running when the dump was taken: 5.99.0-earlier" in run.stdout, run.stdout)

        # Of a crash that was saved twice, once in part, both are of one boot: what the part lost does not hide it.
        shutil.copy(dump, path)
        os.truncate(path, os.path.getsize(path) * 2 // 5)
        two = os.path.join(work, "two.db")
        for of in (dump, path):
            subprocess.run([kmemdb, "load", "-o", two, "--vmlinux", types, "--no-cache", of], stdout=subprocess.PIPE,
                           stderr=subprocess.PIPE, check=False)
        boots = subprocess.run([kmemdb, "query", two, "-f", "csv", "SELECT count(*), count(kernel_version), min(boot), max(boot) FROM capture"],
                               stdout=subprocess.PIPE, text=True, check=False).stdout
        expect("a part of a dump is of its boot", boots.splitlines()[-1:] == ["2,1,1,1"], boots)
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
