"""A deal moves where its pipeline allows, and what follows from the move is written with it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from shared_models.crm.stage import DEFAULT_STAGES
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.ids import derived_id
from shared_models.kernel.mutation import Action, Mutation
from tests.shared_models.conftest import World

NAMES = [name for name, _, _ in DEFAULT_STAGES]


def deal(world: World, stages: dict[str, str], **values: object) -> str:
    return world.create("deal", name="Roof", stage_id=stages["Lead"], **values)


def test_a_new_deal_takes_over_what_its_stage_says_and_its_history_begins(world: World) -> None:
    stages = world.pipeline()
    row = world.row("deal", deal(world, stages))
    assert (row["status"], row["probability"]) == ("open", 10)
    assert row["pipeline_id"] == world.row("stage", stages["Lead"])["pipeline_id"]
    assert world.last is not None
    assert [change.record_type for change in world.last.changes] == ["deal", "activity", "stage_change"]


def test_winning_closes_the_deal_and_writes_an_activity(world: World) -> None:
    stages = world.pipeline()
    mine = deal(world, stages)
    mutation = Mutation(
        world.id(), "deal", mine, Action.VERB, verb="move_deal", arguments={"stage_id": stages["Closed Won"]}
    )
    assert world.decide(mutation).status == "accepted"
    row = world.row("deal", mine)
    assert (row["status"], row["probability"], row["closed_at"]) == ("won", 100, row["stage_since"])
    activity = world.row("activity", derived_id(mutation.id, 1))
    assert (activity["subject"], activity["deal_id"], activity["type"]) == ("Deal won", mine, "change")


def test_reopening_forgets_that_it_was_closed(world: World) -> None:
    stages = world.pipeline()
    mine = deal(world, stages)
    world.run("deal", mine, "move_deal", stage_id=stages["Closed Lost"], lost_reason="Price")
    assert world.row("deal", mine)["lost_reason"] == "Price"
    world.run("deal", mine, "move_deal", stage_id=stages["Proposal"])
    row = world.row("deal", mine)
    assert (row["status"], row["closed_at"], row["lost_reason"]) == ("open", None, None)


def test_a_transition_that_is_not_allowed_is_refused_by_name(world: World) -> None:
    stages = world.pipeline()
    world.patch("stage", stages["Lead"], {"next_stages": [stages["Qualified"]]})
    mine = deal(world, stages)
    verdict = world.run("deal", mine, "move_deal", stage_id=stages["Closed Won"])
    assert (verdict.code, verdict.field) == ("transition-not-allowed", "stage_id")
    assert "Lead" in verdict.reason
    assert "Closed Won" in verdict.reason
    assert world.run("deal", mine, "move_deal", stage_id=stages["Qualified"]).status == "accepted"


def test_a_deleted_stage_takes_no_deals(world: World) -> None:
    stages = world.pipeline()
    mine = deal(world, stages)
    world.act(Action.DELETE, "stage", stages["Proposal"])
    assert world.run("deal", mine, "move_deal", stage_id=stages["Proposal"]).code == "transition-not-allowed"


def test_the_stage_cannot_be_patched(world: World) -> None:
    stages = world.pipeline()
    mine = deal(world, stages)
    assert world.patch("deal", mine, {"stage_id": stages["Proposal"]}).code == "read-only-field"


def test_a_move_that_others_were_faster_with_says_so(world: World) -> None:
    stages = world.pipeline()
    mine = deal(world, stages)
    world.run("deal", mine, "move_deal", stage_id=stages["Qualified"])
    verdict = world.run("deal", mine, "move_deal", before={"stage_id": stages["Lead"]}, stage_id=stages["Proposal"])
    assert verdict.status == "merged"
    assert world.row("deal", mine)["stage_id"] == stages["Proposal"]


def test_arguments_are_checked_like_fields(world: World) -> None:
    stages = world.pipeline()
    mine = deal(world, stages)
    assert world.run("deal", mine, "move_deal").code == "invalid-value"
    assert world.run("deal", mine, "move_deal", stage_id=world.id()).code == "reference-missing"
    assert world.run("deal", mine, "move_deal", stage_id=stages["Lead"], wings=2).code == "unknown-field"
    assert world.run("deal", mine, "fly").code == "unknown-verb"


@given(st.lists(st.sampled_from(NAMES), max_size=8))
def test_stage_probability_status_and_closing_always_agree(moves: list[str]) -> None:
    world = World(catalogue())
    stages = world.pipeline()
    mine = deal(world, stages)
    for name in moves:
        world.run("deal", mine, "move_deal", stage_id=stages[name])
    row = world.row("deal", mine)
    stage = world.row("stage", row["stage_id"])
    assert (row["status"], row["probability"]) == (stage["outcome"], stage["probability"])
    assert (row["closed_at"] is None) == (stage["outcome"] == "open")
