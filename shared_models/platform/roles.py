"""The built-in roles of a tenant: sets of permission keys that follow from the declarations.

One function decides for REST, sync, exports and jobs alike; a new record is covered without a line here.
"""

from collections.abc import Iterable
from enum import StrEnum

from shared_models.kernel.catalogue import ACTIONS, Catalogue
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.verb import Duty, Verb
from shared_models.platform import quarantine


class Role(StrEnum):
    """What a person is in a tenant."""

    ADMIN = "Admin"
    MANAGER = "Manager"
    SALES_REP = "Sales Rep"
    ACCOUNTANT = "Accountant"
    APPROVER = "Approver"
    EDITOR = "Editor"
    VIEWER = "Viewer"


_ACTIONS: dict[Role, frozenset[str]] = {
    Role.ADMIN: frozenset(ACTIONS),
    Role.MANAGER: frozenset(ACTIONS),
    Role.SALES_REP: frozenset(ACTIONS),
    Role.ACCOUNTANT: frozenset(ACTIONS),
    Role.APPROVER: frozenset({"view"}),
    Role.EDITOR: frozenset({"view", "create", "edit"}),
    Role.VIEWER: frozenset({"view"}),
}
_CONFIGURES = frozenset({Role.ADMIN, Role.MANAGER})
BOOKS = frozenset({"accounting", "banking"})
"""The modules that only those see who keep the books or answer for them."""

_SELLING = frozenset({"currency", "document", "exchange_rate", "payment_terms", "product", "tax", "tax_rule"})
"""What of the books everybody needs who writes a quote."""

_KEEPS_BOOKS = frozenset({*_CONFIGURES, Role.ACCOUNTANT})
_DUTIES: dict[Duty, frozenset[Role]] = {
    Duty.EDIT: frozenset(role for role in Role if "edit" in _ACTIONS[role]),
    Duty.KEEP_BOOKS: _KEEPS_BOOKS,
    Duty.APPROVE: _KEEPS_BOOKS | {Role.APPROVER},
}
"""Who does the work that verbs are."""

_OUTSIDE_THE_BOOKS = frozenset({Role.SALES_REP, Role.EDITOR})


def permissions(role: str, catalogue: Catalogue) -> frozenset[str]:
    """The permission keys that a built-in role holds; an unknown role holds none."""
    if role not in Role.__members__.values():
        return frozenset()
    return frozenset(_granted(Role(role), catalogue))


def _granted(role: Role, catalogue: Catalogue) -> Iterable[str]:
    for each in catalogue:
        if each.module in BOOKS and role in _OUTSIDE_THE_BOOKS and each.name not in _SELLING:
            continue
        configures = role in _CONFIGURES or (role is Role.ACCOUNTANT and each.module in BOOKS)
        for action in _ACTIONS[role]:
            changes = action != "view"
            if not (changes and (each.system or (each.configuration and not configures))):
                yield each.permission(action)
        if role in _CONFIGURES:
            yield from (key for mine in each.fields for key in (mine.read, mine.write) if key)
    if role in _CONFIGURES:
        yield from quarantine.PERMISSIONS
    for verb in catalogue.verbs.values():
        if not verb.system and role in _DUTIES[_duty(verb, catalogue.record_type(verb.record_type))]:
            yield verb.permission


def _duty(verb: Verb, about: RecordType) -> Duty:
    """Whose work a verb is: of the books, and of what is set up such as series of numbers, of those who keep books."""
    of_books = about.configuration or about.module in BOOKS
    return verb.duty or (Duty.KEEP_BOOKS if of_books else Duty.EDIT)
