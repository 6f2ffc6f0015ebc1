-- SPDX-License-Identifier: GPL-2.0-or-later
-- sockets: Which sockets are open, connected with whom, and what waits in their queues?
--
-- How to read:
--   What crash's net -s, ss and /proc/net show. "no process" stands for connections that are not accepted yet, wait in
--     TIME_WAIT,
--   or were closed with data that the other end has not taken (FIN_WAIT1, LAST_ACK), and for sockets of the kernel.
--     Many in
--   TIME_WAIT are normal where connections are short; they hold a port for a minute. receive and send are bytes for
--     TCP, and for others what their buffers
--   take; receive of UNIX is bytes, too, and that of VSOCK is not known. A listening socket has a backlog in their
--     place: one near max_backlog is not served fast enough. For a UNIX socket
--   peer is the process at the other end. Much in send with ESTABLISHED: the other side does not read.
--   -p family=INET, -p pid=N and -p state=LISTEN choose.
--
-- param family TEXT  -   Only this family, such as INET, INET6 or UNIX.
-- param state  TEXT  -   Only this state, such as LISTEN or ESTABLISHED.
-- param pid    ID    -   Only those that this process has open, also where another one was the first.
-- limit top 500 How many rows are shown.
--
-- section sockets: Sockets
-- empty: no socket is as asked for
-- empty snapshot: sockets are read from a dump alone
-- column pid           ID    The first process that has it open.
-- column comm          TEXT  Its name, or "no process"; NULL: unknown.
-- column fd            ID    File descriptor there.
-- column family        TEXT  Address family.
-- column type          TEXT  Type.
-- column state         TEXT  State; NULL: the family has others.
-- column receive_bytes BYTES Not read yet.
-- column send_bytes    BYTES Not acknowledged yet.
-- column backlog       COUNT Connections that wait to be accepted.
-- column max_backlog   COUNT At most so many wait.
-- column local         TEXT  Local address and port, or path.
-- column remote        TEXT  Remote address and port; of UNIX the path at the other end.
-- column peer          TEXT  Process at the other end, where that is a UNIX socket of a process.
-- column inode_number  ID    Number of the inode.
SELECT s.pid, iif(s.no_process = 1, 'no process', t.comm) AS comm, s.fd, s.family, s.type, s.state, s.receive_bytes,
    s.send_bytes, s.backlog, s.max_backlog,
       CASE WHEN s.family = 'INET6' THEN '[' || s.local_text || ']:' || s.local_port
	    WHEN s.local_port IS NOT NULL THEN coalesce(s.local_text || ':', '') || s.local_port
		ELSE s.local_text END AS local,
       CASE WHEN s.family = 'INET6' THEN '[' || s.remote_text || ']:' || s.remote_port
	    WHEN s.remote_port IS NOT NULL THEN s.remote_text || ':' || s.remote_port ELSE p.local_text END AS remote,
       coalesce(o.comm, iif(p.pid IS NULL, NULL, '?')) || ' (' || p.pid || ')' AS peer, s.inode_number
FROM socket s
LEFT JOIN task t ON t.capture_id = s.capture_id AND t.pid = s.pid
LEFT JOIN socket p ON p.capture_id = s.capture_id AND p.sock_addr = s.peer_addr
LEFT JOIN task o ON o.capture_id = p.capture_id AND o.pid = p.pid
WHERE s.capture_id = :capture AND (:family IS NULL OR s.family = :family) AND (:state IS NULL OR s.state = :state)
      AND (:pid IS NULL OR s.pid = :pid
	   OR s.inode_number IN (SELECT f.inode_number FROM open_file f
				 WHERE f.capture_id = :capture AND f.pid = :pid AND f.kind = 'socket'
				     AND f.path LIKE 'socket:%'))
ORDER BY s.family, s.state IS NOT 'LISTEN', s.local_port, s.pid, s.fd
LIMIT :top;

-- section families: By family and state
-- empty: there is no socket
-- empty snapshot: sockets are read from a dump alone
-- column family        TEXT  Address family; NULL: unknown.
-- column type          TEXT  Type.
-- column state         TEXT  State; NULL: the family has others, or unknown.
-- column sockets       COUNT+ Sockets.
-- column receive_bytes BYTES+ Not read yet, in all.
-- column send_bytes    BYTES+ Not acknowledged yet, in all.
SELECT family, type, state, count(*) AS sockets, sum(receive_bytes) AS receive_bytes, sum(send_bytes) AS send_bytes
FROM socket
WHERE capture_id = :capture
GROUP BY family, type, state
ORDER BY count(*) DESC, family, type, state;
