# SPDX-License-Identifier: GPL-3.0-or-later
"""What the measurements need around them: a filled private Dovecot, our programs, mbsync and notmuch."""
import base64
import contextlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.join(ROOT, "tests", "support"))

from measure import BenchError, Run, named, proportional_mb  # noqa: E402
from peers.dovecot import Dovecot  # noqa: E402

USER, PASSWORD, ADDRESS = "anna", "hemmelig", "support@desk.example"


class Scene:
    def __init__(self, options):
        self.options = options
        self.folder = tempfile.mkdtemp(prefix="svarbord-bench-")
        self.programs = os.path.join(ROOT, "build", "release", "bin")
        self.data = os.path.join(self.folder, "data")
        self.mirror = os.path.join(self.folder, "mirror")
        self.dovecot = None
        self.synced = None
        self.mirrored = None
        self.lists = None

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def say(self, text):
        print(text, file=sys.stderr, flush=True)

    def build(self):
        with open(self.path("build.log"), "w") as log:
            for command in (["cmake", "--preset", "release", "-DSVARBORD_BENCH=ON"],
                            ["cmake", "--build", "--preset", "release", "--target", "svarbord_bench",
                             "svarbord_lists_bench", "svarbord_journal_bench", "svarbord_desk_bench", "svarbordctl", "svarbord"]):
                if subprocess.call(command, cwd=ROOT, stdout=log, stderr=log):
                    raise BenchError("the release build failed:\n" + open(log.name).read()[-3000:])

    def maildir(self):
        """The mailbox: the one given, or made here by our maker or another one with the same command line."""
        if self.options.maildir:
            return self.options.maildir
        made = self.path("maildir")
        if not os.path.isdir(made):
            self.say("making a mailbox of %d mails" % self.options.count)
            maker = self.options.maker or os.path.join(HERE, "make_mailbox.py")
            Run([sys.executable, maker, str(self.options.count), made])
        return made

    def server(self):
        if not self.dovecot:
            maildir = self.maildir()
            self.say("filling a private Dovecot")
            self.dovecot = Dovecot(users=["%s:%s" % (USER, PASSWORD)], store="mdbox")
            self.dovecot.start()
            self.dovecot.do_import(USER, maildir)
        return (self.dovecot.host, self.dovecot.imaps_port, self.dovecot.path("ca.pem"), USER, PASSWORD)

    # Ours
    def ctl(self, *words, text=""):
        return Run([os.path.join(self.programs, "svarbordctl"), "--data", self.data, "--json", *words], text)

    def make_workspace(self, data):
        host, port, ca, user, password = self.server()
        words = [os.path.join(self.programs, "svarbordctl"), "--data", data, "--json"]
        Run(words + ["workspace", "init", "--name", "Bench"])
        Run(words + ["account", "add", "--address", ADDRESS, "--imap", "imaps://%s:%d" % (host, port), "--smtp",
                     "smtp://127.0.0.1:1", "--user", user, "--ca", ca, "--password-stdin"], password + "\n")
        return words

    def conversations(self, data):
        with contextlib.closing(sqlite3.connect("file:%s/workspace.sqlite?mode=ro" % data, uri=True)) as db:
            return db.execute("SELECT count(*) FROM conversation").fetchone()[0]

    def first_screen_seconds(self, number):
        data = self.path("screen%d" % number)
        words = self.make_workspace(data)
        began = time.monotonic()
        child = subprocess.Popen(words + ["sync"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            while self.conversations(data) < 100 and child.poll() is None:
                time.sleep(0.005)
            return time.monotonic() - began
        finally:
            child.terminate()
            child.wait()
            shutil.rmtree(data, ignore_errors=True)

    def arrival_seconds(self, count):
        """Each of count mails: from its delivery to the moment another process reads its row."""
        self.first_sync()
        child = subprocess.Popen([os.path.join(self.programs, "svarbordctl"), "--data", self.data, "sync", "--watch"],
                                 stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        try:
            for line in child.stderr:
                if " idle" in line:
                    break
            return [self.arrival_of("n%d.%d@arrival.example" % (os.getpid(), i)) for i in range(count)]
        finally:
            child.terminate()
            child.wait()

    def arrival_of(self, message_id):
        mail = "From: Ny <ny@kunde.example>\r\nTo: %s\r\nSubject: Ny sak\r\nMessage-ID: <%s>\r\n\r\nHei\r\n" % (
            ADDRESS, message_id)
        with contextlib.closing(sqlite3.connect("file:%s/workspace.sqlite?mode=ro" % self.data, uri=True)) as db:
            began = time.monotonic()
            self.dovecot.do_deliver(USER, [base64.b64encode(mail.encode()).decode()])
            while not db.execute("SELECT 1 FROM message WHERE message_id = ?", (message_id,)).fetchone():
                if time.monotonic() - began > 30:
                    raise BenchError("a mail did not arrive within 30 seconds")
                time.sleep(0.005)
            return time.monotonic() - began

    def first_sync(self):
        """Our first synchronisation, run once for all measurements that need it."""
        if not self.synced:
            self.make_workspace(self.data)
            self.say("first sync: svarbordctl")
            self.synced = self.ctl("sync")
            self.synced.report = json.loads(self.synced.output)
        return self.synced

    def big_workspace(self):
        """Conversations by the hundred thousand, written straight into a database, and how fast its lists are."""
        if not self.lists:
            count = 1000000 if self.options.full else 100000
            self.say("making a workspace of %d conversations" % count)
            self.lists = json.loads(Run([os.path.join(self.programs, "svarbord_lists_bench"), self.path("big"),
                                         str(count)]).output)
            Run([os.path.join(self.programs, "svarbordctl"), "--data", self.path("big"), "workspace", "init", "--name",
                 "Bench"])
        return self.lists

    def on_desktop(self, words):
        """These words on a screen: the one there is, else a virtual one."""
        return words if os.environ.get("DISPLAY") else [os.path.join(ROOT, "tests", "support", "desktop-session")] + words

    def desktop_words(self, option):
        return self.on_desktop([os.path.join(self.programs, "svarbord"), "--data", self.path("big"), option])

    def desktop_figures(self, option):
        return json.loads(Run(self.desktop_words(option)).output.strip().splitlines()[-1])

    def opening(self):
        """Milliseconds until each of some conversations is on screen; the memory of all processes after that, and how
        many they are."""
        child = subprocess.Popen(self.desktop_words("--bench-opening"), stdout=subprocess.PIPE,
                                 stderr=subprocess.DEVNULL, text=True)
        try:
            for line in child.stdout:
                if line.startswith("["):
                    ours = named(child.pid, "svarbord", "QtWebEngineProc")
                    return json.loads(line), proportional_mb(ours), len(ours)
            raise BenchError("the desktop ended without a figure")
        finally:
            for pid in named(child.pid, "svarbord"):
                os.kill(pid, signal.SIGTERM)
            child.wait()

    def desk(self):
        """Figures of a desk on a workspace of its own, for it closes thousands of conversations."""
        count = 1000000 if self.options.full else 100000
        self.say("working at a desk of %d conversations" % count)
        words = [os.path.join(self.programs, "svarbord_desk_bench"), self.path("desk"), str(count)]
        return json.loads(Run(self.on_desktop(words)).output.strip().splitlines()[-1])

    # The others
    def first_mirror(self):
        if not self.mirrored:
            host, port, ca, user, password = self.server()
            os.makedirs(self.mirror)
            with open(self.path("mbsyncrc"), "w") as out:
                out.write("IMAPAccount a\nHost %s\nPort %d\nUser %s\nPass %s\nSSLType IMAPS\nCertificateFile %s\n"
                          "SystemCertificates no\n\nIMAPStore far\nAccount a\n\nMaildirStore near\nPath %s/\nInbox %s/INBOX\n"
                          "\nChannel c\nFar :far:\nNear :near:\nPatterns INBOX\nCreate Near\nSyncState *\n" % (
                              "localhost", port, user, password, ca, self.mirror, self.mirror))
            self.say("first sync: mbsync")
            self.mirrored = self.mbsync()
            with open(self.path("notmuchrc"), "w") as out:
                out.write("[database]\npath=%s\n[user]\nname=B\nprimary_email=%s\n[new]\ntags=new\nignore=.uidvalidity;"
                          ".mbsyncstate\n" % (self.mirror, ADDRESS))
            self.say("first sync: notmuch new")
            self.indexed = self.notmuch("new")
        return self.mirrored

    def mbsync(self):
        return Run(["mbsync", "-c", self.path("mbsyncrc"), "-q", "c"])

    def notmuch(self, *words):
        return Run(["notmuch", "--config=" + self.path("notmuchrc"), *words])

    def close(self):
        if self.dovecot:
            self.dovecot.close()
        if not self.options.keep:
            shutil.rmtree(self.folder, ignore_errors=True)
