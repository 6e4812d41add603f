"""Code for some versions of Python: ``versions``."""

from __future__ import annotations

from flake8_asyncpitfalls.model.flow import versions

from . import asking


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
