"""How a replica is loaded from one manifest after the other: which way, what counts as done, and what is fetched next.

The rules of `sync.replica`'s loads without their storage and their waiting, so that the simulation runs the same.
"""

from collections import deque
from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import pairwise

from shared_models.kernel.ids import LAST, NIL, Id
from sync.protocol.manifest import ChunkEntry, Manifest
from sync.protocol.stubs import BUCKET

AT_ONCE = 4
"""Chunks that are fetched beside each other."""

ASKS_AGAIN = 4
"""How often a manifest that is behind is asked for anew: each of several servers may be making it for somebody else."""

Span = tuple[Id, Id]
"""The ids from the first, which is included, to the second, which is not."""


class Way(StrEnum):
    """Into tables aside that are shown once they are full, or in place, range by range."""

    ASIDE = "aside"
    IN_PLACE = "in place"


def way_of(manifest: Manifest, epoch: str) -> Way:
    """Which way to load: in place where the replica holds rows, of an `epoch` then, and the manifest allows it."""
    return Way.IN_PLACE if epoch and fits(manifest) else Way.ASIDE


def fits(manifest: Manifest) -> bool:
    """Whether the manifest says enough: all chunks, the ids of each without overlap, and what its rows hash to."""
    told = all(each.content and each.record_type in manifest.columns for each in manifest.chunks)
    return told and not manifest.more and all(map(_apart, spans(manifest.chunks).values()))


def kind_of(manifest: Manifest, way: Way) -> dict[str, str]:
    """What a load from this manifest has in common with one that it goes on with: feed, form, scope and way."""
    return {"epoch": manifest.epoch, "schema": manifest.schema, "scope": manifest.scope, "way": way.value}


def stands_at(manifest: Manifest, begun: int | None) -> int:
    """The version at which a load aside leaves the replica; `begun` is that of the load that it goes on with, if any.

    Chunks that a newer manifest no longer names stay, and what has left sight in between is told by the feed alone.
    """
    return manifest.version if begun is None else min(manifest.version, begun)


def is_behind(manifest: Manifest, epoch: str, cursor: int, asked: int) -> bool:
    """Whether to ask anew, as often as that was `asked` already: a replica is further than the manifest.

    It was begun for somebody else then. One that stays behind is loaded all the same: the server may have lost what the
    replica holds.
    """
    return manifest.epoch == epoch and manifest.version < cursor and asked < ASKS_AGAIN


def undone(before: Iterable[ChunkEntry], now: Iterable[ChunkEntry]) -> set[str]:
    """The digests of chunks that hold another range in the newer manifest of a load, or are not in it.

    The same rows in a wider range say that some between them have gone, which has to be found out anew.
    """
    same_range = {(each.digest, each.start, each.end) for each in now}
    return {each.digest for each in before if (each.digest, each.start, each.end) not in same_range}


def spans(chunks: Iterable[ChunkEntry]) -> dict[str, list[Span]]:
    """The ranges of each record type's chunks, ascending."""
    found: dict[str, list[Span]] = {}
    for each in sorted((each for each in chunks if each.bucket != BUCKET), key=lambda chunk: chunk.start):
        found.setdefault(each.record_type, []).append((each.start, each.end))
    return found


def _apart(ranges: Sequence[Span]) -> bool:
    ordered = all(start < end for start, end in ranges)
    return ordered and all(before[1] <= after[0] for before, after in pairwise(ranges))


def gaps(ranges: Sequence[Span]) -> list[Span]:
    """The ranges between ranges, from the first id to behind the last."""
    starts = [NIL, *(end for _, end in ranges)]
    ends = [*(start for start, _ in ranges), LAST + "~"]
    return [(start, end) for start, end in zip(starts, ends, strict=True) if start < end]


class Course:
    """The chunks of one moment that are still to be fetched, by several fetchers that share it.

    It is `over` once no more is to be fetched of this moment: a chunk has gone, or the server has told of a later one.
    What is under way then comes to its end, before a load goes on with a newer manifest.
    """

    def __init__(self, manifest: Manifest, missing: Iterable[ChunkEntry]) -> None:
        self.manifest = manifest
        self.over = False
        self._waiting: deque[ChunkEntry] = deque()
        self._known: set[str] = set()
        self.goes_on(manifest, missing)

    @property
    def has_to_ask(self) -> bool:
        """Whether the server has to be asked what else there is, beyond the chunks that are named by now."""
        return bool(self.manifest.more) and not self._waiting and not self.over

    @property
    def beyond(self) -> int:
        """How many chunks are named by now."""
        return len(self.manifest.chunks)

    def is_of(self, manifest: Manifest) -> bool:
        """Whether another manifest is of the same moment; else this course is over."""
        self.over = self.over or _moment(manifest) != _moment(self.manifest)
        return not self.over

    def goes_on(self, manifest: Manifest, missing: Iterable[ChunkEntry]) -> None:
        """A manifest of the same moment; `missing` are the chunks that are not stored, as the replica says then."""
        self.manifest = manifest
        new = [each for each in missing if each.digest not in self._known]
        self._waiting += new
        self._known |= {each.digest for each in new}

    def next(self) -> ChunkEntry | None:
        """The next chunk to fetch; None when none is named, or it is over."""
        return self._waiting.popleft() if self._waiting and not self.over else None


def _moment(manifest: Manifest) -> tuple[str, int, str, str]:
    return manifest.epoch, manifest.version, manifest.schema, manifest.scope
