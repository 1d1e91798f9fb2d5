"""Refresh tokens: `<sign-in>.<generation>.<code>`, the code being HMAC-SHA256 of the rest under the server's key.

Nothing of them is stored. The server can make the token of a generation again, which is how a lost answer is
repeated, and it can tell a token of its own that is too old (stolen, perhaps) from one that somebody made up.
"""

from base64 import urlsafe_b64encode
from hmac import compare_digest, digest

from server.identity.token_keys import TokenKey, TokenKeys
from shared_models.kernel.faults import NotSignedIn
from shared_models.kernel.ids import Id, is_id


def refresh_token(keys: TokenKeys, sign_in_id: Id, generation: int) -> str:
    """The refresh token of one generation of a sign-in."""
    return _write(keys.current, sign_in_id, generation)


def read_refresh_token(keys: TokenKeys, token: str) -> tuple[Id, int]:
    """The sign-in and the generation of a token that we made; raises NotSignedIn."""
    sign_in_id, generation = [*token.split("."), "", ""][:2]
    if is_id(sign_in_id) and generation.isascii() and generation.isdigit() and len(generation) <= 9:
        for key in keys.keys:
            if compare_digest(_write(key, sign_in_id, int(generation)).encode(), token.encode(errors="replace")):
                return sign_in_id, int(generation)
    raise NotSignedIn("The refresh token is not one of this server's. Sign in again.")


def _write(key: TokenKey, sign_in_id: Id, generation: int) -> str:
    head = f"{sign_in_id}.{generation}"
    return f"{head}.{urlsafe_b64encode(digest(key.refreshing, head.encode(), 'sha256')).decode().rstrip('=')}"
