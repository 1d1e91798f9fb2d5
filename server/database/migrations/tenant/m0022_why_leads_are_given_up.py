"""A lead that comes to nothing says why."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.add_column("lead", sa.Column("unqualified_reason", sa.Text(), nullable=True))
