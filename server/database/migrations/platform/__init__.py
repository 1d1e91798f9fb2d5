"""Migrations of the schema `platform`, in order of their numbers."""
