# SPDX-License-Identifier: GPL-3.0-or-later
"""What every private server needs: free ports, certificates, a child that cannot outlive us, requests over stdin."""
import base64
import ctypes
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

MAIL_UID = 20143  # owner of mail when the tests run as root; never an account of the machine


class PeerError(Exception):
    """The server could not be started or refused a request."""


def is_root():
    return os.geteuid() == 0


def cache_root():
    """Where `./dev setup` unpacks the servers that must not be installed on the machine."""
    base = os.environ.get("SVARBORD_PEERS_DIR") or os.path.expanduser("~/.cache/svarbord-peers")
    return os.path.join(base, "root")


def free_ports(host, count):
    sockets = [socket.create_server((host, 0)) for _ in range(count)]
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    return ports


def make_base(prefix):
    """A folder with a path short enough for socket names (107 characters), reachable by MAIL_UID."""
    root = "/tmp" if os.access("/tmp", os.W_OK) else tempfile.gettempdir()
    base = tempfile.mkdtemp(prefix="svarbord-%s-" % prefix, dir=root)
    os.chmod(base, 0o755)
    return base


def run(*args, **kwargs):
    done = subprocess.run(args, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **kwargs)
    if done.returncode:
        raise PeerError("%s: %s" % (" ".join(args[:3]), done.stderr.decode(errors="replace").strip()))
    return done.stdout


def make_certificates(base, fault=""):
    """A CA (ca.pem) and a certificate of it for localhost, 127.0.0.1 and 127.0.0.2 (cert.pem, key.pem). With a fault it is
    expired, not-yet valid, self-signed, or for the wrong-name."""
    def path(name):
        return os.path.join(base, name)

    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    run("openssl", "req", "-x509", *key, "-days", "3650", "-keyout", path("ca-key.pem"), "-out", path("ca.pem"),
        "-subj", "/CN=Svarbord test CA")
    names = "DNS:mail.another.example" if fault == "wrong-name" else "DNS:localhost,IP:127.0.0.1,IP:127.0.0.2"
    subject = "/CN=mail.another.example" if fault == "wrong-name" else "/CN=localhost"
    if fault == "self-signed":
        run("openssl", "req", "-x509", *key, "-days", "365", "-keyout", path("key.pem"), "-out", path("cert.pem"),
            "-subj", subject, "-addext", "subjectAltName=" + names, "-addext", "basicConstraints=critical,CA:FALSE")
    else:
        run("openssl", "req", *key, "-keyout", path("key.pem"), "-out", path("request.pem"), "-subj", subject)
        with open(path("extensions"), "w") as out:
            out.write("subjectAltName=%s\nbasicConstraints=CA:FALSE\n" % names)
        sign = ["openssl", "x509", "-req", "-in", path("request.pem"), "-CA", path("ca.pem"), "-CAkey",
                path("ca-key.pem"), "-CAcreateserial", "-days", "-1" if fault == "expired" else "365", "-extfile",
                path("extensions"), "-out", path("cert.pem")]
        if fault == "not-yet":
            sign_later(path)
        else:
            run(*sign)
    os.chmod(path("key.pem"), 0o600)


def sign_later(path):
    """openssl x509 knows no date to begin with; openssl ca does."""
    with open(path("ca.conf"), "w") as out:
        out.write("[ca]\ndefault_ca=own\n[own]\ndatabase=%s\nnew_certs_dir=%s\nserial=%s\ndefault_md=sha256\n"
                  "policy=any\n[any]\ncommonName=supplied\n" % (path("index"), path(""), path("serial")))
    open(path("index"), "w").close()
    with open(path("serial"), "w") as out:
        out.write("01\n")
    run("openssl", "ca", "-batch", "-notext", "-config", path("ca.conf"), "-cert", path("ca.pem"), "-keyfile",
        path("ca-key.pem"), "-in", path("request.pem"), "-extfile", path("extensions"), "-startdate", "20900101000000Z",
        "-enddate", "20910101000000Z", "-out", path("cert.pem"))


def die_with_parent():
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG


def spawn(args, log, env=None, preexec=None):
    def prepare():
        die_with_parent()
        if preexec:
            preexec()

    return subprocess.Popen(args, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=env, preexec_fn=prepare,
                            start_new_session=True)


def wait_for_greeting(host, port, greeting, child, log_files, tls=None, seconds=20):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if child.poll() is not None:
            break
        try:
            with socket.create_connection((host, port), timeout=5) as plain:
                with tls.wrap_socket(plain, server_hostname=host) if tls else plain as s:
                    if s.recv(200).startswith(greeting):
                        return
        except OSError:
            pass
        time.sleep(0.02)
    raise PeerError("no greeting on port %d\n%s" % (port, tail(log_files)))


def tail(files, lines=15):
    text = ""
    for name in files:
        if os.path.exists(name):
            with open(name, errors="replace") as f:
                text += "".join(f.readlines()[-lines:])
    return text


def stop_child(child, how=signal.SIGTERM, seconds=10):
    if child is None or child.poll() is not None:
        return
    child.send_signal(how)
    try:
        child.wait(seconds)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()


def kill_group(child):
    """Ends a server and all its processes without a word, as a power cut would."""
    try:
        os.killpg(child.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    child.wait()


def unpacked_environment():
    """Environment to run a server out of the cache folder."""
    root = cache_root()
    libraries = ["usr/lib/x86_64-linux-gnu", "usr/lib/aarch64-linux-gnu", "usr/lib", "usr/lib/courier-authlib"]
    return {"PATH": os.environ.get("PATH", "") + ":/usr/sbin:/sbin",
            "LD_LIBRARY_PATH": ":".join(os.path.join(root, lib) for lib in libraries)}


class Peer:
    """Base of the servers: start() and stop() around a folder of their own, and named requests."""

    prefix = "peer"

    def __init__(self):
        self.base = make_base(self.prefix)
        self.child = None

    def path(self, *parts):
        return os.path.join(self.base, *parts)

    def write(self, name, text, mode=0o644):
        with open(self.path(name), "w") as out:
            out.write(text)
        os.chmod(self.path(name), mode)

    def close(self):
        if self.child:
            kill_group(self.child)
        shutil.rmtree(self.base, ignore_errors=True)

    def do_stop(self):
        self.stop()

    def do_start(self):
        self.launch()

    def serve(self):
        """Says where the server is, then answers one JSON request a line until stdin ends."""
        try:
            self.start()
            reply({"ok": True, **self.describe()})
        except Exception as error:  # whatever it was, the test wants to read it
            reply({"ok": False, "error": "%s: %s" % (type(error).__name__, error)})
            self.close()
            return 1
        try:
            for line in sys.stdin:
                self.answer(json.loads(line))
        except KeyboardInterrupt:
            pass
        finally:
            self.close()
        return 0

    def answer(self, request):
        try:
            verb = request.pop("do")
            result = getattr(self, "do_" + verb)(**request)
            reply({"ok": True, "result": result})
        except Exception as error:
            reply({"ok": False, "error": "%s: %s" % (type(error).__name__, error)})


def reply(value):
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


def decode(messages):
    """Messages travel as base64, for mail is bytes and JSON is not."""
    return [base64.b64decode(m) for m in messages]
