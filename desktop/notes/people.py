"""Whom one can name in a note: the colleagues, by what is typed of their names."""

from collections.abc import Sequence

from desktop.notes.note_editor import Names
from desktop.workspace import Workspace
from shared_models.kernel.sort_key import fold
from sync.replica import lists
from sync.replica.query import Query

_MOST, _MANY = 6, 500


def colleagues(workspace: Workspace) -> Names:
    """Finds colleagues of whom a word begins with what is typed."""

    def find(text: str) -> Sequence[str]:
        types = workspace.catalogue.record_types
        if "member" not in types:
            return ()
        wanted = fold(text.strip())
        rids = lists.ordered(workspace.reader, types, types["member"], Query(), limit=_MANY)
        found = lists.page(workspace.reader, types, types["member"], rids, ())
        names = [found[rid].title for rid in rids if rid in found]
        return [each for each in names if f" {fold(each)}".find(f" {wanted}") >= 0][:_MOST]

    return find
