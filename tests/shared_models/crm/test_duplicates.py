"""Duplicates: merging moves everything, nothing typed is lost, and taking it apart brings both back."""

from __future__ import annotations

import pytest

from shared_models.kernel.mutation import Action
from tests.shared_models.conftest import World


@pytest.fixture
def pair(world: World) -> tuple[str, str]:
    """The contact that goes, and the one that stays."""
    away = world.create("contact", first_name="Ann", city="Ulm", phone="1", notes="Likes tea.", do_not_contact=True)
    return away, world.create("contact", first_name="Anna", city="Bonn", notes="Likes cake.")


def merge(world: World, away: str, stays: str, kind: str = "contact") -> None:
    verdict = world.run(kind, away, "merge_into", survivor_id=stays)
    assert verdict.status == "accepted", verdict


def test_everything_that_named_the_one_names_the_other(world: World, pair: tuple[str, str]) -> None:
    away, stays = pair
    company = world.create("company", name="Fern")
    task = world.create("task", subject="Call", contact_id=away)
    role = world.create("affiliation", contact_id=away, company_id=company)
    call = world.create("activity", type="call", subject="x", at=1, contact_id=away, attendees=[away, stays])
    merge(world, away, stays)
    assert world.row("task", task)["contact_id"] == stays
    assert world.row("affiliation", role)["contact_id"] == stays
    assert (world.row("activity", call)["contact_id"], world.row("activity", call)["attendees"]) == (stays, [stays])
    assert world.row("contact", away)["deleted_at"] is not None
    assert world.row("contact", away)["merged_into"] == stays


def test_the_survivor_keeps_its_own_and_gains_what_it_lacked(world: World, pair: tuple[str, str]) -> None:
    away, stays = pair
    merge(world, away, stays)
    row = world.row("contact", stays)
    assert (row["first_name"], row["city"], row["phone"], row["do_not_contact"]) == ("Anna", "Bonn", "1", True)
    assert row["notes"] == "Likes cake.\n\nLikes tea."


def test_taking_it_apart_brings_both_back(world: World, pair: tuple[str, str]) -> None:
    away, stays = pair
    calls = [
        world.create("activity", type="call", subject="x", at=1, attendees=each) for each in ([away], [away, stays])
    ]
    task = world.create("task", subject="Call", contact_id=away)
    mine = world.create("task", subject="Write", contact_id=stays)
    before = {key: dict(world.row(*key)) for key in (("contact", away), ("contact", stays))}
    merge(world, away, stays)
    later = world.create("task", subject="Later", contact_id=stays)
    assert world.run("contact", away, "unmerge").status == "accepted"
    for key, row in before.items():
        now = world.row(*key)
        assert {name: now[name] for name in row if name not in ("version", "updated_at")} == {
            name: value for name, value in row.items() if name not in ("version", "updated_at")
        }
    assert [world.row("task", each)["contact_id"] for each in (task, mine, later)] == [away, stays, stays]
    assert [world.row("activity", each)["attendees"] for each in calls] == [[away], sorted([away, stays])]


def test_what_was_changed_since_stays_when_it_is_taken_apart(world: World, pair: tuple[str, str]) -> None:
    away, stays = pair
    merge(world, away, stays)
    world.patch("contact", stays, {"phone": "2"}, {"phone": "1"})
    world.run("contact", away, "unmerge")
    assert world.row("contact", stays)["phone"] == "2"
    assert world.row("contact", away)["phone"] == "1"


def test_a_later_edit_of_the_one_is_made_to_the_other(world: World, pair: tuple[str, str]) -> None:
    away, stays = pair
    merge(world, away, stays)
    verdict = world.patch("contact", away, {"mobile": "7"}, {"mobile": None})
    assert (verdict.status, verdict.record_id, verdict.other_id) == ("merged", away, stays)
    assert "Ann was merged into Anna" in verdict.reason
    assert world.row("contact", stays)["mobile"] == "7"
    assert world.row("contact", away)["mobile"] is None


def test_an_edit_of_a_field_that_the_survivor_has_otherwise_is_merged_by_its_policy(world: World) -> None:
    one = world.create("company", name="Fern", annual_revenue=1, currency="EUR", city="Ulm")
    other = world.create("company", name="Fern Ltd", annual_revenue=2, currency="EUR", city="Bonn")
    merge(world, one, other, "company")
    before = {"annual_revenue": 1, "city": "Ulm"}
    verdict = world.patch("company", one, {"annual_revenue": 3, "city": "Trier"}, before)
    assert (verdict.status, verdict.other_id) == ("conflicted", other)
    assert verdict.contests["annual_revenue"].theirs == 2
    assert (world.row("company", other)["annual_revenue"], world.row("company", other)["city"]) == (2, "Trier")


def test_a_new_reference_to_the_one_names_the_other(world: World, pair: tuple[str, str]) -> None:
    away, stays = pair
    merge(world, away, stays)
    task = world.id()
    verdict = world.act(Action.CREATE, "task", task, after={"subject": "Call", "contact_id": away})
    assert (verdict.status, world.row("task", task)["contact_id"]) == ("merged", stays)
    assert verdict.reason == "Contact: Ann was merged into Anna."


def test_a_new_reference_follows_the_merge_also_into_a_deleted_record(world: World, pair: tuple[str, str]) -> None:
    away, stays = pair
    merge(world, away, stays)
    world.act(Action.DELETE, "contact", stays)
    assert world.row("task", world_task(world, away))["contact_id"] == stays


def world_task(world: World, contact: str) -> str:
    """A task about a contact, made by somebody who could not know what became of it."""
    task = world.id()
    assert world.act(Action.CREATE, "task", task, after={"subject": "Call", "contact_id": contact}).status == "merged"
    return task


def test_two_merges_the_opposite_way_make_one_record(world: World, pair: tuple[str, str]) -> None:
    away, stays = pair
    merge(world, away, stays)
    verdict = world.run("contact", stays, "merge_into", survivor_id=away)
    assert verdict.stands
    assert world.row("contact", stays)["deleted_at"] is None


def test_two_merges_of_one_record_end_in_one_survivor(world: World, pair: tuple[str, str]) -> None:
    away, stays = pair
    third = world.create("contact", first_name="A.")
    task = world.create("task", subject="Call", contact_id=away)
    merge(world, away, stays)
    assert world.run("contact", away, "merge_into", survivor_id=third).status == "merged"
    assert world.row("contact", stays)["merged_into"] == third
    assert world.row("task", task)["contact_id"] == third


def test_merging_into_a_deleted_record_is_refused(world: World, pair: tuple[str, str]) -> None:
    away, stays = pair
    world.act(Action.DELETE, "contact", stays)
    assert world.run("contact", away, "merge_into", survivor_id=stays).code == "rule-broken"


def test_a_company_does_not_become_its_own_parent(world: World) -> None:
    parent = world.create("company", name="Fern Group")
    child = world.create("company", name="Fern", parent_id=parent)
    merge(world, parent, child, "company")
    assert world.row("company", child)["parent_id"] is None
    assert world.run("company", parent, "unmerge").status == "accepted"
    assert world.row("company", child)["parent_id"] == parent


def test_restoring_the_one_by_hand_ends_the_merge(world: World, pair: tuple[str, str]) -> None:
    away, stays = pair
    merge(world, away, stays)
    assert world.act(Action.RESTORE, "contact", away).status == "accepted"
    assert world.row("contact", away)["merged_into"] is None
    assert world.patch("contact", away, {"city": "Trier"}, {"city": "Ulm"}).status == "accepted"
    assert world.row("contact", stays)["city"] == "Bonn"


def test_what_was_never_merged_cannot_be_taken_apart(world: World, pair: tuple[str, str]) -> None:
    assert world.run("contact", pair[0], "unmerge").code == "rule-broken"
