"""How Sphinx builds the documentation."""

import flake8_asyncpitfalls

project = "flake8-asyncpitfalls"
author = "The flake8-asyncpitfalls authors"
copyright = author
release = version = flake8_asyncpitfalls.__version__

exclude_patterns = ["_build"]
nitpicky = True
html_theme = "alabaster"
html_theme_options = {
    "description": "A flake8 plugin that finds the pitfalls of asyncio code",
    "fixed_sidebar": True,
}
html_show_copyright = False
