"""The queue in a form that needs neither Counterfoil nor a server to be read: JSON with everything, CSV for people.

For the day when the server is gone for good: what was never sent, what was refused, and what waits for it. Where the
lease is over, only what the person has typed is told, and nothing that the server holds; see `own`.
"""

import csv
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sync.importing.formula import escaped
from sync.replica.queue import Queued, State

UNSENT = (State.QUEUED, State.WAITING, State.REJECTED, State.CONFLICTED)
HEADERS = ("at", "state", "record_type", "record", "action", "field", "before", "after", "reason", "id")


def own(entry: Mapping[str, Any]) -> dict[str, Any]:
    """What the person has typed of an entry, without what stands in the records around it."""
    return {**entry, "record": "", "label": "", "before": {}, "reason": ""}


def places(chosen: Path) -> tuple[Path, Path]:
    """Where the JSON and the CSV go when somebody names a file, whatever its ending."""
    if chosen.suffix.lower() == ".json":
        return chosen, chosen.with_suffix(".csv")
    stem = chosen.with_suffix("") if chosen.suffix.lower() == ".csv" else chosen
    return stem.with_name(f"{stem.name}.json"), stem.with_name(f"{stem.name}.csv")


def write(entries: Iterable[Mapping[str, Any]], facts: Mapping[str, Any], path: Path) -> Path:
    """Write `path` as JSON and a CSV file of the same name beside it, which is returned. Raises OSError."""
    listed = list(entries)
    text = json.dumps({**facts, "mutations": listed}, ensure_ascii=False, indent=1)
    path.write_text(text + "\n", "utf-8")
    table = path.with_suffix(".csv")
    with table.open("w", encoding="utf-8-sig", newline="") as file:
        lines = csv.writer(file)
        lines.writerow(HEADERS)
        for each in listed:
            lines.writerows([escaped(str(cell)) for cell in line] for line in _lines(each))
    return table


def plain(entry: Queued, titles: Mapping[tuple[str, str], str]) -> dict[str, Any]:
    """An entry of the queue as plain data."""
    mutation, verdict = entry.mutation, entry.verdict
    return {
        "id": mutation.id,
        "at": datetime.fromtimestamp(entry.at / 1_000_000, UTC).isoformat(),
        "state": entry.state.value,
        "label": entry.label,
        "record_type": mutation.record_type,
        "record_id": mutation.record_id,
        "record": titles.get((mutation.record_type, mutation.record_id), ""),
        "action": mutation.verb or mutation.action.value,
        "arguments": dict(mutation.arguments),
        "before": dict(mutation.before),
        "after": dict(mutation.after),
        "code": verdict.code if verdict else "",
        "reason": verdict.reason if verdict else "",
    }


def _lines(entry: Mapping[str, Any]) -> Iterable[list[Any]]:
    """One line for each field, and one for a mutation without any."""
    after = {**entry["after"], **entry["arguments"]}
    head = [entry[name] for name in ("at", "state", "record_type", "record", "action")]
    for field in sorted(after) or [""]:
        before = entry["before"].get(field)
        yield [*head, field, _cell(before), _cell(after.get(field)), entry["reason"], entry["id"]]


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
