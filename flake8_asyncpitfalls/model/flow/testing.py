"""Whether code belongs to a test, or to a benchmark."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from ...knowledge.injection import FIXTURES
from .. import classes
from ..evaluation.values import Class, Named
from ..scopes import FunctionNode, How

if TYPE_CHECKING:
    from ..module import Module

_TEST_MODULE = re.compile(r"^(tests?|testing|conftest|test_\w+|\w+_tests?)$")
_TEST_FILE = re.compile(r"^(conftest|test_\w+|\w+_tests?)$")
_TEST_PACKAGES = frozenset({"test", "testing", "tests"})
_MEASURING = re.compile(r"(^|[._])(bench(mark)?s?|measur(es?|ing)|perf)([._]|$)")


def belongs_to_tests(module: Module, node: ast.AST) -> bool:
    """Say whether a node stands in a test: in a module or function that is named so, a
    fixture, a class of ``unittest``."""
    if any(_TEST_MODULE.match(part) for part in module.name.split(".")):
        return True
    return in_test(module, node)


def in_test_package(module: Module) -> bool:
    """Say whether a module is in a package of tests, or of what helps these."""
    return not _TEST_PACKAGES.isdisjoint(module.name.split(".")[:-1])


def comes_from_fixture(module: Module, expression: ast.AST) -> bool:
    """Say whether an expression starts from a parameter of a test, which gets what a
    fixture gives: the test is run, and its annotations are not."""
    node = expression
    while isinstance(node, (ast.Attribute, ast.Call)):
        node = node.func if isinstance(node, ast.Call) else node.value
    binding = module.binding(node) if isinstance(node, ast.Name) else None
    if binding is None or binding.how is not How.PARAMETER:
        return False
    function = module.scope_of(node).own.node
    return getattr(function, "name", "").startswith("test_")


def is_benchmark(module: str) -> bool:
    """Say whether a module measures how long something takes, by its name."""
    return _MEASURING.search(module) is not None


def in_test(module: Module, node: ast.AST) -> bool:
    """Say whether a node stands in a test function, a fixture, a class of tests, or a
    file of these."""
    if _TEST_FILE.match(module.name.rpartition(".")[2]):
        return True
    for around in module.ancestors(node):
        if isinstance(around, FunctionNode):
            if getattr(around, "name", "").startswith("test"):
                return True
            if classes.has_decorator(module, around, *FIXTURES):
                return True
        elif isinstance(around, ast.ClassDef):
            if around.name.startswith("Test") or _is_case(Class(module, around)):
                return True
    return False


def _is_case(cls: Class) -> bool:
    return any(
        isinstance(base, Named) and base.name.startswith("unittest.")
        for base in classes.lineage(cls)
    )


def imports_tests(module: Module) -> bool:
    """Say whether a module belongs to tests, which somebody watches who ends them."""
    return not module.imported_packages.isdisjoint(("pytest", "unittest"))
