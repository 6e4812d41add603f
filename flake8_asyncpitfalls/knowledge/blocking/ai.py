"""The clients of OpenAI, Anthropic and Google that are not asynchronous.

Source: the documentation of the libraries. A method is named by the chain of attributes
that leads to it from the client.
"""

from __future__ import annotations

from ..rows import Blocking

_OPENAI = "openai.AsyncOpenAI or openai.AsyncAzureOpenAI"
_ANTHROPIC = "anthropic.AsyncAnthropic"
_GENAI = "the client's aio twin (client.aio.models...)"

_CRUD = "{create,retrieve,update,list,delete,cancel}"

ROWS: tuple[Blocking, ...] = (
    # OpenAI; the module itself is a client as well.
    Blocking(
        "{openai.OpenAI,openai.OpenAI.beta,openai}.chat.completions.{create,parse,"
        "stream,retrieve,update,list,delete}",
        "ASYNC512",
        _OPENAI,
    ),
    Blocking(
        "{openai.OpenAI,openai.OpenAI.beta,openai}.responses.{create,parse,stream,"
        "retrieve,cancel,delete,compact}",
        "ASYNC512",
        _OPENAI,
    ),
    Blocking(
        "{openai.OpenAI,openai}.{completions,embeddings,moderations}.create",
        "ASYNC512",
        _OPENAI,
    ),
    Blocking(
        "openai.OpenAI.{chat.completions,responses,completions,embeddings}"
        ".with_raw_response.{create,parse}",
        "ASYNC512",
        _OPENAI,
    ),
    Blocking(
        "{openai.OpenAI,openai}.images.{generate,edit,create_variation}",
        "ASYNC512",
        _OPENAI,
    ),
    Blocking(
        "{openai.OpenAI,openai}.audio.{speech,transcriptions,translations}.create",
        "ASYNC512",
        _OPENAI,
    ),
    Blocking(
        "{openai.OpenAI,openai}.files.{create,retrieve,list,delete,content,"
        "retrieve_content,wait_for_processing}",
        "ASYNC512",
        _OPENAI,
    ),
    Blocking(
        "{openai.OpenAI,openai}.models.{list,retrieve,delete}", "ASYNC512", _OPENAI
    ),
    Blocking(f"{{openai.OpenAI,openai}}.batches.{_CRUD}", "ASYNC512", _OPENAI),
    Blocking(
        "{openai.OpenAI,openai}.fine_tuning.jobs.{create,retrieve,list,cancel,"
        "list_events,pause,resume}",
        "ASYNC512",
        _OPENAI,
    ),
    Blocking(
        "openai.OpenAI.uploads.{create,cancel,complete,upload_file_chunked}",
        "ASYNC512",
        _OPENAI,
    ),
    Blocking(
        "openai.OpenAI.{vector_stores,beta.vector_stores}.{create,retrieve,update,list,"
        "delete,search}",
        "ASYNC512",
        _OPENAI,
    ),
    Blocking(
        "openai.OpenAI.{vector_stores,beta.vector_stores}.{files,file_batches}.{create,"
        "create_and_poll,retrieve,list,delete,poll,upload,upload_and_poll,cancel,"
        "content,list_files,update}",
        "ASYNC512",
        _OPENAI,
    ),
    Blocking(
        "openai.OpenAI.{conversations,evals,containers,skills}.{create,retrieve,update,"
        "list,delete}",
        "ASYNC512",
        _OPENAI,
    ),
    Blocking(
        "openai.OpenAI.videos.{create,create_and_poll,retrieve,list,delete,poll,remix,"
        "edit,extend,download_content}",
        "ASYNC512",
        _OPENAI,
    ),
    Blocking(f"openai.OpenAI.beta.assistants.{_CRUD}", "ASYNC512", _OPENAI),
    Blocking(
        "openai.OpenAI.beta.threads.{create,retrieve,update,delete,create_and_run,"
        "create_and_run_poll,create_and_run_stream}",
        "ASYNC512",
        _OPENAI,
    ),
    Blocking(f"openai.OpenAI.beta.threads.messages.{_CRUD}", "ASYNC512", _OPENAI),
    Blocking(
        "openai.OpenAI.beta.threads.runs.{create,create_and_poll,create_and_stream,"
        "retrieve,update,list,cancel,poll,stream,submit_tool_outputs,"
        "submit_tool_outputs_and_poll,submit_tool_outputs_stream}",
        "ASYNC512",
        _OPENAI,
    ),
    Blocking("openai.OpenAI.{get,post,put,patch,delete,request}", "ASYNC512", _OPENAI),
    # The functions of openai before 1.0
    Blocking(
        "openai.{ChatCompletion,Completion,Embedding,Image,Moderation,Edit}.create",
        "ASYNC512",
        _OPENAI,
    ),
    # Anthropic
    Blocking(
        "anthropic.Anthropic.{messages,beta.messages}.{create,parse,stream,"
        "count_tokens}",
        "ASYNC512",
        _ANTHROPIC,
    ),
    Blocking(
        "anthropic.Anthropic.{messages,beta.messages,completions}.with_raw_response"
        ".{create,count_tokens}",
        "ASYNC512",
        _ANTHROPIC,
    ),
    Blocking(
        "anthropic.Anthropic.{messages,beta.messages}.batches.{create,retrieve,list,"
        "cancel,delete,results}",
        "ASYNC512",
        _ANTHROPIC,
    ),
    Blocking("anthropic.Anthropic.completions.create", "ASYNC512", _ANTHROPIC),
    Blocking(
        "anthropic.Anthropic.{models,beta.models}.{list,retrieve}",
        "ASYNC512",
        _ANTHROPIC,
    ),
    Blocking(
        "anthropic.Anthropic.{files,beta.files}.{list,upload,download,delete,"
        "retrieve_metadata}",
        "ASYNC512",
        _ANTHROPIC,
    ),
    Blocking(
        "anthropic.Anthropic.{get,post,put,patch,delete,request}",
        "ASYNC512",
        _ANTHROPIC,
    ),
    # Google
    Blocking(
        "google.genai.Client.models.{generate_content,embed_content,generate_images,"
        "edit_image,upscale_image,generate_videos,count_tokens,compute_tokens,get,list,"
        "update,delete}",
        "ASYNC512",
        _GENAI,
    ),
    Blocking(
        "google.genai.Client.models.generate_content_stream",
        "ASYNC512",
        _GENAI,
        iterated=True,
    ),
    Blocking("google.genai.chats.Chat.send_message", "ASYNC512", _GENAI),
    Blocking(
        "google.genai.chats.Chat.send_message_stream", "ASYNC512", _GENAI, iterated=True
    ),
    Blocking(
        "google.genai.Client.{files,caches,batches,tunings,operations}.{create,"
        "get,list,"
        "update,delete,upload,download,cancel,tune}",
        "ASYNC512",
        _GENAI,
    ),
    Blocking(
        "google.generativeai.GenerativeModel.{generate_content,count_tokens}",
        "ASYNC512",
        "generate_content_async or count_tokens_async",
    ),
    Blocking(
        "google.generativeai.ChatSession.send_message",
        "ASYNC512",
        "send_message_async",
    ),
    Blocking(
        "vertexai.generative_models.GenerativeModel.{generate_content,count_tokens}",
        "ASYNC512",
        "generate_content_async or count_tokens_async",
    ),
)
