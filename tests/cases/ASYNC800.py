# === hashing passwords
import hashlib
import secrets
from hashlib import scrypt as slow_hash

import bcrypt
from argon2 import PasswordHasher
from passlib.context import CryptContext
from passlib.hash import pbkdf2_sha256
from werkzeug.security import check_password_hash

pwd_context = CryptContext(schemes=["bcrypt"], deprecated="auto")


async def register(users, name, password):
    salt = secrets.token_bytes(16)
    digest = hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)  # error: ASYNC800@14
    other = slow_hash(password, salt=salt, n=2**14, r=8, p=1)  # error: ASYNC800
    users[name] = (salt, digest, other)


async def login(users, name, password):
    if not bcrypt.checkpw(password.encode(), users[name]):  # error: ASYNC800
        raise PermissionError(name)
    if check_password_hash(users[name], password):  # error: ASYNC800
        return pwd_context.hash(password)  # error: ASYNC800
    return pbkdf2_sha256.using(rounds=200_000).hash(password)  # error: ASYNC800


class Accounts:
    def __init__(self):
        self._hasher = PasswordHasher()

    async def verify(self, stored, password):
        return self._hasher.verify(stored, password)  # error: ASYNC800

    async def weak(self, password):
        return bcrypt.hashpw(password, bcrypt.gensalt())  # error: ASYNC800

    def offline(self, stored, password):
        return self._hasher.verify(stored, password)  # ok


async def every(passwords, salt):
    return [hashlib.scrypt(p, salt=salt, n=16384, r=8, p=1) for p in passwords]  # error: ASYNC800


# === hashing in a thread, quick hashes, and hashers that are only made
import asyncio
import hashlib
from concurrent.futures import ProcessPoolExecutor

import bcrypt
from argon2 import PasswordHasher
from passlib.context import CryptContext
from starlette.concurrency import run_in_threadpool


async def register(password, salt):
    hashed = await asyncio.to_thread(hashlib.pbkdf2_hmac, "sha256", password, salt, 600_000)  # ok
    checked = await run_in_threadpool(bcrypt.checkpw, password, hashed)  # ok
    loop = asyncio.get_running_loop()
    with_lambda = await loop.run_in_executor(None, lambda: bcrypt.hashpw(password, salt))  # ok
    pool = ProcessPoolExecutor()
    in_process = await loop.run_in_executor(pool, bcrypt.kdf, password, salt, 32, 100)  # ok
    return hashed, checked, with_lambda, in_process


async def setting_up():
    context = CryptContext(schemes=["argon2"])  # ok
    hasher = PasswordHasher(time_cost=3)  # ok
    salt = bcrypt.gensalt(12)  # ok
    return context, hasher, salt


async def checksum(block, password, salt):
    digest = hashlib.sha256(block).hexdigest()  # ok
    few = hashlib.pbkdf2_hmac("sha256", password, salt, 1)  # ok
    quick = hashlib.scrypt(password, salt=salt, n=16, r=8, p=1)  # ok
    return digest, few, quick


async def outer(password, salt):
    def hashed():
        return bcrypt.hashpw(password, salt)  # ok

    return await asyncio.to_thread(hashed)


def main(password, salt):
    return bcrypt.hashpw(password, salt)  # ok


# === a name of one's own
class bcrypt:
    @staticmethod
    def checkpw(password, hashed):
        return password == hashed


async def login(password, hashed, hasher):
    hasher.verify(hashed, password)  # ok
    return bcrypt.checkpw(password, hashed)  # ok


# === packing and unpacking data
import bz2
import gzip
import lzma
import shutil
import zlib as z
from gzip import decompress as unpacked

import brotli
import zstandard


async def send(writer, payload, body):
    writer.write(z.compress(payload, 9))  # error: ASYNC800
    writer.write(gzip.compress(body))  # error: ASYNC800
    writer.write(unpacked(body))  # error: ASYNC800
    writer.write(bz2.decompress(body) + lzma.compress(body))  # error: ASYNC800, ASYNC800
    writer.write(brotli.compress(body))  # error: ASYNC800
    writer.write(zstandard.compress(body))  # error: ASYNC800


async def pack(folder, target):
    shutil.make_archive(target, "zip", folder)  # error: ASYNC800


# === small literals, checksums and objects that pack bit by bit
import asyncio
import gzip
import shutil
import zlib

EMPTY = b"\x1f\x8b"
GREETING = "hello"


async def send(writer, chunks, data, folder, target):
    writer.write(zlib.compress(b"ping"))  # ok
    writer.write(gzip.compress(EMPTY))  # ok
    writer.write(gzip.compress("hello".encode()))  # ok
    writer.write(gzip.compress(GREETING.encode("utf-8")))  # ok
    writer.write(zlib.compress(data=bytes(b"ping")))  # ok
    checksum = zlib.crc32(data)  # ok
    packer = zlib.compressobj()  # ok
    for chunk in chunks:
        writer.write(packer.compress(chunk))  # ok
    await asyncio.to_thread(shutil.make_archive, target, "zip", folder)  # ok
    return checksum, await asyncio.to_thread(zlib.decompress, data)  # ok


# === on the loop, though in no coroutine
import asyncio
import zlib


class Packed(asyncio.Protocol):
    def data_received(self, data):
        self.take(zlib.decompress(data))  # error: ASYNC800

    def take(self, data):
        print(data)


def done(future):
    print(zlib.decompress(future.result()))  # error: ASYNC800


async def main(future: asyncio.Future):
    future.add_done_callback(done)
    loop = asyncio.get_running_loop()
    loop.call_later(1, lambda: print(zlib.compress(b"x" * 10_000_000)))  # error: ASYNC800


# === images
import asyncio
import io

from PIL import Image, ImageOps
from PIL.Image import Image as Picture


async def thumbnail(path):
    image = Image.open(path)
    image.thumbnail((128, 128))  # error: ASYNC800
    image.save("small.png")  # error: ASYNC800
    return image.size


async def scaled(image: Image.Image, other: "Picture | None"):
    other.rotate(90)  # error: ASYNC800
    with Image.open(io.BytesIO(b"...")) as opened:
        opened.convert("RGB").resize((10, 10))  # error: ASYNC800
    if (made := ImageOps.exif_transpose(image)):  # error: ASYNC800
        made.load()  # error: ASYNC800
    return image.width


async def made_up(size):
    icon = Image.new("RGB", (64, 64), color="black")
    icon.save("icon.png")  # ok
    Image.new("RGB", size=(8, 8 * 2)).resize((16, 16))  # ok
    wall = Image.new("RGB", (8000, 8000))
    wall.save("wall.png")  # error: ASYNC800
    sheet = Image.new("RGB", size)
    sheet.save("sheet.png")  # error: ASYNC800
    strip = Image.new("RGB", (size, 10))
    strip.save("strip.png")  # error: ASYNC800


async def looked_at(image: Image.Image):
    return image.size, image.format, image.mode, image.getbbox()  # ok


async def in_thread(image: Image.Image):
    return await asyncio.to_thread(image.resize, (10, 10))  # ok


def plain(image: Image.Image):
    return image.resize((10, 10))  # ok


# === data frames
import asyncio
import io
from typing import Optional

import pandas as pd
import polars as pl


async def totals(path, engine):
    frame = pd.read_csv(path)  # error: ASYNC800
    frame.dropna().to_parquet("clean.parquet")  # error: ASYNC800
    pd.DataFrame(frame.groupby("a").sum()).to_excel("sums.xlsx")  # error: ASYNC800
    kept = pd.read_pickle("kept.pickle")  # error: ASYNC800
    listed = pd.read_csv("listed.csv")  # error: ASYNC800
    sales = pd.read_sql("select * from sales", engine)  # error: ASYNC800
    return frame, sales, kept, listed


async def export(frame: Optional[pd.DataFrame], path):
    frame.to_csv(path)  # error: ASYNC800
    lazy = pl.scan_parquet(path).filter(pl.col("a") > 1)
    return lazy.collect()  # error: ASYNC800


async def right(path, frame: pd.DataFrame):
    lazy = pl.scan_parquet(path)  # ok
    read = await asyncio.to_thread(pd.read_csv, path)  # ok
    columns = frame.columns.tolist()  # ok
    small = pd.DataFrame({"a": [1, 2]})  # ok
    little = pd.read_csv(io.StringIO("a,b\n1,2\n"))  # ok
    await asyncio.to_thread(frame.to_csv, path)  # ok
    return await lazy.collect_async(), read, columns, small, little  # ok


# === models
import asyncio
from concurrent.futures import ThreadPoolExecutor

import joblib
import torch
from sentence_transformers import SentenceTransformer
from sklearn.ensemble import RandomForestClassifier
from sklearn.pipeline import make_pipeline
from transformers import AutoModelForCausalLM, pipeline


async def load(path):
    weights = torch.load(path)  # error: ASYNC800
    model = AutoModelForCausalLM.from_pretrained("gpt2")  # error: ASYNC800
    teller = pipeline("text-generation")  # error: ASYNC800
    return weights, model, teller, joblib.load(path)  # error: ASYNC800


class Trainer:
    def __init__(self):
        self.model = RandomForestClassifier(n_estimators=500)
        self.pool = ThreadPoolExecutor()
        self.encoder: SentenceTransformer | None = None

    async def train(self, xs, ys):
        self.model.fit(xs, ys)  # error: ASYNC800
        return make_pipeline(self.model).fit(xs, ys)  # error: ASYNC800

    async def encode(self, texts):
        return self.encoder.encode(texts)  # error: ASYNC800

    async def right(self, xs, ys):
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self.pool, self.model.fit, xs, ys)  # ok
        await asyncio.to_thread(self._fit, xs, ys)  # ok
        return self.model.get_params()  # ok

    def _fit(self, xs, ys):
        self.model.fit(xs, ys)  # ok


# === keys
import rsa as other_rsa
from Crypto.PublicKey import RSA
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC


async def keys(password, salt):
    key = rsa.generate_private_key(public_exponent=65537, key_size=4096)  # error: ASYNC800
    public, private = other_rsa.newkeys(2048)  # error: ASYNC800
    kdf = PBKDF2HMAC(hashes.SHA256(), 32, salt, 480_000)  # ok
    derived = kdf.derive(password)  # error: ASYNC800
    quick = ed25519.Ed25519PrivateKey.generate()  # ok
    return key, public, private, derived, quick, RSA.generate(2048)  # error: ASYNC800


# === a test that expects it to fail
import bcrypt
import pytest


async def test_too_long():
    with pytest.raises(ValueError):
        bcrypt.hashpw(b"x" * 100, b"salt")  # ok


# === more that computes
import hashlib
import io
import json
import zipfile
import zlib
from concurrent.futures import ProcessPoolExecutor

import joblib
import pandas
from argon2 import low_level
from bcrypt import checkpw as verify
from Crypto.PublicKey import RSA
from passlib.hash import argon2, pbkdf2_sha256
from PIL import Image, ImageFilter, ImageOps
from sentence_transformers import SentenceTransformer
from sklearn.ensemble import RandomForestClassifier


class Svc:
    def __init__(self, df: pandas.DataFrame):
        self.df = df
        self.model = RandomForestClassifier()

    async def go(self, pw, h, data: bytes, x, y):
        verify(pw, h)  # error: ASYNC800
        argon2.verify(pw, h)  # error: ASYNC800
        pbkdf2_sha256.hash(pw)  # error: ASYNC800
        self.model.fit(x, y)  # error: ASYNC800
        self.df.to_csv("x.csv")  # error: ASYNC800
        pandas.read_parquet("x")  # error: ASYNC800
        SentenceTransformer("x")  # error: ASYNC800
        RSA.generate(2048)  # error: ASYNC800
        with Image.open(io.BytesIO(data)) as im:
            im.rotate(90)  # error: ASYNC800
            small = im.copy()  # ok
        zlib.compress(data, 9)  # error: ASYNC800
        zlib.adler32(data)  # ok
        json.dumps(x)  # ok
        hashlib.md5(data).hexdigest()  # ok
        hashlib.new("sha256", data)  # ok
        return small

    def sync(self, x, y):
        self.model.fit(x, y)  # ok


def in_pool(data):
    return zlib.compress(data)  # ok


async def ok(pool: ProcessPoolExecutor, loop, data, crypto):
    await loop.run_in_executor(pool, in_pool, data)  # ok
    await loop.run_in_executor(pool, hashlib.scrypt, data)  # ok
    crypto.hashpw(data, data)  # ok
    zlib.decompress(b"x\x9c")  # ok
    obj = zlib.compressobj()  # ok
    return obj


# === text of what is written out
import gzip
import json


async def test_body(client, encoded):
    body = {"id": "test", "result": encoded}
    packed = gzip.compress(json.dumps(body).encode("utf-8"))  # ok
    await client.post(gzip.compress(json.dumps(["a", "b"]).encode()))  # ok
    await client.post(packed)


async def pack(client, body):
    await client.post(gzip.compress(json.dumps(body).encode()))  # error: ASYNC800
    await client.post(gzip.compress(str(body).encode()))  # error: ASYNC800
