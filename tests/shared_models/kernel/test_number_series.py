"""Numbers given offline: accepted, or accepted and reversed, and none goes missing without a record.

Documents do not exist yet; a slip declared here stands for them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.kernel.actor import SYSTEM, Actor
from shared_models.kernel.catalogue import Catalogue, catalogue, declared
from shared_models.kernel.decide import Moment, decide
from shared_models.kernel.faults import Fault, RuleBroken
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.number_series import NumberNotGiven, handed_out, next_number, own_number, written
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.verdict import Verdict
from shared_models.kernel.write import Gathers, Key, Occasion, Row, Write
from tests.shared_models.conftest import World


class Slip(Record):
    """A document with a number."""

    about: ClassVar[About] = About(
        name="slip", plural="slips", label="Slip", label_plural="Slips", icon="receipt", title=("number",), system=True
    )

    number: str = mark("Number")
    amount: int = mark("Amount", minimum=1, default=1)
    reversed_because: str | None = mark("Reversed because")


def _needs(series: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


def _voids(series: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield "number_series", series["id"]


def _instead(
    series: Row, arguments: Mapping[str, Any], fault: Fault, reads: Gathers, occasion: Occasion
) -> Iterator[Write]:
    given = handed_out(series, arguments["number"], reads, occasion)
    yield from given.writes
    yield Write("slip", occasion.id(1), {"number": given.text, "reversed_because": fault.reason})


@verb(
    "issue",
    on="number_series",
    label="Issue slips",
    arguments=(RecordField("number", "Number", Kind.INTEGER), RecordField("amount", "Amount", Kind.INTEGER)),
    needs=_needs,
    gathers=_voids,
    instead=_instead,
)
def issue(series: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Write a slip under a number that was handed out."""
    if arguments["amount"] > 100:
        raise RuleBroken("A slip is at most about 100.")
    given = own_number(series, arguments["number"], reads, occasion)
    yield from given.writes
    yield Write("slip", occasion.id(1), {"number": given.text, "amount": arguments["amount"]})


@pytest.fixture(scope="module")
def known() -> Catalogue:
    """The product's catalogue with slips."""
    more = declared(iter([sys.modules[__name__]]))
    return Catalogue({**catalogue().record_types, **more.record_types}, {**catalogue().verbs, **more.verbs})


class Till:
    """A device with its series, the server's world, and everything that was printed."""

    def __init__(self, known: Catalogue) -> None:
        self.world = World(known)
        self.device = self.world.actor().device
        journal = self.world.create("journal", code="S", name="Sales", kind="sale", prefix="S-")
        self.series = self.world.create("number_series", prefix="B2-", journal_id=journal)
        assert self.world.run("number_series", self.series, "lease_series", device_id=self.device, last=50).stands

    def issue(self, number: int, amount: int = 1, device: str = "") -> Verdict:
        """A slip that was printed arrives."""
        world = self.world
        world.version += 1
        arguments = {"number": number, "amount": amount}
        mutation = Mutation(world.id(), "number_series", self.series, Action.VERB, verb="issue", arguments=arguments)
        rights = world.actor().permissions | {"number_series.issue"}
        actor = Actor(world.actor().person, device or self.device, rights)
        return decide(world.declared, mutation, world.known, actor, Moment(world.version, world.version)).verdict

    def slips(self) -> list[tuple[str, bool]]:
        """Number and whether it was reversed, of every slip."""
        rows = [row for (kind, _), row in self.world.known._rows.items() if kind == "slip"]
        return [(row["number"], row["reversed_because"] is not None) for row in rows]

    def voided(self) -> set[int]:
        """The numbers up to the end of the block that stand on no document, with a reason."""
        rows = [row for (kind, _), row in self.world.known._rows.items() if kind == "number_void"]
        found = {number for row in rows for number in range(row["first"], (row["last"] or 50) + 1)}
        lifted = {int(each) for row in rows for each in row["lifted"]}
        return found - lifted

    def row(self) -> Row:
        return self.world.row("number_series", self.series)


@pytest.fixture
def till(known: Catalogue) -> Till:
    return Till(known)


def test_numbers_in_a_row_are_accepted(till: Till) -> None:
    for number in (1, 2, 3):
        assert next_number(till.row(), till.device) == number
        assert till.issue(number).status == "accepted"
    assert till.slips() == [("B2-00001", False), ("B2-00002", False), ("B2-00003", False)]
    assert written(till.row(), 123456) == "B2-123456"


def test_a_slip_that_breaks_a_rule_by_now_is_accepted_and_reversed(till: Till) -> None:
    verdict = till.issue(1, amount=1_000)
    assert (verdict.status, verdict.reason) == ("merged", "A slip is at most about 100.")
    assert till.slips() == [("B2-00001", True)]
    assert till.issue(2).status == "accepted"


def test_a_device_alone_is_refused_before_it_prints(till: Till) -> None:
    till.world.provisional = True
    world = till.world
    mutation = Mutation(
        world.id(), "number_series", till.series, Action.VERB, verb="issue", arguments={"number": 1, "amount": 1_000}
    )
    device = replace(SYSTEM, device=till.device)
    assert (
        decide(world.declared, mutation, world.known, device, Moment(1, 0, provisional=True)).verdict.code
        == "rule-broken"
    )


def test_skipped_numbers_are_voided_and_lifted_when_they_turn_up(till: Till) -> None:
    till.issue(1)
    assert till.issue(4).status == "accepted"
    assert till.voided() == {2, 3}
    assert till.issue(3).status == "accepted"
    assert till.voided() == {2}
    assert next_number(till.row(), till.device) == 5


def test_the_rest_of_a_lost_device_is_voided_and_what_it_printed_still_counts(till: Till) -> None:
    till.issue(1)
    assert till.world.run("number_series", till.series, "void_series", reason="The laptop was stolen.").stands
    assert till.voided() == {*range(2, 51)}
    with pytest.raises(NumberNotGiven):
        next_number(till.row(), till.device)
    assert till.issue(2).status == "accepted"
    assert till.voided() == {*range(3, 51)}


@pytest.mark.parametrize(("number", "device"), [(1, "x"), (51, ""), (0, "")])
def test_a_number_that_was_not_its_own_to_give_is_reversed(till: Till, number: int, device: str) -> None:
    verdict = till.issue(number, device=till.world.id() if device else "")
    assert (verdict.status, "not this computer's" in verdict.reason) == ("merged", True)
    assert [reversed_ for _, reversed_ in till.slips()] == [True]


def test_a_number_used_twice_is_reversed_the_second_time(till: Till) -> None:
    till.issue(1)
    assert till.issue(1).status == "merged"
    assert till.slips() == [("B2-00001", False), ("B2-00001", True)]


def test_a_series_belongs_to_one_device_for_ever(till: Till) -> None:
    other = till.world.id()
    verdict = till.world.run("number_series", till.series, "lease_series", device_id=other)
    assert verdict.code == "rule-broken"


@given(st.lists(st.tuples(st.integers(1, 12), st.sampled_from([1, 1, 1_000])), max_size=14), st.booleans())
def test_every_number_stands_on_a_slip_or_in_a_void(
    known: Catalogue, arriving: list[tuple[int, int]], lost: bool
) -> None:
    till = Till(known)
    for place, (number, amount) in enumerate(arriving):
        if lost and place == len(arriving) // 2:
            till.world.run("number_series", till.series, "void_series", reason="Lost.")
        assert till.issue(number, amount).stands
    assert len(till.slips()) == len(arriving)
    on_slips = {int(number[3:]) for number, _ in till.slips()}
    upto = max((number for number, _ in arriving), default=0)
    assert on_slips | till.voided() >= {*range(1, upto + 1)}
    assert not on_slips & till.voided()
    standing = [number for number, reversed_ in till.slips() if not reversed_]
    assert len(standing) == len(set(standing))
