"""Corrections of tax returns, and why months open again."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.add_column("fiscal_year", sa.Column("reason", sa.Text(), nullable=True))
    op.add_column("ledger_settings", sa.Column("tax_period", sa.Text(), nullable=False))
    op.add_column("period", sa.Column("reason", sa.Text(), nullable=True))
    op.add_column("tax_return", sa.Column("corrects_id", sa.Uuid(as_uuid=False), nullable=True))
    op.create_index(
        "tax_return_corrects_id",
        "tax_return",
        ["corrects_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
