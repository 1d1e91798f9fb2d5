"""The property of a screen that has an action of its own for printing, so that the window offers none beside it."""

PRINTS_ITSELF = "printsItself"
