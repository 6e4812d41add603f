"""What pytest must know before it reads the tests."""

import pytest

pytest.register_assert_rewrite("tests.support")
