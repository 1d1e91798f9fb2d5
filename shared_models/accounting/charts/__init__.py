"""Charts of accounts with their journals, taxes and report lines, as declared data; and the plans of reports over sums.

`library.chart(key)` reads one. A module of data is imported only when its chart is asked for.
"""
