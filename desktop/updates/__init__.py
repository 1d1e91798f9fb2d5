"""Newer releases: asked for, checked and offered; never forced on anybody."""
