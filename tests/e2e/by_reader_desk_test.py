#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers, contacts and settings as somebody works with them who does not see them.

covers: PLT-03, INB-09, INB-16, INB-17, CHN-02, SEC-01, SEC-05
usage: by_reader_desk_test.py PROGRAMS, inside tests/support/desktop-session
"""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "support"))

import accessible  # noqa: E402
from desk import check  # noqa: E402
from reader import at_work  # noqa: E402
from screen import wait_until  # noqa: E402
from stage import PASSWORD  # noqa: E402

CUSTOMER = "mads.holm@example.dk"
COLLEAGUE = "lager@fjellsport.example"
ANSWER = "Vi ser på det"
REPLY = "Takk for at du skrev"


def tells(desk, title, words):
    """A message that has to be answered, and is."""
    box = desk.wait_for(title, "alert")
    wait_until(lambda: words in desk.said(box), "%r" % words)
    desk.key("Escape")
    desk.wait_gone(words)


def saves_a_reply(desk):
    desk.command("Saved replies…")
    settings = desk.wait_for("Settings", "dialog")
    desk.fill("Name", "Takk", within=settings)
    desk.fill("Text", REPLY, within=settings)
    desk.press("Save for the team", within=settings)
    desk.row("Takk", "Saved replies")
    desk.key("Escape")
    desk.wait_gone("Settings", "dialog")


def answers(desk):
    desk.choose("MobilePay", "Conversations")
    desk.wait_for("Kan ikke betale med MobilePay", "label")
    desk.press("Reply", "check box")
    desk.wait_for("Mads Holm", "push button")
    desk.press("Cc")
    desk.fill("Cc", COLLEAGUE)
    desk.wait_for("Cc", "text").queryComponent().grabFocus()
    desk.key("Tab")
    desk.wait_for(COLLEAGUE, "push button")
    before = desk.shown_windows()
    desk.press("Saved reply")
    wait_until(lambda: desk.shown_windows() - before, "the saved replies")
    desk.key("Return")  # what can be completed is no part of the bus, as little as menus
    wait_until(lambda: REPLY in desk.text_of("Text"), "the saved reply")
    desk.fill("Text", ANSWER)
    check(True, "an answer with its recipients and a saved reply")


def sends_and_takes_back(desk):
    desk.press("Send")
    desk.wait_for("Sending in", "label")
    desk.press("Undo")
    wait_until(lambda: ANSWER in desk.text_of("Text"), "the answer taken back")
    check(True, "what is sent can be taken back")


def sends_later(stage, desk):
    desk.choose_in_menu("Tomorrow morning", lambda: desk.press("Send later"))
    desk.press("Waiting to be sent: 1")
    outbox = desk.wait_for("Outbox", "dialog")
    desk.wait_for("Leaves", "label", outbox)
    desk.press("Send now", within=outbox)
    answers = wait_until(lambda: stage.mail_of(CUSTOMER), "the answer in the customer's mailbox", 60)
    check(ANSWER in answers[0].get_body(("plain",)).get_content() and COLLEAGUE in answers[0]["Cc"],
          "what waits in the outbox is sent from there")
    desk.key("Escape")
    desk.wait_gone("Outbox", "dialog")


def looks_at_contacts(stage, desk):
    desk.press("Contacts", "check box")
    desk.fill("Find a contact", "Mads Holm")
    desk.choose("Mads Holm", "Contacts")
    wait_until(lambda: CUSTOMER in desk.text_of("Mail addresses"), "the card")
    desk.fill("Company", "Holm ApS")
    desk.wait_for("Company", "text").queryComponent().grabFocus()
    desk.key("Return")
    wait_until(lambda: "Holm ApS" in str(stage.ctl("contact", "list")), "the company kept")
    check(True, "a contact is found, read and changed")


def merges_contacts(stage, desk):
    desk.opens("Merge…", "Who is also", "dialog")
    desk.fill("Name, address or company", "Anders Toft")
    desk.choose("Anders Toft", "Contacts")
    desk.key("Return")
    desk.wait_for("Contacts merged", "alert")
    wait_until(lambda: "anders.toft" in desk.text_of("Mail addresses"), "both addresses")
    desk.press("Contacts merged", "alert")
    wait_until(lambda: "anders.toft" not in desk.text_of("Mail addresses"), "the two apart")
    check(True, "two contacts are merged, and apart again")


def is_asked_before_erasing(desk):
    question = desk.opens("Erase…", "Erase Mads Holm?", "alert")
    desk.wait_for("Erase for good", "push button", question)
    desk.press("Cancel", within=question)
    desk.wait_gone("Erase Mads Holm?")
    desk.opens("Export their data…", "Export this contact", "dialog")
    desk.key("Escape")
    desk.wait_gone("Export this contact", "dialog")
    desk.press("Inbox", "check box")
    check(True, "erasing asks first, and what is kept of somebody can be taken along")


def connects_a_mailbox(stage, desk):
    desk.command("Connect a mailbox…")
    dialog = desk.wait_for("Connect a mailbox", "dialog")
    desk.fill("E-mail address", stage.address, within=dialog)
    desk.press("Test connection", within=dialog)
    desk.wait_for("is connected already", "alert")
    desk.fill("E-mail address", "ny@fjellsport.example", within=dialog)
    desk.press("Test connection", within=dialog)
    desk.wait_for("The password is missing", "alert")
    desk.press("Cancel", within=dialog)
    desk.wait_gone("Connect a mailbox", "dialog")
    check(True, "what a mailbox still needs is told")


def tests_a_mailbox(stage, desk):
    desk.press("Settings")
    settings = desk.wait_for("Settings", "dialog")
    desk.choose("Accounts", "Sections")
    desk.press("Change %s" % stage.address, within=settings)
    dialog = desk.wait_for("Mailbox settings", "dialog")
    desk.press("Test connection", within=dialog)
    desk.wait_for("The connection works.", "alert")
    check(desk.said(dialog).count("works\n") == 6, "each step on the way to a mailbox says that it works")
    desk.press("Cancel", within=dialog)
    desk.wait_gone("Mailbox settings", "dialog")
    desk.key("Escape")
    desk.wait_gone("Settings", "dialog")


def finds_settings(desk):
    desk.press("Settings")
    settings = desk.wait_for("Settings", "dialog")
    desk.fill("Search settings", "sound")
    desk.press("Sound", "check box", settings)
    wait_until(lambda: accessible.has_state(desk.wait_for("Sound", "check box"), "CHECKED"), "sound on")
    desk.fill("Search settings", "")
    check(True, "a setting is found and switched")
    desk.choose("About and help", "Sections")
    report = desk.text_of("Problem report")
    check("Svarbord" in report and PASSWORD not in report, "the problem report is read, and has no password")


def keeps_data_safe(desk):
    desk.choose("Data and backup", "Sections")
    desk.press("Check", within=desk.wait_for("Data and backup", None, desk.wait_for("Settings", "dialog")).parent)
    tells(desk, "Check", "Everything is sound.")
    desk.press("Erase what is older")
    tells(desk, "Erase what is older", "Nothing is that old.")
    desk.press("Proof of erasures")
    tells(desk, "Proof of erasures", "Nobody was erased so far.")
    check(True, "data is checked, and what would be erased is told first")


def backs_up(stage, desk):
    copy = os.path.join(stage.folder, "kopi.zip")
    desk.press("Backup")
    desk.wait_for("Backup", "dialog")
    desk.fill("File name:", copy)
    desk.key("Return")
    tells(desk, "Backup", "saved in %s" % copy)
    stage.ctl("restore", copy, "--check")
    check(True, "the workspace is kept in a file, and is whole in it")


def changes_the_language(desk):
    desk.choose("General", "Sections")
    choice = next(each for each in desk.widgets(desk.wait_for("Settings", "dialog")) if labels(each) == ["Language"])
    languages = choice.getChildAtIndex(0)
    languages.getChildAtIndex(1).queryAction().doAction(0)
    desk.wait_for("Innstillinger", "dialog")
    desk.wait_for("Søk i innstillingene", "text")
    operable, nameless = accessible.unnamed(desk.pid)
    check(operable > 10 and not nameless, "in Norwegian at once, everything with a name %s" % nameless)
    languages.getChildAtIndex(4).queryAction().doAction(0)
    desk.wait_for("Search settings", "text")
    desk.key("Escape")
    desk.wait_gone("Settings", "dialog")


def labels(node):
    return [each.getTarget(0).name for each in node.getRelationSet()] if node.getRoleName() == "combo box" else []


def is_shown_around(desk):
    desk.command("Show the tour")
    for step in "1 of 3", "2 of 3", "3 of 3":
        desk.wait_for(step, "label")
        desk.press("Done" if step == "3 of 3" else "Next")
    desk.wait_gone("3 of 3")
    check(True, "the tour is read and left")


def hears_how_things_stand(desk):
    desk.wait_for("Synchronised", "push button")
    desk.wait_for("Mail without a place: 0", "label")
    operable, nameless = accessible.unnamed(desk.pid)
    check(operable > 10 and not nameless, "how things stand has a name, and so has everything else %s" % nameless)


def main():
    with at_work(os.path.abspath(sys.argv[1])) as (stage, desk):
        hears_how_things_stand(desk)
        saves_a_reply(desk)
        answers(desk)
        sends_and_takes_back(desk)
        sends_later(stage, desk)
        looks_at_contacts(stage, desk)
        merges_contacts(stage, desk)
        is_asked_before_erasing(desk)
        connects_a_mailbox(stage, desk)
        tests_a_mailbox(stage, desk)
        finds_settings(desk)
        keeps_data_safe(desk)
        backs_up(stage, desk)
        changes_the_language(desk)
        is_shown_around(desk)


if __name__ == "__main__":
    main()
