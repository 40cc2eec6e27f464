# SPDX-License-Identifier: GPL-3.0-or-later
"""The shared log: how fast it is folded and added to, and what it costs on the server and on the wire."""
import json
import os
import shutil
import socket
import subprocess
import sys
import threading
import time

from measure import BenchError, Run
from peers.dovecot import Dovecot

USER, PASSWORD = "anna", "hemmelig"


class CountingProxy:
    """Passes connections on and counts what goes over them."""

    def __init__(self, host, port):
        self.target, self.bytes = (host, port), 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                near, _ = self.listener.accept()
            except OSError:
                return
            far = socket.create_connection(self.target)
            for here, there in ((near, far), (far, near)):
                threading.Thread(target=self.pass_on, args=(here, there), daemon=True).start()

    def pass_on(self, here, there):
        try:
            while piece := here.recv(65536):
                self.bytes += len(piece)
                there.sendall(piece)
            there.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # the other side went first

    def close(self):
        self.listener.close()


class JournalBench:
    def __init__(self, scene):
        self.scene = scene
        self.program = os.path.join(scene.programs, "svarbord_journal_bench")
        self.number = 0

    def run(self, *words):
        return json.loads(Run([self.program, *map(str, words)]).output.strip().splitlines()[-1])

    def fresh(self):
        self.number += 1
        return self.scene.path("journal%d" % self.number)

    def fold(self, operations, per_batch):
        """A new workstation reads a log that is at hand."""
        self.scene.say("folding %d operations, %d in a batch" % (operations, per_batch))
        folder = self.fresh()
        figures = self.run("fold", folder, operations, per_batch)
        figures["disk"] = os.path.getsize(os.path.join(folder, "workspace.sqlite"))
        shutil.rmtree(folder)
        return figures

    def served(self, work, maildir=None):
        server = Dovecot(users=["%s:%s" % (USER, PASSWORD)], store="mdbox")
        server.start()
        try:
            if maildir:
                server.do_import(USER, maildir)
            return work(server)
        finally:
            server.close()

    def join(self, operations, per_batch):
        """A new workstation reads a log that lies on a server, with and without a snapshot before it."""
        self.scene.say("joining a log of %d operations" % operations)
        maildir = self.fresh()
        made = self.run("make", maildir, operations, per_batch)

        def work(server):
            words = (server.host, server.imaps_port, server.path("ca.pem"))
            made["replayed"] = self.run("join", self.fresh(), *words)
            made["kept"] = self.run("keep", self.fresh(), *words, os.path.join(maildir, "founder"))
            made["begun"] = self.run("join", self.fresh(), *words)
        self.served(work, maildir)
        shutil.rmtree(maildir)
        return made

    def append(self, operations):
        return self.served(lambda server: self.run("append", self.fresh(), server.host, server.imaps_port,
                                                   server.path("ca.pem"), operations))

    def idle_bytes(self, seconds):
        """Over the wire, TLS and all, while nothing happens; the connection's own beginning is not counted."""
        self.scene.say("listening to %d seconds of nothing" % seconds)

        def work(server):
            self.run("append", self.fresh(), server.host, server.imaps_port, server.path("ca.pem"), 10)
            proxy = CountingProxy(server.host, server.imaps_port)
            child = subprocess.Popen([self.program, "watch", self.fresh(), "127.0.0.1", str(proxy.port),
                                      server.path("ca.pem"), str(seconds + 5)], stdout=subprocess.PIPE, text=True)
            if child.stdout.readline().strip() != "idle":
                raise BenchError("the workstation did not come to rest")
            time.sleep(2)
            before = proxy.bytes
            time.sleep(seconds)
            passed = proxy.bytes - before
            child.wait()
            proxy.close()
            return passed
        return self.served(work)


def measure(scene, row):
    bench = JournalBench(scene)
    sizes = [10_000, 100_000] + ([1_000_000] if scene.options.full else [])
    rows = []
    added = bench.append(10_000)
    rows.append(row("handed over, after being offline", added["operations"] / added["seconds"], "operations/s"))
    rows.append(row("one decision until it is in the log and read back, median", added["single_median_ms"], "ms",
                    note="p95 %.0f ms" % added["single_p95_ms"]))
    for size in sizes[:2]:
        folded = bench.fold(size, 4)
        rows.append(row("folded, %d operations" % size, folded["operations"] / folded["seconds"], "operations/s",
                        note="CPU %.1f s" % folded["cpu"]))
    for size in sizes:
        made = bench.join(size, 4)
        rows.append(row("on the server, %d operations in %d mails" % (size, made["batches"]), made["bytes"] / size,
                        "B an operation"))
        for what in ("replayed", "begun"):
            name = "without" if what == "replayed" else "with"
            rows.append(row("new workstation ready, %d operations, %s a snapshot" % (size, name),
                            made[what]["seconds"], "s", note="CPU %.1f s" % made[what]["cpu"]))
        rows.append(row("the snapshot, in %d mails" % made["kept"]["chapters"], made["kept"]["bytes"] / size,
                        "B an operation", note="written in %.1f s" % made["kept"]["seconds"]))
    seconds = 180
    rows.append(row("idle traffic", bench.idle_bytes(seconds) * 3600 / seconds / 1024, "KiB an hour",
                    note="measured over %d s" % seconds))
    return rows
