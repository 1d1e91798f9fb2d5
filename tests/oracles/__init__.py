"""What programs that nobody here wrote say about a ledger: hledger, ledger and beancount, each run by itself."""
