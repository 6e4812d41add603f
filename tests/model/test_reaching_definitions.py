"""Which of several bindings holds where a name is used."""

from __future__ import annotations

import sys

import pytest

from . import asking

ORDER = {
    "one after the other": """
        from a import x
        probe(x)  # a.x
        from b import x
        probe(x)  # b.x
        import x
        probe(x)  # x
        def x(): ...
        probe(x)  # def x
        class x: ...
        probe(x)  # class x
        x = 1
        probe(x)  # a int
        x = probe(x)  # a int
        x += probe(x)  # ?
    """,
    "a use before all bindings": """
        probe(x)  # ?
        from a import x
        from b import x
    """,
    "blocks of if": """
        from a import x
        if probe(x):  # a.x
            probe(x)  # a.x
            from b import x
            probe(x)  # b.x
            if ok:
                probe(x)  # b.x
        elif ok:
            probe(x)  # a.x
        else:
            probe(x)  # a.x
            from c import x
            probe(x)  # c.x
        probe(x)  # ?
        for _ in items:
            if ok:
                probe(x)  # ?
                from b import x
    """,
    "blocks of try": """
        from a import x
        try:
            probe(x)  # a.x
            from b import x
            probe(x)  # b.x
        except OSError:
            probe(x)  # ?
            from c import x
            probe(x)  # c.x
        else:
            probe(x)  # ?
        finally:
            probe(x)  # ?
            from d import x
            probe(x)  # d.x
        probe(x)  # ?
    """,
    "blocks of with": """
        from a import x
        with open() as x:
            probe(x)  # a io.TextIOWrapper
            from b import x
            probe(x)  # b.x
        probe(x)  # ?
        from c import x
        with probe(x) as x:  # c.x
            pass
        from d import x
        with f() as x, g(probe(x)) as y:  # ?
            pass
        from e import x
        with f(), g(probe(x)):  # e.x
            pass
    """,
    "loops": """
        from a import x
        for x in probe(x):  # a.x
            probe(x)  # ?
        from b import x
        for _ in items:
            probe(x)  # ?
            from c import x
            probe(x)  # c.x
        else:
            probe(x)  # ?
        from d import x
        while probe(x):  # ?
            from e import x
            probe(x)  # e.x
            if ok:
                probe(x)  # e.x
    """,
    "the target of a loop": """
        import subprocess
        job = None
        for job in [subprocess.Popen("a")]:
            probe(job)  # a subprocess.Popen
        else:
            probe(job)  # a subprocess.Popen
        async def function(jobs: list[int]):
            job = 1.0
            async for job in other():
                probe(job)  # ?
            for job in jobs:
                probe(job)  # a int
    """,
    "walrus in a statement": """
        from a import x
        y = ok and (x := 1)
        probe(x)  # ?
        from b import x
        y = [0 for _ in items if (x := 1)]
        probe(x)  # ?
        from c import x
        f((x := 1), probe(x))  # ?
        from d import x
        f(a=(x := 1), b=probe(x))  # ?
        from e import x
        assert (x := 1), probe(x)  # ?
        from g import x
        if x := probe(x):  # g.x
            probe(x)  # ?
        from h import x
        y = [probe(x) for _ in items]  # h.x
    """,
    "global in a function may act at any time": """
        from a import x
        def function():
            global x
            from b import x
            probe(x)  # ?
        probe(x)  # ?
        from a import x
        function()
        probe(x)  # ?
    """,
    "nonlocal in a function may act at any time": """
        def outer():
            from a import x, y
            def inner():
                nonlocal x
                from b import x
            inner()
            probe(x)  # ?
            probe(y)  # a.y
            from b import y
            probe(y)  # b.y
    """,
    "parameters": """
        def function(x: int, y=None):
            probe(x)  # a int
            x = ""
            probe(x)  # a str
            probe(y)  # a None
            y = ""
            probe(y)  # a str
    """,
    "handlers": """
        from a import x
        try:
            pass
        except OSError as x:
            probe(x)  # ?
            from b import x
            probe(x)  # b.x
        probe(x)  # ?
    """,
    "in a class": """
        class C:
            from a import x
            probe(x)  # a.x
            from b import x
            probe(x)  # b.x
            def method(self):
                probe(self.x)  # ?
    """,
    "in a lambda": """
        lambda x: ((x := 1), probe(x))  # ?
    """,
    "a deleted name": """
        def function():
            from a import x
            probe(x)  # a.x
            del x
            from b import x
            probe(x)  # b.x
    """,
}


@pytest.mark.parametrize("text", asking.table(ORDER))
def test_order(text: str) -> None:
    asking.assert_answers(asking.value, text)


@pytest.mark.skipif(sys.version_info < (3, 10), reason="needs Python 3.10")
def test_match() -> None:
    asking.assert_answers(
        asking.value,
        """
        from a import x
        match subject:
            case x if probe(x):  # ?
                probe(x)  # ?
            case 1:
                probe(x)  # ?
                from b import x
                probe(x)  # b.x
        probe(x)  # ?
        """,
    )
