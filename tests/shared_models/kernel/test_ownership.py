"""Whose a record is, and what somebody may do who is limited to their own."""

from __future__ import annotations

import pytest

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.mutation import Action
from shared_models.kernel.ownership import ALL, bucket_of, may_on, own_bucket
from tests.shared_models.conftest import World

OWN = frozenset(
    {f"{name}.{what}" for name in ("deal", "activity", "contact", "task") for what in ("create", "view_own")}
    | {"deal.edit_own", "deal.delete_own", "activity.edit_own", "task.complete_task", "deal.move_deal", "stage.view"}
)


def bucket(world: World, record_type: str, record_id: str) -> str:
    """The stored bucket."""
    return str(world.row(record_type, record_id)["bucket"])


def test_a_record_belongs_to_its_owner_to_what_it_follows_or_to_all(world: World) -> None:
    ann, stages = world.member(), world.pipeline()
    deal = world.create("deal", name="Roof", stage_id=stages["Lead"], owner_id=ann)
    contact = world.create("contact", last_name="Smith")
    activity = world.create("activity", subject="Call", at=1, deal_id=deal, contact_id=contact, owner_id=None)
    file = world.create("attachment", file_name="a", digest="a" * 64, activity_id=activity)
    assert bucket(world, "deal", deal) == bucket(world, "activity", activity) == own_bucket(ann)
    assert bucket(world, "attachment", file) == own_bucket(ann)
    assert bucket(world, "contact", contact) == "owner:"
    assert bucket(world, "stage", stages["Lead"]) == ALL
    loose = world.create("attachment", file_name="a", digest="a" * 64)
    assert bucket(world, "attachment", loose) == ALL
    assert world.patch("activity", activity, {"deal_id": None}).stands
    assert bucket(world, "activity", activity) == "owner:"
    change = world.last.changes[0] if world.last else None
    assert change is not None
    assert (change.bucket_before, change.bucket_after) == (own_bucket(ann), "owner:")


def test_an_assigned_task_belongs_to_whom_it_is_assigned_to(world: World) -> None:
    ann, bob, stages = world.member(), world.member(), world.pipeline()
    deal = world.create("deal", name="Roof", stage_id=stages["Lead"], owner_id=ann)
    task = world.create("task", subject="Call", deal_id=deal)
    assert bucket(world, "task", task) == own_bucket(ann)
    world.patch("task", task, {"owner_id": bob})
    assert bucket(world, "task", task) == own_bucket(bob)


def test_types_that_follow_lead_to_an_end() -> None:
    after: dict[str, set[str]] = {
        each.name: {each.field(name).reference for name in each.follows if name != each.owner} for each in catalogue()
    }
    while ends := [name for name, targets in after.items() if not targets]:
        after = {name: targets - set(ends) for name, targets in after.items() if name not in ends}
    assert not after


def test_a_device_stores_no_bucket_and_finds_the_same_one(world: World) -> None:
    ann, stages = world.member(), world.pipeline()
    deal = world.create("deal", name="Roof", stage_id=stages["Lead"], owner_id=ann)
    world.provisional = True
    activity = world.create("activity", subject="Call", at=1, deal_id=deal)
    assert world.row("activity", activity)["bucket"] is None
    kind = catalogue().record_type("activity")
    assert bucket_of(catalogue(), kind, world.row("activity", activity), world.known) == own_bucket(ann)
    offline = world.create("deal", name="Wall", stage_id=stages["Lead"], owner_id=ann)
    assert world.patch("activity", activity, {"deal_id": offline}).stands
    assert bucket_of(catalogue(), kind, world.row("activity", activity), world.known) == own_bucket(ann)


def test_what_a_device_holds_is_its_person_s_own_although_what_it_follows_is_out_of_sight(world: World) -> None:
    ann, stages = world.member(), world.pipeline()
    deal = world.create("deal", name="Roof", stage_id=stages["Lead"], owner_id=ann)
    call = world.create("activity", subject="Call", at=1, deal_id=deal)
    device = World(catalogue(), person=ann, granted=OWN - {"deal.view_own"}, provisional=True)
    device.known.load(catalogue().record_type("activity"), {**world.row("activity", call), "bucket": None})
    assert device.patch("activity", call, {"subject": "Called"}).stands


def test_what_is_not_ones_own_is_not_there(world: World) -> None:
    ann, bob, stages = world.member(), world.member(), world.pipeline()
    mine = world.create("deal", name="Roof", stage_id=stages["Lead"], owner_id=ann)
    theirs = world.create("deal", name="Wall", stage_id=stages["Lead"], owner_id=bob)
    world.person, world.granted = ann, OWN
    assert world.patch("deal", mine, {"name": "Roof 2"}).stands
    for verdict in (
        world.patch("deal", theirs, {"name": "Mine now"}),
        world.act(Action.DELETE, "deal", theirs),
        world.run("deal", theirs, "move_deal", stage_id=stages["Proposal"]),
        world.act(Action.PATCH, "deal", theirs, after={"name": "x"}, expected_version=1),
    ):
        assert verdict.code == "not-found", verdict
    assert world.run("deal", mine, "move_deal", stage_id=stages["Proposal"]).stands
    assert world.act(Action.DELETE, "deal", mine).stands


def test_who_sees_all_may_still_change_only_their_own(world: World) -> None:
    ann, bob, stages = world.member(), world.member(), world.pipeline()
    theirs = world.create("deal", name="Wall", stage_id=stages["Lead"], owner_id=bob)
    world.person, world.granted = ann, OWN | {"deal.view"}
    for verdict in (
        world.patch("deal", theirs, {"name": "Mine now"}),
        world.run("deal", theirs, "move_deal", stage_id=stages["Proposal"]),
    ):
        assert verdict.code == "not-permitted", verdict


def test_who_sees_only_their_own_owns_what_they_create(world: World) -> None:
    ann, bob, stages = world.member(), world.member(), world.pipeline()
    mine = world.create("deal", name="Roof", stage_id=stages["Lead"], owner_id=ann)
    world.person, world.granted = ann, OWN
    assert world.row("contact", world.create("contact", last_name="New"))["owner_id"] == ann
    activity = world.row("activity", world.create("activity", subject="Call", at=1, deal_id=mine))
    assert (activity["owner_id"], activity["bucket"]) == (None, own_bucket(ann))
    refused = world.act(Action.CREATE, "contact", world.id(), after={"last_name": "New", "owner_id": bob})
    assert refused.code == "not-permitted"
    assert world.patch("deal", mine, {"owner_id": bob}).stands
    assert world.patch("deal", mine, {"owner_id": ann}).code == "not-found"


@pytest.mark.parametrize(
    ("keys", "held", "allowed"),
    [
        ({"deal.edit"}, "owner:b", True),
        ({"deal.edit"}, None, False),
        ({"deal.edit_own"}, "owner:a", True),
        ({"deal.edit_own"}, "owner:b", False),
        ({"deal.edit_own"}, "owner:", False),
        ({"deal.view_own"}, "owner:a", False),
        (set(), "owner:a", False),
    ],
)
def test_the_rule(keys: set[str], held: str | None, allowed: bool) -> None:
    world = World(catalogue(), granted=frozenset(keys), person="a")
    assert may_on(world.actor(), catalogue().record_type("deal"), "edit", held) is allowed


def test_a_type_that_is_nobodys_knows_no_own() -> None:
    world = World(catalogue(), granted=frozenset({"stage.edit_own"}), person="a")
    assert not may_on(world.actor(), catalogue().record_type("stage"), "edit", "owner:a")
    assert "stage.edit_own" not in catalogue().permissions()
    assert {"deal.view_own", "attachment.delete_own"} <= set(catalogue().permissions())
    assert "deal.create_own" not in catalogue().permissions()


def test_who_may_edit_only_their_own_merges_only_their_own(world: World) -> None:
    ann, bob = world.member(), world.member()
    mine = world.create("contact", last_name="Smith", owner_id=ann)
    also = world.create("contact", last_name="Smith", owner_id=ann)
    theirs = world.create("contact", last_name="Smith", owner_id=bob)
    merge = next(each for (kind, _), each in catalogue().verbs.items() if kind == "contact" and each.gathers)
    (into,) = (each.name for each in merge.arguments if each.reference == "contact")
    world.person, world.granted = ann, frozenset({"contact.view", "contact.edit_own", merge.permission})
    assert world.run("contact", mine, merge.name, **{into: theirs}).code == "not-permitted"
    assert world.run("contact", mine, merge.name, **{into: also}).stands


@pytest.mark.parametrize("provisional", [False, True])
def test_a_shared_view_is_changed_by_its_owner_and_by_who_may_share(world: World, provisional: bool) -> None:
    ann, bob = world.member(), world.member()
    world.person = ann
    view = world.create("saved_view", name="Kiel", record_type="contact", owner_id=ann, shared=True)
    world.provisional, world.role, world.person = provisional, "Sales Rep", bob
    for verdict in (
        world.patch("saved_view", view, {"name": "Bonn"}),
        world.patch("saved_view", view, {"owner_id": bob}),
        world.act(Action.DELETE, "saved_view", view),
    ):
        assert (verdict.code, verdict.http_status) == ("not-permitted", 403)
    own = world.create("saved_view", name="Mine", record_type="contact", owner_id=bob)
    assert world.patch("saved_view", own, {"name": "Bonn"}).stands
    assert world.patch("saved_view", own, {"shared": True}).code == "not-permitted"
    world.person = ann
    assert world.patch("saved_view", view, {"name": "Bonn"}).stands, "the owner, although the role may not share"
    world.role, world.person = "Manager", bob
    assert world.act(Action.DELETE, "saved_view", view).stands
