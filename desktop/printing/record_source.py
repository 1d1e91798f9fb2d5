"""What of a record goes on paper: its fields that are filled, what points at it, and its story, all that is here."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from desktop.derive.columns import nameless
from desktop.derive.custom_fields import custom_fields
from desktop.derive.record_form import CUSTOM_SECTION, by_section
from desktop.derive.references import titles_of
from desktop.derive.value_text import ValueText
from desktop.derive.words import declared
from desktop.printing.list_source import heading_of
from desktop.printing.paper import paper
from desktop.printing.record_pages import Part, RecordPages
from desktop.records.next_steps import open_tasks
from desktop.records.related import related
from desktop.records.story import Story
from desktop.records.timeline import TASK, Entry, pointing_field
from desktop.workspace import Workspace
from shared_models.kernel.change import value_of
from shared_models.kernel.faults import NotFound
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Kind
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.replica import rows

MOST = 5_000
"""Entries of a story that are printed."""
_MOST_STEPS = 100


def record_pages(
    workspace: Workspace, record_type: str, record_id: Id, *, rtl: bool, wide: bool | None = None
) -> RecordPages:
    """The pages of a record as it is now. Raises NotFound."""
    kind = workspace.catalogue.record_type(record_type)
    row = rows.fetch_one(workspace.reader, kind, record_id)
    if row is None:
        raise NotFound(_tr("This record is gone."))
    heading = heading_of(workspace, kind.title_of(row) or nameless(), declared(kind.label))
    return RecordPages(heading, _parts(workspace, kind, row), paper(workspace.locale, wide=bool(wide)), rtl)


def _parts(workspace: Workspace, kind: RecordType, row: Row) -> Iterator[Part]:
    yield from _fields(workspace, kind, row)
    for each in related(workspace, kind, row["id"]):
        yield Part(f"{each.label} · {workspace.locale.toString(each.count)}", caption=True)
        for line in each.lines:
            yield Part(" · ".join(filter(None, (line.title, line.hint))), end=line.amount)
    yield from _next_steps(workspace, kind, row["id"])
    story = Story(workspace, kind, row["id"])
    while not story.complete and len(story.entries) < MOST:
        first = not story.entries
        found = story.more()
        if first and found:
            yield Part(_tr("Activity"), caption=True)
        for entry in found:
            yield from _entry(workspace, entry)


def _fields(workspace: Workspace, kind: RecordType, row: Row) -> Iterator[Part]:
    may, values, section = workspace.actor.may, ValueText(workspace.locale), ""
    own = [each for each in kind.own_fields if not each.secret and may(each.read) and each.kind is not Kind.JSON]
    custom = custom_fields(workspace.reader, workspace.catalogue.record_types, kind)
    titles = titles_of(workspace, kind, row)
    for each in by_section([*own, *(replace(each, section=CUSTOM_SECTION) for each in custom)]):
        text = values.of(each, value_of(row, each.name), row, titles)
        if not text:
            continue
        if each.section != section:
            section = each.section
            yield Part(declared(section), caption=True)
        yield Part(text, declared(each.label))


def _next_steps(workspace: Workspace, kind: RecordType, record_id: Id) -> Iterator[Part]:
    by, values = pointing_field(workspace, TASK, kind), ValueText(workspace.locale)
    steps = open_tasks(workspace, by.name, record_id, _MOST_STEPS)[0] if by is not None else []
    if steps:
        yield Part(QCoreApplication.translate("NextStep", "Next steps"), caption=True)
    for each in steps:
        due = each.values["due"]
        yield Part(each.title, end=values.day(str(due)) if due else "")


def _entry(workspace: Workspace, entry: Entry) -> Iterator[Part]:
    at = QDateTime.fromMSecsSinceEpoch(entry.at // 1000)
    when = workspace.locale.toString(at, QLocale.FormatType.ShortFormat)
    yield Part(entry.title, strong=True, end=when)
    if detail := " · ".join(filter(None, (entry.name, entry.detail))):
        yield Part(detail, faint=True)
    if entry.body and entry.body not in entry.detail:
        yield Part(entry.body)
    yield Part("", faint=True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)
