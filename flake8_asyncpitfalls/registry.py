"""What a rule is, and how the rules are found.

A module in ``flake8_asyncpitfalls.rules`` defines one ``Rule`` (or a tight family) and
the functions that look for it. A function is registered for what it wants to see:

``@check(ast.With, ast.AsyncWith)``
    every such node; called with the module and the node.
``@check_calls({"time.sleep": ...})``
    every call of one of these qualified names; called with the module, the call, and
    the name. A name that ends in ``.*`` stands for every attribute.
    With ``on_loop=True`` only those for which the event loop waits.
``@check_module``
    the module as a whole, once.

Each yields findings, that is instances of its rule.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
from functools import lru_cache
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    FrozenSet,
    Iterable,
    Iterator,
    List,
    NamedTuple,
    Set,
    Tuple,
    Type,
    TypeVar,
)

from flake8_plugin_utils import Error

from .knowledge.blocking.methods import DISTINCTIVE

if TYPE_CHECKING:
    from .config import Config
    from .model.module import Module


#: How many characters a code and its message may have.
_LONGEST = 119


class Rule(Error):
    """A pitfall: its code, its message, and in the docstring why it is one.

    The docstring holds a summary line, the reason, and the sections **Bad** and
    **Good** with examples; the documentation and tests are made from it.
    """

    #: The code that flake8 prints, as in ``ASYNC251``.
    code: str
    #: A short name in kebab case, for people.
    name: str
    #: A format string; its fields are filled by :meth:`at`.
    message: str
    #: Whether the rule is on when nothing is configured.
    default: bool = True
    #: What happens when Bad is run; or "Not run: " and why, in a sentence.
    symptom: str = ""
    #: The like rules of other linters, as in ``"ruff ASYNC251"``.
    related: Tuple[str, ...] = ()
    #: The node at fault.
    node: ast.AST
    #: Codes that say less about the same expression and give way to this one.
    overrides: FrozenSet[str] = frozenset()

    @classmethod
    def at(cls, node: ast.AST, **names: object) -> Rule:
        """Return the finding of this rule at a node.

        ``names`` fill the message; the first is the name of something in the user's
        code, and is shortened where the line would get too long. The column is
        ast's: UTF-8 bytes from 0.
        """
        first = next(iter(names), "")
        excess = -cls.room(**names)
        if excess > 0:
            names[first] = _shortened(str(names[first]), excess)
        finding = cls(
            node.lineno,  # type: ignore[attr-defined]
            node.col_offset,  # type: ignore[attr-defined]
            **names,
        )
        finding.node = node
        return finding

    @classmethod
    def room(cls, **names: object) -> int:
        """Return for how many more characters a line with this message has room; with
        fewer than none it is too long."""
        return _LONGEST - len(f"{cls.code} {cls.formatted_message(**names)}")


def _shortened(name: str, excess: int) -> str:
    """Return what is left of a name that is too long: its last part, or of this the
    end."""
    last = _last_part(name)
    if last.isidentifier() and len(last) <= len(name) - excess:
        return last
    return "..." + name[excess + 3 :]


NodeCheck = Callable[["Module", Any], Iterable[Rule]]
CallCheck = Callable[["Module", ast.Call, str], Iterable[Rule]]
ModuleCheck = Callable[["Module"], Iterable[Rule]]
AnyCheck = TypeVar("AnyCheck", bound=Callable[..., Iterable[Rule]])


class Checks(NamedTuple):
    """The registered functions, by what they want to see."""

    by_node: Dict[Type[ast.AST], List[NodeCheck]]
    by_call: Dict[str, List[CallCheck]]
    by_module: List[ModuleCheck]
    #: The functions that want calls only where the event loop waits for them.
    on_loop: Set[CallCheck]
    #: The last parts of the names in ``by_call`` that are on: all, and those of calls
    #: that are wanted wherever they run.
    last_names: FrozenSet[str] = frozenset()
    anywhere: FrozenSet[str] = frozenset()
    #: The packages for which ``by_call`` has names that end in ``.*``.
    open_packages: FrozenSet[str] = frozenset()


_checks = Checks({}, {}, [], set())


def check(*node_types: Type[ast.AST]) -> Callable[[AnyCheck], AnyCheck]:
    """Register a function for every node of these types."""

    def register(function: AnyCheck) -> AnyCheck:
        """Note the function, and leave it as it is."""
        for node_type in node_types:
            _checks.by_node.setdefault(node_type, []).append(function)
        return function

    return register


def check_calls(
    names: Iterable[str], on_loop: bool = False
) -> Callable[[AnyCheck], AnyCheck]:
    """Register a function for every call of these qualified names, or (``on_loop``) for
    those that the event loop runs and that are not awaited."""

    def register(function: AnyCheck) -> AnyCheck:
        """Note the function, and leave it as it is."""
        if on_loop:
            _checks.on_loop.add(function)
        for name in names:
            _checks.by_call.setdefault(name, []).append(function)
        return function

    return register


def check_module(function: AnyCheck) -> AnyCheck:
    """Register a function that looks at a module as a whole."""
    _checks.by_module.append(function)
    return function


@lru_cache(maxsize=None)
def checks() -> Checks:
    """Return the functions of all rule modules, importing these once."""
    from . import rules

    for module in _modules_below(rules.__path__, rules.__name__ + "."):
        importlib.import_module(module)
    return _checks


@lru_cache(maxsize=16)
def enabled_checks(config: Config) -> Checks:
    """Return the functions that look for rules which are on under a configuration: all
    but those of the modules whose every rule is off."""
    codes = enabled_codes(config)
    needed = {rule.__module__ for rule in rules() if rule.code in codes}
    off = {rule.__module__ for rule in rules()} - needed

    def enabled(functions: List[AnyCheck]) -> List[AnyCheck]:
        """Return those of modules in which a rule is on."""
        return [each for each in functions if each.__module__ not in off]

    every = checks()
    by_call = {name: enabled(found) for name, found in every.by_call.items()}
    by_call = {name: found for name, found in by_call.items() if found}
    anywhere = (
        name for name, found in by_call.items() if not every.on_loop.issuperset(found)
    )
    return every._replace(
        by_node={kind: enabled(found) for kind, found in every.by_node.items()},
        by_call=by_call,
        by_module=enabled(every.by_module),
        last_names=DISTINCTIVE.union(map(_last_part, by_call)),
        anywhere=frozenset(map(_last_part, anywhere)),
        open_packages=frozenset(
            name.partition(".")[0] for name in by_call if name.endswith(".*")
        ),
    )


def _last_part(name: str) -> str:
    return name.rpartition(".")[2]


def _modules_below(path: Iterable[str], prefix: str) -> Iterator[str]:
    for module in pkgutil.walk_packages(path, prefix):
        yield module.name


@lru_cache(maxsize=None)
def rules() -> List[Type[Rule]]:
    """Return every rule, sorted by code."""
    checks()
    found: List[Type[Rule]] = []
    pending = [Rule]
    while pending:
        for rule in pending.pop().__subclasses__():
            pending.append(rule)
            if "code" in vars(rule):
                found.append(rule)
    return sorted(found, key=lambda rule: rule.code)


@lru_cache(maxsize=16)
def enabled_codes(config: Config) -> FrozenSet[str]:
    """Return the codes that are on under a configuration.

    A code named by ``disable`` is off, whatever ``enable`` says.
    """
    return frozenset(
        rule.code
        for rule in rules()
        if (rule.default or rule.code.startswith(config.enable or "-"))
        and not rule.code.startswith(config.disable or "-")
    )
