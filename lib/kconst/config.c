/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <libdeflate.h>
#include <string.h>

#include "base/mem.h"
#include "config.h"

#define PREFIX	"CONFIG_"
#define NOT_SET " is not set"

/* What gzip packed; freed by the caller. */
static enum km_status unpack(const void *data, size_t bytes, char **ret, size_t *ret_bytes)
{
	struct libdeflate_decompressor *z = libdeflate_alloc_decompressor();
	char *text = z ? malloc(KM_CONFIG_MAX_BYTES) : NULL;
	enum km_status st = text ? KM_OK : KM_NOMEM;

	if (!st && libdeflate_gzip_decompress(z, data, bytes, text, KM_CONFIG_MAX_BYTES, ret_bytes) != LIBDEFLATE_SUCCESS)
		st = KM_FORMAT;
	if (z)
		libdeflate_free_decompressor(z);
	if (st)
		free(text);
	else
		*ret = text;
	return st;
}

/* Whether @line ends with @end, which is then cut off. */
static bool cut_end(char *line, const char *end)
{
	size_t n = strlen(line), m = strlen(end);

	if (n < m || strcmp(line + n - m, end) != 0)
		return false;
	line[n - m] = '\0';
	return true;
}

/* "CONFIG_A=y", "# CONFIG_B is not set"; anything else behind a # is a comment. False: no line of a configuration. */
static bool take_line(char *line, const char **name, const char **value)
{
	char *equals;

	*name = NULL;
	if (!*line)
		return true;
	if (*line == '#') {
		if (!strncmp(line, "# " PREFIX, strlen("# " PREFIX)) && cut_end(line, NOT_SET)) {
			*name = line + 2;
			*value = "n";
		}
		return true;
	}
	equals = strchr(line, '=');
	if (strncmp(line, PREFIX, strlen(PREFIX)) != 0 || !equals)
		return false;
	*equals = '\0';
	*name = line;
	*value = equals + 1;
	return true;
}

static enum km_status read_lines(char *text, size_t bytes, km_config_fn fn, void *arg, size_t *lost)
{
	char *line = text, *end = text + bytes, *next;
	const char *name, *value;
	enum km_status st = KM_OK;
	size_t n = 0;

	for (; !st && line < end; line = next) {
		char *stop = memchr(line, '\n', (size_t)(end - line));

		next = stop ? stop + 1 : end;
		if (stop)
			*stop = '\0';
		if (!take_line(line, &name, &value)) {
			++*lost;
		} else if (name) {
			n++;
			st = fn(arg, name, value);
		}
	}
	return st ? st : n ? KM_OK
			   : KM_FORMAT;
}

enum km_status km_config_read(const void *data, size_t bytes, km_config_fn fn, void *arg, size_t *ret_lost)
{
	size_t n = bytes, lost = 0;
	char *text = NULL;
	enum km_status st = KM_OK;

	if (bytes >= 2 && !memcmp(data, "\x1f\x8b", 2)) {
		st = unpack(data, bytes, &text, &n);
	} else if (bytes <= KM_CONFIG_MAX_BYTES) {
		text = malloc(bytes + 1);
		st = text ? KM_OK : KM_NOMEM;
		if (!st)
			km_copy(text, data, bytes);
	} else {
		st = KM_FORMAT;
	}
	if (!st) {
		/* Room for a NUL behind the last line. */
		char *larger = realloc(text, n + 1);

		st = larger ? KM_OK : KM_NOMEM;
		if (larger) {
			text = larger;
			text[n] = '\0';
			st = read_lines(text, n, fn, arg, &lost);
		}
	}
	if (ret_lost)
		*ret_lost = lost;
	if (text)
		free(text);
	return st;
}
