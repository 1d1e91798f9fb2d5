"""The document that tells of a newer release, and the signature without which it is not believed.

Law: pure. What is not signed by a key that the program was built with is refused before a word of it is read. The
document is JSON, `{"release": TEXT, "signatures": {KEY: BASE64}}`: TEXT is the release as JSON, exactly the bytes that
are signed with Ed25519 (RFC 8032); KEY names a public key by the first 16 hexadecimal digits of its SHA-256.
"""

import base64
import binascii
import hashlib
import json
import platform
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from shared_models.kernel.faults import Blame, Fault, Malformed

MOST_BYTES = 65_536
_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){0,3}")
_HERE = ("127.0.0.1", "localhost", "::1")


class NotGenuine(Fault):
    """Nobody whose key this program knows has signed the release."""

    status = 403
    blame = Blame.SERVER


@dataclass(frozen=True, slots=True)
class Download:
    """A file of a release for one kind of computer."""

    platform: str
    url: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Release:
    """What one is told of a release. `notes` are one line by language."""

    version: str
    released: str
    notes: Mapping[str, str]
    downloads: tuple[Download, ...]

    def for_platform(self, wanted: str) -> Download | None:
        """The file for this kind of computer."""
        return next((each for each in self.downloads if each.platform == wanted), None)


def read(document: bytes, keys: Iterable[str]) -> Release:
    """The release that a document tells of. Raises NotGenuine, and Malformed for what is signed but makes no sense."""
    if len(document) > MOST_BYTES:
        raise Malformed("The document about the newest release is too long.")
    try:
        envelope = json.loads(document)
        text, signatures = str(envelope["release"]), dict(envelope["signatures"])
    except (ValueError, KeyError, TypeError, RecursionError):
        raise Malformed("The document about the newest release cannot be understood.") from None
    if not any(_is_signed(text.encode(), signatures, each) for each in keys):
        raise NotGenuine("The newest release is not signed by whom this program trusts. Nothing was changed.")
    return _release(text)


def key_name(public_key: str) -> str:
    """How a document names a public key, given in hexadecimal."""
    return hashlib.sha256(bytes.fromhex(public_key)).hexdigest()[:16]


def is_newer(offered: str, current: str) -> bool:
    """Whether a release is newer than another; what is no plain version number is never newer."""
    if not (_VERSION.fullmatch(offered) and _VERSION.fullmatch(current)):
        return False
    return _numbers(offered) > _numbers(current)


def this_platform() -> str:
    """The kind of this computer: `linux-x86_64`, `windows-amd64`, `macos-arm64`."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    return f"{system}-{platform.machine().lower()}"


def _numbers(version: str) -> list[int]:
    numbers = [int(each) for each in version.split(".")]
    return numbers + [0] * (4 - len(numbers))


def _is_signed(text: bytes, signatures: Mapping[str, Any], public_key: str) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        signature = base64.b64decode(str(signatures.get(key_name(public_key), "")), validate=True)
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key)).verify(signature, text)
    except (InvalidSignature, binascii.Error, ValueError):
        return False
    return True


def _release(text: str) -> Release:
    try:
        said = json.loads(text)
        downloads = tuple(
            Download(str(each["platform"]), str(each["url"]), int(each["size"]), str(each["sha256"]))
            for each in said["files"]
        )
        notes = {str(language): " ".join(str(words).split()) for language, words in dict(said["notes"]).items()}
        made = Release(str(said["version"]), str(said["released"]), notes, downloads)
    except (ValueError, KeyError, TypeError, RecursionError):
        raise Malformed("The document about the newest release cannot be understood.") from None
    if not _VERSION.fullmatch(made.version) or not all(_is_safe(each.url) for each in downloads):
        raise Malformed("The document about the newest release cannot be understood.")
    return made


def _is_safe(url: str) -> bool:
    """Whether a browser may be sent there: over TLS, or to this very computer."""
    parts = urlsplit(url)
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _HERE)
