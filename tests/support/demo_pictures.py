# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the main screens, taken from the running program on the virtual screen."""
import os
import subprocess
import sys

from screen import Window

# Keys are pressed one by one: only those of every keyboard arrive for certain.
ANSWER = "Ja, vi legger den nye jakka i samme pose. Returlappen ligger inni. Pakken kommer i morgen, innen klokka 12."


def take_pictures(stage, folder):
    """0 when all were taken."""
    for shoot in (in_norwegian, in_the_dark, in_english):
        shoot(stage, folder)
    names = sorted(os.listdir(folder))
    print("%d pictures in %s: %s" % (len(names), folder, ", ".join(names)))
    return 0


def opened(program):
    window = Window(program)
    window.focus()
    window.resize(1440, 900)
    window.settle(still=2)  # the first mail comes on screen after the web engine has started
    return window


def in_norwegian(stage, folder):
    program = stage.desktop("--language", "nb")
    try:
        window = opened(program)
        window.picture(folder, "inbox-light")
        show(window, "48211")
        window.picture(folder, "conversation-light")
        window.keys("r")
        window.settle()
        window.type(ANSWER)
        window.settle()
        window.picture(folder, "composer-light")
        window.keys("Escape", "Escape")
        window.resize(1280, 720)
        window.settle()
        window.picture(folder, "inbox-1280x720")
        window.resize(1000, 700)
        window.settle()
        window.picture(folder, "inbox-1000x700")
    finally:
        stop(program)


def in_the_dark(stage, folder):
    program = stage.desktop("--language", "nb", "--look", "dark")
    try:
        window = opened(program)
        window.picture(folder, "inbox-dark")
        show(window, "48211")
        window.picture(folder, "composer-dark")
        window.keys("ctrl+k")
        window.settle()
        window.picture(folder, "palette-dark")
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
        window = opened(program)
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
