"""What a module does with the objects that its variables and attributes hold."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, List, NamedTuple, Optional, Tuple

from ..calls import arguments
from ..scopes import DisplayNode
from .holders import Label, label_of

if TYPE_CHECKING:
    from ..module import Module

#: Methods that tell something of the object's state.
_TELLING = frozenset({"done", "poll", "setblocking", "settimeout"})


class Uses(NamedTuple):
    """What a module does with its objects, by their labels."""

    #: The calls of methods: by label and the method's name.
    methods: Dict[Tuple[Optional[Label], str], List[ast.Call]]
    #: The calls that it is an argument of, also within a list or a tuple.
    passed: Dict[Label, List[ast.Call]]


def uses(module: Module) -> Uses:
    """Return what a module's calls do with the objects that have names."""
    methods: Dict[Tuple[Optional[Label], str], List[ast.Call]] = {}
    passed: Dict[Label, List[ast.Call]] = {}
    for call in module.nodes(ast.Call):
        function = call.func
        if isinstance(function, ast.Attribute) and function.attr in _TELLING:
            key = (label_of(module, function.value), function.attr)
            methods.setdefault(key, []).append(call)
        pending = arguments(call)
        while pending:
            node = pending.pop()
            if isinstance(node, DisplayNode):
                pending.extend(node.elts)
            elif isinstance(node, ast.Starred):
                pending.append(node.value)
            else:
                label = label_of(module, node)
                if label is not None:
                    passed.setdefault(label, []).append(call)
    return Uses(methods, passed)
