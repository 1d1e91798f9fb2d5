"""What people corrected in earlier imports, kept by the layout of the file: the next one of its kind is mapped at once.

A small JSON file; it holds headers and field names, never a person's data.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from shared_models.kernel.record_type import RecordType
from sync.importing.mapping import ColumnMapping, signature

KEPT = 200


@dataclass(frozen=True, slots=True)
class RememberedMappings:
    """The mappings kept in one file."""

    path: Path

    def find(self, headers: tuple[str, ...], record_type: RecordType) -> tuple[dict[str, str], bool | None]:
        """The targets by header, and the order of days and months, that such a file was last imported with."""
        entry = self._read().get(signature(headers, record_type), {})
        targets = entry.get("targets")
        day_first = entry.get("day_first")
        chosen = targets if isinstance(targets, dict) else {}
        known = {str(h): str(t) for h, t in chosen.items() if h in headers}
        return known, day_first if isinstance(day_first, bool) else None

    def keep(self, mapping: ColumnMapping, record_type: RecordType) -> None:
        """Remember a mapping; the oldest are forgotten after 200."""
        entries = self._read()
        key = signature(mapping.headers, record_type)
        entries.pop(key, None)
        targets = dict(zip(mapping.headers, mapping.targets, strict=True))
        entries[key] = {"targets": targets, "day_first": mapping.day_first}
        newest = dict(list(entries.items())[-KEPT:])
        self.path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = self.path.with_suffix(".part")
        unfinished.write_text(json.dumps(newest, ensure_ascii=False, indent=1), encoding="utf-8")
        unfinished.replace(self.path)

    def _read(self) -> dict[str, dict[str, object]]:
        try:
            kept = json.loads(self.path.read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            return {}  # a damaged file only costs the memory of mappings
        return {str(k): v for k, v in kept.items() if isinstance(v, dict)} if isinstance(kept, dict) else {}
