"""Every line of the server's log is one JSON object."""

from __future__ import annotations

import json
import logging

from server.log_line import LogLine


def line(name: str, text: str, *values: object) -> str:
    return LogLine().format(logging.LogRecord(name, logging.WARNING, "", 0, text, values, None))


def test_whatever_is_logged_becomes_one_json_object() -> None:
    request = '{"event":"request","status":200}'
    assert line("counterfoil.request", request) == request
    assert json.loads(line("counterfoil.changes", "not listening to %s\n", '"b"')) == {
        "event": "warning",
        "about": "changes",
        "text": 'not listening to "b"\n',
    }
