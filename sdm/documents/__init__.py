"""What is printed: blocks with meaning, and one compose function for each document."""
