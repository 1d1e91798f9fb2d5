"""What the status bar and its popover say about synchronisation."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from desktop.derive import words as derived
from desktop.derive.words import reason_of
from desktop.sync.standing import Standing
from desktop.widgets.sync_status import StatusPart
from shared_models.kernel.instant import Instant
from sync.replica.lease import Ending
from sync.replica.status import Phase, Status

MINUTE: Instant = 60_000_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR


def tr(text: str, n: int = -1) -> str:
    """The text in the person's language; `n` takes the place of %n and chooses the form for that number."""
    return QCoreApplication.translate("Sync", text, "", n)


def counted(n: int, one: str, many: str) -> str:
    """`many` with its %n, or `one` where the language has no better form for a single thing."""
    return derived.counted("Sync", n, one, many)


def ago(then: Instant, now: Instant, locale: QLocale) -> str:
    """How long ago something was, as one says it: "2 min ago", later the day."""
    passed = max(0, now - then)
    if passed < MINUTE:
        return tr("just now")
    if passed < HOUR:
        return tr("%n min ago", passed // MINUTE)
    if passed < DAY:
        return tr("%n h ago", passed // HOUR)
    return locale.toString(QDateTime.fromMSecsSinceEpoch(then // 1000).date(), QLocale.FormatType.ShortFormat)


def link_part(link: Status, last: Instant, now: Instant, locale: QLocale) -> StatusPart:
    """One statement about the link; `last` is when the server was last heard of, 0 for never."""
    when = ago(last, now, locale) if last else ""
    if link.phase is Phase.LIVE:
        return StatusPart("check-circle", "positive", tr("Synced {when}").format(when=when or tr("just now")))
    if link.phase is Phase.LOADING:
        if link.fault is not None:
            words = tr("Loading waits: {reason}").format(reason=reason_of(link.fault))
            return StatusPart("warning-circle", "warning", words)
        percent = 100 * link.done // link.total if link.total else 0
        return StatusPart("arrows-clockwise", "sub", tr("Loading {percent} %").format(percent=derived.number(percent)))
    if link.phase is Phase.STOPPED:
        code = link.fault.code() if link.fault else ""
        words = tr("Sign in again to sync") if code == "not-signed-in" else tr("Sync has stopped")
        return StatusPart("warning-circle", "negative", words)
    if link.phase is Phase.CONNECTING:
        return StatusPart("arrows-clockwise", "sub", tr("Connecting…"))
    words = tr("Offline, synced {when}").format(when=when) if when else tr("Offline")
    return StatusPart("cloud-slash", "sub", words)


def lease_words(standing: Standing) -> str:
    """How long the records can still be seen here without the server; empty while that is not worth a word."""
    if not isinstance(standing.lease, Ending):
        return ""
    if standing.lease.left >= HOUR:
        hours = standing.lease.left // HOUR
        return counted(
            hours, "Connect within 1 hour to keep working here", "Connect within %n hours to keep working here"
        )
    minutes = max(1, standing.lease.left // MINUTE)
    return counted(
        minutes, "Connect within 1 minute to keep working here", "Connect within %n minutes to keep working here"
    )


def parts(standing: Standing, last: Instant, now: Instant, locale: QLocale) -> list[StatusPart]:
    """The statements of the status bar; what is not worth a word is left out."""
    found = [link_part(standing.link, last, now, locale)]
    if standing.warning:
        found.append(StatusPart("clock", "warning", lease_words(standing)))
    if standing.waiting:
        found.append(StatusPart("clock", "sub", counted(standing.waiting, "1 change waiting", "%n changes waiting")))
    if standing.conflicts:
        found.append(StatusPart("git-fork", "warning", counted(standing.conflicts, "1 conflict", "%n conflicts")))
    if standing.refused:
        found.append(
            StatusPart(
                "warning-circle", "negative", counted(standing.refused, "1 change refused", "%n changes refused")
            )
        )
    return found
