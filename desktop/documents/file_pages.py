"""The pages of a vendor's file as pictures: of a PDF, a photograph or scan, or an e-invoice that is XML alone.

Law: the file is a stranger's. Which format it has is read from its content; its bytes, its pages and the points of a
picture are bounded before anything is decoded; what cannot be shown is a fault that says so.
"""

import threading
from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage, QImageReader

from desktop.documents.words import tr
from shared_models.kernel.faults import InvalidValue, TooLarge

LARGEST = 20 * 1024 * 1024
MOST_PAGES = 10
"""Further ones are read in a program for it; each drawn page takes 9 MB while it is shown."""
_WIDE = 1240
"""Points across a page: A4 at 150 dots per inch, which small print can be read at."""
_TALLEST = 4 * _WIDE
_MOST_POINTS = 50_000_000
_PICTURES = frozenset({"jpeg", "png", "webp", "gif", "bmp"})
_PDF = b"%PDF-"
_WITHIN = 1024
"""A PDF's header lies within so many bytes (ISO 32000-1, annex H.3.4.1)."""
_DOTS = 150
_turn = threading.Lock()
"""PDFium's own state is one for the whole program: only one thread may be in it."""


def file_pages(data: bytes) -> Iterator[QImage]:
    """Each page, as it is wanted; asked from any thread. Raises Fault where there is nothing to show."""
    if len(data) > LARGEST:
        raise TooLarge(tr("This file is larger than {limit} MiB.").format(limit=LARGEST // 2**20))
    if _PDF in data[:_WITHIN]:
        yield from _pages_of_pdf(data)
    elif data.lstrip()[:1] == b"<":
        yield from _pages_of_e_invoice(data)
    else:
        yield _picture(data)


def _pages_of_pdf(data: bytes) -> Iterator[QImage]:
    from pypdfium2 import PdfDocument, PdfiumError  # a library of 8 MB, which only those need who look at bills

    try:
        with _turn:
            document = PdfDocument(data)
            count = min(len(document), MOST_PAGES)
    except PdfiumError as fault:
        raise InvalidValue(tr("This PDF cannot be shown: it is damaged, or a password protects it.")) from fault
    try:
        for number in range(count):
            with _turn:
                page = document[number]
                width, height = page.get_size()
                scale = min(_WIDE / max(width, 1), _TALLEST / max(height, 1))
                bitmap = page.render(scale=scale, prefer_bgrx=True)
                shape = bitmap.width, bitmap.height, bitmap.stride
                image = QImage(bytes(bitmap.buffer), *shape, QImage.Format.Format_RGB32).copy()
            yield image
    except PdfiumError as fault:
        raise InvalidValue(tr("A page of this PDF is damaged.")) from fault
    finally:
        with _turn:
            document.close()


def _pages_of_e_invoice(data: bytes) -> Iterator[QImage]:
    from sync.papers.reading import read_paper
    from sync.papers.render import pictures

    for each in pictures(read_paper(data), _DOTS):
        yield QImage.fromData(each)


def _picture(data: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    points = size.width() * size.height() if size.isValid() else 0
    if reader.format().toStdString() not in _PICTURES or not 0 < points <= _MOST_POINTS:
        raise InvalidValue(tr("Only PDF files, pictures and e-invoices are shown here."))
    image = reader.read()
    if image.isNull():
        raise InvalidValue(tr("This picture is damaged."))
    return image
