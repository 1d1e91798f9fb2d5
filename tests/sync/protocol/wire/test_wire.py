"""The wire does not move without a version: the schema and the bytes of every version are kept here for ever.

After a change that an older peer cannot understand: raise PROTOCOL, then write the new version's files with
`COUNTERFOIL_WRITE_WIRE=1 python -m pytest tests/sync/protocol/wire`. After one it may ignore (a message type, a field
with a default) the same command; `<version>.released.json` then still holds what was released, and is never rewritten:
whatever does not fit it any more needs a version of its own. A release copies the schema to that name.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec import msgpack

from sync.protocol.chunk import Chunk, decode_chunk
from sync.protocol.codec import decode_from_client, decode_from_server, encode, unpack_exchange
from sync.protocol.manifest import decode_manifest
from sync.protocol.versions import OLDEST, PROTOCOL
from tests.encoded_chunk import encode_chunk
from tests.sync.protocol.samples import FROM_CLIENT, FROM_SERVER
from tests.sync.protocol.wire.bodies import CHUNK, MANIFEST, bodies, http_schema, narrower
from tests.sync.protocol.wire.compatible import broken
from tests.sync.protocol.wire.describe import schema

FOLDER = Path(__file__).parent
SAMPLES = {type(each).__name__: each for each in FROM_CLIENT + FROM_SERVER}


_WRITTEN: dict[str, Callable[[], Any]] = {
    "schema": schema,
    "bytes": lambda: {name: encode(each).hex() for name, each in SAMPLES.items()},
    "bodies": bodies,
    "http": http_schema,
}


def kept(version: int, what: str) -> Any:
    """What is kept of a version: its `schema`, or the `bytes` of a sample of each message."""
    path = FOLDER / f"{version}.{what}.json"
    writes = what in _WRITTEN and (what in ("schema", "bytes") or not path.exists())
    if os.environ.get("COUNTERFOIL_WRITE_WIRE") and version == PROTOCOL and writes:
        path.write_text(json.dumps(_WRITTEN[what](), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    assert path.exists(), (
        f"There is no {path.name}: write it as this file's first lines say, and update docs/protocol.md."
    )
    return json.loads(path.read_text(encoding="utf-8"))


def test_the_schema_of_the_wire_is_that_of_its_version() -> None:
    then, now = kept(PROTOCOL, "schema"), json.loads(json.dumps(schema()))
    moved = sorted(name for name in then | now if then.get(name) != now.get(name))
    assert not moved, (
        f"{', '.join(moved)}: the wire has changed, but PROTOCOL is still {PROTOCOL}. Strangers' clients and old "
        "replicas speak the old form. Raise PROTOCOL in sync/protocol/versions.py, keep reading the old one, update "
        "docs/protocol.md, and keep the new schema as this file's first lines say."
    )


@pytest.mark.parametrize("version", range(OLDEST, PROTOCOL + 1))
def test_whoever_speaks_a_released_version_is_still_understood(version: int) -> None:
    now = kept(version, "schema") if version < PROTOCOL else json.loads(json.dumps(schema()))
    assert broken(kept(version, "released"), now) == []


def test_what_would_break_a_released_client_is_found() -> None:
    then = kept(PROTOCOL, "released")

    def spoilt(name: str, spoil: Callable[[list[Any]], None], part: str = "fields") -> list[str]:
        now = json.loads(json.dumps(then))
        spoil(now[name][part])
        return broken(then, now)

    assert broken(then, {}) != []
    assert spoilt("Hello", lambda fields: fields.pop()) == ["Hello.client is gone"]
    assert spoilt("Hello", lambda fields: fields.append(["x", "StrType", "required"])) == [
        "Hello.x is new and has no default"
    ]
    assert spoilt("Hello", lambda fields: fields.append(["x", "StrType", {"default": ""}])) == []
    assert spoilt("ChangeRow", lambda fields: fields.insert(3, ["x", "StrType", {"default": ""}])) == [
        "ChangeRow has other places"
    ]
    kinds = next(at for at, each in enumerate(then["ChangeRow"]["fields"]) if each[0] == "kind")
    assert spoilt("ChangeRow", lambda fields: fields[kinds][1].append("stub")) == []
    assert spoilt("ChangeRow", lambda fields: fields[kinds][1].remove("leave")) == ["ChangeRow.kind has another type"]
    assert spoilt("Verdict", lambda fields: fields[4].__setitem__(2, {"default": 1})) == [
        "Verdict.version has another default"
    ]


def test_the_bodies_of_first_load_and_exchange_are_those_of_their_version() -> None:
    for name, then in kept(PROTOCOL, "bodies").items():
        told, now = (msgpack.decode(bytes.fromhex(each)) for each in (then, bodies()[name]))
        assert _known_then(now, told) == told


def _known_then(now: Any, then: Any) -> Any:
    """A body without the keys that were not there yet: more may come, with a default."""
    if isinstance(now, dict) and isinstance(then, dict):
        return {key: _known_then(value, then[key]) for key, value in now.items() if key in then}
    if isinstance(now, list) and isinstance(then, list) and len(now) == len(then):
        return [_known_then(*each) for each in zip(now, then, strict=True)]
    return now


@pytest.mark.parametrize("version", range(OLDEST, PROTOCOL + 1))
def test_the_bodies_of_every_version_still_spoken_are_understood(version: int) -> None:
    then = {name: bytes.fromhex(each) for name, each in kept(version, "bodies").items()}
    assert decode_manifest(then["Manifest"]) == MANIFEST
    assert msgpack.decode(then["Chunk"], type=Chunk) == CHUNK
    assert decode_chunk(*encode_chunk(CHUNK)) == CHUNK
    assert [type(decode_from_client(each)).__name__ for each in unpack_exchange(then["Exchange"])] == ["Hello", "Push"]


def test_signing_in_asks_for_no_more_and_tells_no_less_than_was_released() -> None:
    then = kept(PROTOCOL, "http")
    assert narrower(then, json.loads(json.dumps(http_schema()))) == []
    now = json.loads(json.dumps(then))
    now["SignInForm"]["required"].append("device")
    del now["Tokens"]["properties"]["expires_in"]
    assert narrower(then, now) == ["SignInForm.device is required now", "Tokens.expires_in is gone"]


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_the_bytes_of_every_message_are_those_of_its_version(name: str) -> None:
    assert encode(SAMPLES[name]).hex() == kept(PROTOCOL, "bytes")[name], (
        f"{name} is encoded in another way than version {PROTOCOL} did: raise PROTOCOL, see this file's first lines."
    )


@pytest.mark.parametrize("version", range(OLDEST, PROTOCOL + 1))
def test_the_bytes_of_every_version_still_spoken_are_understood(version: int) -> None:
    for name, frame in kept(version, "bytes").items():
        decode = decode_from_client if SAMPLES[name] in FROM_CLIENT else decode_from_server
        decoded = decode(bytes.fromhex(frame))
        assert type(decoded).__name__ == name
        assert version < PROTOCOL or decoded == SAMPLES[name]


def test_a_changed_field_is_noticed() -> None:
    then = kept(PROTOCOL, "schema")
    names = [field[0] for field in then["ChangeRow"]["fields"]]
    assert names[:4] == ["version", "position", "at", "actor"]
    assert then["Mutation"]["fields"][-1] == [
        "again",
        {"one of": ["IntType", "NoneType"]},
        {"default": None},
    ]
    assert then["Hello"]["tag"] == "hello"
    assert then["ChangeRow"]["as"] == "array"
