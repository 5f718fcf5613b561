"""What stands round every step, in the same place."""
