"""An actor is who a mutation is decided for: a person on a device, with the permissions that hold right now."""

from dataclasses import dataclass

from shared_models.kernel.faults import NotPermitted
from shared_models.kernel.ids import NIL, Id


@dataclass(frozen=True, slots=True)
class Actor:
    """A person on a device. `system` marks the product itself, which alone writes system records and fields."""

    person: Id
    device: Id
    permissions: frozenset[str]
    address: str = ""
    system: bool = False

    def may(self, permission: str) -> bool:
        """Whether the actor holds the permission; an empty permission is held by everyone."""
        return self.system or not permission or permission in self.permissions

    def may_some(self, permission: str) -> bool:
        """Whether the actor holds the permission at least for their own records."""
        return self.may(permission) or f"{permission}_own" in self.permissions

    def require(self, permission: str, reason: str) -> None:
        """Raise NotPermitted, for this reason, unless the actor holds the permission."""
        if not self.may(permission):
            raise NotPermitted(reason, permission=permission)


SYSTEM = Actor(person=NIL, device=NIL, permissions=frozenset(), system=True)
