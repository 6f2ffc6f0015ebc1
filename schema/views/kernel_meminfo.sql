-- SPDX-License-Identifier: GPL-2.0-or-later
-- kernel_meminfo: What are the fields of meminfo, where it is the kernel's own?
--
-- As table meminfo, without captures whose meminfo a container or sandbox emulates (an issue of kind emulated says
-- so): its fields then describe a limit, not the machine, and what would be computed from them is unknown.
--
-- column capture_id ID   Capture.
-- column name       TEXT Field name without the colon.
-- column value_kb   KB   Value in kB; of HugePages_… a number of huge pages.
CREATE VIEW kernel_meminfo AS
SELECT capture_id, name, value_kb
FROM meminfo m
WHERE NOT EXISTS (SELECT 1 FROM issue i WHERE i.capture_id = m.capture_id AND i.kind = 'emulated');
