"""Numbers in the style of SKR03, in the order of business processes."""

from shared_models.accounting.charts.chart import Chart
from shared_models.accounting.charts.germany.skr import read_chart


def read() -> Chart:
    """The whole chart."""
    return read_chart("skr03", "Deutschland, Nummern wie SKR03", "Germany, numbers like SKR03", 0)
