"""The one walk: parents, nodes by type, and that it loses nothing."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from flake8_asyncpitfalls.config import Config
from flake8_asyncpitfalls.model import walk
from flake8_asyncpitfalls.model.module import Module

#: Every file here is read: the package's code and the cases.
FILES = [
    *sorted((Path(__file__).parents[2] / "flake8_asyncpitfalls").rglob("*.py")),
    *sorted((Path(__file__).parents[1] / "cases").glob("*.py")),
]
EVERYTHING = """
import a.b as c
from . import d
from ..e import *

@f(g)
class H(i, metaclass=j):
    k: l = m
    n: o

    @p
    def q(self, r: s = t, /, u: v = w, *x: y, z: aa = ab, **ac: ad) -> ae:
        global af
        nonlocal_ = ag[ah:ai:aj]
        try:
            raise ak from al
        except am as an:
            ao = lambda ap, aq=ar: as_
        else:
            del at[au], av
        finally:
            assert aw, ax

    async def ay(self):
        async for az, *ba in bb:
            await bc
        async with bd as be, bf:
            yield [bg async for bh in bi if bj for bk in bl]
        while bm:
            return {bn: bo for bp in bq}, {br for bs in bt}, (bu for bv in bw)
        for bx in by:
            bz = f"{ca!r:>{cb}}" if cc else not cd
            ce += {cf: cg, **ch}, {ci}, -cj, ck < cl <= cm, cn or co
        if (cp := cq):
            cr(*cs, ct=cu, **cv)
        yield from_
"""


def seen_by_ast(tree: ast.AST) -> dict[ast.AST, ast.AST]:
    """The expressions and statements of a tree with what holds them."""
    return {
        child: node
        for node in ast.walk(tree)
        for child in ast.iter_child_nodes(node)
        if isinstance(child, (ast.stmt, ast.expr, ast.ExceptHandler, ast.withitem))
    }


def assert_whole(text: str) -> None:
    tree = ast.parse(text)
    kinds = (ast.Call, ast.Attribute, ast.FunctionDef, ast.AsyncFunctionDef)
    module = Module(tree, Config(), kinds)
    for node, around in seen_by_ast(tree).items():
        assert node in module.parents, ast.dump(node)
        # What only groups other nodes (arguments, comprehensions) may be left out.
        assert around in (node, *module.ancestors(node)) or isinstance(
            around, (ast.arguments, ast.comprehension, ast.keyword)
        ), ast.dump(node)
    for kind in (*kinds, ast.Call):
        found = module.nodes(kind)
        assert len(found) == len(set(found))
        assert set(found) == {node for node in ast.walk(tree) if type(node) is kind}


def test_every_kind_of_node() -> None:
    assert_whole(EVERYTHING)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_files(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    try:
        ast.parse(text)
    except SyntaxError:
        pytest.skip("newer syntax than this Python's")
    assert_whole(text)


def test_outer_nodes_come_first() -> None:
    tree = ast.parse("f(g(h()))\nk()\ndef i(a=j()):\n    l()")
    calls = walk.ScopeBuilder(tree, (ast.Call,)).nodes[ast.Call]
    assert [ast.unparse(call.func) for call in calls] == list("fghkjl")


def test_imports_are_collected() -> None:
    text = "import a.b, c as d\ndef f():\n    from e.g import h\nfrom . import i"
    tree = ast.parse(text)
    assert walk.ScopeBuilder(tree, ()).imported_packages == {"a", "c", "e", ""}
