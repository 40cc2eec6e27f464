# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the main screens, taken from the running program on the virtual screen."""
import os
import signal
import subprocess
import sys

from screen import Window

HERE = os.path.dirname(os.path.abspath(__file__))


def take_pictures(stage, folder):
    """0 when all were taken."""
    portal = subprocess.Popen(["/usr/bin/python3", os.path.join(HERE, "color_scheme.py")])
    try:
        in_norwegian(stage, folder, portal)
        in_english(stage, folder)
    finally:
        portal.terminate()
        portal.wait()
    names = sorted(os.listdir(folder))
    print("%d pictures in %s: %s" % (len(names), folder, ", ".join(names)))
    return 0


def in_norwegian(stage, folder, portal):
    program = stage.desktop("--language", "nb")
    try:
        window = Window(program)
        window.resize(1440, 900)
        window.focus()
        window.settle()
        window.picture(folder, "inbox-light")
        show(window, "Feil størrelse")
        window.picture(folder, "conversation-light")
        window.keys("r")
        window.settle()
        window.type("Ja, samme pose er fint. Returlappen ligger inni, så du slipper å skrive ut noe. "
                    "Pakken er hos deg i morgen før klokken 12.")
        window.settle()
        window.picture(folder, "composer-light")
        portal.send_signal(signal.SIGUSR1)
        window.settle()
        window.picture(folder, "composer-dark")
        window.keys("Escape", "Escape")
        window.settle()
        window.picture(folder, "inbox-dark")
        window.keys("ctrl+k")
        window.settle()
        window.picture(folder, "palette-dark")
        window.keys("Escape")
        portal.send_signal(signal.SIGUSR1)
        window.resize(1280, 720)
        window.settle()
        window.picture(folder, "inbox-1280x720")
        window.resize(1000, 700)
        window.settle()
        window.picture(folder, "inbox-1000x700")
    finally:
        stop(program)


def show(window, words):
    """Searches, opens the first hit, and leaves the search behind."""
    window.keys("slash")
    window.type(words)
    window.settle()
    window.keys("Return")
    window.settle()


def in_english(stage, folder):
    program = stage.desktop("--language", "en")
    try:
        window = Window(program)
        window.resize(1440, 900)
        window.focus()
        window.settle()
        window.keys("j", "j", "j")
        window.settle()
        window.picture(folder, "inbox-english")
        window.keys("ctrl+comma")
        window.settle()
        window.picture(folder, "settings")
        window.keys("Escape", "ctrl+k")
        window.type("connect a mailbox")
        window.settle()
        window.keys("Return")
        window.settle()
        window.picture(folder, "account-dialog")
        window.keys("Escape")
        window.keys("question")
        window.settle()
        window.picture(folder, "keys")
    finally:
        stop(program)


def stop(program):
    program.terminate()
    try:
        program.wait(15)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait()
        print("the program had to be killed", file=sys.stderr)
