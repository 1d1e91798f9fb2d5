"""Lists out into files of other programs: CSV, Excel, vCard."""
