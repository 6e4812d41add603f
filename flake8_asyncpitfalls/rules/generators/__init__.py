"""Asynchronous generators, and who ends them."""
