"""Records by their ids, as lines of the palette: a whole id at once, the end of one a moment later."""

from collections.abc import Callable, Iterable, Sequence

from desktop.records.search import named, seen
from desktop.widgets.command_palette import Command
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id, is_id
from sync.replica import by_id
from sync.replica.lists import Hit

__all__ = ["ask_for_ending", "at_once", "end_of", "known", "named"]

SHORTEST = 4
_HEX = frozenset("0123456789abcdef")


def at_once(workspace: Workspace, record_id: Id, record_type: str = "") -> list[Command]:
    """The record with this id, of any kind the person may see."""
    bare = record_id.replace("-", "")
    if len(bare) == 32:
        record_id = "-".join((bare[:8], bare[8:12], bare[12:16], bare[16:20], bare[20:]))
    if not is_id(record_id):
        return []
    kinds = [each for each in seen(workspace, system=True) if not record_type or each.name == record_type]
    return named(workspace, by_id.with_id(workspace.reader, kinds, record_id))


def end_of(text: str) -> str:
    """The end of an id that somebody typed; empty for anything else."""
    end = text.strip().lower().replace("-", "")
    return end if SHORTEST <= len(end) < 32 and set(end) <= _HEX else ""


def ask_for_ending(workspace: Workspace, end: str, found: Callable[[Sequence[Hit]], None]) -> None:
    """Have the worker look through all ids."""
    kinds = seen(workspace)
    workspace.ask(lambda replica: replica.look(lambda deciding: by_id.ending(deciding.connection, kinds, end)), found)


def known(workspace: Workspace, keys: Iterable[tuple[str, Id]]) -> list[Command]:
    """Those of these records that are in sight and not deleted, in their order."""
    kinds = {each.name: each for each in seen(workspace, system=True)}
    hits: list[Hit] = []
    for name, record_id in keys:
        if name in kinds and is_id(record_id):
            hits += by_id.with_id(workspace.reader, [kinds[name]], record_id, deleted=False)
    return named(workspace, hits)
