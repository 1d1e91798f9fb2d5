"""The look: colour tokens, sizes, fonts, icons, and the one theme object that applies them. Knows no record."""
