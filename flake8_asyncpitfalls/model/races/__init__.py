"""State that tasks share, and the locks around it."""
