"""Custom fields can be asked for when a record is made, and be retired."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.add_column("custom_field", sa.Column("asked", sa.Boolean(), nullable=True))
    op.add_column("custom_field", sa.Column("retired", sa.Boolean(), nullable=True))
