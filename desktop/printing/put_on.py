"""Putting pages on a printer or into a PDF file, in steps; a file is there whole or not at all."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPainter, QPdfWriter

from desktop.printing.paper import POINTS_PER_INCH, Pages, Paper

_DPI = 300


class _Setter(QPainter):
    """Sets every text in letters alone: a PDF would hold the shapes that stand in their place as drawings."""

    def setFont(self, font: QFont | str | Sequence[str]) -> None:
        made = QFont(font)
        made.setFeature(QFont.Tag("calt"), 0)
        made.setFeature(QFont.Tag("tnum"), 0)
        super().setFont(made)


def put_on(
    device: QPagedPaintDevice, pages: Pages, which: Sequence[int], *, rtl: bool = False
) -> Iterator[tuple[int, int]]:
    """Draw these pages on a device; raises OSError where it does not take them."""
    painter = _Setter()
    if not painter.begin(device):
        raise OSError("It cannot be written there.")
    scale = device.logicalDpiX() / POINTS_PER_INCH
    try:
        for at, page in enumerate(which):
            if at and not device.newPage():
                raise OSError("The printer does not go on.")
            painter.save()
            painter.scale(scale, scale)
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
            pages.paint(painter, page)
            painter.restore()
            yield at + 1, len(which)
    finally:
        painter.end()


def write_pdf(path: Path, pages: Pages, paper: Paper, *, rtl: bool = False) -> Iterator[tuple[int, int]]:
    """Write all pages to a file; what was there before is replaced when all is written. Raises OSError."""
    draft = path.with_name(f"{path.name}.part")
    try:
        writer = QPdfWriter(str(draft))
        writer.setResolution(_DPI)
        writer.setPageLayout(paper.layout)
        writer.setTitle(pages.title)
        writer.setCreator("Counterfoil")
        yield from put_on(writer, pages, range(pages.count()), rtl=rtl)
        del writer
        draft.replace(path)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
