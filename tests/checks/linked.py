#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop starts without the web engine: neither it nor what only the engine needs is linked with the program.

usage: linked.py PROGRAM LIBRARY
"""
import os
import re
import subprocess
import sys

# They come with the engine's library, when the first conversation is shown.
UNWANTED = re.compile(r"libQt6(WebEngine|WebChannel|Quick|Qml|Positioning|PrintSupport|OpenGL)\w*\.so|libLLVM|libnss3\.so")


def linked(path):
    """All that the system would load with the program: its libraries, and theirs."""
    listing = subprocess.run(["ldd", path], check=True, stdout=subprocess.PIPE, text=True).stdout
    return [line.split()[0] for line in listing.splitlines() if line.split()]


def main():
    program, library = sys.argv[1:]
    # The check itself must be able to fail.
    if not any(UNWANTED.match(os.path.basename(name)) for name in linked(library)):
        sys.exit("the check is broken: %s is said not to use the web engine" % library)
    names = linked(program)
    found = [name for name in names if UNWANTED.match(os.path.basename(name))]
    print("%s: %d libraries%s" % (os.path.basename(program), len(names),
                                  ", not wanted: " + " ".join(found) if found else ", none of the web engine's"))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
