"""Bills up to a limit need no approval."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.add_column("ledger_settings", sa.Column("approval_above", sa.BigInteger(), nullable=True))
