"""Coroutines and asynchronous generators, and what becomes of them."""
