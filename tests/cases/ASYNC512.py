# === boto3 clients
import boto3

s3 = boto3.client("s3")


async def upload(name, data):
    boto3.client("s3").put_object(Bucket="b", Key=name, Body=data)  # error: ASYNC512@5
    s3.upload_file(name, "b", name)  # error: ASYNC512
    sqs = boto3.client("sqs", region_name="eu-central-1")
    sqs.send_message(QueueUrl="q", MessageBody=name)  # error: ASYNC512
    return s3.list_objects_v2(Bucket="b")  # error: ASYNC512


class Secrets:
    def __init__(self, region):
        session = boto3.session.Session(region_name=region)
        self._client = session.client("secretsmanager")

    async def get(self, name):
        found = self._client.get_secret_value(SecretId=name)  # error: ASYNC512
        return found["SecretString"]

# === boto3 resources
import boto3

dynamodb = boto3.resource("dynamodb")


async def save(item):
    table = dynamodb.Table("users")
    table.put_item(Item=item)  # error: ASYNC512


async def store(name, data):
    s3 = boto3.Session().resource("s3")
    s3.Object("bucket", name).put(Body=data)  # error: ASYNC512

# === google cloud
from google.cloud import bigquery, storage
from google.cloud.storage import Blob

client = storage.Client()


async def upload(name, data):
    bucket = client.bucket("uploads")
    blob = bucket.blob(name)
    blob.upload_from_string(data)  # error: ASYNC512
    if not bucket.exists():  # error: ASYNC512
        bucket.create()  # error: ASYNC512


async def read(blob: Blob):
    return blob.download_as_bytes()  # error: ASYNC512


async def rows(sql):
    warehouse = bigquery.Client()
    return warehouse.query_and_wait(sql)  # error: ASYNC512

# === azure
from azure.identity import DefaultAzureCredential
from azure.keyvault.secrets import SecretClient
from azure.storage.blob import BlobClient, BlobServiceClient


class Vault:
    def __init__(self, url):
        self.credential = DefaultAzureCredential()
        self.secrets = SecretClient(vault_url=url, credential=self.credential)

    async def get(self, name):
        token = self.credential.get_token("https://vault.azure.net")  # error: ASYNC512
        return self.secrets.get_secret(name), token  # error: ASYNC512


async def upload(url, name, data, other: BlobClient):
    service = BlobServiceClient(url)
    blob = service.get_blob_client("container", name)
    blob.upload_blob(data)  # error: ASYNC512
    other.delete_blob()  # error: ASYNC512

# === openai
import openai
from openai import AzureOpenAI, OpenAI

client = OpenAI()


async def answer(messages):
    reply = client.chat.completions.create(  # error: ASYNC512
        model="gpt-4o",
        messages=messages,
    )
    return reply.choices[0].message.content


class Agent:
    def __init__(self, llm: "OpenAI | None" = None):
        self.llm: OpenAI = llm or openai.OpenAI(timeout=30)

    async def embed(self, text):
        return self.llm.embeddings.create(model="m", input=text)  # error: ASYNC512

    async def respond(self, text):
        return self.llm.responses.create(model="m", input=text)  # error: ASYNC512


async def draw(prompt):
    azure = AzureOpenAI(azure_endpoint="https://example.org")
    images = azure.images.generate(prompt=prompt)  # error: ASYNC512
    completions = client.chat.completions
    return images, completions.create(model="m", messages=[])  # error: ASYNC512

# === anthropic
from anthropic import Anthropic


class Base:
    def __init__(self):
        self.client = Anthropic()


class Writer(Base):
    async def write(self, messages):
        return self.client.messages.create(  # error: ASYNC512
            model="claude", max_tokens=100, messages=messages
        )

    async def stream(self, messages):
        with self.client.messages.stream(messages=messages) as stream:  # error: ASYNC512
            return stream

# === other language models
import litellm
import ollama
import replicate
from google import genai


async def ask(text):
    first = litellm.completion(model="m", messages=[text])  # error: ASYNC512
    second = ollama.chat(model="m", messages=[text])  # error: ASYNC512
    third = replicate.run("owner/model", input={"prompt": text})  # error: ASYNC512
    client = genai.Client()
    fourth = client.models.generate_content(model="m", contents=text)  # error: ASYNC512
    return first, second, third, fourth

# === paramiko
import paramiko


async def deploy(host, source, target):
    ssh = paramiko.SSHClient()
    ssh.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    ssh.connect(host, username="deploy")  # error: ASYNC512
    sftp = ssh.open_sftp()  # error: ASYNC512
    sftp.put(source, target)  # error: ASYNC512
    ssh.exec_command("systemctl restart app")  # error: ASYNC512


async def listed(sftp: "paramiko.SFTPClient"):
    return sftp.listdir("/")  # error: ASYNC512

# === kafka, confluent_kafka, pika
import pika
from confluent_kafka import Consumer, Producer
from kafka import KafkaConsumer, KafkaProducer
from pika.adapters.blocking_connection import BlockingChannel


async def produce(message):
    producer = KafkaProducer(bootstrap_servers="localhost")  # error: ASYNC512
    producer.flush()  # error: ASYNC512


async def consume(consumer: KafkaConsumer, other: Consumer):
    records = consumer.poll(timeout_ms=1000)  # error: ASYNC512
    return records, other.poll(1.0)  # error: ASYNC512


async def confluent(message):
    producer = Producer({"bootstrap.servers": "localhost"})
    producer.produce("topic", message)
    producer.flush()  # error: ASYNC512


async def publish(channel: BlockingChannel, body):
    channel.basic_publish(exchange="", routing_key="q", body=body)  # error: ASYNC512


async def connect(parameters):
    return pika.BlockingConnection(parameters)  # error: ASYNC512

# === docker and kubernetes
import docker
from kubernetes import client

containers = docker.from_env()
api = client.CoreV1Api()


async def run(image):
    containers.images.pull(image)  # error: ASYNC512
    return containers.containers.run(image, detach=True)  # error: ASYNC512


async def pods(namespace):
    found = api.list_namespaced_pod(namespace)  # error: ASYNC512
    return [pod.metadata.name for pod in found.items]

# === slack, stripe, twilio
import os

import stripe
from slack_sdk import WebClient
from twilio.rest import Client

slack = WebClient(token=os.environ["SLACK_TOKEN"])
twilio = Client("account", "token")


async def welcome(email, phone):
    customer = stripe.Customer.create(email=email)  # error: ASYNC512
    checkout = stripe.checkout.Session.create(mode="payment")  # error: ASYNC512
    slack.chat_postMessage(channel="#new", text=email)  # error: ASYNC512
    twilio.messages.create(to=phone, body="Welcome")  # error: ASYNC512
    return customer, checkout

# === browsers
from playwright.sync_api import sync_playwright
from selenium import webdriver


async def title(url):
    driver = webdriver.Chrome()  # error: ASYNC512
    driver.get(url)  # error: ASYNC512
    name = driver.title
    driver.quit()  # error: ASYNC512
    return name


async def with_driver(url):
    with webdriver.Chrome() as driver:  # error: ASYNC512
        driver.get(url)
        return driver.title


async def page(url):
    with sync_playwright() as p:  # error: ASYNC512
        return p

# === callbacks of the loop, imports in the function
import asyncio


async def main(name):
    import boto3 as aws

    client = aws.client("s3")
    loop = asyncio.get_running_loop()
    loop.call_later(5, lambda: client.delete_object(Bucket="b", Key=name))  # error: ASYNC512
    await asyncio.sleep(10)

# === return annotations, walrus, properties
from functools import lru_cache
from typing import Optional

from openai import OpenAI
from slack_sdk import WebClient


@lru_cache
def llm() -> OpenAI:
    return OpenAI()


def slack() -> Optional[WebClient]:
    return None


class App:
    @property
    def client(self) -> OpenAI:
        return llm()

    async def upload(self, file):
        return self.client.files.create(file=file)  # error: ASYNC512


async def notify(text):
    llm().chat.completions.create(model="m", messages=[])  # error: ASYNC512
    if (client := slack()) is not None:
        client.chat_postMessage(channel="#a", text=text)  # error: ASYNC512

# === sync code may block
import boto3
from openai import OpenAI

client = OpenAI()
boto3.client("s3").create_bucket(Bucket="b")


def answer(messages):
    return client.chat.completions.create(model="m", messages=messages)


class Upload:
    def __call__(self, name):
        boto3.client("s3").upload_file(name, "b", name)

# === constructors that only build a client
import boto3
import openai
import paramiko
from anthropic import Anthropic
from azure.storage.blob import BlobServiceClient
from google.cloud import pubsub_v1, storage
from slack_sdk import WebClient
from twilio.rest import Client


async def build():
    return (
        boto3.client("s3"),
        boto3.resource("dynamodb"),
        boto3.Session(profile_name="dev"),
        openai.OpenAI(),
        openai.AzureOpenAI(azure_endpoint="https://example.org"),
        Anthropic(),
        WebClient(token="t"),
        Client("account", "token"),
        BlobServiceClient("https://example.org"),
        storage.Client(),
        pubsub_v1.PublisherClient(),
        paramiko.SSHClient(),
    )

# === what clients do without the network
import boto3
from google.cloud import pubsub_v1, storage

s3 = boto3.client("s3")
table = boto3.resource("dynamodb").Table("users")
bucket = storage.Client().bucket("uploads")
publisher = pubsub_v1.PublisherClient()


async def prepare(name, data):
    url = s3.generate_presigned_url("get_object", Params={"Bucket": "b", "Key": name})
    paginator = s3.get_paginator("list_objects_v2")
    region = s3.meta.region_name
    blob = bucket.blob(name)
    publisher.publish(publisher.topic_path("project", "topic"), data)
    return url, paginator, region, blob, table.name

# === messages that are only queued
from confluent_kafka import Consumer, Producer

producer = Producer({"bootstrap.servers": "localhost"})


async def send(message, consumer: Consumer):
    producer.produce("topic", message)
    producer.poll(0)
    return consumer.poll(0), consumer.poll(timeout=0)

# === kubernetes: async_req gives a thread
from kubernetes import client

api = client.CoreV1Api()


async def pods(namespace):
    thread = api.list_namespaced_pod(namespace, async_req=True)
    return thread, client.V1Pod(metadata=client.V1ObjectMeta(name="a"))

# === the async twins of the language models
import asyncio

import litellm
import ollama
import openai
from anthropic import AsyncAnthropic
from openai import AsyncAzureOpenAI, AsyncOpenAI

client = AsyncOpenAI()


class Agent:
    def __init__(self):
        self.llm = openai.AsyncOpenAI(timeout=10)
        self.claude = AsyncAnthropic()

    async def answer(self, messages):
        pending = self.llm.chat.completions.create(model="m", messages=messages)
        reply = await self.claude.messages.create(model="m", messages=messages)
        async with self.claude.messages.stream(messages=messages) as stream:
            async for text in stream.text_stream:
                print(text)
        return await pending, reply


async def many(texts, azure: AsyncAzureOpenAI):
    images = azure.images.generate(prompt="a")
    await asyncio.gather(
        *(client.embeddings.create(model="m", input=t) for t in texts)
    )
    local = ollama.AsyncClient()
    reply = local.chat(model="m", messages=[])
    return await images, await reply, await litellm.acompletion(model="m", messages=[])

# === the async twins of the cloud clients
import aioboto3
from aiobotocore.session import get_session
from azure.identity.aio import DefaultAzureCredential
from azure.keyvault.secrets.aio import SecretClient
from azure.storage.blob.aio import BlobServiceClient


async def upload(name, data):
    session = aioboto3.Session()
    async with session.client("s3") as s3:
        pending = s3.put_object(Bucket="b", Key=name, Body=data)
        await pending
    async with get_session().create_client("sqs") as sqs:
        await sqs.send_message(QueueUrl="q", MessageBody=name)


async def azure(url, name, data):
    async with DefaultAzureCredential() as credential:
        token = credential.get_token("https://vault.azure.net")
        secrets = SecretClient(vault_url=url, credential=credential)
        secret = secrets.get_secret(name)
        blob = BlobServiceClient(url).get_blob_client("container", name)
        written = blob.upload_blob(data)
        return await token, await secret, await written

# === the async twins of the others
import aio_pika
import asyncssh
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from playwright.async_api import async_playwright
from slack_sdk.web.async_client import AsyncWebClient


async def send(message, producer: AIOKafkaProducer, consumer: AIOKafkaConsumer):
    flushed = producer.flush()
    slack = AsyncWebClient(token="t")
    posted = slack.chat_postMessage(channel="#a", text=message)
    async with asyncssh.connect("host") as connection:
        await connection.run("ls", timeout=5)
    connection = await aio_pika.connect_robust("amqp://localhost")
    async with connection:
        channel = await connection.channel()
        await channel.set_qos(1)
    return await flushed, await posted, await consumer.getmany(timeout_ms=0)


async def page(url):
    async with async_playwright() as p:
        browser = await p.chromium.launch()
        tab = await browser.new_page()
        await tab.goto(url)
        return await tab.title()

# === stripe has both in one class
import stripe


async def create(email):
    customer = await stripe.Customer.create_async(email=email)
    stripe.api_key = "k"
    return customer, stripe.Customer

# === google genai has both in one client
from google import genai

client = genai.Client()


async def ask(text):
    return await client.aio.models.generate_content(model="m", contents=text)

# === handed to a thread
import asyncio
import functools

import anyio.to_thread
import boto3
from openai import OpenAI
from starlette.concurrency import run_in_threadpool

client = OpenAI()
s3 = boto3.client("s3")


def answer(text):
    return client.responses.create(model="m", input=text)


async def main(name, text):
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(s3.upload_file, name, "b", name)
    await asyncio.to_thread(answer, text)
    await run_in_threadpool(client.embeddings.create, model="m", input=text)
    await loop.run_in_executor(
        None, functools.partial(s3.put_object, Bucket="b", Key=name)
    )
    await anyio.to_thread.run_sync(lambda: s3.delete_object(Bucket="b", Key=name))
    return await loop.run_in_executor(
        None, lambda: client.chat.completions.create(model="m", messages=[])
    )

# === nested functions and elements of generators
import boto3

s3 = boto3.client("s3")


async def main(names):
    def delete(name):
        s3.delete_object(Bucket="b", Key=name)

    heads = (s3.head_object(Bucket="b", Key=name) for name in names)
    return delete, heads, lambda name: s3.get_object(Bucket="b", Key=name)

# === the same methods on other types
class Messages:
    def create(self, **options):
        return options

    def stream(self, **options):
        return [options]


class Client:
    def __init__(self):
        self.messages = Messages()


async def main(blob, client, driver, channel, factory):
    local = Client()
    local.messages.create(model="m")
    local.messages.stream(model="m")
    blob.upload_blob(b"")
    client.chat.completions.create(model="m")
    driver.get("https://example.org")
    driver.quit()
    channel.basic_publish(body=b"")
    return factory.Customer.create(), client.put_object(Key="a")

# === shadowed, rebound, disagreeing
import boto3
from openai import AsyncOpenAI, OpenAI

from .fakes import stripe


def make(use_async):
    client = AsyncOpenAI() if use_async else OpenAI()

    async def ask():
        pending = client.chat.completions.create(model="m", messages=[])
        return await pending

    return ask


async def by_parameter(boto3, name):
    return boto3.client("s3").get_object(Bucket="b", Key=name)


async def by_loop(clients, name):
    client = boto3.client("s3")
    for client in clients:
        client.delete_object(Bucket="b", Key=name)


async def own():
    return stripe.Customer.create()

# === the attribute is one or the other
from anthropic import Anthropic, AsyncAnthropic


class Model:
    def __init__(self, is_async):
        self.client = AsyncAnthropic() if is_async else Anthropic()
        if is_async:
            self.other = AsyncAnthropic()
        else:
            self.other = Anthropic()

    async def ask(self):
        first = self.client.messages.create(model="m", messages=[])
        second = self.other.messages.create(model="m", messages=[])
        return await first, await second

# === an import that may be another library
try:
    from aioboto3 import client
except ImportError:
    from boto3 import client


async def get(name):
    return client("s3").get_object(Bucket="b", Key=name)

# === mocks
from unittest.mock import MagicMock, patch

import boto3
from openai import OpenAI


class Agent:
    def __init__(self):
        self.llm = OpenAI()

    async def ask(self):
        return self.llm.chat.completions.create(model="m", messages=[])


async def test_ask():
    agent = Agent()
    agent.llm = MagicMock()
    await agent.ask()


async def test_upload():
    s3 = MagicMock(spec=boto3.client("s3"))
    s3.put_object(Bucket="b", Key="k")
    with patch("boto3.client") as client:
        client.return_value.get_object(Bucket="b", Key="k")

# === what is meant to fail
import boto3
import pytest

s3 = boto3.client("s3")


async def test_no_bucket():
    with pytest.raises(s3.exceptions.NoSuchBucket):
        s3.list_objects_v2(Bucket="no-such-bucket")

# === references are not calls
from openai import OpenAI

client = OpenAI()


async def tools(offload):
    create = client.chat.completions.create
    table = {"chat": client.chat.completions.create}
    return await offload(create), table, client.chat

# === awaited calls
import asyncio

from slack_sdk import WebClient


async def post(client: WebClient):
    await client.chat_postMessage(channel="#a", text="a")
    await asyncio.gather(
        client.chat_postMessage(channel="#b", text="b"),
        client.chat_postMessage(channel="#c", text="c"),
    )


# === going over a consumer that was made elsewhere
from kafka import KafkaConsumer


async def consume(consumer: KafkaConsumer):
    for message in consumer:  # error: ASYNC512
        print(message)


def plain(consumer: KafkaConsumer):
    for message in consumer:  # ok
        print(message)


# === sockets that the poller found ready
import zmq
import zmq.asyncio


class Authenticator:
    def __init__(self, context: zmq.Context):
        self.pipe: zmq.Socket = context.socket(zmq.PAIR)
        self.other: zmq.Socket = context.socket(zmq.REP)
        self.poller = zmq.asyncio.Poller()

    async def run(self, handle):
        while True:
            events = dict(await self.poller.poll())
            if self.pipe in events:
                handle(self.pipe.recv_multipart())  # ok
            if self.other in events and handle:
                handle(self.other.recv_multipart())  # ok
                handle(self.pipe.recv_multipart())  # error: ASYNC512
            if self.pipe not in events:
                handle(self.pipe.recv_multipart())  # error: ASYNC512


# === positions in patterns
# python: 3.10
from openai import OpenAI


class Pair:
    __match_args__ = ("client", "name")


async def ask(pair, client: OpenAI):
    match pair:
        case Pair(found, name):
            found.responses.create(model=name)  # ok
    match client, "gpt-4o":
        case known, model:
            known.responses.create(model=model)  # error: ASYNC512


# === a wait of no time, by a condition
import zmq


class Receiver:
    def __init__(self):
        self.poller = zmq.Poller()

    async def receive(self, timeout=None):
        if timeout == 0:
            return self.poller.poll(timeout=timeout)  # ok
        if timeout == 5:
            return self.poller.poll(timeout=timeout)  # error: ASYNC512
        return self.poller.poll(timeout=timeout)  # error: ASYNC512


# === programs whose output is awaited
import pexpect


async def log_in(password):
    child = pexpect.spawn("ssh host")  # ok
    await child.expect("password:", async_=True)
    child.sendline(password)
    return await child.expect("[$]", async_=True)


async def log_in_slowly(password):
    child = pexpect.spawn("ssh host")  # error: ASYNC512
    child.expect("password:")  # error: ASYNC512
    child.sendline(password)


async def log_in_somehow(connect):
    await connect(pexpect.spawn("ssh host"))  # error: ASYNC512


# === serial ports that give what is there
import asyncio

import serial


async def drain(port: serial.Serial, other: serial.Serial):
    await asyncio.sleep(0.1)
    found = port.read_all()  # ok
    found += port.read(port.in_waiting)  # ok
    found += port.read(size=port.in_waiting)  # ok
    found += port.read(other.in_waiting)  # error: ASYNC512
    found += port.read(8)  # error: ASYNC512
    return found + port.read()  # error: ASYNC512


# === videos and music, as bots load them
import asyncio

import discord
import spotipy
import yt_dlp
from discord.ext import commands
from pytubefix import YouTube
from youtube_transcript_api import YouTubeTranscriptApi

ydl = yt_dlp.YoutubeDL({"format": "bestaudio"})


class Music(commands.Cog):
    def __init__(self, bot):
        self.bot = bot
        self.ydl = yt_dlp.YoutubeDL({"quiet": True})
        self.spotify = spotipy.Spotify(auth="token")

    async def play(self, ctx, url):
        with yt_dlp.YoutubeDL({"quiet": True}) as loader:
            info = loader.extract_info(url, download=False)  # error: ASYNC512
            name = loader.prepare_filename(info)  # ok
        data = self.ydl.extract_info(url)  # error: ASYNC512
        track = self.spotify.track(url)  # error: ASYNC512
        self.spotify.set_auth("other")  # ok
        return name, data, track

    async def load(self, url):
        loop = asyncio.get_running_loop()
        data = await loop.run_in_executor(
            None, lambda: ydl.extract_info(url, download=False)  # ok
        )
        return await asyncio.to_thread(self.ydl.extract_info, data["url"])  # ok

    async def save(self, url):
        video = YouTube(url)
        video.streams.get_highest_resolution().download()  # error: ASYNC512
        video.streams.filter(only_audio=True).first().download()  # error: ASYNC512
        return YouTubeTranscriptApi().fetch("id")  # error: ASYNC512


async def tell(url, text):
    discord.SyncWebhook.from_url(url).send(text)  # error: ASYNC512


async def tell_later(session, url, text):
    webhook = discord.Webhook.from_url(url, session=session)
    await webhook.send(text)  # ok


# === articles, search and translation
import asyncio

import arxiv
import wikipedia
import wikipediaapi
from ddgs import DDGS
from deep_translator import GoogleTranslator
from googlesearch import search
from newspaper import Article

client = arxiv.Client()


async def about(topic):
    page = wikipedia.page(topic)  # error: ASYNC512
    wikipedia.set_lang("de")  # ok
    lazy = wikipediaapi.Wikipedia("agent").page(topic)  # ok
    if lazy.exists():  # error: ASYNC512
        return page, lazy.title
    with DDGS() as ddgs:
        return ddgs.text(topic, max_results=5)  # error: ASYNC512


async def papers(topic):
    query = arxiv.Search(query=topic)  # ok
    results = client.results(query)  # error: ASYNC512
    lazy = client.results(query)  # ok
    for url in search(topic):  # error: ASYNC512
        article = Article(url)
        article.download()  # error: ASYNC512
        article.parse()  # ok
    translator = GoogleTranslator(source="auto", target="en")
    texts = [translator.translate(each.title) for each in results]  # error: ASYNC512
    return texts, await asyncio.to_thread(list, lazy)  # ok


# === messengers
from telebot import TeleBot
from telebot.async_telebot import AsyncTeleBot
from vk_api import VkApi

bot = TeleBot("token")
later = AsyncTeleBot("token")
vk = VkApi(token="token").get_api()


@bot.message_handler(commands=["start"])
def start(message):
    bot.reply_to(message, "hello")  # ok


async def tell(chat, text):
    bot.send_message(chat, text)  # error: ASYNC512
    await later.send_message(chat, text)  # ok
    vk.messages.send(user_id=chat, message=text)  # error: ASYNC512
    bot.register_next_step_handler(chat, start)  # ok


# === exchanges
import ccxt
import ccxt.async_support as ccxt_async
import yfinance as yf
from binance import AsyncClient
from binance.client import Client

exchange = ccxt.binance({"enableRateLimit": True})


class Trader:
    def __init__(self, kraken: ccxt.kraken):
        self.kraken = kraken
        self.later = ccxt_async.kraken()

    async def trade(self, symbol):
        price = exchange.price_to_precision(symbol, 1.5)  # ok
        ticker = exchange.fetch_ticker(symbol)  # error: ASYNC512
        self.kraken.create_order(symbol, "limit", "buy", 1, price)  # error: ASYNC512
        return ticker, await self.later.fetch_ticker(symbol)  # ok


async def quotes(symbol):
    ticker = yf.Ticker(symbol)  # ok
    client = Client("key", "secret")  # error: ASYNC512
    client.get_symbol_ticker(symbol=symbol)  # error: ASYNC512
    other = Client("key", "secret", ping=False)  # ok
    later = await AsyncClient.create()
    await later.get_account()  # ok
    return ticker.history(period="1d"), other  # error: ASYNC512


# === chains
from web3 import AsyncHTTPProvider, AsyncWeb3, HTTPProvider, Web3

w3 = Web3(HTTPProvider("http://node"))
later = AsyncWeb3(AsyncHTTPProvider("http://node"))


async def balance(address, abi):
    wei = w3.eth.get_balance(address)  # error: ASYNC512
    token = w3.eth.contract(address=address, abi=abi)  # ok
    call = token.functions.balanceOf(address)  # ok
    held = call.call()  # error: ASYNC512
    held += token.functions.balanceOf(address).call()  # error: ASYNC512
    token.constructor().transact()  # error: ASYNC512
    await later.eth.get_balance(address)  # ok
    return Web3.from_wei(wei, "ether"), Web3.to_checksum_address(address), held  # ok


# === field buses, equipment and sound
import sounddevice
import speech_recognition as sr
import usb.core
from gtts import gTTS
from netmiko import ConnectHandler
from pymodbus.client import AsyncModbusTcpClient, ModbusTcpClient


class Meter:
    def __init__(self, host):
        self.client = ModbusTcpClient(host)
        self.later = AsyncModbusTcpClient(host)

    async def read(self):
        self.client.connect()  # error: ASYNC512
        found = self.client.read_holding_registers(0, count=2)  # error: ASYNC512
        self.client.close()  # ok
        await self.later.connect()  # ok
        await self.later.read_coils(0)  # ok
        return self.client.convert_from_registers(found.registers, int)  # ok


async def configure(device):
    usual = ConnectHandler(**device)  # error: ASYNC512
    usual.send_command("show clock")  # error: ASYNC512
    with ConnectHandler(device_type="cisco_ios", host="a") as link:  # error: ASYNC512
        link.send_command("show version")  # ok: the same fault
    lazy = ConnectHandler(auto_connect=False, **device)  # ok
    lazy.send_command("show version")  # error: ASYNC512


async def listen(data):
    recognizer = sr.Recognizer()
    with sr.Microphone() as source:
        audio = recognizer.listen(source)  # error: ASYNC512
    sounddevice.play(data)  # ok
    sounddevice.play(data, blocking=True)  # error: ASYNC512
    sounddevice.wait()  # error: ASYNC512
    gTTS("text").save("text.mp3")  # error: ASYNC512
    device = usb.core.find(idVendor=1)  # ok
    device.write(1, data)  # error: ASYNC512
    return recognizer.recognize_google(audio)  # error: ASYNC512


# === notes, tickets, maps and identity
import googlemaps
import jwt
from firebase_admin import auth, db, messaging
from geopy.adapters import AioHTTPAdapter
from geopy.geocoders import Nominatim
from gitlab import Gitlab
from google.auth.transport.requests import Request
from google.oauth2.service_account import Credentials
from notion_client import AsyncClient, Client

notion = Client(auth="token")
notion_later = AsyncClient(auth="token")
maps = googlemaps.Client(key="key")
gl = Gitlab("https://gitlab.com", private_token="token")


async def note(page):
    notion.pages.retrieve(page)  # error: ASYNC512
    notion.blocks.children.append(page, children=[])  # error: ASYNC512
    await notion_later.pages.retrieve(page)  # ok
    project = gl.projects.get(1)  # error: ASYNC512
    project.issues.create({"title": page})  # error: ASYNC512
    lazy = gl.projects.get(1, lazy=True)  # ok
    lazy.save()  # error: ASYNC512


async def find(place):
    maps.geocode(place)  # error: ASYNC512
    maps.set_experience_id("id")  # ok
    here = Nominatim(user_agent="agent")
    here.geocode(place)  # error: ASYNC512
    async with Nominatim(
        user_agent="agent", adapter_factory=AioHTTPAdapter
    ) as geolocator:
        return await geolocator.geocode(place)  # ok


async def enter(token):
    auth.verify_id_token(token)  # ok
    auth.verify_id_token(token, check_revoked=True)  # error: ASYNC512
    auth.create_custom_token("user")  # ok
    db.reference("users").child("me").get()  # error: ASYNC512
    db.reference("users").order_by_key().limit_to_first(1).get()  # error: ASYNC512
    messaging.send(messaging.Message(topic="news"))  # error: ASYNC512
    jwt.PyJWKClient("https://keys").get_signing_key_from_jwt(token)  # error: ASYNC512
    jwt.decode(token, "key", algorithms=["HS256"])  # ok
    credentials = Credentials.from_service_account_info({})  # ok
    credentials.refresh(Request())  # error: ASYNC512


# === agents
from elevenlabs import ElevenLabs
from exa_py import AsyncExa, Exa
from firecrawl import AsyncFirecrawl, FirecrawlApp
from llama_index.core import VectorStoreIndex
from mem0 import AsyncMemory, Memory


class Agent:
    def __init__(self, documents):
        self.memory = Memory.from_config({})
        self.engine = VectorStoreIndex.from_documents(documents).as_query_engine()
        self.voice = ElevenLabs()

    async def answer(self, question):
        self.memory.add(question, user_id="me")  # error: ASYNC512
        await AsyncMemory().add(question, user_id="me")  # ok
        FirecrawlApp(api_key="key").scrape("https://page")  # error: ASYNC512
        await AsyncFirecrawl(api_key="key").scrape("https://page")  # ok
        Exa("key").search(question)  # error: ASYNC512
        await AsyncExa("key").search(question)  # ok
        await self.engine.aquery(question)  # ok
        convert = self.voice.text_to_speech.convert
        for chunk in convert("voice", text=question):  # error: ASYNC512
            print(chunk)
        print(convert("voice", text=question))  # ok
        return self.engine.query(question)  # error: ASYNC512


# === nodes, hubs, clusters and sandboxes
from bedrock_agentcore.tools.browser_client import BrowserClient
from cosmpy.aerial.client import LedgerClient
from datasets import Dataset, load_dataset
from kubernetes.dynamic import DynamicClient
from pyln.client import LightningRpc


class Wallet:
    def __init__(self, path):
        self.node = LightningRpc(path)  # ok

    async def balance(self):
        return self.node.listfunds()  # error: ASYNC512


async def height(ledger: LedgerClient):
    return ledger.query_height()  # error: ASYNC512


async def rows(name, records):
    own = Dataset.from_list(records)  # ok
    return own, load_dataset(name, split="train")  # error: ASYNC512


async def browse():
    browser = BrowserClient("eu-west-1")  # ok
    browser.start()  # error: ASYNC512
    return browser.session_id  # ok


async def kinds(client: DynamicClient):
    return client.resources.get(api_version="v1", kind="Pod")  # error: ASYNC512


# === translations, and reports of Modbus devices
from google.cloud import translate_v2 as translate
from google.cloud import translate_v3
from pymodbus.client import AsyncModbusTcpClient, ModbusTcpClient


async def main(client: ModbusTcpClient, other: AsyncModbusTcpClient):
    client.report_device_id()  # error: ASYNC512
    await other.report_device_id()  # ok
    translate.Client().translate("x")  # error: ASYNC512
    translate_v3.TranslationServiceClient().translate_text(contents=[])  # error: ASYNC512
    later = translate_v3.TranslationServiceAsyncClient()
    await later.translate_text(contents=[])  # ok
    return translate.Client()  # ok
