#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over every source of src, ui and app, or over those named.

Nearly all of clang-tidy's time goes into the headers of Qt, so sources that are compiled with the same flags are looked
at together, a dozen at a time; where two of them do not get on in one unit, it is halved. What was clean is not looked
at again while the file, the project's headers it includes, its flags and the rules are the same.
"""
import concurrent.futures
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
import threading
import time

from sources import ROOT, read, tracked

BUILD = os.path.join(ROOT, "build", "dev")
WORK = os.path.join(ROOT, "build", "tidy")
CACHE = os.path.join(os.environ.get("XDG_CACHE_HOME", os.path.expanduser("~/.cache")), "svarbord-tidy")
BATCH = 12
# Flags of g++ that clang does not know.
FOREIGN = re.compile(r"^-f(coroutines|concepts|no-canonical.*)$|^-mno-direct-extern-access$|^-Winvalid-pch$")
# Faults of the joined unit, not of the sources: names of two files meet (that is why -Wshadow is left to the compiler).
CLASH = re.compile(r"error: .*\[clang-diagnostic-error\]")


class Source:
    def __init__(self, path, command):
        self.path = path
        self.flags = flags_of(command)
        digest = hashlib.sha256(" ".join(self.flags).replace(ROOT, "").encode())
        for name in [path, ".clang-tidy", *sorted(own_headers(path, set()))]:
            digest.update(read(name).encode())
        self.stamp = os.path.join(CACHE, digest.hexdigest())


def flags_of(command):
    words, out = shlex.split(command), []
    if words[0].endswith("ccache"):
        words = words[1:]
    index = 1
    while index < len(words):
        word = words[index]
        if word in ("-o", "-c", "-MF", "-MT") or (word == "-include" and "cmake_pch" in words[index + 1]):
            index += 2
            continue
        if not FOREIGN.match(word) and word not in ("-MD",):
            out.append(word)
        index += 1
    return out


def own_headers(path, seen):
    """The project's own headers that path includes, directly or not."""
    for name in re.findall(r'#include\s+"([^"]+)"', read(path)):
        for root in ("src", "", "app"):
            candidate = os.path.normpath(os.path.join(root, name))
            if candidate not in seen and os.path.isfile(os.path.join(ROOT, candidate)):
                seen.add(candidate)
                own_headers(candidate, seen)
    return seen


class Examiner:
    def __init__(self):
        self.number = 0
        self.lock = threading.Lock()
        self.bad = 0
        self.printed = set()
        os.makedirs(WORK, exist_ok=True)
        os.makedirs(CACHE, exist_ok=True)

    def examine(self, sources):
        with self.lock:
            self.number += 1
            unit = os.path.join(WORK, "unit_%d.cpp" % self.number)
        with open(unit, "w") as out:
            out.writelines('#include "%s"\n' % os.path.join(ROOT, source.path) for source in sources)
        if len(sources) == 1:
            unit = os.path.join(ROOT, sources[0].path)
        done = subprocess.run(["clang-tidy-19", "--quiet", "--checks=-bugprone-suspicious-include", unit, "--",
                               "-x", "c++", *sources[0].flags, "-Wno-unused-function",
                               "-Wno-deprecated-declarations", "-Wno-shadow"],
                              cwd=BUILD, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        output = done.stdout.decode(errors="replace")
        if len(sources) > 1 and CLASH.search(output):
            half = len(sources) // 2
            self.examine(sources[:half])
            self.examine(sources[half:])
        elif done.returncode:
            self.report(output)
        else:
            for source in sources:
                open(source.stamp, "w").close()

    def report(self, output):
        """Each finding once, though a header shows it in many units."""
        with self.lock:
            for finding in re.split(r"\n(?=/[^\n]*: (?:error|warning): )", output.strip()):
                head = finding.split("\n")[0]
                if head not in self.printed:
                    self.printed.add(head)
                    self.bad += 1
                    print(finding.replace(ROOT + "/", ""), flush=True)


def batches(sources):
    groups = {}
    for source in sources:
        groups.setdefault(tuple(source.flags), []).append(source)
    for group in groups.values():
        count = -(-len(group) // BATCH)
        for index in range(count):
            yield group[index::count]


def main():
    started = time.monotonic()
    with open(os.path.join(BUILD, "compile_commands.json")) as database:
        commands = {os.path.relpath(entry["file"], ROOT): entry["command"] for entry in json.load(database)}
    only = sys.argv[1:]
    files = [f for f in tracked(".cpp", under=("src/", "ui/", "app/")) if f in commands and (not only or f in only)]
    sources = [Source(f, commands[f]) for f in files]
    stale = [source for source in sources if not os.path.exists(source.stamp)]
    examiner = Examiner()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for job in [pool.submit(examiner.examine, batch) for batch in batches(stale)]:
            job.result()
    print("clang-tidy: %d sources, %d of them new, %d findings, %.0f s" % (
        len(files), len(stale), examiner.bad, time.monotonic() - started))
    sys.exit(1 if examiner.bad else 0)


if __name__ == "__main__":
    main()
