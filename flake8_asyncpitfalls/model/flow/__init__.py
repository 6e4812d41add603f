"""What runs in which order, under which conditions, and where it suspends."""
