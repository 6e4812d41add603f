"""Calls that compute for long."""

from __future__ import annotations

from ..blocking.blocking_call import BlockingCall, register


class CpuBoundCall(BlockingCall):
    """A long computation in a coroutine stops the event loop

    Hashing a password is made to be slow, and packing data, scaling an image, reading
    a table or loading a model take as long as there is data. The event loop can do
    nothing else meanwhile: ``await`` would not help, since there is nothing to wait
    for. Many libraries release the interpreter's lock while they compute, and then a
    thread keeps the loop free; for what holds the lock, as pure Python does, use a
    process.

    **Bad**::

        import hashlib


        async def hashed(password, salt):
            return hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)

    **Good**::

        import asyncio
        import hashlib


        async def hashed(password, salt):
            return await asyncio.to_thread(
                hashlib.pbkdf2_hmac, "sha256", password, salt, 600_000
            )
    """

    code = "ASYNC800"
    name = "cpu-bound-call"
    symptom = "The loop is held: no other task runs until the computation ends."
    message = "{call} computes while the event loop waits; use {instead}"


register(CpuBoundCall)
