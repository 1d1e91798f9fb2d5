"""Reports of crashes: they are shown, deleted, or saved to a file to send. Nothing is sent by itself."""
