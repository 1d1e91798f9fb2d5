"""Compact and roomy rows: every kind of list has them at once."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.theme.theme import Density, theme
from desktop.widgets.line_list import LineList, Lines
from desktop.widgets.record_table import RecordTable
from desktop.widgets.section_rows import Entry
from desktop.widgets.sectioned_list import SectionedList


@pytest.fixture(autouse=True)
def comfortable_again() -> Iterator[None]:
    yield
    theme().set_density(Density.NORMAL)


def test_all_lists_are_compact_at_once(qtbot: QtBot) -> None:
    lines = LineList("Lines", lambda entry: Lines("x", "sub", str(entry), "", ""))
    rows, table = SectionedList("Rows"), RecordTable("Records")
    for each in (lines, rows, table):
        qtbot.addWidget(each)
    lines.show_items(["a"])
    rows.show_rows([Entry("1", "One")])

    def heights() -> tuple[int, int, int]:
        return (
            lines.sizeHintForRow(0),
            rows.sizeHintForRow(0),
            table.verticalHeader().defaultSectionSize(),
        )

    before = heights()
    theme().set_density(Density.COMPACT)
    assert all(after < former for after, former in zip(heights(), before, strict=True))
    theme().set_density(Density.ROOMY)
    assert all(after > former for after, former in zip(heights(), before, strict=True))
    table.set_density(Density.COMPACT)
    theme().set_density(Density.NORMAL)
    assert table.verticalHeader().defaultSectionSize() < before[2], "it has its own"
    table.set_density(None)
    assert heights() == before
