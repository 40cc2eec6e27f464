#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo: a private mail server with lifelike mail, and the desktop connected to it.

usage: demo.py PROGRAMS [--seconds N] [--pictures DIR] [--every SECONDS]

New mail comes in every 20 seconds, and whoever is answered answers back. Without a screen, and for pictures, it runs on
a virtual one. Everything is temporary: when it ends, nothing is left, nor in the keyring.
"""
import argparse
import email.message
import email.policy
import email.utils
import os
import signal
import subprocess
import sys
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
THANKS = {"no": "Tusen takk for raskt svar! Da er jeg med.\n", "dk": "Mange tak for det hurtige svar!\n",
          "se": "Tack för snabbt svar!\n", "": "Thank you for the quick answer!\n"}


def parse():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("programs")
    parser.add_argument("--seconds", type=float, default=0, help="end by itself after so long")
    parser.add_argument("--pictures", default="", metavar="DIR", help="save pictures of the main screens, then end")
    parser.add_argument("--every", type=float, default=20, help="seconds between new mails")
    return parser.parse_args()


def on_a_private_desktop(options):
    """Starts this program again inside a session of its own; its keyring is not the user's."""
    if os.environ.get("SVARBORD_DESKTOP_STAGE") == "inside":
        return
    has_screen = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    screen = "real" if has_screen and not options.pictures else "virtual"
    session = os.path.join(HERE, "desktop-session")
    os.execv(session, [session, "--screen", screen, sys.executable, os.path.abspath(__file__), *sys.argv[1:]])


class Customers(threading.Thread):
    """Keeps mail coming, and thanks for answers."""

    def __init__(self, stage, every):
        super().__init__(daemon=True)
        self.stage, self.every = stage, every
        self.ended = threading.Event()
        self.thanked = 0
        self.round = 0

    def run(self):
        due = time.monotonic() + self.every
        while not self.ended.wait(1):
            try:
                self.answer()
                if time.monotonic() >= due:
                    due += self.every
                    count = len(self.stage.arriving)
                    self.stage.deliver(self.stage.arriving[self.round % count], ".%d" % (self.round // count))
                    self.round += 1
            except Exception as error:  # the demo goes on without this mail
                print("demo: %s" % error, file=sys.stderr)

    def answer(self):
        customers = self.stage.customers()
        for customer in customers[self.thanked:]:
            self.thanked += 1
            mails = self.stage.mail_of(customer)
            if mails and not str(mails[-1].get("Auto-Submitted", "no")).startswith("auto"):
                self.stage.deliver_bytes(thanks(customer, mails[-1]), customer)


def thanks(customer, mail):
    reply = email.message.EmailMessage(policy=email.policy.SMTP)
    name = email.utils.getaddresses([str(mail["To"] or "")])[0][0] if mail["To"] else ""
    reply["From"] = email.utils.formataddr((name, customer))
    reply["To"] = str(mail["From"])
    subject = str(mail["Subject"] or "")
    reply["Subject"] = subject if subject.lower().startswith(("re:", "sv:")) else "Re: " + subject
    reply["Date"] = email.utils.format_datetime(email.utils.localtime())
    reply["Message-ID"] = email.utils.make_msgid(domain=customer.split("@")[1])
    reply["In-Reply-To"] = str(mail["Message-ID"])
    reply["References"] = ("%s %s" % (mail["References"] or "", mail["Message-ID"])).strip()
    reply.set_content(THANKS.get(customer.rsplit(".", 1)[-1], THANKS[""]))
    return reply.as_bytes()


def end(program):
    if program.poll() is None:
        program.terminate()
        try:
            program.wait(10)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()
            return 1
    return 0


def watch(stage, desktop, seconds):
    """Waits for the window to be closed or the time to be over."""
    deadline = time.monotonic() + seconds if seconds else None
    while desktop.poll() is None:
        if deadline and time.monotonic() >= deadline:
            return end(desktop)
        time.sleep(0.2)
    if desktop.returncode:
        print(stage.desktop_log()[-4000:], file=sys.stderr)
    return desktop.returncode


def main():
    options = parse()
    on_a_private_desktop(options)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    from stage import Stage, StageError
    stage = Stage(os.path.abspath(options.programs))
    customers = Customers(stage, options.every)
    try:
        print("Starting the mail servers …", flush=True)
        stage.start()
        stage.connect()
        print("Taking in the mail of the last months …", flush=True)
        stage.fill()
        if options.pictures:
            from demo_pictures import take_pictures
            return take_pictures(stage, os.path.abspath(options.pictures))
        customers.start()
        print("The desktop opens now. Mail for %s lies on imaps://%s:%d (password hemmelig)." % (
            stage.address, stage.mailboxes.host, stage.mailboxes.imaps_port), flush=True)
        return watch(stage, stage.desktop(), options.seconds)
    except StageError as error:
        print("demo: %s" % error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 0
    finally:
        customers.ended.set()
        stage.close()


if __name__ == "__main__":
    sys.exit(main())
