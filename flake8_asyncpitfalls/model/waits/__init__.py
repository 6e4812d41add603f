"""Waits for the network, and what limits them."""
