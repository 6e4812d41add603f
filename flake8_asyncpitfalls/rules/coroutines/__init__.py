"""Coroutines that do not run, or not as they are meant to."""
