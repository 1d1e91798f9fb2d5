"""Records out of sight that something in sight points at arrive as a name, in a load and in the feed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.changes.chunks import Chunks
from server.database.database import Database
from server.database.tenant import Tenant
from server.sync.batches import Batches
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.mutation import Action
from sync.protocol.batch import Change, Enter, Event, Leave, Stub
from sync.protocol.chunk import decode_chunk
from sync.protocol.codec import decode_from_server
from sync.protocol.inbox import Inbox
from sync.protocol.manifest import decode_manifest
from sync.protocol.messages import Changes
from sync.protocol.scope import Scope, scope_of
from sync.protocol.stubs import BUCKET, COLUMNS
from tests.server.changes.conftest import Books, act, patch

OWN = {"contact.view_own", "activity.view_own", "company.view_own", "tag.view"}


@pytest.fixture
def books(house: Database, tenant: Tenant, admin: Actor) -> Books:
    """A fresh tenant's records."""
    return Books(house, tenant, admin)


@pytest.fixture
def chunks(house: Database, tmp_path: Path) -> Iterator[Chunks]:
    """First loads."""
    made = Chunks(house.app_dsn, tmp_path)
    yield made
    made.close()


class Reader:
    """What one scope is told."""

    def __init__(self, books: Books, scope: Scope, cursor: int) -> None:
        self._batches, self._tenant, self.scope = Batches(books.house), books.tenant, scope
        self._inbox = Inbox(books.tenant.epoch, cursor)

    async def news(self) -> list[Event]:
        """Everything since the last time."""
        encoded = await self._batches.fetch(self._tenant, self.scope, self._inbox.cursor, 1000)
        for frame in encoded.frames:
            message = decode_from_server(frame)
            assert isinstance(message, Changes)
            batch = self._inbox.received(message, len(frame))
        assert batch is not None
        self._inbox.stored(batch.through)
        return list(batch.changes)


async def member(books: Books) -> str:
    """Somebody who may own records."""
    return await books.create("member", name="Somebody", email="somebody@example.org")


async def loaded(chunks: Chunks, tenant: Tenant, scope: Scope) -> tuple[set[tuple[str, str, str]], int]:
    """The stubs of a first load, and its version."""
    manifest = decode_manifest(await chunks.manifest(tenant, scope))
    found = set()
    for each in manifest.stubs:
        assert each.bucket == BUCKET
        chunk = decode_chunk(await chunks.chunk(tenant, scope, each.digest), each.digest)
        assert tuple(chunk.columns) == COLUMNS
        found |= {(chunk.record_type, *row) for row in chunk.rows}
    return found, manifest.version


async def test_a_first_load_names_what_it_points_at_and_nothing_else(books: Books, chunks: Chunks) -> None:
    ann, bob = await member(books), await member(books)
    named = await books.create("company", name="Named", owner_id=bob, notes="secret")
    await books.create("company", name="Unnamed", owner_id=bob)
    own = await books.create("company", name="Own", owner_id=ann)
    await books.create("contact", last_name="Mine", owner_id=ann, company_id=named)
    await books.create("contact", last_name="Mine too", owner_id=ann, company_id=own)
    theirs = await books.create("contact", last_name="Theirs", owner_id=bob, company_id=own)
    await books.create("activity", subject="Call", at=1, owner_id=ann, attendees=[theirs])
    found, _ = await loaded(chunks, books.tenant, scope_of(catalogue(), OWN, ann))
    assert found == {("company", named, "Named"), ("contact", theirs, "Theirs"), ("member", ann, "Somebody")}
    again, _ = await loaded(chunks, books.tenant, scope_of(catalogue(), OWN, ann))
    assert again == found
    everything = {each.permission("view") for each in catalogue()}
    assert await loaded(chunks, books.tenant, scope_of(catalogue(), everything, ann)) == (set(), await books.head())


async def test_the_feed_names_what_comes_to_be_pointed_at_and_keeps_it_fresh(books: Books) -> None:
    ann, bob = await member(books), await member(books)
    other = await books.create("company", name="Before", owner_id=bob)
    own = await books.create("company", name="Own", owner_id=ann)
    contact = await books.create("contact", last_name="Mine", owner_id=ann)
    reader = Reader(books, scope_of(catalogue(), OWN, ann), await books.head())
    await books.one(patch("contact", contact, company_id=other))
    changed, named = await reader.news()
    assert isinstance(changed, Change)
    assert isinstance(named, Stub)
    assert (named.record_type, named.record_id, named.title) == ("company", other, "Before")
    await books.one(patch("company", other, name="After"))
    (renamed,) = await reader.news()
    assert isinstance(renamed, Stub)
    assert renamed.title == "After"
    await books.one(patch("company", other, city="Ulm"))
    assert await reader.news() == []
    await books.one(patch("contact", contact, company_id=own))
    await reader.news()
    await books.one(patch("company", other, name="Not theirs to know"))
    assert await reader.news() == []
    await books.one(patch("company", own, owner_id=bob))
    left, named = await reader.news()
    assert isinstance(left, Leave)
    assert isinstance(named, Stub)
    assert (named.record_id, named.title) == (own, "Own")


async def test_one_of_several_that_a_field_holds_is_kept_fresh_too(books: Books) -> None:
    ann, bob = await member(books), await member(books)
    theirs = await books.create("contact", last_name="Before", owner_id=bob)
    also = await books.create("contact", last_name="Also", owner_id=bob)
    await books.create("activity", subject="Call", at=1, owner_id=ann, attendees=[theirs, also])
    reader = Reader(books, scope_of(catalogue(), OWN, ann), await books.head())
    others_read = Reader(books, scope_of(catalogue(), OWN, await member(books)), await books.head())
    await books.one(patch("contact", theirs, last_name="After"))
    (renamed,) = await reader.news()
    assert isinstance(renamed, Stub)
    assert (renamed.record_id, renamed.title) == (theirs, "After")
    assert not any(isinstance(each, Stub) for each in await others_read.news())


async def test_what_is_restored_learns_what_it_points_at_is_called_by_now(books: Books) -> None:
    ann, bob = await member(books), await member(books)
    other = await books.create("company", name="Before", owner_id=bob)
    contact = await books.create("contact", last_name="Mine", owner_id=ann, company_id=other)
    await books.one(act(Action.DELETE, "contact", contact))
    await books.one(patch("company", other, name="After"))
    reader = Reader(books, scope_of(catalogue(), OWN, ann), await books.head())
    await books.one(act(Action.RESTORE, "contact", contact))
    named = [each.title for each in await reader.news() if isinstance(each, Stub) and each.record_id == other]
    assert named == ["After"]


async def test_what_was_restored_and_has_left_tells_nothing_of_what_it_points_at_by_now(books: Books) -> None:
    ann, bob = await member(books), await member(books)
    other = await books.create("company", name="Not theirs to know", owner_id=bob)
    contact = await books.create("contact", last_name="Mine", owner_id=ann)
    await books.one(act(Action.DELETE, "contact", contact))
    reader = Reader(books, scope_of(catalogue(), OWN, ann), await books.head())
    await books.one(act(Action.RESTORE, "contact", contact))
    await books.one(patch("contact", contact, owner_id=bob, company_id=other))
    assert not [each for each in await reader.news() if isinstance(each, Stub) and each.record_id == other]


async def test_what_comes_into_sight_brings_the_names_it_points_at(books: Books) -> None:
    ann, bob = await member(books), await member(books)
    company = await books.create("company", name="Theirs", owner_id=bob)
    contact = await books.create("contact", last_name="Smith", owner_id=bob, company_id=company)
    reader = Reader(books, scope_of(catalogue(), OWN, ann), await books.head())
    await books.one(patch("contact", contact, owner_id=ann))
    entered, *stubs = await reader.news()
    assert isinstance(entered, Enter)
    assert "bucket" not in entered.row
    assert {(each.record_id, each.title) for each in stubs if isinstance(each, Stub)} == {
        (company, "Theirs"),
        (ann, "Somebody"),
    }
