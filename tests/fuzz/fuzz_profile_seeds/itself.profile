kmemdb profile 1
build-id -
release 6.0.0-seed
banner Linux version 6.0.0-seed (a@b) (cc) #1
machine 62
names 0
types 1
struct 0 2 percpu_counter
	1 0 0 -
	1 0 0 -
symbols 0
end
