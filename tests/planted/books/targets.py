"""The modules of the books, and which suites have to notice a fault in them; see `tests/planted/targets.py`."""

from __future__ import annotations

from tests.planted.targets import Target, in_folder

_PURE, _BOTH = "tests/shared_models/accounting", "tests/contracts"
_RULES, _OPEN, _CHARTS = f"{_PURE}/reckoning", f"{_PURE}/open_items", f"{_PURE}/charts"
_BANK, _FILES, _PAPERS = "tests/sync/bank_files", "tests/sync/ledger_files", "tests/sync/papers"

_STORED = in_folder(_BOTH, *"guards kept backed ledger rules money documents standings books_machine".split())
_PAID = in_folder(_BOTH, *"money money_of_the_month paying_in_batches rules reconciling documents".split())
_MONTHS = in_folder(_BOTH, *"money_of_the_month ledger rules standings".split())
_SHOWN = in_folder(_BOTH, "reports", "standings") + " tests/server/rest/test_reports.py tests/desktop/ledger_reports"
_IMPORTED = f"{in_folder(_BOTH, 'bank_statements')} tests/server/accounting/test_statement_routes.py"
_TAKEN = f"{in_folder(_BOTH, 'imported_ledgers')} tests/server/accounting tests/server/rest/test_ledger_exports.py"
_DRAWN = f"{_PURE}/test_documents.py {_PURE}/test_post_document.py {_PURE}/test_refusals.py"


def _targets(about: str, folder: str, suites: dict[str, str], then: str) -> tuple[Target, ...]:
    return tuple(Target(about, f"{folder}/{module}.py", first, then) for module, first in suites.items())


TARGETS = (
    *_targets(
        "reckoning",
        "shared_models/accounting/reckoning",
        {
            "rounding": in_folder(_RULES, "rounding"),
            "tax_reckoning": in_folder(_RULES, "tax_reckoning", "document_totals"),
            "document_totals": in_folder(_RULES, "document_totals", "down_payment"),
            "due_dates": in_folder(_RULES, "due_dates"),
            "postings": in_folder(_RULES, "postings", "down_payment") + f" {_OPEN}/test_cash_basis.py",
            "entry_line": in_folder(_RULES, "entry_line", "postings") + f" {_OPEN}/test_matching.py",
            "gross_split": in_folder(_RULES, "gross_split"),
            "discount_parts": in_folder(_RULES, "discount_parts"),
            "down_payment": in_folder(_RULES, "down_payment"),
        },
        f"{_PURE} {_PAID}",
    ),
    *_targets(
        "what is open",
        "shared_models/accounting/open_items",
        {
            "matching": in_folder(_OPEN, "matching"),
            "open_item": in_folder(_OPEN, "matching", "early_discount"),
            "ageing": in_folder(_OPEN, "ageing"),
            "cash_basis": in_folder(_OPEN, "cash_basis"),
            "revaluation": in_folder(_OPEN, "revaluation"),
            "write_off": in_folder(_OPEN, "matching", "early_discount") + f" {_BOTH}/test_money.py",
            "proposals": in_folder(_OPEN, "proposals"),
            "subset_sums": in_folder(_OPEN, "subset_sums"),
            "bank_rules": in_folder(_OPEN, "bank_rules"),
            "recurrences": in_folder(_OPEN, "recurrences"),
            "dunning_rules": in_folder(_OPEN, "dunning_rules"),
            "short_payment": in_folder(_OPEN, "short_payment"),
            "early_discount": in_folder(_OPEN, "early_discount"),
        },
        f"{_PURE} {_PAID} {_BOTH}/test_bank_proposals.py",
    ),
    *_targets(
        "verbs",
        "shared_models/accounting",
        {
            "approval": _DRAWN,
            "approve_document": f"{_DRAWN} {_BOTH}/test_rules.py",
            "credit_document": _DRAWN,
            "correcting": f"{_DRAWN} {_PURE}/test_crediting.py",
            "credited": f"{_PURE}/test_crediting.py",
            "down_payments": _DRAWN,
            "ruled_taxes": in_folder(_PURE, "ruled_taxes"),
            "handed_out": in_folder(_PURE, "handed_out"),
            "figures": in_folder(_PURE, "figures"),
            "generate": in_folder(_BOTH, "documents"),
            "run_dunning": in_folder(_BOTH, "money_of_the_month"),
            "file_return": in_folder(_BOTH, "standings", "money_of_the_month"),
            "revalue": in_folder(_BOTH, "standings", "money_of_the_month"),
            "settling": in_folder(_BOTH, "money"),
            "releasing": in_folder(_BOTH, "money"),
        },
        f"{_PURE} {_PAID} {_BOTH}/test_standings.py tests/server/accounting/test_recurring.py",
    ),
    *_targets(
        "paying and banks",
        "shared_models/banking",
        {
            "payable": in_folder(_BOTH, "paying_in_batches", "money_of_the_month"),
            "release_batch": in_folder(_BOTH, "paying_in_batches", "money_of_the_month"),
            "confirm_account": in_folder(_PURE, "refusals"),
            "import_statement": in_folder(_BOTH, "bank_statements"),
            "reconcile": in_folder(_BOTH, "reconciling"),
            "paying": in_folder(_BOTH, "money"),
            "iban": "tests/shared_models/banking/test_iban.py",
        },
        _PAID,
    ),
    *_targets(
        "posting and closing",
        "shared_models/accounting",
        {
            "posting": f"{in_folder(_PURE, 'post_document', 'refusals')} {in_folder(_BOTH, 'ledger', 'rules')}",
            "chain": f"{in_folder(_PURE, 'chain')} {in_folder(_BOTH, 'ledger')}",
            "calendar": f"{_PURE}/reports {in_folder(_BOTH, 'money_of_the_month')}",
            "lock_books": in_folder(_BOTH, "ledger"),
            "reopen_period": in_folder(_BOTH, "ledger", "money_of_the_month"),
            "close_year": in_folder(_BOTH, "money_of_the_month"),
            "reopen_year": in_folder(_BOTH, "money_of_the_month"),
            "open_year": in_folder(_PURE, "refusals"),
        },
        f"{_PURE} {_STORED} {in_folder(_BOTH, 'money_of_the_month')}",
    ),
    *_targets(
        "the stores",
        "server",
        {
            "derive/ledger": in_folder(_BOTH, "guards", "ledger"),
            "derive/frozen": in_folder(_BOTH, "guards"),
            "derive/kept": in_folder(_BOTH, "kept", "rules"),
            "derive/backed": in_folder(_BOTH, "backed", "kept"),
            "derive/statement_sums": in_folder(_BOTH, "bank_statements"),
            "accounting/verify": in_folder("tests/server/accounting", "verify"),
        },
        f"{_STORED} {_SHOWN}",
    ),
    Target("the stores", "sync/replica/ledger.py", in_folder(_BOTH, "ledger", "money"), f"{_STORED} {_SHOWN}"),
    *_targets(
        "reports",
        "shared_models/accounting",
        {
            "reports/span": f"{_PURE}/reports",
            "reports/report": f"{_PURE}/reports tests/sync/books",
            "reports/needs": f"{_PURE}/reports",
            "charts/cash_flow": in_folder(_CHARTS, "plan"),
            "charts/statement_layout": in_folder(_CHARTS, "plan", "charts"),
            "charts/tax_return": in_folder(_CHARTS, "tax_return"),
            "charts/plan": in_folder(_CHARTS, "plan"),
        },
        f"{_CHARTS} {_SHOWN}",
    ),
    *_targets(
        "reports",
        "sync/books",
        {
            "statements": f"{_PURE}/reports {in_folder(_BOTH, 'reports')}",
            "standings": in_folder(_BOTH, "standings"),
            "reading": in_folder(_BOTH, "reports"),
            "table": "tests/sync/books",
        },
        _SHOWN,
    ),
    *_targets(
        "bank files",
        "sync/bank_files",
        {
            "identity": in_folder(_BANK, "identity"),
            "importing": f"{in_folder(_BANK, 'importing')} {in_folder(_BOTH, 'bank_statements')}",
            "statement": in_folder(_BANK, "identity", "mt940"),
            "day_order": in_folder(_BANK, "csv", "ofx_and_qif"),
            "amounts": in_folder(_BANK, "camt", "mt940", "csv", "ofx_and_qif"),
            "mt940": in_folder(_BANK, "mt940"),
            "camt_entry": in_folder(_BANK, "camt"),
            "csv_reader": in_folder(_BANK, "csv"),
            "csv_mapping": in_folder(_BANK, "csv"),
            "ofx": in_folder(_BANK, "ofx_and_qif", "hostile_files"),
            "qif": in_folder(_BANK, "ofx_and_qif"),
            "pain001": in_folder(_BANK, "pain001"),
        },
        f"{_BANK} {_IMPORTED}",
    ),
    *_targets(
        "ledgers of others",
        "sync/ledger_files",
        {
            "amounts": in_folder(_FILES, "read_journal"),
            "bean_booking": in_folder(_FILES, "read_beancount"),
            "journal_balance": in_folder(_FILES, "read_journal"),
            "datev": in_folder(_FILES, "datev"),
            "taking_over": in_folder(_FILES, "taking_over"),
            "saft": in_folder(_FILES, "saft"),
        },
        f"{_FILES} {_TAKEN}",
    ),
    *_targets(
        "papers",
        "sync/papers",
        {
            "cii": in_folder(_PAPERS, "e_invoice", "reading"),
            "taxed": in_folder(_PAPERS, "of_document"),
            "rules_of_tax": in_folder(_PAPERS, "e_invoice", "official"),
            "own_rules": in_folder(_PAPERS, "e_invoice", "official"),
            "figures": in_folder(_PAPERS, "figures", "of_document"),
            "amounts": in_folder(_PAPERS, "e_invoice", "reading"),
        },
        f"{_PAPERS} tests/server/outbox",
    ),
)
"""Those named in the report of `python -m tests.planted books`, in this order."""
