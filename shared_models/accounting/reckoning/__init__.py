"""The arithmetic of documents: rounding, taxes, totals, due days and what is posted. Pure, whole numbers only."""
