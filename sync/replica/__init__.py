"""The replica: a person's own encrypted copy of the records they may see, with their unsent work on top. No Qt."""
