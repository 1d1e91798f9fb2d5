"""Quotes, invoices, credit notes and bills: their list, and the page on which they are written."""
