"""A module of which parts were left out, and are filled in when they are asked for."""

from __future__ import annotations

import ast
from typing import List, Set, TypeVar

from .project.skeleton import Bodies, outer_definitions
from .scopes import AnyFunction, Binding, Scope
from .walk import ScopeBuilder

_Node = TypeVar("_Node", bound=ast.AST)


class Outline:
    """What a walk saw of a module, and the bodies of what was left out of it."""

    def __init__(self, walked: ScopeBuilder, left_out: Bodies) -> None:
        self.scopes = walked.scopes
        #: Where attributes are set in what is there, by attribute.
        self.attributes = walked.attributes
        self._walked = walked
        self._closed = walked.closed
        self._left_out = left_out
        #: The attributes of which all places are there that may set them.
        self._settled: Set[str] = set()

    @property
    def is_partial(self) -> bool:
        """Whether parts of the module are still left out."""
        return bool(self._closed)

    def whole(self, definition: _Node) -> _Node:
        """Return a function or class of this module with its body; anything else as it
        is."""
        self._fill(getattr(definition, "lineno", 0))
        return definition

    def body(self, function: AnyFunction) -> List[ast.stmt]:
        """Return the statements of a function; a lambda has none."""
        node = self.whole(function)
        return [] if isinstance(node, ast.Lambda) else node.body

    def inside(self, definition: ast.AST) -> Scope:
        """Return the scope that a function or class opens."""
        return self.scopes[self.whole(definition)]

    def bound_in(self, cls: ast.ClassDef, name: str) -> List[Binding]:
        """Return what the body of a class binds to a name."""
        self._fill(cls.lineno, name)
        return self.scopes[cls].bindings.get(name, [])

    def exits(self, function: ast.AST) -> List[ast.AST]:
        """Return the return and yield nodes of a function, in source order."""
        self._fill(getattr(function, "lineno"), "return", "yield")
        return self.scopes[function].exits

    def yields(self, function: ast.AST) -> List[ast.AST]:
        """Return those of them that make the function a generator."""
        self._fill(getattr(function, "lineno"), "yield")
        exits = self.scopes[function].exits
        return [each for each in exits if not isinstance(each, ast.Return)]

    def stored(self, attribute: str) -> List[Binding]:
        """Return where an attribute of a name is set, on whatever object."""
        # Filling a class brings its methods to light, which may set it, too.
        while self._closed and attribute not in self._settled:
            lines = self._left_out.setting(attribute, self._closed)
            if not lines:
                self._settled.add(attribute)
            for line in lines:
                self._fill(line)
        return self.attributes.get(attribute, [])

    def complete(self, tree: ast.AST) -> None:
        """Take all that was left out from the tree of the whole module."""
        for definition in outer_definitions(tree, self._closed):
            self._walked.fill(self._closed[definition.lineno], definition.body)

    def _fill(self, line: int, *words: str) -> None:
        """Fill a body if it was left out, and one of these words, if any, is in it."""
        closed = self._closed.get(line)
        if closed is not None and self._left_out.mentions(line, words):
            self._walked.fill(closed, self._left_out.parsed(line))
