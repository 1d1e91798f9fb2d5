"""Papers of what is stored: all that a document or a letter names is read and handed to `sync.papers`."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from psycopg import sql

from server.changes import stored
from server.changes.stored import Connection
from shared_models.accounting.dunning_level import DunningLevel
from shared_models.accounting.reports.span import Span
from shared_models.banking.bank_account import BankAccount
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.working_set import WorkingSet
from shared_models.kernel.write import Key, Reads, Row
from sync.papers.of_account import Account, account_needed, of_account
from sync.papers.of_document import needed, of_document
from sync.papers.of_letter import letter_needed, of_dunning_letter
from sync.papers.paper import Paper

Needed = Callable[[Row, Reads], Iterable[Key]]
_OURS = sql.SQL(
    "deleted_at IS NULL AND company_id IS NULL AND contact_id IS NULL AND (iban IS NOT NULL OR number IS NOT NULL) "
    "ORDER BY created_at, id"
)
_LEVEL = sql.SQL("deleted_at IS NULL AND level = %s ORDER BY created_at, id LIMIT 1")


async def document_paper(connection: Connection, declared: Catalogue, document: Row) -> Paper:
    """The paper of a stored document; raises RuleBroken where it would say other sums than were posted."""
    known = await named_by(connection, declared, document, needed)
    return of_document(document, known, await _our_banks(connection))


async def letter_paper(connection: Connection, declared: Catalogue, letter: Row) -> Paper:
    """The paper of a stored dunning letter, in the words of its level."""
    known = await named_by(connection, declared, letter, lambda row, _: letter_needed(row))
    levels = await stored.where(connection, DunningLevel.declaration, _LEVEL, [letter["level"]])
    intro = (levels[0]["text"] or "") if levels else ""
    return of_dunning_letter(letter, known, await _our_banks(connection), intro)


async def account_paper(
    connection: Connection, declared: Catalogue, party: Mapping[str, Id | None], span: Span, told: Account
) -> Paper:
    """The statement of a customer's account; raises RuleBroken for too many lines."""
    known = await named_by(connection, declared, {}, lambda _row, _reads: account_needed(party))
    return of_account(party, span, told, known, await _our_banks(connection))


async def one(connection: Connection, declared: Catalogue, name: str, record_id: Id) -> Row | None:
    """The live record, or None."""
    rows = await stored.rows(connection, declared.record_type(name), [record_id])
    return rows[0] if rows and rows[0]["deleted_at"] is None else None


async def _our_banks(connection: Connection) -> Sequence[Row]:
    return await stored.where(connection, BankAccount.declaration, _OURS, [])


async def named_by(connection: Connection, declared: Catalogue, row: Row, needs: Needed) -> WorkingSet:
    """The records that a row names, as `needs` says, and those that they need in turn."""
    known = WorkingSet()
    while keys := {*needs(row, known)} - known.looked:
        known.looked |= keys
        ids: defaultdict[str, list[Id]] = defaultdict(list)
        for name, record_id in sorted(keys):
            ids[name].append(record_id)
        asked = {declared.record_type(name): wanted for name, wanted in ids.items()}
        for record_type, found in await stored.rows_of(connection, asked):
            known.load(record_type, found)
    return known
