"""A server that only knows how to sign people in, on a free port of this computer."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

PASSWORD = "correct horse battery"


class Identity:
    """Who may sign in, and what was asked."""

    def __init__(self, person: str, organizations: dict[str, str]) -> None:
        self.person, self.organizations = person, organizations
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.url = ""
        self.refusal = ""

    def answer(self, path: str, form: dict[str, Any], bearer: str) -> tuple[int, dict[str, Any]]:
        self.asked.append((path, form))
        tenant = form.get("organization") or next(iter(self.organizations))
        if path.endswith("/logout"):
            return 200, {}
        if self.refusal:
            return 401, {"status": 401, "code": self.refusal, "detail": "This device was revoked."}
        known = (path.endswith("/login") and form.get("password") == PASSWORD) or (
            path.endswith("/switch") and bearer == "Bearer access"
        )
        if known:
            return 200, {
                "access_token": "access",
                "refresh_token": f"refresh-{len(self.asked)}",
                "token_type": "Bearer",
                "expires_in": 900,
                "user_id": self.person,
                "organization_id": tenant,
                "organizations": [
                    {"id": each, "name": name, "role": "Admin"} for each, name in self.organizations.items()
                ],
            }
        status, code = (401, "wrong-password") if path.endswith("/login") else (404, "not-found")
        detail = "E-mail address or password is wrong." if status == 401 else "There is nothing here."
        return status, {"type": "about:blank", "status": status, "code": code, "detail": detail}

    @contextmanager
    def listening(self) -> Iterator["Identity"]:
        identity = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                form = json.loads(self.rfile.read(int(self.headers["content-length"])) or b"{}")
                self.reply(*identity.answer(self.path, form, self.headers.get("authorization", "")))

            def do_GET(self) -> None:
                self.reply(404, {"status": 404, "code": "not-found", "detail": "There is nothing here."})

            def reply(self, status: int, plain: dict[str, Any]) -> None:
                body = json.dumps(plain).encode()
                self.send_response(status)
                self.send_header("content-type", "application/json" if status == 200 else "application/problem+json")
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
                """Tests are quiet."""

        server = _Quiet(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{server.server_port}"
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            server.shutdown()
            server.server_close()
            thread.join()


class _Quiet(ThreadingHTTPServer):
    """Says nothing of clients that leave in the middle: a window that closes does."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class MemorySecrets(dict[str, str]):
    """Secrets in memory, for the time of a test."""

    def set(self, name: str, value: str) -> None:
        self[name] = value

    def delete(self, name: str) -> None:
        self.pop(name, None)
