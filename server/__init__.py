"""What only a server does: the database, the one writer `apply`, sign-in, REST and the live link to the clients."""
