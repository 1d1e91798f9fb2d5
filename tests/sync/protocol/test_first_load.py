"""Manifests and chunks: what is encoded comes back, and nothing is believed that does not have its digest."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

import pytest
import zstandard
from msgspec import msgpack

from shared_models.kernel.faults import Malformed, TooLarge
from sync.protocol import chunk as chunk_module
from sync.protocol import manifest as manifest_module
from sync.protocol.chunk import Chunk, decode_chunk, digest_of
from sync.protocol.manifest import ChunkEntry, Manifest, decode_manifest, encode_manifest
from tests.encoded_chunk import encode_chunk
from tests.sync.protocol.samples import EPOCH, RECORD

CHUNK = Chunk(
    "contact", ["id", "tags", "custom", "title"], [[RECORD, ["a"], {"x": [1]}, "Ann"], [RECORD, [], None, ""]]
)


def packed(plain: Any) -> tuple[bytes, str]:
    """Anything as if it were a chunk, with its true digest."""
    data = zstandard.ZstdCompressor().compress(plain if isinstance(plain, bytes) else msgpack.encode(plain))
    return data, digest_of(data)


def test_a_chunk_comes_back() -> None:
    data, digest = encode_chunk(CHUNK)
    assert digest == sha256(data).hexdigest()
    assert decode_chunk(data, digest) == CHUNK
    assert encode_chunk(CHUNK) == (data, digest)


def test_a_chunk_with_another_digest_is_not_believed() -> None:
    data, digest = encode_chunk(CHUNK)
    for wrong, name in ((data[:-1], digest), (data, "0" * 64), (data + b"x", digest)):
        with pytest.raises(Malformed, match="SHA-256"):
            decode_chunk(wrong, name)


@pytest.mark.parametrize(
    "plain",
    [
        b"",
        b"\xc1",
        {"record_type": "contact"},
        {"record_type": "contact", "columns": ["id"], "rows": [[RECORD, 1]]},
        {"record_type": "contact", "columns": ["id"], "rows": [[1.5]]},
        {"record_type": "contact", "columns": ["id"], "rows": [[2**63]]},
        {"record_type": "contact", "columns": [1], "rows": []},
    ],
)
def test_a_chunk_of_wrong_form_is_refused(plain: Any) -> None:
    with pytest.raises(Malformed):
        decode_chunk(*packed(plain))


def test_bytes_that_are_not_zstd_are_refused() -> None:
    for data in (b"", b"not zstd at all", encode_chunk(CHUNK)[0][:20]):
        with pytest.raises(Malformed):
            decode_chunk(data, digest_of(data))


def test_a_chunk_that_unpacks_to_too_much_is_refused_without_unpacking_it(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb, digest = packed(b"\x00" * 50_000_000)
    assert len(bomb) < 10_000
    monkeypatch.setattr(chunk_module, "CHUNK_BYTES", 2_000_000)
    with pytest.raises(TooLarge):
        decode_chunk(bomb, digest)


def test_a_manifest_comes_back() -> None:
    manifest = Manifest(EPOCH, 9, "5eed", [ChunkEntry("contact", "all:crm", "ab" * 32, 2_000, 70_000)])
    assert decode_manifest(encode_manifest(manifest)) == manifest
    plain = msgpack.decode(encode_manifest(manifest))
    assert decode_manifest(msgpack.encode({**plain, "new": 1.5})) == manifest


def test_a_manifest_of_wrong_form_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    good = {"epoch": EPOCH, "version": 9, "schema": "s", "chunks": []}
    entry = {"record_type": "contact", "bucket": "b", "digest": "ab" * 32, "rows": 1, "bytes": 1}
    wrong: list[Any] = [[], {}, good | {"version": -1}, good | {"chunks": [entry | {"digest": "../../etc"}]}]
    wrong += [good | {"chunks": [entry | {"bytes": 10**9}]}, good | {"chunks": [entry | {"digest": "AB" * 32}]}]
    for each in wrong:
        with pytest.raises(Malformed):
            decode_manifest(msgpack.encode(each))
    monkeypatch.setattr(manifest_module, "MANIFEST_BYTES", 10)
    with pytest.raises(TooLarge):
        decode_manifest(msgpack.encode(good))
