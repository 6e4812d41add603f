"""The tree of a module: its nodes, what is around them, and which names they bind."""

from __future__ import annotations

import ast
from typing import Any, Dict, Iterator, List, Optional, Sequence, Type

from .fields import children, nodes_in
from .outline import Outline
from .project.skeleton import Bodies
from .scopes import Binding, Scope
from .walk import ScopeBuilder


class Tree(Outline):
    """A module's syntax tree, walked once.

    ``wanted`` names the types of the nodes that can be asked for, ``left_out`` has the
    bodies of functions that the tree does not have yet.
    """

    def __init__(
        self, tree: ast.AST, wanted: Sequence[Type[ast.AST]], left_out: Bodies
    ) -> None:
        walked = ScopeBuilder(tree, wanted, left_out.by_line)
        super().__init__(walked, left_out)
        self.tree = tree
        self.parents = walked.parents
        self.imported_packages = walked.imported_packages
        self.scope = walked.module
        self._nodes = walked.nodes
        self._scope_of = walked.scope_of
        self._outside = walked.outside
        self._names: Optional[Dict[str, List[ast.Name]]] = None

    def complete(self, tree: ast.AST) -> None:
        """Take all that was left out from the tree of the whole module."""
        super().complete(tree)
        self._names = None

    def nodes(self, kind: Type[ast.AST]) -> List[Any]:
        """Return the nodes of a wanted type, a node before the nodes in it."""
        return self._nodes[kind]

    def parent(self, node: ast.AST) -> Optional[ast.AST]:
        """Return the node around a node; a module has none."""
        return self.parents.get(node)

    def ancestors(self, node: ast.AST) -> Iterator[ast.AST]:
        """Yield the nodes around a node, from the inside out."""
        parent = self.parents.get(node)
        while parent is not None:
            yield parent
            parent = self.parents.get(parent)

    def adopt(self, parent: ast.AST, root: ast.AST) -> None:
        """Give nodes that were made later (a string annotation) their place."""
        self.parents[root] = parent
        for node in nodes_in(root):
            for child in children(node):
                self.parents[child] = node

    def scope_of(self, node: ast.AST) -> Scope:
        """Return the scope in which a node is evaluated.

        A function's defaults and decorators belong to the scope around it.
        """
        scope = self._scope_of.get(node)
        if scope is None:
            scope = self._scope_of[node] = self._scope_around(node)
        return scope

    def _scope_around(self, node: ast.AST) -> Scope:
        inner: Optional[ast.AST] = node
        while inner is not None:
            scope = self._scope_of.get(inner) or self._outside.get(inner)
            if scope is not None:
                return scope
            inner = self.parents.get(inner)
            if inner in self.scopes:
                return self.scopes[inner]
        return self.scope

    def loads(self, name: str) -> List[ast.Name]:
        """Return the places in this module that read a name, of whatever scope."""
        if self._names is None:
            self._names = {}
            for node in self.parents:
                if node.__class__ is ast.Name and node.ctx.__class__ is ast.Load:
                    self._names.setdefault(node.id, []).append(node)
        return self._names.get(name, [])

    def bindings(self, name: ast.Name) -> List[Binding]:
        """Return all that is bound to a name in the scope that it is read from."""
        scope = self.scope_of(name).binding_scope(name.id)
        return [] if scope is None else scope.bindings[name.id]

    def is_builtin(self, name: ast.Name) -> bool:
        """Say whether nothing in this module binds a name."""
        unbound = self.scope_of(name).binding_scope(name.id) is None
        return unbound and not self.scope.stars
