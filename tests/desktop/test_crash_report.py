"""Crash reports: written where nobody caught it, in every thread, without values of records."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import crash_report


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Path]]:
    """Catches everything until the test ends; the reports that were told of."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    for name in ("_folder", "_told", "_native"):
        monkeypatch.setattr(crash_report, name, [])
    monkeypatch.setattr(crash_report.faulthandler, "enable", lambda file: None)
    told: list[Path] = []
    crash_report.install(tmp_path, lambda path, error: told.append(path))
    yield told
    for file in crash_report._native:
        file.close()


def fail(secret: str) -> None:
    raise ValueError(f"cannot use {secret}")


def test_a_defect_in_any_thread_is_written_down(installed: list[Path]) -> None:
    thread = threading.Thread(target=fail, args=("Ana's phone number",))
    thread.start()
    thread.join()
    text = installed[0].read_text("utf-8")
    assert "ValueError" in text
    assert "in fail" in text
    assert "Python" in text
    assert "Ana" not in text


def test_only_the_latest_reports_stay(installed: list[Path], tmp_path: Path) -> None:
    folder = tmp_path / crash_report.FOLDER
    for at in range(crash_report.KEPT + 3):
        (folder / f"2001-01-01 00.00.{at:02}.txt").write_text("old")
    crash_report.report(ValueError, ValueError(), None)
    assert len(list(folder.glob("20*.txt"))) == crash_report.KEPT


def test_a_folder_that_cannot_be_written_is_no_second_failure(
    installed: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setattr(crash_report, "_folder", [blocked / "reports"])
    assert crash_report.report(ValueError, ValueError(), None) is None
