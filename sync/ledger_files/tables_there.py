"""What a tenant has that tables of other programs are compared with; asked of PostgreSQL and a replica alike."""

import json
from collections.abc import Sequence
from typing import Any, LiteralString

from shared_models.kernel.faults import NotFound
from shared_models.kernel.sort_key import fold
from sync.books.statements import Statement
from sync.ledger_files.taking_over import TablesThere

Rows = Sequence[Sequence[Any]]
_RATES: LiteralString = (
    "SELECT currency, rate FROM exchange_rate WHERE deleted_at IS NULL AND day <= ? ORDER BY day, updated_at"
)


def asked(day: str) -> tuple[Statement, ...]:
    """The statements whose rows `there` takes, in its order; rates are those up to a day."""
    return (
        Statement("SELECT base_currency, controls, general_journal_id FROM ledger_settings WHERE deleted_at IS NULL"),
        Statement("SELECT code, name FROM account WHERE deleted_at IS NULL"),
        Statement("SELECT id, name FROM company WHERE deleted_at IS NULL"),
        Statement("SELECT id, title FROM contact WHERE deleted_at IS NULL"),
        Statement(
            "SELECT id, kind FROM journal WHERE deleted_at IS NULL AND kind IN ('general', 'opening') ORDER BY code"
        ),
        Statement("SELECT id, deleted_at IS NOT NULL FROM entry WHERE kind = 'opening'"),
        Statement(
            "SELECT currency, rate FROM exchange_rate WHERE deleted_at IS NULL AND day <= ? ORDER BY day", (day,)
        ),
    )


def there(
    settings: Rows, accounts: Rows, companies: Rows, contacts: Rows, journals: Rows, openings: Rows, rates: Rows
) -> TablesThere:
    """What the rows say. Raises NotFound where no books are kept yet."""
    if not settings:
        raise NotFound("There are no books yet. Set them up first.")
    base, controls, general = settings[0]
    listed = json.loads(controls) if isinstance(controls, str) else controls
    parties = {fold(name or ""): ("contact", str(key)) for key, name in contacts}
    parties |= {fold(name): ("company", str(key)) for key, name in companies}
    by_kind = {kind: str(key) for key, kind in reversed(list(journals))}
    return TablesThere(
        base,
        {str(code): str(name) for code, name in accounts},
        parties,
        {each["role"]: each["account_id"] for each in listed or ()},
        by_kind.get("opening") or str(general or "") or by_kind.get("general", ""),
        {str(key): bool(gone) for key, gone in openings},
        {str(currency): int(rate) for currency, rate in rates},
    )
