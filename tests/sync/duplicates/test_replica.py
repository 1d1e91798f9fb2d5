"""Duplicates in a real replica: found by the scan and while typing, merged side by side, and taken apart again."""

from __future__ import annotations

from contextlib import closing
from itertools import combinations

import pytest

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from sync.duplicates import scan as scan_module
from sync.duplicates.likeness import likeness, telling
from sync.duplicates.merging import Merging, differing, likely_survivor
from sync.duplicates.nearby import around
from sync.duplicates.scan import Stopped, scan
from tests.sync.duplicates.conftest import Desk


@pytest.fixture
def people(desk: Desk) -> dict[str, str]:
    weinhold = desk.add("company", name="Weinhold KG")
    return {
        "company": weinhold,
        "ana": desk.add("contact", first_name="Ana", last_name="Weber", email="ana@w.example", company_id=weinhold),
        "anna": desk.add("contact", first_name="Anna", last_name="Weber", mobile="0171 1234567", company_id=weinhold),
        "phone": desk.add("contact", first_name="A.", last_name="Weber", phone="+49 (171) 1234-567"),
        "tom": desk.add("contact", first_name="Tom", last_name="Berg", email="tom@w.example", company_id=weinhold),
    }


def pairs(found: object) -> set[frozenset[str]]:
    return {frozenset((each.one, each.other)) for each in found}  # type: ignore[attr-defined]


@pytest.mark.parametrize("at_once", [1, 3, 20_000])
def test_the_scan_finds_what_comparing_everybody_with_everybody_would(
    desk: Desk, people: dict[str, str], at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scan_module, "AT_ONCE", at_once)
    fields = telling(desk.contact)
    sketches = [fields.sketch(each, desk.row(each)) for name, each in people.items() if name != "company"]
    expected = {frozenset((a.id, b.id)) for a, b in combinations(sketches, 2) if likeness(a, b)}
    assert pairs(desk.scan()) == expected == pairs_of(people, ("ana", "anna"), ("anna", "phone"))


def pairs_of(people: dict[str, str], *names: tuple[str, str]) -> set[frozenset[str]]:
    return {frozenset((people[a], people[b])) for a, b in names}


def test_looking_around_what_has_changed_finds_what_the_scan_finds(desk: Desk, people: dict[str, str]) -> None:
    changed = [people["anna"], people["tom"]]
    with closing(desk.replica.reader()) as connection:
        found = around(connection, desk.contact, changed, lambda: False)
    assert pairs(found) == {each for each in pairs(desk.scan()) if each & set(changed)} != set()


def test_a_scan_can_be_stopped(desk: Desk, people: dict[str, str]) -> None:
    connection = desk.replica.reader()
    with pytest.raises(Stopped):
        scan(connection, desk.contact, lambda done, total: False)
    connection.close()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ({"email": "ANA@w.example"}, "ana"),
        ({"first_name": "Ana", "last_name": "Webber", "company_id": "company"}, "ana"),
        ({"phone": "01711234567"}, "phone"),
        ({"first_name": "Tom", "last_name": "Berg"}, "tom"),
        ({"first_name": "T"}, None),
        ({"first_name": 'O"Neil*', "last_name": "(("}, None),
    ],
)
def test_who_is_typed_is_found(desk: Desk, people: dict[str, str], typed: dict[str, str], found: str | None) -> None:
    values = {name: people.get(value, value) for name, value in typed.items()}
    ids = {each for one in desk.nearby(**values) for each in (one.one, one.other)}
    assert (people[found] in ids) if found else ids == set()


def test_side_by_side_the_chosen_values_stay_and_links_are_kept(desk: Desk, people: dict[str, str]) -> None:
    deal = desk.add("activity", subject="Call", at=now(), contact_id=people["anna"])
    rows = [desk.row(people[name]) for name in ("ana", "anna", "phone")]
    assert likely_survivor(desk.contact, rows) == 0
    assert {each.name for each in differing(desk.contact, [], rows)} >= {"first_name", "email", "phone", "mobile"}
    merging = Merging(desk.contact, rows, survivor=0, chosen={"first_name": 1, "email": 2})
    written = desk.replica.write(merging.mutations(new_id, now()), at=now(), label="Merge")
    row = desk.row(people["ana"])
    assert (row["first_name"], row["email"], row["mobile"]) == ("Anna", None, "0171 1234567")
    assert {name: row[name] for name in row.keys() - {"version", "updated_at", "updated_by"}} == {
        name: value for name, value in merging.result().items() if name not in ("version", "updated_at", "updated_by")
    }
    assert desk.row(deal, "activity")["contact_id"] == people["ana"]
    assert desk.row(people["anna"])["merged_into"] == people["ana"]

    desk.replica.write(desk.replica.undo(written.group_id), at=now())
    back = [desk.row(people[name]) for name in ("ana", "anna", "phone")]
    own = [each.name for each in desk.contact.own_fields]
    assert [[row[name] for name in own] for row in back] == [[row[name] for name in own] for row in rows]
    assert desk.row(deal, "activity")["contact_id"] == people["anna"]


def test_an_amount_comes_with_its_currency(desk: Desk) -> None:
    kind = catalogue().record_type("company")
    ids = [
        desk.add("company", name="Dock", annual_revenue=100, currency="EUR"),
        desk.add("company", name="Dock", annual_revenue=200, currency="USD"),
    ]
    rows = [desk.row(each, "company") for each in ids]
    result = Merging(kind, rows, 0, {"annual_revenue": 1}).result()
    assert (result["annual_revenue"], result["currency"]) == (200, "USD")


def test_what_is_kept_apart_is_not_found_again_and_that_can_be_taken_back(desk: Desk, people: dict[str, str]) -> None:
    arguments = {"other_id": people["anna"], "apart": True}
    mutation = Mutation(
        new_id(), "contact", people["ana"], Action.VERB, verb="keep_apart", arguments=arguments, at=now()
    )
    group = desk.replica.write([mutation], at=now()).group_id
    assert pairs(desk.scan()) == pairs_of(people, ("anna", "phone"))
    desk.replica.write(desk.replica.undo(group), at=now())
    assert len(desk.scan()) == 2
