"""Taking a bank statement back: it and its lines go, as long as nothing is explained by them and nothing continues it.

Importing the file again brings the same lines, under the same ids.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.kernel.faults import RuleBroken, worded
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Row, Write


def _needs(account: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield "bank_statement", arguments["statement_id"]


def _gathers(account: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield "bank_statement", arguments["statement_id"]


@verb(
    "undo_import",
    on="bank_account",
    label="Take bank statements back",
    arguments=(RecordField("statement_id", "Statement", Kind.REFERENCE, reference="bank_statement", required=True),),
    needs=_needs,
    gathers=_gathers,
)
def undo_import(account: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Take the newest statement of an account back while every line of it is open."""
    told = reads.get("bank_statement", arguments["statement_id"])
    if told is None or told["bank_account_id"] != account["id"]:
        raise RuleBroken("This statement is not of this bank account.", field="statement_id")
    if told["deleted_at"] is not None:
        raise RuleBroken("This statement is taken back already.", field="statement_id")
    naming = list(reads.naming("bank_statement", told["id"]))
    if any(kind == "bank_statement" and row["previous_id"] == told["id"] for kind, row in naming):
        raise RuleBroken("Another statement continues this one. Take that one back first.", field="statement_id")
    lines = [row for kind, row in naming if kind == "bank_line" and row["statement_id"] == told["id"]]
    explained = sum(row["state"] != "open" for row in lines)
    if explained:
        reason = worded(
            "Lines of this statement that are explained or left out: {count}. Open them again first.", count=explained
        )
        raise RuleBroken(reason, field="statement_id")
    for row in lines:
        yield Write("bank_line", row["id"], {}, deleted=True)
    yield Write("bank_statement", told["id"], {}, deleted=True)
    if account["last_statement_id"] == told["id"]:
        yield Write("bank_account", account["id"], {"last_statement_id": told["previous_id"]})
