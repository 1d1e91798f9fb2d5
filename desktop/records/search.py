"""Search across all records, for the command palette: the first of each type that has every word."""

from desktop.derive.columns import nameless
from desktop.derive.references import hint_fields, hint_of
from desktop.derive.words import declared
from desktop.widgets.command_palette import Command
from desktop.workspace import Workspace
from sync.replica import lists
from sync.replica.lists import Hit

EACH = 6


def search(workspace: Workspace, text: str) -> list[Command]:
    """The records that fit, as commands whose id is `record:<type>:<id>`; the places of the side bar in their order."""
    if not text.strip():
        return []
    offered = [each for each in workspace.catalogue if each.menu and workspace.actor.may_some(each.permission("view"))]
    hits = lists.search(workspace.reader, sorted(offered, key=lambda each: each.menu), text, EACH)
    hints = _hints(workspace, hits)
    return [
        Command(f"record:{each.record_type}:{each.id}", each.title or nameless(), hints[each.record_type, each.rid])
        for each in hits
    ]


def _hints(workspace: Workspace, hits: list[Hit]) -> dict[tuple[str, int], str]:
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
