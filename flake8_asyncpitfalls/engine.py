"""Runs the rules over a module and collects what they find."""

from __future__ import annotations

import ast
from typing import Any, Callable, Dict, FrozenSet, Iterable, List, Optional, Set, Tuple

from .collector import no_garbage_collection
from .config import Config
from .model.evaluation.attribute_stores import attribute_aliases
from .model.flow import exceptions
from .model.imports import is_of_own_module
from .model.module import Module
from .model.project.files import NOTHING_ASKED, Evidence
from .model.project.places import place_of
from .model.project.project import project_at
from .model.project.project_view import ProjectView
from .model.project.skeleton import Bodies
from .registry import Checks, Rule, checks, enabled_checks, enabled_codes

#: Codes from here on are not shared with other linters.
_OWN_CODES = "ASYNC500"

#: Called in an ``except`` block with the rule's function that raised.
Report = Callable[[Callable[..., Any]], None]


def findings(
    tree: ast.AST, text: str, filename: str, config: Config, report: Report
) -> Tuple[List[Rule], Optional[Evidence]]:
    """Return what the enabled rules find in a module's tree, in source order, and what
    of other files that depends on; ``None`` where that is not known.

    ``text`` is the source of the tree, ``filename`` where its project is looked for;
    ``report`` is told of a rule's function that raises, and the others go on.
    """
    with no_garbage_collection(keeping=config.follow_imports):
        module = _module(tree, text, filename, config)
        found = _findings(module, config, report)
        if module.project is not None:
            evidence = module.project.evidence() if config.cache_dir else None
            module.project.leave(module)
            return found, evidence
        module.forget()
        return found, NOTHING_ASKED


def _findings(module: Module, config: Config, report: Report) -> List[Rule]:
    """Return what the enabled rules find in a module, all that is to be reported."""
    registered = enabled_checks(config)
    found: List[Rule] = []

    def run(function: Callable[..., Iterable[Rule]], *arguments: Any) -> None:
        """Add what a rule's function finds; one that raises stops no other."""
        try:
            found.extend(function(module, *arguments))
        except Exception:
            report(function)

    for look_at_all in registered.by_module:
        run(look_at_all)
    for kind, functions in registered.by_node.items():
        for node in reversed(module.nodes(kind)):
            for look in functions:
                run(look, node)
    _run_on_calls(module, registered, run)
    return _in_order(module, found, enabled_codes(config))


def _module(tree: ast.AST, text: str, filename: str, config: Config) -> Module:
    """Return the model of a file, in its project if it has one."""
    wanted = tuple(checks().by_node)

    def parse(
        tree: ast.AST,
        project: ProjectView,
        name: str,
        is_package: bool,
        left_out: Optional[Bodies],
    ) -> Module:
        """Return the model of another module of the project."""
        return Module(tree, config, wanted, project, name, is_package, left_out)

    place = place_of(filename) if config.follow_imports else None
    if place is None:
        return Module(tree, config, wanted)
    project = project_at(place, config, parse)
    return project.checked(place, text, tree)


def _run_on_calls(module: Module, registered: Checks, run: Callable[..., None]) -> None:
    """Give each call of a name that rules want to know of to these rules.

    Calls come inner ones first, so that the types along a long chain are known.
    """
    by_call = registered.by_call
    for call in reversed(module.nodes(ast.Call)):
        if not _may_be_wanted(module, registered, call):
            continue
        name = module.qualified_name(call.func)
        if name is None:
            continue
        wildcard = name.rpartition(".")[0] + ".*"
        for look in by_call.get(name) or by_call.get(wildcard) or ():
            if look not in registered.on_loop or _is_waited_for(module, call):
                run(look, call, name)


def _may_be_wanted(module: Module, registered: Checks, call: ast.Call) -> bool:
    """Say whether rules may want a call, by the name that it is called by and by what
    runs it; finding out its qualified name takes longer."""
    function = call.func
    if isinstance(function, ast.Name):
        if function.id not in registered.last_names and module.is_builtin(function):
            return False
        return not module.defined_as(function)
    if not isinstance(function, ast.Attribute) or function.attr in registered.anywhere:
        return True
    if function.attr not in registered.last_names:
        others = module.once(attribute_aliases).get(function.attr, ())
        if not registered.anywhere.isdisjoint(others):
            return True
        if registered.last_names.isdisjoint(others):
            # Only a package of which all is wanted may have it.
            if registered.open_packages.isdisjoint(module.imported_packages):
                return is_of_own_module(module, function)
    return _is_waited_for(module, call)


def _is_waited_for(module: Module, call: ast.Call) -> bool:
    """Say whether the event loop can do nothing else until a call returns."""
    return not isinstance(module.parent(call), ast.Await) and module.on_loop(call)


def _in_order(module: Module, found: List[Rule], enabled: FrozenSet[str]) -> List[Rule]:
    """Return the findings to report: enabled, one a fault, in source order."""
    at: Dict[Tuple[int, int], Dict[str, Rule]] = {}
    for finding in found:
        if finding.code in enabled and not _is_meant(module, finding):
            place = (finding.lineno, finding.col_offset)
            at.setdefault(place, {}).setdefault(finding.code, finding)
    told: List[Rule] = []
    for place in sorted(at):
        here = at[place]
        outdone: Set[str] = set().union(*(rule.overrides for rule in here.values()))
        told.extend(here[code] for code in sorted(here) if code not in outdone)
    return told


def _is_meant(module: Module, finding: Rule) -> bool:
    """Say whether a test expects what a rule of this plugin's own finds."""
    return finding.code >= _OWN_CODES and exceptions.are_expected(module, finding.node)
