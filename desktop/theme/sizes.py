"""Measures of the look in device-independent pixels, borders included, on a grid of four."""

GRID = 4

SIDEBAR_WIDTH = 220
COMPACT_SIDEBAR_WIDTH = 56
PANEL_WIDTH = 372
PAGE_INSET = 20
CELL_INSET = 12

ROW_HEIGHT = 36
DENSE_ROW_HEIGHT = 28
HEADER_HEIGHT = 32
BUTTON_HEIGHT = 30
INPUT_HEIGHT = 32
CHIP_HEIGHT = 26
STATUS_HEIGHT = 28
PILL_HEIGHT = 20

CONTROL_RADIUS = 6
CARD_RADIUS = 8

ICON = 16
ROW_AVATAR = 22
PANEL_AVATAR = 32
SCROLL_BAR = 12

BOARD_COLUMN_WIDTH = 272
"""Width of one column of a board; its cards fill it less the inset."""
