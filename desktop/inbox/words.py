"""What the inbox says: why a change is here, who stood in the way, and what will happen by each key."""

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.derive.value_text import ValueText
from desktop.derive.words import counted as count_in
from desktop.derive.words import lowered, reason_of
from desktop.inbox.items import Item
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Action
from shared_models.kernel.verdict import Verdict

_DEEDS = {
    Action.CREATE: "New {record}",
    Action.PATCH: "Change of a {record}",
    Action.DELETE: "Deletion of a {record}",
    Action.RESTORE: "Restoring of a {record}",
    Action.VERB: "Change of a {record}",
}


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Inbox", text)


def counted(n: int, one: str, many: str) -> str:
    """`many` with its %n, or `one` for a single thing."""
    return count_in("Inbox", n, one, many)


def deed(item: Item) -> str:
    """What was wanted, in the words it was done under."""
    return item.deed or tr(_DEEDS[item.queued.mutation.action]).format(record=lowered(item.kind))


def state(item: Item) -> str:
    """What became of it, in one or two words."""
    return tr("Conflict") if item.is_conflict else tr("Refused")


def mark(item: Item) -> tuple[str, str]:
    """Icon, and the token of its colour."""
    return ("git-fork", "warning") if item.is_conflict else ("warning-circle", "negative")


def why(item: Item) -> str:
    """One or two sentences."""
    if not item.is_conflict:
        return reason_of(item.verdict) or tr("The server did not accept this change.")
    fields = ", ".join(tr("“{field}”").format(field=each.label) for each in item.sides if each.question)
    if item.verdict.other_id:
        words = tr("What you changed was merged into {title}, which has something else for {fields}.")
        return f"{words.format(title=item.title, fields=fields)} {tr('Which one should stay?')}"
    words = tr("{who} changed {fields} before your change arrived.")
    who = meanwhile(item)[0] or tr("Someone else")
    return f"{words.format(who=who, fields=fields)} {tr('Which one should stay?')}"


def meanwhile(item: Item) -> tuple[str, Instant]:
    """Who changed it meanwhile, and when; empty and 0 where nobody can tell."""
    known = [each for each in item.sides if each.who or each.since]
    latest = max(known, key=lambda each: each.since, default=None)
    verdict: Verdict = item.verdict
    return (latest.who, latest.since) if latest is not None else (verdict.who, verdict.since)


def origin(item: Item, now: Instant, locale: QLocale) -> str:
    """When it was done here, and who was in the way when: "You: Today 08:50 · Tom Berg: Today 09:14"."""
    texts = ValueText(locale)
    parts = [tr("You: {when}").format(when=texts.when(item.queued.at, now))]
    who, since = meanwhile(item)
    when = texts.when(since, now) if since else ""
    if who or when:
        parts.append(tr("{who}: {when}").format(who=who or tr("Someone else"), when=when) if when else who)
    return " · ".join(parts)


def waits(item: Item) -> str:
    """How much hangs on it; empty for nothing."""
    n = len(item.waiting)
    return counted(n, "1 more change waits for this one", "%n more changes wait for this one") if n else ""


def waits_in_short(item: Item) -> str:
    """The same for a line of the list."""
    n = len(item.waiting)
    return counted(n, "1 more waits", "%n more wait") if n else ""
