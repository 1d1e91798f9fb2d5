"""News carries the heads of feeds between server processes: which tenant's has reached which version, nothing else.

Its law: it may lose what it likes. Whoever waits also looks at the feed itself now and then (see `heads.py`), so lost
news costs a moment, never a change.
"""

import asyncio
from collections.abc import Callable, Mapping
from typing import Protocol

from shared_models.kernel.ids import Id

Moved = Callable[[Id, int], None]
"""Called with a tenant's id and the version its feed has reached."""


class News(Protocol):
    """One road between the processes."""

    listening: asyncio.Event
    """Set while the news of other processes arrives."""

    async def listen(self, moved: Moved) -> None:
        """Pass the news of all processes on, until it is cancelled or the road is lost; then it may be called again."""

    async def tell(self, heads: Mapping[Id, int]) -> None:
        """Tell all processes; what cannot be told now is dropped."""
