"""Notes: text with light formatting, stored as Markdown and shown without ever loading anything from elsewhere."""
