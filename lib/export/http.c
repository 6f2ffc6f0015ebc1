/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <errno.h>
#include <netdb.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/mem.h"
#include "http.h"

#define MAX_REPLY (1u << 30)
/* A server that is silent for so long is given up. */
#define SILENCE_S 600

static bool part_copy(char *to, size_t room, const char *from, size_t n)
{
	if (n >= room || memchr(from, '\r', n) || memchr(from, '\n', n))
		return false;
	memcpy(to, from, n);
	to[n] = 0;
	return true;
}

/* USER[:PASSWORD] of the @n bytes at @s. */
static bool take_user(struct km_http *h, const char *s, size_t n)
{
	const char *colon = memchr(s, ':', n);
	size_t user = colon ? (size_t)(colon - s) : n;

	return part_copy(h->user, sizeof(h->user), s, user) && (!colon || part_copy(h->password, sizeof(h->password), colon + 1, n - user - 1));
}

enum km_status km_http_parse(struct km_http *ret, const char *url, const char *port, struct km_err *err)
{
	static const char scheme[] = "http://";
	struct km_http h = { .user = "" };
	const char *s = url + strlen(scheme), *at, *end, *colon;
	bool ok = !strncmp(url, scheme, strlen(scheme));

	if (!ok)
		return km_fail(err, KM_FORMAT, "'%s' is not a server: http://HOST, or http://HOST:PORT", url);
	end = s + strcspn(s, "/?#");
	at = memrchr(s, '@', (size_t)(end - s));
	if (at) {
		ok = take_user(&h, s, (size_t)(at - s));
		s = at + 1;
	}
	/* An address of IPv6 stands in brackets. */
	colon = *s == '[' ? memchr(s, ']', (size_t)(end - s)) : s;
	ok = ok && colon;
	if (ok) {
		const char *bracket = colon;

		colon = memchr(colon, ':', (size_t)(end - colon));
		ok = *s == '[' ? part_copy(h.host, sizeof(h.host), s + 1, (size_t)(bracket - s - 1))
			       : part_copy(h.host, sizeof(h.host), s, (size_t)((colon ? colon : end) - s));
		ok = ok && (colon ? part_copy(h.port, sizeof(h.port), colon + 1, (size_t)(end - colon - 1)) : part_copy(h.port, sizeof(h.port), port, strlen(port)));
	}
	if (!ok || !*h.host || !*h.port || strspn(h.port, "0123456789") != strlen(h.port) || (*end && strcmp(end, "/") != 0))
		return km_fail(err, KM_FORMAT, "this is not the address of a server: http://HOST, or http://HOST:PORT");
	*ret = h;
	return KM_OK;
}

void km_http_put_escaped(struct km_buf *b, const char *text)
{
	for (; *text; text++)
		if (strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.", *text))
			km_buf_put(b, text, 1);
		else
			km_buf_printf(b, "%%%02X", (unsigned char)*text);
}

static int connect_to(const struct km_http *to, struct km_err *err)
{
	const struct addrinfo hints = { .ai_socktype = SOCK_STREAM };
	const struct timeval silence = { .tv_sec = SILENCE_S };
	struct addrinfo *list = NULL, *a;
	int fd = -1, rc = getaddrinfo(to->host, to->port, &hints, &list);

	if (rc) {
		(void)km_fail(err, KM_IO, "no server '%s': %s", to->host, gai_strerror(rc));
		return -1;
	}
	for (a = list; a && fd < 0; a = a->ai_next) {
		fd = socket(a->ai_family, a->ai_socktype | SOCK_CLOEXEC, a->ai_protocol);
		if (fd >= 0 && connect(fd, a->ai_addr, a->ai_addrlen)) {
			int why = errno;

			close(fd);
			fd = -1;
			errno = why;
		}
	}
	freeaddrinfo(list);
	if (fd < 0)
		(void)km_fail(err, KM_IO, "no connection to %s, port %s: %s", to->host, to->port, strerror(errno));
	else if (setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &silence, sizeof(silence)) || setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &silence, sizeof(silence)))
		(void)errno; /* it then waits as long as the server does */
	return fd;
}

static bool send_all(int fd, const char *s, size_t n)
{
	while (n) {
		ssize_t k = send(fd, s, n, MSG_NOSIGNAL);

		if (k < 0 && errno == EINTR)
			continue;
		if (k <= 0)
			return false;
		s += k;
		n -= (size_t)k;
	}
	return true;
}

static bool receive_all(int fd, struct km_buf *b)
{
	char piece[16384];

	for (;;) {
		ssize_t k = recv(fd, piece, sizeof(piece), 0);

		if (k < 0 && errno == EINTR)
			continue;
		if (k <= 0)
			return !k && !b->failed;
		if (b->n > MAX_REPLY) {
			errno = EFBIG;
			return false;
		}
		km_buf_put(b, piece, (size_t)k);
	}
}

/* HTTP/1.0, so that the answer is one piece that ends with the connection. */
static void put_head(struct km_buf *b, const struct km_http *to, const char *path, size_t bytes)
{
	km_buf_printf(b, "POST %s HTTP/1.0\r\nHost: %s\r\n", path, to->host);
	if (*to->user)
		km_buf_printf(b, "X-ClickHouse-User: %s\r\nX-ClickHouse-Key: %s\r\n", to->user, to->password);
	km_buf_printf(b, "Content-Length: %zu\r\n\r\n", bytes);
}

/* The status, and what follows the head in place of the whole. */
static enum km_status take_reply(struct km_buf *reply, struct km_err *err)
{
	const char *body = reply->n ? strstr(reply->v, "\r\n\r\n") : NULL;
	bool ok = body && !strncmp(reply->v, "HTTP/1.", 7) && !strncmp(reply->v + 8, " 200", 4);

	if (!body)
		return km_fail(err, KM_IO, "the server's answer is not HTTP");
	body += 4;
	if (!ok)
		return km_fail(err, KM_IO, "%.*s", (int)strcspn(body, "\n"), body);
	reply->n -= (size_t)(body - reply->v);
	memmove(reply->v, body, reply->n + 1);
	return KM_OK;
}

enum km_status km_http_post(const struct km_http *to, const char *path, const char *body, size_t bytes, struct km_buf *reply,
			    struct km_err *err)
{
	struct km_buf head = { 0 };
	int fd = connect_to(to, err);
	bool ok;

	if (fd < 0)
		return KM_IO;
	reply->n = 0;
	put_head(&head, to, path, bytes);
	ok = !head.failed && send_all(fd, head.v, head.n);
	/* A server that refuses may answer before it has read everything. */
	(void)(ok && send_all(fd, body, bytes));
	ok = ok && receive_all(fd, reply);
	if (!ok && !head.failed && !reply->failed)
		(void)km_fail(err, KM_IO, "connection to %s, port %s: %s", to->host, to->port, strerror(errno));
	close(fd);
	if (head.failed || reply->failed) {
		km_buf_free(&head);
		return km_fail(err, KM_NOMEM, "out of memory");
	}
	km_buf_free(&head);
	return ok ? take_reply(reply, err) : KM_IO;
}
