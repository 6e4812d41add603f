"""Whether code belongs to a test: ``testing``. The rule ASYNC741 has more cases."""

from __future__ import annotations

import ast

import pytest

from flake8_asyncpitfalls.config import Config
from flake8_asyncpitfalls.model.flow import testing
from flake8_asyncpitfalls.model.module import Module

TESTS = "tests tests.test_a app.tests.fixtures test_a conftest app.a_test"
OTHERS = "app app.testimony contest app.latest attest.a"


def is_test(name: str) -> bool:
    tree = ast.parse("x")
    module = Module(tree, Config(), (), name=name)
    return testing.belongs_to_tests(module, tree.body[0])


@pytest.mark.parametrize("name", TESTS.split())
def test_modules_of_tests(name: str) -> None:
    assert is_test(name)


@pytest.mark.parametrize("name", OTHERS.split())
def test_other_modules(name: str) -> None:
    assert not is_test(name)
