"""A keyring in a plain file, for the clients of this test alone: it outlives a kill, as a system's keyring does."""

from __future__ import annotations

import json
from pathlib import Path


class SecretsFile:
    """Secrets by name; each change replaces the file as a whole."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, name: str) -> str | None:
        """The secret called `name`."""
        return self._read().get(name)

    def set(self, name: str, value: str) -> None:
        """Keep a secret."""
        self._write(self._read() | {name: value})

    def delete(self, name: str) -> None:
        """Forget a secret."""
        self._write({kept: value for kept, value in self._read().items() if kept != name})

    def _read(self) -> dict[str, str]:
        try:
            found: dict[str, str] = json.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        return found

    def _write(self, secrets: dict[str, str]) -> None:
        draft = self._path.with_suffix(".new")
        draft.write_text(json.dumps(secrets), "utf-8")
        draft.replace(self._path)
