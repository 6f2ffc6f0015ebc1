#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Packs the pages of a kdump again with zstd at its strongest level, as samples are: makedumpfile takes the fastest.

usage: recompress.py FROM TO

Each page is unpacked again and compared. Headers, bitmaps and all that lies before the pages stay as they are; pages that share
their data (makedumpfile stores a page of zeros once) still share it. Only what one file has, in the layout of diskdump_mod.h of
makedumpfile: header, sub-header, bitmaps, a descriptor (offset, bytes, flags, page flags) for each page, the data of pages; the
notes and texts that the sub-header leads to must lie before the descriptors.
"""
import ctypes
import struct
import sys
import zlib

LEVEL = 19
ZLIB, ZSTD = 0x01, 0x20  # flags of a descriptor
DESCRIPTOR = struct.Struct("<qIIQ")

zstd = ctypes.CDLL("libzstd.so.1")
zstd.ZSTD_compress.restype = zstd.ZSTD_decompress.restype = ctypes.c_size_t


def packed(page: bytes) -> bytes:
    room = ctypes.create_string_buffer(2 * len(page) + 64)
    n = zstd.ZSTD_compress(room, ctypes.c_size_t(len(room)), page, ctypes.c_size_t(len(page)), LEVEL)
    if zstd.ZSTD_isError(ctypes.c_size_t(n)):
        raise ValueError("a page cannot be compressed")
    return room.raw[:n]


def unpacked(data: bytes, flags: int, page_bytes: int) -> bytes:
    if not flags & (ZLIB | ZSTD):
        page = data
    elif flags & ZLIB:
        page = zlib.decompress(data)
    else:
        room = ctypes.create_string_buffer(page_bytes)
        n = zstd.ZSTD_decompress(room, ctypes.c_size_t(page_bytes), data, ctypes.c_size_t(len(data)))
        if zstd.ZSTD_isError(ctypes.c_size_t(n)):
            raise ValueError("a page cannot be unpacked")
        page = room.raw[:n]
    if len(page) != page_bytes:
        raise ValueError(f"a page has {len(page)} bytes, not {page_bytes}")
    return page


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit("usage: recompress.py FROM TO")
    with open(sys.argv[1], "rb") as f:
        old = f.read()
    if old[:8] != b"KDUMP   ":
        sys.exit(f"{sys.argv[1]}: not a kdump of one piece (a flattened one is to be put together first: makedumpfile -R)")
    # struct disk_dump_header: signature, version, new_utsname (6 of 65 bytes), timeval, status, block_size, sub-header, bitmaps.
    _, page_bytes, sub_blocks, bitmap_blocks = struct.unpack_from("<IiiI", old, 424)
    start = page_bytes * (1 + sub_blocks + bitmap_blocks)
    # The second bitmap has a bit for each page that is stored.
    half = page_bytes * bitmap_blocks // 2
    pages = int.from_bytes(old[start - half:start], "little").bit_count()
    at = start + pages * DESCRIPTOR.size
    table, data, moved = bytearray(), bytearray(), {}
    for i in range(pages):
        offset, size, flags, page_flags = DESCRIPTOR.unpack_from(old, start + i * DESCRIPTOR.size)
        if offset < at or offset + size > len(old):
            sys.exit(f"{sys.argv[1]}: the data of page {i} does not lie behind the descriptors")
        if offset not in moved:
            page = unpacked(old[offset:offset + size], flags, page_bytes)
            new = packed(page)
            new, kind = (new, ZSTD) if len(new) < page_bytes else (page, 0)
            if unpacked(new, kind, page_bytes) != page:
                sys.exit(f"page {i} differs after packing")
            moved[offset] = (at + len(data), len(new), kind)
            data += new
        table += DESCRIPTOR.pack(*moved[offset], page_flags)
    with open(sys.argv[2], "wb") as f:
        f.write(old[:start] + table + data)
    print(f"{len(old)} bytes, now {at + len(data)}")


main()
