# === project: a client made elsewhere
# --- app/__init__.py
# --- app/clients.py
import boto3
from openai import OpenAI


class Clients:
    openai: OpenAI

    def __init__(self):
        self.s3 = boto3.client("s3")
        self.openai = OpenAI()


clients = Clients()


def get_clients() -> Clients:
    return clients
# --- app/api.py
from fastapi import Depends, FastAPI

from app.clients import Clients, clients, get_clients

app = FastAPI()


@app.get("/")
async def root(c: Clients = Depends(get_clients)):
    c.s3.get_object(Bucket="x", Key="y")  # error: ASYNC512
    clients.openai.chat.completions.create(model="x", messages=[])  # error: ASYNC512
    get_clients().s3.list_buckets()  # error: ASYNC512
    return c.openai.base_url  # ok
