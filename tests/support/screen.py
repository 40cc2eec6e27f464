# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at a window and drives it by keys, as a person at the screen would. Needs xdotool and ImageMagick."""
import os
import subprocess
import time


class ScreenError(Exception):
    """What was waited for did not come."""


def on(display):
    """The environment of what is to be seen there: nothing means the screen of this session."""
    return {**os.environ, "DISPLAY": display} if display else None


def xdotool(*words, display=None):
    return subprocess.run(["xdotool", *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          env=on(display)).stdout.decode()


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


class Screen:
    """One more screen with a keyboard of its own, for somebody else who works at the same moment."""

    def __init__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-noreset"],
                                       pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = ":" + told.readline().strip()
        self.windows = subprocess.Popen(["openbox", "--sm-disable"], stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL, env=on(self.display))
        wait_until(self.is_managed, "the window manager of the second screen")

    def is_managed(self):
        told = subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, env=on(self.display)).stdout
        return b"#" in told

    def close(self):
        for program in (self.windows, self.server):
            program.terminate()
            program.wait()


class Window:
    """Of a program, on the screen of this session or on another one."""

    def __init__(self, process, display=None):
        self.process, self.display = process, display
        self.id = wait_until(self.find, "a window")

    def xdotool(self, *words):
        return xdotool(*words, display=self.display)

    def find(self):
        if self.process.poll() is not None:
            raise ScreenError("the program ended with %d" % self.process.returncode)
        ids = self.xdotool("search", "--onlyvisible", "--pid", self.process.pid).split()
        return ids[-1] if ids else None

    def focus(self):
        def active():
            self.xdotool("windowactivate", self.id)
            return self.xdotool("getwindowfocus").strip() == self.id
        wait_until(active, "the keyboard in the window")

    def resize(self, width, height):
        def fits():
            self.xdotool("windowsize", self.id, width, height)
            self.xdotool("windowmove", self.id, 0, 0)
            shown = self.xdotool("getwindowgeometry", "--shell", self.id)
            return "WIDTH=%d\nHEIGHT=%d\n" % (width, height) in shown
        wait_until(fits, "the size of the window")

    def size(self):
        shown = dict(line.split("=") for line in self.xdotool("getwindowgeometry", "--shell", self.id).split())
        return int(shown["WIDTH"]), int(shown["HEIGHT"])

    def keys(self, *names):
        """Each one to what the one before has led to."""
        for name in names:
            self.xdotool("key", "--clearmodifiers", name)
            self.settle(5, 0.2)

    def type(self, text):
        self.xdotool("type", "--delay", 12, text)

    def click(self, x, y):
        self.xdotool("mousemove", x, y, "click", 1)

    def settle(self, seconds=15, still=0.6):
        """Waits until the picture has not changed for a moment."""
        last, since, deadline = b"", time.monotonic(), time.monotonic() + seconds
        while time.monotonic() < deadline:
            now = subprocess.run(["import", "-silent", "-window", "root", "-resize", "10%", "-depth", "8", "rgb:-"],
                                 stdout=subprocess.PIPE, env=on(self.display)).stdout
            if differs(last, now) or max(now, default=0) == 0:  # nothing is drawn yet
                last, since = now, time.monotonic()
            elif time.monotonic() - since >= still:
                return
            time.sleep(0.1)

    def picture(self, folder, name):
        os.makedirs(folder, exist_ok=True)
        subprocess.run(["import", "-silent", "-window", "root", os.path.join(folder, name + ".png")], check=True,
                       env=on(self.display))
