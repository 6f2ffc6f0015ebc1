#include <libdwarf.h>
#include <sqlite3.h>
#include <stdio.h>

// a comment
int bad(int code)
{
	if (code > KERNEL_VERSION(5, 9, 0))
		printf("new kernel\n");
	return 0;
}
