"""The support file: how synchronisation went on this computer, for somebody who helps, without anything personal.

Its law: what is in it was chosen, nothing was taken out. Only counts, times, and words of the product's own vocabulary
get in; an id becomes a digest under a salt that is made for this file and kept nowhere. No value of a field, no name,
title, label or reason ever does. docs/sync/support.md says what is in it.
"""

import hmac
import json
import platform
import secrets
import zipfile
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import worded
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.record_type import CUSTOM
from sync.protocol.loads import Way
from sync.replica import lease, load_facts, meta, queue, sync_log
from sync.replica.faults import DiskFailed, fault_named
from sync.replica.overlay import Deciding
from sync.replica.queue import Queued
from sync.replica.sync_log import Event
from sync.replica.tables import table

MUTATIONS = 5_000
"""The latest of them that get in."""

OTHER = "other"
"""In place of a word that is not the product's own."""

_REASONS = frozenset(["new", "epoch", "ahead", "compacted", "scope", "oversize", "closed", *Way])


def support(deciding: Deciding, now: Instant) -> dict[str, Any]:
    """What gets into the file, by the name of its part."""
    telling = _Telling(deciding.catalogue)
    connection = deciding.connection
    return {
        "about": {**_program(), "made": _when(now)},
        "replica": telling.replica(deciding),
        "mutations": [telling.mutation(each) for each in queue.log(connection, MUTATIONS)],
        "events": [telling.event(each) for each in sync_log.events(connection)],
    }


def write(parts: Mapping[str, Any], path: Path) -> None:
    """Write one zip with a JSON file for each part. Raises DiskFailed, and then there is none."""
    draft = path.with_name(f"{path.name}.part")
    try:
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as made:
            for name, part in parts.items():
                made.writestr(f"{name}.json", json.dumps(part, ensure_ascii=False, indent=1) + "\n")
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise DiskFailed(
            worded("The support file could not be written: {problem}. Choose another folder.", problem=error.strerror)
        ) from error


class _Telling:
    """Says what may be said. The same id has the same digest all over one file, and another one in the next."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._salt = secrets.token_bytes(32)

    def replica(self, deciding: Deciding) -> dict[str, Any]:
        connection, catalogue = deciding.connection, self._catalogue
        facts = {name: meta.read(connection, name) for name in ("tenant", "person", "device", "epoch", "scope")}
        marks = lease.marks_of(meta.read(connection, "lease"))
        states = connection.execute("SELECT state, count(*) FROM mutation GROUP BY state ORDER BY state").fetchall()
        rows = {
            each.name: connection.execute(f"SELECT count(*) FROM {table(each)}").fetchone()[0]  # noqa: S608 - declared
            for each in catalogue
        }
        (size,) = connection.execute(
            "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
        ).fetchone()
        return {
            **{name: self._digest(str(it)) if it else "" for name, it in facts.items()},
            "cursor": meta.read(connection, "cursor", 0),
            "tables": meta.read(connection, "house", 0),
            "schema": catalogue.fingerprint,
            "schema_version": catalogue.schema_version,
            "server_schema_version": meta.read(connection, "server_schema"),
            "permissions": len(deciding.actor.permissions),
            "bytes": size,
            "rows": rows,
            "mutations": dict(states),
            "unknown_record_types": len(meta.read(connection, "missed", [])),
            "load_needed": self._word(load_facts.needed(connection)),
            "load_runs": load_facts.running(connection) or "",
            "chunks_missing": len(load_facts.missing_chunks(connection)),
            "rekey_due": bool(meta.read(connection, "rekey_due", False)),
            "revoked": meta.read(connection, "sealed") is not None,
            "server_heard": _when(marks.heard),
            "latest_time_seen": _when(marks.seen),
            "lease_hours": marks.hours,
            "checked": _when(meta.read(connection, "checked_at", 0)),
            "records_mended": meta.read(connection, "mended", 0),
        }

    def mutation(self, entry: Queued) -> dict[str, Any]:
        mutation, verdict = entry.mutation, entry.verdict
        name = mutation.record_type
        told = {
            "place": entry.seq,
            "id": self._digest(mutation.id),
            "group": self._digest(entry.group_id),
            "record": self._digest(mutation.record_id),
            "record_type": self._record_type(name),
            "action": mutation.action.value,
            "verb": mutation.verb if (name, mutation.verb) in self._catalogue.verbs else OTHER if mutation.verb else "",
            "fields": self._fields(name, mutation.after),
            "made": _when(entry.at),
            "sent": _when(entry.sent_at),
            "answered": _when(entry.answered_at),
            "shown": _when(entry.shown_at),
            "state": entry.state.value,
            "pending": entry.pending,
            "preview": entry.preview,
            "settled": entry.settled or "",
            "settled_at": _when(entry.settled_at),
            "successor": self._digest(entry.successor),
            "waits_for": self._digest(entry.waits_for),
        }
        if verdict is not None:
            told["verdict"] = {
                "status": verdict.status.value,
                "version": verdict.version,
                "http_status": verdict.http_status,
                "code": self._word(verdict.code),
                "field": "".join(self._fields(name, [verdict.field] if verdict.field else [])),
                "contested": self._fields(name, verdict.contests),
                "waits_for": self._digest(verdict.waits_for),
                "other": self._digest(verdict.other_id),
            }
        return told

    def event(self, event: Event) -> dict[str, Any]:
        return {
            "at": _when(event.at),
            "until": _when(event.until),
            "times": event.times,
            "what": event.what.value,
            "code": self._word(event.code),
            "counts": {name: int(count) for name, count in event.facts.items()},
        }

    def _digest(self, name: Id) -> str:
        return hmac.digest(self._salt, name.encode(), "sha256").hex()[:20] if name else ""

    def _record_type(self, name: str) -> str:
        return name if name in self._catalogue.record_types else OTHER

    def _fields(self, record_type: str, names: Iterable[str]) -> list[str]:
        """Declared fields by their names; those that a tenant has defined have names of its own, and are `custom`."""
        declared = self._catalogue.record_types.get(record_type)
        known = declared.by_name if declared is not None else {}
        return sorted({each if each in known else CUSTOM if each.startswith(CUSTOM) else OTHER for each in names})

    def _word(self, code: str) -> str:
        """A code of the product's own; anything else could be anything."""
        return code if not code or code in _REASONS or fault_named(code) is not None else OTHER


def _program() -> dict[str, Any]:
    try:
        product = version("counterfoil")
    except PackageNotFoundError:
        product = ""
    return {
        "version": product,
        "python": platform.python_version(),
        "system": platform.system(),
        "release": platform.release(),
        "machine": platform.machine(),
    }


def _when(at: Instant) -> str:
    """ISO 8601 in UTC, empty for never."""
    if not at:
        return ""
    try:
        return datetime.fromtimestamp(at / 1_000_000, UTC).isoformat(timespec="milliseconds")
    except (ValueError, OSError, OverflowError):
        return "out of range"
