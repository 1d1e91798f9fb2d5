"""Every line of the server's log is one JSON object."""

from __future__ import annotations

import json
import logging

import pytest

from server.log_line import LogLine, log_to_standard_error


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


def test_libraries_log_in_the_same_form_and_nothing_that_people_typed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(logging.root, "handlers", [])
    for name in ("uvicorn", "uvicorn.error"):  # a server in this process may have set up its own
        monkeypatch.setattr(logging.getLogger(name), "handlers", [])
        monkeypatch.setattr(logging.getLogger(name), "propagate", True)
        logging.getLogger(name).setLevel(logging.NOTSET)
    log_to_standard_error()
    logging.getLogger("uvicorn.error").info("Started server process [%d]", 7)
    try:
        raise ValueError("a secret name")
    except ValueError:
        logging.getLogger("asyncio").exception("Task exception was never retrieved")
    started, failed = map(json.loads, capsys.readouterr().err.splitlines())
    assert started == {"event": "info", "about": "uvicorn.error", "text": "Started server process [7]"}
    assert (failed["event"], failed["error"]) == ("error", "ValueError")
    assert "test_log_line.py" in failed["frames"][0]
    assert "secret" not in json.dumps(failed)
