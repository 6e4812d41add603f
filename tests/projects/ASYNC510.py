# === telnet style driver with a helper class in another module
# --- dev/__init__.py
# --- dev/transport.py
import socket


class Transport:
    def __init__(self, host: str) -> None:
        self.sock = socket.create_connection((host, 23))

    def fileno(self):
        return self.sock.fileno()
# --- dev/driver.py
from .transport import Transport


class Driver(Transport):
    async def cmd(self, line: bytes):
        self.sock.sendall(line)  # error: ASYNC510
        return self.sock.recv(100)  # error: ASYNC510


class Held:
    def __init__(self, t: Transport):
        self.t = t

    async def cmd(self, line: bytes):
        self.t.sock.send(line)  # error: ASYNC510
        return self.t.fileno()  # ok


# === sockets of other modules that may not block
# --- app/__init__.py
# --- app/wires.py
import socket


class Quick:
    def __init__(self):
        self.sock = socket.socket()
        self.sock.setblocking(False)


class Given:
    def __init__(self, sock):
        self.sock = sock
# --- app/pairs.py
import socket


class Pair:
    def __init__(self):
        self.sock = socket.socketpair()[0]
        self.other = socket.fromfd(3, socket.AF_INET, socket.SOCK_STREAM)
# --- app/plain.py
import socket


class Plain:
    def __init__(self):
        self.sock = socket.socket()
# --- app/main.py
from .pairs import Pair
from .plain import Plain
from .wires import Given, Quick


class Mine(Quick):
    async def go(self, pair: Pair, given: Given):
        self.sock.send(b"x")  # ok
        pair.sock.send(b"x")  # ok
        pair.other.send(b"x")  # ok
        given.sock.send(b"x")  # ok


async def go(plain: Plain):
    plain.sock.send(b"x")  # error: ASYNC510
# --- app/ready.py
import select

from .plain import Plain


async def go(plain: Plain):
    if select.select([plain.sock], [], [], 0)[0]:
        plain.sock.recv(1)  # ok
# --- app/set.py
from .plain import Plain


async def go(plain: Plain):
    plain.sock.settimeout(0)
    plain.sock.recv(1)  # ok
