"""Cancellation that does not reach where it should."""
