"""Custom fields can hold numbers with decimals, amounts of money, and references."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.add_column("custom_field", sa.Column("scale", sa.BigInteger(), nullable=True))
    op.add_column("custom_field", sa.Column("currency", sa.Text(), nullable=True))
    op.add_column("custom_field", sa.Column("reference", sa.Text(), nullable=True))
