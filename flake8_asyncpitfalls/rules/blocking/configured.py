"""Calls that the user's configuration calls blocking."""

from __future__ import annotations

from typing import Iterator

from ...model.blocking.blocking_calls import on_loop
from ...model.blocking.configured import configured_calls
from ...model.calls import spelled
from ...model.module import Module
from ...registry import Rule, check_module
from .blocking_call import BlockingCall, finding


class ConfiguredBlockingCall(BlockingCall):
    """A call that the configuration names as blocking stops the event loop

    A project knows of blocking functions that no linter can know: its own, and those
    of libraries in house. Name them in ``asyncpitfalls-blocking-calls``, each with what
    to use instead. The names are qualified ones, as an import would spell them; in
    them ``*`` stands for any text. Methods are named by their class and are found
    wherever the type of the receiver is known. A pattern that begins with ``*`` also
    fits what is written in the code where nobody knows what that is: ``*session.get``.

    **Config**::

        [flake8]
        asyncpitfalls-blocking-calls =
            warehouse.query -> warehouse.aquery
            warehouse.Client.fetch_* -> warehouse.AsyncClient

    **Bad**::

        # config: blocking_calls=warehouse.query -> warehouse.aquery
        import warehouse


        async def stock(item):
            return warehouse.query("SELECT amount FROM stock WHERE item = ?", item)

    **Good**::

        # config: blocking_calls=warehouse.query -> warehouse.aquery
        import warehouse


        async def stock(item):
            return await warehouse.aquery(
                "SELECT amount FROM stock WHERE item = ?", item
            )
    """

    code = "ASYNC200"
    name = "configured-blocking-call"
    related = ("flake8-async ASYNC200",)
    #: The user's own words are the best ones.
    overrides = frozenset(
        "ASYNC210 ASYNC211 ASYNC212 ASYNC220 ASYNC221 ASYNC222 ASYNC230 ASYNC231 "
        "ASYNC232 ASYNC240 ASYNC250 ASYNC251 ASYNC510 ASYNC511 ASYNC512 ASYNC513 "
        "ASYNC514 ASYNC515 ASYNC516 ASYNC800".split()
    )


@check_module
def configured(module: Module) -> Iterator[Rule]:
    """Look for calls of names that the configuration's patterns fit."""
    if not module.config.blocking_calls:
        return
    for call, name, instead in configured_calls(module):
        if on_loop(module, call):
            written = spelled(call.func)
            yield finding(ConfiguredBlockingCall, call, written, name, instead)
