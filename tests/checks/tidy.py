#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over every source of src, ui and app, as many at a time as there are processors.

A file that was clean is not looked at again while it, the headers it includes and the rules are the same.
"""
import concurrent.futures
import hashlib
import json
import os
import re
import subprocess
import sys
import time

from sources import ROOT, read, tracked

BUILD = os.path.join(ROOT, "build", "dev")
CACHE = os.path.join(os.environ.get("XDG_CACHE_HOME", os.path.expanduser("~/.cache")), "svarbord-tidy")
# Flags of g++ that clang does not know.
FOREIGN = re.compile(r"^-f(coroutines|no-canonical.*|concepts)$|^-mno-direct-extern-access$")


def commands():
    with open(os.path.join(BUILD, "compile_commands.json")) as source:
        return {os.path.relpath(entry["file"], ROOT): entry for entry in json.load(source)}


def own_headers(path, seen):
    """The project's own headers that path includes, directly or not."""
    for name in re.findall(r'#include\s+"([^"]+)"', read(path)):
        for root in ("src", "", "tests"):
            candidate = os.path.normpath(os.path.join(root, name))
            if candidate not in seen and os.path.isfile(os.path.join(ROOT, candidate)):
                seen.add(candidate)
                own_headers(candidate, seen)
    return seen


def fingerprint(path, command):
    digest = hashlib.sha256()
    for name in [path, ".clang-tidy", *sorted(own_headers(path, set()))]:
        digest.update(read(name).encode())
    digest.update(command.replace(ROOT, "").encode())
    return digest.hexdigest()


def examine(path, command):
    stamp = os.path.join(CACHE, fingerprint(path, command))
    if os.path.exists(stamp):
        return path, 0, ""
    done = subprocess.run(["clang-tidy-19", "--quiet", "-p", os.path.join(ROOT, "build", "tidy"),
                           os.path.join(ROOT, path)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode == 0:
        os.makedirs(CACHE, exist_ok=True)
        open(stamp, "w").close()
    return path, done.returncode, done.stdout.decode(errors="replace")


def write_database(entries):
    """The compile commands without what clang would reject."""
    os.makedirs(os.path.join(ROOT, "build", "tidy"), exist_ok=True)
    cleaned = []
    for entry in entries.values():
        words = [w for w in entry["command"].split() if not FOREIGN.match(w)]
        words = drop_precompiled(words)
        if words[0].endswith("ccache"):
            words = words[1:]
        cleaned.append({**entry, "command": " ".join(words)})
    with open(os.path.join(ROOT, "build", "tidy", "compile_commands.json"), "w") as out:
        json.dump(cleaned, out)


def drop_precompiled(words):
    out, skip = [], False
    for index, word in enumerate(words):
        if skip:
            skip = False
        elif word == "-include" and "cmake_pch" in words[index + 1]:
            skip = True
        elif word != "-Winvalid-pch":
            out.append(word)
    return out


def main():
    started = time.monotonic()
    entries = commands()
    write_database(entries)
    only = sys.argv[1:]
    files = [f for f in tracked(".cpp", under=("src/", "ui/", "app/")) if f in entries and (not only or f in only)]
    bad = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = [pool.submit(examine, f, entries[f]["command"]) for f in files]
        for job in concurrent.futures.as_completed(jobs):
            path, status, output = job.result()
            if status:
                bad += 1
                shown = [line for line in output.split("\n") if not re.match(r"^\d+ warnings? (treated|generated)", line)]
                print("\n".join(shown), flush=True)
    print("clang-tidy: %d looked at, %d with findings, %.0f s" % (len(files), bad, time.monotonic() - started))
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
