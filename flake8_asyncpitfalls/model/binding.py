"""What statements and expressions bind names, and to what."""

from __future__ import annotations

import ast
from typing import Any, Dict, List, Optional, Set, Tuple, Union

from .scopes import Binding, How, Scope
from .statements import says_nothing


class Binder:
    """Adds bindings to the scope that is being walked."""

    #: The scope being walked, and that of the module.
    scope: Scope
    module: Scope

    def __init__(self) -> None:
        self.parents: Dict[ast.AST, ast.AST] = {}
        #: Where attributes are set, by attribute: the target and its binding.
        self.attributes: Dict[str, List[Binding]] = {}
        #: The top-level packages that are imported anywhere in the module.
        self.imported_packages: Set[str] = set()

    def bind(self, name: str, binding: Binding) -> None:
        """Add a binding of a name in the present scope."""
        scope = self.scope.elsewhere.get(name) or self.scope
        scope.bindings.setdefault(name, []).append(binding)

    def bind_target(
        self,
        target: ast.AST,
        how: How,
        source: Optional[ast.AST],
        path: Tuple[int, ...] = (),
    ) -> None:
        """Bind all names and attributes of an assignment's target."""
        pending = [(target, how, source, path)]
        while pending:
            target, how, source, path = pending.pop()
            if isinstance(target, ast.Name):
                self.bind(target.id, Binding(target, how, source, path))
            elif isinstance(target, ast.Attribute):
                self.attributes.setdefault(target.attr, []).append(
                    Binding(target, how, source, path)
                )
            elif isinstance(target, (ast.Tuple, ast.List)):
                if how is How.VALUE and not path and _is_matched(target, source):
                    # a, b = f(), g()
                    for item, given in zip(target.elts, getattr(source, "elts")):
                        pending.append((item, how, given, ()))
                    continue
                for index, item in enumerate(target.elts):
                    pending.append((item, how, source, (*path, index)))
                    if isinstance(item, ast.Starred):
                        how = How.OTHER
            elif isinstance(target, ast.Starred):
                how = How.REST if how is How.VALUE else How.OTHER
                pending.append((target.value, how, source, path))

    def _assign(self, node: ast.Assign) -> None:
        for target in node.targets:
            self.bind_target(target, How.VALUE, node.value)

    def _annotated(self, node: ast.AnnAssign) -> None:
        is_field = isinstance(node.target, ast.Name) and self.scope.is_class
        if node.value is not None and not is_field and says_nothing(node.annotation):
            self.bind_target(node.target, How.VALUE, node.value)
        else:
            self.bind_target(node.target, How.ANNOTATED, node.annotation)

    def _augmented(self, node: ast.AugAssign) -> None:
        self.bind_target(node.target, How.VALUE, node)

    def _for(self, node: Union[ast.For, ast.AsyncFor]) -> None:
        how = How.ASYNC_ITEM if isinstance(node, ast.AsyncFor) else How.ITEM
        self.bind_target(node.target, how, node.iter)

    def _with(self, node: Union[ast.With, ast.AsyncWith]) -> None:
        how = How.ASYNC_ENTER if isinstance(node, ast.AsyncWith) else How.ENTER
        for item in node.items:
            if item.optional_vars is not None:
                self.bind_target(item.optional_vars, how, item.context_expr)

    def _named(self, node: ast.NamedExpr) -> None:
        scope = self.scope
        while self.scope.is_comprehension and self.scope.parent is not None:
            self.scope = self.scope.parent
        self.bind_target(node.target, How.VALUE, node.value)
        self.scope = scope

    def _delete(self, node: ast.Delete) -> None:
        for target in node.targets:
            if isinstance(target, ast.Name):
                self.bind(target.id, Binding(target, How.DELETED))

    def _except(self, node: ast.ExceptHandler) -> None:
        if node.name:
            self.bind(node.name, Binding(node, How.OTHER))

    def _import(self, node: ast.Import) -> None:
        for alias in node.names:
            self.parents[alias] = node
            self.imported_packages.add(alias.name.partition(".")[0])
            bound = alias.asname or alias.name.partition(".")[0]
            name = alias.name if alias.asname else bound
            self.bind(bound, Binding(alias, How.IMPORT, name=name))

    def _import_from(self, node: ast.ImportFrom) -> None:
        """Bind the names that a ``from ... import`` takes; a star is kept for later."""
        package = "." * node.level + (node.module or "")
        prefix = f"{package}." if node.module else package
        self.imported_packages.add(package.partition(".")[0])
        for alias in node.names:
            self.parents[alias] = node
            if alias.name == "*":
                self.scope.stars.append(package)
                continue
            name = f"{prefix}{alias.name}"
            self.bind(alias.asname or alias.name, Binding(alias, How.IMPORT, name=name))

    def _global(self, node: ast.Global) -> None:
        for name in node.names:
            self.scope.elsewhere[name] = self.module

    def _nonlocal(self, node: ast.Nonlocal) -> None:
        for name in node.names:
            scope = self.scope.parent
            while scope is not None:
                if scope.is_function and name in scope.bindings:
                    self.scope.elsewhere[name] = scope
                    break
                scope = scope.parent

    def _capture(self, node: Any) -> None:
        """Bind the name of a match pattern: ``as x``, ``*rest``, ``**rest``."""
        name = getattr(node, "name", None) or getattr(node, "rest", None)
        if name:
            how = How.CAPTURE if hasattr(node, "pattern") else How.OTHER
            self.bind(name, Binding(node, how))

    def _type_alias(self, node: Any) -> None:
        self.parents[node.name] = node
        self.bind_target(node.name, How.OTHER, None)

    def _exit(self, node: ast.AST) -> None:
        self.scope.exits.append(node)


def _is_matched(target: Union[ast.Tuple, ast.List], source: Optional[ast.AST]) -> bool:
    """Say whether each element of an assignment's target has its own value."""
    return (
        isinstance(source, (ast.Tuple, ast.List))
        and len(source.elts) == len(target.elts)
        and not any(
            isinstance(each, ast.Starred) for each in (*target.elts, *source.elts)
        )
    )
