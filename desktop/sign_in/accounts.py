"""The accounts of this computer, as the client asks for them; a list that cannot be read is empty, and says why."""

from pathlib import Path

from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from sync import clock
from sync.replica.files import is_here
from sync.replica.profile import Profile, Profiles


class Accounts:
    """Those under a data folder. `fault` is why the list could not be read the last time."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self.fault: Fault | None = None

    def all(self) -> list[Profile]:
        """Everybody who has signed in here, the latest first."""
        try:
            return Profiles(self._data).all()
        except Fault as fault:
            self.fault = fault
            return []

    def here(self) -> list[Profile]:
        """Those whose records are on this computer."""
        return [each for each in self.all() if is_here(each.replica_path(self._data))]

    def others(self, account: str) -> list[tuple[str, str]]:
        """All but one, each with what people call it."""
        return [(each.account, each.tenant_name or each.email) for each in self.all() if each.account != account]

    def choose(self, account: str) -> Profile | None:
        """The account, as the one used last from now on; None where there is no such one."""
        found = next((each for each in self.all() if each.account == account), None)
        if found is not None:
            Profiles(self._data).keep(found, clock.now())
        return found

    def of(self, tenant: Id) -> Profile | None:
        """The account in an organisation that was used last."""
        return next((each for each in self.all() if each.tenant_id == tenant), None)
