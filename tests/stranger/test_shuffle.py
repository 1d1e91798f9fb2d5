"""The shuffler changes what is not promised and nothing else: a scripted server means the same through it."""

from __future__ import annotations

import asyncio
import random
from collections import deque
from typing import Any

import pytest
from msgspec import msgpack
from websockets.exceptions import ConnectionClosedOK

from tests.stranger.client import Copy, OutOfStep, Refused, Wiped, new_id
from tests.stranger.shuffle import Shuffle, ShuffledConnection
from tests.stranger.wide import pack

DEVICE = new_id()
IDS = [new_id() for _ in range(6)]
NOBODY = "00000000-0000-0000-0000-000000000000"


class Scripted:
    """A connection on which a server says what it was told to say."""

    def __init__(self, *messages: dict[str, Any]) -> None:
        self.frames = deque(msgpack.encode(each) for each in messages)
        self.sent: list[dict[str, Any]] = []

    async def send(self, data: bytes) -> None:
        """Remember it."""
        self.sent.append(msgpack.decode(data))

    async def recv(self) -> bytes:
        """The next frame, and then the end."""
        await asyncio.sleep(0)
        if not self.frames:
            raise ConnectionClosedOK(None, None)
        return self.frames.popleft()

    async def close(self) -> None:
        """Nothing to do."""


def change(version: int, position: int, record: int, kind: str, /, **after: Any) -> list[Any]:
    """One change by nobody."""
    places = [version, position, version * 10, NOBODY, NOBODY, "contact", IDS[record], kind]
    return [*places, {}, after, None, None, "", ""]


WELCOME = {
    "type": "welcome",
    "protocol": 1,
    "epoch": "e",
    "version": 9,
    "schema": "s",
    "tenant_id": IDS[0],
    "person_id": IDS[1],
    "permissions": ["a", "b"],
    "limits": {},
}
SCRIPT: list[dict[str, Any]] = [
    WELCOME,
    {
        "type": "changes",
        "epoch": "e",
        "after": 0,
        "through": 4,
        "changes": [
            change(1, 0, 0, "create", city="Ulm", tags=["x"]),
            change(1, 1, 0, "patch", city="Bonn", **{"custom.size": 4}),
            change(1, 2, 1, "create", city="Rom"),
            change(3, 0, 1, "delete"),
            change(4, 0, 2, "create", city="Oslo"),
        ],
    },
    {"type": "verdicts", "verdicts": [{"mutation_id": IDS[n], "status": "accepted", "version": 4} for n in (3, 4, 5)]},
    {"type": "changes", "epoch": "e", "after": 4, "through": 6, "changes": [], "more": False},
    {
        "type": "changes",
        "epoch": "e",
        "after": 6,
        "through": 9,
        "changes": [change(7, 0, 1, "restore"), change(8, 0, 2, "leave")],
        "more": True,
    },
    {
        "type": "changes",
        "epoch": "e",
        "after": 6,
        "through": 9,
        "changes": [
            change(8, 1, 3, "enter", id=IDS[3], version=9, city="Kyiv"),
            change(9, 0, 3, "patch", city="old news"),
            change(9, 1, 4, "patch", city="of a record that is not here"),
            change(9, 2, 0, "patch", **{"custom.size": None}),
        ],
    },
    {"type": "permissions", "permissions": ["b", "c"]},
]


async def hear(copy: Copy, connection: Any) -> list[dict[str, Any]]:
    """Let a copy take everything a connection says; what it answered."""
    answers = []
    copy.hello()
    try:
        while True:
            answers += copy.take(msgpack.decode(await connection.recv()))
    except ConnectionClosedOK:
        return answers


def new_copy() -> Copy:
    """A copy of an empty tenant, with three mutations that wait."""
    copy = Copy(DEVICE)
    copy.epoch = "e"
    copy.queue = [{"id": IDS[number]} for number in (3, 4, 5)]
    return copy


async def test_the_script_means_what_the_page_says() -> None:
    copy = new_copy()
    await hear(copy, Scripted(*SCRIPT))
    cities = {key[1]: row["city"] for key, row in copy.rows.items()}
    assert cities == {IDS[0]: "Bonn", IDS[1]: "Rom", IDS[3]: "Kyiv"}
    first = copy.rows["contact", IDS[0]]
    assert (first["version"], first["created_at"], first["updated_at"], first["custom"]) == (9, 10, 90, None)
    assert copy.rows["contact", IDS[1]]["deleted_at"] is None
    assert (copy.cursor, copy.queue, copy.permissions) == (9, [], {"b", "c"})


@pytest.mark.parametrize("seed", range(40))
async def test_shuffled_it_means_the_same(seed: int) -> None:
    plain, shuffled = new_copy(), new_copy()
    await hear(plain, Scripted(*SCRIPT))
    answers = await hear(shuffled, ShuffledConnection(Scripted(*SCRIPT), Shuffle(seed)))
    assert shuffled.rows == plain.rows
    assert {key: each["status"] for key, each in shuffled.verdicts.items()} == dict.fromkeys(IDS[3:], "accepted")
    assert (shuffled.cursor, shuffled.queue) == (9, [])
    assert shuffled.permissions - {"moon.walk"} in ({"a", "b"}, {"b", "c"})
    acked = [each["version"] for each in answers if each["type"] == "ack"]
    assert acked == sorted(set(acked))
    assert acked[-1] == 9


async def test_the_shuffler_really_changes_what_it_may() -> None:
    seen: dict[str, set[Any]] = {"bytes": set(), "batches": set(), "order": set(), "types": set()}
    for seed in range(40):
        connection = ShuffledConnection(Scripted(*SCRIPT), Shuffle(seed))
        frames = []
        while True:
            try:
                frames.append(await connection.recv())
            except ConnectionClosedOK:
                break
        messages = [msgpack.decode(each) for each in frames]
        seen["bytes"].add(frames[0])
        seen["batches"].add(tuple(each["through"] for each in messages if each["type"] == "changes"))
        seen["order"].add(tuple(each["type"] for each in messages if each["type"] != "presence"))
        seen["types"] |= {each["type"] for each in messages}
    assert len(seen["bytes"]) == 40
    assert len(seen["batches"]) > 5
    assert len(seen["order"]) > 5
    assert "presence" in seen["types"]


async def test_the_stranger_refuses_a_gap_and_obeys_faults_and_wipes() -> None:
    gap = {**SCRIPT[3], "after": 5}
    with pytest.raises(OutOfStep):
        await hear(new_copy(), Scripted(WELCOME, gap))
    with pytest.raises(Refused):
        await hear(new_copy(), Scripted({"type": "fault", "code": "unavailable"}))
    copy = new_copy()
    with pytest.raises(Wiped):
        await hear(copy, Scripted(*SCRIPT[:2], {"type": "wipe"}))
    assert not copy.rows


def test_every_width_says_the_same() -> None:
    value = {
        "a": [0, 1, -1, 127, 128, -32, -33, 2**63 - 1, -(2**63), "x" * 40, "ä" * 300],
        "b": {"c": [None, True, False]},
    }
    forms = {pack(value, random.Random(seed)) for seed in range(60)}
    assert len(forms) == 60
    assert all(msgpack.decode(each) == value for each in forms)
