"""Real kills: clients, server and PostgreSQL are killed with signal 9 at random moments while three clients write."""
