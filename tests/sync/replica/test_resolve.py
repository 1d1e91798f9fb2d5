"""Settling: what was rejected or contested is sent again, given up or answered, and nothing typed is ever lost."""

import pytest

from shared_models.kernel.faults import Fault, NotPermitted, TooLarge
from shared_models.kernel.mutation import Action
from shared_models.kernel.verdict import rejected
from sync.replica import queue
from sync.replica.queue import Queued, Settled, State
from sync.replica.resolve import NotBoth, NothingToSettle
from tests.sync.replica.conftest import Opener
from tests.sync.replica.people import Person, badges_of, create, delete, patch


def _states(me: Person) -> list[str]:
    """Where every mutation of the log stands, oldest first."""
    reader = me.replica.reader()
    found = [each.state.value for each in reversed(queue.log(reader))]
    reader.close()
    return found


def _inbox(me: Person) -> Queued:
    (queued,) = me.replica.inbox()
    return queued


def _told(me: Person, record_type: str, record_id: str) -> list[Queued]:
    reader = me.replica.reader()
    found = queue.of_record(reader, record_type, record_id)
    reader.close()
    return found


def _tag_that_exists(me: Person) -> tuple[str, str, str]:
    """My tag that was refused because theirs has its name, a contact that names it, and theirs."""
    theirs = create("tag", name="VIP")
    me.others(theirs)
    mine = me.make("tag", name="VIP")
    contact = me.make("contact", first_name="Ada", tags=[mine])
    other = me.make("contact", first_name="Bo")
    assert badges_of(me.sync()) == ["rejected", "rejected", "accepted"]
    assert _states(me) == ["rejected", "waiting", "acknowledged"]
    assert me.row("contact", other)["first_name"] == "Bo"
    return mine, contact, theirs.record_id


def test_what_depends_on_a_refused_creation_waits_with_it_and_follows_it(me: Person) -> None:
    mine, contact, _ = _tag_that_exists(me)
    refused = _inbox(me)
    assert (refused.mutation.record_id, refused.pending) == (mine, False)
    me.replica.resend(refused.mutation.id, {"name": "Very important"})
    assert [each.mutation.record_id for each in me.replica.queue()] == [mine, contact]
    assert me.row("contact", contact)["tags"] == [mine]
    assert badges_of(me.sync()) == ["accepted", "accepted"]
    assert me.agrees()
    assert me.row("tag", mine)["name"] == "Very important"
    assert me.row("contact", contact)["tags"] == [mine]
    assert me.replica.inbox() == []
    assert [each.settled for each in _told(me, "tag", mine)] == [None, Settled.RESENT]
    assert _told(me, "tag", mine)[1].successor == _told(me, "tag", mine)[0].mutation.id


def test_a_creation_refused_again_keeps_what_waits_behind_it(me: Person) -> None:
    mine, contact, _ = _tag_that_exists(me)
    me.others(create("tag", name="Gold"))
    me.replica.resend(_inbox(me).mutation.id, {"name": "Gold"})
    assert badges_of(me.sync()) == ["rejected", "rejected"]
    again = _inbox(me)
    reader = me.replica.reader()
    assert [each.mutation.record_id for each in queue.behind(reader, again.mutation.id)] == [contact]
    reader.close()
    me.replica.resend(again.mutation.id, {"name": "Silver"})
    assert badges_of(me.sync()) == ["accepted", "accepted"]
    assert me.row("contact", contact)["tags"] == [mine]


def test_an_answer_that_comes_after_the_resending_sends_the_rest_after_it(me: Person) -> None:
    me.others(create("tag", name="VIP"))
    mine = me.make("tag", name="VIP")
    contact = me.make("contact", first_name="Ada", tags=[mine])
    first, second = me.push()
    me.replica.store_verdicts([first])
    me.replica.resend(_inbox(me).mutation.id, {"name": "Gold"})
    me.replica.store_verdicts([second])
    assert [each.mutation.record_type for each in me.replica.queue()] == ["tag", "contact"]
    assert badges_of(me.sync()) == ["accepted", "accepted"]
    assert me.row("contact", contact)["tags"] == [mine]


def test_an_answer_that_comes_after_theirs_names_theirs(me: Person) -> None:
    theirs = create("tag", name="VIP")
    me.others(theirs)
    contact = me.make("contact", first_name="Ada", tags=[me.make("tag", name="VIP")])
    first, second = me.push()
    me.replica.store_verdicts([first])
    me.pull()
    me.replica.theirs(_inbox(me).mutation.id)
    me.replica.store_verdicts([second])
    assert badges_of(me.sync()) == ["accepted"]
    assert me.row("contact", contact)["tags"] == [theirs.record_id]


def test_an_answer_that_comes_after_discarding_needs_a_person(me: Person) -> None:
    me.others(create("tag", name="VIP"))
    contact = me.make("contact", first_name="Ada", tags=[me.make("tag", name="VIP")])
    first, second = me.push()
    me.replica.store_verdicts([first])
    me.replica.discard(_inbox(me).mutation.id)
    me.replica.store_verdicts([second])
    assert _inbox(me).mutation.record_id == contact


def test_theirs_settles_what_i_did_to_mine(me: Person) -> None:
    me.others(create("tag", name="VIP"))
    mine = me.make("tag", name="VIP")
    me.change("tag", mine, tone="info")
    assert badges_of(me.sync()) == ["rejected", "rejected"]
    me.replica.theirs(_inbox(me).mutation.id)
    assert (me.replica.inbox(), me.replica.queue()) == ([], [])
    assert {each.settled for each in _told(me, "tag", mine)} == {Settled.THEIRS}


def test_what_waited_and_is_refused_by_now_comes_into_the_inbox(me: Person) -> None:
    mine, contact, _ = _tag_that_exists(me)
    refused = _inbox(me).mutation.id
    me.replica.adopt(me.replica.actor().permissions - {"contact.create"})
    me.replica.resend(refused, {"name": "Gold"})
    kept = _inbox(me)
    assert kept.verdict is not None
    assert (kept.mutation.record_id, kept.verdict.code) == (contact, "not-permitted")
    assert [each.mutation.record_id for each in me.replica.queue()] == [mine]


def test_what_rests_on_a_creation_that_never_travelled_waits_for_it(me: Person) -> None:
    mine = me.make("tag", name="VIP")
    me.make("contact", first_name="Ada", tags=[mine])
    me.make("contact", first_name="Bo", tags=[mine])
    first, second, third = (each.mutation for each in me.replica.queue())
    me.replica.store_verdicts([rejected(first.id, "tag", mine, TooLarge("This is too large to be sent."))])
    me.replica.store_verdicts(me.server.apply([second], me.replica.actor()))
    me.replica.store_verdicts([rejected(third.id, "contact", third.record_id, NotPermitted("Your role does not."))])
    assert _states(me) == ["rejected", "waiting", "rejected"]


def test_theirs_in_the_place_of_a_duplicate(me: Person) -> None:
    mine, contact, theirs = _tag_that_exists(me)
    me.replica.theirs(_inbox(me).mutation.id)
    assert badges_of(me.sync()) == ["accepted"]
    assert me.row("contact", contact)["tags"] == [theirs]
    assert me.replica.get("tag", mine) is None
    assert _told(me, "tag", mine)[0].mutation.after == {"name": "VIP"}


def test_discarding_a_creation_keeps_its_content_and_what_names_it(me: Person) -> None:
    mine, contact, _ = _tag_that_exists(me)
    me.replica.discard(_inbox(me).mutation.id)
    kept = _inbox(me)
    assert (kept.mutation.record_id, kept.mutation.after["first_name"]) == (contact, "Ada")
    (given_up,) = _told(me, "tag", mine)
    assert (given_up.settled, given_up.mutation.after, given_up.settled_at > 0) == (
        Settled.DISCARDED,
        {"name": "VIP"},
        True,
    )
    me.replica.resend(kept.mutation.id, {"tags": []})
    assert badges_of(me.sync()) == ["accepted"]
    assert me.row("contact", contact)["tags"] == []


def test_discarding_with_all_that_waits_and_taking_it_back(me: Person) -> None:
    mine, contact, _ = _tag_that_exists(me)
    refused = _inbox(me).mutation.id
    me.replica.discard(refused, with_waiting=True)
    assert me.replica.inbox() == []
    assert _told(me, "contact", contact)[0].settled is Settled.DISCARDED
    me.replica.reopen(refused)
    assert _states(me) == ["rejected", "waiting", "acknowledged"]
    me.replica.resend(refused, {"name": "Gold"})
    assert badges_of(me.sync()) == ["accepted", "accepted"]
    assert me.row("contact", contact)["tags"] == [mine]


def _contested_deal(me: Person) -> str:
    """A deal whose amount and notes I changed while a colleague did."""
    stage = me.make("stage", pipeline_id=me.make("pipeline", name="Sales"), name="Lead")
    deal = me.make("deal", name="Boat", stage_id=stage, amount=1, currency="EUR", notes="one\n")
    me.sync()
    me.others(patch(me.server.rows["deal", deal], "deal", amount=2, notes="theirs\n", name="Ship"))
    me.change("deal", deal, amount=3, notes="mine\n", name="Yacht")
    assert badges_of(me.sync()) == ["conflicted"]
    return deal


def test_mine_answers_open_questions_alone(me: Person) -> None:
    deal = _contested_deal(me)
    me.replica.mine(_inbox(me).mutation.id)
    (queued,) = me.replica.queue()
    assert dict(queued.mutation.after) == {"amount": 3, "notes": "mine\n"}
    assert badges_of(me.sync()) == ["accepted"]
    row = me.row("deal", deal)
    assert (row["amount"], row["notes"], row["name"]) == (3, "mine\n", "Yacht")


def test_mine_does_not_overrun_a_third_value(me: Person) -> None:
    deal = _contested_deal(me)
    me.others(patch(me.server.rows["deal", deal], "deal", amount=4))
    me.replica.mine(_inbox(me).mutation.id)
    assert badges_of(me.sync()) == ["conflicted"]
    assert _inbox(me).verdict.contests["amount"].theirs == 4  # type: ignore[union-attr]  # it has its verdict


def test_theirs_changes_nothing_and_keeps_mine_in_the_log(me: Person) -> None:
    deal = _contested_deal(me)
    me.replica.theirs(_inbox(me).mutation.id)
    assert me.replica.queue() == []
    assert me.row("deal", deal)["amount"] == 2
    settled = _told(me, "deal", deal)[0]
    assert (settled.settled, settled.mutation.after["amount"]) == (Settled.THEIRS, 3)


def test_both_where_a_field_can_hold_only_one_is_refused(me: Person) -> None:
    _contested_deal(me)
    with pytest.raises(NotBoth) as caught:
        me.replica.both(_inbox(me).mutation.id)
    assert caught.value.field == "amount"
    assert len(me.replica.inbox()) == 1


def test_both_where_nothing_is_contested_is_refused(me: Person) -> None:
    _tag_that_exists(me)
    with pytest.raises(NotBoth, match="no two values"):
        me.replica.both(_inbox(me).mutation.id)
    assert _states(me) == ["rejected", "waiting", "acknowledged"]


def test_both_of_two_texts(me: Person) -> None:
    contact = me.make("contact", first_name="Ada", notes="one\n")
    me.sync()
    me.others(patch(me.server.rows["contact", contact], "contact", notes="theirs\n"))
    me.change("contact", contact, notes="mine\n")
    me.sync()
    me.replica.both(_inbox(me).mutation.id)
    assert badges_of(me.sync()) == ["accepted"]
    assert me.row("contact", contact)["notes"] == "theirs\nmine\n"


def test_an_edited_answer_to_a_conflict(me: Person) -> None:
    deal = _contested_deal(me)
    me.replica.resend(_inbox(me).mutation.id, {"amount": 5, "notes": "agreed\n"})
    assert badges_of(me.sync()) == ["accepted"]
    assert (me.row("deal", deal)["amount"], me.row("deal", deal)["notes"]) == (5, "agreed\n")


def test_a_resending_that_is_wrong_here_changes_nothing(me: Person) -> None:
    _tag_that_exists(me)
    before = _states(me)
    with pytest.raises(Exception, match="already has this name"):
        me.replica.resend(_inbox(me).mutation.id, {"name": "VIP"})
    assert _states(me) == before


def test_a_settled_mutation_needs_nobody_any_more(me: Person) -> None:
    _tag_that_exists(me)
    refused = _inbox(me).mutation.id
    me.replica.resend(refused, {"name": "Gold"})
    for step in (me.replica.resend, me.replica.mine, me.replica.discard, me.replica.reopen):
        with pytest.raises(NothingToSettle):
            step(refused)


def test_an_edit_of_a_deleted_record_can_be_sent_again_after_it_was_restored(me: Person) -> None:
    contact = me.make("contact", first_name="Ada", city="Rome")
    me.sync()
    me.others(delete("contact", contact))
    me.change("contact", contact, city="Turin")
    assert badges_of(me.sync()) == ["rejected"]
    with pytest.raises(Exception, match="deleted"):
        me.replica.mine(_inbox(me).mutation.id)
    restored = create("contact", contact)
    me.others(type(restored)(restored.id, "contact", contact, Action.RESTORE))
    me.pull()
    me.replica.mine(_inbox(me).mutation.id)
    assert badges_of(me.sync()) == ["accepted"]
    assert me.row("contact", contact)["city"] == "Turin"


def test_the_log_outlives_a_restart(me: Person, open_replica: Opener) -> None:
    mine, _, _ = _tag_that_exists(me)
    me.replica.discard(_inbox(me).mutation.id)
    me.replica.close()
    reader = open_replica().reader()
    assert queue.of_record(reader, "tag", mine)[0].state is State.SETTLED
    reader.close()


def test_a_verdict_that_comes_again_leaves_settled_what_is_settled(me: Person) -> None:
    mine, _, _ = _tag_that_exists(me)
    refused = _inbox(me)
    assert refused.verdict is not None
    me.replica.discard(refused.mutation.id)
    settled = _told(me, "tag", mine)
    me.replica.store_verdicts([refused.verdict])
    assert _told(me, "tag", mine) == settled
    assert refused.mutation.id not in {each.mutation.id for each in me.replica.inbox()}


def test_what_is_written_first_is_written_only_with_what_is_sent_again(me: Person) -> None:
    theirs = create("tag", name="VIP")
    me.others(theirs)
    mine = me.make("tag", name="VIP")
    me.sync()
    company = create("company", name="Weinhold KG")
    with pytest.raises(Fault, match="characters"):
        me.replica.resend(_inbox(me).mutation.id, {"name": "x" * 1_000}, first=[company])
    assert me.replica.get("company", company.record_id) is None
    me.replica.resend(_inbox(me).mutation.id, {"name": "Other"}, first=[company], label="New company")
    assert [each.mutation.record_id for each in me.replica.queue()] == [company.record_id, mine]
