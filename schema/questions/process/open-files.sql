-- SPDX-License-Identifier: GPL-2.0-or-later
-- open-files: Which task has which file open, at which position?
--
-- How to read:
--   What crash's files, lsof and /proc/PID/fd show. A thread has the files of its process, unless it has a table of its
--     own:
--   then it is listed by its own id. pipe:[N] and socket:[N] are named by their inode: both ends of a pipe have the
--     same one,
--   and question sockets has the socket. open flags are those of open() in octal, as in /proc/PID/fdinfo: 02000000 is
--     O_CLOEXEC,
--   04000 O_NONBLOCK, 02000 O_APPEND, 0100000 O_LARGEFILE, the last digit 0 to read, 1 to write, 2 both.
--   -p pid=N shows one process, -p path=PATTERN who has a file open (crash's fuser).
--
-- param pid  ID    -   Only this process.
-- param path TEXT  -   Only files whose path is like this pattern of a shell.
-- limit top 500 How many rows are shown.
--
-- section files: Open files
-- empty: no process has a file open that is as asked for
-- empty snapshot: open files are read from a dump alone
-- column pid          ID    Process.
-- column comm         TEXT  Its name.
-- column fd           ID    File descriptor.
-- column kind         TEXT  What it is.
-- column open_flags   TEXT  Flags of open(), octal.
-- column pos          COUNT Position, in bytes.
-- column inode_number ID    Number of the inode.
-- column path         TEXT  Path.
SELECT f.pid, t.comm, f.fd, f.kind, iif(f.flags IS NULL, NULL, printf('0%o', f.flags)) AS open_flags,
    f.pos_bytes AS pos, f.inode_number, f.path
FROM open_file f
LEFT JOIN task t ON t.capture_id = f.capture_id AND t.pid = f.pid
WHERE f.capture_id = :capture AND (:pid IS NULL OR f.pid = :pid) AND (:path IS NULL OR f.path GLOB :path)
ORDER BY f.pid, f.fd
LIMIT :top;

-- section counts: Who has most files open
-- empty: no process has a file open
-- empty snapshot: open files are read from a dump alone
-- column pid         ID    Process.
-- column comm        TEXT  Its name.
-- column open_files  COUNT+ Descriptors.
-- column sockets     COUNT+ Of these, sockets.
-- column pipes       COUNT+ Of these, pipes.
-- column deleted     COUNT+ Of these, files that have no name any more: their space is free when they are closed.
SELECT f.pid, t.comm, count(*) AS open_files, sum(f.kind = 'socket') AS sockets, sum(f.kind = 'pipe') AS pipes,
       sum(f.kind = 'file' AND f.path GLOB '* (deleted)') AS deleted
FROM open_file f
LEFT JOIN task t ON t.capture_id = f.capture_id AND t.pid = f.pid
WHERE f.capture_id = :capture AND (:pid IS NULL OR f.pid = :pid)
GROUP BY f.pid
ORDER BY count(*) DESC, f.pid
LIMIT :top;
