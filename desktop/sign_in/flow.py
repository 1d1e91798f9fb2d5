"""The steps of signing in, without their looks: password, organisation, a place for the secrets, then an account.

Law: the window's thread never waits. The password is let go of as soon as the server has answered.
"""

import platform
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.background import Background
from desktop.sign_in.entry import Entry
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from sync import clock
from sync.replica.profile import Profile, Profiles

if TYPE_CHECKING:
    from sync.replica.keys import SecretStore
    from sync.replica.sign_in import SignedIn


Secrets = Callable[[Path, Callable[[bool], str]], "SecretStore"]


class SignInFlow(QObject):
    """`failed(fault)` at any step; `organizations_offered(list)` when the person has to choose one;
    `passphrase_wanted(new)` when there is no keyring; `entered(Entry)` in the end.

    `open_secrets(folder, ask)` may be another one in tests.
    """

    failed = Signal(object)
    organizations_offered = Signal(object)
    passphrase_wanted = Signal(bool)
    entered = Signal(object)

    def __init__(self, folder: Path, open_secrets: Secrets | None = None, secrets: "SecretStore | None" = None) -> None:
        super().__init__()
        self._folder = folder
        self._open_secrets = open_secrets
        self._secrets = secrets
        self._background = Background(self)
        self._server = self._email = ""
        self._signed_in: SignedIn | None = None
        self._known: Profile | None = None

    def prepare(self) -> None:
        """Load what will be needed while the person is still typing."""
        self._background.run(_load_the_heavy_parts, _nothing, _nothing)

    def sign_in(self, server: str, email: str, password: str, organization: Id | None = None) -> None:
        """Ask the server; then goes on by itself as far as it can."""
        self._known = None

        def job() -> "SignedIn":
            import asyncio

            from sync.replica import sign_in

            self._server, self._email = sign_in.checked_url(server), email.strip()
            device = Profiles(self._folder).device_id
            name = platform.node() or "Counterfoil"
            signing_in = sign_in.sign_in(
                self._server, self._email, password, device_id=device, device_name=name, organization=organization
            )
            try:
                return asyncio.run(signing_in)
            except Fault as fault:
                self._leave_nothing(fault, organization)
                raise

        self._background.run(job, self._signed, self.failed.emit)

    def _leave_nothing(self, fault: Fault, organization: Id | None) -> None:
        """Where the server says that access is gone, nothing of it stays on this computer."""
        import asyncio
        from contextlib import suppress

        from shared_models.kernel.catalogue import catalogue
        from sync.replica import keys, sign_in
        from sync.replica.withdrawal import destroy

        known = Profiles(self._folder).all()
        for each in sign_in.shut_out(fault, known, self._server, self._email, organization):
            with suppress(Fault):  # it is open in a window, which will find out by itself, or there is no keyring
                secrets = self._secrets or keys.KeyringSecrets()
                gone = asyncio.run(destroy(self._folder, each, secrets, catalogue))
                for name, n in gone.detail.items():
                    fault.detail[name] = fault.detail.get(name, 0) + n

    def choose(self, organization: Id) -> None:
        """Go on with one of the organisations that were offered."""
        signed_in = self._signed_in
        assert signed_in is not None
        if organization == signed_in.tenant_id:
            self._find_secrets()
            return

        def job() -> "SignedIn":
            import asyncio

            from sync.replica import sign_in

            return asyncio.run(sign_in.switch(self._server, signed_in.access_token, organization))

        self._background.run(job, self._chosen, self.failed.emit)

    def work_offline(self, profile: Profile) -> None:
        """Open an account of this computer without asking the server."""
        self._signed_in, self._known = None, profile
        self._find_secrets()

    def give_passphrase(self, passphrase: str) -> None:
        """The passphrase that was asked for."""

        def job() -> "SecretStore":
            from sync.replica.keys import PassphraseSecrets

            return PassphraseSecrets(self._folder, passphrase)

        self._background.run(job, self._enter, self.failed.emit)

    def cancel(self) -> None:
        """Let go of everything that is under way."""
        self._background.forget()
        self._signed_in = None

    def _signed(self, signed_in: "SignedIn") -> None:
        self._signed_in = signed_in
        if len(signed_in.organizations) > 1:
            self.organizations_offered.emit(list(signed_in.organizations))
        else:
            self._find_secrets()

    def _chosen(self, signed_in: "SignedIn") -> None:
        self._signed_in = signed_in
        self._find_secrets()

    def _find_secrets(self) -> None:
        if self._secrets is not None:
            self._enter(self._secrets)
            return

        def job() -> "SecretStore":
            from sync.replica import keys

            return (self._open_secrets or keys.open_secrets)(self._folder, _ask)

        self._background.run(job, self._enter, self._no_secrets)

    def _no_secrets(self, fault: Fault) -> None:
        if isinstance(fault, PassphraseWanted):
            self.passphrase_wanted.emit(fault.new)
        else:
            self.failed.emit(fault)

    def _enter(self, secrets: "SecretStore") -> None:
        self._secrets = secrets
        signed_in, known = self._signed_in, self._known

        def job() -> Entry:
            from sync.replica.account import remember

            if signed_in is None:
                assert known is not None
                Profiles(self._folder).keep(known, clock.now())
                return Entry(known, secrets)
            made = remember(self._folder, self._server, self._email, signed_in, secrets, clock.now())
            return Entry(made, secrets, signed_in)

        self._background.run(job, self.entered.emit, self.failed.emit)


class PassphraseWanted(Fault):
    """There is no keyring: a passphrase has to be asked for, or chosen when it is a new one."""

    def __init__(self, new: bool) -> None:
        super().__init__("A passphrase is needed.")
        self.new = new


def _ask(new: bool) -> str:
    raise PassphraseWanted(new)


def _load_the_heavy_parts() -> None:
    import httpx  # noqa: F401 - loaded for later

    from shared_models.kernel.catalogue import catalogue

    catalogue()


def _nothing(answer: object) -> None:
    """Nobody waits for it."""
