"""Which release this program is, and whose signature its updates bear: as packaging has written beside it."""

import json
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("build.json")


@dataclass(frozen=True, slots=True)
class Build:
    """`version` is empty for a program that runs from its source; `release_keys` are Ed25519 public keys in hex."""

    version: str = ""
    release_keys: tuple[str, ...] = ()


@cache
def build() -> Build:
    """What is known of this program."""
    try:
        said: dict[str, Any] = json.loads(FILE.read_text("utf-8"))
    except OSError:
        return Build(_installed())
    return Build(str(said["version"]), tuple(said.get("release_keys", ())))


def _installed() -> str:
    try:
        return metadata.version("counterfoil")
    except metadata.PackageNotFoundError:
        return ""
