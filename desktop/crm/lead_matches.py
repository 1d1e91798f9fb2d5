"""Who a lead may be already: contacts of the same e-mail address or name, companies of the same domain or name.

Reads the replica through its full-text index, so it takes the same few milliseconds however many there are.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.workspace import Workspace
from shared_models.crm.convert_lead import domain_of
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Value
from shared_models.kernel.sort_key import fold
from shared_models.kernel.write import Row
from sync.replica import lists

_LOOKED_AT = 24
_OFFERED = 5


@dataclass(frozen=True, slots=True)
class Match:
    """A record that may be the same, and why. A `sure` one is offered before making a new record."""

    id: Id
    title: str
    why: str
    sure: bool


def contacts_like(workspace: Workspace, lead: Row) -> list[Match]:
    """The contacts that the lead may be, the surest first."""
    email = lead["email"]
    found = {}
    for line in _lines(workspace, "contact", [email], ("email",)):
        if fold(str(line.values["email"] or "")) == fold(email or ""):
            found[line.id] = Match(line.id, line.title, _tr("same e-mail address"), True)
    name = " ".join(lead[each] for each in ("first_name", "last_name") if lead[each])
    for line in _lines(workspace, "contact", [name], ()):
        if fold(line.title) == fold(name):
            found.setdefault(line.id, Match(line.id, line.title, _tr("same name"), False))
    return _surest(found.values())


def companies_like(workspace: Workspace, lead: Row) -> list[Match]:
    """The companies that the lead may work for, the surest first."""
    domain, name = domain_of(lead["email"]), lead["company_name"]
    found = {}
    for line in _lines(workspace, "company", [domain], ("domain",)):
        if fold(str(line.values["domain"] or "")) == domain:
            found[line.id] = Match(line.id, line.title, _tr("same e-mail domain"), True)
    for line in _lines(workspace, "company", [name], ()):
        if fold(line.title) == fold(name or ""):
            found.setdefault(line.id, Match(line.id, line.title, _tr("same name"), True))
    return _surest(found.values())


def _lines(
    workspace: Workspace, record_type: str, texts: Iterable[Value], fields: tuple[str, ...]
) -> Iterator[lists.Line]:
    types = workspace.catalogue.record_types
    kind = types[record_type]
    if not workspace.actor.may_some(kind.permission("view")):
        return
    for text in texts:
        if text:
            hits = lists.search(workspace.reader, [kind], str(text), _LOOKED_AT)
            yield from lists.page(workspace.reader, types, kind, [each.rid for each in hits], fields).values()


def _surest(found: Iterable[Match]) -> list[Match]:
    return sorted(found, key=lambda each: (not each.sure, each.title))[:_OFFERED]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Leads", text)
