"""The kinds of documents as views of their list: a chip for quotes, for invoices, for credit notes and for bills."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from sync.replica.query import Filter, Operator, Query

DOCUMENT = "document"


def document_views() -> Iterator[tuple[str, str, Query]]:
    """Id, name and query of each, the newest document first."""
    kinds = (
        ("quotes", _tr("Quotes"), ("quote",)),
        ("invoices", _tr("Invoices"), ("invoice",)),
        ("credit_notes", _tr("Credit notes"), ("credit_note",)),
        ("bills", _tr("Bills"), ("bill", "vendor_credit")),
    )
    for name, words, among in kinds:
        yield name, words, Query((Filter("kind", Operator.ANY_OF, among),), "issued", descending=True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Views", text)
