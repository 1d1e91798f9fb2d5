"""What arrives together is stored together, and in whatever order it came the end is the same."""

from __future__ import annotations

import pytest

from shared_models.kernel.verdict import Status, Verdict
from sync.protocol.effects import StoreChanges, StoreVerdicts
from sync.protocol.limits import PUSH_MUTATIONS
from sync.replica.arrivals import may_wait
from sync.replica.faults import OutOfStep
from tests.sync.replica.people import Person, create, patch


def test_batches_that_join_are_stored_as_one(me: Person) -> None:
    contact = create("contact", first_name="Ada")
    me.others(contact)
    me.others(patch(me.server.rows["contact", contact.record_id], "contact", city="Ulm"))
    me.others(patch(me.server.rows["contact", contact.record_id], "contact", city="Bonn"))
    me.replica.store([StoreChanges(me.server.batch(0, 1)), StoreChanges(me.server.batch(1, 3))])
    assert me.replica.cursor == 3
    assert me.row("contact", contact.record_id)["city"] == "Bonn"
    me.others(create("contact", first_name="Bo"))
    me.pull()
    assert me.agrees()


def test_batches_that_do_not_join_change_nothing(me: Person) -> None:
    for name in ("Ada", "Bo", "Cleo"):
        me.others(create("contact", first_name=name))
    with pytest.raises(OutOfStep):
        me.replica.store([StoreChanges(me.server.batch(0, 1)), StoreChanges(me.server.batch(2, 3))])
    assert me.replica.cursor == 0
    me.pull()
    assert me.agrees()


@pytest.mark.parametrize("place", range(3))
@pytest.mark.parametrize("refused", [False, True])
def test_verdicts_and_changes_end_the_same_in_every_order(me: Person, place: int, refused: bool) -> None:
    tag = create("tag", name="VIP")
    if refused:
        me.others(tag)
    mine = me.make("tag", name="VIP")
    contact = me.make("contact", first_name="Ada")
    verdicts = me.push()
    assert [each.stands for each in verdicts] == [not refused, True]
    arrived: list[StoreVerdicts | StoreChanges] = [StoreVerdicts([each]) for each in verdicts]
    arrived.insert(place, StoreChanges(me.server.batch(0)))
    me.replica.store(arrived)
    assert me.agrees()
    assert (me.replica.get("tag", mine) is None) is refused
    assert me.row("contact", contact)["first_name"] == "Ada"
    assert me.replica.pending_count() == 0
    assert [each.mutation.record_id for each in me.replica.inbox()] == ([mine] if refused else [])
    reader = me.replica.reader()
    assert reader.execute("SELECT (SELECT count(*) FROM base), (SELECT count(*) FROM touched)").fetchone() == (0, 0)
    reader.close()


@pytest.mark.parametrize(
    ("arrived", "awaited", "unanswered", "waits"),
    [
        (1, 0, 0, False),  # a lone edit has its answer
        (1, PUSH_MUTATIONS - 1, PUSH_MUTATIONS - 1, False),
        (1_000, 2_000, 4_000, True),
        (10_000, 2_000, 4_000, False),  # not more than so much at once
        (1_999, 1_000, 1_000, True),
        (2_000, 1_000, 1_000, False),  # towards the end, no more than what is still to come
    ],
)
def test_answers_of_a_long_queue_wait_for_more_of_them(
    arrived: int, awaited: int, unanswered: int, waits: bool
) -> None:
    answers = StoreVerdicts([Verdict("", "contact", "", Status.ACCEPTED)] * arrived)
    assert may_wait([answers], awaited, unanswered) is waits
