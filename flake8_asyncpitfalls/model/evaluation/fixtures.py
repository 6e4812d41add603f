"""What the parameters of tests get: what the fixtures of pytest of their names give."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, Optional

from ...knowledge.injection import FIXTURES
from .. import classes, imports
from ..fields import nodes_in
from ..scopes import FunctionNode, How, Scope
from . import parameters, results
from .values import Coroutine, Function, Imported, Value

if TYPE_CHECKING:
    from ..module import Module

#: The module with the fixtures of all tests in a folder, and below it.
_SHARED = "conftest"


def given(module: Module, parameter: ast.AST) -> Optional[Value]:
    """Return what a fixture gives for a parameter of a test, or of another fixture;
    ``None`` for any other parameter, and where the fixture is not seen."""
    function, name = module.parent(parameter), getattr(parameter, "arg")
    if not isinstance(function, FunctionNode) or not _gets_fixtures(module, function):
        return None
    if name in parameters.defaults(function):
        return None
    if _is_parametrized(module, function, name):
        return None
    for fixture in _of_name(module, function, name):
        if fixture.node is not function:
            return _value(fixture)
    return None


def _gets_fixtures(module: Module, function: ast.AST) -> bool:
    return getattr(function, "name").startswith("test") or _is_fixture(module, function)


def _is_fixture(module: Module, function: ast.AST) -> bool:
    return classes.has_decorator(module, function, *FIXTURES)


def _is_parametrized(module: Module, function: ast.AST, name: str) -> bool:
    """Say whether a decorator, of a test or its class, may give the parameter of a name
    its values."""
    around = module.parent(function)
    return any(
        isinstance(node, ast.Constant) and name in str(node.value)
        for each in (function, around)
        for decorator in getattr(each, "decorator_list", ())
        for node in nodes_in(decorator)
    )


def _of_name(module: Module, function: ast.AST, name: str) -> Iterator[Function]:
    """Yield the fixtures of a name that a test may get, nearest first: of its class, of
    its module, of what this imports, of those for all tests of a folder."""
    scope = module.scope_of(function)
    if scope.is_class:
        yield from _in_scope(module, scope, name)
    yield from _in_module(module, name)
    project = module.project
    if project is not None:
        for package in project.packages_around():
            shared = project.module(f"{package}.{_SHARED}".strip("."))
            if shared is not None:
                yield from _in_module(shared, name)


def _in_module(module: Module, name: str) -> Iterator[Function]:
    yield from _in_scope(module, module.scope, name)
    found = imports.attribute(Imported(module), name)
    if isinstance(found, Function) and found.module is not module:
        if _is_fixture(found.module, found.node):
            yield found


def _in_scope(module: Module, scope: Scope, name: str) -> Iterator[Function]:
    """Yield the fixture of a name that a class or module defines, if one does."""
    found = module.evaluator.memory(_in_scope)
    if scope not in found:
        found[scope] = _fixtures(module, scope)
    if name in found[scope]:
        yield Function(module, found[scope][name])


def _fixtures(module: Module, scope: Scope) -> Dict[str, ast.AST]:
    """Return the fixtures that a scope defines, by the names that they have for
    tests."""
    return {
        _name_of(binding.node): binding.node
        for bindings in scope.bindings.values()
        for binding in bindings
        if binding.how is How.DEFINITION and _is_fixture(module, binding.node)
    }


def _name_of(function: ast.AST) -> str:
    """Return the name that a fixture has for tests: ``@pytest.fixture(name="db")``."""
    for decorator in getattr(function, "decorator_list"):
        for keyword in getattr(decorator, "keywords", ()):
            if keyword.arg == "name":
                return str(getattr(keyword.value, "value", ""))
    return str(getattr(function, "name"))


def _value(fixture: Function) -> Optional[Value]:
    """Return what tests get of a fixture: what it yields, or returns."""
    value = results.undecorated(fixture)
    if fixture.module.yields(fixture.node):
        return results.iterated(value)
    return value.result if isinstance(value, Coroutine) else value
