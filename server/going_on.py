"""What a server process does in the background for as long as it lives: an unforeseen error is logged and ends none."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import NoReturn

AGAIN_SECONDS = 0.5
_log = logging.getLogger("counterfoil.background")


async def going_on(what: str, round_: Callable[[], Awaitable[None]]) -> NoReturn:
    """Do one round after another until cancelled; after one that failed, the next begins half a second later.

    `what` names it in the log. Errors that are to be expected are the round's own to deal with.
    """
    while True:
        try:
            await round_()
        except Exception:  # noqa: BLE001  (nobody waits for it who could raise it)
            _log.exception("%s has met a defect and goes on", what)
            await asyncio.sleep(AGAIN_SECONDS)
