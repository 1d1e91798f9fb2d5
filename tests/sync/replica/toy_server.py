"""A server small enough to read at once: it decides as the real one does and keeps the feed, all in memory."""

from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import replace
from itertools import pairwise

from shared_models.crm.custom_field import definition
from shared_models.kernel.actor import SYSTEM, Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import Change, changed_row
from shared_models.kernel.decide import Moment, decide
from shared_models.kernel.ids import LAST, NIL, Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.record_field import Value
from shared_models.kernel.verdict import Verdict
from shared_models.kernel.working_set import WorkingSet
from shared_models.kernel.write import Key, Row
from sync.protocol.batch import Batch
from sync.protocol.chunk import Chunk
from sync.protocol.content import content_of, encode_row
from sync.protocol.epochs import following
from sync.protocol.manifest import ChunkEntry, Manifest
from tests.encoded_chunk import encode_chunk

START: Instant = 1_800_000_000_000_000


class ToyServer:
    """Rows, the feed, and the first verdict on every mutation. `at` moves by one second with every version."""

    def __init__(self, catalogue: Catalogue, epoch: str = "e1") -> None:
        self.catalogue = catalogue
        self.epoch = epoch
        self.epoch_from = 0
        self.past: dict[str, int] = {}
        self.version = 0
        self.rows: dict[Key, Row] = {}
        self.feed: list[Change] = []
        self.verdicts: dict[Id, Verdict] = {}

    def apply(self, mutations: Iterable[Mutation], actor: Actor = SYSTEM) -> list[Verdict]:
        """Decide the mutations as one transaction."""
        known = self._known()
        moment = Moment(START + self.version * 1_000_000, self.version + 1)
        answers, made = [], []
        for each in mutations:
            if each.id not in self.verdicts:
                decision = decide(self.catalogue, each, known, actor, moment)
                self.verdicts[each.id] = decision.verdict
                made += decision.changes
                for change, row in zip(decision.changes, decision.rows, strict=True):
                    self.rows[change.record_type, change.record_id] = {**row, "bucket": None}
            answers.append(self.verdicts[each.id])
        if made:
            self.version += 1
            self.feed += [replace(each, position=place) for place, each in enumerate(made)]
        return answers

    def batch(self, after: int, through: int | None = None) -> Batch:
        """The feed after a version, up to another or its end, as it travels."""
        end = self.version if through is None else through
        found = (each for each in self.feed if after < each.version <= end)
        told = tuple(replace(each, bucket_before=None, bucket_after=None) for each in found)
        return Batch(self.epoch, after, end, told)

    def manifest(self, size: int = 3) -> tuple[Manifest, dict[str, bytes]]:
        """What a first load fetches: a manifest, and the chunks by their digest, each of at most `size` rows."""
        entries, chunks, columns = [], {}, {}
        for kind in self.catalogue:
            rows = sorted((row for (name, _), row in self.rows.items() if name == kind.name), key=lambda row: row["id"])
            starts = [NIL, *(row["id"] for row in rows[size::size]), LAST]
            for at, (start, end) in enumerate(pairwise(starts)):
                chunk = self.chunk(kind.name, rows[at * size : (at + 1) * size])
                data, digest = encode_chunk(chunk)
                content = content_of(map(encode_row, chunk.rows))
                columns[kind.name] = chunk.columns
                if chunk.rows:
                    chunks[digest] = data
                    entries.append(
                        ChunkEntry(kind.name, "all", digest, len(chunk.rows), len(data), start, end, content)
                    )
        told = Manifest(
            self.epoch, self.version, self.catalogue.fingerprint, entries, columns, epoch_from=self.epoch_from,
            past=self.past,
        )  # fmt: skip
        return told, chunks

    def chunk(self, record_type: str, rows: Sequence[Row]) -> Chunk:
        """Rows in the form they travel in."""
        kind = self.catalogue.record_type(record_type)
        names = [each.name for each in kind.fields if not each.secret]
        values: list[list[Value]] = []
        for row in rows:
            derived = kind.derived(row)
            values.append([*(row[name] for name in names), derived["title"], derived["sort_key"]])
        return Chunk(record_type, [*names, "title", "sort_key"], values)

    def copy(self) -> "ToyServer":
        """Another server that holds the same."""
        twin = copy(self)
        twin.past, twin.rows, twin.verdicts = dict(self.past), dict(self.rows), dict(self.verdicts)
        twin.feed = list(self.feed)
        return twin

    def put_back(self, version: int, epoch: str) -> "ToyServer":
        """The server after a restore: as it was at an earlier version, in a new epoch."""
        restored = ToyServer(self.catalogue, epoch)
        restored.epoch_from = restored.version = version
        restored.past = following(self.past, self.epoch, version)
        for each in self.feed:
            if each.version <= version:
                key = each.record_type, each.record_id
                restored.feed.append(each)
                row = changed_row(self.catalogue.record_type(key[0]), restored.rows.get(key), each)
                restored.rows[key] = {**row, "bucket": None}
        restored.verdicts = {key: each for key, each in self.verdicts.items() if 0 < each.version <= version}
        return restored

    def _known(self) -> WorkingSet:
        defined = [row for (name, _), row in self.rows.items() if name == "custom_field"]
        known = WorkingSet((row["record_type"], definition(row)) for row in defined)
        for (name, _), row in self.rows.items():
            known.load(self.catalogue.record_type(name), row)
        return known
