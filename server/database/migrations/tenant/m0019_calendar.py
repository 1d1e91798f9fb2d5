"""Meetings of whole days, planned and cancelled ones, reminders, and tasks that repeat."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.add_column("activity", sa.Column("all_day", sa.Boolean(), nullable=True))
    op.add_column("activity", sa.Column("status", sa.Text(), nullable=True))
    op.add_column("activity", sa.Column("remind_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("task", sa.Column("repeat", sa.Text(), nullable=True))
    op.add_column("task", sa.Column("next_id", sa.Uuid(as_uuid=False), nullable=True))
    op.create_index("task_next_id", "task", ["next_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL"))
