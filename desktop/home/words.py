"""The words of the first page."""

from PySide6.QtCore import QCoreApplication

from desktop.home.arrangement import CardId


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Home", text)


def card_words(card: CardId) -> str:
    """What a card is called."""
    return {
        CardId.TODAY: tr("Today"),
        CardId.BOOKS: tr("Books that need you"),
        CardId.ATTENTION: tr("Deals that need you"),
        CardId.RECENT: tr("Opened lately"),
        CardId.LINKS: tr("Quick links"),
        CardId.WAITING: tr("Waiting"),
    }[card]


def nothing_words(card: CardId) -> str:
    """What a card says when it has nothing to show."""
    return {
        CardId.TODAY: tr("Nothing is planned for today. G M leads to your tasks, G K to the calendar."),
        CardId.BOOKS: tr("Nothing is overdue, and nothing waits to be paid, explained or closed."),
        CardId.ATTENTION: tr("Every deal of yours has its next step, and none is late."),
        CardId.RECENT: tr("The records you open stand here, so that one key leads back to them."),
        CardId.LINKS: tr("Put places and records here that you often go to: press “Add”, or P on a record above."),
        CardId.WAITING: tr("Everything is sent, and nothing needs a choice of yours."),
    }[card]
