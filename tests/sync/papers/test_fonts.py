"""The fonts of the papers lie once in the cache of a person, whole, whoever else unpacks them or was killed."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sync.papers import fonts as papers
from sync.papers.fonts import keep

FILES = {"a.ttf": b"a" * 50_000, "b.ttf": b"b" * 50_000}


def there(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir()}


def test_many_at_once_leave_each_file_whole_and_nothing_beside_it(tmp_path: Path) -> None:
    folder = tmp_path / "cache" / "fonts"
    with ThreadPoolExecutor(8) as at_once:
        assert [*at_once.map(lambda _: keep(folder, FILES), range(40))] == [None] * 40
    assert there(folder) == FILES


def test_what_is_whole_stays_and_what_is_half_written_is_mended(tmp_path: Path) -> None:
    keep(tmp_path, FILES)
    before = (tmp_path / "a.ttf").stat().st_ino
    (tmp_path / "b.ttf").write_bytes(b"b" * 40)
    keep(tmp_path, FILES)
    assert (tmp_path / "a.ttf").stat().st_ino == before
    assert there(tmp_path) == FILES


def test_a_write_that_fails_leaves_nothing_beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError("in use")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(PermissionError):
        keep(tmp_path, FILES)
    assert there(tmp_path) == {}


def test_a_process_that_is_killed_leaves_them_in_the_cache_and_no_litter(tmp_path: Path) -> None:
    code = "import os, signal; from sync.papers.fonts import fonts; fonts(); os.kill(os.getpid(), signal.SIGKILL)"
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    places = {"XDG_CACHE_HOME": str(tmp_path), "HOME": str(tmp_path), "TMPDIR": str(temporary)}
    subprocess.run([sys.executable, "-c", code], env={**os.environ, **places}, check=False)
    assert len([*tmp_path.rglob("*.ttf")]) == 2
    assert not [*temporary.iterdir()]


def test_without_a_cache_they_are_unpacked_for_the_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nowhere = tmp_path / "file"
    nowhere.write_bytes(b"")
    monkeypatch.setattr(papers, "user_cache_path", lambda *_, **__: nowhere)
    found = papers._unpacked.__wrapped__()
    assert {each.suffix for each in found.iterdir()} == {".ttf"}
    papers._remove(found, os.getpid())
    assert not found.exists()
