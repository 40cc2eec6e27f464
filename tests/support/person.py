# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody of a team, who works at a desk of his own."""
import os
import subprocess
import sys

from desk import Desk
from team import Workstation


class Person:
    """Somebody, the computer he works at, and the window on its screen."""

    def __init__(self, stage, name, display=None):
        self.workstation = Workstation(stage, name, "desktop")
        self.workstation.connect()
        self.display, self.desk = display, None

    def sit_down(self):
        stage = self.workstation.stage
        log = open(os.path.join(stage.folder, "desktop.log"), "ab")
        environment = {**os.environ, "DISPLAY": self.display} if self.display else None
        self.desk = Desk(lambda *words: subprocess.Popen(
            [os.path.join(stage.programs, "svarbord"), "--data", self.workstation.data, *words],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment), self.display)
        self.desk.wait_for("Synchronised")

    def state(self):
        return self.workstation.ctl("team", "status", "--offline")

    def picture(self, name):
        if len(sys.argv) > 2:
            self.desk.window.picture(sys.argv[2], name)

    def go_to_the_team(self):
        """To what a mailbox offers in which others work together already."""
        self.desk.open_page("Members and devices")
        self.desk.press("Share or join a team in %s" % self.workstation.stage.address)
        self.desk.wait_for("Ask to join", "push button")
        self.desk.window.settle()

    def describe(self, picture):
        """How it stands where something went wrong."""
        if self.desk:
            self.picture(picture)
            self.desk.describe()

    def leave(self):
        if self.desk:
            self.desk.kill()
