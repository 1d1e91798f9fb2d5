"""Which record or colleague the words after `#` and `@` name."""

from desktop.tasks.quick_line import Find, Found
from desktop.workspace import Workspace
from sync.replica import lists

NAMED = ("deal", "company", "contact")
_LOOKED_AT = 5


def records(workspace: Workspace) -> Find:
    """Finds a deal, company or contact by words of its name."""
    types, may = workspace.catalogue.record_types, workspace.actor.may_some
    kinds = [types[each] for each in NAMED if each in types and may(types[each].permission("view"))]
    return lambda words: _best(words, lists.search(workspace.reader, kinds, words, _LOOKED_AT))


def members(workspace: Workspace) -> Find:
    """Finds a colleague by words of their name."""
    kind = workspace.catalogue.record_type("member")
    return lambda words: _best(words, lists.search(workspace.reader, [kind], words, _LOOKED_AT))


def _best(words: str, hits: list[lists.Hit]) -> Found | None:
    """Of what has all the words, the record called exactly so, else the first that begins so, else the first."""
    plain = words.casefold()
    exact = [each for each in hits if each.title.casefold() == plain]
    begins = [each for each in hits if each.title.casefold().startswith(plain)]
    for each in (*exact, *begins, *hits):
        return Found(each.record_type, each.id, each.title)
    return None
