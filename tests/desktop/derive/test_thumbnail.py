"""Thumbnails of images: small, plain, nothing of the file but its points, and nothing at all of what is hostile."""

from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage

from desktop.derive.thumbnail import BYTES, MOST_BYTES, SIDE, shown, thumbnail_of


def noise(width: int, height: int) -> QImage:
    return QImage(os.urandom(width * height * 4), width, height, width * 4, QImage.Format.Format_RGB32).copy()


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def bomb(side: int) -> bytes:
    """A PNG of a few bytes that says it is `side` points wide and high."""
    head = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("format_name", ["png", "jpg", "webp", "bmp"])
@pytest.mark.parametrize("size", [(1600, 800), (3, 5000), (40, 30)])
def test_whatever_the_image_it_becomes_a_small_jpeg(tmp_path: Path, format_name: str, size: tuple[int, int]) -> None:
    path = tmp_path / f"image.{format_name}"
    assert noise(*size).save(str(path))
    data = thumbnail_of(path)
    assert data is not None
    assert data.startswith(b"\xff\xd8")
    assert len(data) <= BYTES
    image = shown(data)
    assert image is not None
    assert max(image.width(), image.height()) == min(SIDE, max(size))
    assert image.width() == pytest.approx(min(1, SIDE / max(size)) * size[0], abs=1)


def test_nothing_that_was_written_into_the_file_is_taken_along(tmp_path: Path) -> None:
    image = noise(600, 300)
    image.setText("Author", "Ada Lovelace")
    image.setText("Comment", "at home")
    for name in ("a.png", "a.jpg"):
        image.save(str(tmp_path / name))
        assert b"Lovelace" in (tmp_path / name).read_bytes()
        data = thumbnail_of(tmp_path / name)
        assert data is not None
        assert b"Lovelace" not in data
        assert b"at home" not in data


def test_what_can_be_seen_through_lies_on_white(tmp_path: Path) -> None:
    image = QImage(QSize(100, 100), QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    image.save(str(tmp_path / "a.png"))
    data = thumbnail_of(tmp_path / "a.png")
    assert data is not None
    seen = shown(data)
    assert seen is not None
    assert seen.pixelColor(50, 50).lightness() > 250


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.jpg", b""),
        ("a.jpg", b"no image at all"),
        ("a.png", bomb(60_000)),
        ("a.png", bomb(7_000)),  # few enough points, but they are not there
        (
            "a.svg",
            b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/hostname"/></svg>',
        ),
        ("a.png", b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
        ("a.jpg", b"P6 1 1 255 abc"),
    ],
)
def test_what_is_no_image_or_a_hostile_one_gets_none(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    assert thumbnail_of(tmp_path / name) is None


def test_a_missing_file_gets_none(tmp_path: Path) -> None:
    assert thumbnail_of(tmp_path / "none.png") is None


def encoded(image: QImage, format_name: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, format_name)
    return bytes(QByteArray(buffer.data()).data())


def test_what_others_made_is_shown_only_where_it_is_a_thumbnail() -> None:
    assert shown(encoded(noise(16, 16), "jpg")) is not None
    assert shown(encoded(noise(16, 16), "png")) is None
    assert shown(encoded(noise(SIDE + 1, 16), "jpg")) is None
    assert shown(encoded(noise(16, 16), "jpg") + bytes(MOST_BYTES)) is None
    assert shown(b"\xff\xd8\xff") is None
