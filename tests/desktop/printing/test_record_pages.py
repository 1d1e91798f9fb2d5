"""A record on paper: what it holds is there, and long texts and stories go on over pages."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop.printing.list_pages import Heading
from desktop.printing.paper import paper
from desktop.printing.record_pages import Part, RecordPages
from desktop.printing.record_source import record_pages
from shared_models.kernel.faults import NotFound
from tests.desktop.conftest import Opened

SHEET = paper(QLocale("de_DE"), wide=False)
HEADING = Heading("Ada Weber", "Contact", "Northwind Ltd", "21 November 2026")


def laid_out(parts: list[Part]) -> RecordPages:
    made = RecordPages(HEADING, parts, SHEET)
    for _ in made.lay_out():
        pass
    return made


def texts(made: RecordPages) -> list[list[str]]:
    return [[each.text for each in page] for page in made._pages]


@pytest.mark.usefixtures("qapp")
def test_no_section_begins_at_the_foot_of_a_page_and_nothing_is_left_out() -> None:
    for before in range(40, 70):
        made = laid_out(
            [*(Part(f"Kiel {at}", "City") for at in range(before)), Part("Deals", caption=True), Part("Paper")]
        )
        pages = texts(made)
        assert all(page[-1] != "Deals" for page in pages)
        assert [each for page in pages for each in page][3:] == [
            *(f"Kiel {at}" for at in range(before)),
            "Deals",
            "Paper",
        ]


@pytest.mark.usefixtures("qapp")
def test_a_long_text_goes_on_over_pages_and_a_monstrous_one_ends() -> None:
    assert laid_out([Part("word " * 3_000, "Notes")]).count() > 1
    assert laid_out([Part("x" * 1_000_000, "Notes")]).count() < 12
    assert laid_out([Part("a\n" * 200, "Notes")]).count() > 1


@pytest.mark.usefixtures("qapp")
def test_every_page_can_be_drawn() -> None:
    made = laid_out([Part("שלום\n\u202e\u0000", "Notes", end="1.00"), *(Part("Call", strong=True) for _ in range(100))])
    image = QImage(595, 842, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for page in range(made.count()):
        made.paint(painter, page)
    painter.end()


def test_fields_what_belongs_to_it_and_its_story_are_on_it(account: Opened, qtbot: QtBot) -> None:
    company = account.house.records["company"]
    values = {"type": "note", "subject": "Wants paper", "at": 5, "company_id": company, "body": "By **May**."}
    task = {"subject": "Send paper", "due": "2026-11-24", "company_id": company}
    done: list[object] = []
    account.workspace.operations.create("activity", values, "Note", done=done.append)
    account.workspace.operations.create("task", task, "Task", done=done.append)
    qtbot.waitUntil(lambda: len(done) == 2)
    made = record_pages(account.workspace, "company", company, rtl=False)
    for _ in made.lay_out():
        pass
    lines = [each for page in texts(made) for each in page]
    assert lines[:2] == ["Weinhold KG", "Company"]
    assert any(each.startswith("Ada Weber") for each in lines)
    assert any("Wants paper" in each for each in lines)
    assert lines[lines.index("Next steps") + 1] == "Send paper"


def test_a_record_that_is_gone_is_said(account: Opened) -> None:
    with pytest.raises(NotFound):
        record_pages(account.workspace, "company", account.house.records["Ada"], rtl=False)
