"""Settings survive the program, and nothing about them is worth a failure."""

import os
from pathlib import Path

import pytest

from desktop.settings import FILE, Settings


def test_what_was_kept_is_read_again(tmp_path: Path) -> None:
    Settings(tmp_path / "new").keep(theme="dark", heard={"a": 1}, gone=1)
    settings = Settings(tmp_path / "new")
    assert settings.read("theme", "") == "dark"
    assert settings.read("heard", {}) == {"a": 1}
    settings.keep(gone=None)
    assert Settings(tmp_path / "new").read("gone") is None


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'"text"'])
def test_a_damaged_file_is_put_aside(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    settings = Settings(tmp_path)
    assert settings.read("theme", "system") == "system"
    settings.keep(theme="light")
    assert Settings(tmp_path).read("theme", "") == "light"
    assert (tmp_path / FILE).with_suffix(".unreadable.json").read_bytes() == content


def test_a_value_of_another_type_is_not_believed(tmp_path: Path) -> None:
    Settings(tmp_path).keep(theme=5)
    assert Settings(tmp_path).read("theme", "system") == "system"


def test_a_folder_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    settings = Settings(tmp_path / "file")
    settings.keep(theme="dark")
    assert settings.read("theme", "") == "dark"


def test_the_folder_is_for_this_person_alone(tmp_path: Path) -> None:
    Settings(tmp_path / "counterfoil").keep(theme="dark")
    others = (tmp_path / "counterfoil").stat().st_mode & 0o077
    assert not others or os.name == "nt", "there a person's folder is kept from others by the system"
