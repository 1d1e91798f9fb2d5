"""Replay and snapshots: what happened makes what is stored, and what was changed behind the product's back shows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
import pytest_asyncio
from sqlalchemy import text

from server.changes import chunk_ranges
from server.changes import compact as compaction
from server.changes.replay import Finding, Replayed, replay
from server.changes.snapshot import SnapshotDamaged, nearest, take
from server.database.adapters import register
from server.database.database import driver
from server.rest.as_left import row_as_left
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.clock import new_id, now
from sync.protocol.compaction import GRACE
from tests.server.changes.conftest import Books, act, create, patch
from tests.server.changes.sample import in_order, sample


@pytest_asyncio.fixture
async def busy(books: Books, monkeypatch: pytest.MonkeyPatch) -> Books:
    """A record of every type, changed, deleted and restored; some of what happened is in the archive."""
    ids: dict[str, Id] = {}
    for each in in_order():
        if each.name == "custom_field":
            continue
        ids[each.name] = await books.create(each.name, **sample(each, ids))
    deals = [create("deal", **{**sample(catalogue().record_type("deal"), ids), "name": f"Deal {n}"}) for n in range(4)]
    follower = {**sample(catalogue().record_type("activity"), ids), "deal_id": deals[0].record_id}
    await books.apply(*deals, create("activity", **follower))
    for n in range(12):
        await books.apply(
            *(
                patch("deal", each.record_id, name=f"Deal {n}", owner_id=ids["member"] if n % 3 else None)
                for each in deals
            )
        )
    await books.apply(act(Action.DELETE, "deal", deals[0].record_id), act(Action.DELETE, "deal", deals[1].record_id))
    await books.apply(act(Action.RESTORE, "deal", deals[1].record_id))
    await books.create("company", name="The last one")
    monkeypatch.setattr(compaction, "FLOOR", 0)
    standing = await compaction.compact(books.house, catalogue(), books.tenant, now() + 2 * GRACE)
    assert 10 < standing.feed_rows < 100
    return books


def check(books: Books, **options: Any) -> tuple[Replayed, list[Finding]]:
    """What a replay says, and what it found."""
    found: list[Finding] = []
    done = replay(books.house.app_dsn, books.tenant, catalogue(), found.append, **options)
    assert done.findings == len(found)
    return done, found


async def behind_its_back(books: Books, statement: str) -> int:
    """Change something as only an administrator of the database could; how many rows that were."""
    async with books.house.owner() as transaction:
        await transaction.execute(text(f"SET LOCAL search_path TO {books.tenant.schema}"))
        return (await transaction.execute(text(statement))).rowcount


async def rows(books: Books, table: str) -> int:
    """How many records of a type are stored."""
    async with books.house.tenant(books.tenant) as transaction:
        return (await transaction.execute(text(f"SELECT count(*) FROM {table}"))).scalar_one()


async def test_what_happened_makes_what_is_stored(busy: Books) -> None:
    done, found = check(busy)
    assert found == []
    assert (done.since, done.version) == (0, await busy.head())
    assert done.records == sum([await rows(busy, each.name) for each in catalogue()])
    assert done.changes > 60


DAMAGES = [
    ("UPDATE deal SET name = 'Forged' WHERE deleted_at IS NOT NULL", "deal", "the stored name is not"),
    ("UPDATE deal SET title = 'Forged' WHERE deleted_at IS NOT NULL", "deal", "the stored title is not"),
    ("UPDATE deal SET bucket = 'all' WHERE deleted_at IS NOT NULL", "deal", "the stored bucket is not"),
    ("UPDATE contact SET deleted_at = now()", "contact", "the stored deleted_at is not"),
    ("UPDATE contact SET version = version - 1", "contact", "the stored version is not"),
    ("DELETE FROM contact", "contact", "made, but not stored"),
    ("UPDATE contact SET id = gen_random_uuid()", "contact", "stored, but nothing made it"),
    ("DELETE FROM change WHERE kind = 'restore'", "", "something is missing before version"),
    ("DELETE FROM change WHERE kind = 'delete' AND position = 1", "deal", "the deleted_at it replaced is not"),
    ("DELETE FROM change_archive WHERE version = 3", "", "something is missing before version 4, position 0"),
    ("DELETE FROM change_archive WHERE version = 1", "", "something is missing before version 2, position 0"),
    ("DELETE FROM change_archive WHERE kind = 'create' AND record_type = 'deal'", "deal", "before it was created"),
    (
        "UPDATE change_archive SET before = '{\"name\": 1}' WHERE kind = 'patch'",
        "deal",
        "the name it replaced is not",
    ),
    (
        "UPDATE change_archive SET bucket_after = 'owner:x' WHERE record_type = 'contact'",
        "contact",
        "the stored bucket",
    ),
    ("DELETE FROM change WHERE version = (SELECT max(version) FROM change)", "company", "stored, but nothing made it"),
]
"""What somebody does, and what is found then: of which record type (none: of the whole), and what."""


@contextmanager
def damaged(books: Books, statement: str) -> Iterator[psycopg.Connection[Any]]:
    """The moment after somebody with power over the database did something, which is undone at the end."""
    with psycopg.connect(books.house.owner_dsn, options="-c timezone=UTC") as connection:
        register(connection)
        connection.execute(f"SET LOCAL search_path TO {books.tenant.schema}")  # type: ignore[arg-type]  # our own
        assert connection.execute(statement).rowcount >= 1, statement  # type: ignore[arg-type]  # from the list above
        yield connection
        connection.rollback()


async def test_what_was_changed_behind_the_product_s_back_is_found(
    busy: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    for statement, kind, what in DAMAGES:
        monkeypatch.setattr(chunk_ranges, "moment", lambda *_, statement=statement: damaged(busy, statement))
        _, found = check(busy)
        assert any(each.record_type == kind and what in each.what for each in found), (statement, found)
    monkeypatch.undo()
    assert check(busy)[1] == []


async def test_records_as_they_were(busy: Books) -> None:
    """At every version the replay makes what the product itself said the record was."""
    deal = catalogue().record_type("deal")
    newest = await busy.head()
    async with busy.house.tenant(busy.tenant) as transaction:
        for version in range(newest - 14, newest + 1, 3):
            made: dict[Id, Row] = {}

            def keep(kind: RecordType, row: Row, made: dict[Id, Row] = made) -> None:
                if kind is deal:
                    made[row["id"]] = row

            done, found = check(busy, to=version, keep=keep)
            assert (done.version, found) == (version, [])
            assert made
            for record_id, row in made.items():
                expected = await row_as_left(await driver(transaction), deal, record_id, version)
                assert {**row} == expected


async def test_a_snapshot_saves_what_lies_before_it(busy: Books, tmp_path: Path) -> None:
    taken = take(busy.house.app_dsn, tmp_path, busy.tenant, catalogue())
    assert taken.version == await busy.head()
    assert taken.rows == check(busy)[0].records
    (last,) = await busy.feed(taken.version - 1)
    await busy.apply(patch("company", last.record_id, name="After the snapshot"))
    await busy.create("company", name="After the snapshot")
    found = nearest(tmp_path, busy.tenant, taken.version + 5)
    assert found == taken
    done, wrong = check(busy, snapshot=found)
    assert (done.since, done.changes, wrong) == (taken.version, 2, [])
    assert done.records == taken.rows + 1
    await behind_its_back(busy, "UPDATE contact SET last_name = 'Forged'")
    assert [each.record_type for each in check(busy, snapshot=found)[1]] == ["contact"]


async def test_the_nearest_snapshot_of_the_same_epoch_is_taken(busy: Books, tmp_path: Path) -> None:
    assert nearest(tmp_path, busy.tenant, 10**9) is None
    first = take(busy.house.app_dsn, tmp_path, busy.tenant, catalogue())
    assert take(busy.house.app_dsn, tmp_path, busy.tenant, catalogue()) == first
    await busy.create("company", name="Later")
    second = take(busy.house.app_dsn, tmp_path, busy.tenant, catalogue())
    assert first.seal != second.seal
    (tmp_path / busy.tenant.id / "unfinished.0000").mkdir()
    for version, expected in ((first.version - 1, None), (first.version, first), (10**9, second)):
        assert nearest(tmp_path, busy.tenant, version) == expected
    other = type(busy.tenant)(busy.tenant.id, busy.tenant.schema, "", epoch=new_id())
    assert nearest(tmp_path, other, 10**9) is None


async def test_a_damaged_snapshot_is_not_believed(busy: Books, tmp_path: Path) -> None:
    for what in ("manifest", "chunk", "missing"):
        taken = take(busy.house.app_dsn, tmp_path, busy.tenant, catalogue())
        path = taken.folder / (what if what == "manifest" else taken.manifest.chunks[0].digest)
        if what == "missing":
            path.unlink()
        else:
            path.write_bytes(b"\xc1" + path.read_bytes()[1:])
        with pytest.raises(SnapshotDamaged, match="damaged"):
            check(busy, snapshot=nearest(tmp_path, busy.tenant, 10**9))


async def test_one_batch_makes_anew_what_each_record_is_called_and_found_by(books: Books) -> None:
    named, nameless, moved, emptied = (
        create("contact", first_name=first, last_name=last, phone="1", email="a@b.example" if first else "")
        for first, last in (("Ann", "Äpfel"), ("", ""), ("Bo", "Cy"), ("Dee", ""))
    )
    company = await books.create("company", name="Example")
    await books.apply(named, nameless, moved, emptied)
    verdicts = await books.apply(
        patch("contact", named.record_id, phone="2"),
        patch("contact", nameless.record_id, email="z@b.example"),
        patch("contact", moved.record_id, company_id=company),
        patch("contact", emptied.record_id, first_name=""),
        patch("contact", emptied.record_id, phone="3"),
        patch("contact", moved.record_id, city="Ulm"),
    )
    assert all(each.stands for each in verdicts)
    assert check(books)[1] == []
    async with books.house.tenant(books.tenant) as transaction:
        told = await transaction.execute(text("SELECT title, search_text FROM contact ORDER BY id"))
        assert [tuple(each) for each in told] == [
            ("Ann Äpfel", "ann apfel a b example 2"),
            ("z@b.example", "z b example 1"),
            ("Bo Cy", "bo cy a b example 1 ulm"),
            ("a@b.example", "a b example 3"),
        ]
