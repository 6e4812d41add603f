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


# === project: a module that only has the places for what others make
# --- bridge/__init__.py

# --- bridge/shared.py
client = None
other = None
given = object()
kept = None

# --- bridge/main.py
import paho.mqtt.client as mqtt

from . import shared as g, unused


def connect(find):
    g.client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2)
    g.client.connect("localhost")
    g.other = find()
    g.given = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2)
    unused.kept = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2)


async def publish(topic, text):
    g.client.publish(topic, text).wait_for_publish(1)  # error: ASYNC512
    client = g.client
    client.publish(topic, text).wait_for_publish(1)  # error: ASYNC512
    g.other.publish(topic, text).wait_for_publish(1)  # ok
    g.given.publish(topic, text).wait_for_publish(1)  # ok
    g.kept.publish(topic, text).wait_for_publish(1)  # ok


# --- bridge/unused.py
kept = None

# --- bridge/other.py
from . import shared


async def publish(topic, text):
    shared.client.publish(topic, text).wait_for_publish(1)  # ok: made elsewhere
