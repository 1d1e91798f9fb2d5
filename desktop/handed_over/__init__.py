"""Work of people who may not send it any more, and what an administrator decides about it."""
