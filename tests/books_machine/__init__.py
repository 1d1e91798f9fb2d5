"""Stories of book-keepers who do right and wrong things, held against the laws of the ledger after every step."""
