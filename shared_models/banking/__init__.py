"""Money that moves: payments, batches of them, bank accounts, and statements that are reconciled with the books."""
