"""What is put into collections that are empty at first."""

from __future__ import annotations

import pytest

from tests.support import codes

FILLING = """\
import threading

class Group:
    def __init__(self):
        self.threads = []

    def start(self):
{puts}
    async def end(self):
        for thread in self.threads:
            thread.join()
"""
PUT = "        self.threads.append(threading.Thread(target=print))\n"


@pytest.mark.parametrize("count, due", [(1, ["ASYNC515"]), (101, [])])
def test_where_much_is_put_into_attributes(count: int, due: list[str]) -> None:
    """It is not looked at, lest that takes the square of the time."""
    assert [code for _, code in codes(FILLING.format(puts=PUT * count))] == due


def test_variables_of_other_functions() -> None:
    text = """
        import threading

        def start():
            threads = []
            threads.append("no thread")
            return threads

        async def end():
            threads = []
            threads.append(threading.Thread(target=print))
            for thread in threads:
                thread.join()
    """
    assert codes(text) == [(13, "ASYNC515")]
