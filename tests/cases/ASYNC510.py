# === name look-ups and connections of the socket module
import socket


async def resolve(host):
    first = socket.gethostbyname(host)  # error: ASYNC510
    rest = socket.getaddrinfo(host, 443, type=socket.SOCK_STREAM)  # error: ASYNC510
    name, aliases, addresses = socket.gethostbyname_ex(host)  # error: ASYNC510
    back = socket.gethostbyaddr(first)[0]  # error: ASYNC510
    return rest, name, aliases, addresses, back, socket.getfqdn()  # error: ASYNC510


async def is_open(host, port):
    try:
        socket.create_connection((host, port), timeout=3)  # error: ASYNC510@9
    except OSError:
        return False
    return True

# === aliases and imports inside the function
async def resolve(host):
    import socket as s
    from socket import gethostbyname as lookup

    if host.endswith(".local"):
        return lookup(host)  # error: ASYNC510
    return s.getaddrinfo(host, None)  # error: ASYNC510

# === imports under try
try:
    import socket
except ImportError:
    socket = None


async def resolve(host):
    return [socket.gethostbyname(h) for h in (host, "www." + host)]  # error: ASYNC510

# === a connection opened by "with" is reported once
import socket


async def fetch(host):
    with socket.create_connection((host, 80), 5) as connection:  # error: ASYNC510
        connection.sendall(b"GET / HTTP/1.0\r\n\r\n")
        return connection.recv(4096)

# === a socket that was never made non-blocking
import socket


async def ask(address, question):
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.bind(("", 0))
    sock.sendto(question, address)  # error: ASYNC510
    try:
        answer, sender = sock.recvfrom(1024)  # error: ASYNC510
    finally:
        sock.close()
    return answer


async def fetch(address):
    with socket.socket() as sock:
        sock.settimeout(10)
        sock.connect(address)  # error: ASYNC510
        sock.sendall(b"PING\n")  # error: ASYNC510
        return sock.recv(16)  # error: ASYNC510

# === a server that accepts on the loop
import socket


class Server:
    def __init__(self, port):
        self._sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self._sock.bind(("127.0.0.1", port))
        self._sock.listen()

    async def serve(self, handle):
        while True:
            client, address = self._sock.accept()  # error: ASYNC510
            await handle(client, address)

# === certificates
import ssl
from ssl import get_server_certificate


async def certificate(host):
    return get_server_certificate((host, 443))  # error: ASYNC510


async def certificate_of(host):
    return ssl.DER_cert_to_PEM_cert(ssl.PEM_cert_to_DER_cert(host))

# === http.client
import http.client
import json


async def status(host):
    connection = http.client.HTTPSConnection(host, timeout=10)
    connection.request("GET", "/status")  # error: ASYNC510
    response = connection.getresponse()  # error: ASYNC510
    if response.status != 200:
        return None
    return json.loads(response.read())  # error: ASYNC510

# === smtplib
import smtplib
from email.message import EmailMessage


async def notify(to, text):
    message = EmailMessage()
    message["To"] = to
    message.set_content(text)
    with smtplib.SMTP("localhost", 25) as smtp:  # error: ASYNC510
        smtp.starttls()
        smtp.send_message(message)


async def notify_later(to, text):
    server = smtplib.SMTP_SSL("smtp.example.org", 465)  # error: ASYNC510
    server.login("me", "secret")  # error: ASYNC510
    server.sendmail("me@example.org", [to], text)  # error: ASYNC510
    server.quit()  # error: ASYNC510

# === smtplib without a host does not connect yet
import smtplib


async def notify(to, text):
    with smtplib.SMTP() as smtp:
        smtp.connect("smtp.example.org")  # error: ASYNC510
        smtp.sendmail("me@example.org", [to], text)  # error: ASYNC510

# === ftplib
from ftplib import FTP, FTP_TLS


async def upload(name, stream):
    with FTP("ftp.example.org", user="me", passwd="secret") as ftp:  # error: ASYNC510
        ftp.storbinary("STOR " + name, stream)


async def names():
    ftp = FTP_TLS()
    ftp.connect("ftp.example.org")  # error: ASYNC510
    ftp.login()  # error: ASYNC510
    return ftp.nlst()  # error: ASYNC510

# === mail boxes
import imaplib
import poplib


async def unread(user, password):
    with imaplib.IMAP4_SSL("imap.example.org") as box:  # error: ASYNC510
        box.login(user, password)
        box.select("INBOX")
        return box.search(None, "UNSEEN")


async def count(user):
    box = poplib.POP3_SSL("pop.example.org")  # error: ASYNC510
    return box

# === xmlrpc.client: the proxy is free, its calls are remote
import xmlrpc.client


async def states(names):
    proxy = xmlrpc.client.ServerProxy("http://localhost:9001/RPC2")
    return [proxy.get_state(name) for name in names]  # error: ASYNC510

# === dns.resolver
import dns.resolver
from dns import resolver


async def mail_servers(domain):
    answers = dns.resolver.resolve(domain, "MX")  # error: ASYNC510
    return sorted(str(a.exchange) for a in answers)


async def texts(domain):
    return resolver.resolve(domain, "TXT")  # error: ASYNC510

# === websocket-client
import websocket
from websocket import create_connection


async def listen(url):
    ws = create_connection(url, timeout=5)  # error: ASYNC510
    ws.send("hello")  # error: ASYNC510
    return ws.recv()  # error: ASYNC510


async def run(url, on_message):
    app = websocket.WebSocketApp(url, on_message=on_message)
    app.run_forever(ping_interval=30)  # error: ASYNC510

# === websockets has a sync client too
from websockets.sync.client import connect


async def ask(url):
    with connect(url) as ws:  # error: ASYNC510
        ws.send("hello")
        return ws.recv()

# === callbacks of the loop are loop context
import asyncio
import socket


def refresh(host):
    print(socket.gethostbyname(host))  # error: ASYNC510


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(60, refresh, "example.org")
    loop.call_soon(lambda: socket.getfqdn())  # error: ASYNC510
    await asyncio.sleep(120)

# === so are the methods of a protocol
import asyncio
import socket


class Names(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, addr):
        name = socket.gethostbyaddr(addr[0])[0]  # error: ASYNC510
        self.transport.sendto(name.encode(), addr)


class Plain:
    def datagram_received(self, data, addr):
        return socket.gethostbyaddr(addr[0])

# === receivers by annotation, Optional, walrus and property
import http.client
import smtplib
from typing import Optional


class Mailer:
    def __init__(self, smtp: Optional[smtplib.SMTP] = None):
        self._smtp = smtp

    @property
    def smtp(self) -> smtplib.SMTP:
        assert self._smtp is not None
        return self._smtp

    async def send(self, message):
        self.smtp.send_message(message)  # error: ASYNC510

    async def close(self):
        if self._smtp:
            self._smtp.quit()  # error: ASYNC510


async def get(connection: "http.client.HTTPConnection", path):
    connection.request("GET", path)  # error: ASYNC510
    if (response := connection.getresponse()).status == 200:  # error: ASYNC510
        return response.read()  # error: ASYNC510

# === an async function inside a sync one
import socket


def make_handler(host):
    async def handler(request):
        return socket.gethostbyname(host)  # error: ASYNC510

    return handler

# === the shared codes win over this one
import urllib.request

import requests


async def fetch(url):
    with urllib.request.urlopen(url, timeout=5) as response:  # error: ASYNC210
        body = response.read()
    return body, requests.get(url, timeout=5)  # error: ASYNC210

# === sync code may block
import smtplib
import socket


def resolve(host):
    return socket.gethostbyname(host)


def notify(message):
    with smtplib.SMTP("localhost") as smtp:
        smtp.send_message(message)


ADDRESS = socket.gethostbyname("localhost")


class Config:
    host = socket.getfqdn()

    async def name(self, default=socket.getfqdn()):
        return self.host or default

# === helpers of these modules that do not wait for the network
import http.client
import socket
import ssl


async def describe(address, port, status):
    packed = socket.inet_aton(address)
    order = socket.htons(port)
    family = socket.AF_INET6 if socket.has_ipv6 else socket.AF_INET
    host = socket.gethostname()
    text = http.client.responses[status]
    seconds = ssl.cert_time_to_seconds("Jan  5 09:34:43 2018 GMT")
    return packed, order, family, host, text, seconds

# === non-blocking sockets
import asyncio
import socket


async def ask(address, question):
    loop = asyncio.get_running_loop()
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.setblocking(False)
    sock.connect(address)
    sock.send(question)
    return await asyncio.wait_for(loop.sock_recv(sock, 1024), 5)


async def poll(address):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.settimeout(0)
        sock.bind(address)
        try:
            return sock.recvfrom(1024)
        except BlockingIOError:
            return None


async def old_style(address):
    sock = socket.socket()
    sock.setblocking(0)
    try:
        sock.connect(address)
    except BlockingIOError:
        pass
    return sock


async def with_zero_float(address):
    sock = socket.socket()
    sock.settimeout(0.0)
    return sock.connect_ex(address), sock.recv(1)

# === non-blocking from birth
import socket


async def listen(port):
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM | socket.SOCK_NONBLOCK)
    sock.bind(("", port))
    sock.listen(5)
    return sock.accept()

# === a socket attribute made non-blocking in another method
import asyncio
import socket


class Client:
    def __init__(self):
        self.sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.sock.setblocking(False)

    def start(self):
        asyncio.get_running_loop().add_reader(self.sock, self.on_readable)

    def on_readable(self):
        data, address = self.sock.recvfrom(2048)
        print(data, address)

    async def send(self, data, address):
        self.sock.sendto(data, address)

# === sockets from elsewhere may be non-blocking
import socket


async def drain(sock: socket.socket):
    try:
        return sock.recv(4096)
    except BlockingIOError:
        return b""


async def on_client(server):
    client, address = server.accept()
    client.sendall(b"welcome\n")
    return address

# === the loop's own methods of the same names
import asyncio


async def resolve(host, port):
    loop = asyncio.get_running_loop()
    found = await asyncio.wait_for(loop.getaddrinfo(host, port), 5)
    name = await loop.getnameinfo((host, port))
    return found, name

# === handed to a thread
import asyncio
import functools
import smtplib
import socket
import threading
from concurrent.futures import ThreadPoolExecutor


def deliver(message):
    with smtplib.SMTP("localhost") as smtp:
        smtp.send_message(message)


def listen_for_ever(port):
    server = socket.create_server(("", port))
    while True:
        client, address = server.accept()
        client.close()


async def main(message, host):
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(deliver, message)
    address = await asyncio.to_thread(socket.gethostbyname, host)
    await loop.run_in_executor(None, lambda: socket.getaddrinfo(host, 80))
    await loop.run_in_executor(None, functools.partial(socket.getfqdn, host))
    threading.Thread(target=listen_for_ever, args=(80,), daemon=True).start()
    pool = ThreadPoolExecutor()
    pool.submit(socket.gethostbyname, host)
    return address

# === a nested function or lambda does not run here
import asyncio
import socket


async def main(hosts):
    def look_up(host):
        return socket.gethostbyname(host)

    key = lambda host: socket.gethostbyname(host)
    later = (socket.gethostbyname(host) for host in hosts)
    found = await asyncio.gather(*(asyncio.to_thread(look_up, h) for h in hosts))
    return found, key, later

# === the same names in async libraries
import aiosmtplib
import dns.asyncresolver
import websockets


async def notify(message):
    async with aiosmtplib.SMTP(hostname="localhost", port=25, timeout=5) as smtp:
        await smtp.send_message(message)
        await smtp.quit()


async def resolve(domain):
    return await dns.asyncresolver.resolve(domain, "MX", lifetime=5)


async def connect(url):
    return await websockets.connect(url)

# === an awaited call is not a blocking one
import asyncio
import socket


class Resolver:
    async def gethostbyname(self, host):
        await asyncio.sleep(0)
        return host


async def main(resolver: Resolver, host):
    return await resolver.gethostbyname(host)


async def patched(host):
    return await socket.gethostbyname(host)


async def patched_too(a, b):
    return await asyncio.gather(socket.gethostbyname(a), socket.gethostbyname(b))

# === shadowed and rebound names
import socket

from mylib import aresolver

resolver = aresolver


async def by_parameter(socket, host):
    socket.connect(host)
    return socket.gethostbyname(host)


async def by_local(host):
    socket = resolver.Socket()
    socket.connect((host, 80))
    return socket.recv(10)


async def by_rebinding(host, wrap):
    sock = socket.socket()
    sock = wrap(sock)
    sock.connect((host, 80))

# === two imports that disagree
try:
    from aiosocket import gethostbyname
except ImportError:
    from socket import gethostbyname


async def resolve(host):
    return gethostbyname(host)

# === a star import makes the names unknown
from socket import *


async def resolve(host):
    return gethostbyname(host)

# === the same method names on other types
import asyncio
import signal


class Bus:
    def connect(self, name, handler):
        self.handlers = {name: handler}

    def send(self, name, *args):
        return self.handlers[name](*args)


async def main(bus: Bus, session, generator, widget):
    bus.connect("done", print)
    bus.send("done", 1)
    widget.clicked.connect(print)
    generator.send(None)
    session.login("me", "secret")
    session.quit()
    response = session.request("GET", "/")
    signal.siginterrupt(signal.SIGINT, False)
    await asyncio.sleep(0)
    return response.read()

# === a module of the project with the name of a library
from . import websocket
from .dns import resolver


async def main(url, name):
    ws = websocket.create_connection(url)
    return ws.recv(), resolver.resolve(name)

# === mocks and attributes set from outside
import smtplib
from unittest.mock import MagicMock


class Mailer:
    def __init__(self):
        self.smtp = smtplib.SMTP()

    async def send(self, message):
        self.smtp.send_message(message)


def test_send():
    mailer = Mailer()
    mailer.smtp = MagicMock()
    return mailer

# === what is meant to fail
import socket

import pytest


async def test_no_such_host():
    with pytest.raises(socket.gaierror):
        socket.gethostbyname("no.such.host.invalid")

# === references are not calls
import socket


async def choose(fast):
    look_up = socket.gethostbyname if fast else socket.getaddrinfo
    handlers = {"name": socket.gethostbyname, "all": socket.getaddrinfo}
    return look_up, handlers, type(socket.create_connection)

# === a name deleted and bound anew under a condition is unknown
import smtplib


async def notify(to, text, fake):
    server = smtplib.SMTP()
    if fake is not None:
        server = fake
    server.sendmail("me@example.org", [to], text)

# === user runners are thread context
# config: thread_runners=mylib.offload
import smtplib

from mylib import offload


async def notify(message):
    def deliver():
        with smtplib.SMTP("localhost") as smtp:
            smtp.send_message(message)

    await offload(deliver)
    await offload(lambda: smtplib.SMTP("localhost").quit())


# === numeric addresses need no look-up
import socket

_NUMERIC_ONLY = socket.AI_NUMERICHOST | socket.AI_NUMERICSERV


async def parse(host, port, family):
    first = socket.getaddrinfo(host, port, flags=socket.AI_NUMERICHOST)  # ok
    return first, socket.getaddrinfo(  # ok
        host,
        port,
        family=family,
        flags=_NUMERIC_ONLY,
    )

# === sockets by way of closing(), in attributes, and handed on
import socket
from contextlib import closing


async def ask(address):
    with closing(socket.socket()) as sock:
        sock.connect(address)  # error: ASYNC510
        sock.setblocking(True)
        return sock.recv(1)  # error: ASYNC510


async def handed_on(loop, address):
    sock = socket.socket()
    await loop.sock_connect(sock, address)
    sock.send(b"hello")


class Client:
    sock = None

    def open(self):
        self.sock = socket.socket()

    async def ask(self, address):
        self.sock.connect(address)  # error: ASYNC510

# === sockets without a connection do not wait for one
import socket


async def own_address():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(("10.255.255.255", 1))  # ok
        return probe.getsockname()[0]


async def announce(text):
    speaker = socket.socket(socket.AF_INET, type=socket.SOCK_DGRAM)
    speaker.connect(("255.255.255.255", 9))  # ok
    return speaker.recv(100)  # error: ASYNC510


async def connect(address):
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as connection:
        connection.connect(address)  # error: ASYNC510


# === sockets that have nobody to wait for, and addresses that are numbers already
import socket


async def own_address(host, port):
    with socket.socket(family=socket.AF_INET6, type=socket.SOCK_DGRAM) as probe:
        probe.connect((host, port))  # ok
        return probe.getsockname()


async def own_address_by_position(host, port):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect_ex((host, port))  # ok
        answer = probe.recv(512)  # error: ASYNC510
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as stream:
        stream.connect((host, port))  # error: ASYNC510
    return answer


async def name_of(address):
    host, _ = socket.getnameinfo(
        address, socket.NI_NUMERICHOST | socket.NI_NUMERICSERV  # ok
    )
    return host or socket.getnameinfo(address, 0)  # error: ASYNC510


# === the synchronous edition of code that is generated from the asynchronous one
from dns import asyncresolver, resolver

_IS_SYNC = False


async def resolve(host):
    if _IS_SYNC:
        return resolver.resolve(host)  # ok
    return await asyncresolver.resolve(host)


async def resolve_other(host, is_local):
    if is_local:
        return resolver.resolve(host)  # error: ASYNC510
    return await asyncresolver.resolve(host)


# === a branch that never runs, in code that the synchronous edition is made from
import asyncio
import socket


async def resolved(host, port):
    if True:  # ASYNC:
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(host, port)
    else:
        found = socket.getaddrinfo(host, port)  # ok
    if False:
        return socket.getaddrinfo(host, port)  # ok
    if 1:
        return socket.getaddrinfo(host, port)  # error: ASYNC510
    return found


# === a synchronous client made of coroutines, which it runs by itself
import socket
import threading
import time


class Connection:
    def __init__(self):
        self._lock = threading.Lock()

    async def connect(self, host, port):
        found = socket.getaddrinfo(host, port)  # ok
        with self._lock:
            await self.sleep(1)
        return found

    async def sleep(self, seconds):
        time.sleep(seconds)  # ok


class Client:
    def _run(self, coroutine):
        try:
            coroutine.send(None)
        except StopIteration as done:
            return done.value
        finally:
            coroutine.close()

    def connect(self, host, port):
        return self._run(Connection().connect(host, port))


# === something else is sent
import socket


class Sender:
    def __init__(self, queue):
        self._queue = queue

    async def connect(self, host):
        return socket.getaddrinfo(host, 80)  # error: ASYNC510

    def stop(self):
        try:
            self._queue.send(None)
        except Exception:
            self._queue.send("stop")

    def again(self, generator):
        try:
            generator.send(1)
            generator.send(None, 1)
        except StopIteration:
            return


# === derived connections
import socket


async def serve(addr):
    server = socket.create_server(addr)
    while True:
        conn, addr = server.accept()  # error: ASYNC510
        conn.sendall(b"hello")  # error: ASYNC510
        try:
            data = conn.recv(10)  # error: ASYNC510
        finally:
            conn.close()
        yield data


# === servers that serve for ever
import asyncio
import http.server
import socketserver
from wsgiref.simple_server import make_server


async def main():
    srv = http.server.HTTPServer(("", 80), None)
    srv.serve_forever()  # error: ASYNC510
    with make_server("", 80, None) as w:
        w.serve_forever()  # error: ASYNC510
    tcp = socketserver.TCPServer(("", 1), None)
    await asyncio.to_thread(tcp.serve_forever)  # ok


# === a TLS connection that tells that it has nothing yet
import asyncio
import ssl


async def read(loop, connection: ssl.SSLSocket):
    while True:
        try:
            return connection.recv(1024)  # ok
        except ssl.SSLWantReadError:
            await asyncio.sleep(0.01)
        except (ssl.SSLWantWriteError, OSError):
            return b""


async def read_anyway(connection: ssl.SSLSocket):
    try:
        return connection.recv(1024)  # error: ASYNC510
    except ssl.SSLError:
        return b""


# === by way of functools.partial, of a socket that may have nothing
import asyncio
import socket
from functools import partial


async def poll(address):
    sock = await asyncio.to_thread(socket.create_connection, address)
    receive = partial(sock.recv, 1024)
    try:
        return receive()  # ok
    except BlockingIOError:
        return None


def connected(address):
    sock = socket.create_connection(address)

    async def receive_all():
        receive = partial(sock.recv, 1024)
        while receive():  # error: ASYNC510
            await asyncio.sleep(0)

    return receive_all


# === with encryption or without
import http.client
import smtplib
import socket
import ssl


async def send(host, text, secure):
    server = smtplib.SMTP_SSL() if secure else smtplib.SMTP()
    server.sendmail("a@example.org", "b@example.org", text)  # error: ASYNC510


async def ask(host, secure):
    if secure:
        connection = http.client.HTTPSConnection(host)
    else:
        connection = http.client.HTTPConnection(host)
    connection.request("GET", "/")  # error: ASYNC510


class Reader:
    def __init__(self, place, secure):
        self.sock = socket.socket()
        if secure:
            self.sock = ssl.create_default_context().wrap_socket(self.sock)
        self.sock.setblocking(False)

    async def read(self):
        return self.sock.recv(1024)  # ok


async def send_or_print(text, mail):
    server = smtplib.SMTP() if mail else print
    server.sendmail("a@example.org", "b@example.org", text)  # ok
