"""Folder and S3 keep the same promises; S3 also through what storage over a network does to people."""

from __future__ import annotations

import hashlib
import os
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio

from server.attachments.folder import FolderStorage
from server.attachments.s3 import TRIES, S3Storage
from server.attachments.s3_signature import Signing, signed
from server.attachments.storage import Missing, Storage, key_of
from shared_models.kernel.faults import Unavailable
from sync.clock import new_id
from tests.server.attachments.fakes import S3, s3

DATA = os.urandom(600_000)
KEY = key_of(new_id(), hashlib.sha256(DATA).hexdigest())


@pytest_asyncio.fixture
async def far() -> AsyncIterator[S3]:
    async with s3() as fake:
        yield fake


def at(fake: S3) -> S3Storage:
    return S3Storage(f"http://{fake.host}", "files", Signing("key", "secret", "us-east-1"), pause_seconds=0)


async def whole(storage: Storage, start: int = 0, end: int = len(DATA)) -> bytes:
    return b"".join([each async for each in storage.read(KEY, start, end)])


@pytest.mark.parametrize("kind", ["folder", "s3"])
async def test_what_is_put_is_read_until_it_is_removed(kind: str, far: S3, tmp_path: Path) -> None:
    storage: Storage = at(far) if kind == "s3" else FolderStorage(tmp_path / "kept")
    source = tmp_path / "source"
    source.write_bytes(DATA)
    with pytest.raises(Missing):
        await whole(storage)
    await storage.put(KEY, source)
    await storage.put(KEY, source)
    assert await whole(storage) == DATA
    assert await whole(storage, 5, 300_001) == DATA[5:300_001]
    await storage.remove(KEY)
    await storage.remove(KEY)
    with pytest.raises(Missing):
        await whole(storage)
    await storage.close()


async def test_a_folder_shows_nothing_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    storage, source = FolderStorage(tmp_path / "kept"), tmp_path / "source"
    source.write_bytes(DATA)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr("server.attachments.folder.os.fsync", full)
        with pytest.raises(Unavailable):
            await storage.put(KEY, source)
    assert [each for each in (tmp_path / "kept").rglob("*") if each.is_file()] == []


@pytest.mark.parametrize("failures", [["SlowDown"] * 3, ["RequestTimeTooSkewed"], ["SlowDown", "cut", "cut", "cut"]])
async def test_what_passes_by_itself_is_tried_again(failures: list[str], far: S3, tmp_path: Path) -> None:
    storage, source = at(far), tmp_path / "source"
    source.write_bytes(DATA)
    far.failures = [each for each in failures if each != "cut"]
    await storage.put(KEY, source)
    far.failures = list(failures)
    assert await whole(storage) == DATA
    far.failures = [each for each in failures if each != "cut"]
    await storage.remove(KEY)
    assert far.objects == {}
    await storage.close()


@pytest.mark.parametrize("failures", [["SlowDown"] * TRIES, ["SignatureDoesNotMatch"]])
async def test_what_does_not_pass_is_said(failures: list[str], far: S3, tmp_path: Path) -> None:
    storage, source = at(far), tmp_path / "source"
    source.write_bytes(DATA)
    far.failures = list(failures)
    with pytest.raises(Unavailable):
        await storage.put(KEY, source)
    assert far.objects == {}
    await storage.close()


async def test_storage_that_is_away(tmp_path: Path) -> None:
    async with s3() as fake:
        storage = at(fake)
    source = tmp_path / "source"
    source.write_bytes(DATA)
    with pytest.raises(Unavailable):
        await storage.put(KEY, source)
    with pytest.raises(Unavailable):
        await whole(storage)
    await storage.close()


def test_the_signature_is_the_one_that_amazon_publishes() -> None:
    """The example "GET Object" of the S3 API reference, Signature Calculations for the Authorization Header."""
    found = signed(
        Signing("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "us-east-1"),
        "GET",
        "examplebucket.s3.amazonaws.com",
        "/test.txt",
        hashlib.sha256().hexdigest(),
        datetime(2013, 5, 24, tzinfo=UTC),
        {"range": "bytes=0-9"},
    )
    assert found["authorization"] == (
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
        "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
        "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"
    )


@pytest.mark.parametrize("address", ["https://host/bucket", "https://a:b@host", "ftp://a:b@host/bucket", "x"])
def test_an_address_that_is_none(address: str) -> None:
    with pytest.raises(ValueError, match="address"):
        S3Storage.at(address)


@pytest.mark.parametrize("digest", ["../../etc/passwd", "A" * 64, "0" * 63, ""])
def test_a_key_is_made_of_a_digest_only(digest: str) -> None:
    with pytest.raises(ValueError, match="no key"):
        key_of(new_id(), digest)
