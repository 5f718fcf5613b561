"""The open consultation: keep first, hear, then show."""
