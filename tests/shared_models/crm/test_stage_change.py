"""Every step of a deal is written down with how long it took, whatever way the deal goes."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from shared_models.crm.stage import DEFAULT_STAGES
from shared_models.crm.stage_change import change_made_by
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.change import ChangeKind
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.write import Row
from tests.shared_models.conftest import World

NAMES = [name for name, _, _ in DEFAULT_STAGES]


def steps(world: World) -> list[Row]:
    assert world.last is not None
    return [
        row
        for change, row in zip(world.last.changes, world.last.rows, strict=True)
        if change.record_type == "stage_change" and change.kind is ChangeKind.CREATE
    ]


@given(st.lists(st.sampled_from(NAMES), max_size=8))
def test_the_steps_of_a_deal_join_without_a_gap(moves: list[str]) -> None:
    world = World(catalogue())
    stages = world.pipeline()
    deal = world.create("deal", name="Roof", stage_id=stages["Lead"])
    found = steps(world)
    for name in moves:
        world.run("deal", deal, "move_deal", stage_id=stages[name])
        found += steps(world)
    assert found[0]["from_stage_id"] is None
    for before, after in pairwise(found):
        assert (after["from_stage_id"], after["since"]) == (before["to_stage_id"], before["at"])
    row = world.row("deal", deal)
    assert (found[-1]["to_stage_id"], found[-1]["at"]) == (row["stage_id"], row["stage_since"])


def test_a_step_can_be_taken_back_where_no_move_leads_back(world: World) -> None:
    stages = world.pipeline()
    world.patch("stage", stages["Qualified"], {"next_stages": [stages["Proposal"]]})
    deal = world.create("deal", name="Roof", stage_id=stages["Lead"])
    moved = Mutation(
        world.id(), "deal", deal, Action.VERB, verb="move_deal", arguments={"stage_id": stages["Qualified"]}
    )
    assert world.decide(moved).stands
    step = change_made_by(moved.id)
    assert world.run("deal", deal, "move_deal", stage_id=stages["Lead"]).code == "transition-not-allowed"
    wrong = world.run("deal", deal, "move_deal", stage_id=stages["Negotiation"], undoes=step)
    assert wrong.code == "transition-not-allowed", "only where it came from"
    assert world.run("deal", deal, "move_deal", stage_id=stages["Lead"], undoes=step).status == "accepted"
    other = world.create("deal", name="Wall", stage_id=stages["Qualified"])
    assert world.run("deal", other, "move_deal", stage_id=stages["Lead"], undoes=step).code == "transition-not-allowed"


def test_nobody_writes_one_by_hand(world: World) -> None:
    stages = world.pipeline()
    deal = world.create("deal", name="Roof", stage_id=stages["Lead"])
    after = {"deal_id": deal, "to_stage_id": stages["Proposal"], "at": 1}
    assert world.act(Action.CREATE, "stage_change", world.id(), after=after).code == "not-permitted"


def test_whose_it_is_follows_the_deal_also_when_both_are_new(world: World) -> None:
    stages, owner = world.pipeline(), world.member()
    deal = world.create("deal", name="Roof", stage_id=stages["Lead"], owner_id=owner)
    assert steps(world)[0]["bucket"] == world.row("deal", deal)["bucket"] == f"owner:{owner}"
