"""A flake8 plugin that finds the pitfalls of asyncio code."""

__version__ = "0.1.0"
