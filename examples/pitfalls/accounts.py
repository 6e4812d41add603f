"""Who may see the collected entries."""

import hashlib
import secrets

USERS: dict[str, tuple[bytes, bytes]] = {}


async def register(name: str, password: str) -> None:  # off: ASYNC124
    """Keep a new user."""
    salt = secrets.token_bytes(16)
    digest = hashlib.pbkdf2_hmac(  # ASYNC800
        "sha256", password.encode(), salt, 600_000
    )
    USERS[name] = (salt, digest)


async def login(name: str, password: str) -> bool:  # off: ASYNC124
    """Tell whether the password is right."""
    salt, digest = USERS[name]
    found = hashlib.scrypt(  # ASYNC800
        password.encode(), salt=salt, n=16384, r=8, p=1
    )
    return secrets.compare_digest(found, digest)
