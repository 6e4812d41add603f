"""What is for looking for mistakes, and was left in."""
