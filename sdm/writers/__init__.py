"""Blocks given ink: PDF, HTML and plain text, and pictures of pages."""
