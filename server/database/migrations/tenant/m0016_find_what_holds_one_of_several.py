"""Find by index what names a record in a field of several references."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.create_index(
        "activity_attendees",
        "activity",
        ["attendees"],
        unique=False,
        postgresql_using="gin",
        postgresql_where=sa.text("deleted_at IS NULL AND attendees <> '{}'"),
    )
    op.create_index(
        "company_tags",
        "company",
        ["tags"],
        unique=False,
        postgresql_using="gin",
        postgresql_where=sa.text("deleted_at IS NULL AND tags <> '{}'"),
    )
    op.create_index(
        "contact_tags",
        "contact",
        ["tags"],
        unique=False,
        postgresql_using="gin",
        postgresql_where=sa.text("deleted_at IS NULL AND tags <> '{}'"),
    )
    op.create_index(
        "deal_tags",
        "deal",
        ["tags"],
        unique=False,
        postgresql_using="gin",
        postgresql_where=sa.text("deleted_at IS NULL AND tags <> '{}'"),
    )
    op.create_index(
        "stage_next_stages",
        "stage",
        ["next_stages"],
        unique=False,
        postgresql_using="gin",
        postgresql_where=sa.text("deleted_at IS NULL AND next_stages <> '{}'"),
    )
