# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks share: the project's own files, and a report that decides the exit status."""
import os
import subprocess
import sys

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))


def tracked(*suffixes, under=("",)):
    """Files of the repository (also new ones that are not ignored), by suffix, below the given folders."""
    listing = subprocess.run(["git", "-c", "safe.directory=" + ROOT, "-C", ROOT, "ls-files", "-z", "--cached", "--others",
                              "--exclude-standard"], check=True, stdout=subprocess.PIPE).stdout.decode()
    names = [n for n in listing.split("\0") if n and os.path.isfile(os.path.join(ROOT, n))]
    return sorted(n for n in names if n.endswith(suffixes) and any(n.startswith(u) for u in under))


def read(name):
    with open(os.path.join(ROOT, name), encoding="utf-8") as source:
        return source.read()


class Report:
    def __init__(self, subject):
        self.subject = subject
        self.faults = []

    def fault(self, place, text):
        self.faults.append("%s: %s" % (place, text))

    def finish(self, seen):
        for fault in self.faults:
            print(fault)
        print("%s: %d looked at, %d faults" % (self.subject, seen, len(self.faults)))
        sys.exit(1 if self.faults else 0)
