"""How code takes the cancellation of its task, and its errors."""
