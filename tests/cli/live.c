/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * live CASE EXTENSION [SQL]: a program that knows SQLite alone loads the extension, and finds that the pages of the dump, by class,
 * are those that the load counted. Prints how many classes agree; 1: they do not. With SQL, prints its rows as sqlite3 does.
 */
#include <sqlite3.h>
#include <stdio.h>

/* Both ways: what one has and the other has not. */
#define DIFFERENT                                                                                                          \
	"WITH live AS (SELECT class, count(*) AS n FROM page GROUP BY 1), stored AS (SELECT class, pages FROM page_class WHERE pages > 0) " \
	"SELECT (SELECT count(*) FROM live), (SELECT count(*) FROM (SELECT * FROM live EXCEPT SELECT * FROM stored)) + "   \
	"(SELECT count(*) FROM (SELECT * FROM stored EXCEPT SELECT * FROM live))"

static int rows_print(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *s = NULL;
	int rc = sqlite3_prepare_v2(db, sql, -1, &s, NULL), i;

	while (rc == SQLITE_OK || rc == SQLITE_ROW) {
		rc = sqlite3_step(s);
		for (i = 0; rc == SQLITE_ROW && i < sqlite3_column_count(s); i++) {
			const char *text = (const char *)sqlite3_column_text(s, i);

			printf("%s%s", i ? "|" : "", text ? text : "");
		}
		if (rc == SQLITE_ROW)
			putchar('\n');
	}
	if (rc != SQLITE_DONE)
		printf("refused: %s\n", sqlite3_errmsg(db));
	(void)sqlite3_finalize(s);
	return rc != SQLITE_DONE;
}

int main(int argc, char **argv)
{
	sqlite3 *db = NULL;
	sqlite3_stmt *s = NULL;
	char *error = NULL;
	int classes = 0, differ = -1, failed = 0;

	if (argc < 3 || argc > 4 || sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK)
		return 2;
	if (sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1, NULL) != SQLITE_OK ||
		 sqlite3_load_extension(db, argv[2], NULL, &error) != SQLITE_OK)
		printf("not loaded: %s\n", error ? error : sqlite3_errmsg(db));
	else if (argc == 4)
		failed = rows_print(db, argv[3]);
	else if (sqlite3_prepare_v2(db, DIFFERENT, -1, &s, NULL) != SQLITE_OK || sqlite3_step(s) != SQLITE_ROW)
		printf("not asked: %s\n", sqlite3_errmsg(db));
	else {
		classes = sqlite3_column_int(s, 0);
		differ = sqlite3_column_int(s, 1);
		printf("%d classes, %d differ\n", classes, differ);
	}
	sqlite3_free(error);
	(void)sqlite3_finalize(s);
	/* The dump is let go of with the connection. */
	if (sqlite3_close(db) != SQLITE_OK)
		return 1;
	return argc == 4 ? failed : classes > 5 && !differ ? 0
							   : 1;
}
