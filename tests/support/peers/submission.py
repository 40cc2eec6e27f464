# SPDX-License-Identifier: GPL-3.0-or-later
"""A private Exim as submission server (STARTTLS, AUTH PLAIN and LOGIN) that hands every mail on by LMTP.

Recipients whose local part is later@, nobody@ or full@ are answered 451, 550 and 552, whatever the domain.
"""
import os
import pwd
import shutil
import subprocess

from . import common


class Submission(common.Peer):
    prefix = "smtp"

    def __init__(self, users=(), lmtp_host="127.0.0.1", lmtp_port=0, ca="", cert="", key="", certificate_fault="",
                 size_limit="50M", delay_data="", tokens=()):
        super().__init__()
        self.host = "127.0.0.1"
        self.users = list(users) or ["anna:hemmelig", "bo:hemmelig"]
        self.lmtp = (lmtp_host, lmtp_port)
        self.ca = ca
        self.given_certificate = (cert, key)
        self.certificate_fault = certificate_fault
        self.size_limit = size_limit
        self.delay_data = delay_data
        self.tokens = list(tokens)

    def start(self):
        self.exim = os.path.join(common.cache_root(), "usr/sbin/exim4")
        if not os.path.exists(self.exim):
            raise common.PeerError("no %s: run ./dev setup" % self.exim)
        (self.port,) = common.free_ports(self.host, 1)
        for folder in ("spool", "log"):
            os.mkdir(self.path(folder))
        if self.ca:
            for name, source in zip(("ca.pem", "cert.pem", "key.pem"), (self.ca, *self.given_certificate)):
                shutil.copy(source, self.path(name))
        else:
            common.make_certificates(self.base, self.certificate_fault)
        self.uid = common.MAIL_UID if common.is_root() else os.getuid()
        self.gid = common.MAIL_UID if common.is_root() else os.getgid()
        # The binary looks up the account it was built for; nss_wrapper shows it one that is really ours.
        names = "root:x:0:0:root:/root:/bin/sh\nDebian-exim:x:%d:%d:Exim:%s:/bin/sh\n" % (self.uid, self.gid, self.base)
        self.write("passwd", names)
        self.write("group", "root:x:0:\nDebian-exim:x:%d:\n" % self.gid)
        self.write("users", "".join("%s: %s\n" % tuple(u.split(":", 1)) for u in self.users))
        self.write("exim.conf", self.config())
        if common.is_root():
            common.run("chown", "-R", "%d:%d" % (self.uid, self.gid), self.base)
        self.launch()

    def environment(self):
        environment = common.unpacked_environment()
        libraries = environment["LD_LIBRARY_PATH"].split(":")
        wrapper = next((p for p in (os.path.join(lib, "libnss_wrapper.so") for lib in libraries) if os.path.exists(p)),
                       None)
        if not wrapper:
            raise common.PeerError("no libnss_wrapper.so: run ./dev setup")
        return {**environment, "LD_PRELOAD": wrapper, "NSS_WRAPPER_PASSWD": self.path("passwd"),
                "NSS_WRAPPER_GROUP": self.path("group")}

    def drop_root(self):
        if common.is_root():
            os.setgroups([])
            os.setgid(self.gid)
            os.setuid(self.uid)

    def launch(self):
        # The unpacked folder may lie in a home that the unprivileged account cannot enter.
        program = self.path("exim")
        if not os.path.exists(program):
            shutil.copy(self.exim, program)
            os.chmod(program, 0o755)
            self.copy_libraries()
        with open(self.path("log", "start.log"), "a") as log:
            self.child = common.spawn([program, "-C", self.path("exim.conf"), "-bdf", "-q1m"], log,
                                      self.private_environment, self.drop_root)
        common.wait_for_greeting(self.host, self.port, b"220", self.child,
                                 [self.path("log", n) for n in ("start.log", "mainlog", "paniclog")])

    def copy_libraries(self):
        environment = self.environment()
        os.mkdir(self.path("lib"))
        shutil.copy(environment["LD_PRELOAD"], self.path("lib", "libnss_wrapper.so"))
        self.private_environment = {**environment, "LD_PRELOAD": self.path("lib", "libnss_wrapper.so"),
                                    "LD_LIBRARY_PATH": self.path("lib")}

    def stop(self):
        common.stop_child(self.child)

    def describe(self):
        return {"host": self.host, "port": self.port, "ca": self.path("ca.pem"), "base": self.base,
                "pid": self.child.pid}

    def config(self):
        router = """
  driver = manualroute
  route_list = * {host} byname
  transport = mailbox
  self = send
""".format(host=self.lmtp[0]) if self.lmtp[1] else """
  driver = redirect
  data = :blackhole:
"""
        return """# a private server for tests and the demo
exim_path = {base}/exim
spool_directory = {base}/spool
log_file_path = {base}/log/%slog
pid_file_path = {base}/exim.pid
exim_user = {uid}
exim_group = {gid}
trusted_users = {uid}
unknown_login = svarbord
never_users =
local_interfaces = <; 127.0.0.1
daemon_smtp_ports = {port}
primary_hostname = mail.example.org
smtp_banner = $primary_hostname ESMTP
message_size_limit = {size_limit}
tls_advertise_hosts = *
tls_certificate = {base}/cert.pem
tls_privatekey = {base}/key.pem
auth_advertise_hosts = ${{if eq{{$tls_in_cipher}}{{}}{{}}{{*}}}}
acl_smtp_rcpt = check_rcpt
acl_smtp_data = check_data
host_lookup =
rfc1413_hosts =
rfc1413_query_timeout = 0s
keep_environment =
add_environment = LD_PRELOAD={base}/lib/libnss_wrapper.so : NSS_WRAPPER_PASSWD={base}/passwd : NSS_WRAPPER_GROUP={base}/group
queue_run_max = 1
smtp_accept_max = 100
smtp_accept_queue_per_connection = 0
deliver_drop_privilege = true
domainlist local_domains =

begin acl
check_rcpt:
  deny    !authenticated = *
          message = Authentication required
  defer   local_parts = later
          message = 4.3.0 Try again later
  deny    local_parts = nobody
          message = 5.1.1 No such person here
  deny    local_parts = full
          message = 552 5.2.2 Mailbox full
  accept
check_data:
  accept  {delay}

begin routers
everything:{router}
begin transports
mailbox:
  driver = smtp
  protocol = lmtp
  port = {lmtp_port}
  allow_localhost
  hosts_try_fastopen =
  hosts_avoid_tls = *
  return_path_add

begin retry
* * F,2h,10s

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${{if eq{{$auth3}}{{${{lookup{{$auth2}}lsearch{{{base}/users}}{{$value}}{{no such user}}}}}}}}
  server_set_id = $auth2
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = Username:: : Password::
  server_condition = ${{if eq{{$auth2}}{{${{lookup{{$auth1}}lsearch{{{base}/users}}{{$value}}{{no such user}}}}}}}}
  server_set_id = $auth1
{token}""".format(base=self.base, uid=self.uid, gid=self.gid, port=self.port, size_limit=self.size_limit, router=router,
           lmtp_port=self.lmtp[1] or 24,
           token=self.token_authenticator(), delay="delay = " + self.delay_data if self.delay_data else "")

    def token_authenticator(self):
        """XOAUTH2 is one string: the user and the token."""
        if not self.tokens:
            return ""
        accepted = ["user=%s\\x01auth=Bearer %s\\x01\\x01" % tuple(pair.split(":", 1)) for pair in self.tokens]
        condition = "${if or{%s}}" % "".join("{eq{$auth1}{%s}}" % text for text in accepted)
        return ("xoauth2:\n  driver = plaintext\n  public_name = XOAUTH2\n  server_prompts = :\n"
                "  server_condition = %s\n" % condition)

    # Requests

    def do_log(self):
        return common.tail([self.path("log", "mainlog")], 10000)
