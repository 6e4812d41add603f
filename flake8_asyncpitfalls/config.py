"""The options: one field each, with its only default, and how they are read."""

from __future__ import annotations

import argparse
import os
import re
import sys
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Callable, Dict, Iterable, List, Optional, Tuple

from flake8.exceptions import ExecutionError
from flake8.options.manager import OptionManager

Version = Tuple[int, int]

#: Options and attributes of flake8 are named for the plugin, so that no other
#: plugin's option can clash with them.
PREFIX = "asyncpitfalls"

_CODE = re.compile(r"ASYNC\d{0,3}")
_DOTTED = re.compile(r"[^\W\d]\w*(\.[^\W\d]\w*)*")
_PATTERN = re.compile(r"[\w*]+(\.[\w*]+)*")
_VERSION = re.compile(r"(?:py)?(3)\.?(\d{1,2})(?:\.\d+)?")
_BOOLEANS = {
    **dict.fromkeys(("true", "yes", "on", "1"), True),
    **dict.fromkeys(("false", "no", "off", "0"), False),
}
_OLDEST = (3, 9)
#: Where systems keep what can be made anew: an environment variable that says it, and
#: what holds without one (https://specifications.freedesktop.org/basedir-spec/).
_CACHES = {
    "win32": ("LOCALAPPDATA", "~/AppData/Local"),
    "darwin": ("XDG_CACHE_HOME", "~/Library/Caches"),
}
_OTHER_CACHES = ("XDG_CACHE_HOME", "~/.cache")
_REQUIRES = re.compile(
    r"^\s*(?:requires-python|python_requires|python)\s*=(.*)$", re.MULTILINE
)
_LOWER_BOUND = re.compile(r"(?:>=|~=|==|\^|~)\s*(3\.\d+)")


class _Invalid(ValueError):
    """A value that an option does not allow; the text says what it allows."""


def _words(value: Any) -> List[str]:
    """Return the entries of a list that is separated by commas or white space."""
    if isinstance(value, str):
        return re.split(r"[,\s]+", value.strip(", \t\r\n")) if value.strip() else []
    return [word for part in value or () for word in _words(part)]


def _codes(value: Any) -> Tuple[str, ...]:
    for code in _words(value):
        if not _CODE.fullmatch(code):
            raise _Invalid(f"{code!r} is not a code or the beginning of one: ASYNC251")
    return tuple(_words(value))


def _names(value: Any) -> Tuple[str, ...]:
    for name in _words(value):
        if not _DOTTED.fullmatch(name):
            raise _Invalid(f"{name!r} is not a qualified name: package.module.function")
    return tuple(_words(value))


def _replacements(value: Any) -> Tuple[Tuple[str, str], ...]:
    text = value if isinstance(value, str) else "\n".join(value or ())
    pairs = []
    for line in filter(None, (entry.strip() for entry in re.split(r"[,;\n]", text))):
        pattern, arrow, replacement = (part.strip() for part in line.partition("->"))
        if not (arrow and replacement and _PATTERN.fullmatch(pattern)):
            raise _Invalid(f"{line!r} is not of the form: package.call -> replacement")
        pairs.append((pattern, replacement))
    return tuple(pairs)


def _version(value: Any) -> Version:
    match = _VERSION.fullmatch(str(value).strip())
    version = (int(match[1]), int(match[2])) if match else (0, 0)
    if version < _OLDEST:
        raise _Invalid(f"{str(value)!r} is not a Python version from 3.9 on: 3.11")
    return version


def _boolean(value: Any) -> bool:
    text = str(value).strip().lower()
    if text not in _BOOLEANS:
        raise _Invalid(f"{str(value)!r} is neither true nor false")
    return _BOOLEANS[text]


def _folder(value: Any) -> str:
    text = str(value).strip()
    if text.lower() in ("", "none"):
        return ""
    return os.path.abspath(os.path.expanduser(text))


def _option(default: Any, read: Callable[[Any], Any], text: str) -> Any:
    """Return the field of an option: default, reader and help text."""
    return field(default=default, metadata={"read": read, "help": text})


@dataclass(frozen=True)
class Config:
    """What the user chose; ``Config()`` is what holds when nothing was chosen."""

    disable: Tuple[str, ...] = _option(
        (), _codes, "Codes, or beginnings of codes, that are not reported."
    )
    enable: Tuple[str, ...] = _option(
        (), _codes, "Codes, or beginnings, of rules that are off by default."
    )
    blocking_calls: Tuple[Tuple[str, str], ...] = _option(
        (), _replacements, "Further blocking calls (ASYNC200): pattern -> replacement."
    )
    thread_runners: Tuple[str, ...] = _option(
        (), _names, "Functions that run their first callable argument in a thread."
    )
    follow_imports: bool = _option(
        True, _boolean, "Whether other modules of the project are read: true or false."
    )
    cache_dir: str = _option(
        "",
        _folder,
        "Where findings are kept for files that do not change, or none (default: a "
        "folder of the user's).",
    )
    target_version: Version = _option(
        sys.version_info[:2],
        _version,
        "The oldest Python that the code supports, as in 3.11 (default: what the "
        "project's requires-python says, else the running one).",
    )


def option_name(name: str) -> str:
    """Return the name of a field as an option: ``--asyncpitfalls-disable``."""
    return f"--{PREFIX}-{name.replace('_', '-')}"


def add_options(manager: OptionManager) -> None:
    """Tell flake8 of the options, and that codes ``ASYNC`` are shown by default."""
    manager.extend_default_select(["ASYNC"])
    for option in fields(Config):
        manager.add_option(
            option_name(option.name),
            parse_from_config=True,
            default=None,
            metavar=option.name.rpartition("_")[2].upper(),
            help=option.metadata["help"],
        )


def from_options(options: argparse.Namespace, root: Optional[Path] = None) -> Config:
    """Return the configuration that flake8's options stand for.

    ``root`` is the folder of the project's pyproject.toml or setup.cfg (default: the
    working directory). Raises ``flake8.exceptions.ExecutionError`` with a sentence for
    the user where a value is not allowed.
    """
    chosen: Dict[str, Any] = {}
    for option in fields(Config):
        value = getattr(options, f"{PREFIX}_{option.name}", None)
        if value is not None:
            try:
                chosen[option.name] = option.metadata["read"](value)
            except _Invalid as error:
                raise ExecutionError(f"{option_name(option.name)}: {error}") from None
    chosen.setdefault("cache_dir", _user_folder())
    if "target_version" not in chosen:
        supported = _supported_version(root or Path.cwd())
        if supported is not None:
            chosen["target_version"] = supported
    chosen["enable"] = chosen.get("enable", ()) + tuple(_selected_codes(options))
    return Config(**chosen)


def _user_folder() -> str:
    """Return the folder of the user's that this plugin may keep things in, or ""."""
    variable, usual = _CACHES.get(sys.platform, _OTHER_CACHES)
    folder = os.path.expanduser(os.environ.get(variable) or usual)
    return os.path.join(folder, "flake8-asyncpitfalls") if os.path.isabs(folder) else ""


def _selected_codes(options: argparse.Namespace) -> Iterable[str]:
    """Yield what flake8's own select options name by more than the bare letters."""
    for name in ("select", "extend_select"):
        for code in getattr(options, name, None) or ():
            if code.startswith("ASYNC") and code != "ASYNC":
                yield code


def _supported_version(root: Path) -> Optional[Version]:
    """Return the oldest Python that the project's own metadata allows, if it says."""
    for name in ("pyproject.toml", "setup.cfg"):
        try:
            text = (root / name).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            continue
        required = _REQUIRES.search(text)
        bound = _LOWER_BOUND.search(required[1]) if required else None
        if bound is not None:
            major, _, minor = bound[1].partition(".")
            return max((int(major), int(minor)), _OLDEST)
    return None
