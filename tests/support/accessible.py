# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader sees of a running program (AT-SPI); /usr/bin/python3 has pyatspi."""
import pyatspi


def application(pid):
    for program in pyatspi.Registry.getDesktop(0):
        if program is not None and program.get_process_id() == pid:
            return program
    return None


def walk(node, limit=2000):
    """The node and what is in it, lists only as far as a screen shows them."""
    queue = [node]
    while queue and limit > 0:
        current = queue.pop(0)
        limit -= 1
        yield current
        for index in range(min(current.childCount, 60)):
            try:
                child = current.getChildAtIndex(index)
            except Exception:  # it went away while we looked
                continue
            if child is not None:
                queue.append(child)


def find(pid, name, role=None):
    """The first showing widget whose name or text has these words, or None."""
    program = application(pid)
    if program is None:
        return None
    for node in walk(program):
        try:
            matches = name.lower() in (node.name or "").lower() and (role is None or node.getRoleName() == role)
            if matches and node.getState().contains(pyatspi.STATE_SHOWING):
                return node
        except Exception:  # it went away while we looked
            continue
    return None


def outline(pid):
    """All names and roles, for the log of a failed test."""
    program = application(pid)
    return "\n".join("%s: %s" % (node.getRoleName(), node.name) for node in walk(program) if node.name) if program else ""
