"""What the sync log says, in plain words: what happened, why, and when a change went where."""

from PySide6.QtCore import QDateTime, QLocale

from desktop.derive.words import marked
from desktop.sync.words import counted, tr
from shared_models.kernel.instant import Instant
from sync.replica.queue import Queued
from sync.replica.sync_log import Event, What

_WORDS = {
    What.CONNECTED: "Connected",
    What.ENDED: "The connection ended",
    What.UNREACHED: "No connection",
    What.STOPPED: "Synchronisation stopped",
    What.LOAD_NEEDED: "Records have to be loaded",
    What.LOADED: "Records were loaded",
    What.MENDED: "Damaged records were mended",
    What.REMADE: "Search and sorting were made anew, because they had missed records",
    What.HIDDEN: "Records that you may not see any more were removed",
    What.HANDED_OVER: "Your changes to records that you may not see any more were handed to your administrator",
    What.REKEYED: "The copy on this computer got a new key",
    What.RESCUED: "Changes were saved out of a damaged copy",
    What.REVOKED: "Access was taken away",
}

_WHY = {
    "closed": "Counterfoil was closed",
    "link-lost": "the network or the server went away",
    "unreachable": "the server cannot be reached",
    "unavailable": "the server is busy",
    "not-signed-in": "you have to sign in again",
    "disk-full": "the disk is full",
    "new": "there were none yet",
    "epoch": "the server was restored",
    "ahead": "the server was restored",
    "compacted": "this computer was away for long",
    "scope": "you may see other records than before",
    "oversize": "too much has changed",
}

_MARKS = {
    What.CONNECTED: ("check-circle", "positive"),
    What.LOADED: ("check-circle", "positive"),
    What.MENDED: ("check-circle", "positive"),
    What.REMADE: ("check-circle", "positive"),
    What.STOPPED: ("warning-circle", "negative"),
    What.REVOKED: ("warning-circle", "negative"),
    What.RESCUED: ("warning-circle", "warning"),
    What.UNREACHED: ("cloud-slash", "sub"),
    What.ENDED: ("cloud-slash", "sub"),
}


def event_mark(event: Event) -> tuple[str, str]:
    """The icon of an event, and the token of its colour."""
    return _MARKS.get(event.what, ("arrows-clockwise", "sub"))


def event_title(event: Event) -> str:
    """What happened, and why where that is known."""
    words = tr(_WORDS[event.what])
    return tr("{what}: {why}").format(what=words, why=tr(_WHY[event.code])) if event.code in _WHY else words


def event_times(event: Event, locale: QLocale) -> str:
    """When, how often, and how much."""
    parts = [moment(event.at, locale)]
    if event.times > 1:
        tries = counted(event.times, "1 try", "%n tries")
        parts.append(tr("{tries} until {time}").format(tries=tries, time=moment(event.until, locale)))
    facts = event.facts
    if facts.get("rows"):
        parts.append(counted(facts["rows"], "1 record", "%n records"))
    if facts.get("mended"):
        parts.append(counted(facts["mended"], "1 record", "%n records"))
    if facts.get("handed_over"):
        parts.append(counted(facts["handed_over"], "1 change", "%n changes"))
    if facts.get("sent"):
        parts.append(counted(facts["sent"], "1 change sent", "%n changes sent"))
    if facts.get("changes"):
        parts.append(counted(facts["changes"], "1 change received", "%n changes received"))
    return " · ".join(parts)


def change_times(queued: Queued, locale: QLocale) -> str:
    """When a change was made, sent, answered, and settled in what is shown."""
    parts = [tr("Made {time}").format(time=moment(queued.at, locale))]
    for words, at in (
        (marked("Sync", "sent {time}"), queued.sent_at),
        (marked("Sync", "answered {time}"), queued.answered_at),
        (marked("Sync", "settled {time}"), queued.settled_at),
    ):
        if at:
            parts.append(tr(words).format(time=clock_time(at, locale)))
    if queued.shown_at and queued.verdict is not None and queued.verdict.stands:
        parts.append(tr("in step {time}").format(time=clock_time(queued.shown_at, locale)))
    return " · ".join(parts)


def moment(at: Instant, locale: QLocale) -> str:
    """Day and time."""
    day = locale.toString(_local(at).date(), QLocale.FormatType.ShortFormat)
    return f"{day} {clock_time(at, locale)}"


def clock_time(at: Instant, locale: QLocale) -> str:
    """The time of day to the second."""
    return locale.toString(_local(at).time(), "HH:mm:ss")


def _local(at: Instant) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(at // 1000)
