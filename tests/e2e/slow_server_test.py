#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two workstations on duty share a mailbox on a server that knows IMAP4rev1 and little more: no CONDSTORE, no QRESYNC, no
UIDPLUS. What one wrote to leave later leaves once, from the other, and a snooze ends once; only slower.

covers: AUT-11, TEAM-02, CHN-02
usage: slow_server_test.py PROGRAMS, inside tests/support/desktop-session
"""
import base64
import os
import shutil
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "support"))

from desk import check  # noqa: E402
from peers.courier import Courier  # noqa: E402
from peers.submission import Submission  # noqa: E402
from screen import wait_until  # noqa: E402
from stage import PASSWORD  # noqa: E402
from team import Workstation  # noqa: E402

DELAY = 40


class PlainOffice:
    """A mailbox at the plain server, and a server that takes mail."""

    def __init__(self, programs):
        self.programs = programs
        self.folder = tempfile.mkdtemp(prefix="svarbord-office-")
        self.address = "desk@fjellsport.example"
        user = ["%s:%s" % (self.address, PASSWORD)]
        self.mailboxes = Courier(users=user, capability="IMAP4rev1 CHILDREN NAMESPACE IDLE")
        self.mailboxes.start()
        self.submission = Submission(users=user, ca=self.mailboxes.path("ca.pem"), cert=self.mailboxes.path("cert.pem"),
                                     key=self.mailboxes.path("key.pem"))
        self.submission.start()

    def ask(self, number):
        text = ("From: Kunde <kunde%d@kunde.example>\r\nTo: %s\r\nSubject: Enquiry %d\r\n"
                "Message-ID: <enquiry-%d@kunde.example>\r\nDate: Tue, 03 Nov 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n"
                "Content-Type: text/plain\r\n\r\nHei\r\n" % (number, self.address, number, number))
        self.mailboxes.do_append(self.address, "INBOX", [base64.b64encode(text.encode()).decode()])

    def left(self):
        """How many mails the desk handed to its server."""
        return self.submission.do_log().count(" <= " + self.address)

    def waiting(self):
        """What lies where waiting mail does."""
        client = self.mailboxes.login(self.address)
        try:
            _, folders = client.list()
        finally:
            client.logout()
        names = [line.decode().rsplit(" ", 1)[1].strip('"') for line in folders if b"Outgoing" in line]
        return [mail for name in names for mail in self.mailboxes.do_fetch(self.address, name)
                if "\\Deleted" not in mail["flags"]]  # one that cannot be expunged alone is marked

    def close(self):
        for server in (self.submission, self.mailboxes):
            server.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def come_together(office):
    first, second = workstations = [Workstation(office, name, "duty") for name in ("kari", "ola")]
    for number in range(2):
        office.ask(number)
    for workstation in workstations:
        workstation.connect()
    first.ctl("team", "found", "--name", "Kari", "--machine", "Kontoret")
    second.ctl("team", "join", "--name", "Ola", "--machine", "Lageret")
    for request in first.ctl("team", "status")["requests"]:
        first.ctl("team", "approve", request["device"])
    check(second.ctl("team", "status")["state"] == "member", "a team comes together")
    return workstations


def happens_once(office, first, second):
    found = {row["subject"]: row["id"] for row in first.ctl("conversation", "list")}
    first.ctl("reply", found["Enquiry 0"], "--text", "Ja", "--in", str(DELAY))
    first.ctl("snooze", found["Enquiry 1"], "--in", str(DELAY - 5))
    began = time.monotonic()
    first.start()
    second.start()
    wait_until(office.waiting, "the mail where others find it", DELAY - 5)
    wait_until(lambda: second.query("SELECT 1 FROM shared WHERE area = 'waiting-mail'"), "the colleague to know", 60)
    first.kill()
    check(office.left() == 0, "a mail waits, and who wrote it is killed")
    wait_until(lambda: office.left() == 1, "the mail from the other one", 150)
    check(True, "the other one sends it, %.0f s after it was to leave" % (time.monotonic() - began - DELAY))
    wait_until(lambda: second.wakes(found["Enquiry 1"]) == 1 and second.pending() == 0, "the end of the snooze", 120)
    first.start()
    wait_until(lambda: not first.outbox() and first.wakes(found["Enquiry 1"]) == 1 and first.pending() == 0 and
               first.standing() == second.standing(), "both to stand alike", 120)
    check(office.left() == 1, "and who wrote it sends it no second time")
    wait_until(lambda: len(office.mailboxes.do_fetch(office.address, "INBOX.Sent")) == 1, "one copy", 60)
    wait_until(lambda: not office.waiting(), "nothing that waits any more", 120)
    check(True, "one copy lies in Sent, none where it waited; %.0f s in all" % (time.monotonic() - began))


def main():
    office = PlainOffice(os.path.abspath(sys.argv[1]))
    workstations = []
    try:
        workstations = come_together(office)
        happens_once(office, *workstations)
    except Exception:
        for workstation in workstations:
            print(workstation.name, workstation.outbox())
            for line in workstation.record[-20:]:
                print("   ", line)
        raise
    finally:
        for workstation in workstations:
            workstation.kill()
        office.close()


if __name__ == "__main__":
    main()
