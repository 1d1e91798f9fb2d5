"""Work that is kept when sight is lost holds nothing of the records that are lost, though it had changed them."""

from __future__ import annotations

import pytest

from shared_models.kernel.change import Change
from sync.replica.packing import unpack_changes
from sync.replica.replica import Replica
from tests.sync.replica.conftest import Opener
from tests.sync.replica.people import Person, create, run
from tests.sync.replica.toy_server import ToyServer


def changed(replica: Replica) -> set[str]:
    """Of which record types the queue remembers what it has changed."""
    stored = replica._connection.execute("SELECT changes FROM mutation").fetchall()
    found: list[Change] = [each for (packed,) in stored for each in unpack_changes(packed)]
    return {each.record_type for each in found}


@pytest.mark.parametrize(
    ("activities", "left"),
    [(set(), {"deal"}), ({"activity.view_own"}, {"deal"}), ({"activity.view"}, {"deal", "activity"})],
    ids=["all of them lost", "those of others lost", "none lost"],
)
def test_a_move_forgets_the_activity_it_noted_down(
    open_replica: Opener, server: ToyServer, activities: set[str], left: set[str]
) -> None:
    me = Person(open_replica(), server)
    pipeline = create("pipeline", name="Sales")
    stages = [
        create("stage", name=name, pipeline_id=pipeline.record_id, outcome="open", position=place)
        for place, name in enumerate(("Lead", "Offer"))
    ]
    deal = create("deal", name="Chairs", stage_id=stages[0].record_id)
    me.others(pipeline, *stages, deal)
    me.pull()
    moved = me.do(run("move_deal", "deal", deal.record_id, stage_id=stages[1].record_id))
    assert changed(me.replica) == {"deal", "activity", "stage_change"}
    me.replica.adopt(frozenset({"deal.view", "deal.edit", "stage.view", "pipeline.view", *activities}))
    assert [each.mutation.id for each in me.replica.queue()] == [moved.group_id]
    assert changed(me.replica) == left
