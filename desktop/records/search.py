"""Search across all records, for the command palette: the first of each type that has every word."""

import re
from collections.abc import Collection, Sequence

from desktop.derive.columns import nameless
from desktop.derive.references import hint_fields, hint_of
from desktop.derive.words import declared
from desktop.widgets.command_palette import Command
from desktop.workspace import Workspace
from shared_models.kernel.record_type import RecordType
from sync.replica import lists
from sync.replica.lists import Hit

EACH = 6
MORE = 12
PEOPLE = ("contact", "member")
_WORDS = re.compile(r"\w+")
_MANY = frozenset({"activity"})
"""So many, and so full of words, that one letter would fit nearly all and take longer than the next keystroke."""


def search(workspace: Workspace, text: str, only: Collection[str] = ()) -> list[Command]:
    """The records that fit, as commands whose id is `record:<type>:<id>`; the places of the side bar in their order.

    With `only`, those of these types, and more of each.
    """
    if not text.strip():
        return []
    offered = [each for each in seen(workspace, system=bool(only)) if each.name in only or (not only and each.menu)]
    if any(len(word) == 1 and word.isascii() for word in _WORDS.findall(text)):
        offered = [each for each in offered if each.name not in _MANY]
    return named(workspace, lists.search(workspace.reader, offered, text, MORE if only else EACH))


def seen(workspace: Workspace, *, system: bool = False) -> list[RecordType]:
    """The record types that the person may see, those of the side bar first; with `system` the product's own too."""
    found = [each for each in workspace.catalogue if system or not each.system]
    found = [each for each in found if workspace.actor.may_some(each.permission("view"))]
    return sorted(found, key=lambda each: (not each.menu, each.menu))


def named(workspace: Workspace, hits: Sequence[Hit]) -> list[Command]:
    """Records as lines of the palette: what they are called, and what tells them apart."""
    types = workspace.catalogue.record_types
    hints = _hints(workspace, hits)
    return [
        Command(
            f"record:{each.record_type}:{each.id}",
            each.title or nameless(),
            icon=types[each.record_type].icon,
            second=hints[each.record_type, each.rid],
        )
        for each in hits
    ]


def _hints(workspace: Workspace, hits: Sequence[Hit]) -> dict[tuple[str, int], str]:
    """What tells each hit apart, before it the kind of record it is."""
    types = workspace.catalogue.record_types
    found: dict[tuple[str, int], str] = {}
    for name in dict.fromkeys(each.record_type for each in hits):
        kind = types[name]
        fields = hint_fields(kind)
        rids = [each.rid for each in hits if each.record_type == name]
        lines = lists.page(workspace.reader, types, kind, rids, [each.name for each in fields])
        for rid in rids:
            hint = hint_of(fields, lines[rid]) if rid in lines else ""
            label = declared(kind.label)
            found[name, rid] = f"{hint} · {label}" if hint else label
    return found
