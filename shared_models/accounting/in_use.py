"""What rests on the records of the books, as questions to the store (`kernel/hindrance.py`), answered yes or no."""

from dataclasses import dataclass

from shared_models.kernel.ids import Id


@dataclass(frozen=True, slots=True)
class AnyPosted:
    """Whether the books hold an entry."""


@dataclass(frozen=True, slots=True)
class PostedTo:
    """Whether an account has entries."""

    account_id: Id


@dataclass(frozen=True, slots=True)
class PostedWithoutParty:
    """Whether an account has entries that name no customer or vendor."""

    account_id: Id


@dataclass(frozen=True, slots=True)
class PostedIn:
    """Whether a journal has entries."""

    journal_id: Id
