"""The windows of an account, and what of the system leads into them: links, a second start of the program, the tray."""
