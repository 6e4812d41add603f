"""The types of what is not asynchronous, so that a receiver's type can be followed.

The tables of the families of libraries, put together.
"""

from __future__ import annotations

from flake8_asyncpitfalls.knowledge import (
    signals_qt,
    types_clients,
    types_computing,
    types_databases,
    types_names,
    types_sdk,
    types_stdlib,
)

#: A call of the name gives an object of the type.
RETURNS: dict[str, str] = {
    **types_stdlib.RETURNS,
    **types_databases.RETURNS,
    **types_sdk.RETURNS,
    **types_clients.RETURNS,
    **types_computing.RETURNS,
    **signals_qt.RETURNS,
}

#: An attribute or property of an object of the class.
ATTRIBUTES: dict[str, str] = {
    **types_stdlib.ATTRIBUTES,
    **types_databases.ATTRIBUTES,
    **types_sdk.ATTRIBUTES,
    **types_clients.ATTRIBUTES,
}

#: The visible base classes of a class, for inherited methods.
BASES: dict[str, tuple[str, ...]] = {
    **types_stdlib.BASES,
    **types_databases.BASES,
    **types_sdk.BASES,
    **types_clients.BASES,
}

#: Other public names of the same object -> the name that the tables use.
ALIASES: dict[str, str] = {
    **types_stdlib.ALIASES,
    **types_names.ALIASES,
    **types_clients.ALIASES,
    **types_computing.ALIASES,
}

#: Subscription of an instance.
ITEMS: dict[str, str] = {
    **types_stdlib.ITEMS,
    **types_databases.ITEMS,
    **types_sdk.ITEMS,
    **types_clients.ITEMS,
}

#: What ``with`` gives where it is not the object itself.
ENTERS: dict[str, str] = {
    **types_stdlib.ENTERS,
    **types_databases.ENTERS,
    **types_sdk.ENTERS,
    **types_clients.ENTERS,
}
