"""A release counts only when it is signed by a key that the program was built with, and is newer."""

import base64
import json
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from desktop.updates.release import MOST_BYTES, NotGenuine, is_newer, key_name, read
from shared_models.kernel.faults import Malformed

PRIVATE, OTHER = (Ed25519PrivateKey.from_private_bytes(bytes([each]) * 32) for each in (1, 2))
SAID = {
    "version": "0.2.0",
    "released": "2026-12-01",
    "notes": {"en": "Faster lists.", "de": "Schnellere Listen."},
    "files": [{"platform": "linux-x86_64", "url": "https://example.org/c.tar.gz", "size": 7, "sha256": "0" * 64}],
}


def public(key: Ed25519PrivateKey) -> str:
    return key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()


def document(said: Any = SAID, key: Ed25519PrivateKey = PRIVATE, name: str = "", text: str = "") -> bytes:
    text = text or json.dumps(said)
    signature = base64.b64encode(key.sign(text.encode())).decode()
    return json.dumps({"release": text, "signatures": {name or key_name(public(key)): signature}}).encode()


def test_a_signed_release_is_read() -> None:
    found = read(document(), [public(OTHER), public(PRIVATE)])
    assert (found.version, found.notes["de"]) == ("0.2.0", "Schnellere Listen.")
    download = found.for_platform("linux-x86_64")
    assert download is not None
    assert (download.url, download.size) == ("https://example.org/c.tar.gz", 7)
    assert found.for_platform("plan9-mips") is None


def altered(key: str, text: str) -> bytes:
    envelope = json.loads(document())
    envelope[key] = text
    return json.dumps(envelope).encode()


@pytest.mark.parametrize(
    "wrong",
    [
        document(key=OTHER),
        document(key=OTHER, name=key_name(public(PRIVATE))),
        altered("release", json.dumps({**SAID, "version": "9.0.0"})),
        altered("signatures", {}),  # type: ignore[arg-type]  # what somebody else may send
        json.dumps({"release": json.dumps(SAID), "signatures": {key_name(public(PRIVATE)): "no base64"}}).encode(),
    ],
)
def test_what_is_not_signed_by_the_right_key_is_refused(wrong: bytes) -> None:
    with pytest.raises(NotGenuine):
        read(wrong, [public(PRIVATE)])


def test_without_keys_nothing_is_believed() -> None:
    with pytest.raises(NotGenuine):
        read(document(), [])


@pytest.mark.parametrize(
    "wrong",
    [
        b"",
        b"[" * 60_000,
        b'{"release": 1}',
        b"x" * (MOST_BYTES + 1),
        document({**SAID, "version": "latest"}),
        document({**SAID, "files": [{**SAID["files"][0], "url": "file:///etc/passwd"}]}),  # type: ignore[index,dict-item]
        document({**SAID, "files": [{**SAID["files"][0], "url": "http://example.org/c"}]}),  # type: ignore[index,dict-item]
        document({"version": "1"}),
    ],
)
def test_what_makes_no_sense_is_told_and_not_followed(wrong: bytes) -> None:
    with pytest.raises(Malformed):
        read(wrong, [public(PRIVATE)])


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(said: bytes) -> None:
    with pytest.raises((Malformed, NotGenuine)):
        read(said, [public(PRIVATE)])


@pytest.mark.parametrize(
    ("offered", "current", "newer"),
    [
        ("0.2.0", "0.1.9", True),
        ("0.10", "0.9.9", True),
        ("1.0", "1.0.0", False),
        ("0.1.0", "0.2.0", False),
        ("0.3.0rc1", "0.2.0", False),
        ("0.3.0", "", False),
    ],
)
def test_only_a_newer_finished_release_is_newer(offered: str, current: str, newer: bool) -> None:
    assert is_newer(offered, current) is newer
