"""Several payments in one bank line."""

import sqlalchemy as sa
from alembic.operations import Operations
from sqlalchemy.dialects import postgresql


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.add_column("bank_line", sa.Column("other_entry_ids", postgresql.ARRAY(sa.Uuid(as_uuid=False)), nullable=True))
    op.create_index(
        "bank_line_other_entry_ids",
        "bank_line",
        ["other_entry_ids"],
        unique=False,
        postgresql_using="gin",
        postgresql_where=sa.text("deleted_at IS NULL AND other_entry_ids <> '{}'"),
    )
