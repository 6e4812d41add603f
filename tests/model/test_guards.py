"""What stands around code and changes what it means: ``guards``."""

from __future__ import annotations

import ast
import sys

import pytest

from flake8_asyncpitfalls.model import guards, versions
from flake8_asyncpitfalls.model.module import Module

from . import asking


def test_expected_to_fail() -> None:
    asking.assert_answers(
        guards.expected_to_fail,
        """
        import pytest, unittest, contextlib
        from pytest import raises as fails
        with pytest.raises(ValueError):
            probe()  # True
            with open("a"):
                probe()  # True
            def function():
                probe()  # True
        with open("a"), fails(ValueError) as caught:
            probe()  # True
        with contextlib.suppress(ValueError):
            probe()  # False
        with manager:
            probe()  # False
        with pytest.raises(probe()):  # True
            pass
        probe()  # False
        class Test(unittest.TestCase):
            async def test(self):
                with self.assertRaisesRegex(ValueError, "a"):
                    probe()  # True
                async with self.subTest():
                    probe()  # False
        """,
    )


CAUGHT = """
    import asyncio, contextlib
    from asyncio import CancelledError as Cancelled
    try:
        probe()  # True
        with open("a"):
            probe()  # True
        def function():
            probe()  # False
    except RuntimeError:
        probe()  # False
    else:
        probe()  # False
    finally:
        probe()  # False
    try:
        try:
            probe()  # True
        except ValueError:
            pass
    except Exception:
        pass
    try:
        probe()  # True
    except (ValueError, RuntimeError):
        pass
    try:
        probe()  # True
    except:
        pass
    try:
        probe()  # False
    except (ValueError, Cancelled, unknown):
        pass
    with contextlib.suppress(ValueError, RuntimeError):
        probe()  # True
    with contextlib.suppress(ValueError), manager:
        probe()  # False
    with contextlib.closing(probe()):  # False
        pass
    def function():
        with contextlib.suppress(BaseException):
            probe()  # True
            lambda: probe()  # False
"""


def test_caught() -> None:
    asking.assert_answers(
        lambda module, probe: guards.is_caught(module, probe, "RuntimeError"), CAUGHT
    )


@pytest.mark.skipif(sys.version_info < (3, 11), reason="needs Python 3.11")
def test_caught_in_groups() -> None:
    asking.assert_answers(
        lambda module, probe: guards.is_caught(module, probe, "RuntimeError"),
        CAUGHT.replace("except:", "except* BaseException:").replace(
            "except ", "except* "
        ),
    )


def conditions(module: Module, probe: ast.Call) -> object:
    return ", ".join(
        f"{'' if holds else 'not '}{ast.unparse(test)}"
        for test, holds in guards.branches(module, probe)
    )


def test_branches() -> None:
    asking.assert_answers(
        conditions,
        """
        if a:
            probe()  # a
        elif b:
            probe()  # b, not a
        else:
            x = probe() if c else 1  # c, not b, not a
            x = 1 if c else probe()  # not c, not b, not a
        if probe():  # probe()
            pass
        """.replace("if probe():  # probe()\n            pass", ""),
    )
    asking.assert_answers(
        conditions,
        "if a:\n    x = 1 if probe() else 2  # a\n",
    )


def test_version() -> None:
    asking.assert_answers(
        versions.depends_on_version,
        """
        import sys
        from sys import version_info as version
        NEW = sys.version_info >= (3, 11)
        PYTHON = NEW and True
        MANY = DEEP = PYTHON
        FURTHER = MANY
        LOOP = LOOP2
        LOOP2 = LOOP
        for EACH in items:
            pass
        def parameter(given):
            if given:
                probe()  # False
        if NEW:
            probe()  # True
        else:
            probe()  # True
        if version < (3, 9):
            probe()  # True
        if MANY:
            probe()  # True
        if FURTHER:
            probe()  # False
        if LOOP or EACH or missing:
            probe()  # False
        if sys.platform == "win32":
            probe()  # False
        x = probe() if sys.hexversion > 1 else 1  # True
        probe()  # False
        """,
    )


def test_editions() -> None:
    asking.assert_answers(
        guards.is_sync_edition,
        """
        if False:
            probe()  # True
        if _IS_SYNC:
            probe()  # True
        if self.is_async:
            probe()  # True
        if asyncio.iscoroutinefunction(probe):
            pass
        else:
            probe()  # True
        if asyncio.iscoroutinefunction(f):
            probe()  # False
        if is_async(f):
            probe()  # True
        if inspect.isawaitable(self.probe) and y:
            probe()  # True
        if inspect.isawaitable(self.other) and y:
            probe()  # False
        if synced:
            probe()  # False
        probe()  # False
        """,
    )


def test_exceptions_end_somewhere() -> None:
    """Of a very long tuple only some are looked at."""
    names = ", ".join(["OSError"] * 99)
    module = asking.parsed(f"try:\n    pass\nexcept ({names}):\n    pass")
    (handler,) = module.nodes(ast.Try)[0].handlers
    assert 0 < len(guards.caught(module, handler)) < 99
