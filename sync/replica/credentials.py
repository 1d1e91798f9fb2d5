"""The tokens of a running sign-in: a fresh access token whenever one is needed, the refresh token kept safe."""

import asyncio
from collections.abc import Awaitable, Callable

from shared_models.kernel.faults import Blame, Fault, Malformed, NotSignedIn, worded
from sync.protocol.faults import DeviceRevoked, NotAMember
from sync.replica.account import key_name, next_key_name, token_name
from sync.replica.keys import SecretStore
from sync.replica.sign_in import SignedIn, refresh
from sync.replica.stopwatch import elapsed


class SignInAgain(NotSignedIn):
    """The sign-in on this computer has ended; the person has to sign in again. What was typed stays here."""


SPARE = 60_000_000
"""Microseconds before its end at which an access token is replaced."""


class Credentials:
    """`fresh` is a sign-in that was just made; without one, the kept refresh token is used."""

    def __init__(
        self,
        server_url: str,
        account: str,
        secrets: SecretStore,
        fresh: SignedIn | None = None,
        *,
        stopwatch: Callable[[], int] = elapsed,
        trade: Callable[[str, str], Awaitable[SignedIn]] = refresh,
    ) -> None:
        self.server_url = server_url
        self.account = account
        self.secrets = secrets
        self._stopwatch = stopwatch
        self._trade = trade
        self._turn = asyncio.Lock()
        self._token = ""
        self._ends = 0
        if fresh is not None:
            self._take(fresh)

    @property
    def token(self) -> str:
        """The access token held now, which may have ended; empty for none."""
        return self._token

    @property
    def due(self) -> bool:
        """Whether the access token ends soon: a minute before, or in the last fifth of a shorter life."""
        return self._stopwatch() >= self._ends

    async def access(self) -> str:
        """A good access token. Raises NotSignedIn when the person has to sign in again, Unreachable when offline."""
        return await self.renewed(self._token) if not self._token or self.due else self._token

    async def renewed(self, spent: str) -> str:
        """Another access token than the spent one; whoever asks first refreshes, the others get the same.

        Raises SignInAgain, and DeviceRevoked or NotAMember when access is gone for good.
        """
        async with self._turn:
            if self._token and self._token != spent:
                return self._token
            kept = await asyncio.to_thread(self.secrets.get, token_name(self.account))
            if kept is None:
                raise SignInAgain("Please sign in again.")
            try:
                signed_in = await self._trade(self.server_url, kept)
            except (DeviceRevoked, NotAMember):
                raise
            except Fault as fault:
                if fault.blame is Blame.CALLER and not isinstance(fault, Malformed):
                    raise SignInAgain(worded("Please sign in again: {reason}", reason=fault.reason)) from fault
                raise
            await asyncio.to_thread(self.secrets.set, token_name(self.account), signed_in.refresh_token)
            self._take(signed_in)
            return self._token

    def forget(self) -> None:
        """Forget the tokens and the replica's key: what it held can never be read again."""
        self._token, self._ends = "", 0
        for name in (token_name(self.account), key_name(self.account), next_key_name(self.account)):
            self.secrets.delete(name)

    def _take(self, signed_in: SignedIn) -> None:
        life = signed_in.expires_in * 1_000_000
        self._token = signed_in.access_token
        self._ends = self._stopwatch() + max(life - SPARE, life * 4 // 5)
