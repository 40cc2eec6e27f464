# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole small world for the demo and the end-to-end test: mail servers, a filled mailbox, a workspace connected to it."""
import base64
import email
import email.policy
import email.utils
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path[:0] = [HERE, os.path.join(ROOT, "resources", "samples")]

import make_demo_mail  # noqa: E402
from peers.dovecot import Dovecot  # noqa: E402
from peers.submission import Submission  # noqa: E402

PASSWORD = "hemmelig"


# What the desk has done with which enquiry.
DEEDS = {
    "Feil størrelse på jakke, ordre 48211": [
        ("comment", "--text", "Vi har to M på lager i Tromsø. Jeg har lagt av den ene.")],
    "Gavekort virker ikke": [("close",)],
    "Utrolig god service!": [("close",)],
    "Medlemsrabatt ikke trukket fra": [("close",)],
    "Reklamation: rygsæk revnet": [("close",)],
    "Klage på hodelykt": [("comment", "--text", "Andre lykt på ett år. Han skal ha pengene tilbake, og vi sender den gamle "
                           "til leverandøren.")],
}


def plain_subject(subject):
    while subject[:4].lower() in ("re: ", "sv: "):
        subject = subject[4:]
    return subject


class StageError(Exception):
    """Something the stage is made of did not work."""


class Stage:
    def __init__(self, programs):
        self.programs = programs
        self.folder = tempfile.mkdtemp(prefix="svarbord-stage-")
        self.data = os.path.join(self.folder, "data")
        self.address = make_demo_mail.DESK
        user = ["%s:%s" % (self.address, PASSWORD)]
        self.mailboxes = Dovecot(users=user, catch_all="yes", idle_notify="1 secs")
        self.submission = None

    def start(self, with_mail=True):
        self.mailboxes.start()
        self.submission = Submission(users=["%s:%s" % (self.address, PASSWORD)], lmtp_host=self.mailboxes.host,
                                     lmtp_port=self.mailboxes.lmtp_port, ca=self.mailboxes.path("ca.pem"),
                                     cert=self.mailboxes.path("cert.pem"), key=self.mailboxes.path("key.pem"))
        self.submission.start()
        self.maildir = os.path.join(self.folder, "maildir")
        make_demo_mail.make(self.maildir, 1, int(time.time()))
        arriving = self.maildir + ".arriving"
        self.arriving = sorted(os.path.join(arriving, name) for name in os.listdir(arriving))
        if with_mail:
            self.mailboxes.do_import(self.address, self.maildir)

    def connect(self):
        """A workspace with the desk's account, its password in the keyring of this session."""
        self.ctl("workspace", "init", "--name", "Fjellsport kundeservice")
        self.ctl("account", "add", "--address", self.address, "--name", "Fjellsport kundeservice",
                 "--imap", "imaps://%s:%d" % (self.mailboxes.host, self.mailboxes.imaps_port),
                 "--smtp", "smtp://%s:%d" % (self.submission.host, self.submission.port), "--user", self.address,
                 "--ca", self.mailboxes.path("ca.pem"), "--password-stdin", text=PASSWORD + "\n")

    def fill(self):
        """The desk's last days: what came after it was connected became tickets, and some are in hand or done."""
        self.ctl("sync")
        self.mailboxes.do_import(self.address, self.maildir + ".recent")
        self.ctl("sync")
        for conversation in self.ctl("conversation", "list", "--limit", "100"):
            for words in DEEDS.get(plain_subject(conversation["subject"]), []):
                self.ctl(words[0], conversation["id"], *words[1:])

    def ctl(self, *words, text=""):
        """svarbordctl's answer; the workspace is this stage's."""
        command = [os.path.join(self.programs, "svarbordctl"), "--data", self.data, "--json", *words]
        done = subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if done.returncode:
            raise StageError("svarbordctl %s: exit %d\n%s" % (" ".join(words), done.returncode,
                                                              done.stderr.decode(errors="replace")))
        out = done.stdout.decode().strip()
        return json.loads(out) if out else None

    def desktop(self, *words, **more_environment):
        log = open(os.path.join(self.folder, "desktop.log"), "ab")
        return subprocess.Popen([os.path.join(self.programs, "svarbord"), "--data", self.data, *words],
                                stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                env={**os.environ, **more_environment})

    def desktop_log(self):
        with open(os.path.join(self.folder, "desktop.log"), errors="replace") as log:
            return log.read()

    # Mail from and to customers

    def deliver(self, path, unique=""):
        """Delivers a sample as if it were written now."""
        with open(path, "rb") as source:
            message = email.message_from_binary_file(source, policy=email.policy.SMTP)
        del message["Date"]
        message["Date"] = email.utils.format_datetime(email.utils.localtime())
        identifier = message["Message-ID"].replace("@", "%s@" % unique, 1)
        del message["Message-ID"]
        message["Message-ID"] = identifier
        self.deliver_bytes(message.as_bytes())
        return message

    def deliver_bytes(self, content, sender="kunde@example.no"):
        self.mailboxes.do_deliver(self.address, [base64.b64encode(content).decode()], sender)

    def customers(self):
        """Addresses to which the desk's mail has been delivered, in order."""
        found = []
        for line in self.submission.do_log().split("\n"):
            if " => " in line:
                found.append(line.split(" => ")[1].split()[0])
        return found

    def mail_of(self, customer):
        """What has arrived in a customer's mailbox, oldest first, as parsed messages."""
        try:
            texts = self.mailboxes.doveadm("-f", "json", "fetch", "-u", customer, "text", "mailbox", "INBOX", "all")
        except Exception:  # no mailbox yet
            return []
        return [email.message_from_string(entry["text"], policy=email.policy.default) for entry in json.loads(texts)]

    def flags(self):
        """The IMAP flags of the desk's mail, oldest first."""
        fetched = self.mailboxes.doveadm("-f", "json", "fetch", "-u", self.address, "flags", "mailbox", "INBOX", "all")
        return [entry["flags"] for entry in json.loads(fetched)]

    def close(self):
        for server in (self.submission, self.mailboxes):
            if server:
                server.close()
        shutil.rmtree(self.folder, ignore_errors=True)
