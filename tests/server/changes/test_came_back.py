"""What returns after a restore knows across transactions what has returned before it, and what is new work."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shared_models.kernel.coming_back import NOT_YET
from shared_models.kernel.mutation import Action, Mutation
from tests.server.changes.conftest import Books, act, create, patch


@pytest.fixture
async def back(books: Books) -> tuple[Books, str]:
    """A contact in Ulm, and the server put back to the version that made it."""
    contact = await books.create("contact", last_name="Ek", city="Ulm")
    books.tenant = replace(books.tenant, epoch_from=await books.head())
    return books, contact


def _lost(mutation: Mutation, version: int) -> Mutation:
    return replace(mutation, again=version)


async def _city(books: Books, contact: str) -> object:
    row = await books.row("contact", contact)
    assert row is not None
    return row["city"]


async def test_the_later_of_two_lost_edits_stands_whoever_returns_first(back: tuple[Books, str]) -> None:
    books, contact = back
    earlier = _lost(patch("contact", contact, {"city": "Ulm"}, city="Bonn"), 5)
    later = _lost(patch("contact", contact, {"city": "Bonn"}, city="Trier"), 7)
    assert (await books.one(later)).status == "accepted"
    assert (await books.one(earlier)).status == "accepted"
    assert await _city(books, contact) == "Trier"
    latest = _lost(patch("contact", contact, {"city": "Trier"}, city="Mainz"), 9)
    assert [each.status for each in await books.apply(earlier, latest)] == ["accepted", "accepted"]
    assert await _city(books, contact) == "Mainz"


async def test_new_work_is_merged_with_and_not_overwritten(books: Books) -> None:
    stage = await books.create("stage", pipeline_id=await books.create("pipeline", name="Sales"), name="Lead")
    deal = await books.create("deal", name="Roof", stage_id=stage, amount=1, currency="EUR")
    books.tenant = replace(books.tenant, epoch_from=await books.head())
    await books.one(patch("deal", deal, {"amount": 1}, amount=2))
    verdict = await books.one(_lost(patch("deal", deal, {"amount": 1}, amount=3), 20))
    assert (verdict.status, verdict.contests["amount"].theirs) == ("conflicted", 2)
    row = await books.row("deal", deal)
    assert row is not None
    assert row["amount"] == 2


async def test_who_cannot_say_what_came_later_is_merged_with(back: tuple[Books, str]) -> None:
    books, contact = back
    await books.one(_lost(patch("contact", contact, {"city": "Ulm"}, city="Bonn"), 5))
    missing = _lost(patch("contact", create("contact").record_id, {}, city="Bonn"), 0)
    assert (await books.one(missing)).code == NOT_YET
    assert (await books.one(_lost(patch("contact", contact, {"city": "Ulm"}, first_name="Ada"), 0))).stands
    assert await _city(books, contact) == "Bonn"


async def test_work_from_before_the_restore_is_nothing_to_ask_about(back: tuple[Books, str]) -> None:
    books, contact = back
    assert (await books.one(_lost(patch("contact", contact, {"city": "Oslo"}, city="Bonn"), 5))).status == "accepted"
    assert await _city(books, contact) == "Bonn"


async def test_a_deletion_that_returns_does_not_keep_an_earlier_edit_away(back: tuple[Books, str]) -> None:
    books, contact = back
    assert (await books.one(_lost(act(Action.DELETE, "contact", contact), 7))).stands
    assert (await books.one(_lost(patch("contact", contact, {"city": "Ulm"}, city="Bonn"), 5))).status == "accepted"
    assert await _city(books, contact) == "Bonn"


@pytest.mark.parametrize("put_back", [False, True])
async def test_who_says_it_is_back_from_what_was_not_lost_is_like_everybody(books: Books, put_back: bool) -> None:
    stage = await books.create("stage", pipeline_id=await books.create("pipeline", name="Sales"), name="Lead")
    deal = await books.create("deal", name="Roof", stage_id=stage, amount=1, currency="EUR")
    head = await books.head()
    books.tenant = replace(books.tenant, epoch_from=head if put_back else 0)
    for version in (1, head):
        verdict = await books.one(_lost(patch("deal", deal, {"amount": 9}, amount=3), version))
        assert verdict.status == "conflicted"


async def test_what_is_not_back_yet_gets_its_last_word_later(back: tuple[Books, str]) -> None:
    books, contact = back
    company = create("company", name="Theirs")
    naming = _lost(patch("contact", contact, {"company_id": None}, company_id=company.record_id), 6)
    assert (await books.one(naming)).code == NOT_YET
    assert (await books.one(_lost(company, 5))).stands
    assert (await books.one(naming)).code == ""
    row = await books.row("contact", contact)
    assert row is not None
    assert row["company_id"] == company.record_id


@pytest.mark.parametrize("version", [None, 70])
async def test_no_edit_is_lost_to_the_creation_of_its_record(back: tuple[Books, str], version: int | None) -> None:
    books, _ = back
    made = create("contact", last_name="Ek", city="Ulm")
    assert (await books.one(replace(made, again=version))).status == "accepted"
    edit = _lost(patch("contact", made.record_id, {"city": "Oslo"}, city="Bonn"), 9)
    assert (await books.one(edit)).status == "accepted"
    assert await _city(books, made.record_id) == "Bonn"
    assert (await books.one(_lost(act(Action.DELETE, "contact", made.record_id), 10))).stands
    row = await books.row("contact", made.record_id)
    assert row is not None
    assert row["deleted_at"] is not None
