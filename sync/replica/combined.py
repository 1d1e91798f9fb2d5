"""Indices over several columns, for what single screens read in one stretch: a week of meetings, a person's open tasks.

Each is named by its columns with spaces between, and holds only the rows that the screen asks for.
"""

from collections.abc import Iterator

from shared_models.kernel.record_type import RecordType

LONG_SECONDS = 86_400
"""An appointment as long as this or longer is found through an index of its own, however long ago it began."""

APPOINTMENTS = "('meeting', 'call')"
"""The types of activities that stand in a calendar, as every question for them has to say it."""

_LIVE = "deleted_at IS NULL"
_COMBINED = {
    "bank_line": (
        ("bank_account_id day position", f"state = 'open' AND {_LIVE}"),
        ("other_entry_ids", f"other_entry_ids < '[]' AND {_LIVE}"),
    ),
    "company": (("phone id", f"phone IS NOT NULL AND {_LIVE}"),),
    "contact": (
        ("phone id", f"phone IS NOT NULL AND {_LIVE}"),
        ("mobile id", f"mobile IS NOT NULL AND {_LIVE}"),
    ),
    "activity": (
        ("type at", _LIVE),
        ("remind_at owner_id", f"remind_at IS NOT NULL AND {_LIVE}"),
        ("duration at", f"duration >= {LONG_SECONDS} AND {_LIVE}"),
        ("attendees", f"attendees < '[]' AND {_LIVE}"),
    ),
    "entry": (("kind day", f"kind = 'closing' AND {_LIVE}"),),
    "matching": (("day", f"made_at IS NOT NULL AND {_LIVE}"),),
    "deal": (
        ("stage_id currency amount", _LIVE),
        ("stage_id closed_at", _LIVE),
    ),
    "lead": (
        ("status currency amount", _LIVE),
        ("status updated_at", _LIVE),
    ),
    "task": (
        ("owner_id due", f"done_at IS NULL AND {_LIVE}"),
        ("due sort_key", f"done_at IS NULL AND {_LIVE}"),
        ("remind_at owner_id", f"remind_at IS NOT NULL AND done_at IS NULL AND {_LIVE}"),
        ("done_at owner_id", f"done_at IS NOT NULL AND {_LIVE}"),
    ),
}


def combined(record_type: RecordType) -> Iterator[tuple[str, str]]:
    """The columns and conditions of a record type's combined indices, as far as its fields are declared."""
    known = {each.name for each in record_type.fields} | {"sort_key"}
    for columns, condition in _COMBINED.get(record_type.name, ()):
        conditioned = {each for each in ("attendees", "done_at", "duration", "remind_at", "type") if each in condition}
        if known >= {*columns.split(), *conditioned}:
            yield columns, condition
