"""Payments: what is to be paid, the batches that pay it, and the file for the bank."""
