"""Columns follow from the declaration: no record names its own."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop.derive.columns import Columns
from desktop.derive.value_text import ValueText
from desktop.theme.tokens import Tone
from desktop.widgets.cells import CellKind
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.record_field import Kind
from sync.replica.badges import Badge
from sync.replica.lists import Line

TYPES = catalogue().record_types


def made(name: str, may: object = None) -> Columns:
    """The columns of a record type."""
    allowed = may if callable(may) else lambda permission: True
    return Columns(TYPES[name], TYPES, ValueText(QLocale("en_GB")), allowed)


@pytest.mark.parametrize("name", [each.name for each in catalogue()])
def test_every_declared_record_has_a_list(qapp: QApplication, name: str) -> None:
    columns = made(name)
    assert columns.shown[0].id == "title"
    assert columns.shown[-1].id == "sync"
    listed = {each.name for each in TYPES[name].fields if each.in_list}
    assert {each.id for each in columns.shown[1:-1]} == listed - set(TYPES[name].title)
    assert all(each.label and each.width for each in columns.shown)
    blank = dict.fromkeys(columns.fields)
    cells = columns.cells(Line(1, "a", "", blank, {}), None)
    assert len(cells) == len(columns.shown)
    assert cells[0][0] == "Without a name"


def test_money_brings_its_currency_and_stands_at_the_end(qapp: QApplication) -> None:
    columns = made("deal")
    amount = next(each for each in columns.shown if each.id == "amount")
    assert amount.at_end
    assert "currency" in columns.fields
    values = dict.fromkeys(columns.fields) | {"amount": 1250, "currency": "EUR", "stage_id": "s"}
    columns.state_tones = {"s": Tone.POSITIVE}
    cells = columns.cells(Line(1, "a", "Paper", values, {"s": "Won"}), Badge.FAILED)
    shown = dict(zip((each.id for each in columns.shown), cells, strict=True))
    assert shown["amount"] == ("EUR\u00a012.50", shown["amount"][1])
    assert shown["amount"][1] is not None
    assert shown["amount"][1].kind is CellKind.NUMBER
    assert shown["stage_id"][0] == "Won"
    assert shown["stage_id"][1] is not None
    assert shown["stage_id"][1].tone is Tone.POSITIVE
    assert shown["sync"][0] == "Failed"


def test_a_field_that_may_not_be_read_has_no_column(qapp: QApplication) -> None:
    assert all(each.kind is not Kind.JSON for each in (c.field for c in made("contact").shown) if each is not None)
    readable = made("contact", lambda permission: permission != "")
    assert [each.id for each in readable.shown] == ["title", "sync"]
