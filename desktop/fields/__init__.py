"""The fields that an organisation adds to its records: add, rename, order, retire them."""
