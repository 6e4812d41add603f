"""The one walk over a module's tree: scopes, bindings, parents, nodes by type.

It uses an explicit stack, so that deep code costs no recursion, and goes scope by
scope, outer ones first; within a scope nodes come in source order, and a node before
the nodes in it.
"""

from __future__ import annotations

import ast
from typing import Any, Callable, Container, Dict, List, Optional, Sequence, Tuple, Type

from .binding import Binder
from .fields import FIELDS, elements
from .scopes import (
    AnyFunction,
    Binding,
    Comprehension,
    ComprehensionNode,
    Definition,
    FunctionNode,
    How,
    NamedFunction,
    Scope,
)

_LEAVES = frozenset({ast.Name, ast.Constant})


class _Fields(Dict[Type[ast.AST], Tuple[str, ...]]):
    """The fields of each node type that are walked, last one first."""

    def __missing__(self, node_type: Type[ast.AST]) -> Tuple[str, ...]:
        fields = self[node_type] = FIELDS[node_type][::-1]
        return fields


#: What is done at a node of some type: keep it in a list, handle it, walk its fields.
_Plan = Tuple[
    Optional[List[Any]],
    Optional[Callable[["ScopeBuilder", Any], None]],
    Tuple[str, ...],
]


class ScopeBuilder(Binder):
    """Walks a module once; afterwards its attributes hold what was seen.

    ``wanted`` names the node types that are kept in ``nodes``; ``left_out`` has the
    lines of functions and classes whose bodies are not there yet.
    """

    def __init__(
        self,
        tree: ast.AST,
        wanted: Sequence[Type[ast.AST]],
        left_out: Container[int] = (),
    ) -> None:
        super().__init__()
        self._left_out = left_out
        #: The functions and classes whose bodies are not there yet, by line.
        self.closed: Dict[int, Definition] = {}
        self.nodes: Dict[Type[ast.AST], List[Any]] = {kind: [] for kind in wanted}
        #: The scope of each node in ``nodes``.
        self.scope_of: Dict[ast.AST, Scope] = {}
        #: The scope that a node opens.
        self.scopes: Dict[ast.AST, Scope] = {}
        #: Expressions of a definition that are evaluated in the scope around it.
        self.outside: Dict[ast.AST, Scope] = {}
        self._pending: List[Tuple[Scope, List[ast.AST]]] = []
        self._stack: List[ast.AST] = []
        self._plans: Dict[Type[ast.AST], _Plan] = {}
        self.module = self.scope = Scope(tree, None)
        self._open(tree, self.module, list(getattr(tree, "body", ())))
        self._walk_pending()

    def _walk_pending(self) -> None:
        for scope, roots in self._pending:
            self.scope = scope
            self._walk(roots)
        self._pending.clear()

    def fill(self, definition: Definition, body: List[ast.stmt]) -> None:
        """Give a function or class its body, and walk that."""
        del self.closed[definition.lineno]
        definition.body = body
        self._open(definition, self.scopes[definition], list(body))
        self._walk_pending()

    def _open(self, node: ast.AST, scope: Scope, body: List[ast.AST]) -> None:
        self.scopes[node] = scope
        for part in body:
            self.parents.setdefault(part, node)
        self._pending.append((scope, body))

    def _open_definition(self, node: Definition, scope: Scope) -> None:
        if node.lineno in self._left_out:
            self.closed[node.lineno] = node
            self._open(node, scope, [])
        else:
            self._open(node, scope, list(node.body))

    def _outside(
        self, parent: ast.AST, part: Optional[ast.AST], scope: Optional[Scope] = None
    ) -> None:
        """Walk a part of a definition in the scope around it."""
        if part is not None:
            self.parents[part] = parent
            self.outside[part] = scope = scope or self.scope
            if scope is self.scope:
                self._stack.append(part)
            else:
                self._pending.append((scope, [part]))

    def _walk(self, roots: List[ast.AST]) -> None:
        parents, scope_of, scope = self.parents, self.scope_of, self.scope
        plans, stack, leaves = self._plans, self._stack, _LEAVES
        stack.extend(reversed(roots))
        while stack:
            node = stack.pop()
            plan = plans.get(node.__class__)
            if plan is None:
                plan = plans[node.__class__] = self._plan(node.__class__)
            kept, handler, fields = plan
            if kept is not None:
                kept.append(node)
                scope_of[node] = scope
            if handler is not None:
                handler(self, node)
            for field in fields:
                child = getattr(node, field)
                if not child:
                    continue  # None, or no items
                if child.__class__ is list:
                    for item in reversed(child):
                        if item is not None:
                            parents[item] = node
                            if item.__class__ not in leaves:
                                stack.append(item)
                else:
                    parents[child] = node
                    if child.__class__ not in leaves:
                        stack.append(child)

    def _plan(self, kind: Type[ast.AST]) -> _Plan:
        return self.nodes.get(kind), _HANDLERS.get(kind), _fields[kind]

    # What opens scopes

    def _function(self, node: NamedFunction) -> None:
        self.bind(node.name, Binding(node, How.DEFINITION))
        around = self._type_parameters(node)
        scope = Scope(node, around)
        for decorator in reversed(node.decorator_list):
            self._outside(node, decorator)
        self._outside(node, node.returns, around)
        self._parameters(node, scope, around)
        self._open_definition(node, scope)

    def _lambda(self, node: ast.Lambda) -> None:
        scope = Scope(node, self.scope)
        self._parameters(node, scope, self.scope)
        self._open(node, scope, [node.body])

    def _parameters(self, node: AnyFunction, scope: Scope, around: Scope) -> None:
        arguments = node.args
        for parameter in (
            *getattr(arguments, "posonlyargs", ()),
            *arguments.args,
            *arguments.kwonlyargs,
            *filter(None, (arguments.vararg, arguments.kwarg)),
        ):
            self.parents[parameter] = node
            self._outside(parameter, parameter.annotation, around)
            source = parameter.annotation
            if parameter in (arguments.vararg, arguments.kwarg):
                source = None
            scope.bindings[parameter.arg] = [Binding(parameter, How.PARAMETER, source)]
        for default in (*arguments.defaults, *arguments.kw_defaults):
            self._outside(node, default)

    def _class(self, node: ast.ClassDef) -> None:
        self.bind(node.name, Binding(node, How.DEFINITION))
        around = self._type_parameters(node)
        for decorator in reversed(node.decorator_list):
            self._outside(node, decorator)
        for part in (*node.bases, *(keyword.value for keyword in node.keywords)):
            self._outside(node, part, around)
        self._open_definition(node, Scope(node, around))

    def _type_parameters(self, node: ast.AST) -> Scope:
        """Return the scope around a definition: one with its type parameters, if
        any."""
        parameters = getattr(node, "type_params", ())
        if not parameters:
            return self.scope
        scope = Scope(node, self.scope, type(parameters[0]))
        for parameter in parameters:
            self.parents[parameter] = node
            scope.bindings[parameter.name] = [Binding(parameter, How.OTHER)]
        self._pending.append((scope, list(parameters)))
        return scope

    def _comprehension(self, node: Comprehension) -> None:
        scope = Scope(node, self.scope)
        body: List[ast.AST] = list(elements(node))
        first = node.generators[0]
        for generator in node.generators:
            self.parents[generator] = node
            how = How.ASYNC_ITEM if generator.is_async else How.ITEM
            around, self.scope = self.scope, scope
            self.bind_target(generator.target, how, generator.iter)
            self.scope = around
            body.extend((generator.target, *generator.ifs))
            if generator is first:
                self._outside(node, generator.iter)
            else:
                body.append(generator.iter)
        self._open(node, scope, body)


_HANDLERS: Dict[Type[ast.AST], Callable[[ScopeBuilder, Any], None]] = {
    ast.Assign: ScopeBuilder._assign,
    ast.AnnAssign: ScopeBuilder._annotated,
    ast.AugAssign: ScopeBuilder._augmented,
    ast.NamedExpr: ScopeBuilder._named,
    ast.For: ScopeBuilder._for,
    ast.AsyncFor: ScopeBuilder._for,
    ast.With: ScopeBuilder._with,
    ast.AsyncWith: ScopeBuilder._with,
    ast.ExceptHandler: ScopeBuilder._except,
    ast.Delete: ScopeBuilder._delete,
    ast.Import: ScopeBuilder._import,
    ast.ImportFrom: ScopeBuilder._import_from,
    ast.Global: ScopeBuilder._global,
    ast.Nonlocal: ScopeBuilder._nonlocal,
    ast.FunctionDef: ScopeBuilder._function,
    ast.AsyncFunctionDef: ScopeBuilder._function,
    ast.Lambda: ScopeBuilder._lambda,
    ast.ClassDef: ScopeBuilder._class,
    ast.ListComp: ScopeBuilder._comprehension,
    ast.SetComp: ScopeBuilder._comprehension,
    ast.DictComp: ScopeBuilder._comprehension,
    ast.GeneratorExp: ScopeBuilder._comprehension,
    ast.Return: ScopeBuilder._exit,
    ast.Yield: ScopeBuilder._exit,
    ast.YieldFrom: ScopeBuilder._exit,
}
#: Nodes newer than Python 3.9.
_NEWER: Dict[str, Callable[[ScopeBuilder, Any], None]] = {
    "MatchAs": ScopeBuilder._capture,
    "MatchStar": ScopeBuilder._capture,
    "MatchMapping": ScopeBuilder._capture,
    "TypeAlias": ScopeBuilder._type_alias,
}
_HANDLERS.update(
    (getattr(ast, name), _NEWER[name]) for name in _NEWER if hasattr(ast, name)
)

_OWN_WAY = (*FunctionNode, ast.ClassDef, ast.Import, ast.ImportFrom, ast.Constant)
_fields = _Fields(dict.fromkeys((*_OWN_WAY, *ComprehensionNode), ()))
