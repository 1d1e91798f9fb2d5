"""The built-in roles of a tenant: sets of permission keys that follow from the declarations.

One function decides for REST, sync, exports and jobs alike; a new record is covered without a line here.
"""

from collections.abc import Iterable
from enum import StrEnum

from shared_models.kernel.catalogue import ACTIONS, Catalogue
from shared_models.platform import quarantine


class Role(StrEnum):
    """What a person is in a tenant."""

    ADMIN = "Admin"
    MANAGER = "Manager"
    SALES_REP = "Sales Rep"
    EDITOR = "Editor"
    VIEWER = "Viewer"


_ACTIONS: dict[Role, frozenset[str]] = {
    Role.ADMIN: frozenset(ACTIONS),
    Role.MANAGER: frozenset(ACTIONS),
    Role.SALES_REP: frozenset(ACTIONS),
    Role.EDITOR: frozenset({"view", "create", "edit"}),
    Role.VIEWER: frozenset({"view"}),
}
_CONFIGURES = frozenset({Role.ADMIN, Role.MANAGER})


def permissions(role: str, catalogue: Catalogue) -> frozenset[str]:
    """The permission keys that a built-in role holds; an unknown role holds none."""
    if role not in Role.__members__.values():
        return frozenset()
    return frozenset(_granted(Role(role), catalogue))


def _granted(role: Role, catalogue: Catalogue) -> Iterable[str]:
    for each in catalogue:
        for action in _ACTIONS[role]:
            changes = action != "view"
            if not (changes and (each.system or (each.configuration and role not in _CONFIGURES))):
                yield each.permission(action)
        if role in _CONFIGURES:
            yield from (key for mine in each.fields for key in (mine.read, mine.write) if key)
    if role in _CONFIGURES:
        yield from quarantine.PERMISSIONS
    if "edit" in _ACTIONS[role]:
        yield from (each.permission for each in catalogue.verbs.values())
