"""The books read out of a store: the same SQL for a replica and for the server."""
