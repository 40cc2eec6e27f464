# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader sees of a running program (AT-SPI); /usr/bin/python3 has pyatspi."""
import pyatspi

# What can be operated; a screen reader says its name before anything else.
INTERACTIVE = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "entry", "slider",
               "spin button", "menu item", "page tab", "list", "list item", "table", "tree", "tree table", "link"}


def application(pid):
    for program in pyatspi.Registry.getDesktop(0):
        if program is not None and program.get_process_id() == pid:
            # nobody here dispatches the events that would keep it true
            program.clear_cache()
            return program
    return None


def walk(node, limit=2000):
    """The node and what is in it, lists only as far as a screen shows them."""
    queue = [node]
    while queue and limit > 0:
        current = queue.pop(0)
        limit -= 1
        yield current
        try:
            most = 60 if current.getRoleName() in ("list", "table", "tree") else 400
            queue += [child for child in map(current.getChildAtIndex, range(min(current.childCount, most))) if child]
        except Exception:  # it went away while we looked
            continue


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def has_state(node, name):
    return node.getState().contains(getattr(pyatspi, "STATE_" + name))


def find(pid, name, role=None):
    """The first showing widget whose name or text has these words, or None."""
    program = application(pid)
    if program is None:
        return None
    for node in walk(program):
        try:
            matches = name.lower() in (node.name or "").lower() and (role is None or node.getRoleName() == role)
            if matches and showing(node):
                return node
        except Exception:  # it went away while we looked
            continue
    return None


def text_of(node):
    """What stands in a field."""
    text = node.queryText()
    return text.getText(0, text.characterCount)


def unnamed(pid):
    """(interactive widgets on screen, those of them a screen reader has no word for)."""
    operable, nameless = 0, []
    for node in walk(application(pid)):
        try:
            if node.getRoleName() not in INTERACTIVE or not showing(node):
                continue
            operable += 1
            if not (node.name or "").strip():
                nameless.append("%s in %r" % (node.getRoleName(), node.parent.name if node.parent else ""))
        except Exception:  # it went away while we looked
            continue
    return operable, nameless


def outline(pid):
    """All names and roles, for the log of a failed test."""
    program = application(pid)
    return "\n".join("%s: %s" % (node.getRoleName(), node.name) for node in walk(program) if node.name and showing(node)) if program else ""
