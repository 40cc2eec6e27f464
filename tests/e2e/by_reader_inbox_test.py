#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The inbox as somebody works in it who does not see it: views, rows, mail, comments, search and commands.

covers: PLT-03, INB-04, INB-07, INB-08, INB-15, INB-22, INB-23
usage: by_reader_inbox_test.py PROGRAMS, inside tests/support/desktop-session
"""
import email.message
import email.policy
import email.utils
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "support"))

import accessible  # noqa: E402
from desk import check  # noqa: E402
from reader import at_work  # noqa: E402
from screen import wait_until  # noqa: E402

COMMENT = "Kunden ringte om dette"
WITH_IMAGE = "Bilde av telt"
MOVED = "is the camp oven seasoned"


def open_count(desk):
    """What is said of the view of all that is open."""
    return int(re.search(r"\d+", desk.wait_for("All open, conversations:", "radio button").name).group())


def open_count_is(desk, count):
    wait_until(lambda: open_count(desk) == count, "%d open conversations" % count)


def goes_through_views(desk):
    for view in "Closed", "All open":
        desk.press(view, "radio button")
        desk.wait_for(view, "label")
        wait_until(lambda: accessible.has_state(desk.wait_for(view, "radio button"), "CHECKED"), "%r to be on" % view)
    desk.wait_for("%d · newest first" % open_count(desk), "label")
    check(True, "a view is chosen, and its count read")


def opens_and_reads(desk):
    desk.choose("MobilePay", "Conversations")
    desk.wait_for("Kan ikke betale med MobilePay", "label")
    wait_until(lambda: "betaling afvist" in desk.mail(), "the mail")
    check(True, "a row that is chosen opens, and its mail is read word for word")


def acts_on_one(desk):
    before = open_count(desk)
    desk.choose_in_menu("Tomorrow", lambda: desk.press("Snooze"))
    open_count_is(desk, before - 1)
    desk.press("Snoozed until", "alert")
    open_count_is(desk, before)
    desk.choose("MobilePay", "Conversations")
    desk.command("Follow or stop following")
    desk.wait_for("Followed", "alert")
    desk.command("Spam or not spam")
    desk.wait_for("Marked as spam", "alert")
    open_count_is(desk, before - 1)
    desk.command("Undo")
    open_count_is(desk, before)
    check(True, "snoozed, followed, marked as spam, and taken back by pressing what is told")


def acts_on_several(desk):
    before = open_count(desk)
    for count, subject in enumerate(["Retur av skidor", "Paketet skadat"], 1):
        desk.choose(subject, "Conversations")
        desk.command("Select or deselect")
        desk.wait_for("%d selected" % count, "filler")
    desk.press("Close", within=desk.wait_for("2 selected", "filler"))
    desk.wait_for("Closed · 2 conversations", "alert")
    open_count_is(desk, before - 2)
    desk.command("Undo")
    open_count_is(desk, before)
    check(True, "two are selected and closed at once, and taken back")


def comments(desk):
    desk.choose("Feil vare levert", "Conversations")
    desk.wait_for("Feil vare levert", "label")
    desk.press("Comment", "check box")
    desk.wait_for("Comment", "push button")  # what is written before that is an answer
    desk.fill("Text", COMMENT)
    desk.press("Comment")
    wait_until(lambda: COMMENT in desk.mail(), "the comment in the conversation")
    check(True, "a comment is written, and read where it stands")


def looks_at_the_source(desk):
    desk.choose_in_menu("Show the source", lambda: desk.command("More about the newest message"))
    check("Message-ID:" in desk.text_of("Source of the message"), "the source is shown")
    desk.press("Close", within=desk.wait_for("Source:", "dialog"))
    desk.wait_gone("Source of the message")


def shows_images(stage, desk):
    mail = email.message.EmailMessage(policy=email.policy.SMTP)
    mail["From"], mail["To"], mail["Subject"] = "Bo <bo@kunde.example>", stage.address, WITH_IMAGE
    mail["Date"], mail["Message-ID"] = email.utils.format_datetime(email.utils.localtime()), "<bilde@kunde.example>"
    mail.set_content("<p>Slik ser det ut: <img src='https://bilder.invalid/telt.png'></p>", subtype="html")
    stage.deliver_bytes(mail.as_bytes())
    desk.choose(WITH_IMAGE, "Conversations")
    wait_until(lambda: "Images from the internet are not shown" in desk.mail(), "the notice of images")
    # Qt offers the links of a page to be gone to, and not to be pressed.
    desk.command("Show the images of senders")
    wait_until(lambda: "Slik ser det ut" in desk.mail() and "are not shown" not in desk.mail(), "the images allowed")
    check(True, "images are shown once that is asked for")


def merges(desk):
    before = open_count(desk)
    desk.choose("Retur av skidor", "Conversations")
    desk.wait_for("Retur av skidor", "label")
    desk.command("Merge…")
    desk.fill("Find a conversation", "Paketet")
    desk.choose("Paketet skadat", "Conversations found")
    desk.key("Return")
    desk.wait_for("Merged", "alert")
    open_count_is(desk, before - 1)
    desk.command("Undo")
    open_count_is(desk, before)
    check(True, "two are merged, and taken apart again")


def splits(desk):
    before = open_count(desk)
    desk.choose("Scottish islands", "Conversations")
    desk.wait_for("Scottish islands", "label")
    desk.choose_in_menu("Split off this message", lambda: desk.command("More about the newest message"))
    desk.wait_for("Split off", "alert")
    open_count_is(desk, before + 1)
    desk.command("Undo")
    open_count_is(desk, before)
    wait_until(lambda: MOVED in desk.mail(), "the message back where it was")
    check(True, "a message is split off, and comes back to where it is read")


def moves(desk):
    desk.wait_for("Scottish islands", "label")
    wait_until(lambda: MOVED in desk.mail(), "the message to be moved")
    desk.choose_in_menu("Move to another conversation…", lambda: desk.command("More about the newest message"))
    desk.fill("Find a conversation", "Paketet")
    desk.choose("Paketet skadat", "Conversations found")
    desk.key("Return")
    desk.wait_for("Message moved", "alert")
    desk.wait_for("Paketet skadat", "label")
    wait_until(lambda: MOVED in desk.mail(), "the message where it was moved to")
    desk.command("Undo")
    wait_until(lambda: MOVED not in desk.mail(), "the message taken back")
    check(True, "a message is moved to where it belongs, and comes back")


def searches(desk):
    desk.fill("Search everything", "is:open subject:skidor")
    desk.wait_for("1 found", "label")
    desk.row("Retur av skidor", "Conversations")
    desk.command("Save the search as a view")
    desk.fill("Name", "Ski", within=desk.wait_for("Save the search", "dialog"))
    desk.press("OK", within=desk.wait_for("Save the search", "dialog"))
    desk.press("Ski", "radio button")
    desk.wait_for("1 · newest first", "label")
    check(True, "an operator finds, and the search is a view")
    desk.press("All open", "radio button")


def looks_at_the_keys(desk):
    desk.press("Keys")
    keys = desk.wait_for("Keys", "dialog")
    wait_until(lambda: "Snooze" in desk.said(keys), "the keys read")
    desk.key("Escape")
    desk.wait_gone("Keys", "dialog")
    check(True, "the keys are read")


def main():
    with at_work(os.path.abspath(sys.argv[1])) as (stage, desk):
        goes_through_views(desk)
        opens_and_reads(desk)
        acts_on_one(desk)
        acts_on_several(desk)
        comments(desk)
        looks_at_the_source(desk)
        shows_images(stage, desk)
        merges(desk)
        splits(desk)
        moves(desk)
        searches(desk)
        looks_at_the_keys(desk)


if __name__ == "__main__":
    main()
