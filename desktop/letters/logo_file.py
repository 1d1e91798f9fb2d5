"""A picture that a person chooses becomes a logo: small enough to be kept, and one that papers can draw."""

import base64
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage

from shared_models.kernel.faults import InvalidValue
from sync.papers.logo import logo_format

MOST = 70_000
"""Bytes that a logo may have where it is kept."""
_WIDTHS = (1200, 900, 600, 450, 300, 200)
_LARGEST_FILE = 20 * 1024 * 1024


def logo_text(path: Path) -> str:
    """The file's picture as base64, scaled down until it fits; raises InvalidValue for what is no picture."""
    if path.stat().st_size > _LARGEST_FILE:
        raise InvalidValue("The logo is larger than 20 MiB", field="logo")
    return base64.b64encode(small(path.read_bytes())).decode()


def small(picture: bytes) -> bytes:
    """The picture, or a smaller one of it as PNG."""
    if len(picture) <= MOST:
        logo_format(picture)
        return picture
    if b"<svg" in picture[:4096]:
        raise InvalidValue("An SVG logo may have at most 70 kB", field="logo")
    image = QImage.fromData(picture)
    if image.isNull():
        raise InvalidValue("The logo is no PNG, JPEG or SVG picture", field="logo")
    for width in _WIDTHS:
        scaled = image
        if image.width() > width:
            scaled = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        found = _as_png(scaled)
        if len(found) <= MOST:
            return found
    raise InvalidValue("The logo cannot be made small enough", field="logo")


def _as_png(image: QImage) -> bytes:
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want the format as bytes, Qt takes text
    return bytes(kept.data())
