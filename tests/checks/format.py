#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-format finds nothing to change. With --fix it changes it."""
import os
import subprocess
import sys

from sources import ROOT, tracked


def main():
    files = tracked(".h", ".cpp", under=("src/", "ui/", "app/", "tests/"))
    files = [f for f in files if "/fixtures/" not in f]
    mode = ["-i"] if "--fix" in sys.argv else ["--dry-run", "-Werror"]
    command = ["xargs", "-0", "-P", str(os.cpu_count()), "-n", "20", "clang-format-19", *mode]
    done = subprocess.run(command, cwd=ROOT, input="\0".join(files).encode())
    print("format: %d looked at, %s" % (len(files), "clean" if done.returncode == 0 else "run ./dev format"))
    sys.exit(1 if done.returncode else 0)


if __name__ == "__main__":
    main()
