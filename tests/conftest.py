"""What pytest must know before it reads the tests."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

#: What Python as WebAssembly (tests/newest) cannot run: flake8 and the symptoms need
#: processes of their own, generated modules a library with parts in other languages.
if sys.platform == "emscripten":
    collect_ignore = ["test_flake8.py", "test_properties.py", "test_symptoms.py"]

pytest.register_assert_rewrite("tests.support")


@pytest.fixture(scope="session", autouse=True)
def user_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep findings of flake8's own processes out of the user's folders."""
    folder = str(tmp_path_factory.mktemp("user"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", folder)
        patch.setenv("LOCALAPPDATA", folder)
        yield


@pytest.fixture(autouse=True)
def plugin_state() -> Iterator[None]:
    """Take back whatever a test leaves in the plugin's class."""
    from flake8_asyncpitfalls.plugin import AsyncPitfalls

    before = dict(vars(AsyncPitfalls))
    yield
    for name in set(vars(AsyncPitfalls)) - set(before):
        delattr(AsyncPitfalls, name)
    for name, value in before.items():
        if vars(AsyncPitfalls)[name] is not value:
            setattr(AsyncPitfalls, name, value)
