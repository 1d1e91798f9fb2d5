"""One server process's chunks: the shipped plan, form and cache keys over rows in memory."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from server.changes.chunk_part import Part, parts_of
from server.changes.chunk_ranges import IdRange
from server.changes.chunk_store import Kept
from server.changes.pack_chunk import pack_chunk
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.ids import LAST, NIL, Id
from shared_models.kernel.write import Row
from sync.protocol import chunk_plan
from sync.protocol.chunk_plan import ends_range, following, pieces
from sync.protocol.content import encode_row
from sync.protocol.manifest import ChunkEntry
from sync.protocol.scope import Scope
from tests.simulation.stubs import StubShelf, stub_chunk, stub_entries

if TYPE_CHECKING:
    from tests.simulation.database import Database


@dataclass(frozen=True, slots=True)
class Plan:
    """A part of what is in sight, with its rows and the ranges that they fall into."""

    part: Part
    rows: Sequence[Row]
    ranges: Sequence[IdRange]


class Chunks:
    """What this process has built: chunks by shelf and digest, and which range each shelf's chunks are of."""

    def __init__(self) -> None:
        self._ranges: dict[tuple[str, str], list[Kept]] = {}
        self._data: dict[tuple[str, str], bytes] = {}
        self._stubs: dict[str, StubShelf] = {}

    def evict(self) -> None:
        """Throw everything away, as a full disk would."""
        self._data.clear()
        self._stubs.clear()
        self._ranges.clear()

    def planned(self, database: Database, catalogue: Catalogue, scope: Scope) -> list[Plan]:
        """What a manifest of this moment is made of."""
        plans = ((part, _rows(database, part)) for part in parts_of(catalogue, scope))
        return [Plan(part, rows, list(_ranges(rows))) for part, rows in plans]

    def entries(self, epoch: str, plan: Plan, within: IdRange) -> tuple[list[ChunkEntry], bool]:
        """The chunks of a range, and whether they were made just now."""
        place = (plan.part.shelf, plan.part.key(epoch, within))
        kept = self._ranges.get(place)
        if kept is None:
            pieces_of = _pieces(plan.part, plan.rows, within)
            kept = self._ranges[place] = [self._built(plan.part, piece) for piece in pieces_of]
            return [plan.part.entry(each) for each in kept], True
        return [plan.part.entry(each) for each in kept], False

    def stubs(self, database: Database, catalogue: Catalogue, scope: Scope) -> Iterator[list[ChunkEntry]]:
        """The chunks of what is pointed at out of sight, by record type."""
        return stub_entries(database, catalogue, scope, self._stubs)

    def chunk(self, catalogue: Catalogue, scope: Scope, digest: str) -> bytes | None:
        """A chunk on one of the scope's shelves."""
        found = (self._data.get((part.shelf, digest)) for part in parts_of(catalogue, scope))
        whole = next((each for each in found if each is not None), None)
        return whole or stub_chunk(catalogue, scope, digest, self._stubs)

    def _built(self, part: Part, piece: chunk_plan.Piece) -> Kept:
        data, kept = pack_chunk(part.record_type.name, part.told, piece)
        self._data[part.shelf, kept.digest] = data
        return kept


def _rows(database: Database, part: Part) -> list[Row]:
    """What a part holds, ascending by id."""
    found = database.rows_of(part.record_type.name).values()
    return [row for row in found if not part.limited or row["bucket"] == part.bucket]


def _ranges(rows: Sequence[Row]) -> Iterator[IdRange]:
    """The ranges that hold rows, as `chunk_ranges.id_ranges` finds them."""
    start: Id = NIL
    held: list[int] = []
    for row in rows:
        held.append(row["version"])
        if ends_range(row["id"]):
            yield IdRange(start, following(row["id"]), len(held), max(held))
            start, held = following(row["id"]), []
    if held:
        yield IdRange(start, LAST, len(held), max(held))


def _pieces(part: Part, rows: Sequence[Row], within: IdRange) -> Iterator[chunk_plan.Piece]:
    inside = [row for row in rows if within.start <= row["id"] < within.end]
    encoded = ((row["id"], encode_row(_values(part, row))) for row in inside)
    return pieces(encoded, within.start, within.end, chunk_plan.TARGET_BYTES)


def _values(part: Part, row: Row) -> list[Any]:
    derived = part.record_type.derived(row)
    return [derived[name] if name in derived else row.get(name) for name in part.columns]
