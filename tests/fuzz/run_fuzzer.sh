#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run_fuzzer.sh PROGRAM CORPUS SECONDS: new finds go to a scratch folder, so that the seeds stay as they are.
# Without the program (it is built by the preset "fuzz") the test counts as skipped.
[ -x "$1" ] || { echo "no $1: ./dev build fuzz"; exit 77; }
[ -d "$2" ] || { echo "no seeds in $2"; exit 1; }
scratch=$(mktemp -d) || exit 1
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" && mkdir found
"$1" -max_total_time="$3" -rss_limit_mb=2048 -timeout=10 -max_len=65536 -print_final_stats=1 found "$2"
status=$?
for crash in crash-* oom-* timeout-* leak-*; do
    [ -f "$crash" ] && { echo "== $crash, base64:"; base64 "$crash"; }
done
exit $status
