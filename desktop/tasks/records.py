"""Which record or colleague the words after `#` and `@` name, and which are offered while one types them."""

from collections.abc import Callable, Sequence

from desktop.tasks.quick_line import Find, Found
from desktop.workspace import Workspace
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.sort_key import fold
from sync.replica import lists

NAMED = ("deal", "company", "contact")
_LOOKED_AT = 5
_MOST_COLLEAGUES, _MOST_OFFERED = 200, 6

Offer = Callable[[str], Sequence[Found]]
"""Answers the beginning of a name with those it may be going to be."""


def colleagues(workspace: Workspace) -> list[Found]:
    """Everybody of the organisation, by name."""
    sql = "SELECT id, title FROM member WHERE deleted_at IS NULL ORDER BY sort_key LIMIT ?"
    return [Found("member", *each) for each in workspace.reader.execute(sql, (_MOST_COLLEAGUES,))]


def records(workspace: Workspace) -> Find:
    """Finds a deal, company or contact by words of its name."""
    kinds = _kinds(workspace)
    return lambda words: next(iter(_ranked(words, lists.search(workspace.reader, kinds, words, _LOOKED_AT))), None)


def members(workspace: Workspace) -> Find:
    """Finds a colleague by words of their name."""
    kind = workspace.catalogue.record_type("member")
    return lambda words: next(iter(_ranked(words, lists.search(workspace.reader, [kind], words, _LOOKED_AT))), None)


def offered_records(workspace: Workspace) -> Offer:
    """Offers deals, companies and contacts that have what is typed in their names."""
    kinds = _kinds(workspace)

    def offer(typed: str) -> Sequence[Found]:
        hits = lists.search(workspace.reader, kinds, typed, _LOOKED_AT) if typed.strip() else []
        return _ranked(typed, hits)[:_MOST_OFFERED]

    return offer


def offered_members(workspace: Workspace) -> Offer:
    """Offers colleagues of whom a word begins with what is typed, all of them before anything is."""

    def offer(typed: str) -> Sequence[Found]:
        wanted = f" {fold(typed.strip())}"
        return [each for each in colleagues(workspace) if wanted in f" {fold(each.title)}"][:_MOST_OFFERED]

    return offer


def _kinds(workspace: Workspace) -> list[RecordType]:
    types, may = workspace.catalogue.record_types, workspace.actor.may_some
    return [types[each] for each in NAMED if each in types and may(types[each].permission("view"))]


def _ranked(words: str, hits: Sequence[lists.Hit]) -> list[Found]:
    """What has all the words: first what is called exactly so, then what begins so."""
    plain = words.casefold()

    def rank(hit: lists.Hit) -> int:
        title = hit.title.casefold()
        return 0 if title == plain else 1 if title.startswith(plain) else 2

    return [Found(each.record_type, each.id, " ".join(each.title.split())) for each in sorted(hits, key=rank)]
