# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes profiles of a kernel's types that differ from a given one and have a valid checksum."""

import struct

MASK = (1 << 64) - 1


def seal(text):
    """The checksum that ends a profile (lib/ktype/profile.c km_profile_seal())."""
    a, b = 0x6b6d656d64622031, 0x9e3779b97f4a7c15
    whole = len(text) // 8 * 8
    words = list(struct.unpack(f"<{whole // 8}Q", text[:whole]))
    words += [int.from_bytes(text[whole:], "little"), len(text)]
    for w in words:
        a = (a ^ w) * 0x9fb21c651e98df25 & MASK
        a ^= a >> 32
        b = (b + w) * 0xd6e8feb86659fd93 & MASK
        b ^= b >> 29
    return f"{a:016x}{b:016x}"


def edit(profile, out, change):
    """Write to @out what change() makes of the bytes of @profile, its last line aside."""
    text = open(profile, "rb").read()
    body = text[:text.rindex(b"end ")]
    assert seal(body) == text[len(body):].split()[1].decode(), "the checksum is of another kind"
    body = change(body)
    with open(out, "wb") as f:
        f.write(body + f"end {seal(body)}\n".encode())


def without(profile, out, *names):
    """The same kernel, of which @names (enumerators, symbols, members) have other names."""
    def rename(body):
        for name in names:
            old = name.encode()
            assert b" " + old + b"\n" in body, f"{name} is not in the profile"
            body = body.replace(b" " + old + b"\n", b" " + old[:-1] + (b"x" if old[-1:] != b"x" else b"y") + b"\n")
        return body
    edit(profile, out, rename)
