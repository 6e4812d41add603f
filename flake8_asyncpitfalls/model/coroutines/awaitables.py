"""Which calls may give a coroutine, or another awaitable, by the names in them.

Finding out what a call gives takes long; of most calls the name of what they call, and
how that is bound or declared, shows that they give nothing of the kind.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Dict, Iterator, List, Optional, Set

from .. import imports, library_values
from ..calls import written_name
from ..library_names import canonical
from ..scopes import Binding, How, Scope

if TYPE_CHECKING:
    from ..module import Module

_IDENTIFIER = re.compile(r"[^\W\d]\w*")
#: Decorators under which a function gives what its body says.
_PLAIN_DECORATORS = frozenset({"staticmethod", "classmethod", "abstractmethod"})
_AWAITABLE_TYPES = frozenset({"Awaitable", "Coroutine"})
#: More functions that may give awaitables than the tables have.
_GIVING = frozenset(
    {
        "asyncio.create_task",
        "asyncio.ensure_future",
        "asyncio.gather",
        "asyncio.shield",
        "typing.cast",
    }
)
#: What gives a function that has another name.
_KEEPING = (ast.Name, ast.Attribute, ast.Call)
#: The last parts of the names of all these functions.
_GIVING_NAMES = library_values.awaitable_names().union(
    name.rpartition(".")[2] for name in _GIVING
)
#: Variables are followed to others no further than this.
_FURTHEST = 4


def _is_giving(name: str) -> bool:
    return name in _GIVING or library_values.gives_awaitable(name)


def may_give(module: Module, call: ast.Call) -> bool:
    """Say whether a call may give an awaitable; where not, its value is none as far as
    it can be known."""
    return module.once(_Names).may_give(call)


def coroutine_names(module: Module) -> Set[str]:
    """Return the names of the coroutine functions and methods that a module defines, or
    may import from its project."""
    own = (node for node in module.scopes if isinstance(node, ast.AsyncFunctionDef))
    return imports.coroutine_names(module).union(node.name for node in own)


def may_return(module: Module, function: ast.FunctionDef) -> bool:
    """Say whether a function may return what a call gives that may be a coroutine, or
    is declared to."""
    return module.once(_Names).may_return(function)


class _Names:
    """The names in a module of what may give awaitables when it is called."""

    def __init__(self, module: Module) -> None:
        self._module = module
        self._types: Dict[str, bool] = {}
        #: Those of the functions and methods that this module defines or imports.
        self._functions = set(module.once(coroutine_names))
        #: What classes declare their objects to have, and keep for them.
        self._declared: Set[str] = set()
        undecided: List[ast.FunctionDef] = []
        for node, scope in module.scopes.items():
            if isinstance(node, ast.ClassDef):
                self._declared.update(self._callables(scope))
            elif isinstance(node, ast.FunctionDef):
                if _is_decorated(node) or self._may_be_type(node.returns):
                    self._functions.add(node.name)
                elif node.returns is None:
                    undecided.append(node)
        self._add_returning(undecided)

    def _callables(self, body: Scope) -> Iterator[str]:
        """Yield the names that a class body declares to give awaitables when called, or
        by which it keeps what may be called."""
        for name, bindings in body.bindings.items():
            for binding in bindings:
                if binding.how is How.ANNOTATED:
                    if self._may_be_type(binding.source):
                        yield name
                elif isinstance(binding.source, _KEEPING):
                    yield name

    def _add_returning(self, functions: List[ast.FunctionDef]) -> None:
        """Add the functions that may return what others give, until nothing changes."""
        before = -1
        while before != len(functions):
            before, pending, functions = len(functions), functions, []
            for function in pending:
                if any(map(self._leaves_with, self._module.exits(function))):
                    self._functions.add(function.name)
                else:
                    functions.append(function)

    def may_give(self, call: ast.Call) -> bool:
        """Say whether a call may give an awaitable."""
        function = call.func
        if isinstance(function, ast.Attribute):
            name = function.attr
            return (
                name in self._functions
                or name in _GIVING_NAMES
                or name in self._module.attributes
                or name in self._declared
            )
        if not isinstance(function, ast.Name):
            return True
        scope = self._module.scope_of(function).binding_scope(function.id)
        if scope is None:
            return bool(self._module.scope.stars) or _is_giving(function.id)
        return any(map(self._may_be_called, scope.bindings[function.id]))

    def may_return(self, function: ast.FunctionDef) -> bool:
        """Say whether a function may return a coroutine that a call gives."""
        if function.returns is not None:
            return "Coroutine" in _identifiers(function.returns)
        return any(
            isinstance(getattr(leaving, "value", None), ast.Call)
            and self._leaves_with(leaving)
            for leaving in self._module.exits(function)
        )

    def _may_be_called(self, binding: Binding) -> bool:
        """Say whether what a binding binds may give an awaitable when it is called."""
        if binding.how is How.DEFINITION:
            name = getattr(binding.node, "name")
            is_class = isinstance(binding.node, ast.ClassDef)
            return not is_class and name in self._functions
        if binding.how is How.IMPORT:
            name = _outside(self._module, binding.name)
            if name is None:
                return imports.defined_as(self._module, binding.name) != "class"
            return _is_giving(name)
        if binding.how is How.PARAMETER:
            return binding.source is not None or "__call__" in self._functions
        return binding.how not in (How.CAPTURE, How.DELETED, How.REST, How.OTHER)

    def _leaves_with(self, leaving: ast.AST) -> bool:
        """Say whether a return statement may return an awaitable."""
        value = getattr(leaving, "value", None)
        return isinstance(leaving, ast.Return) and self._may_be(value)

    def _may_be(self, expression: Optional[ast.AST], distance: int = 0) -> bool:
        """Say whether the value of an expression may be an awaitable."""
        if isinstance(expression, ast.Call):
            return self.may_give(expression)
        if isinstance(expression, ast.Attribute):
            name = expression.attr
            bindings = self._module.attributes.get(name, [])
            return name in self._functions or self._may_hold(bindings, distance)
        if isinstance(expression, ast.Name):
            name = expression.id
            scope = self._module.scope_of(expression).binding_scope(name)
            return scope is not None and self._may_hold(scope.bindings[name], distance)
        return isinstance(expression, (ast.IfExp, ast.BoolOp, ast.NamedExpr))

    def _may_hold(self, bindings: List[Binding], distance: int) -> bool:
        """Say whether one of these bindings may bind an awaitable."""
        if distance > _FURTHEST:
            return True
        for binding in bindings:
            if binding.how in (How.PARAMETER, How.ANNOTATED):
                if self._may_be_type(binding.source):
                    return True
            elif binding.how is How.VALUE and self._may_be(
                binding.source, distance + 1
            ):
                return True
        return False

    # Types

    def _may_be_type(self, annotation: Optional[ast.AST]) -> bool:
        """Say whether an annotation may stand for an awaitable."""
        return annotation is not None and any(
            map(self._may_name_type, _identifiers(annotation))
        )

    def _may_name_type(self, name: str) -> bool:
        if name not in self._types:
            self._types[name] = name in _AWAITABLE_TYPES or any(
                map(self._may_alias, self._module.scope.bindings.get(name, ()))
            )
        return self._types[name]

    def _may_alias(self, binding: Binding) -> bool:
        """Say whether a binding may make a name stand for an awaitable type."""
        if binding.how is How.IMPORT:
            name = _outside(self._module, binding.name)
            if name is None:
                return imports.defined_as(self._module, binding.name) != "class"
            return name.rpartition(".")[2] in _AWAITABLE_TYPES
        return binding.how is not How.DEFINITION


def _outside(module: Module, name: str) -> Optional[str]:
    """Return the full name of what is imported, if that is not of this project."""
    full = imports.absolute(module, name)
    if full is None:
        return name
    if module.project is not None and module.project.knows(full):
        return None
    return canonical(full)


def _is_decorated(function: ast.FunctionDef) -> bool:
    """Say whether decorators may make a function give something else."""
    return any(
        written_name(decorator) not in _PLAIN_DECORATORS
        for decorator in function.decorator_list
    )


def _identifiers(annotation: ast.AST) -> Iterator[str]:
    """Yield the names in an annotation, those in quotes included."""
    pending = [annotation]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
            pending.append(node.value)
        elif isinstance(node, ast.Constant):
            if isinstance(node.value, str):
                yield from _IDENTIFIER.findall(node.value)
        else:
            pending.extend(ast.iter_child_nodes(node))
