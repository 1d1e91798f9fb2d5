"""The books: accounts, entries, documents, payments, bank statements, and the letters that go with them."""

from shared_models.kernel.evolution import AddField, AddRecordType, Evolution

evolution = Evolution(
    10,
    (
        *map(AddRecordType, (
            "account", "analytic_account", "bank_account", "bank_line", "bank_rule", "bank_statement", "branding",
            "currency", "document", "dunning_letter", "dunning_level", "dunning_run", "entry", "exchange_rate",
            "fiscal_year", "journal", "ledger_lock", "ledger_settings", "letter_template", "mail_setting", "matching",
            "outbox_message", "payment", "payment_batch", "payment_terms", "period", "product",
            "recurring_document", "tax", "tax_return", "tax_rule",
        )),
        AddField("attachment", "document_id"),
        AddField("number_series", "journal_id"),
        AddField("company", "vat_number"),
    ),
)  # fmt: skip
