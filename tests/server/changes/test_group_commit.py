"""Group commit: what different people want at once is one transaction, and each is answered for their own alone."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest

from server.changes import deciding, group_commit
from server.changes.group_commit import SHARED, GroupCommit
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import Fault, NotPermitted, Unavailable
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import Status, Verdict
from sync.clock import new_id
from tests.server.changes.conftest import Books, create, patch

Later = asyncio.Task[list[Verdict]]


class Line:
    """A tenant's writers. The first submission holds the line up until `release`, so that the others meet."""

    def __init__(self, books: Books) -> None:
        self.books = books
        self.told: list[int] = []
        self.group = GroupCommit(books.house, catalogue, lambda _, version: self.told.append(version))
        self.go = asyncio.Event()
        self.first = self.hand_in(books.actor, [create("tag", name="first")], wait=self.go.wait)

    def hand_in(
        self, actor: Actor | Fault, mutations: Sequence[Mutation], wait: Callable[[], Awaitable[object]] | None = None
    ) -> Later:
        async def who() -> Actor:
            if wait is not None:
                await wait()
            if isinstance(actor, Fault):
                raise actor
            return actor

        return asyncio.create_task(self.group.decided(self.books.tenant, who, mutations))

    async def release(self) -> None:
        await asyncio.sleep(0)
        self.go.set()
        await self.group.settle()


@pytest.fixture
async def line(books: Books) -> Line:
    found = Line(books)
    await asyncio.sleep(0)
    return found


async def test_people_on_different_devices_share_a_version(line: Line, books: Books) -> None:
    people = [replace(books.actor, person=new_id(), device=new_id(), address=f"192.0.2.{each}") for each in range(3)]
    wanted = [[create("tag", name=f"{number}-{each}") for each in range(2)] for number in range(3)]
    waiting = [line.hand_in(*each) for each in zip(people, wanted, strict=True)]
    await line.release()
    for person, mine, task in zip(people, wanted, waiting, strict=True):
        assert [(each.mutation_id, each.version) for each in await task] == [(each.id, 2) for each in mine]
        changes = [each for each in await books.feed() if each.actor == person.person]
        assert [(each.mutation_id, each.device) for each in changes] == [(each.id, person.device) for each in mine]
    assert line.told == [1, 2]
    async with books.house.tenant(books.tenant) as transaction:
        found = await transaction.exec_driver_sql("SELECT address FROM change WHERE version = 2 ORDER BY position")
        assert found.scalars().all() == [f"192.0.2.{each}" for each in (0, 0, 1, 1, 2, 2)]


@pytest.mark.parametrize("turn", [1, -1])
async def test_one_id_named_by_two_at_once_tells_each_their_own(line: Line, books: Books, turn: int) -> None:
    ada, ben = (replace(books.actor, person=new_id(), device=new_id()) for _ in range(2))
    refused = Mutation(new_id(), "tag", new_id(), Action.PATCH, after={"name": "Nowhere"})
    await line.release()
    (answer,) = await line.hand_in(ada, [refused])
    again = Line(books)
    await asyncio.sleep(0)
    theirs = replace(refused, record_id=new_id())
    asked = [(ada, refused), (ben, theirs)][::turn]
    waiting = [again.hand_in(actor, [each]) for actor, each in asked]
    await again.release()
    mine, others = [(await each)[0] for each in waiting][::turn]
    assert mine == answer
    assert answer.reason
    assert (others.status, others.reason) == (answer.status, "")


async def test_edits_of_one_record_by_two_devices_are_two_versions(line: Line, books: Books) -> None:
    """After a restore the versions say which of the two was the later one."""
    contact = await books.create("contact", last_name="Ek", city="Ulm")
    other = replace(books.actor, device=new_id())
    edits = [(books.actor, "Bonn"), (other, "Trier")]
    tasks = [line.hand_in(who, [patch("contact", contact, {"city": "Ulm"}, city=city)]) for who, city in edits]
    await line.release()
    ((first,), (second,)) = [await each for each in tasks]
    assert (first.status, second.status) == (Status.ACCEPTED, Status.MERGED)
    assert second.version == first.version + 1


async def test_permissions_are_each_ones_own_and_asked_for_in_their_turn(line: Line, books: Books) -> None:
    viewer = replace(books.actor, permissions=frozenset({"tag.view"}))
    denied = line.hand_in(viewer, [create("tag", name="denied")])
    gone = line.hand_in(NotPermitted("You no longer belong to this organisation."), [create("tag", name="gone")])
    fine = line.hand_in(books.actor, [create("tag", name="fine")])
    await line.release()
    assert [each.code for each in await denied] == ["not-permitted"]
    with pytest.raises(NotPermitted):
        await gone
    assert [each.version for each in await fine] == [2]
    assert [each.after["name"] for each in await books.feed()] == ["first", "fine"]


async def test_a_large_push_gives_way_to_others_and_keeps_its_order(line: Line, books: Books) -> None:
    large = [create("tag", name=f"large {number}") for number in range(3 * SHARED)]
    whole = line.hand_in(books.actor, large)
    small = line.hand_in(books.actor, [create("tag", name="small")])
    await line.release()
    assert [each.mutation_id for each in await whole] == [each.id for each in large]
    [mine], versions = await small, {each.version for each in await whole}
    assert mine.version == min(versions) == 2
    assert len(versions) == 2  # a fair part, and once it is alone all the rest
    assert [each.mutation_id for each in await books.feed(0) if each.mutation_id in {one.id for one in large}] == [
        each.id for each in large
    ]


async def test_what_one_submission_breaks_fails_nobody_else(
    line: Line, books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    poison = create("tag", name="poison")
    apply_all = group_commit.apply_all

    async def brittle(database: Any, tenant: Any, asked: Any, *arguments: Any, **more: Any) -> list[Verdict]:
        if any(mutation is poison for _, mutation in asked):
            raise ZeroDivisionError
        return await apply_all(database, tenant, asked, *arguments, **more)

    monkeypatch.setattr(group_commit, "apply_all", brittle)
    before, bad, after = (
        line.hand_in(books.actor, [each])
        for each in (create("tag", name="before"), poison, create("tag", name="after"))
    )
    await line.release()
    with pytest.raises(ZeroDivisionError):
        await bad
    assert [each.status for each in (*await before, *await after)] == [Status.ACCEPTED] * 2


async def test_a_database_that_is_gone_is_told_to_everyone_who_waits(
    line: Line, books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = [line.hand_in(books.actor, [create("tag", name=str(each))]) for each in range(2)]

    async def busy(*_: Any, **__: Any) -> list[Verdict]:
        raise Unavailable("The records are busy right now.")

    monkeypatch.setattr(group_commit, "apply_all", busy)
    await line.release()
    for each in (line.first, *waiting):
        with pytest.raises(Unavailable):
            await each


async def test_who_leaves_is_still_written_for_and_holds_nobody_up(line: Line, books: Books) -> None:
    left, stayed = (line.hand_in(books.actor, [create("tag", name=each)]) for each in ("left", "stayed"))
    await asyncio.sleep(0)
    left.cancel()
    await line.release()
    assert [each.version for each in await stayed] == [2]
    assert {each.after["name"] for each in await books.feed()} == {"first", "left", "stayed"}


async def test_a_mutation_on_which_deciding_itself_fails_is_rejected_alone(
    books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    poison, fine = create("tag", name="poison"), create("tag", name="fine")
    decide = deciding.decide

    def brittle(known: Any, mutation: Mutation, *arguments: Any) -> Any:
        if mutation is poison:
            raise ZeroDivisionError
        return decide(known, mutation, *arguments)

    with monkeypatch.context() as patched:
        patched.setattr(deciding, "decide", brittle)
        first = await books.apply(poison, fine)
    assert [(each.status, each.code) for each in first] == [(Status.REJECTED, "unexpected"), (Status.ACCEPTED, "")]
    assert await books.apply(poison, fine) == first
