"""What the signed-in person may know about themselves."""

from dataclasses import dataclass

from server.database.database import driver
from server.identity.caller import Caller
from server.identity.identity import Identity
from server.identity.tokens import belongings
from shared_models.kernel.ids import Id


@dataclass(frozen=True, slots=True)
class Profile:
    """The caller, their role and permissions here, and every organisation they belong to."""

    user_id: Id
    email: str
    name: str
    organization_id: Id
    device_id: Id
    role: str
    permissions: list[str]
    organizations: list[dict[str, str]]


async def profile(identity: Identity, caller: Caller) -> Profile:
    """The profile of the caller."""
    async with identity.database.platform() as transaction:
        mine = await belongings(await driver(transaction), caller.person_id)
    return Profile(
        user_id=caller.person_id,
        email=caller.email,
        name=caller.name,
        organization_id=caller.tenant.id,
        device_id=caller.device_id,
        role=caller.role,
        permissions=sorted(caller.permissions),
        organizations=[{"id": each.tenant_id, "name": each.name, "role": each.role} for each in mine],
    )
