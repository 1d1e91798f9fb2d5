"""What the head of the reports offers: periods, days, comparisons, whom a report is narrowed to, and ways out of it.

Law: everything that is chosen ends in `screen.look`; nothing here reads figures.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QWidget

from desktop.ledger_reports.chosen import ACCOUNT, ANALYTIC, GENERAL_LEDGER, PARTY, STATEMENT
from desktop.ledger_reports.words import compare_words, days_offered, offered, tr
from desktop.records.list_menus import pop_up
from desktop.widgets.day_prompt import DayPrompt
from desktop.widgets.editors.choice import Choice
from desktop.widgets.pick_prompt import PickPrompt
from shared_models.accounting.reports.span import Span
from sync.replica import lists

if TYPE_CHECKING:
    from desktop.ledger_reports.reports_screen import ReportsScreen

_MOST = 40
_ACCOUNTS = """\
SELECT id, code || ' ' || name FROM account WHERE deleted_at IS NULL AND heading IS NOT 1
AND (code LIKE ? || '%' OR name LIKE '%' || ? || '%') ORDER BY code LIMIT ?"""


def open_periods(screen: "ReportsScreen") -> QMenu:
    """Offer the periods, or the days for what looks at one."""
    facts = screen.found.facts if screen.found else None
    if screen.chosen.is_aged:
        known = days_offered(screen.today(), facts)
        entries = list(known.items())
        menu = _menu(screen, tr("Day"), entries, screen.chosen.day, partial(_choose_day, screen))
    else:
        spans = offered(screen.today(), facts)
        entries = [(name, words) for name, (words, _) in spans.items()]
        menu = _menu(
            screen, tr("Period"), entries, screen.period, lambda name: screen.choose_span(spans[name][1], name)
        )
    menu.addSeparator()
    menu.addAction(tr("Choose days…")).triggered.connect(partial(_ignoring, partial(ask_days, screen)))
    pop_up(menu, screen.head.period)
    return menu


def open_comparisons(screen: "ReportsScreen") -> QMenu:
    """Offer what can stand beside the figures."""
    entries = list(compare_words().items())
    menu = _menu(screen, tr("Comparison"), entries, screen.chosen.compare, screen.choose_comparison)
    pop_up(menu, screen.head.compare)
    return menu


def open_narrowing(screen: "ReportsScreen") -> QMenu:
    """Offer to look only at an account, at somebody, at a project; or at everything again."""
    return _of_actions(screen, tr("Narrow the report"), ("account", "party", "analytic", "all"), screen.head.only)


def open_taking_out(screen: "ReportsScreen") -> QMenu:
    """Offer paper and files."""
    return _of_actions(screen, tr("Print or export"), ("print", "excel", "csv", "pdf"), screen.head.taking_out)


def ask_days(screen: "ReportsScreen") -> None:
    """Ask for the first day, then for the last; of what looks at one day, for that."""
    chosen = screen.chosen
    if chosen.is_aged:
        prompt = _prompt(screen, tr("Day"), [(tr("As now"), date.fromisoformat(chosen.day))])
        prompt.chosen.connect(lambda day, _clock: _choose_day(screen, day.isoformat()) if day else None)
        return
    first = _prompt(screen, tr("First day"), [(tr("As now"), date.fromisoformat(chosen.span.first))])
    first.chosen.connect(partial(_ask_last, screen))


def pick(screen: "ReportsScreen", what: str) -> PickPrompt:
    """Ask for an account, for a customer or vendor, or for an analytic account."""
    titles = {ACCOUNT: tr("Account"), PARTY: tr("Customer or vendor"), ANALYTIC: tr("Analytic account")}
    provide = {ACCOUNT: _accounts, PARTY: _parties, ANALYTIC: _analytic}[what]
    prompt = PickPrompt(screen.window(), titles[what], partial(provide, screen))
    prompt.chosen.connect(lambda key, name: screen.look(screen.chosen.narrowed_to(what, key, name)))
    prompt.show_at(screen.head.only)
    return prompt


def everything(screen: "ReportsScreen") -> None:
    """Look at everything again."""
    name = GENERAL_LEDGER if screen.chosen.name == STATEMENT else screen.chosen.name
    screen.look(replace(screen.chosen, name=name, only={}))


def _choose_day(screen: "ReportsScreen", day: str) -> None:
    screen.look(replace(screen.chosen, day=day))


def _ask_last(screen: "ReportsScreen", day: date | None, _clock: time | None) -> None:
    if day is None:
        return
    last = _prompt(screen, tr("Last day"), [(tr("The same day"), day)])

    def chosen(until: date | None, _clock: time | None) -> None:
        if until is not None:
            screen.choose_span(Span(*sorted((day.isoformat(), until.isoformat()))))

    last.chosen.connect(chosen)


def _prompt(screen: "ReportsScreen", title: str, known: list[tuple[str, date]]) -> DayPrompt:
    prompt = DayPrompt(screen.window(), title, known, screen.workspace.locale, screen.today)
    prompt.show_at(screen.head.period)
    return prompt


def _accounts(screen: "ReportsScreen", text: str) -> Sequence[Choice]:
    return [Choice(*each) for each in screen.workspace.reader.execute(_ACCOUNTS, (text, text, _MOST))]


def _parties(screen: "ReportsScreen", text: str) -> Sequence[Choice]:
    return _found(screen, ("company", "contact"), text)


def _analytic(screen: "ReportsScreen", text: str) -> Sequence[Choice]:
    return _found(screen, ("analytic_account",), text)


def _found(screen: "ReportsScreen", types: Sequence[str], text: str) -> list[Choice]:
    known = screen.workspace.catalogue.record_types
    hits = lists.search(screen.workspace.reader, [known[each] for each in types if each in known], text, _MOST)
    return [Choice(each.id, each.title) for each in hits]


def _menu(
    screen: "ReportsScreen", name: str, entries: Sequence[tuple[Any, str]], current: object, choose: Callable[..., None]
) -> QMenu:
    menu = QMenu(screen)
    menu.setAccessibleName(name)
    for value, words in entries:
        entry = menu.addAction(words)
        entry.setCheckable(True)
        entry.setChecked(value == current)
        entry.triggered.connect(partial(_ignoring, partial(choose, value)))
    return menu


def _of_actions(screen: "ReportsScreen", name: str, ids: Sequence[str], at: QWidget) -> QMenu:
    menu = QMenu(screen)
    menu.setAccessibleName(name)
    for each in ids:
        action = screen.workspace.actions.find(f"ledger_reports.{each}")
        entry = menu.addAction(action.label)
        entry.setEnabled(screen.workspace.actions.can_run(action))
        entry.triggered.connect(partial(_ignoring, action.run))
    pop_up(menu, at)
    return menu


def _ignoring(run: Callable[[], object], _checked: bool = False) -> None:
    run()
