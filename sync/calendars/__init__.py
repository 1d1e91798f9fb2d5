"""iCalendar (RFC 5545): reading what others have sent, and writing what others can read."""
