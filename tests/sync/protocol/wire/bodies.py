"""What travels over HTTP: the bodies of first load and exchange as bytes, those of signing in as their JSON schemas."""

from __future__ import annotations

from typing import Any

from msgspec import msgpack
from pydantic import BaseModel, TypeAdapter

from server.identity.forms import RefreshForm, SignInForm
from server.identity.tokens import Tokens
from sync.protocol.chunk import Chunk
from sync.protocol.codec import encode, pack_exchange
from sync.protocol.manifest import ChunkEntry, Manifest, encode_manifest
from tests.sync.protocol.samples import EPOCH, FROM_CLIENT, RECORD

DIGEST = "5eed" * 16
LAST = "ffffffff-ffff-ffff-ffff-ffffffffffff"
MANIFEST = Manifest(EPOCH, 8, "5eed", [ChunkEntry("contact", "all", DIGEST, 2, 99, RECORD, LAST, DIGEST)])
CHUNK = Chunk("contact", ["id", "version", "tags", "custom", "title"], [[RECORD, 8, ["a"], {"x": None}, "Ada"]])


def bodies() -> dict[str, str]:
    """The unpacked bodies in hexadecimal. How a chunk is compressed is the sender's affair."""
    exchange = pack_exchange([encode(each) for each in FROM_CLIENT[:2]])
    plain = {"Manifest": encode_manifest(MANIFEST), "Chunk": msgpack.encode(CHUNK), "Exchange": exchange}
    return {name: body.hex() for name, body in plain.items()}


def http_schema() -> dict[str, Any]:
    """Names, types and which of them are required, of what is sent and answered when somebody signs in."""
    kinds: dict[str, Any] = {"SignInForm": SignInForm, "RefreshForm": RefreshForm, "Tokens": Tokens}
    return {name: _plain(kind) for name, kind in kinds.items()}


def _plain(kind: Any) -> Any:
    is_model = isinstance(kind, type) and issubclass(kind, BaseModel)
    schema = kind.model_json_schema() if is_model else TypeAdapter(kind).json_schema()
    return _without_words(schema)


def _without_words(schema: Any) -> Any:
    """A JSON schema without what is for people only; properties may be called like these."""
    if isinstance(schema, list):
        return [_without_words(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {name: each for name, each in schema.items() if name not in ("title", "description", "examples")}
    return {
        name: {key: _without_words(each) for key, each in value.items()}
        if name in ("properties", "$defs")
        else _without_words(value)
        for name, value in kept.items()
    }


def narrower(released: dict[str, Any], now: dict[str, Any]) -> list[str]:
    """What a client of the release would miss or be refused for."""
    found = []
    for name, then in released.items():
        here = now[name]
        found += [f"{name}.{each} is gone" for each in then["properties"] if each not in here["properties"]]
        found += [
            f"{name}.{each} has changed"
            for each, kind in then["properties"].items()
            if each in here["properties"] and here["properties"][each] != kind
        ]
        if name.endswith("Form"):
            more = set(here.get("required", [])) - set(then.get("required", []))
            found += [f"{name}.{each} is required now" for each in sorted(more)]
    return found
