"""`counterfoil support`: a file for somebody who helps, from a terminal and without a server."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from tests.desktop.cli.test_cli import CONTACTS, Captured, Patch, run, sign_in
from tests.running import RunningServer


@pytest.fixture(autouse=True)
def passphrase(monkeypatch: Patch) -> None:
    monkeypatch.setenv("COUNTERFOIL_PASSPHRASE", "a long passphrase")


async def test_it_tells_of_the_last_synchronisation_and_names_nobody(
    server: RunningServer, tmp_path: Path, monkeypatch: Patch, capsys: Captured
) -> None:
    people = tmp_path / "people.csv"
    people.write_text(CONTACTS)
    data = ["--data", tmp_path / "data"]
    assert await run("import", "contacts", people, *data, *sign_in(server, monkeypatch)) == 1
    capsys.readouterr()
    path = tmp_path / "support.zip"
    assert await run("support", path, *data, "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"file": str(path)}
    with zipfile.ZipFile(path) as made:
        parts = {each: made.read(each).decode() for each in made.namelist()}
    whats = [each["what"] for each in reversed(json.loads(parts["events.json"]))]
    assert whats[:3] == ["connected", "load needed", "loaded"]
    assert whats[-1] == "ended"
    created = [each for each in json.loads(parts["mutations.json"]) if each["record_type"] == "contact"]
    assert {each["verdict"]["status"] for each in created} == {"accepted"}
    assert all(each["sent"] and each["answered"] and each["shown"] for each in created)
    everything = "".join(parts.values())
    names = ["Ann", "Bell", "one.example", "One Ltd", server.people["ada"].email, server.url, str(tmp_path)]
    assert [each for each in names if each in everything] == []


async def test_without_an_account_there_is_nothing_to_tell(tmp_path: Path, capsys: Captured) -> None:
    assert await run("support", tmp_path / "support.zip", "--data", tmp_path / "data") == 1
    assert "Nobody has signed in" in capsys.readouterr().err
    assert not (tmp_path / "support.zip").exists()
