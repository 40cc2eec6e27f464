# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at a window and drives it by keys, as a person at the screen would. Needs xdotool and ImageMagick."""
import os
import subprocess
import time


class ScreenError(Exception):
    """What was waited for did not come."""


def xdotool(*words):
    return subprocess.run(["xdotool", *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.PIPE).stdout.decode()


def wait_until(condition, what, seconds=30):
    """Polls, for there is nothing to be told by across programs."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        value = condition()
        if value:
            return value
        time.sleep(0.1)
    raise ScreenError("waited %d s in vain: %s" % (seconds, what))


def differs(before, after):
    """More than the blinking of a text cursor."""
    return len(before) != len(after) or sum(abs(a - b) > 8 for a, b in zip(before, after)) > 30


class Window:
    def __init__(self, process):
        self.process = process
        self.id = wait_until(self.find, "a window")

    def find(self):
        if self.process.poll() is not None:
            raise ScreenError("the program ended with %d" % self.process.returncode)
        ids = xdotool("search", "--onlyvisible", "--pid", self.process.pid).split()
        return ids[-1] if ids else None

    def focus(self):
        def active():
            xdotool("windowactivate", self.id)
            return xdotool("getwindowfocus").strip() == self.id
        wait_until(active, "the keyboard in the window")

    def resize(self, width, height):
        def fits():
            xdotool("windowsize", self.id, width, height)
            xdotool("windowmove", self.id, 0, 0)
            shown = xdotool("getwindowgeometry", "--shell", self.id)
            return "WIDTH=%d\nHEIGHT=%d\n" % (width, height) in shown
        wait_until(fits, "the size of the window")

    def size(self):
        shown = dict(line.split("=") for line in xdotool("getwindowgeometry", "--shell", self.id).split())
        return int(shown["WIDTH"]), int(shown["HEIGHT"])

    def keys(self, *names):
        for name in names:
            xdotool("key", "--clearmodifiers", name)
            time.sleep(0.15)

    def type(self, text):
        xdotool("type", "--delay", 12, text)

    def click(self, x, y):
        xdotool("mousemove", x, y, "click", 1)

    def settle(self, seconds=15, still=0.6):
        """Waits until the picture has not changed for a moment."""
        last, since, deadline = b"", time.monotonic(), time.monotonic() + seconds
        while time.monotonic() < deadline:
            now = subprocess.run(["import", "-silent", "-window", "root", "-resize", "10%", "-depth", "8", "rgb:-"],
                                 stdout=subprocess.PIPE).stdout
            if differs(last, now) or max(now, default=0) == 0:  # nothing is drawn yet
                last, since = now, time.monotonic()
            elif time.monotonic() - since >= still:
                return
            time.sleep(0.1)

    def picture(self, folder, name):
        os.makedirs(folder, exist_ok=True)
        subprocess.run(["import", "-silent", "-window", "root", os.path.join(folder, name + ".png")], check=True)
