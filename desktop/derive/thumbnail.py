"""The small picture of an attached image: made on the device that attaches it, from whatever a file may turn out to be.

Law: a file is somebody else's until it was shown to be harmless. Which format it has is read from its content, only
what photographs and screenshots come in is decoded, and never more points than fit into memory with ease. What comes
out was painted anew: nothing of the file but its points, so no place or name that a camera has written into it.
"""

import threading
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

SIDE = 256
BYTES = 20_000
"""How large a thumbnail is at most."""

MOST_BYTES = 64 * 1024
"""What is still shown: others may make theirs by other means."""

_FORMATS = frozenset({"jpeg", "png", "webp", "gif", "bmp"})
_MOST_POINTS = 50_000_000
_QUALITIES = (85, 70, 55, 40, 20, 5)
_turn = threading.Lock()


def thumbnail_of(source: Path) -> bytes | None:
    """A JPEG of at most SIDE × SIDE points and BYTES bytes; None for what is no image that can be decoded safely.

    Takes up to a few seconds and 200 MB, one at a time; call it in a thread.
    """
    with _turn:
        image = _decoded(source)
    return None if image is None else _encoded(_painted_anew(image))


def shown(data: bytes) -> QImage | None:
    """The picture in a thumbnail that anybody may have made; None for what is none."""
    if len(data) > MOST_BYTES:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer, QByteArray(b"jpeg"))
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > SIDE:
        return None
    image = reader.read()
    return None if image.isNull() else image


def _decoded(source: Path) -> QImage | None:
    reader = QImageReader(str(source))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if reader.format().toStdString() not in _FORMATS or not size.isValid():
        return None
    if size.width() * size.height() > _MOST_POINTS:
        return None
    if max(size.width(), size.height()) > SIDE:
        small = size.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(small.expandedTo(QSize(1, 1)))
    image = reader.read()
    return None if image.isNull() else image


def _painted_anew(image: QImage) -> QImage:
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    made = QImage(image.size(), QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.white)
    painter = QPainter(made)
    painter.drawImage(0, 0, image)
    painter.end()
    return made


def _encoded(image: QImage) -> bytes | None:
    for quality in _QUALITIES:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QImageWriter(buffer, QByteArray(b"jpeg"))
        writer.setQuality(quality)
        if writer.write(image) and buffer.data().size() <= BYTES:
            return bytes(buffer.data().data())
    return None
