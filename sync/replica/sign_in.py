"""Signing in over HTTP: e-mail and password, or a refresh token, become a pair of tokens. httpx is imported at use."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from shared_models.kernel.faults import Fault, InvalidValue, Malformed
from shared_models.kernel.ids import NIL, Id, is_id
from sync.protocol.faults import DeviceRevoked, NotAMember
from sync.replica.answers import Unreachable, fault_of_answer
from sync.replica.profile import Profile
from sync.replica.reaching import somebody_else, unreachable
from sync.replica.trust import trusted

SECONDS = 20.0
"""How long an answer may take."""
_OWN = ("localhost", "127.0.0.1")


@dataclass(frozen=True, slots=True)
class Organization:
    """A tenant the person belongs to, and as what."""

    id: Id
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A sign-in: the tokens (never shown), seconds the access token is good for, and who and where."""

    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    expires_in: int
    person_id: Id
    tenant_id: Id
    organizations: tuple[Organization, ...] = ()

    @property
    def organization(self) -> Organization:
        """The tenant this sign-in is for."""
        here = (each for each in self.organizations if each.id == self.tenant_id)
        return next(here, Organization(self.tenant_id, "", ""))


def checked_url(server_url: str) -> str:
    """A server's address without a trailing slash; a name alone is asked by https, one's own computer by http.

    Raises InvalidValue when it is none.
    """
    address = server_url.strip().rstrip("/")
    host = address.partition("/")[0].partition(":")[0]
    if "://" not in address and (host in _OWN or "." in host.strip(".")):
        address = f"{'http' if host in _OWN else 'https'}://{address}"
    if not address.startswith(("http://", "https://")) or " " in address or len(address) < 8 + len("a"):
        raise InvalidValue("The server's address must look like https://crm.example.org.", field="server")
    return address


async def sign_in(
    server_url: str, email: str, password: str, *, device_id: Id, device_name: str, organization: Id | None = None
) -> SignedIn:
    """Sign in with a password. Raises the server's fault, or Unreachable."""
    form: dict[str, Any] = {"email": email, "password": password, "device": {"id": device_id, "name": device_name}}
    if organization is not None:
        form["organization"] = organization
    return await _ask(server_url, "login", form)


def shut_out(
    fault: Fault, known: Iterable[Profile], server_url: str, email: str, tenant_id: Id | None
) -> list[Profile]:
    """The accounts on this computer that a refused sign-in says are to be destroyed."""
    if not isinstance(fault, DeviceRevoked | NotAMember):
        return []
    mine = [each for each in known if (each.server_url, each.email) == (server_url, email)]
    one = isinstance(fault, NotAMember) and tenant_id is not None
    return [each for each in mine if not one or each.tenant_id == tenant_id]


async def refresh(server_url: str, refresh_token: str) -> SignedIn:
    """Trade a refresh token for a new pair; the old one is spent. Raises NotSignedIn when it is refused."""
    return await _ask(server_url, "refresh", {"refresh_token": refresh_token})


async def switch(server_url: str, access_token: str, organization: Id) -> SignedIn:
    """Sign in to another tenant of the same person."""
    return await _ask(server_url, "switch", {"organization": organization}, access_token)


async def sign_out(server_url: str, refresh_token: str) -> None:
    """End a sign-in on the server."""
    await _post(server_url, "logout", {"refresh_token": refresh_token})


async def _ask(server_url: str, what: str, form: Mapping[str, Any], token: str = "") -> SignedIn:
    answer = await _post(server_url, what, form, token)
    try:
        plain = answer.json()
        organizations = tuple(Organization(each["id"], each["name"], each["role"]) for each in plain["organizations"])
        found = SignedIn(
            str(plain["access_token"]),
            str(plain["refresh_token"]),
            int(plain["expires_in"]),
            str(plain["user_id"]),
            str(plain["organization_id"]),
            organizations,
        )
    except (ValueError, KeyError, TypeError):
        raise Malformed("This address answers, but not as a Counterfoil server does.") from None
    if NIL in (found.person_id, found.tenant_id) or not (is_id(found.person_id) and is_id(found.tenant_id)):
        raise Malformed("This address answers, but not as a Counterfoil server does.")
    return found


async def _post(server_url: str, what: str, form: Mapping[str, Any], token: str = "") -> Any:
    import httpx

    headers = {"authorization": f"Bearer {token}"} if token else {}
    try:
        async with httpx.AsyncClient(timeout=SECONDS, verify=trusted()) as client:
            answer = await client.post(
                f"{checked_url(server_url)}/api/v1/auth/{what}", json=dict(form), headers=headers
            )
    except (httpx.TransportError, httpx.InvalidURL) as error:
        raise Unreachable(unreachable(error)) from error
    if said := somebody_else(answer):
        raise Unreachable(said)
    if answer.is_success:
        return answer
    raise fault_of_answer(answer)
