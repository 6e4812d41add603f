"""Event loops, and what of theirs other threads and processes see."""
