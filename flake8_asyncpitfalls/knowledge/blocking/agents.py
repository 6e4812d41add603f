"""What agents are built of: memory, search of the web, sandboxes, frameworks, speech.

Source: the documentation of the libraries.
"""

from __future__ import annotations

from ..rows import Argument, Blocking

_THREAD = "await asyncio.to_thread(...)"
_TWIN = "the method's a-prefixed twin (aquery, achat, ...)"
_E2B = "e2b.AsyncSandbox"
_FAL = "the function's _async twin (run_async, ...)"

ROWS: tuple[Blocking, ...] = (
    # The web
    Blocking(
        "firecrawl.Firecrawl.{agent,batch_scrape,batch_scrape_urls,cancel_crawl,"
        "crawl,crawl_url,extract,get_batch_scrape_status,get_crawl_status,"
        "get_extract_status,map,map_url,scrape,scrape_url,search,"
        "start_batch_scrape,start_crawl,start_extract,wait_crawl}",
        "ASYNC512",
        "firecrawl.AsyncFirecrawl",
    ),
    Blocking(
        "exa_py.Exa.{answer,find_similar,find_similar_and_contents,get_contents,"
        "search,search_and_contents}",
        "ASYNC512",
        "exa_py.AsyncExa",
    ),
    Blocking(
        "serpapi.{search,Client.search,GoogleSearch.get_dict,GoogleSearch.get_json,"
        "GoogleSearch.get_dictionary,GoogleSearch.get_results}",
        "ASYNC512",
        _THREAD,
    ),
    # Memory and traces
    Blocking(
        "mem0.Memory.{add,delete,delete_all,get,get_all,search,update}",
        "ASYNC512",
        "mem0.AsyncMemory",
    ),
    Blocking(
        "mem0.MemoryClient.{add,delete,delete_all,get,get_all,history,search,update,"
        "users}",
        "ASYNC512",
        "mem0.AsyncMemoryClient",
    ),
    Blocking(
        "langfuse.Langfuse.{auth_check,create_dataset,create_dataset_item,"
        "create_prompt,flush,get_dataset}",
        "ASYNC512",
        _THREAD,
    ),
    # Frameworks
    Blocking(
        "llama_index.core.base.base_query_engine.BaseQueryEngine.query",
        "ASYNC512",
        _TWIN,
    ),
    Blocking(
        "llama_index.core.base.base_retriever.BaseRetriever.retrieve",
        "ASYNC512",
        _TWIN,
    ),
    Blocking(
        "llama_index.core.chat_engine.types.BaseChatEngine.{chat,stream_chat}",
        "ASYNC512",
        _TWIN,
    ),
    Blocking(
        "llama_index.core.llms.LLM.{chat,complete,predict,structured_predict}",
        "ASYNC512",
        _TWIN,
    ),
    Blocking(
        "crewai.Crew.{kickoff,kickoff_for_each,replay,test,train}",
        "ASYNC512",
        "kickoff_async or kickoff_for_each_async",
    ),
    Blocking("crewai.LLM.call", "ASYNC512", "the method's a-prefixed twin (acall)"),
    # Sandboxes
    Blocking("e2b.Sandbox.{create,connect,kill,set_timeout}", "ASYNC512", _E2B),
    Blocking("e2b.Sandbox.commands.{run,list,kill}", "ASYNC512", _E2B),
    Blocking(
        "e2b.Sandbox.files.{read,write,list,exists,get_info,make_dir,remove,rename}",
        "ASYNC512",
        _E2B,
    ),
    Blocking(
        "e2b_code_interpreter.Sandbox.run_code",
        "ASYNC512",
        "e2b_code_interpreter.AsyncSandbox",
    ),
    Blocking(
        "bedrock_agentcore.tools.browser_client.BrowserClient.{create_browser,"
        "delete_browser,get_browser,get_session,list_browsers,list_sessions,start,"
        "stop,update_stream}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "bedrock_agentcore.tools.code_interpreter_client.CodeInterpreter."
        "{download_file,execute_code,execute_command,install_packages,invoke,start,"
        "stop,upload_file}",
        "ASYNC512",
        _THREAD,
    ),
    # Models
    Blocking(
        "cerebras.cloud.sdk.Cerebras.{chat.completions,completions}.create",
        "ASYNC512",
        "cerebras.cloud.sdk.AsyncCerebras",
    ),
    Blocking(
        "voyageai.Client.{embed,contextualized_embed,multimodal_embed,rerank}",
        "ASYNC512",
        "voyageai.AsyncClient",
    ),
    Blocking(
        "{dashscope.Generation,dashscope.MultiModalConversation,"
        "dashscope.ImageSynthesis,dashscope.TextEmbedding}.call",
        "ASYNC512",
        "dashscope.AioGeneration or await asyncio.to_thread(...)",
        unless=(Argument("stream", None, True),),
    ),
    Blocking(
        "zhipuai.ZhipuAI.{chat.completions,embeddings}.create", "ASYNC512", _THREAD
    ),
    Blocking("zhipuai.ZhipuAI.images.generations", "ASYNC512", _THREAD),
    Blocking(
        "fal_client.{run,submit,subscribe,upload,upload_file,upload_image,status,"
        "result}",
        "ASYNC512",
        _FAL,
    ),
    Blocking("fal_client.stream", "ASYNC512", "fal_client.stream_async", iterated=True),
    # The client asks the application what it offers when it is made.
    Blocking("gradio_client.Client", "ASYNC512", _THREAD),
    Blocking("gradio_client.Client.predict", "ASYNC512", _THREAD),
    Blocking("gradio_client.client.Job.{result,exception}", "ASYNC512", _THREAD),
    # Speech
    Blocking(
        "elevenlabs.ElevenLabs.{text_to_speech.convert,text_to_speech.stream,"
        "speech_to_speech.convert}",
        "ASYNC512",
        "elevenlabs.AsyncElevenLabs",
        iterated=True,
    ),
    Blocking(
        "elevenlabs.ElevenLabs.{speech_to_text.convert,voices.get,voices.get_all,"
        "voices.search,models.list}",
        "ASYNC512",
        "elevenlabs.AsyncElevenLabs",
    ),
    Blocking(
        "assemblyai.Transcriber.{transcribe,transcribe_group}", "ASYNC512", _THREAD
    ),
)
