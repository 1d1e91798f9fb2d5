"""The main window: side bar, status bar, command palette, shortcut sheet, and the place where screens are shown."""
