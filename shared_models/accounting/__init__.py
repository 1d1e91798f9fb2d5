"""The books: accounts, journals, entries that are never changed once posted, documents, and what stays open."""
