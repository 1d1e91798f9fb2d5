"""Which records out of sight become known by name: what is in sight points at them, and no hidden field tells."""

from __future__ import annotations

from typing import Any

import pytest

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.ids import NIL
from shared_models.kernel.ownership import own_bucket
from sync.protocol.batch import Stub
from sync.protocol.scope import Scope
from sync.protocol.stubs import limited, named, pointing, renamed, told
from tests.sync.protocol.samples import PERSON, RECORD, numbered

COMPANY = numbered(1)
CONTACTS = Scope(whole=frozenset({"contact"}))
HIDDEN = Scope(whole=frozenset({"contact"}), hidden_fields=frozenset({("contact", "company_id")}))
BOTH = Scope(whole=frozenset({"contact", "company"}))
OWN = Scope(own=frozenset({"contact", "company"}), person=PERSON)


def change(
    record_type: str = "contact", before: str | None = "owner:", after: str | None = "owner:", **values: Any
) -> Change:
    kind = ChangeKind.CREATE if before is None else ChangeKind.PATCH
    return Change(4, 0, 1, NIL, NIL, record_type, RECORD, kind, {}, values, before, after)


@pytest.mark.parametrize(
    ("scope", "points"), [(CONTACTS, True), (HIDDEN, False), (BOTH, False), (OWN, True), (Scope(), False)]
)
def test_only_fields_in_sight_point_at_what_is_not_seen_whole(scope: Scope, points: bool) -> None:
    found = {(kind.name, field.name) for kind, field in pointing(catalogue(), scope, "company")}
    assert (("contact", "company_id") in found) is points
    assert {kind for kind, _ in found} <= scope.whole | scope.own
    assert all(catalogue().record_type(kind).field(field).reference == "company" for kind, field in found)
    assert not any(catalogue().record_type(kind).field(field).system for kind, field in found)


def test_who_sees_everything_needs_no_names() -> None:
    assert limited(catalogue(), BOTH)
    assert not limited(catalogue(), Scope(whole=frozenset(catalogue().record_types)))


@pytest.mark.parametrize(
    ("scope", "told_of", "names"),
    [
        (CONTACTS, change(before=None, company_id=COMPANY, last_name="Ek"), True),
        (CONTACTS, change(company_id=COMPANY), True),
        (CONTACTS, change(company_id=None), False),
        (CONTACTS, change(city="Ulm"), False),
        (HIDDEN, change(company_id=COMPANY), False),
        (BOTH, change(company_id=COMPANY), False),
        (Scope(), change(company_id=COMPANY), False),
        (OWN, change(company_id=COMPANY), False),
        (OWN, change(before=own_bucket(PERSON), after=own_bucket(PERSON), company_id=COMPANY), True),
        (OWN, change(before=own_bucket(PERSON), after="owner:", company_id=COMPANY), False),
    ],
)
def test_what_comes_into_sight_or_changes_there_names_others(scope: Scope, told_of: Change, names: bool) -> None:
    assert named(catalogue(), scope, [told_of], {}) == ({("company", COMPANY)} if names else set())


def test_a_record_that_enters_names_what_its_row_points_at() -> None:
    entering = change(after=own_bucket(PERSON))
    row = {**catalogue().record_type("contact").blank, "id": RECORD, "company_id": COMPANY, "tags": [numbered(2)]}
    found = named(catalogue(), OWN, [entering], {("contact", RECORD): row})
    assert found == {("company", COMPANY), ("tag", numbered(2))}


@pytest.mark.parametrize(
    ("scope", "told_of", "names"),
    [
        (CONTACTS, change("company", name="New"), True),
        (CONTACTS, change("company", city="Ulm"), False),
        (BOTH, change("company", name="New"), False),
        (OWN, change("company", name="New"), True),
        (OWN, change("company", before=own_bucket(PERSON), after=own_bucket(PERSON), name="New"), False),
        (OWN, change("company", before=own_bucket(PERSON), after="owner:", owner_id=None), True),
    ],
)
def test_what_is_out_of_sight_is_told_of_when_it_is_called_otherwise_or_has_left(
    scope: Scope, told_of: Change, names: bool
) -> None:
    assert renamed(catalogue(), scope, [told_of]) == ({("company", RECORD)} if names else set())


def test_names_come_last_in_their_version_each_in_a_place_of_its_own() -> None:
    titles = {("company", numbered(2)): "Two", ("company", numbered(1)): "One"}
    assert told(7, 3, titles) == [
        Stub(7, 4, "company", numbered(1), "One"),
        Stub(7, 5, "company", numbered(2), "Two"),
    ]
