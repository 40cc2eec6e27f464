# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop's session manager (X Session Management Protocol), as far as it takes to log programs out. Needs libSM."""
import ctypes
import os
import select
import threading

from ctypes import CFUNCTYPE, POINTER, byref, c_char_p, c_int, c_ulong, c_void_p

SAVE_GLOBAL, SAVE_LOCAL, SAVE_BOTH = 0, 1, 2
INTERACT_NONE, INTERACT_ANY = 0, 2

NEW_CLIENT = CFUNCTYPE(c_int, c_void_p, c_void_p, POINTER(c_ulong), c_void_p, POINTER(c_void_p))
REGISTER = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p)
OTHER = CFUNCTYPE(None, c_void_p, c_void_p, c_void_p, c_void_p, c_void_p)
TRUST = CFUNCTYPE(c_int, c_char_p)
BROKEN = CFUNCTYPE(None, c_void_p)


class Callback(ctypes.Structure):
    _fields_ = [("call", c_void_p), ("data", c_void_p)]


# In the order of SmsCallbacks in SMlib.h; the mask names them by bits in the same order.
EVENTS = ["register", "interact", "interacted", "save", "phase2", "saved", "closed", "set", "delete", "get"]


class SessionManager:
    """address is what programs are given as SESSION_MANAGER."""

    def __init__(self):
        self.ice, self.sm = ctypes.CDLL("libICE.so.6"), ctypes.CDLL("libSM.so.6")
        for function in (self.ice.IceComposeNetworkIdList, self.ice.IceAcceptConnection, self.sm.SmsGenerateClientID):
            function.restype = c_void_p
        self.clients, self.lock = [], threading.Lock()
        self.saved = threading.Semaphore(0)
        self.keep = [NEW_CLIENT(self.welcome), TRUST(lambda host: 1), REGISTER(self.register),
                     BROKEN(lambda connection: None)]
        self.ice.IceSetIOErrorHandler(self.keep[3])  # the library's own ends the process
        error = ctypes.create_string_buffer(256)
        if not self.sm.SmsInitialize(b"Svarbord", b"1", self.keep[0], None, self.keep[1], 256, error):
            raise OSError(error.value)
        count, listeners = c_int(), POINTER(c_void_p)()
        if not self.ice.IceListenForConnections(byref(count), byref(listeners), 256, error):
            raise OSError(error.value)
        self.listeners = [c_void_p(listeners[i]) for i in range(count.value)]
        for listener in self.listeners:
            self.ice.IceSetHostBasedAuthProc(listener, self.keep[1])
        names = ctypes.string_at(self.ice.IceComposeNetworkIdList(count, listeners)).decode()
        self.address = next(name for name in names.split(",") if name.startswith(("local/", "unix/")))
        threading.Thread(target=self.serve, daemon=True).start()

    def welcome(self, client, _data, mask, callbacks, _reason):
        calls = (Callback * len(EVENTS)).from_address(callbacks)
        for place, event in enumerate(EVENTS):
            done = self.keep[2] if event == "register" else OTHER(lambda *_, event=event: self.told(event))
            self.keep.append(done)
            calls[place] = Callback(ctypes.cast(done, c_void_p), None)
        mask[0] = (1 << len(EVENTS)) - 1
        return 1

    def register(self, client, _data, _former):
        client = c_void_p(client)
        self.sm.SmsRegisterClientReply(client, c_void_p(self.sm.SmsGenerateClientID(client)))
        self.sm.SmsSaveYourself(client, SAVE_LOCAL, 0, INTERACT_NONE, 0)
        self.clients.append(client)
        return 1

    def told(self, event):
        if event == "saved":
            for client in self.clients:
                self.sm.SmsSaveComplete(client)
            self.saved.release()

    def serve(self):
        accepted = {}
        while True:
            doors = {self.ice.IceGetListenConnectionNumber(door): door for door in self.listeners}
            for number in select.select([*doors, *accepted], [], [], 0.05)[0]:
                with self.lock:
                    if number in doors:
                        connection = c_void_p(self.ice.IceAcceptConnection(doors[number], byref(c_int())))
                        accepted[self.ice.IceConnectionNumber(connection)] = connection
                    elif self.ice.IceProcessMessages(accepted[number], None, None) != 0:
                        del accepted[number]  # the program is gone

    def wait_for_client(self):
        if not self.saved.acquire(timeout=30):
            raise TimeoutError("no program has joined the session")

    def log_out(self):
        """Asks all to save what they have; returns when they have."""
        with self.lock:
            for client in self.clients:
                self.sm.SmsSaveYourself(client, SAVE_BOTH, 1, INTERACT_ANY, 0)
        for _ in self.clients:
            if not self.saved.acquire(timeout=30):
                raise TimeoutError("a program does not say that it has saved what it has")

    def end(self):
        with self.lock:
            for client in self.clients:
                self.sm.SmsDie(client)
            self.clients = []
