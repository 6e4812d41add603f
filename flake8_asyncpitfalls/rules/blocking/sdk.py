"""Services through client libraries that block."""

from __future__ import annotations

from .blocking_call import BlockingCall, register


class BlockingSdk(BlockingCall):
    """A call of a synchronous service client stops the event loop

    Behind a method of a cloud, chat or language model client there is a request over
    the network, often with retries: it takes from tens of milliseconds to minutes, and
    the thread of the event loop waits all the while. Many of these libraries have an
    asynchronous client beside the synchronous one, with the same methods. Where they
    have none, ``asyncio.to_thread`` keeps the event loop free.

    **Bad**::

        from openai import OpenAI

        client = OpenAI()


        async def summary(text):
            answer = client.responses.create(model="gpt-4o", input="Sum up: " + text)
            return answer.output_text

    **Good**::

        from openai import AsyncOpenAI

        client = AsyncOpenAI()


        async def summary(text):
            answer = await client.responses.create(
                model="gpt-4o", input="Sum up: " + text
            )
            return answer.output_text
    """

    code = "ASYNC512"
    name = "blocking-sdk"


register(BlockingSdk)
