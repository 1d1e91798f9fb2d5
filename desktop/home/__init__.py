"""The first page: what today holds, what needs attention, and the way back to what one was at."""
