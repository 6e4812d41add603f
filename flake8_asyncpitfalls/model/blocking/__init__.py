"""What keeps the event loop waiting."""
