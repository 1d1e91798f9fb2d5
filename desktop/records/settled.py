"""What a person has decided about their own changes: it stays in the record's story, with what was typed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.derive.value_text import ValueText
from desktop.derive.words import declared
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.record_field import SEVERAL, Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from sync.replica import lists, queue
from sync.replica.queue import Queued, Settled, State


@dataclass(frozen=True, slots=True)
class Decision:
    """When it was decided, what, and what had been typed."""

    at: Instant
    title: str
    detail: str


def decisions(workspace: Workspace, record_type: RecordType, record_id: Id) -> Iterator[Decision]:
    """Those after which something typed is nowhere else: what was sent again is told by the record's changes."""
    for each in queue.of_record(workspace.reader, record_type.name, record_id):
        if each.state is State.SETTLED and each.settled in (Settled.DISCARDED, Settled.THEIRS):
            words = _tr("Discarded by you") if each.settled is Settled.DISCARDED else _tr("Theirs kept by you")
            title = f"{words}: {each.label}" if each.label else words
            yield Decision(each.settled_at, title, _typed(workspace, record_type, each))


def _typed(workspace: Workspace, record_type: RecordType, queued: Queued) -> str:
    """Everything that was typed: "City: Bonn, Phone: 1"."""
    mutation = queued.mutation
    values: Mapping[str, Value] = {**mutation.after, **mutation.arguments}
    fields = {name: wanted_field(workspace, record_type, mutation, name) for name in values}
    keys = set()
    for name, field in fields.items():
        members = values[name] if field.kind in SEVERAL else [values[name]]
        keys |= {(field.reference, each) for each in members or () if field.reference and isinstance(each, str)}
    found = lists.titles(workspace.reader, workspace.catalogue.record_types, keys)
    titles = {key[1]: title for key, title in found.items()}
    texts = ValueText(workspace.locale)
    said = [(declared(each.label), texts.of(each, values[name], values, titles)) for name, each in fields.items()]
    return ", ".join(f"{label}: {text or '–'}" for label, text in said)


def wanted_field(workspace: Workspace, record_type: RecordType, mutation: Mutation, name: str) -> RecordField:
    """What declares a value that was wanted: the verb's argument, else the record's field, else only its name."""
    verb = workspace.catalogue.verbs.get((record_type.name, mutation.verb))
    arguments = {each.name: each for each in verb.arguments} if verb is not None else {}
    known = arguments.get(name) or record_type.by_name.get(name)
    return known or RecordField(name, name.removeprefix("custom."), Kind.JSON)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)
