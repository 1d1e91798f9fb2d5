"""The forecast as a place of the side bar."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.workspace import Workspace

if TYPE_CHECKING:
    from desktop.shell.places import Place

FORECAST = "forecast"


def forecast_place(section: str) -> "Place":
    """Where forecast and reports are."""
    from desktop.shell.places import Place

    def make(workspace: Workspace) -> QWidget:
        from desktop.analytics.forecast_screen import ForecastScreen

        return ForecastScreen(workspace)

    keys = (
        ("1–5", _tr("reports")),
        ("Y", _tr("period")),
        (_tr("arrows"), _tr("walk a chart")),
        ("?", _tr("shortcuts")),
    )
    return Place(
        FORECAST, _tr("Forecast"), "chart-bar", make, section, "R", _tr("Forecast and reports"), "deal.view", keys=keys
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Forecast", text)
