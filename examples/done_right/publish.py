"""The collected entries, rendered and sent to the world with async clients."""

import asyncio
import logging
import os

import aioboto3
import anthropic
import feedwire  # the house's own library
import redis.asyncio
from openai import AsyncOpenAI

llm = AsyncOpenAI(timeout=30)
log = logging.getLogger(__name__)


class News:
    """Tells the other processes what is new."""

    def __init__(self) -> None:
        self.news = redis.asyncio.Redis(socket_timeout=5)

    async def tell(self, url: str) -> None:
        """Say that there is an entry."""
        await self.news.publish("entries", url)


class Publisher:
    """Renders pages and uploads them."""

    def __init__(self, bucket: str) -> None:
        self.bucket = bucket
        self.aws = aioboto3.Session()
        self.claude = anthropic.AsyncAnthropic(timeout=30)

    async def render(self, source: str, target: str) -> None:
        """Make a page."""
        pandoc = await asyncio.create_subprocess_exec("pandoc", source, "-o", target)
        try:
            if await asyncio.wait_for(pandoc.wait(), 60) != 0:
                raise OSError(f"{source} cannot be rendered")
        finally:
            if pandoc.returncode is None:
                pandoc.kill()
                await pandoc.wait()
        await asyncio.to_thread(os.chmod, target, 0o644)

    async def preview(self, folder: str) -> int:
        """Show the pages until the preview is closed."""
        viewer = await asyncio.create_subprocess_exec("page-viewer", folder)
        return await viewer.wait()

    async def upload(self, page: str) -> None:
        """Send a page to the bucket, and say so."""
        async with asyncio.timeout(60), self.aws.client("s3") as s3:
            await s3.upload_file(page, self.bucket, page)
            await feedwire.announce_async(page)

    async def insist(self, page: str) -> None:
        """Send a page, and again where that fails."""
        for pause in (1, 10, 60):
            try:
                return await self.upload(page)
            except OSError:
                await asyncio.sleep(pause)

    async def translate(self, text: str) -> str:
        """Say it in English."""
        answer = await self.claude.messages.create(
            model="claude-sonnet-4-5",
            max_tokens=500,
            messages=[{"role": "user", "content": f"Translate: {text}"}],
        )
        return str(answer.content[0])

    async def publish(self, pages: list[str]) -> None:
        """Send all pages, and say which ones failed."""
        uploads = [self.upload(page) for page in pages]
        results = await asyncio.gather(*uploads, return_exceptions=True)
        for page, result in zip(pages, results):
            if isinstance(result, BaseException):
                log.error("%s was not sent: %r", page, result)


async def summary(text: str) -> str:
    """Say it in one sentence."""
    answer = await llm.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "user", "content": f"One sentence: {text}"}],
    )
    return answer.choices[0].message.content or ""
