#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package, installs it, starts what is in it, and removes it without a trace.
# covers: PLT-06
set -euo pipefail
cd "$(dirname "$0")/.."
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

if [ -z "${1:-}" ]; then
    ./dev build release
    (cd build/release && cpack -G DEB >&2)
    set -- "$(ls -t build/release/packages/svarbord_*.deb | head -1)"
fi
deb=$(readlink -f "$1")
echo "== $(basename "$deb"), $(du -h "$deb" | cut -f1)"
dpkg-deb -f "$deb" Depends
lintian --fail-on error,warning "$deb"

if dpkg-query -W svarbord >/dev/null 2>&1; then
    echo "svarbord is installed already; this check would remove it" >&2
    exit 1
fi
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "$deb" </dev/null >/dev/null
trap 'as_root dpkg --purge svarbord >/dev/null 2>&1 || true' EXIT

echo "== installed; starting"
for file in /usr/share/applications/no.svarbord.Svarbord.desktop /usr/share/man/man1/svarbord.1.gz \
    /usr/share/metainfo/no.svarbord.Svarbord.metainfo.xml /usr/share/icons/hicolor/scalable/apps/no.svarbord.Svarbord.svg; do
    [ -s "$file" ] || { echo "missing: $file" >&2; exit 1; }
done
# The desktop looks for the web engine's library from its own folder, and does without where it is not there.
library=/usr/bin/../lib/svarbord/libsvarbord_webview.so
[ -s $library ] || { echo "missing: $library" >&2; exit 1; }
if ldd $library | grep 'not found' >&2; then exit 1; fi
desktop-file-validate /usr/share/applications/no.svarbord.Svarbord.desktop
appstreamcli validate --no-net --explain /usr/share/metainfo/no.svarbord.Svarbord.metainfo.xml
grep -q 'no.svarbord.Svarbord.desktop' /usr/share/applications/mimeinfo.cache ||
    { echo "mailto: links do not find it" >&2; exit 1; }
data=$(mktemp -d)
svarbordctl --data "$data" workspace init --name Prøve >/dev/null
svarbordctl --data "$data" ledger >/dev/null
rm -r "$data"
tests/support/desktop-session /usr/bin/python3 - <<'PY'
import subprocess, sys, tempfile, time
with tempfile.TemporaryDirectory() as data:
    program = subprocess.Popen(["/usr/bin/svarbord", "--data", data])
    for _ in range(300):
        time.sleep(0.1)
        if program.poll() is not None:
            sys.exit("svarbord ended with %d" % program.returncode)
        if subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(program.pid)], stdout=subprocess.PIPE).stdout:
            break
    else:
        sys.exit("no window within 30 s")
    time.sleep(1)
    program.terminate()
    if program.wait(20) != 0:
        sys.exit("svarbord did not end in order")
print("window shown")
PY

echo "== removing"
files=$(dpkg -L svarbord | while read -r file; do [ -d "$file" ] || echo "$file"; done)
as_root env DEBIAN_FRONTEND=noninteractive apt-get purge -qy svarbord </dev/null >/dev/null
for file in $files; do
    [ ! -e "$file" ] || { echo "left behind: $file" >&2; exit 1; }
done
echo "== clean"
