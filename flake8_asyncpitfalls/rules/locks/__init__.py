"""Locks and other things of threads in coroutines, and asyncio's own locks."""
