kmemdb profile 1
build-id -
release 6.0.0-seed
banner Linux version 6.0.0-seed (a@b) (cc) #1
machine 62
names 0
types 2
struct 64 1 per_cpu_nodestat
	2 0 0 vm_node_stat_diff
array 32 2 4
symbols 0
end
