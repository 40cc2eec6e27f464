#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program alone, without any mail account: mail comes in as files and is answered as files.

covers: INB-13, PLT-02
usage: lone_desk_test.py PROGRAMS, inside tests/support/desktop-session
"""
import email
import email.message
import email.policy
import email.utils
import glob
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "support"))

import accessible  # noqa: E402
from desk import Desk, check  # noqa: E402
from screen import wait_until  # noqa: E402

SUBJECT = "Kan dere sende katalogen?"
ANSWER = "Den er i posten i dag."


def question():
    mail = email.message.EmailMessage(policy=email.policy.SMTP)
    mail["From"] = "Solveig Åsen <solveig@kunde.example>"
    mail["To"] = "Butikken <post@butikken.example>"
    mail["Subject"] = SUBJECT
    mail["Date"] = email.utils.format_datetime(email.utils.localtime())
    mail["Message-ID"] = "<katalog@kunde.example>"
    mail.set_content("Hei, jeg vil gjerne ha vinterkatalogen.\n\nHilsen Solveig\n")
    return mail


def drop_folder_is_shown(desk):
    desk.keys("Tab", "Return")
    field = desk.wait_for("Drop folder", "text")
    folder = accessible.text_of(field)
    check(folder.startswith(os.environ["XDG_DATA_HOME"]), "without an account it offers a folder: .../%s" % folder[-20:])
    desk.keys("Escape")
    return folder


def file_becomes_a_conversation(desk, folder):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "katalog.eml"), "wb") as out:
        out.write(question().as_bytes())
    desk.wait_for("Solveig Åsen", "list item")
    check(os.path.exists(os.path.join(folder, "done", "katalog.eml")), "a file that is dropped becomes a conversation")


def answer_becomes_a_file(desk, folder):
    desk.keys("j")
    desk.wait_for(SUBJECT, "label")
    desk.keys("r")
    desk.type(ANSWER)
    desk.keys("ctrl+Return")
    written = wait_until(lambda: glob.glob(os.path.join(folder, "out", "*.eml")), "the answer as a file")
    with open(written[0], "rb") as source:
        mail = email.message_from_binary_file(source, policy=email.policy.default)
    check(mail["In-Reply-To"] == "<katalog@kunde.example>", "the answer is written as a file, threaded to the question")
    check(ANSWER in mail.get_body(("plain",)).get_content(), "and says what was written")


def main():
    program = os.path.join(os.path.abspath(sys.argv[1]), "svarbord")
    desk = Desk(lambda *words: subprocess.Popen([program, *words], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
    try:
        desk.wait_for("Connect your mailbox")
        check(True, "svarbord alone opens")
        folder = drop_folder_is_shown(desk)
        file_becomes_a_conversation(desk, folder)
        answer_becomes_a_file(desk, folder)
        check(desk.terminate() == 0, "SIGTERM ends it in order")
        desk.start()
        desk.wait_for("Solveig Åsen", "list item")
        check(True, "and all is there when it starts again")
    except Exception:
        desk.describe()
        raise
    finally:
        desk.kill()


if __name__ == "__main__":
    main()
