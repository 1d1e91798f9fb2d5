"""What was accepted before a restore is decided again as it was, in whatever order devices return."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from shared_models.kernel.coming_back import NEW_WORK, NOT_YET, Way, way
from shared_models.kernel.decide import Moment, decide
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Merge
from shared_models.kernel.verdict import Verdict
from sync.clock import new_id
from tests.shared_models.conftest import World


def _back(world: World, mutation: Mutation, again: int | None) -> Verdict:
    decided = decide(world.declared, replace(mutation, again=again), world.known, world.actor(), Moment(1, 1))
    return decided.verdict


def _patch(record_type: str, record_id: Id, before: dict[str, object], **after: object) -> Mutation:
    return Mutation(new_id(), record_type, record_id, Action.PATCH, after=after, before=before)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_last_of_the_lost_edits_stands_whoever_returns_first(world: World, order: tuple[int, ...]) -> None:
    stages = world.pipeline()
    deal = world.create("deal", name="Roof", stage_id=stages["Lead"], amount=100, currency="EUR")
    lost = [
        (_patch("deal", deal, {"amount": 100}, amount=200), 11),
        (_patch("deal", deal, {"amount": 200}, amount=300), 12),
        (_patch("deal", deal, {"amount": 300}, amount=400), 13),
    ]
    for place in order:
        assert _back(world, *lost[place]).status == "accepted"
    assert world.row("deal", deal)["amount"] == 400


def test_new_work_is_merged_with_and_not_overwritten(world: World) -> None:
    stages = world.pipeline()
    deal = world.create("deal", name="Roof", stage_id=stages["Lead"], amount=100, currency="EUR")
    world.known.came_back["deal", deal, "amount"] = NEW_WORK
    world.patch("deal", deal, {"amount": 150}, {"amount": 100})
    verdict = _back(world, _patch("deal", deal, {"amount": 100}, amount=200), 11)
    assert (verdict.status, world.row("deal", deal)["amount"]) == ("conflicted", 150)


def test_what_an_earlier_restore_has_lost_is_merged_and_refused_by_no_expected_version(world: World) -> None:
    stages = world.pipeline()
    deal = world.create("deal", name="Roof", stage_id=stages["Lead"], amount=100, currency="EUR")
    lost = replace(_patch("deal", deal, {"amount": 50}, amount=200, name="Shed"), expected_version=77)
    verdict = _back(world, lost, 0)
    assert (verdict.status, list(verdict.contests)) == ("conflicted", ["amount"])
    assert (world.row("deal", deal)["amount"], world.row("deal", deal)["name"]) == (100, "Shed")


def test_what_rests_on_a_record_that_is_not_back_decides_nothing_yet(world: World) -> None:
    missing = new_id()
    edit = _patch("contact", missing, {}, city="Ulm")
    assert _back(world, edit, 11).code == NOT_YET
    naming = Mutation(new_id(), "contact", new_id(), Action.CREATE, after={"last_name": "A", "company_id": missing})
    assert _back(world, naming, 12).code == NOT_YET
    assert _back(world, edit, None).code == "not-found"


def test_what_cannot_be_done_again_asks_its_author_and_says_why(world: World) -> None:
    world.create("tag", name="VIP")
    tag = Mutation(new_id(), "tag", new_id(), Action.CREATE, after={"name": "VIP"})
    verdict = _back(world, tag, 11)
    assert (verdict.status, verdict.code) == ("conflicted", "conflicted")
    assert "restored from a backup" in verdict.reason
    assert "already has this name" in verdict.reason


def test_a_record_that_lived_on_is_not_deleted_by_an_older_deletion(world: World) -> None:
    contact = world.create("contact", first_name="Ann")
    assert _back(world, _patch("contact", contact, {"first_name": "Ann"}, first_name="Eve"), 13).status == "accepted"
    deletion = Mutation(new_id(), "contact", contact, Action.DELETE)
    assert _back(world, deletion, 12).status == "accepted"
    assert world.row("contact", contact)["deleted_at"] is None
    assert _back(world, replace(deletion, id=new_id()), 14).status == "accepted"
    assert world.row("contact", contact)["deleted_at"] is not None


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_deleting_restoring_and_editing_end_as_they_did(world: World, order: tuple[int, ...]) -> None:
    contact = world.create("contact", first_name="Ann")
    lost = [
        Mutation(new_id(), "contact", contact, Action.DELETE, again=11),
        Mutation(new_id(), "contact", contact, Action.RESTORE, again=12),
        replace(_patch("contact", contact, {"first_name": "Ann"}, first_name="Eve"), again=13),
        Mutation(new_id(), "contact", contact, Action.DELETE, again=14),
    ]
    waiting = [lost[place] for place in order]
    for _ in range(4):  # what is not back yet comes again
        waiting = [each for each in waiting if _back(world, each, each.again).code == NOT_YET]
    assert not waiting
    row = world.row("contact", contact)
    assert (row["first_name"], row["deleted_at"] is not None) == ("Eve", True)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_an_edit_comes_back_although_one_version_held_it_and_the_deletion(world: World, order: tuple[int, ...]) -> None:
    contact = world.create("contact", first_name="Ann")
    lost = [_patch("contact", contact, {"first_name": "Ann"}, first_name="Eve")]
    lost.append(Mutation(new_id(), "contact", contact, Action.DELETE))
    assert [_back(world, lost[place], 11).status for place in order] == ["accepted", "accepted"]
    row = world.row("contact", contact)
    assert (row["first_name"], row["deleted_at"] is not None) == ("Eve", True)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_texts_that_fit_together_merge_and_others_end_with_the_later(world: World, order: tuple[int, ...]) -> None:
    contact = world.create("contact", first_name="Ann", notes="one\ntwo\nthree")
    other = world.create("contact", first_name="Bo", notes="one")
    lost = [
        (_patch("contact", contact, {"notes": "one\ntwo\nthree"}, notes="ONE\ntwo\nthree"), 11),
        (_patch("contact", contact, {"notes": "one\ntwo\nthree"}, notes="one\ntwo\nTHREE"), 12),
    ]
    for place in order:
        _back(world, *lost[place])
    assert world.row("contact", contact)["notes"] == "ONE\ntwo\nTHREE"
    lost = [
        (_patch("contact", other, {"notes": "one"}, notes="two"), 13),
        (_patch("contact", other, {"notes": "two"}, notes="three"), 14),
    ]
    for place in order:
        assert _back(world, *lost[place]).status == "accepted"
    assert world.row("contact", other)["notes"] == "three"


@pytest.mark.parametrize("created", [None, 11, 77])
def test_no_edit_is_lost_to_the_creation_of_its_record(world: World, created: int | None) -> None:
    made = Mutation(new_id(), "contact", new_id(), Action.CREATE, after={"first_name": "Ann"})
    assert _back(world, made, created).status == "accepted"
    edit = _patch("contact", made.record_id, {"first_name": "Bo"}, first_name="Eve")  # on top of what is not back
    assert _back(world, edit, 12).status == "accepted"
    assert world.row("contact", made.record_id)["first_name"] == "Eve"
    assert _back(world, Mutation(new_id(), "contact", made.record_id, Action.DELETE), 13).status == "accepted"
    assert world.row("contact", made.record_id)["deleted_at"] is not None


def test_of_two_edits_of_one_lost_version_the_one_that_returns_later_stands() -> None:
    """A device sends what one version held in the order it was made."""
    assert way(12, Merge.LAST, 12, fits=False) is Way.SETS
    assert way(12, Merge.LAST, 13, fits=False) is Way.SUPERSEDED
