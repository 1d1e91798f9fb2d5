"""What leaves the house: papers of stored documents, and the letters that wait in the outbox."""
