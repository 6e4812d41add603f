"""What tox cannot be told in tox.ini.

py314 and py315 need no such Python: tests/newest/run.py has one run by Node.js. By
their names tox would look for it, and for no other.
"""

from __future__ import annotations

from tox.plugin import impl
from tox.tox_env.python.virtual_env.runner import VirtualEnvRunner
from tox.tox_env.register import ToxEnvRegister


class AnyPython(VirtualEnvRunner):
    """Runs commands in whatever Python is there, under any name."""

    @staticmethod
    def id() -> str:
        """What ``runner`` is in tox.ini."""
        return "any-python"

    @classmethod
    def _validate_base_python(
        cls, env_name: str, base_pythons: list[str], ignore_base_python_conflict: bool
    ) -> list[str]:
        return base_pythons


@impl
def tox_register_tox_env(register: ToxEnvRegister) -> None:
    """Let tox.ini use it."""
    register.add_run_env(AnyPython)
