"""Which connections there were, and why each ended, told by how the link stands from one moment to the next."""

from sync.replica.status import Phase, Status
from sync.replica.sync_log import Noted, What


class ConnectionLog:
    """Give `hear` each new status."""

    def __init__(self, noted: Noted) -> None:
        self._noted = noted

    def hear(self, status: Status) -> None:
        """Note what is new. While a load runs, the status does not tell the connection's failures from the load's."""
        code = status.fault.code() if status.fault is not None else ""
        if status.phase is Phase.STOPPED:
            self._noted.event(What.STOPPED, code)
        elif status.phase is Phase.LIVE:
            if not self._noted.connected:
                self._noted.event(What.CONNECTED)
        elif status.phase is not Phase.LOADING and self._noted.connected:
            self._noted.event(What.ENDED, code)
        elif code:
            self._noted.event(What.UNREACHED, code)
