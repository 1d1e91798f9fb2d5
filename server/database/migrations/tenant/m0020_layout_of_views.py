"""Saved views hold how their list is laid out, and an icon."""

import sqlalchemy as sa
from alembic.operations import Operations
from sqlalchemy.dialects import postgresql


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.add_column(
        "saved_view", sa.Column("layout", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True)
    )
    op.add_column("saved_view", sa.Column("icon", sa.Text(), nullable=True))
