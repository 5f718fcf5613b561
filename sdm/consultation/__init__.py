"""What has been said: facts, how they are heard, and the moves that make them. Knows no screen."""
