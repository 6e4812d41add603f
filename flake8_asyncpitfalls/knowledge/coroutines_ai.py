"""The coroutine functions of agents and clients for language models.

Source: the libraries themselves; each is an ``async def``, at most under a decorator
that checks arguments.
"""

from __future__ import annotations

from typing import Dict

_STREAM = "collections.abc.AsyncIterator"

#: Coroutine function -> type of its awaited result, "" when of no interest.
COROUTINES: Dict[str, str] = {
    # Google, Groq
    "google.genai.Client.aio.models.{compute_tokens,count_tokens,delete,edit_image,"
    "embed_content,generate_content,generate_images,"
    "generate_videos,get,list,recontext_image,update,upscale_image}": "",
    "google.genai.Client.aio.files.{delete,download,get,list,upload}": "",
    "google.genai.Client.aio.caches.{create,delete,get,list,update}": "",
    "google.genai.Client.aio.batches.{cancel,create,delete,get,list}": "",
    "google.genai.Client.aio.{aclose,operations.get,tunings.get,tunings.tune}": "",
    "google.genai.Client.aio.models.generate_content_stream": _STREAM,
    "google.genai.chats.AsyncChat.send_message": "",
    "google.genai.chats.AsyncChat.send_message_stream": _STREAM,
    "groq.AsyncGroq.close": "",
    "groq.AsyncGroq.{audio.speech,audio.transcriptions,audio.translations,"
    "chat.completions,embeddings}.create": "",
    "groq.AsyncGroq.{batches.cancel,batches.create,batches.list,batches.retrieve,"
    "files.content,files.create,files.delete,files.list,models.list,"
    "models.retrieve}": "",
    "together.AsyncTogether.{chat.completions,completions,embeddings,rerank}.create": (
        ""
    ),
    "together.AsyncTogether.images.generate": "",
    "cohere.AsyncClientV2.{chat,classify,detokenize,embed,generate,rerank,summarize,"
    "tokenize}": "",
    # Agents and chains
    "agents.Runner.run": "",
    "pydantic_ai.Agent.{run,to_cli}": "",
    "pydantic_ai.Embedder.{count_tokens,embed,embed_documents,embed_query}": "",
    "fastmcp.Client.{call_tool,call_tool_mcp,cancel,close,complete,complete_mcp,"
    "get_prompt,get_prompt_mcp,list_prompts,list_prompts_mcp,"
    "list_resource_templates,list_resource_templates_mcp,list_resources,"
    "list_resources_mcp,list_tools,list_tools_mcp,ping,progress,read_resource,"
    "read_resource_mcp,send_roots_list_changed,set_logging_level}": "",
    "fastmcp.Context.{debug,elicit,error,info,list_roots,log,read_resource,"
    "report_progress,sample,warning}": "",
    "fastmcp.FastMCP.{get_prompt,get_resource,get_resource_template,get_tool,"
    "import_server,run_async,run_http_async,run_stdio_async}": "",
    "langgraph.pregel.Pregel.{abulk_update_state,aclear_cache,aget_graph,"
    "aget_state,aupdate_state}": "",
    # LangChain, LiteLLM, local models
    "langchain_core.runnables.Runnable.{abatch,ainvoke}": "",
    "langchain_core.language_models.BaseChatModel.{agenerate,agenerate_prompt}": "",
    "langchain_core.tools.BaseTool.arun": "",
    "langchain_core.vectorstores.VectorStore.{aadd_documents,aadd_texts,adelete,"
    "afrom_documents,afrom_texts,aget_by_ids,amax_marginal_relevance_search,"
    "amax_marginal_relevance_search_by_vector,asearch,asimilarity_search,"
    "asimilarity_search_by_vector,asimilarity_search_with_relevance_scores,"
    "asimilarity_search_with_score}": "",
    "langchain_core.embeddings.Embeddings.{aembed_documents,aembed_query}": "",
    "litellm.{acompletion,aembedding,aimage_generation,amoderation,arerank,"
    "aresponses,aspeech,atext_completion,atranscription}": "",
    "ollama.AsyncClient.{chat,close,copy,create,create_blob,delete,embed,"
    "embeddings,generate,list,ps,pull,push,show,web_fetch,web_search}": "",
    "huggingface_hub.AsyncInferenceClient.{audio_classification,audio_to_audio,"
    "automatic_speech_recognition,chat_completion,close,"
    "document_question_answering,feature_extraction,fill_mask,get_endpoint_info,"
    "health_check,image_classification,image_segmentation,image_to_image,"
    "image_to_text,image_to_video,object_detection,question_answering,"
    "sentence_similarity,summarization,table_question_answering,"
    "tabular_classification,tabular_regression,text_classification,text_generation,"
    "text_to_image,text_to_speech,text_to_video,token_classification,translation,"
    "visual_question_answering,zero_shot_classification,"
    "zero_shot_image_classification}": "",
    # MCP
    "mcp.ClientSession.{send_notification,send_request,set_logging_level}": "",
    "mcp.ClientSessionGroup.{call_tool,disconnect_from_server}": "",
    "mcp.ClientSessionGroup.{connect_to_server,connect_with_session}": (
        "mcp.ClientSession"
    ),
    "mcp.ServerSession.{create_message,elicit,elicit_form,elicit_url,list_roots,"
    "send_elicit_complete,send_log_message,send_message,send_notification,"
    "send_ping,send_progress_notification,send_prompt_list_changed,send_request,"
    "send_resource_list_changed,send_resource_updated,send_tool_list_changed}": "",
    "mcp.server.fastmcp.FastMCP.{call_tool,get_prompt,list_prompts,"
    "list_resource_templates,list_resources,list_tools,read_resource,run_sse_async,"
    "run_stdio_async,run_streamable_http_async}": "",
    "mcp.server.fastmcp.Context.{close_sse_stream,close_standalone_sse_stream,"
    "debug,elicit,elicit_url,error,info,log,read_resource,report_progress,warning}": "",
}
