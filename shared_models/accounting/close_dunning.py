"""Closing what was proposed to dun: nobody is reminded by it, or its letters were written one by one."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


def _needs(run: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


@verb("close_dunning", on="dunning_run", label="Close dunning runs", arguments=(), needs=_needs)
def close_dunning(run: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Be done with a proposal; a later one proposes again what is still due."""
    if run["state"] == "proposed":
        yield Write("dunning_run", run["id"], {"state": "done"})
