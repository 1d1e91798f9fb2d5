"""A house that was furnished once in this process, of which each test gets a copy of its own."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.desktop.conftest import House


@dataclass(frozen=True)
class KeptHouse:
    """The house, and the file of its replica as it stood then."""

    house: House
    content: bytes

    def copy(self, path: Path) -> House:
        """The same house, with its replica at `path`."""
        path.parent.mkdir(parents=True, exist_ok=True)
        made = replace(self.house, path=path)
        self.furnish(made)
        return made

    def furnish(self, house: House) -> None:
        """Make another house, of which no replica is open, the same."""
        house.path.write_bytes(self.content)
        house.server, house.records = self.house.server.copy(), dict(self.house.records)


def keep(furnish: Callable[[Path], House]) -> KeptHouse:
    """Furnish a house whose replica lies at the path that `furnish` is given."""
    with tempfile.TemporaryDirectory() as folder:
        house = furnish(Path(folder) / "one.db")
        return KeptHouse(house, house.path.read_bytes())
