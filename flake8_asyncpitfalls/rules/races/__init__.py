"""State that other tasks change during an await."""
