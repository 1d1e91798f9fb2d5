"""The charts there are. Each is read when it is first asked for, and kept."""

from functools import cache

from shared_models.accounting.charts.chart import Chart

CHARTS = {
    "general": "General (IFRS-like)",
    "us_small_business": "United States, small business",
    "skr03": "Deutschland, Nummern wie SKR03",
    "skr04": "Deutschland, Nummern wie SKR04",
    "pcg": "France, plan comptable général",
}
"""Every chart's key, and what it is called by those who use it."""


@cache
def chart(key: str) -> Chart:
    """The chart of that key; KeyError when there is none."""
    match key:
        case "general":
            from shared_models.accounting.charts.general.general import read
        case "us_small_business":
            from shared_models.accounting.charts.united_states.small_business import read
        case "skr03":
            from shared_models.accounting.charts.germany.skr03 import read
        case "skr04":
            from shared_models.accounting.charts.germany.skr04 import read
        case "pcg":
            from shared_models.accounting.charts.france.pcg import read
        case _:
            raise KeyError(key)
    return read()


def chart_for(country: str) -> str:
    """The key of the chart a company in that country (ISO 3166-1) most probably wants."""
    return {"US": "us_small_business", "DE": "skr03", "FR": "pcg", "MC": "pcg"}.get(country, "general")
