"""Merge duplicates, and arrange stages and pipelines."""

import sqlalchemy as sa
from alembic.operations import Operations
from sqlalchemy.dialects import postgresql


def upgrade(op: Operations) -> None:
    """Take this step."""
    for table in ("company", "contact"):
        op.add_column(table, sa.Column("merged_into", sa.Uuid(as_uuid=False), nullable=True))
        op.add_column(
            table,
            sa.Column("merge_trail", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        )
    for table in ("pipeline", "stage"):
        op.add_column(table, sa.Column("order_key", sa.Text(), nullable=True))
