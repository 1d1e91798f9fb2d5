"""What leaves the house: the look of papers, the mail server, and what can be done with a letter."""
