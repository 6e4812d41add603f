"""Odd code: nothing stops the plugin, and no finding is lost beside it."""

from __future__ import annotations

import ast
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path

import pytest

from flake8_asyncpitfalls import registry
from flake8_asyncpitfalls.config import Config
from tests.support import Finding, check, codes, lines_of, parse, read_lines, run

#: Every rule, those that are off by default too.
EVERYTHING = Config(enable=("ASYNC",))

DEEP = 5_000

#: Where each level makes the others dearer, for Python too: a name is looked for in all
#: scopes around, a finding is compared with all blocks around. No text reaches this:
#: Python takes 100 levels of indentation and 200 of brackets.
LESS_DEEP = 1_000

#: Put behind odd code: one fault that must be found whatever stands before it.
CONTROL = """
import time as control_time

async def control():
    control_time.sleep(1)
"""


def assert_control(findings: list[Finding]) -> None:
    """Check that the fault of ``CONTROL``, at the end, is found."""
    assert findings, "the control was not found"
    assert (findings[-1].code, findings[-1].column) == ("ASYNC251", 5)


def parse_deep(build: Callable[[int], str], depth: int = DEEP) -> tuple[str, ast.AST]:
    """The deepest of such texts, from ``depth`` down, that Python itself can parse.

    The parser is given more room than the plugin, which runs under the usual limit.
    """
    limit = sys.getrecursionlimit()
    while depth > 50:
        source = build(depth)
        try:
            sys.setrecursionlimit(limit + 8 * depth)
            return source, parse(lines_of(source))
        except (RecursionError, MemoryError, SyntaxError):
            depth = depth * 3 // 4
        finally:
            sys.setrecursionlimit(limit)
    raise AssertionError("no depth is parsed")


# Deep code that Python can parse

DEEP_SOURCES: dict[str, Callable[[int], str]] = {
    "chain of calls": lambda n: "x = q" + ".a(time)" * n,
    "chain of attributes": lambda n: "x = q" + ".a" * n + "()",
    "chain of subscripts": lambda n: "x = q" + "[0]" * n,
    "calls of calls": lambda n: "x = q" + "()" * n,
    "arguments in arguments": lambda n: "f(" * n + "x" + ")" * n,
    "keywords in keywords": lambda n: "f(k=" * n + "x" + ")" * n,
    "sum": lambda n: "x = " + " + ".join(["a"] * n),
    "sum of brackets": lambda n: "x = " + "(a + " * n + "a" + ")" * n,
    "power": lambda n: "x = " + " ** ".join(["a"] * n),
    "and": lambda n: "x = " + " and ".join(["a()"] * n),
    "not": lambda n: "x = " + "not " * n + "a",
    "minus": lambda n: "x = " + "-" * n + "a",
    "comparison": lambda n: "x = " + " < ".join(["a"] * n),
    "conditional expressions": lambda n: "x = " + "a if b else " * n + "c",
    "lambda": lambda n: "x = " + "lambda: " * n + "1",
    "lists": lambda n: "x = " + "[" * n + "]" * n,
    "dicts": lambda n: "x = " + "{1: " * n + "1" + "}" * n,
    "tuple target": lambda n: "(" * n + "x" + ",)" * n + " = y",
    "comprehensions": lambda n: "x = " + "[" * n + "1" + " for i in a]" * n,
    "generators in one": lambda n: "x = [1" + " for i in a" * n + "]",
    "union": lambda n: "x: " + " | ".join(["A"] * n) + " = y",
    "string union": lambda n: "x: '" + " | ".join(["A"] * n) + "' = y",
    "string subscripts": lambda n: "x: '" + "list[" * n + "int" + "]" * n + "' = y",
    "string brackets": lambda n: "x: '" + "(" * n + ")" * n + "' = y",
    "f-string": lambda n: "x = f'" + "{a}" * n + "'",
    "elif": lambda n: "if a: pass\n" + "elif a: b()\n" * n,
    "else if": lambda n: (
        "".join(f"{' ' * i}if a: pass\n{' ' * i}else:\n" for i in range(min(n, 90)))
        + " " * 90
        + "pass"
    ),
    "with items": lambda n: "with " + ", ".join(["open(a) as b"] * n) + ": pass",
    "assignments in one": lambda n: "a = " * n + "f()",
    "decorators": lambda n: "@a\n" * n + "def f(): pass",
    "parameters": lambda n: "def f(" + ", ".join(f"a{i}" for i in range(n)) + "): 1",
    "long text": lambda n: "x = " + "'a' " * n,
    "big number": lambda n: "x = 0x" + "f" * n,
    "dotted import": lambda n: "import " + ".".join(["a"] * n) + "\na." + "b",
    "import of many": lambda n: "from a import " + ", ".join(f"b{i}" for i in range(n)),
    "except": lambda n: "try: pass\n" + "except A: pass\n" * n,
}


@pytest.mark.parametrize("kind", DEEP_SOURCES)
def test_deep_source(kind: str) -> None:
    source, tree = parse_deep(lambda depth: DEEP_SOURCES[kind](depth) + CONTROL)
    assert_control(run(tree, lines_of(source), config=EVERYTHING))


@pytest.mark.parametrize("kind", DEEP_SOURCES)
def test_deep_source_in_a_coroutine(kind: str) -> None:
    def build(depth: int) -> str:
        lines = DEEP_SOURCES[kind](depth).splitlines()
        body = "".join(f"    {line}\n" for line in lines)
        return f"async def f(q, a, b, y):\n    await q\n{body}{CONTROL}"

    source, tree = parse_deep(build)
    assert_control(run(tree, lines_of(source), config=EVERYTHING))


# Findings deep inside

INSIDE: dict[str, Callable[[int], str]] = {
    "call": lambda n: "a(" * n + "time.sleep(1)" + ")" * n,
    "list": lambda n: "[" * n + "time.sleep(1)" + "]" * n,
    "sum": lambda n: "a + " * n + "time.sleep(1)",
    "receiver": lambda n: "time.sleep(1)" + ".a()" * n,
    "condition": lambda n: "a if b else " * n + "time.sleep(1)",
}


@pytest.mark.parametrize("kind", INSIDE)
def test_finding_inside_deep_code(kind: str) -> None:
    def build(depth: int) -> str:
        return (
            f"import time\nasync def f(a, b):\n    await a\n    {INSIDE[kind](depth)}"
        )

    source, tree = parse_deep(build)
    line = source.splitlines()[3]
    found = run(tree, lines_of(source))
    assert [(one.line, one.column, one.code) for one in found] == [
        (4, line.index("time.sleep") + 1, "ASYNC251")
    ]


def test_every_elif_of_a_long_chain() -> None:
    source = "import time\nasync def f(a):\n    if a: pass\n"
    source += "    elif a: time.sleep(1)\n" * 1_200
    found = [(line, "ASYNC251") for line in range(4, 1_204)]
    source, tree = parse_deep(lambda _: source)
    assert [one[0:3:2] for one in run(tree, lines_of(source))] == found


# Deeper than any text: trees made by hand

ONE_LINE = ["import time; async def f(): time.sleep(1)\n"]


def statement(text: str) -> ast.stmt:
    return ast.parse(text).body[0]


def expression(text: str) -> ast.expr:
    node = statement(text)
    assert isinstance(node, ast.Expr)
    return node.value


def place(tree: ast.AST) -> None:
    """Give every node a position: the helper of ``ast`` is recursive."""
    for node in ast.walk(tree):
        if "lineno" in node._attributes:
            node.lineno = node.end_lineno = 1  # type: ignore[attr-defined]
            node.col_offset = 0  # type: ignore[attr-defined]
            node.end_col_offset = 1  # type: ignore[attr-defined]


def nested(
    outer: str, inner: str, field: str = "body", depth: int = DEEP
) -> list[ast.stmt]:
    """``inner`` inside 5,000 times the compound statement ``outer``."""
    body = [statement(inner)]
    for _ in range(depth):
        node = statement(outer)
        setattr(node, field, body)
        body = [node]
    return body


def wrapped(
    inner: str, wrap: Callable[[ast.expr], ast.expr], depth: int = DEEP
) -> list[ast.stmt]:
    """A statement of ``inner`` wrapped 5,000 times."""
    node = expression(inner)
    for _ in range(depth):
        node = wrap(node)
    return [ast.Expr(node)]


def run_in_coroutine(body: list[ast.stmt]) -> list[str]:
    """The codes that are found in a coroutine function with this body."""
    tree = ast.parse("import time\nasync def f(a, b, c):\n    pass\n")
    function = tree.body[1]
    assert isinstance(function, ast.AsyncFunctionDef)
    function.body = body
    place(tree)
    found = run(tree, ONE_LINE, config=EVERYTHING)
    # What is wrapped round an expression may be odd in its own right.
    return [one.code for one in found if one.code == "ASYNC251"]


@pytest.mark.parametrize(
    "outer, field",
    [
        ("if a: pass", "body"),
        ("if a: pass\nelse: pass", "orelse"),
        ("for a in b: pass", "body"),
        ("while a: pass", "body"),
        ("while a: pass\nelse: pass", "orelse"),
        ("with a: pass", "body"),
        ("async with a: pass", "body"),
        ("try: pass\nfinally: pass", "body"),
        ("try: pass\nfinally: pass", "finalbody"),
    ],
)
def test_finding_inside_nested_blocks(outer: str, field: str) -> None:
    # Each such loop is a finding.
    depth = LESS_DEEP if outer.startswith("while") and field == "orelse" else DEEP
    body = nested(outer, "time.sleep(1)", field, depth)
    assert run_in_coroutine(body) == ["ASYNC251"]


def call_with(node: ast.expr) -> ast.expr:
    return ast.Call(func=ast.Name("c", ast.Load()), args=[node], keywords=[])


def method_of(node: ast.expr) -> ast.expr:
    return ast.Call(ast.Attribute(node, "a", ast.Load()), args=[], keywords=[])


WRAPPERS: dict[str, Callable[[ast.expr], ast.expr]] = {
    "argument": call_with,
    "receiver": method_of,
    "attribute": lambda node: ast.Attribute(node, "a", ast.Load()),
    "item": lambda node: ast.Subscript(node, ast.Name("a", ast.Load()), ast.Load()),
    "left": lambda node: ast.BinOp(node, ast.Add(), ast.Name("a", ast.Load())),
    "right": lambda node: ast.BinOp(ast.Name("a", ast.Load()), ast.Div(), node),
    "not": lambda node: ast.UnaryOp(ast.Not(), node),
    "and": lambda node: ast.BoolOp(ast.And(), [node, ast.Name("a", ast.Load())]),
    "tuple": lambda node: ast.Tuple([node], ast.Load()),
    "dict": lambda node: ast.Dict([None], [node]),
    "await": lambda node: ast.Await(call_with(node)),
    "f-string": lambda node: ast.JoinedStr([ast.FormattedValue(node, -1, None)]),
    "walrus": lambda node: ast.NamedExpr(ast.Name("b", ast.Store()), node),
    "starred": lambda node: ast.List([ast.Starred(node, ast.Load())], ast.Load()),
    "first iterable": lambda node: ast.ListComp(
        ast.Name("i", ast.Load()),
        [ast.comprehension(ast.Name("i", ast.Store()), node, [], 0)],
    ),
    "list element": lambda node: ast.ListComp(
        node, [ast.comprehension(ast.Name("i", ast.Store()), _name("a"), [], 0)]
    ),
}


def _name(text: str) -> ast.expr:
    return ast.Name(text, ast.Load())


#: Those that make a scope each.
SCOPES = ("list element",)


def depth_of(wrapper: str) -> int:
    return LESS_DEEP if wrapper in SCOPES else DEEP


@pytest.mark.parametrize("wrapper", WRAPPERS)
def test_finding_inside_nested_expressions(wrapper: str) -> None:
    body = wrapped("time.sleep(1)", WRAPPERS[wrapper], depth_of(wrapper))
    assert run_in_coroutine(body) == ["ASYNC251"]


@pytest.mark.parametrize("wrapper", WRAPPERS)
def test_finding_beside_nested_expressions(wrapper: str) -> None:
    """The deep expression is a value that a name is bound to, and then called."""
    value = wrapped("open", WRAPPERS[wrapper], depth_of(wrapper))[0]
    assert isinstance(value, ast.Expr)
    body: list[ast.stmt] = [
        ast.Assign([ast.Name("x", ast.Store())], value.value),
        statement("x()"),
        statement("x.read()"),
        statement("with x as y: y.read()"),
        statement("time.sleep(1)"),
    ]
    assert run_in_coroutine(body) == ["ASYNC251"]


def test_finding_beside_a_nested_annotation() -> None:
    union = wrapped("str", WRAPPERS["left"])[0]
    assert isinstance(union, ast.Expr)
    body = [
        ast.AnnAssign(ast.Name("x", ast.Store()), union.value, None, 1),
        statement("x.read()"),
        statement("time.sleep(1)"),
    ]
    assert run_in_coroutine(body) == ["ASYNC251"]


@pytest.mark.parametrize("outer", ["def f(): pass", "async def f(): pass"])
def test_finding_inside_nested_functions(outer: str) -> None:
    body = nested(outer, "time.sleep(1)")
    expected = ["ASYNC251"] if outer.startswith("async") else []
    assert run_in_coroutine(body) == expected


def test_finding_beside_nested_classes_and_lambdas() -> None:
    body = [
        *nested("class A: pass", "x = time.sleep"),
        *wrapped("time.sleep(1)", lambda node: ast.Lambda(_no_arguments(), node)),
        *wrapped("time.sleep(1)", _generator_of, LESS_DEEP),
        statement("time.sleep(1)"),
    ]
    assert run_in_coroutine(body) == ["ASYNC251"]


def _no_arguments() -> ast.arguments:
    return ast.arguments([], [], None, [], [], None, [])


def _generator_of(node: ast.expr) -> ast.expr:
    target = ast.Name("i", ast.Store())
    return ast.GeneratorExp(node, [ast.comprehension(target, _name("a"), [], 0)])


# Long ways to an answer, and ways in circles


def many(line: str, count: int = DEEP) -> str:
    return "".join(line.format(i, i + 1) + "\n" for i in range(count))


LONG_WAYS = {
    "aliases": "import time\na0 = time.sleep\n" + many("a{1} = a{0}"),
    "aliases upwards": many("a{0} = a{1}") + f"from time import sleep as a{DEEP}",
    "instances": "import sqlite3\na0 = sqlite3.connect('')\n" + many("a{1} = a{0}"),
    "functions": "import time\ndef a0(): return open('')\n"
    + many("def a{1}(): return a{0}()"),
    "base classes": "class a0: pass\n" + many("class a{1}(a{0}): pass"),
    "attributes": "class A:\n    def f(self):\n"
    + many("        self.a{0} = self.a{1}"),
    "methods": "class A:\n" + many("    def a{0}(self): return self.a{1}()"),
    "one name": "import time\n" + many("a0 = a0", 2_000),
    "one name, many types": many("a0 = A{0}()", 2_000),
    "annotations": many("a{0}: 'type(a{1})' = 1"),
    "type aliases": many("a{0} = 'a{1}'") + many("b{0}: a{0} = None"),
    "decorators": many("def a{0}(f): return f\n@a{0}\ndef a{1}(f): return f", 2_000),
    "imports": many("import a{0}.b{1} as a{1}"),
    "coroutines": many("async def a{0}(): return await a{1}()"),
    "partial": "from functools import partial\nimport time\na0 = time.sleep\n"
    + many("a{1} = partial(a{0}, 1)"),
    "with": many("with a{0} as a{1}: pass"),
    "unpacking": many("a{1}, b{1} = a{0}"),
    "loop": many("for a{1} in a{0}: pass"),
    "walrus": many("(a{1} := a{0})"),
    "derived values": "import pathlib\na0 = pathlib.Path()\n"
    + many("a{1} = (a{0} / 'x').parent"),
}


@pytest.mark.parametrize("kind", LONG_WAYS)
def test_long_way(kind: str) -> None:
    last = f"a{DEEP}"
    source = f"""{LONG_WAYS[kind]}
async def use():
    {last}()
    await {last}()
    {last}.execute('')
    a0(1)
    a0.read()
    A().f()
    A().a0()
    A().a0.read()
    with {last} as f:
        f.read()
{CONTROL}"""
    assert_control(check(source, config=EVERYTHING))


CIRCLES = [
    "a = a",
    "a = b\nb = a",
    "a = b\nb = c\nc = a",
    "a.b = a",
    "a = a.b",
    "a = a()",
    "a = a[0]",
    "a = a / a",
    "a = a if a else a",
    "a = (a := a)",
    "a = lambda: a()",
    "a = [a]",
    "a, b = b, a",
    "for a in a: pass",
    "with a as a: pass",
    "import a.a as a",
    "from a import a",
    "from . import a",
    "from .a import a as a",
    "def a(): return a()",
    "def a(): return a",
    "def a(): return b()\ndef b(): return a()",
    "async def a(): return await a()",
    "async def a(): return await b()\nasync def b(): return await a()",
    "class a(a): pass",
    "class a(b): pass\nclass b(a): pass",
    "class a(a.b): b = a",
    "class a:\n    def f(self): self.x = self.x",
    "class a:\n    def f(self): self.x = self.y; self.y = self.x",
    "class a:\n    x: 'a'\n    def f(self): return self.x.x.x.f()",
    "class a:\n    @property\n    def f(self): return self.f",
    "class a:\n    def f(self) -> 'a': return self.f().f()",
    "class a:\n    def f(self): return super().f()",
    "class a(metaclass=a): pass",
    "a: a",
    "a: 'a'",
    "a: 'b'\nb: 'a'",
    "a: a | None = a",
    "a = 'a'\nx: a",
    "a = b | None\nb = a | None\nx: a",
    "def f(a: a = a) -> a: return a",
    "def f(a: 'f') -> 'a': return f",
    "@a\ndef a(): pass",
    "@a\nclass a: pass",
    "from functools import partial\na = partial(a)",
    "from typing import Optional\na = Optional[a]",
    "global a\na = a",
    "def f():\n    global f\n    f = f()",
    "def f():\n    a = 1\n    def g():\n        nonlocal a\n        a = a",
    "try:\n    a = a\nexcept a as a:\n    a = a",
    "del a\na = a\ndel a",
    "if a:\n    import a\nelse:\n    a = a",
]


@pytest.mark.parametrize("circle", CIRCLES)
@pytest.mark.parametrize("place", ["module", "coroutine"])
def test_circle(circle: str, place: str) -> None:
    use = """
async def use():
    a()
    a(1).b
    a.b()
    a.f().x.f()
    await a()
    await b()
    self = a()
    self.x.read()
    f(a).b()
    x.read()
    with a as c:
        c.read()
    for d in a:
        d.read()
    return a
"""
    text = circle + use
    if place == "coroutine":
        text = "async def outer():\n" + "".join(
            f"    {line}\n" for line in text.splitlines()
        )
    assert_control(check(text + CONTROL, config=EVERYTHING))


# Odd but valid

ODD = [
    "",
    "\n\n\n",
    "# only a comment",
    "'only a docstring'",
    "pass",
    "...",
    "x: 'a b c'",
    "x: ''",
    "x: '('",
    "x: 'a\\0b'",
    "x: '\\n a'",
    "x: '\\ud800'",
    "x: 'lambda: (yield)'",
    "x: 'await y'",
    "x: b'int'",
    "x: f'{y}'",
    "x: 1",
    "x: ...",
    "x: None",
    "x: list['list[\"int\"]']",
    "x: list[()]",
    "x: dict[str]",
    "x: tuple",
    "x: tuple[int, ...]",
    "x: Optional[()]",
    "x: Optional['a', 'b']",
    "x: Annotated",
    "x: Annotated[int]",
    "x: Union",
    "x: 'Union[Optional[\"int\"], None]'",
    "def f(*, a, **k): f(*a, **k)",
    "def f(a, /, b): f(a, b=b)",
    "async def f(): await (yield)",
    "async def f(): return [x async for x in y if await z]",
    "async def f(): return {await k: await v async for k, v in y}",
    "async def f(): return (await x for x in y)",
    "async def f():\n    async with a() as (b, *c), d: e = await f",
    "async def f():\n    async with a() as b.c, a() as b[0]: pass",
    "async def f():\n    async for a.b in c: pass\n    else: pass",
    "async def f(): lambda: (yield)",
    "async def f(a=(yield_ := 1)): pass",
    "async def f(): asyncio.create_task(); asyncio.gather(*x, **y); time.sleep()",
    "import asyncio\nasync def f(): asyncio.create_task(); asyncio.gather(*x, **y)",
    "import asyncio\nasync def f(): asyncio.wait_for(); asyncio.wait_for(*a)",
    "import asyncio\nasync def f(): _ = x = y.z = asyncio.create_task(*a)",
    "import asyncio\nwith asyncio.timeout(): pass",
    "import asyncio\nasync def f():\n    async with asyncio.timeout(): pass",
    "import asyncio\nasyncio.get_running_loop()\nclass A: x = asyncio.current_task()",
    "import functools\n@functools.lru_cache\nasync def f(): pass",
    "import functools\nfunctools.cache()\nfunctools.lru_cache(1)(2)(3)",
    "import subprocess\nasync def f(): subprocess.Popen(); subprocess.run(*a)",
    "import threading\nasync def f(): threading.Thread(*a, **k).join()",
    "import os\nasync def f(): os.waitpid(); os.spawnl(); os.open()",
    "async def f(): open(); open(*a); open(**k); input(*a)",
    "import socket\nasync def f(): socket.socket(*a).setblocking()",
    "loop.run_in_executor()\nloop.call_soon()\nThread(target=None)",
    "import asyncio\nasyncio.get_running_loop().run_in_executor()",
    "import asyncio\nasyncio.get_event_loop().call_later(*a, **k)",
    "def __init__(): pass\nasync def __init__(): pass",
    "class A:\n    async def __init__(): pass\n    async def __del__(*a): pass",
    "class A:\n    def f(): return self.x\n    async def g(*self): self.x()",
    "class A:\n    async def f(this): this.x = this.y\n    x = f",
    "class A(*b, **c): pass",
    "class A(b(), c[0], lambda: 1): pass",
    "class A:\n    self.x = 1\n    __slots__ = 'x'",
    "@a.b(c)[d]\nasync def f(): pass" if sys.version_info >= (3, 9) else "",
    "from .. import x\nfrom ...a.b import *\nfrom . import (a as b,)",
    "from __future__ import annotations\nx: y.z[0]",
    "import a.b.c\na.b.c.d()\nimport a\na.b()",
    "from time import *\nasync def f(): sleep(1)",
    "exec('import time')\nasync def f(): eval('1')",
    "async def f():\n    exec('time = 1')\n    locals()['a'] = globals()",
    "globals()['time'] = 1\nasync def f(): del time",
    "del x, (y, z), [a.b, c[0]]",
    "x = y = z = *a, b = [*c]",
    "(x) = (y) = ((z)) = 1",
    "x.y: int = 1\nx[0]: int\n(z): int = 2",
    "for x, (y, *z) in w: pass\nelse: pass",
    "while (x := y): continue\nelse: pass",
    "try: pass\nexcept (A, B) as e: e\nexcept: pass\nelse: pass\nfinally: pass",
    "assert x, (y := z)\nraise x from y",
    "def f():\n    global time\n    import time\nasync def g(): time.time()",
    "def f():\n    x = 1\n    class A:\n        nonlocal x\n        x = 2",
    "x = yield_ = [lambda x=x: x for x in x if x]",
    "print(f'{x!r:>{y}} {z=}')",
    "x = 1_000j + 0xF + 1e400 + 10 ** 10_000",
    "é = ñ = 'é'\nclass Ñ: pass\nasync def ñ(): é()",
    "x = '\\N{BULLET}' '\\x00' r'\\d', b'\\xff'",
    "if True: import x\nif False: x = 1\nif 0: pass\nelif 1: pass",
    "import sys\nif sys.version_info >= (3, 11): import a\nelse: import b as a\na.c()",
    "from typing import TYPE_CHECKING\nif TYPE_CHECKING: import a\nx: 'a.B'\nx.c()",
    "lambda *a, b=1, **c: (a, b, c)",
    "async def f(): return await asyncio.gather(*(g(x) for x in y), *[h()])",
    "@property\nasync def f(): pass\n@f.setter\nasync def f(self, x): pass",
]


@pytest.mark.parametrize("source", ODD)
def test_odd_code_is_no_obstacle(source: str) -> None:
    check(source, config=EVERYTHING)
    assert_control(check(f"{source}\n{CONTROL}", config=EVERYTHING))


NEWER = [
    (
        (3, 10),
        "match x:\n    case {'a': [b, *c], **d} | A(e=f) as g if (h := g): i = b",
    ),
    ((3, 10), "match time:\n    case time.sleep: pass\n    case _: pass"),
    ((3, 10), "async def f():\n    match await x:\n        case None: await y"),
    ((3, 10), "with (a as b, c as d,): pass"),
    ((3, 11), "try: pass\nexcept* A as e: e\nexcept* (B, C): pass"),
    ((3, 11), "x[*a, 1:2]\ndef f(*a: *b): pass"),
    ((3, 11), "async def f():\n    try: await x\n    except* A: await y"),
    ((3, 12), "type A[T: int, *U, **V] = dict[T, A]\nx: A[int] = y\nx.z()"),
    ((3, 12), "def f[T: (int, str)](x: T) -> T: return x\nclass A[T](B[T]): pass"),
    ((3, 12), "async def f[T](x: T): return f'{f'{x}'}'"),
    (
        (3, 13),
        "def f[T = int](x: T): pass\nclass A[**P = [int]]: pass\ntype B[T = A] = T",
    ),
    ((3, 14), "try: pass\nexcept A, B: pass\nx = t'{y!r:>{z}}'"),
]


@pytest.mark.parametrize("version, source", NEWER)
def test_newer_syntax(version: tuple[int, int], source: str) -> None:
    if sys.version_info < version:
        pytest.skip("needs Python {}.{}".format(*version))
    assert_control(check(source + CONTROL, config=EVERYTHING))


class Unpacking(ast.NodeTransformer):
    """Makes the comprehensions of a tree unpack what they are given (PEP 798, 3.15)."""

    def visit_ListComp(self, node: ast.ListComp) -> ast.AST:
        self.generic_visit(node)
        node.elt = ast.copy_location(ast.Starred(node.elt, ast.Load()), node.elt)
        return node

    def visit_DictComp(self, node: ast.DictComp) -> ast.AST:
        self.generic_visit(node)
        node.key = node.value
        node.value = None  # type: ignore[assignment]  # as it is there
        return node


@pytest.mark.parametrize("made", ["[%s for a in b]", "{a: %s for a in b}"])
def test_unpacking_in_comprehensions(made: str) -> None:
    lines = [
        *("import time\n", "async def load(a): ...\n", "async def main(b):\n"),
        *(f"    c = {made % 'time.sleep(a)'}\n", f"    {made % 'load(a)'}\n"),
        "    self.d = [e for e in c if self.d]\n",
    ]
    tree = Unpacking().visit(parse(lines))
    found = [each.code for each in run(tree, lines)]
    assert found == ["ASYNC251", "ASYNC602"]


# Lines and columns

SLEEP = "import time\nasync def f(a):\n"


@pytest.mark.parametrize(
    "line, column",
    [
        ("    time.sleep(1)", 5),
        ("\ttime.sleep(1)", 2),
        ("\t \ttime.sleep(1)", 4),
        ("    'é'; time.sleep(1)", 10),
        ("    '日本語'; time.sleep(1)", 12),
        ("    '😀'; time.sleep(1)", 10),
        ("    'e\u0301'; time.sleep(1)", 11),
        ("    'é', time.sleep(1), time.sleep(2)", 10),
        ("    ñ = time.sleep(1)", 9),
        ("    '\u2028\u2029\x85\x1c'; time.sleep(1)", 13),
        ("    '\x0b\x0c'; time.sleep(1)", 11),
        ("    \x0c    time.sleep(1)", 10),
        ("    return [time.sleep(1)]", 13),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_columns_are_characters(line: str, column: int, end: str) -> None:
    source = (SLEEP + line + "\n").replace("\n", end)
    found = check(source)
    assert (found[0].line, found[0].column) == (3, column)
    assert {one.code for one in found} == {"ASYNC251"}
    assert len(found) == line.count("time.sleep")


def test_characters_that_are_no_line_ends() -> None:
    """``str.splitlines`` sees line ends where Python sees none."""
    text = "x = '\u2028 \u2029 \x85 \x0b \x0c \x1c \x1d \x1e'\n# \u2028 \x0c \x1c é\n"
    assert codes(text + SLEEP + "    time.sleep(1)") == [(5, "ASYNC251")]


def test_byte_order_mark() -> None:
    assert codes("\ufeff" + SLEEP + "    time.sleep(1)") == [(3, "ASYNC251")]


def test_first_line_after_a_byte_order_mark() -> None:
    found = check("\ufeffasync def f(é): input(é)")
    assert [one[:3] for one in found] == [(1, 17, "ASYNC250")]


def test_line_continuation() -> None:
    assert codes(SLEEP + "    x = \\\n        time.sleep(\\\n1)") == [(4, "ASYNC251")]


def test_call_over_several_lines() -> None:
    """The line where the expression starts, not the bracket's."""
    text = "    x = (\n        time\n        .sleep\n        (\n1))"
    assert codes(SLEEP + text) == [(4, "ASYNC251")]


def test_no_line_end_at_the_end() -> None:
    assert codes((SLEEP + "    time.sleep(1)").rstrip()) == [(3, "ASYNC251")]


def test_statements_on_one_line() -> None:
    found = check("import time\nasync def f(): time.sleep(1); time.sleep(2)")
    assert [(one.line, one.column) for one in found] == [(2, 16), (2, 31)]


@pytest.mark.parametrize(
    "text",
    [
        "    f'{time.sleep(1)}'",
        "    f'é{time.sleep(1)!r:>{a}}'",
        "    f'{a:{time.sleep(1)}}'",
        "    f'''\n é {a}\n  é {time.sleep(1)}\n'''",
        "    ('é'\n     f'é{a}' f'é{time.sleep(1)}')",
    ],
)
def test_f_strings(text: str) -> None:
    """Before 3.12 the positions inside are the parser's own, and may be off."""
    found = check(SLEEP + text)
    assert [one.code for one in found] == ["ASYNC251"]
    if sys.version_info >= (3, 12):
        lines = (SLEEP + text).splitlines()
        there = lines[found[0].line - 1][found[0].column - 1 :]
        assert there.startswith("time.sleep")


# Messages


LONG = "a_name_that_goes_on" * 10

LONG_NAMES = [
    "async def {0}(): pass\n{0}()",
    "class {0}:\n    async def __init__(self): pass\n    async def __len__(self): 1",
    "class A:\n    async def {0}(self): pass\n    def f(self): self.{0}()",
    "import functools\n@functools.lru_cache\nasync def {0}(): pass",
    "import asyncio\nasync def f(): asyncio.create_task({0}.{0}())",
    "import asyncio\nasync def f():\n    {0} = asyncio.create_task({0}())",
    "import asyncio\nasync def f(): asyncio.run({0}.{0}({0}))",
    "import asyncio\nasync def f({0}):\n    with asyncio.timeout({0}): await {0}",
    "import asyncio\nasync def f({0}):\n    async with asyncio.timeout({0}): {0}()",
    "import time as {0}\nasync def f(): {0}.sleep({0})",
    "import {0}\nasync def f(): {0}.{0}()",
    "import threading\nasync def f({0}: threading.Thread): {0}.join()",
    "import sqlite3\nasync def f({0}: sqlite3.Connection): {0}.execute({0})",
    "import asyncio\nasync def f({0}: asyncio.AbstractEventLoop): {0}.run_forever()",
    "import asyncio\n{0} = asyncio.Queue(loop={0})\n{0}()",
]


@pytest.mark.parametrize("source", LONG_NAMES)
def test_messages_stay_short(source: str) -> None:
    """Every run checks the messages' length."""
    config = Config(
        enable=("ASYNC",), blocking_calls=((f"{LONG}.{LONG}", "await it()"),)
    )
    text = source.format(LONG)
    assert_control(check(f"{text}\n{CONTROL}", config=config))


# Size


def test_many_lines() -> None:
    block = """
class Client{0}:
    def __init__(self):
        self.path = "p{0}"

    async def fetch{0}(self, url):
        value = self.path + url
        if value:
            time.sleep({0})
        return await self.fetch{0}(value)
"""
    count = 50_000 // block.count("\n")
    source = "import time\n" + "".join(block.format(i) for i in range(count))
    found = check(source)
    assert [one.code for one in found] == ["ASYNC251"] * count


def test_many_names() -> None:
    """One scope with very many bindings, each asked for."""
    source = "import time\nasync def f(p):\n"
    source += "".join(f"    v{i} = p.a{i}\n    v{i}.go()\n" for i in range(10_000))
    source += "    time.sleep(1)\n"
    assert codes(source) == [(20_003, "ASYNC251")]


def test_many_bindings_of_one_name() -> None:
    source = "import time\nasync def f(p):\n"
    source += "    v = p()\n    v.go()\n" * 5_000
    source += "    time.sleep(1)\n"
    assert codes(source) == [(10_003, "ASYNC251")]


def test_one_long_line() -> None:
    count = 5_000
    source = "import time\nasync def f():\n    'é'; " + "time.sleep(1); " * count
    found = check(source)
    assert [one.column for one in found] == [10 + 15 * i for i in range(count)]


# Real files


#: Of more files than these, with a coroutine and without, some are passed over: always
#: the same. All with a coroutine are read by the newest Python that CI has.
FILES = (sys.maxsize, 1_000) if sys.version_info >= (3, 13) else (150, 150)


def environment() -> list[Path]:
    """The files of the installed packages, of asyncio, and some of the library's."""
    paths = sysconfig.get_paths()
    installed = {Path(paths[name]).resolve() for name in ("purelib", "platlib")}
    found = [path for folder in sorted(installed) for path in folder.rglob("*.py")]
    library = Path(paths["stdlib"]).resolve()
    own = [
        path
        for path in sorted(library.rglob("*.py"))
        if not {"site-packages", "dist-packages"} & set(path.parts)
    ]
    found += [path for path in own if "asyncio" in path.name] + own[::10]
    found += [path for path in own if path.parent.name == "asyncio"]
    return sorted({path for path in found if path.is_file()})


@pytest.mark.skipif(
    sys.platform == "emscripten", reason="the library is in an archive there"
)
def test_no_crash_on_installed_files() -> None:
    """Guard off, all rules on. Files that Python cannot parse are passed over."""
    coroutines: list[Path] = []
    plain: list[Path] = []
    for path in environment():
        text = path.read_bytes()
        (coroutines if b"async " in text or b"await " in text else plain).append(path)
    seen = 0
    chosen = zip((coroutines, plain), FILES)
    for path in [one for all, most in chosen for one in all[:: 1 + len(all) // most]]:
        try:
            lines = read_lines(path)
            tree = parse(lines)
        except (SyntaxError, ValueError, RecursionError):
            continue
        try:
            run(tree, lines, config=EVERYTHING, filename=str(path))
        except Exception as error:
            raise AssertionError(f"{path}: {type(error).__name__}: {error}") from error
        seen += 1
    assert seen > 100


def test_no_crash_on_own_cases() -> None:
    """Each case file as one module, and with every rule on."""
    for path in sorted((Path(__file__).parent / "cases").glob("*.py")):
        lines = read_lines(path)
        try:
            tree = parse(lines)
        except SyntaxError:
            continue
        run(tree, lines, config=EVERYTHING, filename=str(path))


def test_every_rule_is_on_here() -> None:
    assert len(registry.enabled_codes(EVERYTHING)) == len(registry.rules())
