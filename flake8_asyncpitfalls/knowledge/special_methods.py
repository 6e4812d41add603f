"""Methods that are called without ``await``, and what becomes of a coroutine there.

Sources: https://docs.python.org/3/reference/datamodel.html#special-method-names and the
documentation of ``unittest``.
"""

from __future__ import annotations

import re
from typing import Dict, FrozenSet

_NOT_INT = "and a coroutine is not a number"
_NOT_BOOL = "and a coroutine is always true"
_NOT_STR = "and a coroutine is not a string"
_NOTHING = "so it does nothing"
_NO_PICKLE = "and a coroutine cannot be pickled"

#: Special methods, and what happens to the coroutine.
SYNC_ONLY: Dict[str, str] = {
    "__init__": "so making an instance raises TypeError",
    "__post_init__": _NOTHING,
    "__init_subclass__": _NOTHING,
    "__set_name__": _NOTHING,
    "__del__": _NOTHING,
    "__enter__": 'so name it "__aenter__", for "async with"',
    "__exit__": 'so name it "__aexit__", for "async with"',
    "__iter__": 'so name it "__aiter__", for "async for"',
    "__next__": 'so name it "__anext__", for "async for"',
    "__len__": _NOT_INT,
    "__length_hint__": _NOT_INT,
    "__hash__": _NOT_INT,
    "__index__": _NOT_INT,
    "__int__": _NOT_INT,
    "__float__": _NOT_INT,
    "__bool__": _NOT_BOOL,
    "__contains__": _NOT_BOOL,
    "__eq__": _NOT_BOOL,
    "__ne__": _NOT_BOOL,
    "__lt__": _NOT_BOOL,
    "__le__": _NOT_BOOL,
    "__gt__": _NOT_BOOL,
    "__ge__": _NOT_BOOL,
    "__str__": _NOT_STR,
    "__repr__": _NOT_STR,
    "__format__": _NOT_STR,
    "__bytes__": "and a coroutine is not a bytes object",
    "__setattr__": _NOTHING,
    "__delattr__": _NOTHING,
    "__setitem__": _NOTHING,
    "__delitem__": _NOTHING,
    "__set__": _NOTHING,
    "__delete__": _NOTHING,
    "__setstate__": _NOTHING,
    "__getstate__": _NO_PICKLE,
    "__reduce__": _NO_PICKLE,
    "__reduce_ex__": _NO_PICKLE,
    "__complex__": _NOT_INT,
    "__sizeof__": _NOT_INT,
    "__instancecheck__": _NOT_BOOL,
    "__subclasscheck__": _NOT_BOOL,
    "__fspath__": _NOT_STR,
    "__dir__": "and a coroutine is not a list of names",
    "__await__": "and must return an iterator",
}

#: Names of base classes (not of this file) that are there to await ``__init__``.
ASYNC_INIT_BASES = re.compile(
    r"(^|\.)_?(a|async|aio|awaitable)_?(object|obj|init\w*|mixin|base|class)$",
    re.IGNORECASE,
)
#: Libraries that await these methods of the classes that run as their actors.
AWAITING: Dict[str, FrozenSet[str]] = {"ray": frozenset({"__init__", "__del__"})}
#: Class decorators and metaclasses that leave methods and construction alone.
PLAIN_CLASSES = re.compile(
    r"dataclasses\.|attrs?\.|functools\.|abc\.|enum\.|typing(_extensions)?\.|type$|"
    r"unittest\.skip|unittest\.mock\.|pytest\.mark\.|warnings\."
)

#: Methods that unittest calls around tests, and their asynchronous counterparts in
#: ``IsolatedAsyncioTestCase``.
TEST_HOOKS: Dict[str, str] = {
    "setUp": "asyncSetUp",
    "tearDown": "asyncTearDown",
    "setUpClass": "asyncSetUp",
    "tearDownClass": "asyncTearDown",
}

#: Methods by which a ``TestCase`` of the project may await what its tests give.
TEST_RUNNERS: FrozenSet[str] = frozenset(
    {
        "_callTestMethod",
        "_callSetUp",
        "run",
        "debug",
        "__call__",
        "__getattribute__",
        "__init_subclass__",
    }
)
