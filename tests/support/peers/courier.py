# SPDX-License-Identifier: GPL-3.0-or-later
"""A private Courier IMAP: a second opinion on the protocol, close to bare IMAP4rev1.

Courier asks a login daemon at a fixed place, /run/courier/authdaemon/socket. We answer there ourselves, in a mount
namespace in which /run is ours.
"""
import os
import shutil
import socketserver
import ssl
import threading

from . import common
from .mailbox import MailboxRequests


class Courier(MailboxRequests, common.Peer):
    prefix = "cour"

    def __init__(self, users=(), capability="IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT "
                 "THREAD=REFERENCES SORT QUOTA IDLE"):
        super().__init__()
        self.host = "127.0.0.1"
        self.users = dict(u.split(":", 1) for u in users) or {"anna": "hemmelig", "bo": "hemmelig"}
        self.capability = capability
        self.servers = []

    def start(self):
        if not os.path.exists(os.path.join(common.cache_root(), "usr/sbin/couriertcpd")):
            raise common.PeerError("no Courier in %s: run ./dev setup" % common.cache_root())
        self.uid = common.MAIL_UID if common.is_root() else os.getuid()
        self.gid = common.MAIL_UID if common.is_root() else os.getgid()
        self.imap_port, self.imaps_port = common.free_ports(self.host, 2)
        common.make_certificates(self.base)
        with open(self.path("server.pem"), "w") as out:
            for name in ("key.pem", "cert.pem"):
                with open(self.path(name)) as part:
                    out.write(part.read())
        os.chmod(self.path("server.pem"), 0o600)
        self.copy_programs()
        os.makedirs(self.path("run", "courier", "authdaemon"))
        os.mkdir(self.path("home"))
        os.mkdir(self.path("log"))
        for user in self.users:
            self.make_maildir(user)
        # couriertls becomes the account it was built for; nss_wrapper shows it one that is really ours.
        self.write("passwd", "root:x:0:0:root:/:/bin/sh\ncourier:x:%d:%d::%s:/bin/sh\n" % (self.uid, self.gid, self.base))
        self.write("group", "root:x:0:\ncourier:x:%d:\n" % self.gid)
        if common.is_root():
            common.run("chown", "-R", "%d:%d" % (self.uid, self.gid), self.path("home"), self.path("server.pem"))
        self.accounts = AccountDaemon(self)
        self.launch()

    def copy_programs(self):
        """Out of the cache, which the unprivileged account may not be able to enter."""
        root = common.cache_root()
        os.mkdir(self.path("lib"))
        for folder in ("usr/lib", "usr/lib/x86_64-linux-gnu", "usr/lib/aarch64-linux-gnu"):
            if os.path.isdir(os.path.join(root, folder)):
                for name in os.listdir(os.path.join(root, folder)):
                    if ".so" in name and os.path.isfile(os.path.join(root, folder, name)):
                        shutil.copy(os.path.join(root, folder, name), self.path("lib", name))
        for program in ("usr/sbin/couriertcpd", "usr/lib/courier/courier/imaplogin", "usr/bin/imapd",
                        "usr/bin/couriertls"):
            shutil.copy(os.path.join(root, program), self.path(os.path.basename(program)))
            os.chmod(self.path(os.path.basename(program)), 0o755)

    def make_maildir(self, user):
        for folder in ("", ".Sent", ".Drafts", ".Trash"):
            for part in ("cur", "new", "tmp"):
                os.makedirs(self.path("home", user, "Maildir", folder, part), exist_ok=True)
            if folder:
                open(self.path("home", user, "Maildir", folder, "maildirfolder"), "w").close()

    def launch(self):
        tls = ["-server", "-tcpd", self.path("imaplogin")]
        self.servers = [self.tcpd(self.imap_port, [self.path("imaplogin")], starttls="YES"),
                        self.tcpd(self.imaps_port, [self.path("couriertls"), *tls], starttls="NO")]
        self.child = self.servers[0]
        log = [self.path("log", "start.log")]
        context = ssl.create_default_context(cafile=self.path("ca.pem"))
        common.wait_for_greeting(self.host, self.imap_port, b"* OK", self.servers[0], log)
        common.wait_for_greeting(self.host, self.imaps_port, b"* OK", self.servers[1], log, context)

    def tcpd(self, port, login, starttls):
        environment = {**common.unpacked_environment(), "LD_LIBRARY_PATH": self.path("lib"),
                       "IMAP_CAPABILITY": self.capability, "IMAP_CAPABILITY_TLS": self.capability + " AUTH=PLAIN",
                       "IMAP_STARTTLS": starttls, "COURIERTLS": self.path("couriertls"),
                       "TLS_CERTFILE": self.path("server.pem"), "TLS_VERIFYPEER": "NONE", "IMAP_KEYWORDS": "1",
                       "IMAP_ACL": "0", "IMAP_EMPTYTRASH": "", "IMAP_UMASK": "022", "IMAP_USELOCKS": "0",
                       "IMAP_CHECK_ALL_FOLDERS": "0", "IMAP_IDLE_TIMEOUT": "1", "IMAP_ENHANCEDIDLE": "0",
                       "IMAP_TRASHFOLDERNAME": "Trash", "IMAP_TLS_REQUIRED": "0", "IMAP_OBSOLETE_CLIENT": "0",
                       "LD_PRELOAD": self.path("lib", "libnss_wrapper.so"), "NSS_WRAPPER_PASSWD": self.path("passwd"),
                       "NSS_WRAPPER_GROUP": self.path("group")}
        namespace = ["unshare", "--mount"] if common.is_root() else \
            ["unshare", "--user", "--mount", "--map-user=%d" % self.uid, "--map-group=%d" % self.gid, "--keep-caps"]
        inner = 'mount --bind "$1" /run && shift && exec "$@"'
        command = [*namespace, "sh", "-c", inner, "sh", self.path("run"), self.path("couriertcpd"),
                   "-address=" + self.host, "-maxprocs=100", "-maxperip=100", "-nodnslookup", "-noidentlookup",
                   str(port), *login, self.path("imapd"), "Maildir"]
        with open(self.path("log", "start.log"), "a") as log:
            return common.spawn(command, log, environment)

    def stop(self):
        for server in self.servers:
            common.kill_group(server)

    def close(self):
        self.stop()
        super().close()

    def describe(self):
        return {"host": self.host, "imapPort": self.imap_port, "imapsPort": self.imaps_port,
                "ca": self.path("ca.pem"), "base": self.base, "pid": self.child.pid}


class AccountDaemon:
    """Answers "AUTH n / service / login / user / password" with the account, or FAIL (courier-authlib's protocol)."""

    def __init__(self, courier):
        path = courier.path("run", "courier", "authdaemon", "socket")

        class Answer(socketserver.StreamRequestHandler):
            def handle(self):
                while line := self.rfile.readline():
                    if line.startswith(b"AUTH "):
                        lines = self.rfile.read(int(line.split()[1])).decode().split("\n")
                        user, password = (lines + [""] * 4)[2:4]
                        if courier.users.get(user) == password:
                            return self.account(user)
                        break
                self.wfile.write(b"FAIL\n")

            def account(self, user):
                home = courier.path("home", user)
                self.wfile.write(("UID=%d\nGID=%d\nHOME=%s\nADDRESS=%s\nNAME=%s\n.\n" % (
                    courier.uid, courier.gid, home, user, user)).encode())

        class Server(socketserver.ThreadingUnixStreamServer):
            daemon_threads = True

        self.server = Server(path, Answer)
        os.chmod(path, 0o777)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
