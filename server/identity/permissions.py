"""What a role may do: the one function that decides it for REST, sync, exports and jobs alike."""

from collections.abc import Iterable
from functools import cache

from shared_models.kernel.catalogue import catalogue
from shared_models.platform import quarantine
from shared_models.platform.roles import Role
from shared_models.platform.roles import permissions as built_in


def permissions_of(role: str, custom: Iterable[str] | None = None) -> frozenset[str]:
    """The permission keys of a role. `custom` are those of the tenant's own role of that name, if it has one.

    A built-in role cannot be redefined; an unknown role may do nothing; a key that no record declares counts nothing.
    """
    if role in Role.__members__.values():
        return _built_in(role)
    return frozenset(custom or ()) & _declared()


@cache
def _built_in(role: str) -> frozenset[str]:
    return built_in(role, catalogue())


@cache
def _declared() -> frozenset[str]:
    return frozenset(catalogue().permissions()) | set(quarantine.PERMISSIONS)
