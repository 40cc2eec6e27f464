#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A team begins: one shares the workspace at the desk, another asks to join from a machine of its own and is let in,
and what is decided there is seen at the desk.

Real window, keys, IMAP server and keyring; the other machine is svarbordctl on another workspace.
covers: TEAM-02, INB-03
usage: team_test.py PROGRAMS [FOLDER for pictures], inside tests/support/desktop-session
"""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "support"))

import accessible  # noqa: E402
from desk import Desk, check  # noqa: E402
from screen import wait_until  # noqa: E402
from stage import Stage  # noqa: E402


def everything_here_has_a_name(desk):
    operable, nameless = accessible.unnamed(desk.pid)
    check(operable and not nameless, "a screen reader has words for all %s" % operable)


def picture(desk, name):
    if len(sys.argv) > 2:
        desk.window.settle()
        desk.window.picture(sys.argv[2], name)


def is_founded(stage, desk):
    desk.open_page("Members and devices")
    desk.press("Share or join a team in %s" % stage.address)
    desk.wait_for("Share with colleagues", "push button")
    picture(desk, "founding")
    everything_here_has_a_name(desk)
    desk.press("Share with colleagues")
    desk.wait_for("Your team begins")
    picture(desk, "founded")
    check(stage.ctl("team", "status", "--offline")["state"] == "member", "the workspace is shared by keys alone")
    desk.press("Close")
    desk.press("I have it on paper")
    desk.wait_for("You are the only administrator")
    picture(desk, "members")
    desk.keys("Escape")


def on_another_machine(stage, *words, **more):
    """The answer of svarbordctl on a workspace that has nothing in common with the desk's but the mailbox."""
    own, stage.data = stage.data, os.path.join(stage.folder, "other")
    try:
        if not os.path.exists(stage.data):
            stage.connect()
        return stage.ctl(*words, **more)
    finally:
        stage.data = own


def is_let_in(stage, desk):
    asked = on_another_machine(stage, "team", "join", "--name", "Ola Berg", "--machine", "Lageret")
    check(asked["state"] == "waiting", "a colleague asks to join")
    desk.wait_for("Ola Berg asks to join")
    picture(desk, "asked")
    desk.press("Let in or turn down")
    desk.wait_for(asked["keyMark"].replace(" ", "\N{NO-BREAK SPACE}"))
    picture(desk, "request")
    desk.press("Let in Ola Berg")
    wait_until(lambda: on_another_machine(stage, "team", "status")["state"] == "member", "the colleague let in")
    check(True, "and is let in by a key press")
    desk.keys("Escape")


def is_seen(stage, desk):
    question = stage.deliver(stage.arriving[0])
    desk.wait_for(question["Subject"], "list item")
    on_another_machine(stage, "sync")
    subject = on_another_machine(stage, "conversation", "list")[0]
    on_another_machine(stage, "comment", subject["id"], "--text", "Jeg kjenner kunden")
    on_another_machine(stage, "sync")
    wait_until(lambda: any(event["text"] == "Jeg kjenner kunden"
                           for event in stage.ctl("conversation", "show", subject["id"])["events"]),
               "the colleague's comment")
    check(True, "what the colleague writes is at the desk")


def is_proven(desk):
    desk.open_page("Audit log")
    desk.press("Check now")
    desk.wait_for("The log is as it was written")
    picture(desk, "audit")
    everything_here_has_a_name(desk)
    check(True, "the past is as it was written")
    desk.keys("Escape")


def main():
    stage = Stage(sys.argv[1])
    desk = None
    try:
        stage.start(with_mail=False)
        stage.connect()
        desk = Desk(stage.desktop)
        desk.wait_for("Synchronised")
        is_founded(stage, desk)
        is_let_in(stage, desk)
        is_seen(stage, desk)
        is_proven(desk)
    except Exception:
        if desk:
            print(stage.desktop_log()[-4000:])
            picture(desk, "failed")
            desk.describe()
        raise
    finally:
        if desk:
            desk.kill()
        stage.close()


if __name__ == "__main__":
    main()
