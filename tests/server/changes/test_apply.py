"""`apply` decides and writes in one transaction: what went in is in the feed, in the records and in the verdicts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from server.changes import apply as applying
from server.changes import feed
from server.changes.apply import apply
from server.database.database import Database, driver
from server.database.tenant import Tenant
from shared_models.kernel.actor import SYSTEM, Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.change import ChangeKind
from shared_models.kernel.faults import Unavailable
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import Status
from shared_models.platform.roles import Role, permissions
from sync.clock import new_id, now
from tests.server.changes.conftest import Books, act, create, patch


async def test_a_batch_is_one_version_in_order(books: Books) -> None:
    batch = [create("tag", name=f"tag {number}") for number in range(3)]
    verdicts = await books.apply(*batch)
    changes = await books.feed()
    assert [each.version for each in verdicts] == [1, 1, 1]
    assert [(each.version, each.position, each.mutation_id) for each in changes] == [
        (1, position, each.id) for position, each in enumerate(batch)
    ]
    assert {(each.actor, each.device) for each in changes} == {(books.actor.person, books.actor.device)}
    assert (await books.one(create("tag", name="next"))).version == 2


async def test_the_address_is_kept_with_the_change(books: Books) -> None:
    await books.one(create("tag", name="far"), replace(books.actor, address="203.0.113.9"))
    async with books.house.tenant(books.tenant) as transaction:
        cursor = await (await driver(transaction)).execute("SELECT address FROM change")
        assert await cursor.fetchall() == [("203.0.113.9",)]


async def test_committed_is_told_after_the_commit(books: Books) -> None:
    told: list[int] = []
    batch = [create("tag", name="news")]
    await apply(books.house, books.tenant, books.actor, batch, now(), committed=lambda _, version: told.append(version))
    await apply(books.house, books.tenant, books.actor, batch, now(), committed=lambda _, version: told.append(version))
    assert told == [1]
    assert await apply(books.house, books.tenant, books.actor, [], now()) == []


async def test_a_replay_returns_the_first_verdict_for_ever(books: Books) -> None:
    made, refused = create("tag", name="once"), create("tag", name="")
    first = await books.apply(made, refused)
    assert [each.status for each in first] == [Status.ACCEPTED, Status.REJECTED]
    await books.one(patch("tag", made.record_id, name="twice"))
    assert await books.apply(made, refused) == first
    # Also when somebody else sends other content under the same id.
    assert await books.apply(replace(refused, after={"name": "fine"}), replace(made, after={"name": "else"})) == [
        first[1],
        first[0],
    ]
    assert await books.head() == 2


async def test_a_record_type_that_is_learned_later_does_not_change_what_was_said(books: Books) -> None:
    tag = create("tag", name="x")
    first, rests = await books.apply(replace(tag, record_type="spaceship"), create("contact", tags=[tag.record_id]))
    assert (first.code, first.record_type, rests.code) == ("unknown-record-type", "spaceship", "reference-missing")
    assert await books.one(tag) == first
    assert await books.feed() == []


async def test_a_unique_value_passes_on_within_a_batch(books: Books) -> None:
    first, second, third = batch = [create("tag", name=name) for name in ("ash", "bay", "cob")]
    await books.apply(*batch)
    verdicts = await books.apply(
        act(Action.DELETE, "tag", first.record_id),
        create("tag", name="ash"),
        patch("tag", second.record_id, name="dew"),
        patch("tag", third.record_id, name="bay"),
        patch("tag", second.record_id, name="cob"),
    )
    assert [(each.status, each.version) for each in verdicts] == [(Status.ACCEPTED, 2)] * 5
    async with books.house.tenant(books.tenant) as transaction:
        cursor = await (await driver(transaction)).execute(
            "SELECT name FROM tag WHERE deleted_at IS NULL ORDER BY id <> %s, id <> %s",
            [second.record_id, third.record_id],
        )
        assert await cursor.fetchall() == [("cob",), ("bay",), ("ash",)]


async def test_the_same_mutation_twice_in_a_batch_happens_once(books: Books) -> None:
    made = create("tag", name="twin")
    one, other = await books.apply(made, made)
    assert one == other
    assert len(await books.feed()) == 1
    first = create("tag", name="first")
    await books.apply(first, replace(first, after={"name": "second"}))
    row = await books.row("tag", first.record_id)
    assert row is not None
    assert row["name"] == "first"


async def test_what_was_decided_before_is_not_tried_again(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    """PostgreSQL would refuse a second verdict, and halve a push that is sent again down to its last mutation."""
    made, twin = create("tag", name="once"), create("tag", name="twin")
    first = await books.one(made)
    monkeypatch.setattr(applying, "refuse", None)
    one, other, again = await books.apply(twin, twin, made)
    assert (one, again) == (other, first)


async def test_mutations_of_a_batch_see_each_other(books: Books) -> None:
    company, contact = create("company", name="Ångström AB"), create("contact", last_name="Ek")
    verdicts = await books.apply(
        company,
        replace(contact, after={"last_name": "Ek", "company_id": company.record_id}),
        patch("contact", contact.record_id, {"last_name": "Ek"}, last_name="Björk"),
        act(Action.DELETE, "contact", contact.record_id),
        patch("contact", contact.record_id, last_name="late"),
        act(Action.RESTORE, "contact", contact.record_id),
    )
    assert [each.code for each in verdicts] == ["", "", "", "", "deleted", ""]
    row = await books.row("contact", contact.record_id)
    assert row is not None
    assert (row["last_name"], row["deleted_at"], row["version"]) == ("Björk", None, 1)
    kinds = [ChangeKind.CREATE, ChangeKind.CREATE, ChangeKind.PATCH, ChangeKind.DELETE, ChangeKind.RESTORE]
    assert [each.kind for each in await books.feed()] == kinds


async def test_unique_values_within_a_batch_and_against_the_store(books: Books) -> None:
    first, second = create("tag", name="VIP"), create("tag", name="VIP")
    assert [each.code for each in await books.apply(first, second)] == ["", "duplicate"]
    third = create("tag", name="VIP")
    assert (await books.one(third)).code == "duplicate"
    freed = await books.apply(patch("tag", first.record_id, name="Gold"), create("tag", name="VIP"))
    assert [each.code for each in freed] == ["", ""]


async def test_restoring_claims_the_unique_value_again(books: Books) -> None:
    old = await books.create("tag", name="VIP")
    await books.one(act(Action.DELETE, "tag", old))
    new = await books.create("tag", name="VIP")
    assert (await books.one(act(Action.RESTORE, "tag", old))).code == "duplicate"
    await books.one(act(Action.DELETE, "tag", new))
    assert (await books.one(act(Action.RESTORE, "tag", old))).stands
    row = await books.row("tag", old)
    assert row is not None
    assert row["deleted_at"] is None


async def test_a_database_error_rejects_only_its_culprit(books: Books) -> None:
    await raise_on(books, "poison")
    batch = [create("contact", last_name="poison" if number == 5 else f"n{number}") for number in range(9)]
    verdicts = await books.apply(*batch)
    assert [each.code for each in verdicts] == ["unexpected" if number == 5 else "" for number in range(9)]
    assert "swallowed" in verdicts[5].reason
    assert verdicts[5].http_status == 500
    assert await books.row("contact", batch[5].record_id) is None
    assert {each.record_id for each in await books.feed()} == {each.record_id for each in batch} - {batch[5].record_id}
    assert [each.version for each in await books.feed()] == sorted(each.version for each in await books.feed())
    assert await books.apply(*batch) == verdicts


async def raise_on(books: Books, name: str) -> None:
    """Make PostgreSQL refuse contacts of that name."""
    function = f"{books.tenant.schema}.refuse"
    async with books.house.owner() as transaction:
        connection = await driver(transaction)
        await connection.execute(
            f"CREATE FUNCTION {function}() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN RAISE EXCEPTION 'cannot be swallowed'; END $$".encode()
        )
        await connection.execute(
            f"CREATE TRIGGER refuse BEFORE INSERT ON {books.tenant.schema}.contact FOR EACH ROW "
            f"WHEN (NEW.last_name = '{name}') EXECUTE FUNCTION {function}()".encode()
        )


async def test_a_verb_writes_all_that_belongs_to_it(books: Books) -> None:
    pipeline = await books.create("pipeline", name="Sales")
    lead = await books.create("stage", name="Lead", pipeline_id=pipeline, probability=10)
    won = await books.create("stage", name="Won", pipeline_id=pipeline, probability=100, outcome="won")
    deal = await books.create("deal", name="Engines", stage_id=lead, amount=100_00, currency="EUR")
    moved = Mutation(new_id(), "deal", deal, Action.VERB, verb="move_deal", arguments={"stage_id": won})
    verdict = await books.one(moved)
    row = await books.row("deal", deal)
    assert row is not None
    assert (row["stage_id"], row["status"], row["probability"]) == (won, "won", 100)
    changes = [each for each in await books.feed() if each.version == verdict.version]
    assert [(each.record_type, each.verb) for each in changes] == [
        (name, "move_deal") for name in ("deal", "activity", "stage_change")
    ]
    unknown = Mutation(new_id(), "deal", deal, Action.VERB, verb="give_away")
    missing = Mutation(new_id(), "deal", deal, Action.VERB, verb="move_deal", arguments={"stage_id": new_id()})
    assert [each.code for each in await books.apply(unknown, missing)] == ["unknown-verb", "reference-missing"]


async def test_custom_fields_are_the_tenants_own(books: Books) -> None:
    await books.create("custom_field", record_type="contact", key="shoe", label="Shoe size", kind="integer")
    contact = await books.create("contact", last_name="Ek", **{"custom.shoe": 43})
    row = await books.row("contact", contact)
    assert row is not None
    assert row["custom"] == {"shoe": 43}
    wrong, unknown = patch("contact", contact, **{"custom.shoe": "big"}), patch("contact", contact, **{"custom.hat": 1})
    assert [(each.code, each.field) for each in await books.apply(wrong, unknown)] == [
        ("invalid-value", "custom.shoe"),
        ("unknown-field", "custom.hat"),
    ]
    assert (await books.one(patch("contact", contact, **{"custom.shoe": None}))).stands
    row = await books.row("contact", contact)
    assert row is not None
    assert row["custom"] is None


async def test_a_custom_reference_points_at_what_is_there(books: Books) -> None:
    values = {"record_type": "contact", "key": "agency", "label": "Agency", "kind": "reference"}
    assert (await books.one(create("custom_field", **values))).field == "reference"
    await books.create("custom_field", **values, reference="company")
    agency, contact = await books.create("company", name="Acme"), await books.create("contact", last_name="Ek")
    there = patch("contact", contact, **{"custom.agency": agency})
    nowhere = patch("contact", contact, **{"custom.agency": new_id()})
    assert [each.code for each in await books.apply(there, nowhere)] == ["", "reference-missing"]
    row = await books.row("contact", contact)
    assert row is not None
    assert row["custom"] == {"agency": agency}


async def test_ids_of_another_tenant_are_nothing(
    books: Books, new_tenant: Callable[[], Awaitable[Tenant]], admin: Actor
) -> None:
    theirs = Books(books.house, await new_tenant(), admin)
    company, contact = await theirs.create("company", name="Theirs"), await theirs.create("contact", last_name="Theirs")
    verdicts = await books.apply(
        create("contact", last_name="Mine", company_id=company),
        patch("contact", contact, last_name="Taken"),
        act(Action.DELETE, "contact", contact),
        Mutation(new_id(), "deal", company, Action.VERB, verb="move_deal", arguments={"stage_id": contact}),
    )
    assert [each.code for each in verdicts] == ["reference-missing", "not-found", "not-found", "not-found"]
    assert await books.feed() == []
    assert await theirs.head() == 2
    # The same id may exist in both: they are different records.
    assert (await books.one(create("company", company, name="Mine"))).stands
    row = await theirs.row("company", company)
    assert row is not None
    assert row["name"] == "Theirs"


async def test_a_busy_tenant_is_unavailable_and_unharmed(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(applying, "LOCK_TIMEOUT", "50ms")
    made = create("tag", name="patient")
    async with books.house.tenant(books.tenant) as transaction:
        await (await driver(transaction)).execute(feed.LOCK)
        with pytest.raises(Unavailable):
            await books.one(made)
    assert await books.feed() == []
    assert (await books.one(made)).stands


async def test_tenants_do_not_wait_for_each_other(
    books: Books, new_tenant: Callable[[], Awaitable[Tenant]], admin: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(applying, "LOCK_TIMEOUT", "50ms")
    other = Books(books.house, await new_tenant(), admin)
    async with books.house.tenant(books.tenant) as transaction:
        await (await driver(transaction)).execute(feed.LOCK)
        assert (await other.one(create("tag", name="free"))).stands


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"id": "not an id"}, "malformed"),
        ({"record_id": "00000000-0000-0000-0000-00000000000A"}, "malformed"),
        ({"record_type": "spaceship"}, "unknown-record-type"),
        ({"record_type": "member"}, "not-permitted"),
        ({"after": {"name": "a\x00b"}}, "invalid-value"),
        ({"after": {"name": "x" * 61}}, "invalid-value"),
        ({"after": {"name": "x", "wings": 2}}, "unknown-field"),
        ({"after": {"name": "x", "version": 7}}, "read-only-field"),
        ({"after": {}}, "invalid-value"),
        ({"action": Action.PATCH}, "not-found"),
    ],
)
async def test_what_is_wrong_is_rejected_and_changes_nothing(
    books: Books, change: dict[str, object], code: str
) -> None:
    verdict = await books.one(replace(create("tag", name="x"), **change))
    assert (verdict.code, verdict.version) == (code, 0)
    assert verdict.reason
    assert await books.feed() == []


async def test_a_viewer_reads_and_a_stranger_sees_nothing(books: Books) -> None:
    tag = await books.create("tag", name="x")
    viewer = Actor(new_id(), new_id(), permissions(Role.VIEWER, catalogue()))
    stranger = Actor(new_id(), new_id(), frozenset())
    assert (await books.one(patch("tag", tag, name="y"), viewer)).code == "not-permitted"
    assert (await books.one(patch("tag", tag, name="y"), stranger)).code == "not-found"
    assert await books.head() == 1


async def test_the_product_writes_what_people_cannot(books: Books) -> None:
    assert (await books.one(create("member", email="a@example.org", role="Viewer"), SYSTEM)).stands


async def test_a_stale_version_is_refused(books: Books) -> None:
    tag = await books.create("tag", name="x")
    await books.one(patch("tag", tag, name="y"))
    stale = replace(patch("tag", tag, name="z"), expected_version=1)
    assert (await books.one(stale)).http_status == 412
    assert (await books.one(replace(stale, id=new_id(), expected_version=2))).stands


async def test_two_people_meet_field_by_field(books: Books, house: Database) -> None:
    contact = await books.create("contact", last_name="Ek", phone="1", city="Umeå")
    mine = patch("contact", contact, {"phone": "1"}, phone="2")
    theirs = patch("contact", contact, {"city": "Umeå"}, city="Kiruna")
    late = patch("contact", contact, {"phone": "1"}, phone="3")
    assert [each.status for each in await books.apply(mine, theirs, late)] == [
        Status.ACCEPTED,
        Status.ACCEPTED,
        Status.MERGED,
    ]
    row = await books.row("contact", contact)
    assert row is not None
    assert (row["phone"], row["city"]) == ("3", "Kiruna")
    (replayed,) = await books.apply(late)
    assert replayed.contests["phone"].theirs == "2"


async def test_companies_never_stand_in_a_circle(books: Books) -> None:
    one = await books.create("company", name="One")
    two = await books.create("company", name="Two", parent_id=one)
    three = await books.create("company", name="Three", parent_id=two)
    circle = await books.one(patch("company", one, {"parent_id": None}, parent_id=three))
    assert (circle.status, circle.field) == (Status.REJECTED, "parent_id")
    assert "Three stands below One already" in circle.reason
