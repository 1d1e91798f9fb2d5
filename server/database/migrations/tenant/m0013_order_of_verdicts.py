"""Number verdicts in the order they were given, and say which of them were about a creation."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.add_column("verdict", sa.Column("place", sa.BigInteger(), sa.Identity(), nullable=False))
    op.add_column("verdict", sa.Column("creates", sa.Boolean(), server_default=sa.false(), nullable=False))
    # Of the rejected ones that name a missing record, all but these were creations, or waited for one.
    op.execute("UPDATE verdict SET creates = true WHERE status = 'rejected' AND code <> 'not-found'")
