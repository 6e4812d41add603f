"""Calls for which the event loop has to wait."""
