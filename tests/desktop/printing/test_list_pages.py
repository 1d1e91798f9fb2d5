"""A list on paper: every row is on exactly one page, and a file is there whole or not at all."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop.printing.list_pages import Heading, ListPages, PrintedColumn
from desktop.printing.paper import BODY, measures, paper, type_of
from desktop.printing.put_on import write_pdf
from desktop.printing.set_text import MOST_LINES, broken, draw
from desktop.printing.slices import Slices

GERMAN, AMERICAN = QLocale("de_DE"), QLocale("en_US")
COLUMNS = [PrintedColumn("Name"), PrintedColumn("City"), PrintedColumn("Amount", at_end=True)]


def pages(rows: Sequence[Sequence[str]], *, rtl: bool = False) -> ListPages:
    heading = Heading("Contacts", "Mine", "Northwind Ltd", "21 November 2026")
    sheet = paper(GERMAN, wide=False)
    return ListPages(heading, COLUMNS, len(rows), lambda first, n: rows[first : first + n], sheet, rtl)


def laid_out(rows: Sequence[Sequence[str]], *, rtl: bool = False) -> ListPages:
    made = pages(rows, rtl=rtl)
    for _ in made.lay_out():
        pass
    return made


def ink(made: ListPages, page: int) -> QImage:
    image = QImage(round(made.paper.width), round(made.paper.height), QImage.Format.Format_Grayscale8)
    image.fill(0xFF)
    painter = QPainter(image)
    made.paint(painter, page)
    painter.end()
    return image


def dark_columns(image: QImage, area: QRectF) -> list[int]:
    box = area.toRect()
    return [
        x
        for x in range(box.left(), box.right())
        if any(image.pixelColor(x, y).lightness() < 128 for y in range(box.top(), box.bottom()))
    ]


@pytest.mark.usefixtures("qapp")
def test_rows_fill_pages_and_long_ones_take_more_room() -> None:
    short = [[f"Person {at}", "Kiel", "1.00"] for at in range(200)]
    long = [["A name that goes on and on, " * 8, "Kiel", "1.00"] for _ in range(200)]
    assert laid_out([]).count() == 1
    few, many = laid_out(short).count(), laid_out(long).count()
    assert 4 <= few < many
    steps = [done for done, _ in pages(short).lay_out()]
    assert steps == [100, 200]


@pytest.mark.usefixtures("qapp")
def test_a_text_is_broken_into_few_lines_that_fit() -> None:
    font, width = type_of(BODY), 100.0
    for text in ("Kiel", "word " * 50, "x" * 1_000_000, "", "line\nbreak", "שלום עולם " * 30, "👩‍👩‍👧 " * 60):
        lines = broken(text, font, measures(BODY), width)
        assert 1 <= len(lines) <= MOST_LINES
        if "👩" not in text:  # what a cluster without a glyph is wide, layout and measures see differently
            assert all(measures(BODY).horizontalAdvance(each) <= width for each in lines)
    assert broken("word " * 50, font, measures(BODY), width)[-1].endswith("…")


@pytest.mark.usefixtures("qapp")
def test_right_to_left_begins_at_the_right() -> None:
    rows = [["Ada", "", ""]]
    left, right = laid_out(rows), laid_out(rows, rtl=True)
    inner = left.paper.inner
    first_row = QRectF(inner.x(), inner.y() + 66, inner.width(), 14)
    middle = inner.center().x()
    assert max(dark_columns(ink(left, 0), first_row)) < middle < min(dark_columns(ink(right, 0), first_row))


@pytest.mark.usefixtures("qapp")
def test_right_to_left_leaves_numbers_as_they_are() -> None:
    image, wanted = (QImage(200, 20, QImage.Format.Format_Grayscale8) for _ in range(2))
    for made, rtl in ((image, True), (wanted, False)):
        made.fill(0xFF)
        painter = QPainter(made)
        painter.setFont(type_of(BODY))
        width = measures(BODY).horizontalAdvance("+34 000 570")
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        draw(painter, QRectF(0, 0, width, 12), ["+34 000 570"], 12, rtl=rtl)
        painter.end()
    assert image == wanted


def test_paper_is_what_people_use_there() -> None:
    assert (paper(GERMAN, wide=False).width, paper(GERMAN, wide=True).width) == (595, 842)
    assert paper(AMERICAN, wide=False).width == 612
    assert paper(AMERICAN, wide=True).layout.fullRectPoints().width() == 792


def test_a_pdf_is_written_in_slices_and_stopping_leaves_what_was_there(qtbot: QtBot, tmp_path: Path) -> None:
    made = laid_out([[f"Person {at}", "Kiel", "1.00"] for at in range(300)])
    path, ended, owner = tmp_path / "list.pdf", list[object](), QObject()
    path.write_bytes(b"old")
    stopped = write_pdf(path, made, made.paper)
    next(stopped)
    stopped.close()
    assert (path.read_bytes(), list(tmp_path.iterdir())) == (b"old", [path])
    slices = Slices(write_pdf(path, made, made.paper), owner)
    slices.ended.connect(ended.append)
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [None]
    assert path.read_bytes().startswith(b"%PDF")
    assert path.read_bytes().count(b"/Type /Page\n") == made.count()


@pytest.mark.usefixtures("qapp")
def test_what_a_pdf_says_can_be_searched_and_copied(tmp_path: Path) -> None:
    said = "hina.t@post.example +81 000 916 7494 at 17:18 (A-1) 3x4 -> 1/2"
    made = laid_out([[said, "", "1,234.50"]])
    for _ in write_pdf(tmp_path / "list.pdf", made, made.paper):
        pass
    assert set(said) - set(letters((tmp_path / "list.pdf").read_bytes())) <= {" "}


def letters(pdf: bytes) -> str:
    """The letters that the shapes in a file are known to be (ISO 32000, 9.10.3)."""
    known = b"".join(re.findall(rb"beginbfrange\n.*?\[(.*?)\]", pdf, re.DOTALL))
    return "".join(chr(int(code, 16)) for code in re.findall(rb"<(\w{4})>", known))


def test_a_folder_that_is_not_there_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    made = laid_out([["Ada", "Kiel", "1.00"]])
    with pytest.raises(OSError, match="cannot be written"):
        list(write_pdf(tmp_path / "no" / "list.pdf", made, made.paper))
