"""A sign-in is one family of rotating refresh tokens: from entering a password until signing out."""

from sqlalchemy import Column, Uuid
from sqlmodel import Field, SQLModel

from shared_models.platform.instant_column import InstantColumn


class SignIn(SQLModel, table=True):
    """A person signed in to one tenant on one device. The tokens themselves are stored nowhere.

    The refresh token of `generation` is the only valid one; its direct predecessor is honoured for a short grace after
    `rotated_at`, and anything older means that a token was stolen: the family ends.
    """

    __tablename__ = "sign_in"

    id: str = Field(sa_type=Uuid(as_uuid=False), primary_key=True)
    person_id: str = Field(sa_type=Uuid(as_uuid=False), foreign_key="person.id", index=True)
    tenant_id: str = Field(sa_type=Uuid(as_uuid=False), foreign_key="tenant.id", index=True)
    device_id: str = Field(sa_type=Uuid(as_uuid=False))
    address: str = ""
    generation: int = 1
    created_at: int = Field(sa_column=Column(InstantColumn(), nullable=False))
    rotated_at: int = Field(sa_column=Column(InstantColumn(), nullable=False))
    expires_at: int = Field(sa_column=Column(InstantColumn(), nullable=False))
    ended_at: int | None = Field(default=None, sa_column=Column(InstantColumn()))
    ended_because: str = ""
