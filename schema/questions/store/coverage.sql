-- SPDX-License-Identifier: GPL-2.0-or-later
-- coverage: What was read, what was not, and why?
--
-- How to read:
--   complete: everything there was. partial: some values are unknown (NULL, shown as ?), and reason says why.
--   skipped: this kernel or this input has nothing to read there. failed: rows may be missing.
--
-- limit rows 50 How many damaged structures are shown.
--
-- section collectors: Collectors
-- empty: no collector or parser was run
-- column collector TEXT   Name of the collector or parser.
-- column status    TEXT   complete, partial, skipped or failed.
-- column rows      COUNT  Rows written.
-- column unknowns  COUNT  Values that could not be read.
-- column seconds   REAL.3 Wall time.
-- column reason    TEXT   Why it is not complete.
SELECT collector, status, rows, unknowns, seconds, coalesce(reason, '') AS reason
FROM load
WHERE capture_id = :capture
ORDER BY CASE status WHEN 'failed' THEN 0 WHEN 'partial' THEN 1 WHEN 'skipped' THEN 2 ELSE 3 END, rowid;

-- section unread: What is not complete
-- empty: everything is complete
-- column collector TEXT   Name of the collector or parser.
-- column status    TEXT   partial, skipped or failed.
-- column times     COUNT  How often.
-- column unknowns  COUNT  Values that are unknown.
-- column reason    TEXT   Why it is not complete.
SELECT collector, status, count(*) AS times, sum(unknowns) AS unknowns, coalesce(reason, '') AS reason
FROM load
WHERE capture_id = :capture AND status <> 'complete'
GROUP BY collector, status, reason
ORDER BY CASE status WHEN 'failed' THEN 0 WHEN 'partial' THEN 1 ELSE 2 END, min(rowid);

-- section issues: Damaged or unreadable structures
-- empty: nothing was found damaged or unreadable
-- column collector TEXT  Who met it.
-- column kind      TEXT  excluded, missing, unmapped, corrupt or absent.
-- column kaddr     KADDR Kernel address of the structure.
-- column text      TEXT  What is wrong.
SELECT collector, kind, kaddr, text
FROM issue
WHERE capture_id = :capture
ORDER BY rowid
LIMIT :rows;

-- section names: Known names that this kernel lacks
-- empty: this kernel has all of them
-- empty snapshot: the input is no dump
-- empty log: the input is no dump
-- column type  TEXT Structure; or enum, enumerator, symbol.
-- column field TEXT Member or name.
-- column why   TEXT Why it is absent.
SELECT type, field, coalesce(why, '') AS why
FROM layout
WHERE capture_id = :capture AND chosen IS NULL
ORDER BY rowid;

-- section inputs: Inputs of this case that could not be loaded
-- empty: all inputs were loaded
-- column number ID   Number that its capture would have had.
-- column reason TEXT Why it is not there.
SELECT l.capture_id AS number, l.reason
FROM load l
WHERE l.collector = 'input' AND l.status = 'failed'
  AND NOT EXISTS (SELECT 1 FROM capture c WHERE c.capture_id = l.capture_id)
ORDER BY l.capture_id;

-- section dump: The dump file
-- empty: nothing is known about the dump file
-- empty snapshot: the input is no dump
-- empty log: the input is no dump
-- column key   TEXT Fact.
-- column value TEXT Its value.
-- column doc   TEXT What it means.
SELECT key, value, doc
FROM dump_info
WHERE capture_id = :capture
ORDER BY rowid;
