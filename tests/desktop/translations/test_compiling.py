"""What windows read of the translations is made anew exactly when it has to be."""

import os
from pathlib import Path

import pytest

from desktop.translations import compiling

WORDS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de"><context><name>Lists</name>
<message><source>Name</source><translation>{}</translation></message></context></TS>
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one language."""
    (tmp_path / "de.ts").write_text(WORDS.format("Name"), "utf-8")
    monkeypatch.setattr(compiling, "stale", lambda real=compiling.stale: real(tmp_path))
    return tmp_path


def test_what_is_newer_is_compiled_and_nothing_else_stays_behind(folder: Path) -> None:
    assert compiling.compile_stale() == ["de"]
    made = (folder / "de.qm").read_bytes()
    assert compiling.compile_stale() == []
    (folder / "de.ts").write_text(WORDS.format("Bezeichnung"), "utf-8")
    later = (folder / "de.qm").stat().st_mtime_ns + 1_000_000_000
    os.utime(folder / "de.ts", ns=(later, later))
    assert compiling.compile_stale() == ["de"]
    assert (folder / "de.qm").read_bytes() != made
    assert sorted(each.name for each in folder.iterdir()) == ["de.qm", "de.ts"]
