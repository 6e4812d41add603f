"""Values that are declared by ``typing.Self``."""

from __future__ import annotations

from typing import Optional

from .values import Awaitable, Coroutine, Instance, Manager, Object, Returning, Value

#: An instance of whatever class a method is called on, as annotations declare it.
SELF = Instance("Self")


def holds_self(value: Optional[Value]) -> bool:
    """Say whether ``typing.Self`` occurs in a declared value."""
    if isinstance(value, Instance):
        return value == SELF or any(map(holds_self, value.items))
    if isinstance(value, (Coroutine, Awaitable, Returning)):
        return holds_self(value.result)
    return isinstance(value, Manager) and holds_self(value.enters)


def with_self(value: Optional[Value], receiver: Optional[Object]) -> Optional[Value]:
    """Return a declared value with the receiver of the method, or an object of the
    class, in the place of ``typing.Self``."""
    if not holds_self(value):
        return value
    if isinstance(value, Instance):
        if value == SELF:
            return receiver
        return value._replace(
            items=tuple(with_self(each, receiver) for each in value.items)
        )
    if isinstance(value, (Coroutine, Awaitable, Returning)):
        return value._replace(result=with_self(value.result, receiver))
    assert isinstance(value, Manager)
    return value._replace(enters=with_self(value.enters, receiver))
