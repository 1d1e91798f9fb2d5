"""What files of other programs need of the replica: posted books to write out, and what is there to compare with."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.communications.branding import BRANDING
from shared_models.kernel.faults import NotFound
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.ledger_files import tables_there
from sync.ledger_files.importing import BooksThere, LedgerImport
from sync.ledger_files.posted_books import PostedBooks, in_order
from sync.ledger_files.taking_over import TablesThere
from sync.replica.lists import titles
from sync.replica.rows import fetch

Types = Mapping[str, RecordType]
_DAYS = "FROM entry WHERE deleted_at IS NULL AND posted_at IS NOT NULL AND day BETWEEN ? AND ?"
_OPENINGS = "SELECT account_id, sum(debit - credit) FROM ledger_line WHERE day < ? GROUP BY account_id"


def posted_books(connection: Connection, types: Types, first_day: str, last_day: str) -> PostedBooks:
    """The books of these days. What the server has not numbered yet is no part of them: `waiting` counts it.

    Raises NotFound where none are kept.
    """
    settings = fetch(connection, types, [SETTINGS]).get(SETTINGS)
    if settings is None:
        raise NotFound("No books are kept here yet.")
    ids = connection.execute(f"SELECT id {_DAYS} AND number_text IS NOT NULL", (first_day, last_day))
    entries = list(fetch(connection, types, [("entry", each[0]) for each in ids]).values())
    named = {
        (kind, line[f"{kind}_id"]) for each in entries for line in each["lines"] for kind in _PARTIES if _of(line, kind)
    }
    return PostedBooks(
        first_day,
        last_day,
        settings,
        fetch(connection, types, [BRANDING]).get(BRANDING),
        _all(connection, types, "account"),
        _all(connection, types, "journal"),
        {key[1]: title for key, title in titles(connection, types, named).items()},
        list(in_order(entries)),
        dict(connection.execute(_OPENINGS, (first_day,)).fetchall()),
    )


def waiting(connection: Connection, first_day: str, last_day: str) -> int:
    """How many entries of these days wait for their number."""
    sql = f"SELECT count(*) {_DAYS} AND number_text IS NULL"
    return int(connection.execute(sql, (first_day, last_day)).fetchone()[0])


def books_there(connection: Connection) -> BooksThere:
    """What a ledger of another program is taken over into."""
    found = connection.execute(
        "SELECT base_currency, fiscal_start FROM ledger_settings WHERE deleted_at IS NULL"
    ).fetchone()
    months = connection.execute("SELECT month FROM period WHERE deleted_at IS NULL")
    base, first = found or ("", 1)
    return BooksThere(base, frozenset(month for (month,) in months), first)


def left_of(connection: Connection, made: LedgerImport) -> list[Mutation]:
    """What an import still has to write: entries, accounts and journals that are here already are done."""
    mutations = [each for batch in made.batches for each in batch]
    by_type: dict[str, list[Id]] = {}
    for each in mutations:
        by_type.setdefault(each.record_type, []).append(each.record_id)
    there: set[tuple[str, Id]] = set()
    for name in ("account", "entry", "journal"):
        for record_id in by_type.get(name, ()):
            if connection.execute(f"SELECT 1 FROM {name} WHERE id = ?", (record_id,)).fetchone():  # noqa: S608 - a name of three
                there.add((name, record_id))
    return [each for each in mutations if (each.record_type, each.record_id) not in there]


def compared_with(connection: Connection, day: str) -> TablesThere:
    """What tables of other programs are compared with. Raises NotFound where no books are kept."""
    return tables_there.there(*(_rows(connection, each.text, each.parameters) for each in tables_there.asked(day)))


_PARTIES = ("company", "contact")


def _of(line: Mapping[str, Any], kind: str) -> bool:
    return bool(line.get(f"{kind}_id"))


def _rows(connection: Connection, text: str, parameters: Sequence[Any]) -> list[tuple[Any, ...]]:
    return list(connection.execute(text, tuple(parameters)).fetchall())


def _all(connection: Connection, types: Types, name: str) -> dict[Id, Row]:
    """Every record of a type, deleted ones included: an entry may name them."""
    ids = connection.execute(f"SELECT id FROM {name}").fetchall()  # noqa: S608 - account or journal
    rows = fetch(connection, types, [(name, each[0]) for each in ids]).values()
    return {str(each["id"]): each for each in sorted(rows, key=lambda each: str(each.get("code") or each["id"]))}
