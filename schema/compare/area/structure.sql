-- SPDX-License-Identifier: GPL-2.0-or-later
-- structure: Structures of the kernel: sizes.
--
-- column name  TEXT  What the two sides have in common.
-- column bytes BYTES Not used here.
-- column value TEXT  sizeof.
-- column facts TEXT  Not used here.
SELECT 'struct ' || type AS name, NULL AS bytes, coalesce(max(bytes) || ' bytes', 'none') AS value, NULL AS facts
FROM layout
WHERE capture_id = :capture AND field = 'sizeof'
GROUP BY type;
