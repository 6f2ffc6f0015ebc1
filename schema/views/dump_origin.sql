-- SPDX-License-Identifier: GPL-2.0-or-later
-- dump_origin: Which files was a dump read from, and how?
--
-- Later queries of the dump itself (kmemdb show, identify, refs, ask leaks, the live tables) open it in the same way.
--
-- column capture_id  ID    Capture.
-- column source      TEXT  Path of the dump, as it was given; of a split one its first part.
-- column more        TEXT  Paths of the other parts, one per line; NULL: none.
-- column fingerprint TEXT  Identifies the dump.
-- column vmlinux     TEXT  Source of the types.
-- column vmcoreinfo_paddr TEXT Address of the VMCOREINFO that was used, if it was found in guest memory: 0x and
--     hexadecimal digits.
-- column any_vmlinux COUNT 1: the types are of another kernel (--any-vmlinux).
CREATE VIEW dump_origin AS
SELECT capture_id, source,
       (SELECT group_concat(value, char(10)) FROM
		(SELECT value FROM dump_info i WHERE i.capture_id = c.capture_id AND key GLOB 'file_[0-9]*'
		    ORDER BY CAST(substr(key, 6) AS INTEGER))) AS more,
       fingerprint, vmlinux,
       (SELECT value FROM dump_info i WHERE i.capture_id = c.capture_id
	   AND key = 'vmcoreinfo_paddr') AS vmcoreinfo_paddr,
       EXISTS (SELECT 1 FROM dump_info i WHERE i.capture_id = c.capture_id AND key = 'vmlinux_mismatch') AS any_vmlinux
FROM capture c
WHERE kind = 'vmcore';
