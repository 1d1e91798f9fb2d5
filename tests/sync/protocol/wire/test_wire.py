"""The wire does not move without a version: the schema and the bytes of every version are kept here for ever.

After a change that an older peer cannot understand: raise PROTOCOL, then write the new version's files with
`COUNTERFOIL_WRITE_WIRE=1 python -m pytest tests/sync/protocol/wire`. After one it may ignore (a message type, a field
with a default), while the version is not released, the same command. Files of a released version are never rewritten.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from sync.protocol.codec import decode_from_client, decode_from_server, encode
from sync.protocol.versions import OLDEST, PROTOCOL
from tests.sync.protocol.samples import FROM_CLIENT, FROM_SERVER
from tests.sync.protocol.wire.describe import schema

FOLDER = Path(__file__).parent
SAMPLES = {type(each).__name__: each for each in FROM_CLIENT + FROM_SERVER}


def kept(version: int, what: str) -> Any:
    """What is kept of a version: its `schema`, or the `bytes` of a sample of each message."""
    path = FOLDER / f"{version}.{what}.json"
    if os.environ.get("COUNTERFOIL_WRITE_WIRE") and version == PROTOCOL:
        now = schema() if what == "schema" else {name: encode(each).hex() for name, each in SAMPLES.items()}
        path.write_text(json.dumps(now, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
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
        "expected_version",
        {"one of": ["IntType", "NoneType"]},
        {"default": None},
    ]
    assert then["Hello"]["tag"] == "hello"
    assert then["ChangeRow"]["as"] == "array"
