"""Buckets: whose a record is."""

import sqlalchemy as sa
from alembic.operations import Operations

_OWNED = ("contact", "company", "deal", "saved_view")
_OF_EVERYBODY = ("custom_field", "member", "pipeline", "stage", "tag")
_TARGETS = {"activity_id": "activity", "deal_id": "deal", "contact_id": "contact", "company_id": "company"}
# What is followed comes first. A record belongs with the first of these that is set, else to its owner, else to all.
_FOLLOWING = (
    ("activity", ("deal_id", "contact_id", "company_id"), "'owner:' || coalesce(child.owner_id::text, '')"),
    ("task", ("owner_id", "deal_id", "contact_id", "company_id"), "'owner:'"),
    ("affiliation", ("contact_id", "company_id"), "'all'"),
    ("attachment", ("activity_id", "deal_id", "contact_id", "company_id"), "'all'"),
)


def upgrade(op: Operations) -> None:
    """Take this step."""
    for table in (*_OWNED, *_OF_EVERYBODY, *(name for name, _, _ in _FOLLOWING)):
        default = "all" if table in _OF_EVERYBODY else ""
        op.add_column(table, sa.Column("bucket", sa.Text(), nullable=False, server_default=default))
        op.alter_column(table, "bucket", server_default=None)
    for table in _OWNED:
        op.execute(f"UPDATE {table} SET bucket = 'owner:' || coalesce(owner_id::text, '')")  # noqa: S608  (names above)
    for table, follows, otherwise in _FOLLOWING:
        for name in follows:
            gone = sa.text("deleted_at IS NOT NULL")
            op.create_index(f"{table}_{name}_deleted", table, [name], unique=False, postgresql_where=gone)
        choices = ", ".join(map(_bucket, follows))
        op.execute(f"UPDATE {table} AS child SET bucket = coalesce({choices}, {otherwise})")  # noqa: S608  (names above)


def _bucket(reference: str) -> str:
    if reference == "owner_id":
        return "'owner:' || child.owner_id::text"
    return f"(SELECT bucket FROM {_TARGETS[reference]} AS parent WHERE parent.id = child.{reference})"  # noqa: S608
