"""What a verdict of the real server says about others: who did what, and what waits for what."""

from __future__ import annotations

from dataclasses import replace

from server.changes.apply import apply, refuse
from shared_models.kernel.actor import SYSTEM, Actor
from shared_models.kernel.faults import Malformed
from shared_models.kernel.mutation import Action
from sync.clock import new_id
from tests.server.changes.conftest import Books, act, create, patch


async def _colleague(books: Books) -> Actor:
    """Bo, who is known by name."""
    bo = replace(books.actor, person=new_id(), device=new_id())
    known = create("member", bo.person, name="Bo Ray", email="bo@example.org")
    assert (await books.one(known, SYSTEM)).stands
    return bo


async def test_a_contest_names_who_changed_the_field_and_when(books: Books) -> None:
    bo = await _colleague(books)
    company = await books.create("company", name="Fern", annual_revenue=1, currency="EUR", city="Rome")
    await books.apply(patch("company", company, annual_revenue=2), actor=bo)
    await books.apply(patch("company", company, city="Turin"))
    verdict = await books.one(patch("company", company, {"annual_revenue": 1}, annual_revenue=3))
    contest = verdict.contests["annual_revenue"]
    assert (verdict.status, contest.who, verdict.who, verdict.title) == ("conflicted", "Bo Ray", "Bo Ray", "Fern")
    assert contest.since == verdict.since > 0
    assert verdict.reason == "Annual revenue: changed by Bo Ray in the meantime."


async def test_a_deleted_record_says_who_deleted_it(books: Books) -> None:
    bo = await _colleague(books)
    contact = await books.create("contact", first_name="Ann")
    await books.one(act(Action.DELETE, "contact", contact), actor=bo)
    verdict = await books.one(patch("contact", contact, city="Rome"))
    assert (verdict.code, verdict.who, verdict.title) == ("deleted", "Bo Ray", "Ann")
    assert "by Bo Ray" in verdict.reason
    row = await books.row("contact", contact)
    assert row is not None
    assert verdict.since == row["deleted_at"]


async def test_what_rests_on_a_refused_creation_depends_on_it_in_the_batch_and_later(books: Books) -> None:
    holder = await books.create("tag", name="VIP")
    tag = create("tag", name="VIP")
    contact = create("contact", first_name="Ann", tags=[tag.record_id])
    task = create("task", subject="Call", contact_id=contact.record_id)
    first, second, other, third = await books.apply(tag, contact, create("contact", first_name="Bo"), task)
    assert (first.code, first.other_id, first.title) == ("duplicate", holder, "VIP")
    assert (second.code, second.waits_for) == ("depends", tag.id)
    assert other.stands
    assert (third.code, third.waits_for) == ("depends", tag.id)
    later, moved = await books.apply(
        patch("contact", contact.record_id, city="Rome"),
        create("task", subject="x", contact_id=contact.record_id),
    )
    assert (later.code, later.waits_for) == ("depends", tag.id)
    assert (moved.code, moved.waits_for) == ("depends", tag.id)
    again = create("tag", tag.record_id, name="Gold")
    assert (await books.one(again)).stands
    retried = replace(contact, id=new_id())
    assert (await books.one(retried)).stands
    assert (await books.one(patch("contact", contact.record_id, city="Rome"))).stands


async def test_what_waits_names_the_latest_refusal_whatever_the_clock_says(books: Books) -> None:
    """The server's clock may be put back between two refusals, and an id of a device says nothing of their order."""
    await books.create("tag", name="VIP")
    tag, ids = new_id(), [new_id(), new_id()]
    first, second = (replace(create("tag", tag, name="VIP"), id=each) for each in reversed(ids))
    for each, at in ((first, 2_000_000), (second, 1_000_000)):
        (verdict,) = await apply(books.house, books.tenant, books.actor, [each], at)
        assert verdict.code == "duplicate"
    verdict = await books.one(patch("tag", tag, name="Gold"))
    assert (verdict.code, verdict.waits_for) == ("depends", second.id)


async def test_only_a_refused_creation_is_waited_for(books: Books) -> None:
    missing = create("tag", name="x").record_id
    unreadable = patch("tag", missing, name="y")
    (refused,) = await refuse(
        books.house, books.tenant, [(books.actor, unreadable)], {unreadable.id: Malformed("No.")}, 1
    )
    assert refused.code == "malformed"
    assert (await books.one(patch("tag", missing, name="z"))).code == "not-found"


async def test_a_record_that_never_was_is_simply_missing(books: Books) -> None:
    missing = new_id()
    assert (await books.one(patch("contact", missing, city="Rome"))).code == "not-found"
    assert (await books.one(patch("contact", missing, city="Rome"))).code == "not-found"
    assert (await books.one(create("deal", name="x", stage_id=missing))).code == "reference-missing"


async def test_a_reference_to_a_deleted_record_stands_and_says_so(books: Books) -> None:
    company = await books.create("company", name="Fern")
    await books.one(act(Action.DELETE, "company", company))
    verdict = await books.one(create("contact", first_name="Ann", company_id=company))
    assert (verdict.status, verdict.reason) == ("merged", "Company: Fern was deleted in the meantime.")


async def test_whoever_names_the_mutation_of_another_learns_nothing_that_it_held(books: Books) -> None:
    bo = await _colleague(books)
    company = await books.create("company", name="Fern", annual_revenue=1, currency="EUR")
    await books.apply(patch("company", company, annual_revenue=2), actor=bo)
    contested = patch("company", company, {"annual_revenue": 1}, annual_revenue=3)
    mine = await books.one(contested)
    assert mine.contests
    told = await books.one(contested, bo)
    assert (told.status, told.code, told.version, told.at) == (mine.status, mine.code, mine.version, mine.at)
    assert (told.contests, told.reason, told.title, told.who, told.since) == ({}, "", "", "", 0)
    assert await books.one(contested) == mine
