"""Versions of an aid: who approved which content, what was published, what changed between."""
