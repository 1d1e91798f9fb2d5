"""A person signs in with an e-mail address and a password, and may belong to several tenants."""

from sqlalchemy import Column, Uuid
from sqlmodel import Field, SQLModel

from shared_models.platform.instant_column import InstantColumn


class Person(SQLModel, table=True):
    """One human being; `email` is kept as typed, `email_folded` is what must be unique."""

    __tablename__ = "person"

    id: str = Field(sa_type=Uuid(as_uuid=False), primary_key=True)
    email: str
    email_folded: str = Field(unique=True)
    name: str = ""
    password_hash: str = Field(default="", repr=False)
    created_at: int = Field(sa_column=Column(InstantColumn(), nullable=False))
