"""Undo takes back what a group did, also when it has been synced, and leaves alone what was changed since."""

from collections import deque

import pytest

from shared_models.kernel.mutation import Action
from sync.replica import long_work
from tests.sync.replica.people import Person, badges_of, create, delete, ids, patch, restore, run
from tests.sync.replica.toy_server import START


def _undo(me: Person, group_id: str) -> list[str]:
    """Undo a group here and on the server; the labels of what was left alone."""
    found = me.replica.compensation(group_id)
    me.do(*found.mutations, label="Undo")
    assert set(badges_of(me.sync())) <= {"accepted"}
    assert me.agrees()
    return [each.label for each in found.kept]


def test_a_patch_before_and_after_its_sync(me: Person) -> None:
    contact = me.make("contact", first_name="Ada", city="Rome")
    for synced in (False, True):
        group = me.change("contact", contact, city="Turin", first_name="Bo").group_id
        if synced:
            me.sync()
        assert _undo(me, group) == []
        row = me.row("contact", contact)
        assert (row["first_name"], row["city"]) == ("Ada", "Rome")


def test_undo_can_be_undone_and_a_second_undo_does_nothing(me: Person) -> None:
    contact = me.make("contact", first_name="Ada", city="Rome")
    group = me.change("contact", contact, city="Turin").group_id
    back = me.do(*me.replica.undo(group)).group_id
    assert me.replica.undo(group) == []
    me.do(*me.replica.undo(back))
    assert me.row("contact", contact)["city"] == "Turin"


def test_creating_deleting_and_restoring(me: Person) -> None:
    contact = me.make("contact", first_name="Ada")
    created = me.replica.queue()[0].mutation.id
    deleted = me.do(delete("contact", contact)).group_id
    assert [each.action for each in me.replica.undo(deleted)] == [Action.RESTORE]
    restored = me.do(restore("contact", contact)).group_id
    assert [each.action for each in me.replica.undo(restored)] == [Action.DELETE]
    assert _undo(me, created) == []
    assert me.row("contact", contact)["deleted_at"] is not None


def test_what_others_changed_since_is_named_and_left_alone(me: Person) -> None:
    contact = me.make("contact", first_name="Ada", city="Rome", phone="1")
    me.sync()
    group = me.change("contact", contact, city="Turin", phone="2").group_id
    me.sync()
    me.others(patch(me.server.rows["contact", contact], "contact", city="Milan"))
    me.pull()
    found = me.replica.compensation(group)
    (kept,) = found.kept
    assert (kept.label, kept.title, kept.actor) == ("City", "Ada", me.server.feed[-1].actor)
    assert _undo(me, group) == ["City"]
    row = me.row("contact", contact)
    assert (row["city"], row["phone"]) == ("Milan", "1")


def test_a_record_that_others_have_worked_on_is_not_deleted(me: Person) -> None:
    contact = me.make("contact", first_name="Ada")
    group = me.replica.queue()[0].group_id
    me.sync()
    me.others(patch(me.server.rows["contact", contact], "contact", city="Milan"))
    me.pull()
    found = me.replica.compensation(group)
    assert found.mutations == ()
    assert [(each.title, each.field) for each in found.kept] == [("Ada", "")]


def test_what_was_rejected_did_nothing(me: Person) -> None:
    contact = me.make("contact", first_name="Ada", city="Rome")
    me.sync()
    group = me.change("contact", contact, city="Turin").group_id
    me.others(delete("contact", contact))
    me.sync()
    assert me.replica.undo(group) == []


def test_a_whole_group_in_reverse(me: Person) -> None:
    company = create("company", name="Fern Ltd")
    contact = create("contact", first_name="Ada", company_id=company.record_id)
    again = patch({"id": contact.record_id, "city": None}, "contact", city="Rome")
    group = me.do(company, contact, again, group_id=company.id).group_id
    me.sync()
    assert _undo(me, group) == []
    assert me.row("company", company.record_id)["deleted_at"] is not None
    assert me.row("contact", contact.record_id)["deleted_at"] is not None


def test_moving_a_deal_is_undone_by_moving_it_back(me: Person) -> None:
    lead, won, deal = _deal(me)
    for synced in (False, True):
        me.change("deal", deal, probability=33)
        group = me.do(run("move_deal", "deal", deal, stage_id=won)).group_id
        if synced:
            me.sync()
        assert me.row("deal", deal)["status"] == "won"
        found = me.replica.compensation(group)
        assert [each.action for each in found.mutations] == [Action.VERB, Action.PATCH]
        assert _undo(me, group) == []
        row = me.row("deal", deal)
        assert (row["stage_id"], row["status"], row["probability"], row["closed_at"]) == (lead, "open", 33, None)


def test_a_deal_that_others_have_moved_on_stays_there(me: Person) -> None:
    lead, won, deal = _deal(me)
    group = me.do(run("move_deal", "deal", deal, stage_id=won)).group_id
    me.sync()
    offer = me.make("stage", pipeline_id=me.row("stage", lead)["pipeline_id"], name="Offer")
    me.sync()
    me.others(run("move_deal", "deal", deal, stage_id=offer))
    me.pull()
    found = me.replica.compensation(group)
    assert found.mutations == ()
    assert "Stage" in [each.label for each in found.kept]


def test_a_move_is_undone_also_where_no_move_leads_back(me: Person) -> None:
    lead, won, deal = _deal(me)
    other = me.make("stage", pipeline_id=me.row("stage", lead)["pipeline_id"], name="Other")
    me.change("stage", won, next_stages=[other])
    group = me.do(run("move_deal", "deal", deal, stage_id=won)).group_id
    me.sync()
    assert _undo(me, group) == []
    me.sync()
    assert me.row("deal", deal)["stage_id"] == lead


def test_a_move_out_of_a_stage_that_is_gone_is_named(me: Person) -> None:
    lead, won, deal = _deal(me)
    group = me.do(run("move_deal", "deal", deal, stage_id=won)).group_id
    me.do(delete("stage", lead))
    found = me.replica.compensation(group)
    assert found.mutations == ()
    assert [(each.title, each.field) for each in found.kept] == [("Boat", "")]


def test_completing_a_task_is_undone_by_the_same_verb(me: Person) -> None:
    task = me.make("task", subject="Call")
    group = me.do(run("complete_task", "task", task, done=True)).group_id
    me.sync()
    assert me.row("task", task)["done_at"] is not None
    assert _undo(me, group) == []
    assert me.row("task", task)["done_at"] is None
    assert me.replica.undo(me.do(run("complete_task", "task", task, done=False)).group_id) == []


def test_a_merge_of_duplicates_is_taken_apart_and_merged_again(me: Person) -> None:
    away, stays = me.make("company", name="Fern"), me.make("company", name="Fern Ltd")
    contact = me.make("contact", first_name="Ada", company_id=away)
    for synced in (False, True):
        group = me.do(run("merge_into", "company", away, survivor_id=stays)).group_id
        if synced:
            me.sync()
        assert me.row("contact", contact)["company_id"] == stays
        found = me.replica.compensation(group)
        assert [(each.action, each.verb) for each in found.mutations] == [(Action.VERB, "unmerge")]
        back = me.do(*found.mutations).group_id
        assert me.row("contact", contact)["company_id"] == away
        assert me.row("company", away)["deleted_at"] is None
        (again,) = me.replica.undo(back)
        assert (again.verb, again.arguments) == ("merge_into", {"survivor_id": stays})
        me.sync()
        assert me.agrees()


def _deal(me: Person) -> tuple[str, str, str]:
    pipeline = me.make("pipeline", name="Sales")
    lead = me.make("stage", pipeline_id=pipeline, name="Lead", probability=10)
    won = me.make("stage", pipeline_id=pipeline, name="Won", outcome="won", probability=100)
    return lead, won, me.make("deal", name="Boat", stage_id=lead)


def test_a_long_group_is_taken_back_in_slices_that_see_each_other(me: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.replica.long_work.SLICE", 2)
    contact, other = me.make("contact", first_name="Ada", city="Rome"), me.make("contact", first_name="Bo")
    me.sync()
    first = patch(me.row("contact", contact), "contact", city="Turin")
    group = me.do(first).group_id
    for change in ({"city": "Milan"}, {"phone": "1"}):
        me.do(patch(me.row("contact", contact), "contact", **change), group_id=group)
    me.do(delete("contact", other), group_id=group)
    *halfway, found = long_work.taking_back(me.replica, group, at=START, label="Undo")
    assert [each.done for each in halfway] == [2]
    assert found.kept == ()
    row = me.row("contact", contact)
    assert (row["city"], row["phone"], me.row("contact", other)["deleted_at"]) == ("Rome", None, None)
    deque(long_work.taking_back(me.replica, found.id, at=START, label="Redo"), 0)
    row = me.row("contact", contact)
    assert (row["city"], row["phone"]) == ("Milan", "1")
    assert [each.written for each in long_work.taking_back(me.replica, next(ids), at=START, label="")] == [0]
    me.sync()
    assert me.agrees()
