"""E-mail addresses as people type them, and the folded form under which each may sign up once."""

import unicodedata

from shared_models.kernel.record_field import Kind, RecordField

_EMAIL = RecordField("email", "E-mail", Kind.EMAIL, required=True)


def checked(email: str) -> str:
    """The address without surrounding blanks; raises InvalidValue."""
    return str(_EMAIL.check(unicodedata.normalize("NFC", email).strip()))


def folded(email: str) -> str:
    """The form that is compared. RFC 5321 lets the local part tell cases apart; no provider that matters does."""
    return unicodedata.normalize("NFKC", email.strip()).casefold()
