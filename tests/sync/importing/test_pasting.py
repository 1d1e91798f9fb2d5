"""Cells from a spreadsheet onto records: read as they were copied, mapped, and planned cell by cell."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from sync.importing import pasting
from sync.importing.conversion import Conventions
from sync.importing.pasting import Grid, Pasting, TooMuch, patching, plan, read_grid, targets_of
from tests.sync.replica.conftest import declared, me, open_replica, server  # noqa: F401 - fixtures
from tests.sync.replica.people import Person
from tests.sync.replica.toy_server import START

CELL = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\x00\r"), max_size=8)


@given(st.lists(st.lists(CELL, min_size=2, max_size=2), min_size=1, max_size=5))
def test_what_a_spreadsheet_copied_is_read_as_it_was(rows: list[list[str]]) -> None:
    rows = [*rows, ["end", '"of" it']]
    text = StringIO()
    csv.writer(text, delimiter="\t", lineterminator="\r\n").writerows(rows)
    assert [list(each) for each in read_grid(text.getvalue(), ()).rows] == rows


def test_a_line_of_headers_is_known_by_the_labels() -> None:
    text = "E-MAIL\tcity\nada@example.org\tOslo\n"
    assert read_grid(text, ["E-mail", "City"]).headers == ("E-MAIL", "city")
    assert read_grid(text, ["Amount"]).headers == ()


@pytest.mark.parametrize("text", ["", "\n\n\t\n", "\x00"])
def test_nothing_to_paste_is_said(text: str) -> None:
    with pytest.raises(Fault, match="no text"):
        read_grid(text, ())


def test_too_much_is_refused_before_anything_else_looks_at_it() -> None:
    with pytest.raises(TooMuch, match="200,000 cells"):
        read_grid("a\tb\n" * 100_001, ())
    with pytest.raises(TooMuch, match="too much"):
        read_grid("x" * (pasting.CHARACTERS + 1), ())
    assert read_grid("x" * 1_000_000, ()).width == 1


def test_columns_go_by_their_headers_or_by_their_places(me: Person) -> None:  # noqa: F811 - a fixture
    contact = me.replica.catalogue.record_type("contact")
    fields = {name: contact.field(name) for name in ("email", "city", "phone")}
    seen = ["title", "company_id", "email", "phone", "city"]
    assert targets_of(Grid(("City", "?", "E-mail"), (("a", "b", "c"),)), fields, seen, "") == ["city", "", "email"]
    assert targets_of(Grid((), (("a", "b", "c", "d"),)), fields, seen, "company_id") == ["", "email", "phone", "city"]
    assert targets_of(Grid((), (("a", "b", "c"),)), fields, seen, "phone") == ["phone", "city", ""]


def _plan(me: Person, ids: list[Id], targets: list[str], *rows: tuple[str, ...]) -> Pasting:  # noqa: F811 - a fixture
    contact = me.replica.catalogue.record_type("contact")
    return me.replica.look(
        lambda deciding: plan(deciding, contact, ids, Grid((), rows), targets, Conventions(day_first=True))
    )


def test_what_can_be_read_is_planned_and_the_rest_told_with_its_place(me: Person) -> None:  # noqa: F811 - a fixture
    company = me.make("company", name="Weinhold KG")
    ada, bo = me.make("contact", first_name="Ada", city="Kiel"), me.make("contact", first_name="Bo", city="Kiel")
    found = _plan(
        me,
        [ada, bo],
        ["city", "email", "company_id", "birthday"],
        ("Kiel", "ada@example.org", "weinhold kg", "3.4.1980"),
        ("'=Oslo", "not an address", "Nobody Ltd", ""),
        ("beyond the last record", "", "", ""),
    )
    assert found.after == {
        ada: {"email": "ada@example.org", "company_id": company, "birthday": "1980-04-03"},
        bo: {"city": "=Oslo"},
    }
    assert [(each.row, each.label) for each in found.troubles] == [(2, "E-mail"), (2, "Company")]
    group = me.replica.queue()[0].mutation.id
    make = patching(me.replica.catalogue.record_type("contact"), found, START)
    written = me.replica.write_many("contact", [ada, bo], make, at=START, label="", group_id=group)
    assert [each.status.value for each in written.verdicts] == ["accepted", "accepted"]
    assert me.row("contact", bo)["city"] == "=Oslo"
    assert _plan(me, [ada, bo], ["city"], ("Kiel",), ("=Oslo",)).after == {}
