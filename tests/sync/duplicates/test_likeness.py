"""Who looks like whom, how sure that is, and that what was said to be apart stays so."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.kernel.catalogue import catalogue
from sync.duplicates.groups import MOST, groups
from sync.duplicates.likeness import CERTAIN, LEAST, Likeness, Why, likeness, telling

ANA = {"first_name": "Ana", "last_name": "Weber", "email": "ana@weinhold.example", "company_id": "c1"}


def score(one: dict[str, object], other: dict[str, object], record_type: str = "contact") -> int:
    fields = telling(catalogue().record_type(record_type))
    found = likeness(fields.sketch("1", one), fields.sketch("2", other))
    back = likeness(fields.sketch("2", other), fields.sketch("1", one))
    assert found == back  # whoever is asked first
    return found.score if found else 0


@pytest.mark.parametrize(
    "other",
    [
        {"first_name": "ANA", "last_name": "Wéber", "email": "Ana@weinhold.example"},
        {"last_name": "Weber Ana", "email": "ana+x@weinhold.example"},
        {"email": "ana@weinhold.example"},
        {"first_name": "A.", "last_name": "Weber", "email": "ana@weinhold.example"},
    ],
)
def test_an_address_and_a_name_are_certain(other: dict[str, object]) -> None:
    assert score(ANA, other) >= CERTAIN


@pytest.mark.parametrize(
    "other",
    [
        {"first_name": "Tom", "last_name": "Berg", "email": "ana@weinhold.example"},  # a shared mailbox
        {"first_name": "Ana", "last_name": "Weber", "company_id": "c1"},
        {"first_name": "Anna", "last_name": "Weber", "company_id": "c1"},
        {"first_name": "Ana", "last_name": "Weber"},
    ],
)
def test_likely_but_somebody_has_to_look(other: dict[str, object]) -> None:
    assert LEAST <= score(ANA, other) < CERTAIN


@pytest.mark.parametrize(
    "other",
    [
        {"first_name": "Ana", "last_name": "Weber", "email": "ana@other.example", "company_id": "c2"},
        {"first_name": "Ana", "last_name": "Weber", "email": "aw@gmail.com"},
        {"first_name": "Tom", "last_name": "Weber", "company_id": "c1"},
        {"first_name": "Ana", "email": "a@b.example"},
        {},
    ],
)
def test_somebody_else(other: dict[str, object]) -> None:
    assert score(ANA, other) == 0


def test_companies() -> None:
    one = {"name": "Weinhold GmbH", "domain": "weinhold.example", "city": "Kiel"}
    assert score(one, {"name": "Weinhold", "website": "https://www.weinhold.example"}, "company") >= CERTAIN
    assert LEAST <= score(one, {"name": "WEINHOLD KG", "city": "Bonn"}, "company") < CERTAIN
    assert score(one, {"name": "Winter", "city": "Kiel"}, "company") == 0


def test_what_was_said_to_be_apart() -> None:
    assert score(ANA, {**ANA, "kept_apart": ["1"]}) == score({**ANA, "kept_apart": ["2"]}, ANA) == 0


def test_groups_hold_together_by_their_strongest_links() -> None:
    pairs = [
        Likeness("a", "b", 98, (Why.EMAIL,)),
        Likeness("b", "c", 84, (Why.NAME,)),
        Likeness("x", "y", 96, (Why.PHONE,)),
    ]
    found = groups("contact", pairs)
    assert [(each.ids, each.score, each.is_certain) for each in found] == [
        (("x", "y"), 96, True),
        (("a", "b", "c"), 84, False),
    ]


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12), st.integers(LEAST, 100)), max_size=40))
def test_groups_are_small_and_apart(links: list[tuple[int, int, int]]) -> None:
    pairs = [Likeness(f"{a:02}", f"{b:02}", score, (Why.NAME,)) for a, b, score in links if a < b]
    found = groups("contact", pairs)
    assert all(2 <= len(each.ids) <= MOST for each in found)
    assert not any(set(one.ids) & set(other.ids) for one, other in combinations(found, 2))
