-- SPDX-License-Identifier: GPL-2.0-or-later
-- fleet_leak: Which memory is referenced by nothing?
--
-- column kind           TEXT  Kind.
-- column cache          TEXT  Cache.
-- column objects        COUNT Objects.
-- column retained_bytes BYTES Bytes.
-- column fingerprint    TEXT  What they have in common.
-- column suspect_module TEXT  Module.
-- column confidence     TEXT  How sure.
SELECT kind, cache, objects, retained_bytes, fingerprint, suspect_module, confidence
FROM leak_group
WHERE capture_id = :capture AND confidence IN ('unreached', 'probably')
ORDER BY leak_group_id;
