# SPDX-License-Identifier: GPL-2.0-or-later
# Packages of kernels that the machine's own apt sources may not have. Sourced after common.sh.
# shellcheck shell=bash

# Suites that this machine need not use: their lists are kept apart from the machine's own.
suite_of() {
    case $1 in
    5.10) echo bullseye ;;
    7.* | latest) echo trixie-backports ;;
    esac
}

# apt, of the machine's sources or, for a series that they do not have, of another suite of the same archive.
apt_options=()
apt_for() {
    local suite apt mirror
    suite=$(suite_of "$1")
    apt_options=(-o APT::Sandbox::User=root)
    [ -n "$suite" ] || return 0
    apt=$KMEMDB_VM_DIR/apt-$suite
    # The machine's own mirror; without one, nothing of another suite is found.
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -m1 '/debian/$') || return 0
    mkdir -p "$apt/state/lists/partial" "$apt/cache/archives/partial" "$apt/etc"
    echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite main" >"$apt/etc/sources.list"
    touch "$apt/status"
    apt_options+=(-o Dir::Etc::SourceList="$apt/etc/sources.list" -o Dir::Etc::SourceParts=- -o Dir::State="$apt/state"
        -o Dir::State::status="$apt/status" -o Dir::Cache="$apt/cache" -o Acquire::Languages=none)
    # Once an hour is enough.
    [ -n "$(find "$apt/updated" -mmin -60 2>/dev/null)" ] ||
        { apt-get -qq "${apt_options[@]}" update && touch "$apt/updated"; } || true
}
