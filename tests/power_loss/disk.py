"""A disk that may lose power: what was synced is there; of the rest any part, in any order, torn at a sector.

Names are ordered: a later change of the folder never outlives an earlier one (every journalling file system), but is
sure only once the folder was synced. A file's bytes and its name are apart: either may be there without the other.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from tests.power_loss.recording import Create, Happening, Remove, Rename, Sync, SyncFolder, Told, Truncate, Write

SECTOR = 512
_File = int


@dataclass
class Disk:
    """Files by number, names by number; `stable` is what survives for sure."""

    stable: dict[_File, bytearray] = field(default_factory=dict)
    names: dict[str, _File] = field(default_factory=dict)
    waiting: dict[_File, list[Write | Truncate]] = field(default_factory=dict)
    folder: list[Create | Remove | Rename] = field(default_factory=list)
    stable_names: dict[str, _File] = field(default_factory=dict)
    made: dict[int, _File] = field(default_factory=dict)

    @classmethod
    def holding(cls, files: dict[str, bytes]) -> Disk:
        """A disk that has held these files for long."""
        disk = cls()
        for number, (name, data) in enumerate(files.items()):
            disk.stable[number] = bytearray(data)
            disk.names[name] = disk.stable_names[name] = number
        return disk

    def take(self, happening: Happening) -> None:
        """The next thing has happened."""
        if isinstance(happening, Write | Truncate):
            self.waiting.setdefault(self.names[happening.name], []).append(happening)
        elif isinstance(happening, Sync):
            number = self.names[happening.name]
            for each in self.waiting.pop(number, []):
                _change(self.stable[number], each)
        elif isinstance(happening, SyncFolder):
            self.folder.clear()
            self.stable_names = dict(self.names)
        elif not isinstance(happening, Told):
            if isinstance(happening, Create):
                number = len(self.stable)
                self.stable[number] = bytearray()
                self.made[id(happening)] = number
            self.folder.append(happening)
            self._rename(self.names, happening)

    def after_power_loss(self, chance: random.Random) -> dict[str, bytes]:
        """The files as one possible moment of the disk; several calls give several."""
        names = dict(self.stable_names)
        for each in self.folder[: self._cut(chance)]:
            self._rename(names, each)
        return {name: bytes(self._content(number, chance)) for name, number in names.items()}

    def _cut(self, chance: random.Random) -> int:
        return chance.choice((0, len(self.folder), chance.randint(0, len(self.folder))))

    def _rename(self, names: dict[str, _File], happening: Create | Remove | Rename) -> None:
        if isinstance(happening, Create):
            names[happening.name] = self.made[id(happening)]
        elif isinstance(happening, Remove):
            names.pop(happening.name, None)
        elif happening.name in names:
            names[happening.new] = names.pop(happening.name)

    def _content(self, number: _File, chance: random.Random) -> bytearray:
        data = bytearray(self.stable[number])
        waiting = self.waiting.get(number, [])
        kind = chance.randrange(4)
        for place, each in enumerate(waiting):
            if kind == 0 or (kind == 1 and chance.random() < 0.5):
                continue
            if kind == 3 and isinstance(each, Write) and (place == len(waiting) - 1 or chance.random() < 0.3):
                each = _torn(each, chance)
            _change(data, each)
        return data


def _torn(write: Write, chance: random.Random) -> Write:
    """Only some of the write's sectors, from its beginning or up to its end."""
    sectors = max(1, len(write.data) // SECTOR)
    cut = chance.randrange(sectors + 1) * SECTOR
    if chance.random() < 0.5:
        return Write(write.name, write.offset, write.data[:cut])
    return Write(write.name, write.offset + cut, write.data[cut:])


def _change(data: bytearray, happening: Write | Truncate) -> None:
    if isinstance(happening, Truncate):
        del data[happening.size :]
        data.extend(bytes(happening.size - len(data)))
        return
    end = happening.offset + len(happening.data)
    if happening.data:
        data.extend(bytes(max(0, happening.offset - len(data))))
        data[happening.offset : end] = happening.data
