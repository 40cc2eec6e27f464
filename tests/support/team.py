# SPDX-License-Identifier: GPL-3.0-or-later
"""A team on one mailbox: some workstations on duty, some with the desktop open, each a program and a folder of its own."""
import json
import os
import random
import sqlite3
import subprocess
import threading
import time

from screen import wait_until
from stage import PASSWORD, Stage, StageError

LEASE = 8  # seconds a task is held by those on duty: what a killed one held is free again that soon


class Workstation:
    """One folder, and the program that works on it."""

    def __init__(self, stage, name, kind):
        self.stage, self.name, self.kind = stage, name, kind
        self.data = os.path.join(stage.folder, name)
        self.program = None
        self.record = []  # what a program on duty printed

    def ctl(self, *words, text="", fails=False):
        command = [os.path.join(self.stage.programs, "svarbordctl"), "--data", self.data, "--json", *words]
        done = subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if done.returncode and not fails:
            raise StageError("%s: svarbordctl %s: exit %d\n%s" % (self.name, " ".join(words), done.returncode,
                                                                  done.stderr.decode(errors="replace")))
        out = done.stdout.decode().strip()
        return json.loads(out) if out and not done.returncode else None

    def connect(self):
        self.ctl("workspace", "init", "--name", self.stage.address)
        self.ctl("account", "add", "--address", self.stage.address,
                 "--imap", "imaps://%s:%d" % (self.stage.mailboxes.host, self.stage.mailboxes.imaps_port),
                 "--smtp", "smtp://%s:%d" % (self.stage.submission.host, self.stage.submission.port),
                 "--user", self.stage.address, "--ca", self.stage.mailboxes.path("ca.pem"), "--password-stdin",
                 text=PASSWORD + "\n")
        self.ctl("sync")

    def start(self):
        log = open(os.path.join(self.stage.folder, self.name + ".log"), "ab")
        if self.kind == "desktop":
            command = [os.path.join(self.stage.programs, "svarbord"), "--data", self.data, "--language", "en"]
            self.program = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
            return
        command = [os.path.join(self.stage.programs, "svarbordctl"), "--data", self.data, "duty", "--lease", str(LEASE)]
        self.program = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log)
        threading.Thread(target=self.listen, args=(self.program.stdout,), daemon=True).start()

    def listen(self, lines):
        for line in lines:
            self.record.append(json.loads(line))

    def kill(self):
        """SIGKILL: nothing is put away."""
        if self.program and self.program.poll() is None:
            self.program.kill()
            self.program.wait()

    def terminate(self):
        self.program.terminate()
        return self.program.wait(30)

    def query(self, sql, *values):
        database = sqlite3.connect("file:%s/workspace.sqlite?mode=ro" % self.data, uri=True, timeout=10)
        try:
            return database.execute(sql, values).fetchall()
        finally:
            database.close()

    def status(self, conversation):
        rows = self.query("SELECT status FROM conversation WHERE id = ?", int(conversation, 16))
        return rows[0][0] if rows else None

    def standing(self):
        """How all conversations stand, for comparing."""
        return self.query("SELECT id, status, assignee, priority, snoozed_until, spam FROM conversation ORDER BY id")

    def mails(self):
        """What has come and left, as far as it is known here."""
        return self.query("SELECT message_id FROM message ORDER BY message_id")

    def pending(self):
        return self.query("SELECT count(*) FROM operation WHERE log_order IS NULL")[0][0]

    def outbox(self):
        """What has not left or was settled here, for the log of a failed trial."""
        return self.query("SELECT id, recipients, state, attempts, problem, task, written_here, may_leave, mark_since, "
                          "mark_count FROM outbox WHERE state <> 2 OR task IS NOT NULL ORDER BY created")

    def wakes(self, conversation):
        """How often the end of its snooze stands in the log."""
        return self.query("SELECT count(*) FROM operation WHERE conversation = ? AND kind = 'snooze' AND "
                          "payload LIKE '%\"woke\"%' AND log_order > 0", int(conversation, 16))[0][0]


class Team:
    def __init__(self, programs, duties=5, desktops=2, seed=1):
        self.stage = Stage(programs)
        self.random = random.Random(seed)
        self.workstations = [Workstation(self.stage, "duty%d" % i, "duty") for i in range(duties)]
        self.workstations += [Workstation(self.stage, "desktop%d" % i, "desktop") for i in range(desktops)]

    def begin(self):
        """All are members, and nobody works yet."""
        self.stage.start(with_mail=False)
        for number in range(12):
            self.stage.deliver_bytes(self.enquiry(number), sender=self.customer(number))
        first, *others = self.workstations
        for workstation in self.workstations:
            workstation.connect()
        first.ctl("team", "found", "--name", "Kari", "--machine", first.name)
        for workstation in others:
            asked = workstation.ctl("team", "join", "--name", workstation.name.title(), "--machine", workstation.name)
            wait_until(lambda: any(request["device"] == asked["device"]
                                   for request in first.ctl("team", "status")["requests"]), "the request", 60)
            first.ctl("team", "approve", asked["device"])
            wait_until(lambda: workstation.ctl("team", "status")["state"] == "member", "%s let in" % workstation.name, 60)
        rows = first.ctl("conversation", "list", "--limit", "50")
        self.conversations = {row["subject"]: row["id"] for row in rows}

    @staticmethod
    def customer(number):
        return "kunde%d@kunde.example" % number

    def enquiry(self, number):
        return ("From: Kunde %d <%s>\r\nTo: %s\r\nSubject: Enquiry %d\r\nMessage-ID: <enquiry-%d@kunde.example>\r\n"
                "Date: Tue, 03 Nov 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHei\r\n" %
                (number, self.customer(number), self.stage.address, number, number)).encode()

    def conversation(self, number):
        return self.conversations["Enquiry %d" % number]

    def converged(self, conversation, status):
        return all(workstation.status(conversation) == status for workstation in self.workstations)

    def act(self, workstation, number):
        """One closes or opens a conversation. Gives how many seconds it took until all had it, from when the act was
        stored."""
        conversation = self.conversation(number)
        status = "open" if workstation.status(conversation) == "closed" else "closed"
        workstation.ctl("close" if status == "closed" else "reopen", conversation)
        began = time.monotonic()
        while not self.converged(conversation, status):
            if time.monotonic() - began > 60:
                raise StageError("%s: not everywhere after a minute: %s" % (conversation, {
                    w.name: w.status(conversation) for w in self.workstations}))
            time.sleep(0.02)
        return time.monotonic() - began

    def all_alike(self):
        standings = [workstation.standing() for workstation in self.workstations]
        return all(w.pending() == 0 for w in self.workstations) and all(s == standings[0] for s in standings)

    def all_have_all_mail(self):
        """Only then may all answer: what a writer had not read holds his answer."""
        mails = [workstation.mails() for workstation in self.workstations]
        return all(m == mails[0] for m in mails)

    def doubtful(self):
        """Mail whose sender was killed after the server took it and before the copy lay in Sent: nobody can know whether
        it left, and its writer is asked instead of its recipient getting it twice."""
        return [row for workstation in self.workstations for row in workstation.outbox()
                if row[4].startswith("It is not certain whether this mail has left")]

    def describe(self, say):
        """How it stands where something went wrong."""
        for workstation in self.workstations:
            running = workstation.program and workstation.program.poll() is None
            say("%s: %s, %d pending" % (workstation.name, "runs" if running else "does not run", workstation.pending()))
            for row in workstation.outbox():
                say("    outbox %r" % (row,))
            for line in workstation.record[-12:]:
                say("    %s" % json.dumps(line))
        for row in self.workstations[0].query("SELECT * FROM lease WHERE ended = 0"):
            say("lease %r" % (row,))

    def close(self):
        for workstation in self.workstations:
            workstation.kill()
        self.stage.close()


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def prove(programs, seconds, seed, say=print):
    """A team works for this long; every now and then one of them is killed. Gives what was found, as figures. Raises
    StageError where something happened twice, or not at all."""
    team = Team(programs, seed=seed)
    try:
        say("a team of %d comes together" % len(team.workstations))
        team.begin()
        for workstation in team.workstations:
            workstation.start()
        team.act(team.workstations[0], 8)  # seen by all: they are up
        return Trial(team, seconds, say).run()
    except Exception:
        team.describe(say)
        raise
    finally:
        team.close()


class Trial:
    MAILS, SNOOZES = 5, 3  # of every round: conversations 0-4 get an answer later, 5-7 sleep, the rest is worked on
    DELAY = 40

    def __init__(self, team, seconds, say):
        self.team, self.seconds, self.say = team, seconds, say
        self.calm, self.after_kill, self.kills, self.mails, self.rounds = [], [], 0, 0, 0

    def run(self):
        end = time.monotonic() + self.seconds
        # What its writer is asked about has not come to the others, and their answers would be held.
        while self.rounds == 0 or (time.monotonic() < end and not self.team.doubtful()):
            self.round()
            self.rounds += 1
        kinds = {}
        for workstation in self.team.workstations:
            for line in workstation.record:
                if line["event"] in ("claimed", "taken-over", "done", "released", "failed"):
                    kinds[line["event"]] = kinds.get(line["event"], 0) + 1
        return {"acts": len(self.calm), "p50": percentile(self.calm, 0.5), "p95": percentile(self.calm, 0.95),
                "after kill: acts": len(self.after_kill), "after kill: p95": percentile(self.after_kill, 0.95),
                "kills": self.kills, "mails": self.mails, "wakes": self.rounds * self.SNOOZES, "rounds": self.rounds,
                "events": kinds}

    def round(self):
        """What falls due after DELAY is handed in at random places, and around that moment some are killed."""
        team, chosen = self.team, self.team.random
        for number in range(self.MAILS):
            chosen.choice(team.workstations).ctl("reply", team.conversation(number), "--text",
                                                 "Round %d" % self.rounds, "--in", str(self.DELAY))
            self.mails += 1
        for number in range(self.MAILS, self.MAILS + self.SNOOZES):
            chosen.choice(team.workstations).ctl("snooze", team.conversation(number), "--in", str(self.DELAY - 5))
        due = time.monotonic() + self.DELAY
        while time.monotonic() < due - 4:
            self.calm.append(team.act(chosen.choice(team.workstations), chosen.randrange(8, 12)))
        while time.monotonic() < due + 8:
            time.sleep(chosen.uniform(0, 1.5))
            self.kill_one()
        self.settle()

    def kill_one(self):
        victim = self.team.random.choice(self.team.workstations)
        victim.kill()
        self.kills += 1
        victim.start()
        self.after_kill.append(self.team.act(self.team.random.choice(self.team.workstations),
                                             self.team.random.randrange(8, 12)))

    def settle(self):
        team = self.team
        for number in range(self.MAILS):
            wait_until(lambda: len(self.mail_to(number)) >= self.rounds + 1,
                       "answer %d of round %d" % (number, self.rounds), 150)
        for number in range(self.MAILS, self.MAILS + self.SNOOZES):
            conversation = team.conversation(number)
            wait_until(lambda: all(w.wakes(conversation) == self.rounds + 1 for w in team.workstations),
                       "the end of a snooze everywhere", 120)
        wait_until(team.all_alike, "all to stand alike", 60)
        wait_until(lambda: team.all_have_all_mail() or team.doubtful(), "all answers at all workstations", 150)
        for number in range(self.MAILS):
            found = len(self.mail_to(number))
            if found != self.rounds + 1:
                raise StageError("%s has %d answers instead of %d" % (team.customer(number), found, self.rounds + 1))
        self.say("round %d: every mail left once, every snooze ended once; %d acts, %d kills so far%s" %
                 (self.rounds + 1, len(self.calm) + len(self.after_kill), self.kills,
                  ", a writer is asked about one" if team.doubtful() else ""))

    def mail_to(self, number):
        return self.team.stage.mail_of(self.team.customer(number))
