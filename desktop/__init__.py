"""The desktop client: what a person sees and does. Everything is read from the replica on this computer."""
