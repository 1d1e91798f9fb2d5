"""What signing in leads to: everything that is needed to open an account."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sync.replica.profile import Profile

if TYPE_CHECKING:
    from sync.replica.keys import SecretStore
    from sync.replica.sign_in import SignedIn


@dataclass(frozen=True, slots=True)
class Entry:
    """The way into an account: its profile, its secrets, and a sign-in that was just made, if there was one."""

    profile: Profile
    secrets: "SecretStore"
    fresh: "SignedIn | None" = field(default=None, repr=False)
