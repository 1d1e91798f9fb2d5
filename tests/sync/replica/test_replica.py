"""What a replica promises: durable writes, all or nothing, provisional work on top of what the server says."""

from dataclasses import replace
from pathlib import Path

import pytest

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import AlreadyExists, InvalidValue, NotPermitted, ReferenceMissing
from shared_models.platform.roles import permissions
from sync.replica.badges import Badge, badges, counts
from sync.replica.faults import OutOfStep, ReplicaEmpty, ReplicaInUse, WrongKey
from sync.replica.history import history
from sync.replica.queue import State
from sync.replica.replica import Replica
from sync.replica.touched import Origin, Touched
from tests.sync.replica.conftest import Opener
from tests.sync.replica.people import KEY, Person, badges_of, create, delete, ids, patch, restore, run
from tests.sync.replica.toy_server import START, ToyServer


def test_what_is_written_is_there_after_opening_again(open_replica: Opener) -> None:
    replica = open_replica()
    mutation = create("contact", first_name="Ada", tags=[])
    written = replica.write([mutation], at=START, label="Add contact")
    replica.close()
    again = open_replica()
    assert [each.mutation for each in again.queue()] == [mutation]
    assert again.queue()[0].label == "Add contact"
    assert written.group_id == mutation.id
    row = again.get("contact", mutation.record_id)
    assert row is not None
    assert (row["first_name"], row["created_by"], row["version"]) == ("Ada", again.actor().person, 0)


def test_a_write_is_all_or_nothing_and_names_the_first_that_is_wrong(open_replica: Opener) -> None:
    replica = open_replica()
    good = create("company", name="Fern Ltd")
    bad = create("contact", first_name="Ada", company_id=next(ids))
    with pytest.raises(ReferenceMissing) as caught:
        replica.write([good, bad], at=START)
    assert (caught.value.field, caught.value.detail["index"]) == ("company_id", 1)
    assert replica.pending_count() == 0
    assert replica.get("company", good.record_id) is None


def test_the_same_mutation_cannot_be_written_twice(me: Person) -> None:
    mutation = create("company", name="Fern Ltd")
    me.do(mutation)
    with pytest.raises(AlreadyExists):
        me.do(patch(me.row("company", mutation.record_id), "company", city="Bergen"), mutation)
    assert me.row("company", mutation.record_id)["city"] is None


def test_nothing_to_write_is_no_work(me: Person) -> None:
    assert not me.do().touched
    assert me.replica.pending_count() == 0


def test_permissions_decide_what_may_be_written(me: Person, declared: Catalogue) -> None:
    me.replica.adopt(permissions("Viewer", declared))
    with pytest.raises(NotPermitted):
        me.make("contact", first_name="Ada")
    me.replica.adopt(permissions("Editor", declared))
    me.make("contact", first_name="Ada")


def test_adopted_facts_survive(open_replica: Opener) -> None:
    replica = open_replica()
    replica.adopt(frozenset({"contact.view"}), language="sv")
    actor, tenant = replica.actor(), replica.tenant_id
    replica.close()
    again = open_replica()
    assert (again.actor(), again.language, again.tenant_id) == (actor, "sv", tenant)


def test_one_process_at_a_time(open_replica: Opener) -> None:
    open_replica()
    with pytest.raises(ReplicaInUse):
        open_replica()


def test_a_wrong_key_opens_nothing_and_locks_nothing(open_replica: Opener) -> None:
    open_replica().close()
    with pytest.raises(WrongKey):
        open_replica(key=bytes(32))
    with pytest.raises(WrongKey):
        open_replica(key=b"short")
    open_replica()


def test_a_new_file_needs_declarations(tmp_path: Path) -> None:
    with pytest.raises(ReplicaEmpty):
        Replica.open(tmp_path / "none.db", KEY)


def test_a_replica_without_declarations_can_be_read(open_replica: Opener, declared: Catalogue) -> None:
    replica = open_replica()
    replica.write([create("company", name="Fern Ltd")], at=START)
    replica.close()
    light = open_replica(known=None)
    assert light.restored.snapshot() == declared.snapshot()
    with pytest.raises(ReplicaEmpty):
        light.write([create("company", name="Other")], at=START)


def test_the_file_is_encrypted(open_replica: Opener, tmp_path: Path) -> None:
    replica = open_replica()
    replica.write([create("company", name="Zebrafish Holdings")], at=START)
    for each in tmp_path.iterdir():
        assert b"Zebrafish" not in each.read_bytes()
        assert not each.read_bytes().startswith(b"SQLite format")


def test_a_reader_sees_what_is_committed_and_cannot_write(open_replica: Opener) -> None:
    replica = open_replica()
    reader = replica.reader()
    replica.write([create("company", name="Fern Ltd")], at=START)
    assert reader.execute("SELECT title FROM company").fetchall() == [("Fern Ltd",)]
    with pytest.raises(Exception, match="readonly"):
        reader.execute("DELETE FROM company")
    reader.close()


def test_an_edit_is_shown_at_once_and_stays_after_its_verdict(me: Person) -> None:
    contact = me.make("contact", first_name="Ada")
    assert badges_of(me.sync()) == ["accepted"]
    assert me.agrees()
    me.change("contact", contact, city="Turin")
    assert me.row("contact", contact)["city"] == "Turin"
    me.sync()
    assert me.agrees()
    assert me.replica.pending_count() == 0


def test_verdicts_may_come_before_or_after_the_changes(me: Person) -> None:
    contact = me.make("contact", first_name="Ada")
    me.sync()
    me.change("contact", contact, city="Turin")
    verdicts = me.push()
    me.pull()
    assert me.replica.pending_count() == 1
    assert me.row("contact", contact)["city"] == "Turin"
    me.replica.store_verdicts(verdicts)
    assert me.replica.pending_count() == 0
    assert me.agrees()


def test_an_own_change_that_was_overtaken_does_not_flicker(me: Person) -> None:
    contact = me.make("contact", first_name="Ada", city="Rome")
    me.sync()
    me.change("contact", contact, city="Turin")
    verdicts = me.push()
    me.others(patch(me.server.rows["contact", contact], "contact", city="Milan"))
    me.pull()
    assert me.row("contact", contact)["city"] == "Milan"
    me.replica.store_verdicts(verdicts)
    assert me.row("contact", contact)["city"] == "Milan"


def test_others_changes_go_below_pending_edits(me: Person) -> None:
    contact = me.make("contact", first_name="Ada", city="Rome", phone="1")
    me.sync()
    me.change("contact", contact, phone="2")
    me.others(patch(me.server.rows["contact", contact], "contact", city="Milan"))
    me.pull()
    row = me.row("contact", contact)
    assert (row["city"], row["phone"], row["version"]) == ("Milan", "2", 0)
    assert badges_of(me.sync()) == ["accepted"]
    assert me.agrees()


def test_a_rejected_edit_falls_back_and_waits_in_the_inbox(me: Person) -> None:
    contact = me.make("contact", first_name="Ada", city="Rome")
    me.sync()
    me.change("contact", contact, city="Turin")
    me.others(delete("contact", contact))
    assert badges_of(me.sync()) == ["rejected"]
    assert me.row("contact", contact)["city"] == "Rome"
    (entry,) = me.replica.inbox()
    assert entry.state is State.REJECTED
    assert entry.mutation.after == {"city": "Turin"}
    assert entry.verdict is not None
    assert entry.verdict.code == "deleted"
    me.replica.settle(entry.mutation.id)
    assert me.replica.inbox() == []


def test_a_rejected_create_takes_what_rested_on_it_along(me: Person) -> None:
    company = me.make("company", name="Fern Ltd")
    contact = me.make("contact", first_name="Ada", company_id=company)
    me.change("contact", contact, city="Rome")
    first = me.replica.queue()[0].mutation
    from shared_models.kernel.verdict import rejected

    me.replica.store_verdicts([rejected(first.id, "company", company, InvalidValue("No.", field="name"))])
    assert me.replica.get("company", company) is None
    assert me.replica.get("contact", contact) is None
    assert [each.mutation.record_type for each in me.replica.queue()] == ["contact", "contact"]


def test_a_conflict_keeps_mine_and_theirs(me: Person) -> None:
    stage = _stage(me)
    deal = me.make("deal", name="Boat", stage_id=stage, amount=100, currency="EUR")
    me.sync()
    me.change("deal", deal, amount=200)
    me.others(patch(me.server.rows["deal", deal], "deal", amount=300))
    me.pull()
    assert me.row("deal", deal)["amount"] == 200
    assert badges_of(me.sync()) == ["conflicted"]
    assert me.row("deal", deal)["amount"] == 300
    (entry,) = me.replica.inbox()
    assert entry.state is State.CONFLICTED
    assert entry.verdict is not None
    contest = entry.verdict.contests["amount"]
    assert (contest.before, contest.mine, contest.theirs) == (100, 200, 300)


def test_deleting_and_restoring_offline(me: Person) -> None:
    contact = me.make("contact", first_name="Ada")
    me.sync()
    me.do(delete("contact", contact))
    assert me.row("contact", contact)["deleted_at"] == START
    me.do(restore("contact", contact))
    assert me.row("contact", contact)["deleted_at"] is None
    me.sync()
    assert me.agrees()


def test_a_verb_is_provisional_and_then_replaced(me: Person) -> None:
    lead = _stage(me)
    won = me.make("stage", pipeline_id=me.row("stage", lead)["pipeline_id"], name="Won", outcome="won", probability=100)
    deal = me.make("deal", name="Boat", stage_id=lead)
    me.sync()
    me.do(run("move_deal", "deal", deal, stage_id=won))
    row = me.row("deal", deal)
    assert (row["stage_id"], row["status"], row["closed_at"]) == (won, "won", START)
    made = [key for key in _touched_by_last(me) if key[0] == "activity"]
    assert me.row(*made[0])["subject"] == "Deal won"
    me.sync()
    assert me.agrees()
    assert me.row("deal", deal)["closed_at"] != START


def test_a_pending_verb_is_decided_again_when_what_it_reads_changes(me: Person) -> None:
    lead = _stage(me)
    won = me.make("stage", pipeline_id=me.row("stage", lead)["pipeline_id"], name="Won", outcome="won", probability=100)
    deal = me.make("deal", name="Boat", stage_id=lead)
    me.sync()
    me.do(run("move_deal", "deal", deal, stage_id=won))
    me.others(patch(me.server.rows["stage", won], "stage", probability=90))
    me.pull()
    assert me.row("deal", deal)["probability"] == 90


def test_two_people_create_the_same_tag(me: Person) -> None:
    tag = me.make("tag", name="VIP")
    me.others(create("tag", name="VIP"))
    me.pull()
    assert me.replica.get("tag", tag) is None
    assert badges_of(me.sync()) == ["rejected"]
    assert me.replica.inbox()[0].mutation.after == {"name": "VIP"}


def test_a_name_that_becomes_free_lets_the_pending_record_appear(me: Person) -> None:
    me.others(create("tag", name="VIP"))
    theirs = me.server.feed[-1].record_id
    tag = me.make("tag", name="Other")
    me.change("tag", tag, name="Key")
    me.others(create("tag", name="Key"))
    me.pull()
    assert me.row("tag", tag)["name"] == "Other"
    me.others(patch(me.server.rows["tag", me.server.feed[-1].record_id], "tag", name="Free"))
    me.pull()
    assert me.row("tag", tag)["name"] == "Key"
    assert me.row("tag", theirs)["name"] == "VIP"


def test_custom_fields_are_known_as_soon_as_they_are_defined(me: Person) -> None:
    me.make("custom_field", record_type="contact", key="shoe", label="Shoe size", kind="integer")
    contact = me.make("contact", first_name="Ada", **{"custom.shoe": 38})
    assert me.row("contact", contact)["custom"] == {"shoe": 38}
    me.sync()
    assert me.agrees()


def test_badges_say_what_travels_was_refused_or_waits(me: Person) -> None:
    reader = me.replica.reader()
    sent, refused, plain = (me.make("contact", first_name=name) for name in "ABC")
    me.sync()
    me.change("contact", refused, city="Rome")
    me.others(delete("contact", refused))
    me.sync()
    me.change("contact", sent, city="Rome")
    assert badges(reader, "contact", [sent, refused, plain]) == {sent: Badge.PENDING, refused: Badge.FAILED}
    assert counts(reader) == {Badge.FAILED: 1, Badge.CONFLICT: 0, Badge.PENDING: 1}
    me.sync()
    assert badges(reader, "contact", [sent]) == {}
    reader.close()


def test_a_verb_marks_every_record_it_writes_as_pending(me: Person) -> None:
    lead = _stage(me)
    me.sync()
    me.make("deal", name="Boat", stage_id=lead)
    activity = next(each for kind, each in _touched_by_last(me) if kind == "activity")
    reader = me.replica.reader()
    assert badges(reader, "activity", [activity]) == {activity: Badge.PENDING}
    reader.close()


def test_observers_hear_of_local_and_remote_commits(me: Person) -> None:
    heard: list[Touched] = []
    me.replica.observe(heard.append)
    contact = me.make("contact", first_name="Ada")
    me.sync()
    assert heard[0] == Touched(Origin.LOCAL, {"contact": frozenset({contact})})
    assert {each.origin for each in heard[1:]} == {Origin.REMOTE}
    told = len(heard)
    me.load()
    assert len(heard) == told


def test_history_keeps_the_last_fifty_changes(me: Person) -> None:
    contact = me.make("contact", first_name="Ada")
    me.sync()
    for step in range(60):
        me.others(patch(me.server.rows["contact", contact], "contact", city=f"City {step}"))
    me.pull()
    reader = me.replica.reader()
    found = history(reader, "contact", contact)
    assert len(found) == 50
    latest = sorted(me.server.feed, key=lambda each: -each.version)[:50]
    assert found == [replace(each, bucket_before=None, bucket_after=None) for each in latest]
    assert reader.execute("SELECT count(*) FROM change WHERE record_id = ?", (contact,)).fetchone() < (60,)
    reader.close()


def test_a_batch_that_does_not_follow_is_refused(me: Person) -> None:
    me.others(create("contact", first_name="Ada"))
    me.others(create("contact", first_name="Bo"))
    with pytest.raises(OutOfStep):
        me.replica.store_changes(me.server.batch(1))
    me.replica.store_changes(me.server.batch(0, 1))
    with pytest.raises(OutOfStep):
        me.replica.store_changes(me.server.batch(0, 1))
    assert me.replica.cursor == 1


def test_verdicts_of_strangers_and_second_verdicts_change_nothing(me: Person, server: ToyServer) -> None:
    me.make("contact", first_name="Ada")
    verdicts = me.sync()
    me.replica.store_verdicts([*verdicts, *me.others(create("contact", first_name="Bo"))])
    assert me.replica.pending_count() == 0


def _stage(me: Person) -> str:
    pipeline = me.make("pipeline", name="Sales")
    return me.make("stage", pipeline_id=pipeline, name="Lead", probability=10)


def _touched_by_last(me: Person) -> list[tuple[str, str]]:
    return [(each.record_type, each.record_id) for each in me.replica.queue()[-1].changes]
