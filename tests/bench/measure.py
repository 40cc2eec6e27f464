# SPDX-License-Identifier: GPL-3.0-or-later
"""Running programs under a stop watch, and lower bounds measured by hand over IMAP."""
import os
import re
import socket
import ssl
import statistics
import subprocess
import time


class BenchError(Exception):
    """Something that was to be measured did not work."""


class Run:
    """What a finished program took: wall and CPU seconds, peak memory in MB (of it or its largest child)."""

    def __init__(self, command, text="", environment=None):
        began = time.monotonic()
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                 env={**os.environ, **(environment or {})})
        child.stdin.write(text.encode())
        child.stdin.close()
        self.output = child.stdout.read().decode(errors="replace")
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        self.seconds = time.monotonic() - began
        self.cpu = usage.ru_utime + usage.ru_stime
        self.peak_mb = usage.ru_maxrss / 1024
        if child.returncode:
            raise BenchError("%s: exit %d\n%s" % (" ".join(command[:6]), child.returncode, self.output[-2000:]))


def descendants(pid):
    """The process and all below it, from what the kernel lists now."""
    below = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open("/proc/%s/stat" % name) as stat:
                below.setdefault(int(stat.read().rpartition(")")[2].split()[1]), []).append(int(name))
        except OSError:
            pass  # it has ended
    found = [pid]
    for one in found:
        found.extend(below.get(one, []))
    return found


def named(pid, *names):
    """The processes below pid that run one of these programs (the kernel keeps 15 letters of a name)."""
    found = []
    for one in descendants(pid):
        try:
            with open("/proc/%d/comm" % one) as comm:
                if comm.read().strip() in names:
                    found.append(one)
        except OSError:
            pass
    return found


def proportional_mb(pids):
    """Memory of these processes; what they share with each other or with others counts once (PSS)."""
    total = 0
    for pid in pids:
        with open("/proc/%d/smaps_rollup" % pid) as maps:
            total += next(int(line.split()[1]) for line in maps if line.startswith("Pss:"))
    return total / 1024


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def median(values):
    return statistics.median(values)


class RawImap:
    """The least a client can do: bytes through TLS, looked at no more than needed to find the end."""

    def __init__(self, host, port, ca, user, password):
        context = ssl.create_default_context(cafile=ca)
        self.socket = context.wrap_socket(socket.create_connection((host, port)), server_hostname="localhost")
        self.tag = 0
        self.read_until(re.compile(rb"^\* OK[^\r\n]*\r\n"))
        self.command("LOGIN %s %s" % (user, password))

    def read_until(self, pattern):
        """All of the answer in few bytes kept: (tail, size)."""
        tail, size, buffer = b"", 0, bytearray(1 << 20)
        while not pattern.search(tail[-512:]):
            got = self.socket.recv_into(buffer)
            if not got:
                raise BenchError("the server hung up")
            size += got
            tail = (tail + bytes(buffer[:got]))[-65536:]
        return tail, size

    def command(self, text):
        self.tag += 1
        tag = "b%d" % self.tag
        self.socket.sendall(("%s %s\r\n" % (tag, text)).encode())
        tail, size = self.read_until(re.compile(rb"(?:^|\n)%s (OK|NO|BAD)[^\r\n]*\r\n$" % tag.encode()))
        if not re.search(rb"(?:^|\n)%s OK" % tag.encode(), tail[-512:]):
            raise BenchError("%s: %r" % (text, tail[-200:]))
        return tail, size

    def close(self):
        self.socket.close()


def download_seconds(server):
    """Everything, over TLS, thrown away."""
    began = time.monotonic()
    client = RawImap(*server)
    client.command("EXAMINE INBOX")
    _, size = client.command("FETCH 1:* (UID FLAGS INTERNALDATE BODY.PEEK[])")
    client.close()
    return time.monotonic() - began, size


def folder_state(server):
    client = RawImap(*server)
    client.command("ENABLE QRESYNC")
    tail, _ = client.command("EXAMINE INBOX")
    client.close()
    return [int(re.search(rb"%s (\d+)" % word, tail).group(1)) for word in (b"UIDVALIDITY", b"HIGHESTMODSEQ")]


def qresync_seconds(server, validity, modseq):
    """What changed since, and nothing more (RFC 7162)."""
    began = time.monotonic()
    client = RawImap(*server)
    client.command("ENABLE QRESYNC")
    client.command("EXAMINE INBOX (QRESYNC (%d %d))" % (validity, modseq))
    client.close()
    return time.monotonic() - began
