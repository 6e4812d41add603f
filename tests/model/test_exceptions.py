"""Which exceptions are caught: ``exceptions``."""

from __future__ import annotations

import ast
import sys

import pytest

from flake8_asyncpitfalls.model.flow import exceptions
from flake8_asyncpitfalls.model.module import Module

from . import asking

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
        lambda module, probe: exceptions.is_caught(module, probe, "RuntimeError"),
        CAUGHT,
    )


@pytest.mark.skipif(sys.version_info < (3, 11), reason="needs Python 3.11")
def test_caught_in_groups() -> None:
    asking.assert_answers(
        lambda module, probe: exceptions.is_caught(module, probe, "RuntimeError"),
        CAUGHT.replace("except:", "except* BaseException:").replace(
            "except ", "except* "
        ),
    )


def test_exceptions_end_somewhere() -> None:
    """Of a very long tuple only some are looked at."""
    names = ", ".join(["OSError"] * 99)
    module = asking.parsed(f"try:\n    pass\nexcept ({names}):\n    pass")
    (handler,) = module.nodes(ast.Try)[0].handlers
    assert 0 < len(exceptions.caught(module, handler)) < 99


def test_are_expected() -> None:
    asking.assert_answers(
        exceptions.are_expected,
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


def errors_caught_around(module: Module, probe: ast.Call) -> object:
    return [
        error or "?"
        for each in exceptions.catching(module, probe)
        for catcher in each.catchers
        for error in catcher.errors
    ]


def test_catching() -> None:
    asking.assert_answers(
        errors_caught_around,
        """
        import asyncio
        from contextlib import suppress
        probe()  # []
        async def function(other):
            try:
                try:
                    x = probe() if other else 1  # ['KeyError', '?', 'OSError']
                except (KeyError, other):
                    probe()  # ['OSError']
                else:
                    probe()  # ['OSError']
                finally:
                    probe()  # ['OSError']
            except OSError:
                pass
            with suppress(asyncio.TimeoutError), other:
                probe()  # ['asyncio.TimeoutError']
                def inner():
                    probe()  # []
            try:
                with other, open("a"):
                    probe()  # ['BaseException']
            except:
                raise
        """,
    )
