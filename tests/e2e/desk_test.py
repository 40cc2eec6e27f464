#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A day at the desk in a minute: mail arrives, is read, answered, closed, and the closing is taken back the next day.

Real window, keys, IMAP server, submission server and keyring.
covers: SEC-01, INB-17, INB-22, PLT-02
usage: desk_test.py PROGRAMS, inside tests/support/desktop-session
"""
import os
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "support"))

import accessible  # noqa: E402
from desk import Desk, check, everything_has_a_name  # noqa: E402
from screen import wait_until  # noqa: E402
from stage import PASSWORD, Stage  # noqa: E402

CUSTOMER = "thea.myhre@example.no"
ANSWER = "Ja, vi holder kurs i januar."
BEGUN = "Jeg skal sjekke med lageret"


def password_is_nowhere_on_disk(stage):
    """The keyring has it; the workspace has not."""
    for folder, _, names in os.walk(stage.data):
        for name in names:
            with open(os.path.join(folder, name), "rb") as content:
                if PASSWORD.encode() in content.read():
                    return False
    return True


def conversation(stage, subject):
    for view in ("open", "closed"):
        for row in stage.ctl("conversation", "list", "--view", view):
            if row["subject"] == subject:
                return row
    return None


def status(stage, subject):
    return conversation(stage, subject)["status"]


def mail_arrives(stage, desk):
    """Into an empty mailbox, and is on screen within a second."""
    desk.wait_for("Synchronised")  # what is there before that is history
    check(accessible.find(desk.pid, "All done"), "an empty inbox")
    started = time.monotonic()
    mail = stage.deliver(stage.arriving[0])
    desk.wait_for("Thea Myhre", "list item")
    took = time.monotonic() - started
    check(took < 5, "new mail appears by itself, after %d ms" % (took * 1000))
    return mail


def is_answered(stage, desk, question):
    desk.keys("j")
    desk.wait_for(question["Subject"], "label")
    wait_until(lambda: "\\Seen" in stage.flags()[0], "the flag at the server")
    check(True, "read here, read at the server")
    desk.keys("r")
    desk.type(ANSWER)
    desk.keys("ctrl+Return")
    everything_has_a_name(desk)  # while the answer waits for somebody to take it back
    answers = wait_until(lambda: stage.mail_of(CUSTOMER), "the answer in the customer's mailbox", 60)
    check(answers[0]["In-Reply-To"] == question["Message-ID"], "the answer arrives, threaded to the question")
    check(ANSWER in answers[0].get_body(("plain",)).get_content(), "and says what was written")
    desk.keys("Escape")


def is_closed(stage, desk, question):
    before = status(stage, question["Subject"])
    desk.keys("e")
    wait_until(lambda: status(stage, question["Subject"]) == "closed", "the conversation closed")
    check(True, "closed")
    return before


def the_session_ends(stage, desk):
    """While somebody writes: nothing typed is lost, and the window is where it was."""
    second = stage.deliver(stage.arriving[1])
    desk.wait_for(second["Subject"], "list item")
    desk.keys("j")
    desk.wait_for(second["Subject"], "label")
    desk.keys("r")
    desk.window.resize(1340, 820)
    desk.type(BEGUN)
    check(desk.terminate() == 0, "SIGTERM ends the program in order")
    check(not os.path.exists(os.path.join(stage.data, "workspace.sqlite-wal")), "and the database is closed")
    desk.start()
    check(desk.window.size() == (1340, 820), "the window is as large as it was")
    desk.keys("j")
    desk.wait_for(second["Subject"], "label")
    wait_until(lambda: BEGUN in accessible.text_of(accessible.find(desk.pid, "Text", "text")), "the draft")
    check(True, "what was being written is there")


def is_taken_back(stage, desk, question, before):
    desk.keys("Escape", "ctrl+z")
    wait_until(lambda: status(stage, question["Subject"]) == before, "the closing taken back")
    check(True, "closing is taken back after the restart")
    check(len(stage.mail_of(CUSTOMER)) == 1, "the customer has the answer once")
    check(stage.ctl("ledger")["unaccounted"] == 0, "every mail is accounted for")


def main():
    stage = Stage(sys.argv[1])
    desk = None
    try:
        stage.start(with_mail=False)
        stage.connect()
        check(password_is_nowhere_on_disk(stage), "the password is in the keyring only")
        desk = Desk(stage.desktop)
        question = mail_arrives(stage, desk)
        is_answered(stage, desk, question)
        before = is_closed(stage, desk, question)
        the_session_ends(stage, desk)
        is_taken_back(stage, desk, question, before)
        desk.keys("alt+F4")
        check(desk.program.wait(20) == 0, "closing the window ends the program")
    except Exception:
        if desk:
            print(stage.desktop_log()[-4000:])
            desk.describe()
        raise
    finally:
        if desk:
            desk.kill()
        stage.close()


if __name__ == "__main__":
    main()
