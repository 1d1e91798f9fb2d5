"""Whatever a mutation says, it gets a verdict that blames its author, and the batch around it goes through.

Generated from the declarations: a new record is covered by itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from shared_models.kernel.actor import SYSTEM
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.ids import NIL
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.verdict import Verdict
from sync.clock import new_id
from tests.contracts.sample import id_for
from tests.server.changes.conftest import Books, act, create, patch
from tests.server.changes.sample import in_order, sample

HOSTILE: tuple[Any, ...] = (
    *(5, -1, 0, 2**31, 2**53, 2**63, 2**70, -(2**70), 1.5, float("nan"), float("inf"), True, False),
    *("", " ", "\x00", "a\x00b", "\ud800", "\uffff", "x" * 100_001, "'; DROP TABLE contact; --", "%s", "{}", "NaN"),
    *("2026-02-30", "0000-01-01", "2026-11-20T00:00:00Z", "=cmd()", NIL, "00000000-0000-0000-0000-00000000000A"),
    *([], [1], [[]], [None], ["\x00"], ["\ud800"], ["x"] * 300, {}, {"a": {}}, {"\x00": 1}, {"a": 1.5}, {1: 2}, b"x"),
    [[[[[[[[[]]]]]]]]],
)
NAMES = ("no_such_field", "custom.none", "custom.", "\x00", "\ud800", "x" * 500, "title")


async def everything(books: Books) -> dict[str, str]:
    """One record of each type, by its name."""
    ids: dict[str, str] = {}
    for kind in in_order():
        made = Mutation(new_id(), kind.name, id_for(kind), Action.CREATE, after=sample(kind, ids))
        verdict = await books.one(made, SYSTEM if kind.system else None)
        assert verdict.stands, (kind.name, verdict.reason)
        ids[kind.name] = made.record_id
    return ids


WAYS = ("wanted", "seen", "created")


def hostile(kind: RecordType, record_id: str, good: dict[str, Any]) -> Iterator[Mutation]:
    """Every field with every hostile value; the first of its kind in each way, the others in one way after another."""
    met = set()
    for place, field in enumerate(kind.fields):
        for turn, value in enumerate(HOSTILE):
            ways = (WAYS[(place + turn) % len(WAYS)],) if field.kind in met else WAYS
            if "wanted" in ways:
                yield patch(kind.name, record_id, **{field.name: value})
            if "seen" in ways and field.name in good:
                yield patch(kind.name, record_id, {field.name: value}, **{field.name: good[field.name]})
            if "created" in ways:
                yield Mutation(new_id(), kind.name, new_id(), Action.CREATE, after=good | {field.name: value})
        met.add(field.kind)
    for name in NAMES:
        for value in HOSTILE[::5]:
            yield patch(kind.name, record_id, **{name: value})
            yield Mutation(new_id(), kind.name, new_id(), Action.CREATE, after=good | {name: value})


def hostile_verbs(kind: RecordType, record_id: str) -> Iterator[Mutation]:
    """Every verb with every hostile argument, and with hostile names and fields that the author claims to have seen."""
    for (owner, name), verb in catalogue().verbs.items():
        if owner == kind.name:
            for turn, value in enumerate(HOSTILE):
                for argument in (*(each.name for each in verb.arguments), *(NAMES if turn % 5 == 0 else ())):
                    yield _verb(kind, record_id, name, arguments={argument: value})
                for field in (*(each.name for each in kind.fields), *NAMES)[turn % 12 :: 12]:
                    yield _verb(kind, record_id, name, before={field: value})
    for name in ("", "no_such_verb", "\x00", "\ud800", "x" * 500):
        yield _verb(kind, record_id, name)


def _verb(kind: RecordType, record_id: str, name: str, **rest: Any) -> Mutation:
    return Mutation(new_id(), kind.name, record_id, Action.VERB, verb=name, **rest)


async def test_no_value_is_the_servers_fault(books: Books) -> None:
    ids = await everything(books)
    for kind in catalogue():
        good = sample(kind, ids)
        batch = [*hostile(kind, ids[kind.name], good), *hostile_verbs(kind, ids[kind.name])]
        verdicts: list[Verdict] = []
        for start in range(0, len(batch), 500):
            verdicts += await books.apply(*batch[start : start + 500], actor=SYSTEM if kind.system else None)
        blamed = [
            (kind.name, each.action, each.before, list(each.after.items())[-1:], verdict.reason)
            for each, verdict in zip(batch, verdicts, strict=True)
            if verdict.http_status >= 500
        ]
        assert not blamed, blamed[:5]
        refused = [each for each in verdicts if not each.stands]
        assert all(each.code and each.reason for each in refused)
        assert len(refused) > len(batch) / 2
        row = await books.row(kind.name, ids[kind.name])
        assert row is not None
        assert all(each.check(row[each.name]) == row[each.name] for each in kind.own_fields)


async def test_a_hostile_id_or_type_stays_alone(books: Books) -> None:
    good = create("tag", name="survives")
    bad = [
        act(action, kind, record_id)
        for action in Action
        for kind in (*catalogue().record_types, "", "\x00", "change", "verdict", "pg_class", "x" * 500)
        for record_id in ("", "\x00", "\ud800", "x" * 500, NIL, "{}", new_id().upper())
    ]
    verdicts = await books.apply(*bad[:100], good, *bad[100:])
    assert verdicts[100].stands
    assert all(each.http_status < 500 for each in verdicts)
    stood = {each.mutation_id for each in verdicts if each.stands} - {good.id}
    assert not stood
