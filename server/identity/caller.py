"""The caller of a request: who, in which tenant, on which device, and what they may do at this moment.

The token only says which sign-in; membership, role, device and tenant are read anew, so that a change acts at once.
"""

from dataclasses import dataclass, replace

from starlette.requests import HTTPConnection

from server.database.database import Database
from server.database.tenant import Tenant
from server.identity.access_token import read_token
from server.identity.faults import SignInEnded, TenantSuspended
from server.identity.identity import Identity, identity_of
from server.identity.permissions import permissions_of
from shared_models.kernel.actor import Actor
from shared_models.kernel.faults import NotSignedIn
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from sync.clock import now
from sync.protocol.faults import DeviceRevoked, NotAMember

_CURRENT = """
SELECT tenant.id, tenant.schema_name, tenant.name, tenant.epoch, tenant.language, tenant.state,
       person.id, person.email, person.name, sign_in.device_id, sign_in.ended_at, sign_in.expires_at,
       device.revoked_at, membership.active, membership.role, membership.permission_version, custom_role.permissions,
       tenant.lease_hours, tenant.epoch_from, tenant.past
FROM platform.sign_in
JOIN platform.tenant ON tenant.id = sign_in.tenant_id
JOIN platform.person ON person.id = sign_in.person_id
LEFT JOIN platform.device ON device.id = sign_in.device_id AND device.person_id = sign_in.person_id
LEFT JOIN platform.membership ON membership.tenant_id = tenant.id AND membership.person_id = person.id
LEFT JOIN platform.custom_role ON custom_role.tenant_id = tenant.id AND custom_role.name = membership.role
WHERE sign_in.id = %s
"""


@dataclass(frozen=True, slots=True)
class Caller:
    """A signed-in person. `permissions` are the current ones; `expires_at` is when the access token ends (µs)."""

    tenant: Tenant
    person_id: Id
    device_id: Id
    sign_in_id: Id
    role: str
    permissions: frozenset[str]
    email: str
    name: str
    permission_version: int = 1
    expires_at: Instant = 0

    def actor(self, address: str = "") -> Actor:
        """The caller as `apply` knows it; `address` is the network address it calls from."""
        return Actor(self.person_id, self.device_id, self.permissions, address)


async def caller(connection: HTTPConnection) -> Caller:
    """FastAPI dependency, for requests and websockets: raises NotSignedIn or NotPermitted, by their precise names."""
    return await admit(identity_of(connection), bearer(connection))


def bearer(connection: HTTPConnection) -> str:
    """The access token of the Authorization header (RFC 6750); raises NotSignedIn when there is none."""
    scheme, _, token = connection.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise NotSignedIn("This needs an access token: `Authorization: Bearer …`.")
    return token.strip()


async def admit(identity: Identity, token: str) -> Caller:
    """Whom an access token stands for right now; `expires_at` is the token's."""
    claims = read_token(identity.keys, token, now())
    return replace(await current(identity.database, claims.sign_in_id), expires_at=claims.expires_at)


async def current(database: Database, sign_in_id: Id) -> Caller:
    """The caller of a sign-in as of now; raises NotSignedIn when it has ended, NotPermitted when it may not enter."""
    found = await database.look_up(_CURRENT, [sign_in_id])
    if not found:
        raise SignInEnded("This sign-in has ended. Sign in again.")
    (tenant_id, schema, tenant_name, epoch, language, state, person_id, email, name, device_id) = found[0][:10]
    (ended_at, expires_at, revoked_at, active, role, permission_version, custom, *rest) = found[0][10:]
    if revoked_at is not None:
        raise DeviceRevoked("This device was revoked. Ask an administrator, or sign in from another one.")
    if ended_at is not None or expires_at <= now():
        raise SignInEnded("This sign-in has ended. Sign in again.")
    check_open(state)
    if not active:
        raise NotAMember("You no longer belong to this organisation.")
    return Caller(
        Tenant(tenant_id, schema, tenant_name, epoch, language, *rest),
        person_id,
        device_id,
        sign_in_id,
        role,
        permissions_of(role, custom),
        email,
        name,
        permission_version,
    )


def check_open(state: str) -> None:
    """Raise TenantSuspended unless a tenant in this state may be worked in."""
    if state != "active":
        raise TenantSuspended("This organisation is suspended. Ask whoever runs this server.")
