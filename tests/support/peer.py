#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one private server for as long as stdin stays open; the server and its folder are gone afterwards.

usage: peer.py dovecot|submission|courier [OPTIONS AS JSON]

The first line on stdout is JSON and tells ports and files. Then each line on stdin is a request, {"do": VERB, …}, and
is answered by a line {"ok": true, "result": …} or {"ok": false, "error": "…"}. Verbs are the do_… methods in peers/.
"""
import json
import os
import signal
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True


def make(kind, options):
    if kind == "dovecot":
        from peers.dovecot import Dovecot
        return Dovecot(**options)
    if kind == "submission":
        from peers.submission import Submission
        return Submission(**options)
    if kind == "courier":
        from peers.courier import Courier
        return Courier(**options)
    sys.exit(__doc__)


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    return make(sys.argv[1], json.loads(sys.argv[2]) if len(sys.argv) == 3 else {}).serve()


if __name__ == "__main__":
    sys.exit(main())
