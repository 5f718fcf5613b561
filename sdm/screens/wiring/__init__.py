"""Intent to move, one line each: the table of contents of the app."""
