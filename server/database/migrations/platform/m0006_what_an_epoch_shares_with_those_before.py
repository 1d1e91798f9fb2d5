"""Say of each epoch before a tenant's own, up to which version its feed is part of it."""

import sqlalchemy as sa
from alembic.operations import Operations
from sqlalchemy.dialects.postgresql import JSONB


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.add_column("tenant", sa.Column("past", JSONB(), server_default="{}", nullable=False))
