"""Waits without an end, and timeouts that end nothing."""
