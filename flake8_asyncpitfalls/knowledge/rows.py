"""The shape of the knowledge tables' rows.

Tables are data: they say what is known of libraries and decide nothing. Names are
fully qualified. A brace group stands for several names (``requests.{get,post}``), and a
last part ``*`` for every attribute that no other row names.
"""

from __future__ import annotations

from typing import NamedTuple, Optional, Tuple


class Argument(NamedTuple):
    """An argument of a call, by keyword or by position, and the value it is asked for.

    ``value`` is a literal (``False``, ``0``), a qualified name that occurs in the
    argument (``"os.WNOHANG"``), or ``...`` for "given at all, and not ``None``".
    ``position`` counts from 0 without ``self``; ``None`` means keyword only.
    """

    name: str
    position: Optional[int] = None
    value: object = ...


class Blocking(NamedTuple):
    """Functions and methods that block the thread that calls them."""

    #: The qualified names, brace groups allowed.
    names: str
    #: The code that reports a call of them: ``"ASYNC251"``.
    code: str
    #: What to write instead, as it stands in the message after "use".
    instead: str
    #: Any of these arguments makes the call one that does not block.
    unless: Tuple[Argument, ...] = ()
    #: All of these arguments are needed for the call to block at all.
    needs: Tuple[Argument, ...] = ()
    #: One of these arguments, written out as a number or a text that is no greater or
    #: longer than its value, makes it a short call.
    short: Tuple[Argument, ...] = ()
    #: The call is free and the iteration over its result is what blocks.
    iterated: bool = False
