"""Text without the bodies of functions and classes: what is left and what is not."""

from __future__ import annotations

import ast
import asyncio
from pathlib import Path

import pytest

from flake8_asyncpitfalls.config import Config
from flake8_asyncpitfalls.model.project import places, project
from flake8_asyncpitfalls.model.project.plain_text import generators
from flake8_asyncpitfalls.model.project.skeleton import (
    outer_definitions,
    parsed,
    skeleton,
)

from .test_project import parse

ROOT = Path(__file__).parent.parent.parent
FILES = sorted(
    [
        *ROOT.glob("flake8_asyncpitfalls/**/*.py"),
        *Path(asyncio.__file__).parent.glob("*.py"),
    ]
)
LONG = "    value = 'long enough to be left out of the outline of the module'\n"


def dumped(nodes: list[ast.stmt]) -> list[str]:
    return [ast.dump(node, include_attributes=True) for node in nodes]


def filled(text: bytes) -> ast.Module:
    """The outline of a text with all that was left out put back."""
    outline = parsed(text)
    assert outline is not None
    tree, bodies, _ = outline
    read: set[int] = set()
    while read != bodies.by_line.keys():
        # Reading a class may leave the bodies of its methods out.
        unread = bodies.by_line.keys() - read
        for definition in outer_definitions(tree, unread):
            definition.body = bodies.parsed(definition.lineno)
            read.add(definition.lineno)
    return tree


def without_ends(tree: ast.AST) -> str:
    """A dump of a tree with the places where nodes begin; where what holds a function
    ends is not known without its body."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.stmt, ast.ExceptHandler)):
            node.end_lineno = node.end_col_offset = 0
    return ast.dump(tree, include_attributes=True)


def assert_whole(text: bytes) -> None:
    assert without_ends(filled(text)) == without_ends(ast.parse(text))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_files_are_whole_again(path: Path) -> None:
    assert_whole(path.read_bytes())


SHAPES = {
    "parameters in parentheses": f"\ndef f(a=g((1, (2, ')'))), b='('):\n{LONG}",
    "a comment after the colon": f"\ndef f(a):  # def g(:\n{LONG}x = 1\n",
    "a colon in an annotation": f"\ndef f(a: 'x: y', b: int) -> 'A:B':\n{LONG}",
    "parameters on several lines": f"\ndef f(\n    a,  # (\n    b,\n):\n{LONG}",
    "a decorator": f"\n@g(\n  1)\nasync def f():\n{LONG}y = 2\n",
    "methods": f"\nclass A:\n    def f(self):\n    {LONG}\n    def g(self): pass\n",
    "a class": f"\n@a\nclass A:\n    x = 1\n    def f(self):\n    {LONG}y = 2\n",
    "the first line": f"class A:\n    def f(self):\n    {LONG}class B: pass\n",
    "bases": f"\nclass A(B[':'], c={{1: 2}}):\n    def f(self):\n    {LONG}",
    "a class in a class": f"\nclass A:\n class B:\n  def f(s):\n  {LONG}",
    "a class in a branch": f"\nif a:\n    class B:\n        def f(s):\n        {LONG}",
    "a docstring to the left": f'\nclass A:\n    """a\nclass B:\n"""\n{LONG}x = 1\n',
    "a class that is set": f"\nclass A:\n    def f():\n        global x\n    {LONG}",
    "a class between": f"\nx = 1\nclass A:\n{LONG}\n{LONG}\n@b\nclass C:\n{LONG}y = 2",
    "a string to the left": '\ndef f():\n    """A\ndef g():\nb"""\n' + LONG + "x = 1\n",
    "quotes to the left": (
        f'\ndef f():\n{LONG}    x = """\n""" + y\n    return\nx = 1\n'
    ),
    "quotes to the left in a method": (
        f"\nclass A:\n    def f():\n    {LONG}        x = '''\n'''\n"
        f"        yield x\n    def g():\n    {LONG}"
    ),
    "a continued line in a method": (
        f"\nclass A:\n    def f():\n    {LONG}        x = (\n  1)\n        yield\n"
    ),
    "a comment to the left": f"\ndef f():\n{LONG}# def g():\n{LONG}x = 1\n",
    "other quotes": "\ndef f():\n    '''A\n\"\"\" def g():'''\n" + LONG + "x = 1\n",
    "quotes in a comment": f'\ndef f():\n{LONG}    # """\n{LONG}x = """\n"""\n',
    "a continued line": f"\ndef f():\n{LONG}    x = (1,\n2)\n\nx = 1\n",
    "windows": f"\ndef f():\n{LONG}\nx = 1\n".replace("\n", "\r\n"),
    "one line": f"\ndef f(): return 1\ndef g():\n{LONG}",
    "a lambda in a default": f"\ndef f(a=lambda: {{1: 2}}):\n{LONG}",
    "no end": f"\ndef f():\n{LONG}".rstrip(),
    "no newline at first": f"def f():\n{LONG}\ndef g():\n{LONG}",
    "a form feed": f"\x0c\ndef f():\n{LONG}\x0c\nx = 1\n",
    "non-ASCII": f"\ndef f():\n    é = 'ü'\n{LONG}x = 'ä'\n",
}


@pytest.mark.parametrize("text", SHAPES.values(), ids=SHAPES)
def test_shapes_are_whole_again(text: str) -> None:
    assert_whole(text.encode())


def test_what_is_left_out() -> None:
    outline = skeleton(f"\nx = 1\ndef f(a, b):  # so\n{LONG}y = 2\n".encode())
    assert outline.text == b"\nx = 1\ndef f(a, b): ...\n\ny = 2\n"
    assert list(outline.bodies.by_line) == [3]


def test_what_is_left_out_of_a_class() -> None:
    text = f"\n@b\nclass A(B):\n    def f(self):\n    {LONG}    def g(self): pass\n"
    outline = skeleton(text.encode())
    assert outline.text == b"\n@b\nclass A(B): ...\n\n\n\n"
    assert list(outline.bodies.by_line) == [3]
    first, _ = outline.bodies.parsed(3)
    assert list(outline.bodies.by_line) == [3, 4]
    assert isinstance(first, ast.FunctionDef)
    assert isinstance(first.body[0], ast.Expr)
    (statement,) = outline.bodies.parsed(4)
    assert isinstance(statement, ast.Assign)


@pytest.mark.parametrize(
    "inner",
    [
        "global x",
        "class A: pass",
        "setattr(a, 'b', c)",
        "type.__setattr__(a, 'b', c)",
        "patch.object(a, 'b', c)",
    ],
)
def test_what_is_kept(inner: str) -> None:
    text = f"\ndef f():\n    {inner}\n{LONG}".encode()
    assert skeleton(text).text == text


def test_encodings() -> None:
    text = f"# coding: latin-1\n\ndef f():\n{LONG}    x = 'ä'\n".encode("latin-1")
    assert skeleton(text).text == text
    assert_whole(text)


def test_strings_that_end_to_the_left_are_left_out() -> None:
    outline = skeleton(f'\ndef f():\n{LONG}    x = """\n""" + y\n    z\n'.encode())
    assert outline.text == b"\ndef f(): ...\n\n\n\n\n"


def test_what_only_seems_to_be_a_body_is_not_left_out() -> None:
    text = f"\nclass A:\n    def f():\n    {LONG}        x = (\n  1)\n        yield\n"
    bodies = skeleton(text.encode()).bodies
    (method,) = bodies.parsed(2)
    assert list(bodies.by_line) == [2]
    assert isinstance(method, ast.FunctionDef)
    assert len(method.body) == 3


def test_faults() -> None:
    assert skeleton(b"\ndef f(a\n").text == b"\ndef f(a\n"
    assert parsed(b"def f(:\n") is None
    assert parsed(b"x = 1\0") is None
    outline = parsed(f"\ndef f():\n{LONG}    x = = 1\n".encode())
    assert outline is not None
    (statement,) = outline[1].parsed(2)
    assert isinstance(statement, ast.Pass)
    assert statement.lineno == 3
    in_class = parsed(f"\nclass A:\n    def f(:\n{LONG}    x = = 1\n".encode())
    assert in_class is not None
    (statement,) = in_class[1].parsed(2)
    assert isinstance(statement, ast.Pass)


def test_what_a_body_may_do() -> None:
    text = (
        f"\ndef f(self):\n{LONG}    self.a = self.b()\ndef g():\n{LONG}    return c.d\n"
    )
    bodies = skeleton(text.encode()).bodies
    assert bodies.setting("a", [2, 5]) == [2]
    assert bodies.setting("a", [5]) == []
    assert bodies.setting("b", [2, 5]) == []
    assert bodies.setting("d", [2, 5]) == []
    assert not bodies.mentions(2, ("return", "yield"))
    assert bodies.mentions(5, ("return", "yield"))
    assert bodies.mentions(2, ())


SETTING = """
self.a = 1
self.b: int = 1
self.c, other.d = 1, 2
(
    self.e,
    [self.f],
) = 1, [2]
self.g += 1
self.h //= 2
for self.i in x: pass
for x, self.j in y: pass
with open(x) as self.k, open(y) as self.l: pass
with (open(x) as self.m): pass
self.n = self.o = 1
self.p \\
    = 1
(self.q) = 1
for self.r, x in enumerate(y):
    pass
"""


def test_all_that_sets_attributes_is_found() -> None:
    body = "".join(f"    {line}\n" for line in SETTING.splitlines())
    ast.parse(f"def f():\n{body}")
    bodies = skeleton(f"\ndef f():\n{body}".encode()).bodies
    for attribute in "abcdefghijklmnopqr":
        assert bodies.setting(attribute, [2]) == [2], attribute


def test_the_model_is_the_same(tmp_path: Path) -> None:
    """A module that was read in part for another, and is then checked itself."""
    (tmp_path / "pyproject.toml").touch()
    used = tmp_path / "used.py"
    used.write_text(
        f"\nclass A:\n    def __init__(self):\n    {LONG}        self.x = 1\n"
        f"\n    def f(self):\n    {LONG}        return self.x.y\n"
    )
    place = places.place_of(str(used))
    assert place is not None
    found = project.project_at(place, Config(), parse)
    part = found.module("used")
    assert part is not None
    assert part.attributes == {}
    assert len(part.stored("x")) == 1
    text = used.read_text()
    whole = found.checked(place, text, ast.parse(text))
    assert whole is part
    assert vars(whole)["_walked"].closed == {}
    functions = {
        each.name: each
        for each in ast.walk(whole.tree)
        if isinstance(each, ast.FunctionDef)
    }
    assert len(whole.body(functions["__init__"])) == 2
    assert len(whole.exits(functions["f"])) == 1
    assert found.checked(place, text, ast.parse(text)) is whole
    found.forget()
    assert vars(whole) == {}


def test_generators() -> None:
    text = b"""
async def early():
    yield 1

async def plain():
    'returns, and does not yield'
    return 1

class Client:
    async   def stream(
        self, size=(1, 2)
    ):
        if size:
            yield size

    async def outer(self):
        def inner():
            yield 1
        return inner

    def sync(self):
        yield 1

async def without(): return 1

# async def comment(): ...
async def last(): yield

async def after(): no_yield = yields = 1"""
    # Strings are looked into; of a function in another it is not told whose "yield"
    # it is.
    found = {name.decode() for name in generators(text)}
    assert found == {"early", "plain", "stream", "outer", "last"}


@pytest.mark.parametrize(
    "head",
    [
        "def f(a: 'x:y)' = (1, 2), *, b={1: 2}) -> Dict['a:b', int]:",
        "def f(  # :\n    a,\n):",
        "def f(a: int) -> Tuple[int, str]:",
        "async def f[T: (int, str)](a: T) -> T:",
    ],
)
def test_heads(head: str) -> None:
    left = skeleton(f"a = 1\n{head}\n{LONG}".encode())
    assert left.text == f"a = 1\n{head} ...\n\n".encode()
