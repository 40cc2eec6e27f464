# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody at the desk who does not see it. What is pressed, chosen and filled in goes over the accessibility bus, and so
does what is read back. Qt shows no menu among a program's widgets: it is heard as its entries get the focus, and walked by
keys, as with every screen reader. So are the keys that open what has no button."""
import contextlib
import time

import accessible
import pyatspi
from desk import Desk
from gi.repository import GLib
from screen import ScreenError, wait_until
from stage import Stage


class Reader(Desk):
    def __init__(self, start):
        self.heard = []
        pyatspi.Registry.registerEventListener(self.hear, "object:state-changed:focused")
        super().__init__(start)

    def hear(self, event):
        try:
            if event.detail1 and event.source.getRoleName() == "menu item":
                self.heard.append(event.source.name)
        except Exception:  # it went away before we asked
            pass

    def listen(self):
        while GLib.MainContext.default().iteration(False):
            pass

    def widgets(self, within=None):
        """What shows, from the outside in; within a widget or in whole windows, the newest first."""
        program = accessible.application(self.pid)
        queue = [within] if within else list(reversed(list(filter(None, program)))) if program else []
        while queue:
            node = queue.pop(0)
            try:
                if accessible.showing(node):
                    yield node
                    most = 60 if node.getRoleName() in ("list", "table", "tree") else 400
                    queue += filter(None, map(node.getChildAtIndex, range(min(node.childCount, most))))
            except Exception:  # it went away while we looked
                continue

    def find(self, name, role=None, within=None):
        """Of that name, or else the first with these words in it."""
        first = None
        for node in self.widgets(within):
            try:
                if name.lower() in node.name.lower() and role in (None, node.getRoleName()):
                    if node.name == name:
                        return node
                    first = first or node
            except Exception:  # it went away while we looked
                continue
        return first

    def wait_for(self, name, role=None, within=None):
        return wait_until(lambda: self.find(name, role, within), "%s %r" % (role or "widget", name))

    def wait_gone(self, name, role=None):
        wait_until(lambda: not self.find(name, role), "%r gone" % name)

    def press(self, name, role="push button", within=None):
        """Once: what is pressed twice is taken back."""
        def pressed():
            node = self.find(name, role, within)
            return node and accessible.has_state(node, "SENSITIVE") and node.queryAction().doAction(0)
        wait_until(pressed, "%s %r to be pressed" % (role, name))

    def opens(self, name, title, role):
        """A card that is made anew takes its buttons with it, and one that goes as it is pressed opens nothing."""
        for _ in range(3):
            self.press(name)
            try:
                return wait_until(lambda: self.find(title, role), "%r after %r" % (title, name), 8)
            except ScreenError:
                continue
        raise ScreenError("%r does not open %r" % (name, title))

    def row(self, name, of):
        """Also one that is scrolled out of sight."""
        def find():
            rows = self.find(of, "list")
            each = map(rows.getChildAtIndex, range(min(rows.childCount, 100))) if rows else ()
            return next((row for row in each if row and name.lower() in row.name.lower()), None)
        return wait_until(find, "%r in %r" % (name, of))

    def choose(self, name, of):
        """The row is looked for anew until it says that it is the chosen one: a list may be filled meanwhile."""
        def chosen():
            row = self.row(name, of)
            if accessible.has_state(row, "SELECTED"):
                return True
            row.queryAction().doAction(0)
            return False
        wait_until(chosen, "%r in %r to be chosen" % (name, of))

    def fill(self, name, text, role="text", within=None):
        def filled():
            field = self.find(name, role, within)
            if not field:
                return False
            if accessible.text_of(field).strip() != text:
                field.queryEditableText().setTextContents(text)
            return accessible.text_of(field).strip() == text
        wait_until(filled, "%r in %r" % (text, name))

    def text_of(self, name, role="text"):
        return accessible.text_of(self.wait_for(name, role))

    def said(self, node):
        """The words of a part of the window, in their order."""
        return "\n".join(each.name for each in self.widgets(node) if each.name)

    def mail(self):
        """What the open conversation says, word for word."""
        page = self.find("Conversation", "document web")
        return self.said(page) if page else ""

    def command(self, words):
        """By its name, among all of them."""
        self.key("ctrl+k")
        self.fill("What do you want to do?", words)
        self.choose(words, "Commands")
        self.key("Return")
        self.wait_gone("What do you want to do?", "text")

    def key(self, name):
        self.window.xdotool("key", "--clearmodifiers", name)

    def shown_windows(self):
        return set(self.window.xdotool("search", "--onlyvisible", "--pid", self.pid).split())

    def choose_in_menu(self, name, open_menu):
        """Opens a menu, walks it until the entry is heard, and takes that."""
        before = self.shown_windows()
        self.listen()
        self.heard.clear()
        open_menu()
        # Down moves in the list as long as no menu has the keys.
        menu = wait_until(lambda: self.shown_windows() - before, "a menu")
        self.walks_to(name)
        self.key("Return")
        wait_until(lambda: not self.shown_windows() & menu, "the menu closed")

    def walks_to(self, name):
        def hears():
            self.listen()
            return self.heard or time.monotonic() > asked + 2  # a key that was pressed before the menu took them is lost
        met = []
        while not (self.heard and name in self.heard[-1]):
            met += self.heard
            if len(met) > 60:
                raise ScreenError("%r is not among %s" % (name, met[:30]))
            self.heard.clear()
            self.key("Down")
            asked = time.monotonic()
            wait_until(hears, "the next entry on the way to %r" % name)


@contextlib.contextmanager
def at_work(programs):
    """(stage, desk) with some days of mail; what was seen last is in the log of a failed test."""
    stage = Stage(programs)
    desk = None
    try:
        stage.start()
        stage.connect()
        stage.fill()
        desk = Reader(stage.desktop)
        desk.wait_for("Synchronised")
        yield stage, desk
    except Exception:
        if desk:
            print(stage.desktop_log()[-4000:])
            desk.describe()
        raise
    finally:
        if desk:
            desk.kill()
        stage.close()
