"""Whatever a client sends that it should not: the documented fault, and nothing changes.

The cases follow from the messages and the declared records, so that a new one is covered by itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
import pytest_asyncio
from msgspec import msgpack
from websockets.exceptions import ConnectionClosed

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import SEVERAL, TEXTUAL, Kind, RecordField
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.verdict import Status, Verdict
from sync.clock import new_id, now
from sync.protocol.messages import Ack, ClientMessage, Hello, Message, Ping, Push, Renew, ServerFault, Verdicts
from tests.running import RunningServer, Serving, organisation
from tests.server.sync.talker import Talker, plain, talker


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def server(serving: Serving) -> RunningServer:
    """One organisation for all of these tests: none of them changes it."""
    return await organisation(serving)


CODES = {"malformed", "too-large", "not-signed-in", "not-permitted", "too-many-requests", "protocol-unsupported"}
WRONG: tuple[Any, ...] = (None, True, -1, 1.5, 2**64 - 1, b"bytes", "", "x" * 9_000, [], [[[]]], {}, {"a": 1}, "\x00")


def company(name: str = "Northwind") -> Mutation:
    return Mutation(new_id(), "company", new_id(), Action.CREATE, after={"name": name})


def sample(kind: type[Message], device: Id) -> Message:
    """A good message of a type; what it pushes is new each time."""
    good: dict[type[Message], Message] = {
        Hello: Hello(protocol=1, device=device, epoch="", cursor=0, schema="x", client="test"),
        Push: Push([company()]),
        Ack: Ack(0),
        Renew: Renew("a.b.c"),
        Ping: Ping(1),
    }
    return good[kind]


def spoilt(kind: type[Message], device: Id) -> Iterator[bytes]:
    """Frames that are nearly a message of this kind, each with mutations of its own."""

    def good() -> dict[str, Any]:
        return plain(sample(kind, device))

    size = len(msgpack.encode(good()))
    for length in sorted({1, 2, size // 3, size // 2, size - 1}):
        yield msgpack.encode(good())[:length]
    yield msgpack.encode(good()) + b"\x00"
    yield b"\x92" + msgpack.encode(good()) * 2
    for name in kind.__struct_fields__:
        for value in WRONG:
            yield msgpack.encode(good() | {name: value})
        yield msgpack.encode({key: value for key, value in good().items() if key != name})
    for value in WRONG:
        yield msgpack.encode(good() | {"type": value})
    if kind is Push:
        yield from (msgpack.encode(good() | {"mutations": each}) for each in spoilt_pushes())


def spoilt_pushes() -> Iterator[list[dict[str, Any]]]:
    """Mutations that are nearly ones to push."""

    def good() -> dict[str, Any]:
        (mutation,) = plain(Push([company()]))["mutations"]
        found: dict[str, Any] = mutation
        return found

    for name in Mutation.__dataclass_fields__:
        for value in WRONG[1::3]:
            yield [good() | {name: value}]
        yield [{key: value for key, value in good().items() if key != name}]
    yield [good()] * 2
    yield [good() for _ in range(501)]


async def judged(talk: Talker, last: Mutation | None = None) -> tuple[str, list[Verdict]]:
    """The code of the fault that ended the connection, or nothing when it lives on; and the verdicts meanwhile.

    It lives on when a `last` mutation has its verdict, before which everything that came earlier has its own.
    """
    verdicts: list[Verdict] = []
    last = last or company()
    await talk.send(Push([last]))
    try:
        while True:
            message = await talk.receive()
            if isinstance(message, ServerFault):
                return message.code, verdicts
            if isinstance(message, Verdicts):
                verdicts += message.verdicts
                if verdicts[-1].mutation_id == last.id:
                    return "", verdicts
    except ConnectionClosed:
        return "closed without a fault", verdicts


@pytest.mark.parametrize("kind", ClientMessage.__args__, ids=lambda kind: kind.__name__)
async def test_spoilt_messages_are_faults_and_change_nothing(server: RunningServer, kind: type[Message]) -> None:
    device = new_id()
    tokens = await server.sign_in("ada", device)
    allowed: set[Id] = set()
    before = await server.changes()
    said: dict[str, int] = {}
    for frame in spoilt(kind, device):
        async with talker(server, "ada", tokens=tokens, device=device) as talk:
            if kind is not Hello:
                await talk.hello()
            await talk.send(frame)
            if kind is Hello:
                await talk.hello()
            code, verdicts = await judged(talk, last := company())
            said[code] = said.get(code, 0) + 1
            assert code in CODES | {""}, (code, frame[:200])
            allowed |= {last.id, *(each.mutation_id for each in verdicts if each.stands)}
    # What was only odd (a field that has a default left out, an unknown action's absence) may stand, and says so.
    after = (await server.changes())[len(before) :]
    assert {each.mutation_id for each in after} <= allowed
    assert said.get("malformed", 0) > 10, said


async def test_garbage_before_hello_is_malformed(server: RunningServer) -> None:
    tokens = await server.sign_in("ada", device := new_id())
    good = msgpack.encode(plain(Hello(protocol=1, device=device)))
    for frame in (
        b"",
        b"\xc1",
        b"\x00" * 1000,
        b"\xdf\xff\xff\xff\xff",
        b"\x91" * 5_000,
        b'{"type":"hello"}',
        good[1:],
    ):
        async with talker(server, "ada", tokens=tokens, device=device) as talk:
            await talk.send(frame)
            assert (await judged(talk))[0] == "malformed", frame
    for message in (sample(each, device) for each in ClientMessage.__args__):
        if not isinstance(message, Hello):
            async with talker(server, "ada", tokens=tokens, device=device) as talk:
                await talk.send(message)
                assert (await judged(talk))[0] == "malformed", message


async def test_an_old_protocol_a_second_hello_and_another_device(server: RunningServer) -> None:
    tokens = await server.sign_in("ada", device := new_id())
    for hellos, code in (
        ([Hello(protocol=0, device=device)], "protocol-unsupported"),
        ([Hello(protocol=1, device=device)] * 2, "malformed"),
        ([Hello(protocol=1, device=new_id())], "not-permitted"),
        ([Hello(protocol=99, device=device)], ""),
    ):
        async with talker(server, "ada", tokens=tokens, device=device) as talk:
            for each in hellos:
                await talk.send(each)
            assert (await judged(talk))[0] == code


async def test_unknown_messages_and_fields_are_ignored(server: RunningServer, ada: Talker) -> None:
    await ada.hello()
    await ada.send(msgpack.encode({"type": "telepathy", "thought": {"deep": [1.5, b"x"]}}))
    fields = plain(Push([company()]))
    fields |= {"urgent": True, "mutations": [each | {"mood": "good"} for each in fields["mutations"]]}
    await ada.send(msgpack.encode(fields))
    code, verdicts = await judged(ada)
    assert code == ""
    assert [each.status for each in verdicts] == [Status.ACCEPTED] * 2


async def test_acknowledging_what_was_not_sent_is_malformed(server: RunningServer) -> None:
    tokens = await server.sign_in("ada", device := new_id())
    head = (await server.changes())[-1].version
    for version in (head + 1, 2**63 - 1):
        async with talker(server, "ada", tokens=tokens, device=device) as talk:
            await talk.hello(server.tenant.epoch, head)
            await talk.send(Ack(version))
            assert (await judged(talk))[0] == "malformed"


def bad_values(field: RecordField) -> list[Any]:
    """Values that a field of this kind cannot hold, though they may travel."""
    if field.kind is Kind.JSON:
        return ["x" * 100_001, {"key" * 50: 1}]
    if field.kind in SEVERAL:
        return ["text", [1], {"a": 1}, ["x" * 300] if field.kind is Kind.LABELS else ["not an id"]]
    if field.kind is Kind.BOOLEAN:
        return ["yes", 1, []]
    if field.kind in TEXTUAL:
        return [1, True, [], {"a": "b"}, "x" * 100_001]
    if field.kind in (Kind.DAY, Kind.REFERENCE):
        return ["yesterday", 5, [], True]
    return ["5", True, [], {"a": 1}, 2**63 - 1 if field.kind is Kind.INSTANT else "1.5"]


def attacks(record_type: RecordType, foreign: dict[str, Id]) -> Iterator[tuple[Mutation, set[str]]]:
    """Mutations of one record type that must be rejected, and the codes that may say why."""
    theirs = foreign.get(record_type.name, new_id())
    gone = {"not-found", "not-permitted"}
    for action in (Action.PATCH, Action.DELETE, Action.RESTORE, Action.VERB):
        yield mutation(record_type, theirs, action, verb="no_such_verb" if action is Action.VERB else ""), gone
    for verb in (each for each in catalogue().verbs.values() if each.record_type == record_type.name):
        yield mutation(record_type, theirs, Action.VERB, verb=verb.name), gone | {"invalid-value"}
    # A refusal may come from the record before it comes from the field: some are the product's own.
    own = {"not-permitted"} if record_type.system else {"rule-broken"} if record_type.single else set()
    for name in ("no_such_field", "__class__", "id; DROP TABLE change", "custom.nobody_defined_it", "x" * 60):
        yield mutation(record_type, new_id(), Action.CREATE, after={name: 1}), own | {"unknown-field", "invalid-value"}
    for field in record_type.fields:
        if field.system:
            yield (
                mutation(record_type, new_id(), Action.CREATE, after={field.name: new_id()}),
                own | {"read-only-field", "invalid-value"},
            )
            continue
        for value in bad_values(field):
            yield mutation(record_type, new_id(), Action.CREATE, after={field.name: value}), own | {"invalid-value"}
        if field.reference in foreign and field.reference != "member":
            value = [foreign[field.reference]] if field.kind in SEVERAL else foreign[field.reference]
            yield (
                mutation(record_type, new_id(), Action.CREATE, after={field.name: value}),
                own | {"reference-missing"},
            )


def mutation(record_type: RecordType, record_id: Id, action: Action, **parts: Any) -> Mutation:
    return Mutation(new_id(), record_type.name, record_id, action, at=now(), **parts)


async def test_no_mutation_gets_past_its_declaration_or_into_another_tenant(
    server: RunningServer, serving: Serving, ada: Talker
) -> None:
    neighbour = await organisation(serving)
    foreign = {each.record_type: each.record_id for each in await neighbour.changes()}
    contact, one = new_id(), company()
    await neighbour.write(
        one,
        Mutation(new_id(), "contact", contact, Action.CREATE, after={"last_name": "Secret"}),
        Mutation(new_id(), "tag", tag := new_id(), Action.CREATE, after={"name": "Theirs"}),
        Mutation(
            new_id(), "deal", deal := new_id(), Action.CREATE, after={"name": "Big", "stage_id": foreign["stage"]}
        ),
    )
    foreign |= {"contact": contact, "company": one.record_id, "tag": tag, "deal": deal}
    cases = [case for each in catalogue() for case in attacks(each, foreign)]
    assert len(cases) > 500
    before, theirs = await server.changes(), await neighbour.changes()
    await ada.hello()
    wrong = []
    for start in range(0, len(cases), 250):
        part = cases[start : start + 250]
        verdicts = await ada.push(*(each for each, _ in part))
        for verdict, (asked, codes) in zip(verdicts, part, strict=True):
            if verdict.status is not Status.REJECTED or verdict.code not in codes:
                wrong.append((asked.record_type, asked.action, asked.after, verdict.status, verdict.code))
    assert wrong == []
    assert await server.changes() == before
    assert await neighbour.changes() == theirs


async def test_a_viewer_writes_nothing_of_any_record(server: RunningServer) -> None:
    mine: dict[str, Id] = {each.record_type: each.record_id for each in await server.changes()}
    (verdict,) = await server.write(one := company())
    assert verdict.stands
    mine["company"] = one.record_id
    before = await server.changes()
    async with talker(server, "vera") as vera:
        await vera.hello()
        cases = [
            mutation(each, mine.get(each.name, new_id()), action)
            for each in catalogue()
            for action in (Action.CREATE, Action.PATCH, Action.DELETE, Action.RESTORE)
        ]
        cases += [
            mutation(
                catalogue().record_type(each.record_type),
                mine.get(each.record_type, new_id()),
                Action.VERB,
                verb=each.name,
            )
            for each in catalogue().verbs.values()
        ]
        verdicts = await vera.push(*cases)
    assert {each.code for each in verdicts} <= {"not-permitted", "not-found"}
    assert await server.changes() == before


async def test_what_was_refused_for_its_form_stays_refused_and_is_waited_for(ada: Talker) -> None:
    await ada.hello()
    contact = new_id()
    bad = Mutation(new_id(), "contact", contact, Action.CREATE, after={"last_name": 1.5})
    nameless = Mutation(new_id(), "x\x00" * 99, new_id(), Action.CREATE)
    rests = Mutation(new_id(), "contact", contact, Action.PATCH, after={"city": "Rome"})
    refused, odd, waits = await ada.push(bad, nameless, rests)
    assert (refused.code, refused.field) == ("invalid-value", "last_name")
    assert (odd.code, odd.record_type) == ("malformed", "")
    assert (waits.code, waits.waits_for) == ("depends", bad.id)
    assert await ada.push(replace(bad, after={"last_name": "King"}), nameless) == [refused, odd]
