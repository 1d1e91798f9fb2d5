"""Find what closes a year and what an analytic account holds."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.create_index("entry_closing", "entry", ["day"], unique=False, postgresql_where=sa.text("kind = 'closing'"))
    op.create_index(
        "ledger_line_analytic",
        "ledger_line",
        ["analytic_id", "day"],
        unique=False,
        postgresql_where=sa.text("analytic_id IS NOT NULL"),
    )
