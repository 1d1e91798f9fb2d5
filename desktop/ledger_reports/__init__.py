"""Reports of the books on the screen: figures, what they are made of, and back."""
