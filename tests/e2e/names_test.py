#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every screen, dialog and menu as a screen reader comes to it, over the accessibility bus: each thing that can be
operated has a name.

covers: PLT-02
usage: names_test.py PROGRAMS, inside tests/support/desktop-session
"""
import os
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "support"))

import accessible  # noqa: E402
from screen import wait_until  # noqa: E402

FEWEST = 8  # where less can be operated, we have not seen the screen
LATE = 2    # seconds in which rows and counts come


def look(pid):
    operable, nameless = accessible.unnamed(pid)
    until = time.monotonic() + LATE
    while (nameless or operable < FEWEST) and time.monotonic() < until:
        time.sleep(0.2)
        operable, nameless = accessible.unnamed(pid)
    return operable, nameless


def main():
    program = subprocess.Popen([os.path.join(os.path.abspath(sys.argv[1]), "svarbord_pictures"), "--stop"],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    faults, screens = [], 0
    try:
        for line in program.stdout:
            name = line.strip()
            wait_until(lambda: accessible.application(program.pid), "the program on the accessibility bus")
            operable, nameless = look(program.pid)
            print("%-22s %3d can be operated" % (name, operable), flush=True)
            faults += ["%s: %s" % (name, fault) for fault in nameless]
            if operable < FEWEST and name != "welcome":
                faults.append("%s: only %d things on it" % (name, operable))
            screens += 1
            program.stdin.write("\n")
            program.stdin.flush()
        ended = program.wait(20)
    finally:
        if program.poll() is None:
            program.kill()
            program.wait()
    print("\n".join(faults))
    print("%d screens, %d without a name" % (screens, len(faults)))
    sys.exit(1 if faults or screens < 50 or ended != 0 else 0)


if __name__ == "__main__":
    main()
