# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking into mailboxes over IMAP, as any other client would."""
import imaplib
import ssl

from . import common


class MailboxRequests:
    """For a peer with host, imaps_port and users."""

    def login(self, user):
        context = ssl.create_default_context(cafile=self.path("ca.pem"))
        if getattr(self, "certificate_fault", ""):
            context = ssl._create_unverified_context()
        client = imaplib.IMAP4_SSL(self.host, self.imaps_port, ssl_context=context)
        if user not in self.users and getattr(self, "catch_all", False):
            self.do_adduser(user)  # mail came for it, but nobody has ever signed in
        client.login(user, self.users[user])
        return client

    def do_append(self, user, folder, messages, flags=(), date=""):
        """APPENDs each message and returns the UIDs; date as IMAP writes it, or empty for now."""
        client = self.login(user)
        uids = []
        try:
            for message in common.decode(messages):
                status, answer = client.append('"%s"' % folder, "(%s)" % " ".join(flags), '"%s"' % date if date else "",
                                               message)
                if status != "OK":
                    raise common.PeerError(repr(answer))
                text = answer[0].decode(errors="replace")
                uids.append(int(text.split("APPENDUID")[1].split("]")[0].split()[1]) if "APPENDUID" in text else 0)
        finally:
            client.logout()
        return uids

    def do_fetch(self, user, folder):
        """All messages of a folder, oldest first, as {uid, flags, text}."""
        client = self.login(user)
        out = []
        try:
            status, _ = client.select('"%s"' % folder, readonly=True)
            if status != "OK":
                return out
            _, answers = client.uid("FETCH", "1:*", "(UID FLAGS BODY.PEEK[])")
            for answer in answers:
                if isinstance(answer, tuple):
                    head = answer[0].decode()
                    out.append({"uid": int(head.split("UID ")[1].split()[0].rstrip(")")),
                                "flags": [f.decode() for f in imaplib.ParseFlags(answer[0])],
                                "text": answer[1].decode("latin-1")})
        finally:
            client.logout()
        return out
