"""What stands in each card of the first page. Reads the replica by bounded questions, and writes nothing."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime

from desktop.calendar.agenda_rows import entry_of as event_entry
from desktop.calendar.event import Layer
from desktop.calendar.source import Events
from desktop.calendar.span import Days
from desktop.derive.value_text import ValueText
from desktop.derive.words import counted, declared
from desktop.home.arrangement import Arrangement, CardId
from desktop.home.books_entries import books_entries, keeps_books
from desktop.home.visits import visits
from desktop.home.words import tr
from desktop.shell.places import Place, places
from desktop.tasks.sections import parted
from desktop.tasks.task_entries import entry_of as task_entry
from desktop.tasks.task_entries import titles_of
from desktop.widgets.editors.date_text import format_day, tongue
from desktop.widgets.section_rows import Entry
from desktop.workspace import Workspace
from shared_models.crm.staying import DAY
from shared_models.kernel.instant import Instant
from shared_models.kernel.json_form import scale_of
from shared_models.kernel.wall_clock import at_wall
from shared_models.kernel.write import Key
from sync.replica import agenda, lists
from sync.replica.attention import Needing, Reason, needing

SHOWN = 8
"""Lines of a card; the rest is where its button leads."""
GO = "go:"
"""Before the id of a place in an entry that leads there."""


class Contents:
    """Answers for each card with its entries and with how many more there are."""

    def __init__(self, workspace: Workspace, arrangement: Arrangement, clock: Callable[[], datetime]) -> None:
        self._workspace, self._arrangement, self._clock = workspace, arrangement, clock
        self._values = ValueText(workspace.locale)

    def of(self, card: CardId) -> tuple[Sequence[Entry], int]:
        """The entries of a card, and how many more there are."""
        entries = {
            CardId.TODAY: self._today,
            CardId.BOOKS: lambda: books_entries(self._workspace, self._clock().date()),
            CardId.ATTENTION: self._attention,
            CardId.RECENT: self._recent,
            CardId.LINKS: self._links,
            CardId.WAITING: self._waiting,
        }[card]()
        return entries[:SHOWN], max(0, len(entries) - SHOWN)

    def _today(self) -> list[Entry]:
        """What takes place today, then what is due and overdue."""
        now, workspace = self._clock(), self._workspace
        today = now.date()
        found: list[Entry] = []
        if self._may("activity"):
            events = Events(workspace)
            events.layers = frozenset({Layer.APPOINTMENTS})
            here = events.read(Days(today, today), now)
            found += [event_entry(each, today, workspace.locale) for each in here if not each.over]
        if self._may("task"):
            tasks = agenda.tasks_due(workspace.reader, workspace.person_id, "", today.isoformat(), 200)
            parts = parted(tasks, today, tongue(workspace.locale).first_weekday)
            titles = titles_of(workspace, tasks)
            for part, lines in reversed(list(parts.items())):
                found += [task_entry(workspace, each, titles, part, today, False) for each in lines]
        return found

    def _attention(self) -> list[Entry]:
        if not (self._may("deal") and self._may("task") and self._may("activity")):
            return []
        today, types = self._clock().date(), self._workspace.catalogue.record_types
        now = at_wall(self._clock())
        deals = needing(self._workspace.reader, types, self._workspace.person_id, today.isoformat(), now)
        keys = {("company", each.company_id) for each in deals[:SHOWN] if each.company_id}
        titles = lists.titles(self._workspace.reader, types, keys)
        return [self._deal(each, titles, today, now) for each in deals]

    def _deal(self, deal: Needing, titles: Mapping[Key, str], today: date, now: Instant) -> Entry:
        locale, kind = self._workspace.locale, self._workspace.catalogue.record_type("deal")
        words = []
        for reason in deal.reasons:
            if reason is Reason.OVERDUE and deal.close:
                day = format_day(date.fromisoformat(deal.close), locale)
                words.append(tr("should have closed {day}").format(day=day))
            elif reason is Reason.TODAY:
                words.append(tr("closes today"))
            elif reason is Reason.STALE and deal.since is not None:
                days = locale.toString((now - deal.since) // DAY)
                words.append(tr("{days} days in its stage").format(days=days))
            elif reason is Reason.NO_STEP:
                words.append(tr("no next step"))
        amount = ""
        if deal.amount is not None:
            scale = scale_of(kind.field("amount"), {"currency": deal.currency})
            amount = self._values.money(deal.amount, deal.currency or "", scale)
        pressing = deal.reasons[0] in (Reason.OVERDUE, Reason.TODAY)
        company = titles.get(("company", deal.company_id or ""), "")
        return Entry(
            deal.id,
            deal.title,
            lead=kind.icon,
            lead_token="negative" if pressing else "warning",
            note=" · ".join(words),
            end=amount,
            words=", ".join(each for each in (deal.title, company, *words, amount) if each),
            data=("deal", deal.id),
        )

    def _recent(self) -> list[Entry]:
        return self._records(visits(self._workspace).latest())

    def _links(self) -> list[Entry]:
        offered = {each.id: each for each in places(self._workspace)}
        found = []
        for link in self._arrangement.links():
            kind, _, rest = link.partition(":")
            if kind == "place" and rest in offered:
                found.append(_place(offered[rest], link))
            elif kind == "view":
                found += self._view(rest, link)
            elif kind == "record":
                name, _, record = rest.partition(":")
                found += [_linked(each, link) for each in self._records([(name, record)])]
        return found

    def _view(self, view_id: str, link: str) -> list[Entry]:
        """A saved view of a list, as long as it is there."""
        sql = "SELECT name, record_type FROM saved_view WHERE id = ? AND deleted_at IS NULL"
        types = self._workspace.catalogue.record_types
        row = self._workspace.reader.execute(sql, (view_id,)).fetchone() if "saved_view" in types else None
        if row is None or not self._may(row[1]):
            return []
        label = declared(types[row[1]].label_plural)
        words, data = f"{row[0]}, {label}", ("view", row[1], view_id)
        return [Entry(link, row[0], lead="bookmark-simple", lead_token="sub", end=label, words=words, data=data)]

    def _waiting(self) -> list[Entry]:
        status = self._workspace.status
        found = []
        if status.attention:
            words = counted("Home", status.attention, "One change needs you", "%n changes need you")
            found.append(Entry(f"{GO}inbox", words, lead="tray", lead_token="negative", data=("place", "inbox")))
        if status.waiting:
            words = counted("Home", status.waiting, "One change waits to be sent", "%n changes wait to be sent")
            found.append(Entry(f"{GO}sync", words, lead="clock", lead_token="sub", data=("sync", "")))
        return found

    def _records(self, keys: Sequence[Key]) -> list[Entry]:
        """Records that are still there, with what they are."""
        types = self._workspace.catalogue.record_types
        known = [each for each in keys if each[0] in types and self._may(each[0])]
        titles = lists.titles(self._workspace.reader, types, known)
        found = []
        for key in known:
            if title := titles.get(key):
                kind = types[key[0]]
                label = declared(kind.label)
                words = f"{title}, {label}"
                found.append(Entry(key[1], title, lead=kind.icon, lead_token="sub", end=label, words=words, data=key))
        return found

    def _may(self, name: str) -> bool:
        types = self._workspace.catalogue.record_types
        return name in types and self._workspace.actor.may_some(types[name].permission("view"))


def _place(place: Place, link: str) -> Entry:
    return Entry(link, place.go or place.label, lead=place.icon, lead_token="sub", data=("place", place.id))


def _linked(entry: Entry, link: str) -> Entry:
    return Entry(
        link, entry.title, lead=entry.lead, lead_token="sub", end=entry.end, words=entry.words, data=entry.data
    )


def cards_for(workspace: Workspace) -> list[CardId]:
    """The cards that there are for this person."""
    return [each for each in CardId if each is not CardId.BOOKS or keeps_books(workspace)]


def day_and_hour(now: datetime) -> str:
    """Which greeting fits the hour."""
    hour = now.replace(tzinfo=UTC).hour
    if hour < 12:
        return tr("Good morning")
    return tr("Good afternoon") if hour < 18 else tr("Good evening")


def saved_views(workspace: Workspace) -> list[tuple[str, str]]:
    """The saved views that the person may look through, by name; each with the list it is of."""
    types = workspace.catalogue.record_types
    if "saved_view" not in types:
        return []
    sql = (
        "SELECT id, name, record_type FROM saved_view WHERE deleted_at IS NULL AND (shared OR owner_id = ?) "
        "ORDER BY sort_key LIMIT 60"
    )
    rows = workspace.reader.execute(sql, (workspace.person_id,)).fetchall()
    seen = [each for each in rows if each[2] in types and workspace.actor.may_some(types[each[2]].permission("view"))]
    return [(each[0], f"{each[1]} ({declared(types[each[2]].label_plural)})") for each in seen]
