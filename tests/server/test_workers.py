"""The supervisor of server processes and one that cannot start; the rest is in scenarios/test_several_servers.py."""

from __future__ import annotations

import signal
import socket

from server.workers import Workers


def refuse(listener: socket.socket) -> bool:
    """A server that cannot start."""
    return False


def test_servers_that_cannot_start_end_the_command() -> None:
    before = signal.getsignal(signal.SIGTERM)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        assert not Workers(2, refuse, listener).run()
    assert signal.getsignal(signal.SIGTERM) is before
