"""Numbers in the style of SKR04, in the order of the financial statements."""

from shared_models.accounting.charts.chart import Chart
from shared_models.accounting.charts.germany.skr import read_chart


def read() -> Chart:
    """The whole chart."""
    return read_chart("skr04", "Deutschland, Nummern wie SKR04", "Germany, numbers like SKR04", 1)
