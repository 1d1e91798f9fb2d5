"""Leasing a series: from now on one device gives its numbers, up to the end of a block."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.ids import is_id, is_named_id
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


def _needs(series: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


@verb(
    "lease_series",
    on="number_series",
    label="Lease series of numbers",
    arguments=(
        RecordField("device_id", "Device", Kind.TEXT, required=True, max_length=36),
        RecordField("last", "Last number", Kind.INTEGER, minimum=1),
    ),
    needs=_needs,
)
def lease_series(series: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Let one device give the numbers of this series; another has never given any of them."""
    device = arguments["device_id"]
    if not is_id(device):
        raise RuleBroken("A series is leased to a device by its id.", field="device_id")
    if series["journal_id"] is None:
        raise RuleBroken("This series does not say which journal it numbers. Begin a new one.", field="device_id")
    if series["device_id"] is None and (series["place"] is not None or is_named_id(series["id"])):
        raise RuleBroken("The server gives the numbers of this series. Begin a new one.", field="device_id")
    if series["state"] != "open" or series["device_id"] not in (None, device):
        raise RuleBroken("This series belongs to another device or is voided. Begin a new one.", field="device_id")
    yield Write("number_series", series["id"], {"device_id": device, "last": arguments["last"]})
