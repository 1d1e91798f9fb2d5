"""Attached files on disk: whatever was put in comes out, nothing else does, and nothing lies there in clear."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared_models.kernel.faults import NotFound
from sync.replica.attachments import segments
from sync.replica.attachments.local_files import LocalFiles, folder_of
from sync.replica.attachments.segments import PLAIN_BYTES, SEALED_BYTES, FileDamaged
from sync.replica.faults import DiskFull
from sync.replica.files import remove_all

KEY, FRESH = bytes(range(32)), bytes(range(1, 33))
DATA = os.urandom(3 * PLAIN_BYTES + 17)
SIZES = st.one_of(st.integers(0, 300), st.integers(-2, 2).map(lambda n: max(0, 2 * PLAIN_BYTES + n)))


def digest_of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@pytest.fixture
def files(tmp_path: Path) -> LocalFiles:
    return LocalFiles(folder_of(tmp_path / "account.db"), lambda: KEY)


def added(files: LocalFiles, tmp_path: Path, data: bytes = DATA) -> str:
    source = tmp_path / "source"
    source.write_bytes(data)
    digest, size = files.add(source)
    assert (digest, size) == (digest_of(data), len(data))
    return digest


@settings(max_examples=40)
@given(size=SIZES, start=st.integers(0, 3 * PLAIN_BYTES), cut=st.integers(0, 3 * SEALED_BYTES))
def test_segments_hold_any_size_from_any_place(
    size: int, start: int, cut: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder, data = tmp_path_factory.mktemp("any"), os.urandom(size)
    digest = added(files := LocalFiles(folder / "a.files", lambda: KEY), folder, data)
    whole = folder / "a.files" / digest
    assert whole.stat().st_size == segments.sealed_size(size)
    assert b"".join(files.read(digest, min(start, size))) == data[min(start, size) :]
    files.forget(digest)
    assert files.begin(digest, size) == 0
    files.append(digest, 0, data)
    part = whole.with_name(f"{digest}.part")
    os.truncate(part, min(cut, part.stat().st_size))  # killed while it was written
    offset = files.begin(digest, size)
    assert offset <= size
    if offset < size:
        files.append(digest, offset, data[offset:])
    files.finish(digest)
    assert b"".join(files.read(digest)) == data


def test_nothing_lies_there_in_clear(files: LocalFiles, tmp_path: Path) -> None:
    data = b"The quick brown fox. " * 10_000
    digest = added(files, tmp_path, data)
    for each in folder_of(tmp_path / "account.db").iterdir():
        assert b"quick" not in each.read_bytes()
    assert LocalFiles(folder_of(tmp_path / "account.db"), lambda: FRESH).has(digest) is False


@pytest.mark.parametrize("place", [0, 5, SEALED_BYTES - 1, SEALED_BYTES + 40, -1])
def test_a_damaged_segment_is_noticed_and_the_file_fetched_again(place: int, files: LocalFiles, tmp_path: Path) -> None:
    digest = added(files, tmp_path)
    path = folder_of(tmp_path / "account.db") / digest
    broken = bytearray(path.read_bytes())
    broken[place] ^= 1
    path.write_bytes(broken)
    with pytest.raises(FileDamaged):
        files.copy_to(digest, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    assert path.exists()  # the server does not have it: what is left of it stays
    files.sent(digest)
    with pytest.raises(FileDamaged):
        b"".join(files.read(digest))
    assert not path.exists()
    assert not files.has(digest)


def test_segments_cannot_be_exchanged_or_cut_off(files: LocalFiles, tmp_path: Path) -> None:
    digest = added(files, tmp_path)
    path = folder_of(tmp_path / "account.db") / digest
    sealed = path.read_bytes()
    swapped = sealed[SEALED_BYTES : 2 * SEALED_BYTES] + sealed[:SEALED_BYTES] + sealed[2 * SEALED_BYTES :]
    for wrong in (swapped, sealed[: 2 * SEALED_BYTES], sealed[:-1]):
        path.write_bytes(wrong)
        with pytest.raises(FileDamaged):
            b"".join(files.read(digest))


def test_other_bytes_than_the_digest_says_are_not_kept(files: LocalFiles) -> None:
    files.begin(digest_of(DATA), 5)
    files.append(digest_of(DATA), 0, b"wrong")
    with pytest.raises(FileDamaged):
        files.finish(digest_of(DATA))
    assert files.begin(digest_of(DATA), 5) == 0


def test_a_fresh_key_takes_along_what_is_carried_over_and_nothing_else(tmp_path: Path) -> None:
    key = [KEY]
    files = LocalFiles(folder_of(tmp_path / "account.db"), lambda: key[0])
    stays, goes = added(files, tmp_path), added(files, tmp_path, b"goes")
    files.carry_over(FRESH, [stays])
    assert b"".join(files.read(stays)) == DATA  # a crash here leaves the old key, or the fresh one, with its files
    key[0] = FRESH
    assert b"".join(files.read(stays)) == DATA
    with pytest.raises(NotFound):
        b"".join(files.read(goes))
    files.sweep()
    left = {each.name.partition(".")[0] for each in folder_of(tmp_path / "account.db").iterdir()}
    assert left == {stays}
    assert files.unsent() == [stays]
    key[0] = KEY
    assert not files.has(stays)


def test_a_wipe_takes_everything(files: LocalFiles, tmp_path: Path) -> None:
    added(files, tmp_path)
    remove_all(tmp_path / "account.db")
    assert not folder_of(tmp_path / "account.db").exists()


def test_a_full_disk_keeps_what_was_there(files: LocalFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = added(files, tmp_path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr("sync.replica.files.os.fsync", full)
        with pytest.raises(DiskFull):
            added(files, tmp_path, b"another")
    assert b"".join(files.read(first)) == DATA
    assert not files.has(digest_of(b"another"))


def test_what_was_sent_makes_room(files: LocalFiles, tmp_path: Path) -> None:
    kept, gone = added(files, tmp_path, b"unsent" * 100), added(files, tmp_path, b"sent" * 100)
    files.sent(gone)
    files.trim(700)
    assert (files.has(kept), files.has(gone)) == (True, False)


@pytest.mark.parametrize("name", ["../secret", "", "A" * 64])
def test_a_name_is_a_digest(name: str, files: LocalFiles) -> None:
    with pytest.raises(NotFound):
        files.begin(name, 1)
