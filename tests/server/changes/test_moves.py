"""What follows a moved record moves with it, in the same version, also when it is a great deal."""

from __future__ import annotations

import random
from typing import Any

import pytest
from psycopg import sql

from server.changes import moves as moving_sets
from server.changes import stored, writing
from server.database.database import driver
from shared_models.kernel.actor import SYSTEM
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.change import ChangeKind, changed_row
from shared_models.kernel.ids import NIL
from shared_models.kernel.moving import following, moved_with
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.ownership import bucket_of, own_bucket
from shared_models.kernel.working_set import WorkingSet
from shared_models.kernel.write import Key, Row
from sync.clock import new_id
from tests.evolving import CHAIN, NEWEST
from tests.server.changes.conftest import Books, act, create, patch

FILE = {"file_name": "plan", "digest": "a" * 64}


async def member(books: Books) -> str:
    """Somebody who may own records."""
    return await books.create("member", name="Somebody", email="somebody@example.org")


async def everything(books: Books) -> dict[Key, Row]:
    """All stored rows."""
    found: dict[Key, Row] = {}
    async with books.house.tenant(books.tenant) as connection:
        for kind in catalogue():
            for row in await stored.where(await driver(connection), kind, sql.SQL("true"), []):
                found[kind.name, row["id"]] = row
    return found


async def test_children_and_theirs_move_in_the_same_version(books: Books) -> None:
    ann, bob = await member(books), await member(books)
    contact = await books.create("contact", last_name="Smith", owner_id=ann)
    call = await books.create("activity", subject="Call", at=1, contact_id=contact)
    gone = await books.create("activity", subject="Old", at=1, contact_id=contact)
    file = await books.create("attachment", activity_id=call, **FILE)
    assigned = await books.create("task", subject="Do", contact_id=contact, owner_id=ann)
    await books.one(act(Action.DELETE, "activity", gone))
    head = await books.head()
    mutation = patch("contact", contact, owner_id=bob)
    await books.one(mutation)
    changes = await books.feed(head)
    assert {each.version for each in changes} == {head + 1}
    assert [each.position for each in changes] == list(range(4))
    assert changes[0].mutation_id == mutation.id
    assert {each.record_id for each in changes[1:]} == {call, gone, file}
    for each in changes[1:]:
        assert (each.kind, each.before, each.after, each.mutation_id) == (ChangeKind.PATCH, {}, {}, NIL)
        assert (each.bucket_before, each.bucket_after) == (own_bucket(ann), own_bucket(bob))
        assert (each.actor, each.device) == (books.actor.person, books.actor.device)
    row = await books.row("attachment", file)
    assert row is not None
    assert (row["bucket"], row["version"], row["updated_by"]) == (own_bucket(bob), head + 1, books.actor.person)
    kept = await books.row("task", assigned)
    assert kept is not None
    assert kept["bucket"] == own_bucket(ann)


async def test_ten_thousand_children_move_in_a_few_statements(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    ann, bob = await member(books), await member(books)
    deal_stage = await books.create("stage", name="Lead", pipeline_id=await books.create("pipeline", name="Sales"))
    deal = await books.create("deal", name="Roof", stage_id=deal_stage, owner_id=ann)
    async with books.house.tenant(books.tenant) as connection:
        await (await driver(connection)).execute(
            "INSERT INTO activity (id, version, created_at, created_by, updated_at, updated_by, type, subject, at, "
            "deal_id, bucket) SELECT gen_random_uuid(), 1, now(), %s, now(), %s, 'note', 'n', now(), %s, %s "
            "FROM generate_series(1, 10000)",
            [ann, ann, deal, own_bucket(ann)],
        )
    statements: list[Any] = []
    real = moving_sets._statement
    monkeypatch.setattr(moving_sets, "_statement", lambda kind: statements.append(kind.name) or real(kind))
    head = await books.head()
    await books.one(patch("deal", deal, owner_id=bob))
    assert statements == [each.name for each in following(catalogue())]
    changes = await books.feed(head)
    assert [each.position for each in changes] == list(range(10_003))
    assert {each.bucket_after for each in changes} == {own_bucket(bob)}


async def test_a_batch_sees_what_moved_before_it(books: Books) -> None:
    ann, bob = await member(books), await member(books)
    contact = await books.create("contact", last_name="Smith", owner_id=ann)
    call = await books.create("activity", subject="Call", at=1, contact_id=contact)
    limited = frozenset({"contact.view_own", "contact.edit_own", "activity.view_own", "activity.edit_own"})
    actor = type(SYSTEM)(ann, books.actor.device, limited)
    given, late = patch("contact", contact, owner_id=bob), patch("activity", call, subject="Mine?")
    verdicts = await books.apply(given, late, actor=actor)
    assert [each.code for each in verdicts] == ["", "not-found"]
    assert await books.apply(given, late, actor=actor) == verdicts


async def test_the_same_as_the_rule_says(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    """Random histories: buckets, feed and records are what the pure rule makes of them."""
    chance = random.Random(5)
    people = [await member(books) for _ in range(3)]
    ids: dict[str, list[str]] = {name: [] for name in ("company", "contact", "activity", "task", "attachment")}
    shapes: dict[str, dict[str, Any]] = {
        "company": {"name": "C"},
        "contact": {"last_name": "S"},
        "activity": {"subject": "A", "at": 1},
        "task": {"subject": "T"},
        "attachment": FILE,
    }
    before: dict[Key, Row] = await everything(books)
    cursor = await books.head()
    for _ in range(25):
        batch: list[Mutation] = []
        for _ in range(chance.randint(1, 6)):
            name = chance.choice(list(ids))
            kind = catalogue().record_type(name)
            values: dict[str, Any] = {"owner_id": chance.choice([*people, None])} if kind.owner else {}
            for each in kind.follows:
                if each != kind.owner and (known := ids.get(kind.field(each).reference)):
                    values[each] = chance.choice([*known, None])
            some = {key: values[key] for key in values if chance.random() < 0.6}
            if not ids[name] or chance.random() < 0.4:
                made = create(name, new_id(), **shapes[name], **some)
                ids[name].append(made.record_id)
                batch.append(made)
            elif chance.random() < 0.2:
                batch.append(act(chance.choice([Action.DELETE, Action.RESTORE]), name, chance.choice(ids[name])))
            else:
                batch.append(patch(name, chance.choice(ids[name]), **some))
        await books.apply(*batch)
        rows = await everything(books)
        known = WorkingSet()
        for (name, _), row in rows.items():
            known.load(catalogue().record_type(name), row)
        for (name, _), row in rows.items():
            assert row["bucket"] == bucket_of(catalogue(), catalogue().record_type(name), row, known), name
        cursor = await _replayed(books, before, cursor)
        assert before == rows


async def _replayed(books: Books, rows: dict[Key, Row], cursor: int) -> int:
    """Put the feed on top of rows, and hold its moves against those of the rule."""
    changes = await books.feed(cursor)
    for version in sorted({each.version for each in changes}):
        told = [each for each in changes if each.version == version]
        asked = [each for each in told if each.mutation_id != NIL]
        for each in asked:
            key = each.record_type, each.record_id
            rows[key] = changed_row(catalogue().record_type(each.record_type), rows.get(key), each)
        reads = WorkingSet()
        for (name, _), row in rows.items():
            reads.load(catalogue().record_type(name), row)
        made = moved_with(catalogue(), asked, lambda name: [row for key, row in rows.items() if key[0] == name], reads)  # noqa: B023
        assert {(each.record_id, each.bucket_before, each.bucket_after) for each, _ in made} == {
            (each.record_id, each.bucket_before, each.bucket_after) for each in told if each.mutation_id == NIL
        }
        rows |= {(change.record_type, change.record_id): row for change, row in made}
    return await books.head()


async def test_what_nobody_follows_costs_no_statement(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    contact = await books.create("contact", last_name="Smith")
    asked: list[str] = []
    monkeypatch.setattr(moving_sets, "_statement", lambda kind: asked.append(kind.name))
    assert writing.move_followers is moving_sets.move_followers
    await books.one(patch("contact", contact, city="Ulm"))
    assert asked == []


async def test_what_moves_along_is_told_in_todays_schema(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(vars(catalogue()), "chain", CHAIN)
    ann, bob = await member(books), await member(books)
    contact = await books.create("contact", last_name="Smith", owner_id=ann)
    await books.create("activity", subject="Call", at=1, contact_id=contact)
    await books.one(patch("contact", contact, owner_id=bob))
    async with books.house.tenant(books.tenant) as transaction:
        found = await (await driver(transaction)).execute("SELECT DISTINCT schema_version FROM change")
        assert await found.fetchall() == [(NEWEST,)]
