# SPDX-License-Identifier: GPL-3.0-or-later
"""A stand-in for an OAuth 2 provider: tells whose token one is, on a free loopback port of this process."""
import http.server
import json
import threading


class TokenServer:
    def __init__(self, tokens):
        """tokens: name:token; a token of nobody listed is refused."""
        owners = {token: name for name, token in (pair.split(":", 1) for pair in tokens)}

        class Answer(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                owner = owners.get(self.headers.get("Authorization", "").removeprefix("Bearer "))
                # Dovecot takes an error status for a provider out of order, not for a token that is none.
                body = json.dumps({"active": "true" if owner else "false", "user": owner or "nobody"}).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *words):
                """stdout belongs to the requests of the tests"""

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.url = "http://127.0.0.1:%d/whose" % server.server_address[1]
