"""Code that is for some versions of Python, or of a library, only."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Tuple

from .. import imports
from ..evaluation.values import Imported
from ..fields import nodes_in
from ..guards import branches, earlier
from ..scopes import Binding, FunctionNode, How
from ..statements import comes_to_end

if TYPE_CHECKING:
    from ..module import Module

#: Names that tell Python's version.
_VERSION_NAMES = frozenset(
    {
        *("platform.python_version", "platform.python_version_tuple"),
        *("sys.hexversion", "sys.version", "sys.version_info"),
    }
)
#: What tells that Python is in a browser: by ``sys.platform``, or ``sys.modules``.
_BROWSERS = frozenset({"emscripten", "pyodide"})


def depends_on_version(module: Module, node: ast.AST) -> bool:
    """Say whether a node runs only under a condition on Python's version, also one that
    ends a function around its own early, and that of a decorator around it:
    ``@skipIf(sys.version_info >= (3, 11), "removed")``."""
    around = (each for each in module.ancestors(node) if isinstance(each, FunctionNode))
    for place in (node, *around):
        tests = [test for test, _ in branches(module, place)]
        tests += (
            before.test
            for before in earlier(module, place)
            if isinstance(before, ast.If) and not comes_to_end(before.body)
        )
        if any(_mentions_version(module, test, 3) for test in tests):
            return True
    return any(
        isinstance(decorator, ast.Call) and _mentions_version(module, decorator, 3)
        for around in module.ancestors(node)
        for decorator in getattr(around, "decorator_list", ())
    )


def depends_on_presence(module: Module, node: ast.AST) -> bool:
    """Say whether a node runs only under a condition on what an object or a module
    has: ``hasattr(asyncio, "current_task")``."""
    return any(
        isinstance(part, ast.Call) and module.qualified_name(part.func) == "hasattr"
        for test, _ in branches(module, node)
        for part in nodes_in(test)
    )


def is_for_browsers(module: Module, node: ast.AST) -> bool:
    """Say whether a node runs only where Python is in a browser, or a similar host that
    has one event loop, which is always set:
    https://pyodide.org/en/stable/usage/api/python-api/webloop.html."""
    return any(
        is_met is isinstance(part.ops[0], (ast.Eq, ast.In))
        for test, is_met in branches(module, node)
        for part in nodes_in(test)
        if isinstance(part, ast.Compare)
        and any(
            getattr(each, "value", None) in _BROWSERS
            for each in (part.left, *part.comparators)
        )
    )


def _mentions_version(module: Module, test: ast.AST, steps: int) -> bool:
    for part in nodes_in(test):
        if isinstance(part, (ast.Name, ast.Attribute)):
            if module.qualified_name(part) in _VERSION_NAMES:
                return True
            if isinstance(part, ast.Name) and steps:
                for place, source in _sources(module, module.bindings(part)):
                    if _mentions_version(place, source, steps - 1):
                        return True
    return False


def _sources(
    module: Module, bindings: List[Binding]
) -> Iterator[Tuple[Module, ast.AST]]:
    """Yield what is bound to a name, here or in the module that it is imported from."""
    for binding in bindings:
        home, _, name = binding.name.rpartition(".")
        if binding.how is not How.IMPORT:
            source = module.assigned(binding)
            if source is not None:
                yield module, source
        elif home.strip("."):
            imported = imports.imported(module, home)
            if isinstance(imported, Imported):
                place = imported.module
                for each in place.scope.bindings.get(name, ()):
                    source = place.assigned(each)
                    if source is not None:
                        yield place, source
