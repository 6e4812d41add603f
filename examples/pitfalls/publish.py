"""The collected entries, rendered and sent to the world."""

import asyncio
import os
import subprocess

import anthropic
import boto3
import feedwire  # the house's own library; ASYNC200 knows it by option
import redis
from openai import OpenAI

llm = OpenAI(timeout=30)


class News:
    """Tells the other processes what is new."""

    def __init__(self, news: redis.Redis) -> None:
        self.news = news

    async def tell(self, url: str) -> None:
        """Say that there is an entry."""
        self.news.publish("entries", url)  # ASYNC511


class Publisher:
    """Renders pages and uploads them."""

    def __init__(self, bucket: str) -> None:
        self.bucket = bucket
        self.s3 = boto3.client("s3")
        self.claude = anthropic.Anthropic(timeout=30)

    async def render(self, source: str, target: str) -> None:
        """Make a page."""
        subprocess.run(["pandoc", source, "-o", target], check=True)  # ASYNC221
        os.system(f"chmod a+r {target}")  # ASYNC221

    async def preview(self, folder: str) -> int:
        """Show the pages until the preview is closed."""
        viewer = subprocess.Popen(["page-viewer", folder])  # ASYNC220
        return viewer.wait()  # ASYNC222

    async def upload(self, page: str) -> None:
        """Send a page to the bucket, and say so."""
        self.s3.upload_file(page, self.bucket, page)  # ASYNC512
        feedwire.announce(page)  # ASYNC200

    async def insist(self, page: str) -> None:
        """Send a page, and again where that fails."""
        sending = self.upload(page)
        for pause in (1, 10, 60):
            try:
                return await sending  # ASYNC610
            except OSError:
                await asyncio.sleep(pause)

    async def translate(self, text: str) -> str:
        """Say it in English."""
        answer = self.claude.messages.create(  # ASYNC512
            model="claude-sonnet-4-5",
            max_tokens=500,
            messages=[{"role": "user", "content": f"Translate: {text}"}],
        )
        return str(answer.content[0])

    async def publish(self, pages: list[str]) -> None:
        """Send all pages, and hear of no failure."""
        uploads = [self.upload(page) for page in pages]
        await asyncio.gather(*uploads, return_exceptions=True)  # ASYNC730


async def summary(text: str) -> str:  # off: ASYNC124
    """Say it in one sentence."""
    answer = llm.chat.completions.create(  # ASYNC512
        model="gpt-4o-mini",
        messages=[{"role": "user", "content": f"One sentence: {text}"}],
    )
    return answer.choices[0].message.content or ""
