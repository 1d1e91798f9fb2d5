"""Say with which version a tenant's epoch began: above 0, its feed was put back to it."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.add_column("tenant", sa.Column("epoch_from", sa.BigInteger(), server_default="0", nullable=False))
