"""What is said of duplicates: how sure it is that they are, and why. Pure."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from sync.duplicates.groups import Group
from sync.duplicates.likeness import CERTAIN, LIKELY, Why


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Duplicates", text)


def sureness(score: int) -> str:
    """How sure it is, in a word."""
    if score >= CERTAIN:
        return tr("Certain")
    return tr("Likely") if score >= LIKELY else tr("Possible")


def token(group: Group) -> str:
    """The colour of how sure it is."""
    return "positive" if group.is_certain else "warning" if group.score >= LIKELY else "sub"


def reasons(why: Iterable[Why]) -> str:
    """What the records have in common: `same e-mail, same name`."""
    known = {
        Why.EMAIL: tr("same e-mail"),
        Why.PHONE: tr("same phone number"),
        Why.NAME: tr("same name"),
        Why.SIMILAR_NAME: tr("similar name"),
        Why.COMPANY: tr("same company"),
        Why.DOMAIN: tr("same e-mail domain"),
        Why.PLACE: tr("same town"),
    }
    return ", ".join(known[each] for each in why)
