#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The computer of a team's only administrator is lost. A new one comes back with the recovery key and withdraws the lost
one, by keys.

covers: TEAM-05
usage: lost_desk_test.py PROGRAMS [FOLDER for pictures], inside tests/support/desktop-session
"""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "support"))

from desk import check  # noqa: E402
from person import Person  # noqa: E402
from screen import wait_until  # noqa: E402
from stage import Stage  # noqa: E402


def comes_back(person, key):
    person.go_to_the_team()
    person.desk.press("I have the recovery key")
    person.desk.wait_for("Recovery key", "text")
    person.desk.window.settle()
    person.desk.type("NOT-A-KEY")
    person.desk.press("Come back")
    person.desk.wait_for("Recovery key", "text")
    wait_until(lambda: person.state()["state"] == "local", "nobody let in by a wrong key")
    field = person.desk.wait_for("Recovery key", "text")
    wait_until(lambda: field.queryComponent().grabFocus(), "the focus in the field")
    person.desk.keys("ctrl+a")
    person.desk.type(key)
    person.picture("recovering")
    person.desk.press("Come back")
    person.desk.wait_for("Welcome back")
    person.desk.press("Close")
    wait_until(lambda: person.state()["state"] == "member", "the new computer belonging to the team")
    check(True, "a new computer comes back with the recovery key, and not with another one")


def withdraws(person, lost):
    person.desk.press("Withdraw Kontoret")
    person.desk.press("Withdraw")
    wait_until(lambda: is_withdrawn(person, lost), "the lost computer withdrawn")
    check(True, "and the lost one is withdrawn")


def is_withdrawn(person, device):
    return any(each["id"] == device and not each["active"] for each in person.workstation.ctl("team", "devices"))


def main():
    stage = Stage(os.path.abspath(sys.argv[1]))
    back = None
    try:
        stage.start(with_mail=False)
        lost = Person(stage, "kari")
        founded = lost.workstation.ctl("team", "found", "--name", "Kari", "--machine", "Kontoret")
        back = Person(stage, "new")
        back.sit_down()
        comes_back(back, founded["recoveryKey"])
        withdraws(back, founded["device"])
    except Exception:
        print(stage.desktop_log()[-4000:])
        if back:
            back.describe("failed")
        raise
    finally:
        if back:
            back.leave()
        stage.close()


if __name__ == "__main__":
    main()
