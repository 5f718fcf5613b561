"""What each screen shows: frozen view-models, made by pure functions."""
