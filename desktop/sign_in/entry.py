"""What signing in leads to: everything that is needed to open an account."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from sync.replica.profile import Profile

if TYPE_CHECKING:
    from desktop.worker import Link
    from shared_models.kernel.catalogue import Catalogue
    from sync.replica.keys import SecretStore
    from sync.replica.replica import Replica
    from sync.replica.sign_in import SignedIn


@dataclass(frozen=True, slots=True)
class Entry:
    """The way into an account: its profile, its secrets, and a sign-in that was just made, if there was one."""

    profile: Profile
    secrets: "SecretStore"
    fresh: "SignedIn | None" = field(default=None, repr=False)


def open_replica(data: Path, entry: Entry) -> "Replica":
    """The account's replica, for the worker. Raises what `open_account` raises."""
    from sync.replica.account import open_account

    return open_account(data, entry.profile, entry.secrets, _declared)


def link(replica: "Replica", entry: Entry) -> "Link":
    """The way to the account's server, for the worker."""
    from desktop.link import ServerLink

    return ServerLink(replica, entry.profile, entry.secrets, entry.fresh)


def _declared() -> "Catalogue":
    from shared_models.kernel.catalogue import catalogue

    return catalogue()
