"""An attempt to sign in, kept so that guessing is slowed down and people can see what was tried."""

from sqlalchemy import Column, Uuid
from sqlmodel import Field, SQLModel

from shared_models.platform.instant_column import InstantColumn


class SignInAttempt(SQLModel, table=True):
    """One attempt: the folded e-mail address, the caller's address, and whether it succeeded."""

    __tablename__ = "sign_in_attempt"

    id: str = Field(sa_type=Uuid(as_uuid=False), primary_key=True)
    email_folded: str = Field(index=True)
    address: str = Field(index=True)
    succeeded: bool
    at: int = Field(sa_column=Column(InstantColumn(), nullable=False, index=True))
