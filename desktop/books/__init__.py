"""The books: opening them, vouchers by keyboard, the chart of accounts, closing months."""
