#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A workspace's folder is copied while a mail waits in it, and both are at work: the mail leaves once, and the copy asks to
be let in as another computer of its member's.

covers: AUT-11, TEAM-05
usage: copied_test.py PROGRAMS, inside tests/support/desktop-session
"""
import os
import shutil
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "support"))

from desk import check  # noqa: E402
from screen import wait_until  # noqa: E402
from team import Team, Workstation  # noqa: E402

SOON = 20  # seconds: it leaves from where it was written, and is no task of the team's


def copy_of(workstation, name):
    """As a backup takes it, or a clone of the machine: the whole folder, with nobody at it."""
    copied = Workstation(workstation.stage, name, "duty")
    shutil.copytree(workstation.data, copied.data)
    return copied


def sends_nothing(team, first, copied):
    wait_until(lambda: len(team.stage.mail_of(team.customer(0))) == 1, "the mail from where it was written", 90)
    mail, = copied.ctl("outbox", "list")
    check(mail["state"] == "held" and "copy" in mail["problem"], "the copy holds it: %s" % mail["problem"])
    check(not first.outbox(), "where it was written, it has left")


def is_let_in(first, copied):
    wait_until(lambda: copied.ctl("team", "status")["state"] == "waiting", "the copy to ask", 60)
    own = copied.ctl("team", "status")
    request, = wait_until(lambda: first.ctl("team", "status")["requests"], "the request", 60)
    check(request["device"] == own["device"] and own["device"] != first.ctl("team", "status")["device"],
          "it asks as a computer of its own")
    first.ctl("team", "approve", request["device"], "--code", own["keyMark"])
    wait_until(lambda: copied.ctl("team", "status")["state"] == "member", "the copy let in", 60)


def works_together(team, first, copied):
    conversation = team.conversation(1)
    for workstation in (first, copied):
        workstation.ctl("comment", conversation, "--text", "Fra " + workstation.name)
    wait_until(lambda: all(w.pending() == 0 and w.standing() == first.standing() and len(w.query(
        "SELECT 1 FROM operation WHERE kind = 'comment' AND log_order > 0")) == 2 for w in (first, copied)),
        "both to stand alike", 60)
    check(len(team.stage.mail_of(team.customer(0))) == 1, "the customer has one mail")


def main():
    team = Team(os.path.abspath(sys.argv[1]), duties=2, desktops=0)
    first = team.workstations[0]
    copied = None
    try:
        team.begin()
        first.ctl("reply", team.conversation(0), "--text", "Ja", "--in", str(SOON))
        copied = copy_of(first, "copied")
        team.workstations.append(copied)
        for workstation in team.workstations:
            workstation.start()
        sends_nothing(team, first, copied)
        is_let_in(first, copied)
        works_together(team, first, copied)
    except Exception:
        team.describe(print)
        raise
    finally:
        team.close()


if __name__ == "__main__":
    main()
