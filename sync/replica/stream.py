"""What happened with one record, read page by page along an index: its activities and its finished tasks.

Law: no page costs more for a record with a long past than for one without, except where words are looked for.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.record_field import TEXTUAL, Kind
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.sort_key import fold
from sync.replica.tables import quoted, table

Place = tuple[Instant, int]
"""When something happened and its row id: what comes before it is found from there."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Records of a type that name `about` in the field `by`, by the moment in the field `at`, newest first.

    `kind` narrows by a choice (field, value), `text` to those that have it in their words; upper case and accents do
    not matter.
    """

    record_type: RecordType
    by: str
    about: Id
    at: str
    kind: tuple[str, str] | None = None
    text: str = ""


def page(connection: Connection, asked: Asked, before: Place | None, limit: int) -> list[Place]:
    """The places of the next ones before a place, or of the latest."""
    by, at = (quoted(asked.record_type.field(each).name) for each in (asked.by, asked.at))
    parts = [f"r.{by} = ? AND r.deleted_at IS NULL AND r.{at} IS NOT NULL"]
    parameters: list[Any] = [asked.about]
    if before is not None:
        parts.append(f"(r.{at}, r.rid) < (?, ?)")
        parameters += before
    if asked.kind is not None:
        parts.append(f"r.{quoted(asked.record_type.field(asked.kind[0]).name)} = ?")
        parameters.append(asked.kind[1])
    if asked.text.strip():
        sql, values = _has_words(asked.record_type, asked.text)
        parts.append(sql)
        parameters += values
    where = " AND ".join(parts)
    found = connection.execute(
        f"SELECT r.{at}, r.rid FROM {table(asked.record_type)} AS r WHERE {where} "
        f"ORDER BY r.{at} DESC, r.rid DESC LIMIT ?",
        [*parameters, limit],
    )
    return [(each[0], each[1]) for each in found.fetchall()]


def _has_words(record_type: RecordType, text: str) -> tuple[str, Sequence[Any]]:
    """Every word, anywhere in the texts of a row; only the record's own rows are looked through."""
    fields = [each.name for each in record_type.own_fields if each.kind in TEXTUAL - {Kind.CHOICE}]
    texts = " || ' ' || ".join(f"coalesce(r.{quoted(each)}, '')" for each in fields)
    words = [each.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") for each in fold(text).split()]
    return " AND ".join([f"fold({texts}) LIKE ? ESCAPE '\\'"] * len(words)) or "1", [f"%{each}%" for each in words]
