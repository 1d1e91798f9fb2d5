"""What follows a moved record moves with it, and theirs with them; a batch is cut where that has to happen first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.change import ChangeKind
from shared_models.kernel.ids import NIL
from shared_models.kernel.moving import following, moved_with, moves, pieces
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.ownership import own_bucket
from shared_models.kernel.write import Row
from sync.clock import new_id
from tests.shared_models.conftest import World

FILE = {"file_name": "a", "digest": "a" * 64}


def _moved(world: World, held: dict[str, list[str]]) -> dict[str, tuple[str | None, str | None]]:
    """The buckets before and after of what moves with the last decision's changes."""
    assert world.last is not None

    def rows(name: str) -> list[Row]:
        return [world.row(name, each) for each in held.get(name, [])]

    made = moved_with(world.declared, world.last.changes, rows, world.known)
    for change, row in made:
        assert (change.kind, change.mutation_id, change.after) == (ChangeKind.PATCH, NIL, {})
        assert row["bucket"] == change.bucket_after
    return {change.record_id: (change.bucket_before, change.bucket_after) for change, _ in made}


def test_children_move_and_theirs_with_them(world: World) -> None:
    ann, bob = world.member(), world.member()
    contact = world.create("contact", last_name="Smith", owner_id=ann)
    call = world.create("activity", subject="Call", at=1, contact_id=contact)
    file = world.create("attachment", **FILE, activity_id=call)
    task = world.create("task", subject="Write", contact_id=contact, owner_id=ann)
    other = world.create("activity", subject="Other", at=1)
    held = {"activity": [call, other], "attachment": [file], "task": [task], "contact": [contact]}
    assert world.patch("contact", contact, {"owner_id": bob}).stands
    there = own_bucket(ann), own_bucket(bob)
    assert _moved(world, held) == {call: there, file: there}


def test_nothing_moves_with_what_was_made_or_stayed(world: World) -> None:
    ann = world.member()
    contact = world.create("contact", last_name="Smith", owner_id=ann)
    call = world.create("activity", subject="Call", at=1, contact_id=contact)
    held = {"activity": [call]}
    world.patch("contact", contact, {"city": "Ulm"})
    assert _moved(world, held) == {}
    made = world.create("contact", last_name="New", owner_id=ann)
    assert world.last is not None
    assert not any(moves(each) for each in world.last.changes)
    assert _moved(world, held) == {}
    assert world.row("contact", made)["bucket"] == own_bucket(ann)


def test_each_type_comes_after_what_it_follows() -> None:
    order = [each.name for each in following(catalogue())]
    for place, name in enumerate(order):
        kind = catalogue().record_type(name)
        targets = {kind.field(each).reference for each in kind.follows if each != kind.owner}
        assert not targets & set(order[place:])
    assert set(order) == {each.name for each in catalogue() if each.follows}


def _patch(record_type: str, **after: object) -> Mutation:
    return Mutation(new_id(), record_type, new_id(), Action.PATCH, after=after)


ADA, BEN = (Actor(new_id(), new_id(), frozenset()) for _ in range(2))
GIVEN, CALL = _patch("contact", owner_id=None), _patch("activity", subject="x")
MERGED = Mutation(new_id(), "contact", new_id(), Action.VERB, verb="merge_into", arguments={})


@pytest.mark.parametrize(
    ("batch", "cuts"),
    [
        ([], [0]),
        ([GIVEN, CALL], [1, 1]),
        ([CALL, GIVEN], [2]),
        ([GIVEN, GIVEN, CALL, CALL, GIVEN, CALL], [2, 3, 1]),
        ([MERGED, CALL], [1, 1]),
        ([_patch("contact", city="Ulm"), CALL], [2]),
        ([_patch("activity", deal_id=None), _patch("attachment", file_name="b")], [1, 1]),
        ([GIVEN, _patch("unicorn", owner_id=None), CALL], [2, 1]),
        ([Mutation(new_id(), "deal", new_id(), Action.VERB, verb="fly"), CALL], [2]),
        ([_patch("stage", name="x"), _patch("stage", name="y")], [2]),
    ],
)
def test_a_batch_is_cut_where_something_has_to_move_first(batch: list[Mutation], cuts: list[int]) -> None:
    parts = list(pieces(catalogue(), [(ADA, each) for each in batch]))
    assert [len(batch[each]) for each in parts] == cuts
    assert [each for part in parts for each in batch[part]] == batch


def test_one_version_holds_the_work_of_one_device_on_a_record() -> None:
    one, other = _patch("contact", city="Ulm"), _patch("contact", city="Bonn")
    again = replace(one, id=new_id(), after={"city": "Trier"})
    asked = [(ADA, one), (ADA, again), (BEN, other), (BEN, replace(again, id=new_id())), (ADA, other), (ADA, one)]
    assert [asked[each] for each in pieces(catalogue(), asked)] == [asked[:3], asked[3:5], asked[5:]]
