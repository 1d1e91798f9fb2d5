"""A list of things to decide, and the page of the current one beside it: the inbox, and what was handed over."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.theme.sizes import PAGE_INSET
from desktop.widgets.card import Rule
from desktop.widgets.filled_or_empty import FilledOrEmpty
from desktop.widgets.labels import Muted, Title
from desktop.widgets.overlay_scroll_bar import OverlayScrollBar
from desktop.widgets.surface import Edge, Surface

NARROWEST = 348
"""What a page's table of three values needs."""


class ListBesidePage(QVBoxLayout):
    """`figure` stands beside the title, `filled` shows list and page or what is said in their place."""

    def __init__(self, screen: QWidget, title: str, items: QWidget, page: QWidget) -> None:
        super().__init__(screen)
        self.figure = Muted()
        head = QHBoxLayout()
        head.setContentsMargins(PAGE_INSET, 16, PAGE_INSET, 14)
        head.setSpacing(10)
        head.addWidget(Title(title))
        head.addWidget(self.figure)
        head.addStretch(1)
        content = QWidget()
        both = QHBoxLayout(content)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(items)
        both.addWidget(page, 1)
        self.filled = FilledOrEmpty(content)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)
        self.addLayout(head)
        self.addWidget(Rule())
        self.addLayout(self.filled, 1)
        screen.setFocusProxy(items)


class PageBeside(Surface):
    """The page of the current one, which scrolls down and never sideways; there is always room for all of its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("background", Edge.START, parent)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setMinimumWidth(NARROWEST)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        OverlayScrollBar(self._scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(self._scroll)

    def show_page(self, name: str = "", fill: Callable[[QVBoxLayout], None] | None = None) -> None:
        """Show a new page that `fill` fills, under an accessible name; nothing without it."""
        page = QWidget()
        page.setObjectName("page")
        if fill is not None:
            page.setAccessibleName(name)
            column = QVBoxLayout(page)
            column.setContentsMargins(PAGE_INSET, 14, PAGE_INSET, PAGE_INSET)
            column.setSpacing(8)
            fill(column)
        self._scroll.setWidget(page)
