"""What the server proposes to dun on a day; the proposal before it is done with, whatever became of it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.dunning_run import DunningRun, run_key
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write

_TOLD = ("letters", "items", "level_ids", "letter_ids")


def _needs(settings: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield run_key(arguments["day"])
    yield from (("dunning_run", each) for each in arguments.get("before_ids") or ())


@verb(
    "propose_dunning",
    on="ledger_settings",
    label="Propose dunning letters",
    arguments=(
        RecordField("day", "Day", Kind.DAY, required=True),
        *(DunningRun.declaration.by_name[each] for each in _TOLD),
        RecordField("before_ids", "Proposals before", Kind.REFERENCES, reference="dunning_run"),
    ),
    needs=_needs,
    system=True,
    adds=True,
)
def propose_dunning(settings: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Store what would be written on a day, once, where there is anything."""
    key = run_key(arguments["day"])
    for each in arguments["before_ids"]:
        before = reads.get("dunning_run", each)
        if before is not None and before["state"] == "proposed" and each != key[1]:
            yield Write("dunning_run", each, {"state": "done"})
    if arguments["letters"] and reads.get(*key) is None:
        told = {name: arguments[name] for name in _TOLD}
        yield Write(*key, {"day": arguments["day"], "state": "proposed", **told})
