# SPDX-License-Identifier: GPL-3.0-or-later
"""A private Dovecot: IMAP (STARTTLS), IMAPS and LMTP on free loopback ports, nothing of the machine's own touched."""
import os
import shutil
import smtplib
import subprocess

from . import common
from .mailbox import MailboxRequests
from .tokens import TokenServer

FOLDERS = ("Drafts", "Sent", "Archive", "Junk", "Trash")

# What Dovecot 2.3 says after login; given in full when some of it shall not be said.
CAPABILITIES = """IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE SORT SORT=DISPLAY THREAD=REFERENCES THREAD=REFS
    THREAD=ORDEREDSUBJECT MULTIAPPEND URL-PARTIAL CATENATE UNSELECT CHILDREN NAMESPACE UIDPLUS LIST-EXTENDED I18NLEVEL=1
    CONDSTORE QRESYNC ESEARCH ESORT SEARCHRES WITHIN CONTEXT=SEARCH LIST-STATUS BINARY MOVE SNIPPET=FUZZY PREVIEW=FUZZY
    PREVIEW STATUS=SIZE SAVEDATE LITERAL+ NOTIFY SPECIAL-USE METADATA COMPRESS=DEFLATE QUOTA""".split()


class Dovecot(MailboxRequests, common.Peer):
    prefix = "imap"

    def __init__(self, users=(), hide=(), quota_kib=0, read_only=(), certificate_fault="", plaintext=True, catch_all="",
                 store="sdbox", max_connections=200, idle_notify="2 secs", tokens=(), token_mechanisms=("xoauth2",),
                 all_mail=False, guests=()):
        super().__init__()
        self.users = dict(u.split(":", 1) for u in users) or {"anna": "hemmelig", "bo": "hemmelig"}
        self.hide = {h.upper() for h in hide}
        self.quota_kib = quota_kib
        self.read_only = list(read_only)
        self.guests = dict(g.split(":", 1) for g in guests)  # they sign in to others' mailboxes, as "anna*ola"
        self.certificate_fault = certificate_fault
        self.plaintext = plaintext
        self.catch_all = catch_all
        self.store = store
        self.max_connections = max_connections
        self.idle_notify = idle_notify
        self.all_mail = all_mail
        self.token_mechanisms = list(token_mechanisms) if tokens else []
        self.token_server = TokenServer(tokens) if tokens else None
        # Dovecot takes a connection from its own address to be safe, so it must have another one to refuse LOGIN.
        self.host = "127.0.0.1" if plaintext else "127.0.0.2"

    def start(self):
        self.imap_port, self.imaps_port, self.lmtp_port = common.free_ports(self.host, 3)
        for folder in ("run", "state", "log", "home"):
            os.mkdir(self.path(folder))
        common.make_certificates(self.base, self.certificate_fault)
        self.write_users()
        self.write("guests", "".join("%s:{PLAIN}%s\n" % pair for pair in sorted(self.guests.items())), 0o644)
        self.write("acl", "".join("* user=%s lr\n" % user for user in self.read_only))
        self.write("dovecot.conf", self.config())
        if self.token_server:
            self.write("oauth2.conf", "introspection_mode = auth\nintrospection_url = %s\nusername_attribute = user\n"
                       "active_attribute = active\nactive_value = true\n" % self.token_server.url)
        if common.is_root():
            shutil.chown(self.path("home"), common.MAIL_UID, common.MAIL_UID)
            for name in ("dovecot.log", "info.log"):
                self.write("log/" + name, "", 0o666)
        self.launch()

    def launch(self):
        environment = {"PATH": os.environ.get("PATH", "") + ":/usr/sbin:/sbin"}
        with open(self.path("log", "start.log"), "a") as log:
            self.child = common.spawn(["dovecot", "-F", "-c", self.path("dovecot.conf")], log, environment)
        common.wait_for_greeting(self.host, self.imap_port, b"* OK", self.child,
                                 [self.path("log", "start.log"), self.path("log", "dovecot.log")])

    def stop(self):
        common.stop_child(self.child)

    def describe(self):
        return {"host": self.host, "imapPort": self.imap_port, "imapsPort": self.imaps_port,
                "lmtpPort": self.lmtp_port, "ca": self.path("ca.pem"), "cert": self.path("cert.pem"), "key": self.path("key.pem"),
                "base": self.base, "pid": self.child.pid}

    def write_users(self):
        self.write("users", "".join("%s:{PLAIN}%s\n" % pair for pair in sorted(self.users.items())), 0o640)
        if common.is_root():
            shutil.chown(self.path("users"), "root", "dovecot")

    def config(self):
        if common.is_root():
            internal, login, group, chroot = "dovecot", "dovenull", "dovecot", ""
            uid = gid = common.MAIL_UID
        else:
            import grp
            import pwd
            uid, gid = os.getuid(), os.getgid()
            internal = login = pwd.getpwuid(uid).pw_name
            group, chroot = grp.getgrgid(gid).gr_name, "chroot ="
        plugins = ["zlib"] + (["acl"] if self.read_only or self.guests else []) + (["quota"] if self.quota_kib else [])
        imap_plugins = ["zlib"] + ([] if "COMPRESS=DEFLATE" in self.hide else ["imap_zlib"]) + \
            (["imap_quota"] if self.quota_kib else []) + (["imap_acl"] if self.guests else [])
        special = "".join("  mailbox %s {\n    auto = subscribe\n%s  }\n" % (
            name, "" if "SPECIAL-USE" in self.hide else "    special_use = \\%s\n" % name) for name in FOLDERS
            if name != "Archive" or not self.all_mail)
        if self.all_mail:
            special += '  mailbox "All Mail" {\n    auto = subscribe\n    special_use = \\All\n  }\n'
        users_db = "driver = static\n  args = %suid=%d gid=%d home=%s/home/%%u" % (
            "allow_all_users=yes " if self.catch_all else "", uid, gid, self.base)
        offered = [c for c in CAPABILITIES if c not in self.hide and (c != "QUOTA" or self.quota_kib)]
        return """# a private server for tests and the demo
base_dir = {base}/run
state_dir = {base}/state
instance_name = svarbord-{pid}
log_path = {base}/log/dovecot.log
info_log_path = {base}/log/info.log
protocols = imap lmtp
listen = {host}
default_internal_user = {internal}
default_internal_group = {group}
default_login_user = {login}
default_vsz_limit = 0
default_process_limit = 200
default_client_limit = 1000
disable_plaintext_auth = {noplain}
auth_mechanisms = {mechanisms}
auth_failure_delay = 0
mail_uid = {uid}
mail_gid = {gid}
first_valid_uid = 1
first_valid_gid = 1
mail_location = {store}:~/{store}
mail_fsync = never
mail_attribute_dict = file:%h/dovecot-attributes
mailbox_list_index = yes
mailbox_idle_check_interval = {idle_notify}
mail_plugins = {plugins}
ssl = yes
ssl_cert = <{base}/cert.pem
ssl_key = <{base}/key.pem
ssl_min_protocol = TLSv1.2
ssl_dh =
{guest_passdb}{token_passdb}passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {base}/users
}}
userdb {{
  {users_db}
}}
plugin {{
{plugin_settings}}}
namespace inbox {{
  inbox = yes
  separator = /
{special}}}
protocol imap {{
  mail_plugins = {plugins} {imap_plugins}
  imap_metadata = yes
  mail_max_userip_connections = {max_connections}
  {capability}
}}
protocol lmtp {{
  postmaster_address = postmaster@localhost
}}
service anvil {{
  {chroot}
}}
service imap-login {{
  {chroot}
  service_count = 0
  process_min_avail = 1
  inet_listener imap {{
    address = {host}
    port = {imap_port}
  }}
  inet_listener imaps {{
    address = {host}
    port = {imaps_port}
    ssl = yes
  }}
}}
service imap {{
  process_limit = 200
}}
service lmtp {{
  inet_listener lmtp {{
    address = {host}
    port = {lmtp_port}
  }}
}}
service stats {{
  {chroot}
}}
""".format(base=self.base, pid=os.getpid(), host=self.host, internal=internal, group=group, login=login,
           mechanisms=" ".join(["plain", "login"] + self.token_mechanisms), token_passdb=self.token_passdb(),
           guest_passdb=self.guest_passdb(),
           noplain="no" if self.plaintext else "yes", uid=uid, gid=gid, store=self.store, chroot=chroot,
           plugins=" ".join(plugins), imap_plugins=" ".join(imap_plugins), special=special, users_db=users_db,
           plugin_settings=self.plugin_settings(), max_connections=self.max_connections, idle_notify=self.idle_notify,
           capability="imap_capability = " + " ".join(offered) if self.hide else "",
           imap_port=self.imap_port, imaps_port=self.imaps_port, lmtp_port=self.lmtp_port)

    def guest_passdb(self):
        if not self.guests:
            return ""
        return "auth_master_user_separator = *\npassdb {\n  driver = passwd-file\n  master = yes\n" \
            "  args = scheme=PLAIN username_format=%%u %s\n  result_success = continue\n}\n" % self.path("guests")

    def token_passdb(self):
        if not self.token_server:
            return ""
        return "passdb {\n  driver = oauth2\n  mechanisms = %s\n  args = %s\n}\n" % (
            " ".join(self.token_mechanisms), self.path("oauth2.conf"))

    def plugin_settings(self):
        text = ""
        if self.quota_kib:
            text += "  quota = count:User quota\n  quota_vsizes = yes\n  quota_rule = *:storage=%dK\n" % self.quota_kib
            text += "  quota_grace = 0\n"
        if self.read_only:
            text += "  acl = vfile:%s\n" % self.path("acl")
        elif self.guests:
            text += "  acl = vfile\n  acl_defaults_from_inbox = yes\n"
        return text

    # Requests

    def doveadm(self, *args, data=None):
        done = subprocess.run(["doveadm", "-c", self.path("dovecot.conf"), *args], input=data, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE)
        if done.returncode:
            raise common.PeerError("doveadm %s: %s" % (args[0], done.stderr.decode(errors="replace").strip()))
        return done.stdout

    def do_doveadm(self, args):
        return self.doveadm(*args).decode(errors="replace")

    def do_adduser(self, user, password="hemmelig"):
        self.users[user] = password
        self.write_users()

    def do_deliver(self, recipient, messages, sender="sender@example.org"):
        """Delivers as mail comes in: over LMTP, so that clients that IDLE are told."""
        with smtplib.LMTP(self.host, self.lmtp_port) as client:
            for message in common.decode(messages):
                client.sendmail(sender, [recipient], message)

    def do_import(self, user, maildir):
        """Takes over a whole Maildir (with .Folders) and its flags and times."""
        scratch = self.path("import")
        shutil.rmtree(scratch, ignore_errors=True)
        shutil.copytree(maildir, os.path.join(scratch, "mail"))
        if common.is_root():
            common.run("chown", "-R", "%d:%d" % (common.MAIL_UID, common.MAIL_UID), scratch)
        self.doveadm("import", "-u", user, "-s", "maildir:%s/mail" % scratch, "", "all")
        shutil.rmtree(scratch, ignore_errors=True)

    def do_kick(self, user):
        """Cuts every connection of the user, as a server that restarts would."""
        self.doveadm("kick", user)

    def do_kill(self):
        """Ends the server without a word."""
        common.kill_group(self.child)
