"""Nobody learns of what they do not see: not by a conflict, not by a duplicate, not by pointing at it."""

from __future__ import annotations

from typing import ClassVar

import pytest

from shared_models.kernel.catalogue import Catalogue, catalogue
from shared_models.kernel.mutation import Action
from shared_models.kernel.record import About, Record, mark
from tests.shared_models.conftest import World

OWN = frozenset(f"{name}.{what}" for name in ("contact", "company", "activity") for what in ("create", "view_own"))


class Badge(Record):
    """Something with a unique code, a guarded field, and an owner."""

    about: ClassVar[About] = About(
        name="badge", plural="badges", label="Badge", label_plural="Badges", icon="tag", title=("code",), owner="who"
    )
    code: str = mark("Code", unique=True)
    pay: str | None = mark("Pay", read="badge.pay")
    who: str | None = mark("Who")


@pytest.fixture
def badges() -> World:
    """A world with badges in it."""
    return World(Catalogue({**catalogue().record_types, "badge": Badge.declaration}))


def test_a_contest_does_not_say_what_a_field_holds_that_may_not_be_read(badges: World) -> None:
    badge = badges.create("badge", code="1", pay="10")
    badges.granted = frozenset({"badge.view", "badge.edit"})
    verdict = badges.patch("badge", badge, {"pay": "20"}, {"pay": "5"})
    assert verdict.status == "merged"
    assert (verdict.contests["pay"].mine, verdict.contests["pay"].theirs) == ("20", None)
    badges.granted |= {"badge.pay"}
    assert badges.patch("badge", badge, {"pay": "30"}, {"pay": "5"}).contests["pay"].theirs == "20"


def test_a_duplicate_names_no_record_out_of_sight(badges: World) -> None:
    first = badges.create("badge", code="1", who="bob")
    badges.person, badges.granted = "ann", frozenset({"badge.create", "badge.view_own"})
    refused = badges.act(Action.CREATE, "badge", badges.id(), after={"code": "1"})
    assert (refused.code, refused.other_id) == ("duplicate", "")
    badges.granted |= {"badge.view"}
    refused = badges.act(Action.CREATE, "badge", badges.id(), after={"code": "1"})
    assert (refused.code, refused.other_id) == ("duplicate", first)


def test_a_reference_names_what_is_in_sight_or_known_from_there(world: World) -> None:
    ann, bob = world.member(), world.member()
    theirs = world.create("company", name="Theirs", owner_id=bob)
    mine = world.create("contact", last_name="Smith", owner_id=ann, company_id=theirs)
    hidden = world.create("contact", last_name="Hidden", owner_id=bob)
    world.person, world.granted = ann, OWN | {"contact.edit_own"}

    def call(**about: object) -> str:
        after = {"subject": "Call", "at": 1, "owner_id": ann, **about}
        return world.act(Action.CREATE, "activity", world.id(), after=after).code

    assert call(contact_id=mine) == ""
    assert call(contact_id=mine, company_id=theirs) == ""
    assert call(company_id=theirs) == "reference-missing"
    assert call(contact_id=hidden) == "reference-missing"
    assert call(attendees=[mine, hidden]) == "reference-missing"
    assert call(contact_id=world.id()) == "reference-missing"
    assert world.patch("contact", mine, {"company_id": theirs}).stands
    assert world.patch("contact", mine, {"company_id": None}).stands
    assert world.patch("contact", mine, {"company_id": theirs}).code == "reference-missing"


def test_a_refusal_does_not_say_what_a_record_out_of_sight_is_called(world: World) -> None:
    hidden = world.create("contact", last_name="Hidden", owner_id=world.member())
    world.person, world.granted = world.member(), OWN | {"contact.edit_own"}
    verdict = world.patch("contact", hidden, {"city": "Ulm"})
    assert (verdict.code, verdict.title, verdict.who, verdict.other_id) == ("not-found", "", "", "")
    verdict = world.act(Action.CREATE, "contact", hidden, after={"last_name": "Mine"})
    assert (verdict.code, verdict.title) == ("already-exists", "Mine")
