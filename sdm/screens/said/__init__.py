"""Words that were said, as every step shows them: whose they are, and "Yes, my words"."""
