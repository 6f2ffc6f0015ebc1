# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb help --completions bash > bash && bash -n bash && echo "bash: valid"
bash -c '. ./bash; COMP_WORDS=(kmemdb ask full.db frag); COMP_CWORD=3; _kmemdb; echo "${COMPREPLY[@]}"
	COMP_WORDS=(kmemdb as); COMP_CWORD=1; _kmemdb; echo "${COMPREPLY[@]}"
	COMP_WORDS=(kmemdb ask --f); COMP_CWORD=2; _kmemdb; echo "${COMPREPLY[@]}"
	COMP_WORDS=(kmemdb ask --format j); COMP_CWORD=3; _kmemdb; echo "${COMPREPLY[@]}"'
kmemdb help --completions fish | grep -c fragmentation
kmemdb help --completions zsh | head -1
kmemdb help --completions csh
echo "status $?"
