"""What one can do in the forecast, as actions of the registry. They are on while it is shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.actions import Action
from desktop.analytics.figures import tr
from desktop.screen_actions import ScreenActions

if TYPE_CHECKING:
    from desktop.analytics.forecast_screen import ForecastScreen


def forecast_actions(screen: "ForecastScreen") -> list[Action]:
    """The actions of the forecast, their ids beginning with `forecast.`."""
    action = ScreenActions(screen, "forecast.", tr("Forecast"), view="deal.view")
    tabs = [
        action(
            f"tab.{each.id}",
            tr("Show {report}").format(report=each.label),
            "chart-bar",
            str(at + 1),
            _choosing(screen, each.id),
        )
        for at, each in enumerate(screen.reports.values())
    ]

    def excel() -> None:
        screen.save_figures("xlsx")

    def as_csv() -> None:
        screen.save_figures("csv")

    def printable() -> bool:
        return screen.has_cards() and not screen.panel_has_keys()

    return [
        *tabs,
        action("next", tr("Next report"), "caret-right", "]", lambda: screen.step(1)),
        action("previous", tr("Report before"), "caret-left", "[", lambda: screen.step(-1)),
        action("pipeline", tr("Choose the pipeline of the reports"), "funnel", "P", screen.open_pipelines),
        action("owner", tr("Choose whose deals are reckoned"), "user", "O", screen.open_owners),
        action("period", tr("Choose the period"), "calendar-blank", "Y", screen.open_periods, screen.has_period),
        action("tables", tr("Show charts as tables, or tables as charts"), "table", "Shift+T", screen.toggle_tables),
        action(
            "print", tr("Print this report, or save it as PDF…"), "printer", "Ctrl+P", screen.print_report, printable
        ),
        action("excel", tr("Save the figures for Excel…"), "download-simple", "Ctrl+Shift+E", excel, screen.has_cards),
        action("csv", tr("Save the figures as CSV…"), "download-simple", "", as_csv, screen.has_cards),
        action("picture", tr("Copy the charts as a picture"), "copy", "Ctrl+Shift+C", screen.copy_picture),
    ]


def _shown(label: str) -> str:
    return tr("Show {report}").format(report=label)


def _choosing(screen: "ForecastScreen", report: str) -> Callable[[], None]:
    return lambda: screen.go(report)
