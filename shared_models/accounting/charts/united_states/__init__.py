"""The chart for small businesses in the United States."""
