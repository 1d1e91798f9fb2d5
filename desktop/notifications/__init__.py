"""What concerns a person while they look elsewhere: told in the program and on the desktop, as they like it."""
