#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two people work at one mailbox, each at a screen of his own: one asks to join and is let in, each sees what the other
does, and an answer that came too late is held. All by keys.

covers: INB-03, INB-18, INB-19
usage: two_desks_test.py PROGRAMS [FOLDER for pictures], inside tests/support/desktop-session
"""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "support"))

from desk import check  # noqa: E402
from person import Person  # noqa: E402
from screen import Screen, wait_until  # noqa: E402
from stage import Stage  # noqa: E402

CUSTOMER = "thea.myhre@example.no"


def joins(kari, ola):
    ola.go_to_the_team()
    ola.desk.type("Ola Berg")  # over the name that is suggested
    ola.desk.press("Ask to join")
    ola.desk.wait_for("You wait to be let in")
    ola.picture("waits")
    ola.desk.press("Close")
    ola.desk.keys("Escape")
    kari.desk.wait_for("Ola Berg asks to join")
    kari.desk.press("Let in or turn down")
    kari.desk.wait_for(ola.state()["keyMark"].replace(" ", "\N{NO-BREAK SPACE}"))
    kari.desk.press("Let in Ola Berg")
    wait_until(lambda: ola.state()["state"] == "member", "the colleague let in")
    kari.desk.keys("Escape")
    check(True, "a colleague asks at his own screen and is let in at another")


def see_each_other(kari, ola, question):
    for person in (kari, ola):
        person.desk.wait_for(question["Subject"], "list item")
        person.desk.keys("j")
        person.desk.wait_for(question["Subject"], "label")
    ola.desk.wait_for("Kari is looking at this.")
    kari.desk.wait_for("Ola Berg is looking at this.")
    check(True, "each sees that the other looks at the same conversation")
    ola.desk.keys("r")
    ola.desk.type("Vi har kurs i januar.")
    kari.desk.wait_for("Ola Berg is writing an answer.")
    kari.desk.keys("r")
    kari.desk.type("Jeg svarer samtidig.")
    ola.desk.wait_for("Kari is writing an answer.")
    kari.picture("both_write")
    check(True, "and that he writes")


def answers_once(stage, kari, ola, question):
    conversation = kari.workstation.ctl("conversation", "list")[0]["id"]

    def messages():
        return len(kari.workstation.ctl("conversation", "show", conversation)["messages"])
    before = messages()
    ola.desk.keys("ctrl+Return")
    wait_until(lambda: stage.mail_of(CUSTOMER), "the first answer", 60)
    kari.desk.keys("F5")  # what others sent is looked for once a minute
    wait_until(lambda: messages() > before, "the colleague's answer at the other desk", 90)
    kari.desk.keys("ctrl+Return")
    kari.desk.wait_for("Read it first", "push button")
    kari.picture("held")
    kari.desk.press("Read it first")
    check(len(stage.mail_of(CUSTOMER)) == 1, "what was written before the colleague's answer came is not sent unread")


def main():
    stage = Stage(os.path.abspath(sys.argv[1]))
    screen, people = None, []
    try:
        stage.start(with_mail=False)
        screen = Screen()
        kari, ola = Person(stage, "kari"), Person(stage, "ola", screen.display)
        people = [kari, ola]
        kari.workstation.ctl("team", "found", "--name", "Kari", "--machine", "Kontoret")
        for person in people:
            person.sit_down()
        joins(kari, ola)
        question = stage.deliver(stage.arriving[0])
        see_each_other(kari, ola, question)
        answers_once(stage, kari, ola, question)
    except Exception:
        print(stage.desktop_log()[-4000:])
        for number, person in enumerate(people):
            person.describe("failed%d" % number)
        raise
    finally:
        for person in people:
            person.leave()
        if screen:
            screen.close()
        stage.close()


if __name__ == "__main__":
    main()
