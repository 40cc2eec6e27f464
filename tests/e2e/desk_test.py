#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A day at the desk in a minute: mail arrives, is read, answered, closed, and the closing is taken back.

Real window, keys, IMAP server, submission server and keyring.
covers: SEC-01, INB-22
usage: desk_test.py PROGRAMS, inside tests/support/desktop-session
"""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "support"))

import accessible  # noqa: E402
from screen import Window, wait_until, xdotool  # noqa: E402
from stage import PASSWORD, Stage  # noqa: E402

ANSWER = "Ja, vi holder kurs i januar."


def check(condition, text):
    if not condition:
        raise AssertionError(text)
    print("ok: %s" % text, flush=True)


def password_is_nowhere_on_disk(stage):
    """The keyring has it; the workspace has not."""
    for folder, _, names in os.walk(stage.data):
        for name in names:
            with open(os.path.join(folder, name), "rb") as content:
                if PASSWORD.encode() in content.read():
                    return False
    return True


def the_conversation(stage):
    rows = stage.ctl("conversation", "list")
    return rows[0] if rows else None


def status(stage):
    return stage.ctl("conversation", "show", the_conversation(stage)["id"])["status"]


def a_day_at_the_desk(stage, program):
    window = Window(program)
    window.resize(1440, 900)
    window.focus()
    check(True, "the window opens")

    customer = stage.deliver(stage.arriving[0])
    wait_until(lambda: accessible.find(program.pid, "Thea Myhre"), "the new mail on screen")
    check(True, "new mail appears by itself")

    window.keys("j")
    window.settle()
    check(the_conversation(stage)["subject"] == customer["Subject"], "it is the mail that was sent")
    before = status(stage)

    window.keys("r")
    window.settle()
    window.type(ANSWER)
    window.keys("ctrl+Return")
    answers = wait_until(lambda: stage.mail_of("thea.myhre@example.no"), "the answer in the customer's mailbox", 60)
    check(answers[0]["In-Reply-To"] == customer["Message-ID"], "the answer arrives, threaded to the question")
    text = answers[0].get_body(("plain",)).get_content()
    check(ANSWER in text, "and says what was written")

    window.keys("Escape")
    window.focus()
    window.keys("e")
    wait_until(lambda: status(stage) != before, "the conversation closed")
    closed = status(stage)
    check(closed != before, "closed: %s" % closed)
    window.keys("ctrl+z")
    wait_until(lambda: status(stage) != closed, "the closing taken back")
    check(True, "open again")
    check(len(stage.mail_of("thea.myhre@example.no")) == 1, "the customer has the answer once")


def main():
    stage = Stage(sys.argv[1])
    program = None
    try:
        stage.start(with_mail=False)
        stage.connect()
        stage.ctl("sync")
        check(password_is_nowhere_on_disk(stage), "the password is in the keyring only")
        program = stage.desktop("--language", "en")
        a_day_at_the_desk(stage, program)
        xdotool("key", "--clearmodifiers", "alt+F4")
        check(program.wait(20) == 0, "the program ends in order")
    except Exception:
        if program:
            print(stage.desktop_log()[-4000:])
            print(accessible.outline(program.pid))
        raise
    finally:
        if program and program.poll() is None:
            program.kill()
        stage.close()


if __name__ == "__main__":
    main()
