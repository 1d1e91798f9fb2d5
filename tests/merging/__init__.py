"""Stories of people who change the same records apart, and the proof that nothing typed is lost without a word."""
