"""The model of a disk that loses power: it keeps what was synced, and loses the rest in every way there is."""

from __future__ import annotations

import random

from tests.power_loss.disk import Disk
from tests.power_loss.recording import Create, Happening, Remove, Rename, Sync, SyncFolder, Write

OLD, NEW = b"o" * 1024, b"n" * 1024


def _images(*happened: Happening) -> list[dict[str, bytes]]:
    disk = Disk.holding({"file": OLD})
    for each in happened:
        disk.take(each)
    return [disk.after_power_loss(random.Random(seed)) for seed in range(200)]


def test_what_was_synced_is_there() -> None:
    assert all(each == {"file": NEW} for each in _images(Write("file", 0, NEW), Sync("file")))


def test_what_was_not_synced_is_there_or_not_or_torn_at_a_sector() -> None:
    found = {each["file"] for each in _images(Write("file", 0, NEW))}
    assert found == {OLD, NEW, NEW[:512] + OLD[512:], OLD[:512] + NEW[512:]}


def test_unsynced_writes_arrive_in_any_order() -> None:
    found = {each["file"] for each in _images(Write("file", 0, NEW[:512]), Write("file", 512, NEW[512:]))}
    assert OLD[:512] + NEW[512:] in found


def test_a_file_may_be_there_before_its_bytes_and_its_bytes_before_its_name() -> None:
    happened = (Create("other"), Write("other", 0, NEW))
    assert {each.get("other") for each in _images(*happened)} >= {None, b"", NEW}
    assert {each.get("other") for each in _images(*happened, Sync("other"))} == {None, NEW}
    assert {each.get("other") for each in _images(*happened, Sync("other"), SyncFolder())} == {NEW}


def test_names_change_in_their_order() -> None:
    happened = (Create("new"), Write("new", 0, NEW), Sync("new"), Rename("new", "file"), Remove("file"))
    assert {tuple(sorted(each.items())) for each in _images(*happened)} == {
        (("file", OLD),),
        (("file", OLD), ("new", NEW)),
        (("file", NEW),),
        (),
    }
