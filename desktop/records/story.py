"""The story of a record: activities, finished tasks, changes and decisions in one stream, newest first, page by page.

Law: a page is read along indices, whatever lies behind it; so a record with thousands of entries opens like any other.
"""

import heapq
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from desktop.records.settled import decisions
from desktop.records.timeline import (
    ACTIVITY,
    ACTIVITY_FIELDS,
    CHANGE,
    TASK,
    TASK_FIELDS,
    Entry,
    activity_entries,
    activity_field,
    change_entries,
    pointing_field,
    task_entries,
)
from desktop.workspace import Workspace
from shared_models.kernel.change import Change
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.sort_key import fold
from sync.replica import history, lists, stream
from sync.replica.stream import Asked, Place

PAGE = 40
ALL = "all"
KINDS = (ALL, "note", "call", "email", "meeting", TASK, CHANGE)
"""What a story can be narrowed to."""
_TOLD = 200
"""How many changes that verbs have told in words of their own are looked at, so that none is told twice."""


@dataclass(slots=True)
class _Source:
    """Entries that lie in a table, of which the places that come next are known."""

    asked: Asked
    next: list[Place] = field(default_factory=list)
    last: Place | None = None
    ended: bool = False


class Story:
    """`only` is one of KINDS, `text` what is looked for; `older` are changes the server has told besides those here."""

    def __init__(
        self,
        workspace: Workspace,
        record_type: RecordType,
        record_id: Id,
        older: Iterable[Change] = (),
        only: str = ALL,
        text: str = "",
    ) -> None:
        self.entries: list[Entry] = []
        self._workspace, self._kind, self._id = workspace, record_type, record_id
        self._text = fold(text).split()
        self._sources = list(self._tables(only, text))
        self._ready: list[Entry] = []
        if only in (ALL, CHANGE):
            self._ready = sorted(filter(self._has_words, self._told(older)), key=lambda each: -each.at)

    @property
    def complete(self) -> bool:
        """Whether nothing is left to read here."""
        return not self._ready and all(each.ended and not each.next for each in self._sources)

    def more(self, count: int = PAGE) -> Sequence[Entry]:
        """Read the next ones, and add them to `entries`."""
        for each in self._sources:
            self._fill(each, count)
        taken = self._take(count)
        found: dict[tuple[str, Instant, int], Entry] = {}
        for at, source in enumerate(self._sources):
            rids = [place[1] for which, place in taken if which == at]
            for rid, entry in self._read(source, rids).items():
                found[source.asked.record_type.name, entry.at, rid] = entry
        fresh: list[Entry] = []
        for which, place in taken:
            if which < 0:
                fresh.append(self._ready.pop(0))
            elif (key := (self._sources[which].asked.record_type.name, *place)) in found:
                fresh.append(found[key])
        self.entries += fresh
        return fresh

    def _tables(self, only: str, text: str) -> Iterator[_Source]:
        types = self._workspace.catalogue.record_types
        by = activity_field(self._workspace, self._kind)
        if by is not None and only != TASK:
            kind = None if only == ALL else ("type", only)
            yield _Source(Asked(types[ACTIVITY], by.name, self._id, "at", kind, text))
        by = pointing_field(self._workspace, TASK, self._kind)
        if by is not None and only in (ALL, TASK):
            yield _Source(Asked(types[TASK], by.name, self._id, "done_at", None, text))

    def _fill(self, source: _Source, count: int) -> None:
        wanted = count - len(source.next)
        if source.ended or wanted <= 0:
            return
        found = stream.page(self._workspace.reader, source.asked, source.last, wanted)
        source.next += found
        source.last = found[-1] if found else source.last
        source.ended = len(found) < wanted

    def _take(self, count: int) -> list[tuple[int, Place]]:
        """The next places of all sources in their order; -1 stands for what lies ready."""
        lines = [[(-at, which, (at, rid)) for at, rid in each.next] for which, each in enumerate(self._sources)]
        lines.append([(-each.at, -1, (each.at, 0)) for each in self._ready[:count]])
        taken = [(which, place) for _, which, place in list(heapq.merge(*lines))[:count]]
        for which, each in enumerate(self._sources):
            del each.next[: sum(1 for source, _ in taken if source == which)]
        return taken

    def _read(self, source: _Source, rids: Sequence[int]) -> dict[int, Entry]:
        if not rids:
            return {}
        workspace, kind = self._workspace, source.asked.record_type
        is_task = kind.name == TASK
        fields = TASK_FIELDS if is_task else ACTIVITY_FIELDS
        found = lists.page(workspace.reader, workspace.catalogue.record_types, kind, rids, fields)
        made = task_entries if is_task else activity_entries
        return dict(zip(found, made(workspace, found.values()), strict=True))

    def _told(self, older: Iterable[Change]) -> Iterator[Entry]:
        """Changes of the record, save those that an activity tells, and what was decided about one's own."""
        workspace, name = self._workspace, self._kind.name
        kept = history.history(workspace.reader, name, self._id)
        known = {(each.version, each.position): each for each in (*older, *kept)}
        by, told = activity_field(workspace, self._kind), set[Instant]()
        if by is not None:
            types = workspace.catalogue.record_types
            asked = Asked(types[ACTIVITY], by.name, self._id, "at", ("type", CHANGE))
            told = {at for at, _ in stream.page(workspace.reader, asked, None, _TOLD)}
        changes = [each for each in known.values() if each.at not in told]
        yield from change_entries(workspace, self._kind, changes)
        me = workspace.person_id
        titles = lists.titles(workspace.reader, workspace.catalogue.record_types, [("member", me)])
        for each in decisions(workspace, self._kind, self._id):
            yield Entry(each.at, "note-pencil", each.title, each.detail, me, titles.get(("member", me), ""))

    def _has_words(self, entry: Entry) -> bool:
        said = fold(f"{entry.title} {entry.detail}")
        return all(each in said for each in self._text)
