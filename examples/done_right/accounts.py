"""Who may see the collected entries; passwords are hashed in threads.

Both functions of hashlib release the interpreter lock, so a thread is enough.
"""

import asyncio
import hashlib
import secrets

USERS: dict[str, tuple[bytes, bytes]] = {}


async def register(name: str, password: str) -> None:
    """Keep a new user."""
    salt = secrets.token_bytes(16)
    USERS[name] = (salt, await asyncio.to_thread(_digest, password, salt))


async def login(name: str, password: str) -> bool:
    """Tell whether the password is right."""
    salt, digest = USERS[name]
    found = await asyncio.to_thread(_digest, password, salt)
    return secrets.compare_digest(found, digest)


def _digest(password: str, salt: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 600_000)
