"""Access tokens: JWTs (RFC 7519, HS256) that live for minutes and say who called, never what they may do now."""

from dataclasses import dataclass
from functools import lru_cache

import jwt

from server.identity.faults import TokenExpired
from server.identity.token_keys import TokenKeys
from shared_models.kernel.faults import NotSignedIn
from shared_models.kernel.ids import Id, is_id
from shared_models.kernel.instant import Instant

ISSUER = "counterfoil"
AUDIENCE = "counterfoil-api"
_IDS = {"sub": "person_id", "tenant": "tenant_id", "device": "device_id", "sign_in": "sign_in_id"}
_REQUIRED = ["exp", "iat", "iss", "aud", *_IDS]


@dataclass(frozen=True, slots=True)
class Claims:
    """What an access token says. Role and permission version are for the reader's information: they may be old."""

    person_id: Id
    tenant_id: Id
    device_id: Id
    sign_in_id: Id
    role: str
    permission_version: int
    expires_at: Instant


def write_token(keys: TokenKeys, claims: Claims, at: Instant) -> str:
    """The signed token."""
    payload = {claim: getattr(claims, name) for claim, name in _IDS.items()}
    payload |= {"role": claims.role, "permission_version": claims.permission_version}
    payload |= {"iss": ISSUER, "aud": AUDIENCE, "iat": at // 1_000_000, "exp": claims.expires_at // 1_000_000}
    return jwt.encode(payload, keys.current.signing, algorithm="HS256", headers={"kid": keys.current.id})


def read_token(keys: TokenKeys, token: str, at: Instant) -> Claims:
    """The claims of a token that we signed and that is valid at `at`; raises NotSignedIn and TokenExpired."""
    claims = _verified(keys, token)
    if claims.expires_at <= at:
        raise TokenExpired("The access token has expired. Refresh it.")
    return claims


@lru_cache(maxsize=4096)
def _verified(keys: TokenKeys, token: str) -> Claims:
    """The claims of a token with a good signature; a client sends the same token with every request."""
    try:
        key = keys.get(jwt.get_unverified_header(token).get("kid"))
        if key is None:
            raise _unknown()
        found = jwt.decode(
            token,
            key.signing,
            algorithms=["HS256"],
            issuer=ISSUER,
            audience=AUDIENCE,
            options={"require": _REQUIRED, "verify_exp": False, "verify_iat": False},
        )
    except (jwt.InvalidTokenError, ValueError, TypeError):
        raise _unknown() from None
    if not (all(is_id(found[claim]) for claim in _IDS) and type(found["exp"]) is int):
        raise _unknown()
    ids = {name: found[claim] for claim, name in _IDS.items()}
    return Claims(
        **ids,
        role=str(found.get("role", "")),
        permission_version=found.get("permission_version", 0),
        expires_at=found["exp"] * 1_000_000,
    )


def _unknown() -> NotSignedIn:
    return NotSignedIn("The access token is not one of this server's. Sign in again.")
