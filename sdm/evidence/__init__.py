"""What is known about the options of a decision, as frozen values."""
