"""What leaves the house: how the organisation looks on paper, and the letters that wait to be sent."""
