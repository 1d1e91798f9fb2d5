"""The inbox: changes that were refused or met another's, each with why it is there and what one can do about it."""
