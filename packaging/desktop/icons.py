"""The program's icon in the formats of the three systems, drawn from one SVG.

ICO and ICNS are containers of PNG pictures: Microsoft's "ICO" since Windows Vista, Apple's "icns" since Mac OS X 10.7.
"""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).with_name("counterfoil.svg")
_ICO = (16, 24, 32, 48, 64, 128, 256)
_ICNS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def write_icons(folder: Path) -> None:
    """Write `counterfoil.png`, `.ico` and `.icns` into a folder."""
    (folder / "counterfoil.png").write_bytes(png(512))
    (folder / "counterfoil.ico").write_bytes(ico())
    (folder / "counterfoil.icns").write_bytes(icns())


def png(side: int) -> bytes:
    """The icon as a PNG of `side` pixels."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico() -> bytes:
    """All sizes in one file: a directory of 16 bytes a picture, then the pictures."""
    pictures = [(side, png(side)) for side in _ICO]
    place = 6 + 16 * len(pictures)
    directory, content = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for side, data in pictures:
        directory += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(data), place + len(content))
        content += data
    return directory + content


def icns() -> bytes:
    """All sizes in one file: each a type of four letters, its length, and the picture."""
    parts = b"".join(kind + struct.pack(">I", len(data) + 8) + data for kind, data in _pictures())
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def _pictures() -> list[tuple[bytes, bytes]]:
    return [(kind, png(side)) for kind, side in _ICNS.items()]
