"""The open client: which account is open, and how one gets from one to the other.

Law: an account that is on this computer is painted before anything else happens; the server is asked afterwards.
Closing loses nothing: what was typed is on disk, and the worker has a moment to finish.
"""

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from desktop.first_reader import first_reader
from desktop.late_keyring import LateKeyring
from desktop.settings import Settings
from desktop.shell.main_window import MainWindow
from desktop.shell.screens import Screens
from desktop.sign_in.accounts import Accounts
from desktop.sign_in.confirm_leaving import confirm_sign_out
from desktop.sign_in.entry import Entry, link, open_replica
from desktop.sign_in.handed import Handed
from desktop.windows.windows import Windows
from desktop.worker import Worker
from desktop.workspace import Belonging
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from sync.clock import now
from sync.replica import meta
from sync.replica.account import opening
from sync.replica.badges import Badge, counts
from sync.replica.connection import damage_in, guarded
from sync.replica.faults import ReplicaDamaged, ReplicaInUse
from sync.replica.files import is_here, suspect
from sync.replica.lease import Standing as Lease
from sync.replica.lease import is_open, marks_of, standing
from sync.replica.profile import Profile
from sync.replica.status import Phase, Status

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

    from desktop.sign_in.flow import SignInFlow
    from desktop.sign_in.locked import LockedScreen
    from desktop.sign_in.screen import SignInScreen
    from sync.replica.keys import SecretStore


class Client(QObject):
    """`opened(MainWindow)` each time an account's window is there. Everything lives under the folder `data`.

    `secrets` is where keys are kept when that is not to be found out, as in tests.
    """

    opened = Signal(object)
    _reported = Signal(str, object)

    def __init__(
        self,
        data: Path,
        *,
        server: str = "",
        screens: Screens | None = None,
        secrets: "SecretStore | None" = None,
    ) -> None:
        super().__init__()
        self.data = data
        self.settings = Settings(data)
        self._server, self._screens, self._secrets = server, screens, secrets
        self.windows: Windows | None = None
        self.sign_in_screen: SignInScreen | None = None
        self.locked_screen: LockedScreen | None = None
        self._reported.connect(self._tell_of_report)
        self._accounts = Accounts(data)
        self._worker: Worker | None = None
        self._ending: list[Worker] = []
        self.confirm_sign_out = confirm_sign_out
        self._entry: Entry | None = None

    @property
    def window(self) -> MainWindow | None:
        """The main window used last, while an account is open."""
        return self.windows.front if self.windows is not None else None

    def start(self, handed: Handed | None = None) -> None:
        """Open the account used last, or ask for a sign-in."""
        if handed is not None:
            self._start_handed(handed)
            return
        known = self._accounts.all()
        if known and is_here(known[0].replica_path(self.data)):
            self._open_known(known[0])
        else:
            self.ask_sign_in()

    def ask_sign_in(self, fault: Fault | None = None, profile: Profile | None = None) -> None:
        """Show the sign-in screen; `fault` says why, `profile` whom it is for."""
        from desktop.sign_in.flow import SignInFlow

        known = self._accounts.all()
        last = profile or (known[0] if known else None)
        server = self._server or (last.server_url if last else "")
        screen = self._show_sign_in(SignInFlow(self.data, secrets=self._secrets), server, last.email if last else "")
        if (wrong := fault or self._accounts.fault) is not None:
            screen.show_fault(wrong)

    def _show_sign_in(self, flow: "SignInFlow", server: str, email: str) -> "SignInScreen":
        from desktop.sign_in.screen import SignInScreen

        screen = SignInScreen(flow, server, email, () if self.window else self._accounts.here())
        flow.setParent(screen)
        screen.entered.connect(self._entered)
        self._put_away_sign_in()
        self.sign_in_screen = screen
        screen.show()
        return screen

    def close(self, *, wholly: bool = False) -> bool:
        """Close the open account; False when the worker did not come to its end in time, see `Worker.close`."""
        ended = True
        self._put_away_locked()
        windows, self.windows = self.windows, None
        if windows is not None:
            windows.finish_typing()
            windows.hide()
        if self._worker is not None:
            ended = self._worker.close(wholly=wholly)
            self._ending = [each for each in (*self._ending, self._worker) if each.is_alive]
            self._worker = None
        if windows is not None:
            windows.close()
        return ended

    def finish(self) -> bool:
        """Before the process ends: close, and give workers that still write what was typed the time they need."""
        self.close()
        ended = [each.close(wholly=True) for each in self._ending]
        return all(ended)

    def _start_handed(self, handed: Handed) -> None:
        """Sign in without typing; an account that is on this computer is shown meanwhile, else how it goes."""
        from desktop.sign_in.flow import SignInFlow
        from sync.replica import keys

        def find(folder: Path, ask: object = None) -> "SecretStore":
            return self._secrets or keys.open_secrets(folder, lambda new: handed.password)

        who = (handed.server.rstrip("/"), handed.email)
        here = next((each for each in self._accounts.all() if (each.server_url, each.email) == who), None)
        if here is not None and is_here(here.replica_path(self.data)):
            try:
                self._open(Entry(here, find(self.data)))
            except ReplicaInUse as fault:
                self.ask_sign_in(fault, here)
                return
            except Fault:  # then the server is asked first
                self._entry = None
        flow = SignInFlow(self.data, find, self._secrets)
        flow.setParent(self.window)  # it ends with it, so that nothing opens an account once that is closed
        if self.window is None:
            screen = self._show_sign_in(flow, handed.server, handed.email)
            screen.sign_in(handed.server, handed.email, handed.password)
        else:
            tenant = self.window.workspace.tenant_id
            flow.organizations_offered.connect(lambda offered: flow.choose(tenant))
            flow.entered.connect(self._entered)
            flow.sign_in(handed.server, handed.email, handed.password)

    def _open_known(self, profile: Profile) -> None:
        """Open an account of this computer, its secrets in the keyring; else the sign-in screen finds a way."""
        from sync.replica import keys

        try:
            if self._secrets is None and keys.has_vault(self.data):
                self._ask_passphrase(profile)
                return
            secrets = self._secrets or LateKeyring()
            self._open(Entry(profile, secrets))
        except Fault as fault:
            self.ask_sign_in(fault, profile)

    def _ask_passphrase(self, profile: Profile) -> None:
        self.ask_sign_in(profile=profile)
        if self.sign_in_screen is not None:
            self.sign_in_screen.work_offline(profile)

    def _entered(self, entry: Entry) -> None:
        """There is a way into an account: the one that is open, freshly signed in, or another."""
        self._secrets = entry.secrets
        worker, was = self._worker, self._entry
        if worker and was and was.profile.account == entry.profile.account:
            self._entry = entry
            worker.relink(lambda replica: link(replica, entry))
            if self.window or self.locked_screen:  # else a window is there as soon as the records are open
                self._put_away_sign_in()
                self.bring_to_front()
            return
        self._open_or_say(entry)

    def _open_or_say(self, entry: Entry) -> None:
        """Open an account's window, or say at the sign-in why that cannot be."""
        try:
            self._open(entry)
        except Fault as fault:
            if self.sign_in_screen is None:
                self.ask_sign_in(fault, entry.profile)
            else:
                self.sign_in_screen.show_fault(fault)

    def _open(self, entry: Entry) -> None:
        """Open an account's window; a new or doubtful replica has to be made or looked at by the worker first."""
        path, key = opening(self.data, entry.profile, entry.secrets)
        self.close()
        self._entry = entry
        worker = Worker(partial(open_replica, self.data, entry), partial(link, entry=entry))
        worker.refused.connect(self._refused, Qt.ConnectionType.QueuedConnection)
        worker.opened.connect(self._follow_network, Qt.ConnectionType.QueuedConnection)
        self._worker = worker
        reader = first_reader(path, key)
        if reader is not None:
            with suppress(ReplicaDamaged), guarded(reader):
                self._show_or_lock(entry, reader, worker)
                return
            reader.close()
        worker.opened.connect(self._show_opened, Qt.ConnectionType.QueuedConnection)
        worker.start()

    def _show_opened(self) -> None:
        """The worker has made the open account's replica, or mended it."""
        worker, entry = self._worker, self._entry
        if worker is not None and entry is not None and self.window is None and worker.is_open:
            self._show_or_lock(entry, worker.reader(), worker)

    def _follow_network(self) -> None:
        """Try the server at once on another network; not before the first paint, which does not need it."""
        from desktop.network import Network

        if self._worker is not None:
            Network(self._worker).changed.connect(self._worker.network_changed)

    def _show_or_lock(self, entry: Entry, reader: "Connection", worker: Worker) -> None:
        if is_open(found := standing(now(), marks_of(meta.read(reader, "lease")))):
            self._show(entry, reader, worker)
        else:
            self._lock(entry, found, reader, worker)

    def _lock(self, entry: Entry, found: Lease, reader: "Connection", worker: Worker) -> None:
        """The lease is over: show what to do and nothing of the records, until the server was heard."""
        from desktop.sign_in.locked import LockedPage, LockedScreen, export_locked

        waiting = counts(reader)[Badge.PENDING]
        page = LockedPage(found, marks_of(meta.read(reader, "lease")).hours, waiting)
        reader.close()
        page.again.connect(worker.sync_now)
        page.sign_in_wanted.connect(self._sign_in_again)
        page.export_wanted.connect(lambda: export_locked(page, worker, entry.profile))
        worker.status.connect(self._heard_while_locked, Qt.ConnectionType.QueuedConnection)
        self._put_away_sign_in()
        self.locked_screen = LockedScreen(page)
        self.locked_screen.show()
        if not worker.started:
            worker.start()

    def _heard_while_locked(self, status: Status) -> None:
        entry, worker, locked = self._entry, self._worker, self.locked_screen
        if locked is None or worker is None or entry is None:
            return
        locked.page.tell(status)
        if status.phase is Phase.STOPPED and status.fault is not None and status.fault.code() == "wiped":
            self.close()
            self.ask_sign_in(status.fault, entry.profile)
        elif worker.is_open and status.phase in (Phase.LIVE, Phase.LOADING):
            reader = worker.reader()
            if is_open(standing(now(), marks_of(meta.read(reader, "lease")))):
                self._put_away_locked()
                self._show(entry, reader, worker)
            else:
                reader.close()

    def _sign_in_again(self) -> None:
        if self._entry is not None:
            self.ask_sign_in(profile=self._entry.profile)

    def _put_away_locked(self) -> None:
        screen, self.locked_screen = self.locked_screen, None
        if screen is not None:
            screen.hide()
            screen.deleteLater()

    def _show(self, entry: Entry, reader: "Connection", worker: Worker) -> None:
        profile = entry.profile
        belonging = Belonging(
            profile.tenant_id, profile.tenant_name, profile.person_id, profile.email, profile.server_url
        )
        windows = Windows(reader, worker, belonging, self.settings, self._screens, self._others)
        windows.emptied.connect(self._emptied)
        windows.account_wanted.connect(self.ask_sign_in)
        windows.sign_out_wanted.connect(self._sign_out)
        windows.switch_wanted.connect(self._switch)
        windows.status_changed.connect(self._follow)
        window = windows.front
        if not worker.started:
            window.painted.connect(worker.start)
        self.windows = windows
        window.show()
        self._put_away_sign_in()
        self.opened.emit(window)

    def tell_of_report(self, path: Path, error: BaseException | None = None) -> None:
        """A defect was written down; may be called from any thread."""
        self._reported.emit(path.name, error)

    def _tell_of_report(self, name: str, error: BaseException | None) -> None:
        if self.window is None or self._entry is None:
            return
        if (damage := damage_in(error)) is not None:  # met by the window alone: the next start has to look for it
            suspect(self._entry.profile.replica_path(self.data)).touch()
            self.window.workspace.fault(damage)
            return
        words = self.tr("Something went wrong. A report was saved on this computer: {name}").format(name=name)
        self.window.workspace.toast(words)

    def _follow(self) -> None:
        """Access that was taken away closes the window: its records are gone."""
        if self.window is None or self._entry is None:
            return
        if not is_open(self.window.workspace.status.lease):
            self.close(wholly=True)  # the worker may still write
            self._open_or_say(self._entry)
            return
        link = self.window.workspace.status.link
        if link.phase is Phase.STOPPED and link.fault is not None and link.fault.code() == "wiped":
            fault, profile = link.fault, self._entry.profile
            self.close()
            self.ask_sign_in(fault, profile)

    def _refused(self, fault: Fault) -> None:
        """The worker cannot open the records, or its link has met a defect."""
        if self.window is not None and self._worker is not None and self._worker.is_open:
            self.window.workspace.fault(fault)
            return
        profile = self._entry.profile if self._entry else None
        self.close()
        self.ask_sign_in(fault, profile)

    def _others(self) -> list[tuple[str, str]]:
        return self._accounts.others(self._entry.profile.account if self._entry else "")

    def _switch(self, account: str) -> None:
        if self._entry is not None and (profile := self._accounts.choose(account)) is not None:
            self._entered(Entry(profile, self._entry.secrets))

    def switch_to(self, tenant: Id) -> bool:
        """Open the account of another organisation; False where nobody has signed in to it on this computer."""
        known = self._accounts.of(tenant)
        if known is not None:
            self._switch(known.account)
        return known is not None

    def bring_to_front(self) -> None:
        """Show what is open over everything else."""
        if self.windows is not None:
            self.windows.bring_to_front()
        elif (screen := self.sign_in_screen or self.locked_screen) is not None:
            screen.raise_()
            screen.activateWindow()

    def _sign_out(self) -> None:
        """Leave the account and take its records off this computer, after asking when that would lose work."""
        if self.window is None or self._entry is None:
            return
        from desktop.link import end_sign_in
        from desktop.sign_in.leave import leave
        from sync.replica.attachments.local_files import folder_of
        from sync.replica.leaving import loss

        entry = self._entry
        folder = folder_of(entry.profile.replica_path(self.data))
        if not self.confirm_sign_out(self.window, loss(self.window.workspace.reader, folder)):
            return
        self.close(wholly=True)
        try:
            leave(self.data, entry, end_sign_in)
        except Fault as fault:  # the keyring does not answer: everything is still here
            self.ask_sign_in(fault, entry.profile)
            return
        self._entry = None
        self.start()

    def _emptied(self) -> None:
        self.close()
        if self.sign_in_screen is None:
            QApplication.quit()

    def _put_away_sign_in(self) -> None:
        screen, self.sign_in_screen = self.sign_in_screen, None
        if screen is not None:
            screen.hide()
            screen.deleteLater()
