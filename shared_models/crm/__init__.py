"""Customers and sales: people, companies, deals, what was done and what is to do."""
