#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop's session ends while a mail waits to leave and another one is being written.

covers: INB-06, INB-17
usage: logout_test.py PROGRAMS, inside tests/support/desktop-session
"""
import email
import email.policy
import glob
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "support"))

import accessible  # noqa: E402
from desk import Desk, check  # noqa: E402
from screen import wait_until  # noqa: E402
from session_manager import SessionManager  # noqa: E402

QUESTION = b"""From: Solveig =?utf-8?q?=C3=85sen?= <solveig@kunde.example>\r
To: Butikken <post@butikken.example>\r
Subject: Kan dere sende katalogen?\r
Date: Mon, 5 Oct 2026 09:12:00 +0200\r
Message-ID: <katalog@kunde.example>\r
\r
Hei, jeg vil gjerne ha vinterkatalogen.\r
"""
SUBJECT = "Kan dere sende katalogen?"
ANSWER = "Den er i posten i dag."
BEGUN = "Og en ting til"


def main():
    data = os.path.join(os.environ["XDG_DATA_HOME"], "logout")
    drop = os.path.join(data, "drop")
    manager = SessionManager()
    session = {**os.environ, "SESSION_MANAGER": manager.address}
    program = [os.path.join(os.path.abspath(sys.argv[1]), "svarbord"), "--data", data]
    desk = Desk(lambda *words: subprocess.Popen([*program, *words], stdin=subprocess.DEVNULL,
                                                stderr=subprocess.DEVNULL, env=session))
    try:
        manager.wait_for_client()
        desk.wait_for("Connect your mailbox")
        os.makedirs(drop, exist_ok=True)
        with open(os.path.join(drop, "katalog.eml"), "wb") as out:
            out.write(QUESTION)
        desk.wait_for("Solveig Åsen", "list item")
        desk.keys("j", "r")
        desk.type(ANSWER)
        desk.keys("ctrl+Return")
        desk.wait_for("Undo sending “Re: %s”" % SUBJECT, "push button")
        desk.keys("r")
        desk.type(BEGUN)
        manager.log_out()
        check(not accessible.find(desk.pid, "Quit Svarbord?"), "who logs out is not held up by a question")
        manager.end()
        check(desk.program.wait(20) == 0, "the program ends with the session")
        check(not glob.glob(os.path.join(drop, "out", "*.eml")), "what waited has not left")

        desk.start()
        desk.wait_for("Solveig Åsen", "list item")
        desk.keys("j")
        wait_until(lambda: BEGUN in accessible.text_of(accessible.find(desk.pid, "Text", "text")), "the draft")
        check(True, "what was being written is there when it starts again")
        written = wait_until(lambda: glob.glob(os.path.join(drop, "out", "*.eml")), "the answer")
        with open(written[0], "rb") as source:
            mail = email.message_from_binary_file(source, policy=email.policy.default)
        check(ANSWER in mail.get_body(("plain",)).get_content(), "the answer leaves then")
        check(desk.terminate() == 0 and len(glob.glob(os.path.join(drop, "out", "*.eml"))) == 1, "once")
    except Exception:
        desk.describe()
        raise
    finally:
        desk.kill()


if __name__ == "__main__":
    main()
