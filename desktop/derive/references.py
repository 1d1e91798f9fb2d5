"""What a reference may point at: found by typing, or a few to choose from. Reads the replica, writes nothing."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.derive.words import given, within
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.reference_editor import Provider, Reply
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from sync.replica import lists
from sync.replica.lists import Line
from sync.replica.query import Query

NEW = "new:"
"""Before the title of a record that is still to be made."""
FOUND = 8
FEW = 100
"""So many are chosen from a list; of more, one types a part of the name."""
_POSITION = "position"


def is_few(target: RecordType) -> bool:
    """Whether the records of a type are few enough to choose from: members, stages and other configuration."""
    return target.configuration or target.system


def searching(workspace: Workspace, target: RecordType, *, creating: bool = False) -> Provider:
    """Finds records of the type by what is typed; with `creating` a new one of that name is offered last."""

    def provide(text: str, reply: Reply) -> None:
        hits = lists.search(workspace.reader, [target], text, FOUND)
        hints = _hints(workspace, target, [each.rid for each in hits])
        found = [Choice(each.id, each.title, hints.get(each.rid, "")) for each in hits]
        if creating and not any(each.label.casefold() == text.casefold() for each in found):
            words = QCoreApplication.translate("References", "Create {record} “{name}”")
            found.append(Choice(f"{NEW}{text}", text, makes=words.format(record=within(target.label), name=text)))
        reply(found)

    return provide


def few(workspace: Workspace, target: RecordType, field: RecordField, row: Mapping[str, Value]) -> list[Choice]:
    """The records a field may point at, in their order.

    One that belongs to something belongs to the same as the record does (a deal's stage to its pipeline), and where
    records say which of their kind may follow, the others are left out.
    """
    types = workspace.catalogue.record_types
    sort = _POSITION if _POSITION in target.by_name else ""
    rids = lists.ordered(workspace.reader, types, target, Query(sort=sort), limit=FEW)
    shared = [each.name for each in target.references if not each.system and each.name in row and row[each.name]]
    following = next(
        (each.name for each in target.fields if each.kind is Kind.REFERENCES and each.reference == target.name), ""
    )
    found = lists.page(workspace.reader, types, target, rids, [*shared, *([following] if following else [])])
    lines = [found[rid] for rid in rids if rid in found]
    now = row.get(field.name)
    allowed: list[Id] = next((each.values[following] for each in lines if following and each.id == now), [])
    return [
        Choice(each.id, given(target.name, each.title))
        for each in lines
        if each.id == now
        or (all(each.values[name] == row[name] for name in shared) and (not allowed or each.id in allowed))
    ]


def titles_of(workspace: Workspace, of: RecordType | Iterable[RecordField], row: Mapping[str, Value]) -> dict[Id, str]:
    """What the records are called that a row of a type points at, or of some fields; by id."""
    keys = set()
    for each in of.references if isinstance(of, RecordType) else (each for each in of if each.reference):
        value = row.get(each.name)
        for member in value if isinstance(value, list) else [value]:
            if member:
                keys.add((each.reference, member))
    found = lists.titles(workspace.reader, workspace.catalogue.record_types, keys)
    return {key[1]: title for key, title in found.items()}


def can_name(target: RecordType) -> bool:
    """Whether a record can be made from nothing but its name."""
    needed = [each for each in target.own_fields if each.required and each.default is None]
    return not target.system and {each.name for each in needed} <= set(target.title)


def named(target: RecordType, text: str) -> dict[str, Value]:
    """The values of a record of that name: the last word is the last of several names."""
    *first, last = target.title
    if not first:
        return {last: text}
    head, _, tail = text.rpartition(" ")
    return {first[0]: head, last: tail} if head else {last: tail}


def hint_fields(target: RecordType) -> list[RecordField]:
    """The fields that tell two records of one name apart: what they belong to, else their first words in lists."""
    shown = [each for each in target.fields if each.in_list and each.name not in target.title]
    belongs = [each for each in shown if each.kind is Kind.REFERENCE and each.reference != "member"]
    return belongs[:1] or [each for each in shown if each.kind is Kind.TEXT][:2]


def hint_of(fields: Sequence[RecordField], line: Line) -> str:
    """What tells a record apart from others of its name."""
    words = []
    for each in fields:
        value = line.values[each.name]
        words.append(line.titles.get(value, "") if each.reference and value else value)
    return " · ".join(str(each) for each in words if each)


def _hints(workspace: Workspace, target: RecordType, rids: Sequence[int]) -> dict[int, str]:
    fields = hint_fields(target)
    types = workspace.catalogue.record_types
    found = lists.page(workspace.reader, types, target, rids, [each.name for each in fields])
    return {rid: hint_of(fields, line) for rid, line in found.items()}
