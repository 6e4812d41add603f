"""What calls of decorated functions give."""

from __future__ import annotations

import pytest

from . import asking

DECORATORS = {
    "of libraries": """
        import functools, abc
        from asgiref.sync import sync_to_async
        @functools.lru_cache(maxsize=1)
        def cached():
            return 1
        @functools.cache
        async def cached_coroutine():
            return 1
        @abc.abstractmethod
        async def kept():
            return 1
        @unknown
        def hidden():
            return 1
        @some.library
        def named():
            return 1
        import some
        @sync_to_async
        def away():
            return 1
        @staticmethod
        @functools.cache
        def twice():
            return 1
        probe(cached())  # a int
        probe(cached_coroutine())  # coroutine -> a int
        probe(kept())  # coroutine -> a int
        probe(hidden())  # ?
        probe(named())  # ?
        probe(away())  # coroutine -> a int
        probe(twice())  # a int
    """,
    "of the project that give the function back": """
        def register(function):
            known.append(function)
            return function
        def strict(flag, function):
            if flag:
                return function
            return function
        @register
        def one():
            return 1
        @register
        async def two():
            return 1
        probe(one())  # a int
        probe(two())  # coroutine -> a int
    """,
    "of the project that wrap": """
        import functools
        def sync(function):
            @functools.wraps(function)
            def wrapper(*args):
                return function(*args)
            return wrapper
        def asynchronous(function):
            @functools.wraps(function)
            async def wrapper(*args):
                return await function(*args)
            return wrapper
        def generator(function):
            async def wrapper(*args):
                yield 1
            return wrapper
        def nothing(function):
            def wrapper(*args):
                function(*args)
            return wrapper
        def other(function):
            def wrapper(*args):
                return 1
            return wrapper
        def method(function):
            def wrapper(*args):
                return function.call(*args)
            return wrapper
        def foreign(function):
            def wrapper(*args):
                return print(*args)
            return wrapper
        def yielding(function):
            def wrapper(*args):
                yield function(*args)
            return wrapper
        @sync
        async def a():
            return 1
        @asynchronous
        async def b():
            return 1
        @asynchronous
        def c():
            return 1
        @generator
        async def d(): ...
        @nothing
        async def e(): ...
        @other
        async def f(): ...
        @method
        async def g(): ...
        @foreign
        async def h(): ...
        @yielding
        async def i(): ...
        probe(a())  # coroutine -> a int
        probe(b())  # coroutine -> a int
        probe(c())  # coroutine -> ?
        probe(d())  # ?
        probe(e())  # ?
        probe(f())  # ?
        probe(g())  # ?
        probe(h())  # ?
        probe(i())  # ?
    """,
    "of the project that are classes": """
        class Replacing:
            def __init__(self, function): ...
            async def __call__(self):
                return 1
        class Binding(Replacing):
            def __get__(self, instance, owner): ...
        class Factory:
            def __call__(self, function):
                return function
        class Nothing: ...
        @Replacing
        def a(): ...
        @Binding
        def b(): ...
        @Factory()
        async def c():
            return 1
        @Nothing()
        async def d(): ...
        @Nothing
        async def e(): ...
        probe(a())  # coroutine -> a int
        probe(b())  # ?
        probe(c())  # coroutine -> a int
        probe(d())  # ?
        probe(e())  # ?
    """,
    "of the project that are made by a call": """
        def named(name):
            def decorator(function):
                return function
            return decorator
        def useless(name):
            return name
        @named("a")
        async def a():
            return 1
        @useless("a")
        async def b():
            return 1
        probe(a())  # coroutine -> a int
        probe(b())  # ?
    """,
    "of the project that cannot be read": """
        @unknown
        def decorated(function):
            return function
        def without_parameters():
            return 1
        def without_return(function):
            pass
        def bare(function):
            return
        def elsewhere(function):
            return make(function)
        def either(function):
            if ok:
                return function
            return make(function)
        short = lambda function: function
        @decorated
        async def a(): ...
        @without_parameters
        async def b(): ...
        @without_return
        async def c(): ...
        @bare
        async def d(): ...
        @elsewhere
        async def e(): ...
        @either
        async def f(): ...
        @short
        async def g(): ...
        class Decorator: ...
        @Decorator
        async def h(): ...
        probe(a())  # ?
        probe(b())  # ?
        probe(c())  # ?
        probe(d())  # ?
        probe(e())  # ?
        probe(f())  # ?
        probe(g())  # ?
        probe(h())  # ?
    """,
}


@pytest.mark.parametrize("text", asking.table(DECORATORS))
def test_decorators(text: str) -> None:
    asking.assert_answers(asking.value, text)
