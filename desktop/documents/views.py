"""The kinds of documents as views of their list: a chip for quotes, for invoices, for credit notes and for bills.

Who approves bills has another one: those that wait, what is due first. Who sees the books has one of the invoices that
are overdue, which the ledger knows.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from sqlcipher3.dbapi2 import Connection

from desktop.derive.occasion import today
from sync.replica.books_attention import overdue_documents
from sync.replica.query import Filter, Operator, Query

DOCUMENT = "document"
TO_APPROVE, OVERDUE = "to_approve", "overdue"
_BILLS = Filter("kind", Operator.ANY_OF, ("bill", "vendor_credit"))


def document_views(approves: bool) -> Iterator[tuple[str, str, Query]]:
    """Id, name and query of each, the newest document first."""
    kinds = (
        ("quotes", _tr("Quotes"), ("quote",)),
        ("invoices", _tr("Invoices"), ("invoice",)),
        ("credit_notes", _tr("Credit notes"), ("credit_note",)),
        ("bills", _tr("Bills"), ("bill", "vendor_credit")),
    )
    for name, words, among in kinds:
        yield name, words, Query((Filter("kind", Operator.ANY_OF, among),), "issued", descending=True)
    if approves:
        waiting = (_BILLS, Filter("state", Operator.IS, "draft"), Filter("gross", Operator.FILLED))
        yield TO_APPROVE, _tr("To approve"), Query(waiting, "due")


def overdue(reader: Connection) -> Filter:
    """The invoices of which something is open that was due before today."""
    return Filter("id", Operator.ANY_OF, overdue_documents(reader, today().isoformat()))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Views", text)
