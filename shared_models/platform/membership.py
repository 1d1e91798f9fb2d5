"""A membership says which role a person has in a tenant; its version moves whenever that changes."""

from sqlalchemy import Column, Uuid
from sqlmodel import Field, SQLModel

from shared_models.platform.instant_column import InstantColumn


class Membership(SQLModel, table=True):
    """A person's place in a tenant. Decisions use the current permission version, whatever a token says."""

    __tablename__ = "membership"

    tenant_id: str = Field(sa_type=Uuid(as_uuid=False), primary_key=True, foreign_key="tenant.id")
    person_id: str = Field(sa_type=Uuid(as_uuid=False), primary_key=True, foreign_key="person.id", index=True)
    role: str
    permission_version: int = 1
    active: bool = True
    ended_at: int | None = Field(default=None, sa_column=Column(InstantColumn(), nullable=True))
    created_at: int = Field(sa_column=Column(InstantColumn(), nullable=False))
