# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop program with somebody at it: for end-to-end tests."""
import time

import accessible
from screen import Window, wait_until

BEGAN = time.monotonic()


def check(condition, text):
    if not condition:
        raise AssertionError(text)
    print("%6.1f ok: %s" % (time.monotonic() - BEGAN, text), flush=True)


class Desk:
    """start is called with the command line's words and gives the process; display is the screen it comes up on, where
    that is not the one of this session."""

    def __init__(self, start, display=None):
        self.begin, self.display = start, display
        self.start()

    def start(self):
        self.program = self.begin("--language", "en")
        self.window = Window(self.program, self.display)
        self.window.focus()
        wait_until(lambda: accessible.application(self.pid), "the program on the accessibility bus")

    @property
    def pid(self):
        return self.program.pid

    def keys(self, *names):
        """To a window that has come to rest, as a person would."""
        self.window.settle(5, 0.3)
        self.window.keys(*names)

    def type(self, text):
        self.window.type(text)

    def wait_for(self, name, role=None):
        return wait_until(lambda: accessible.find(self.pid, name, role), "%s %r on screen" % (role or "widget", name))

    def press(self, name, role="push button"):
        """Goes to it as the tab key would, and presses it."""
        button = self.wait_for(name, role)
        self.window.settle()  # a window that just opened takes the focus to its first field
        wait_until(lambda: button.queryComponent().grabFocus(), "the focus on %r" % name)
        self.keys("space")

    def open_page(self, words):
        self.keys("ctrl+k")
        self.type(words)
        self.keys("Return")

    def terminate(self):
        """The exit code after SIGTERM."""
        self.program.terminate()
        return self.program.wait(20)

    def kill(self):
        if self.program.poll() is None:
            self.program.kill()
            self.program.wait()

    def describe(self):
        if self.program.poll() is None:
            print(accessible.outline(self.pid))


# How each screen is come to, what shows that it is there, and how it is left. What is in quotes twice is typed.
SCREENS = {
    "the window": ([], ("Conversations", "list"), []),
    "a comment": (["c"], ("Comment", "push button"), ["Escape"]),
    "a new mail": (["ctrl+n"], ("New mail", "dialog"), ["Escape"]),
    "the search": (["slash", "'kurs'"], ("Search results", None), ["Escape", "Escape"]),
    "all commands": (["ctrl+k"], ("What do you want to do?", None), ["Escape"]),
    "the keys": (["question"], ("Keys", "dialog"), ["Escape"]),
    "the settings": (["ctrl+comma"], ("Settings", "dialog"), ["Escape"]),
    "the account dialog": (["ctrl+k", "'connect a mailbox'", "Return"], ("Connect a mailbox", "dialog"), ["Escape"]),
}


def everything_has_a_name(desk):
    """PLT-03: a screen reader has a word for whatever can be operated."""
    for screen, (enter, sign, leave) in SCREENS.items():
        for key in enter:
            desk.type(key.strip("'")) if key.startswith("'") else desk.keys(key)
        desk.wait_for(*sign)
        operable, nameless = accessible.unnamed(desk.pid)
        check(operable > 10 and not nameless, "%s: %d widgets%s" % (screen, operable, "".join("\n  " + n for n in nameless)))
        desk.keys(*leave)
