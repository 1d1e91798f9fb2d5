"""Files that nobody wrote with care: each wrong cell is told with its line and column, the other rows come in whole."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.kernel.faults import Fault
from sync.importing.plan import ImportPlan
from sync.importing.table import read_table

from .conftest import World

HEAD = b"First name,Last name,E-mail,Birthday,Notes\n"
FINE = b"Bo,Carr,bo@x.example,1990-01-02,ok\n"


def people(plan: ImportPlan) -> list[tuple[object, object]]:
    return [(each.after.get("first_name"), each.after.get("last_name")) for each in plan.mutations]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (b'Ann,Bell,a@x.example,,"' + b"x" * 1_000_000 + b'"\n', "Line 2, Notes: Notes is longer than 100000"),
        (b"A\x00nn,Bell,a@x.example,,\n", "Line 2, First name: First name contains a character that cannot be stored"),
        (b"Ann,Bell,a@x.example,," + b"x," * 10_000 + b"\n", "Line 2: The row has 10000 more cells than the header"),
        (b"Ann,Bell,a@x.example,99999-01-01,\n", "Line 2, Birthday: Birthday: '99999-01-01' is not a day"),
        (b"Ann,Bell,a@x.example,2026-02-30,\n", "Line 2, Birthday: Birthday: '2026-02-30' is not a day"),
        (b"Ann,Bell,a @x.example,,\n", "Line 2, E-mail: E-mail must be an e-mail address"),
    ],
)
def test_a_row_that_cannot_be_is_told_and_holds_up_no_other(world: World, row: bytes, told: str) -> None:
    plan = world.plan(HEAD + row + FINE)
    (fault,) = plan.faults
    assert str(fault).startswith(told)
    assert people(plan) == [("Bo", "Carr")]
    assert len(plan.faulty_rows) == 1  # it goes to the error file whole


@pytest.mark.parametrize(
    ("first", "last"),
    [("🦊", "👩‍👩‍👧"), ("\u202eevil", "\u2066x\u2069"), ('Ann "the boss', "O'Neil"), ("=1+1", "@SUM"), ("ﷺ", "山田")],
)
def test_what_is_merely_unusual_comes_in_as_it_is(world: World, first: str, last: str) -> None:
    assert people(world.plan(HEAD + f"{first},{last},a@x.example,1899-12-31,\n".encode())) == [(first, last)]


def test_a_file_put_together_from_two_encodings_keeps_its_letters(world: World) -> None:
    rows = "Jörg,Müller,j@x.example,,\n".encode() + "Jürgen,Mäher,m@x.example,,\n".encode("cp1252")
    assert people(world.plan(HEAD + rows)) == [("Jörg", "Müller"), ("Jürgen", "Mäher")]


@pytest.mark.parametrize(
    ("amount", "told"),
    [
        ("9" * 25, "larger than any number"),
        ("-5", "must be between"),
        ("1e400", "not a number"),
        ("1.005", "more than 2 decimals"),
        ("NaN", "Amount"),
    ],
)
def test_absurd_amounts_are_told(world: World, amount: str, told: str) -> None:
    stage = world.add("stage", name="Lead", pipeline_id=world.add("pipeline", name="Sales"))
    plan = world.plan(f"Name,Amount,Currency\nA,{amount},EUR\nB,5,EUR\n", "deal", fill={"stage_id": stage})
    (fault,) = plan.faults
    assert (fault.line, fault.column) == (2, "Amount")
    assert told in fault.problem
    assert plan.created == 1


@given(st.binary(max_size=400))
def test_no_bytes_make_it_fail_otherwise_than_in_words(data: bytes) -> None:
    with suppress(Fault):
        table = read_table(HEAD + data)
        assert all(len(row.cells) >= len(table.headers) for row in table.rows())
