#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop portal's colour scheme on a private D-Bus session: starts light, each SIGUSR1 changes sides.

Programs that follow the system's look cannot tell it from a real desktop's.
"""
import signal
import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

INTERFACE = """<node><interface name="org.freedesktop.portal.Settings">
<method name="Read"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/></method>
<method name="ReadOne"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/></method>
<method name="ReadAll"><arg type="as" direction="in"/><arg type="a{sa{sv}}" direction="out"/></method>
<signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
<property name="version" type="u" access="read"/></interface></node>"""
PATH = "/org/freedesktop/portal/desktop"
GROUP = "org.freedesktop.appearance"


class Portal:
    def __init__(self, dark):
        self.dark = dark
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        node = Gio.DBusNodeInfo.new_for_xml(INTERFACE)
        self.bus.register_object(PATH, node.interfaces[0], self.call, lambda *_: GLib.Variant("u", 2), None)
        Gio.bus_own_name_on_connection(self.bus, "org.freedesktop.portal.Desktop", Gio.BusNameOwnerFlags.REPLACE, None, None)

    def scheme(self):
        return GLib.Variant("u", 1 if self.dark else 2)

    def call(self, _bus, _sender, _path, _interface, method, arguments, answer):
        values = arguments.unpack()
        if method == "ReadAll":
            answer.return_value(GLib.Variant("(a{sa{sv}})", ({GROUP: {"color-scheme": self.scheme()}},)))
        elif values == (GROUP, "color-scheme"):
            value = self.scheme() if method == "ReadOne" else GLib.Variant("v", self.scheme())
            answer.return_value(GLib.Variant("(v)", (value,)))
        else:
            answer.return_dbus_error("org.freedesktop.portal.Error.NotFound", "no such setting")

    def change(self):
        self.dark = not self.dark
        self.bus.emit_signal(None, PATH, "org.freedesktop.portal.Settings", "SettingChanged",
                             GLib.Variant("(ssv)", (GROUP, "color-scheme", self.scheme())))
        return True


def main():
    portal = Portal("dark" in sys.argv)
    GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGUSR1, portal.change)
    GLib.MainLoop().run()


if __name__ == "__main__":
    main()
