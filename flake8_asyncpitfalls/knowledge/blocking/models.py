"""Other models and their tool kits: the clients that are not asynchronous.

Source: the documentation of the libraries.
"""

from __future__ import annotations

from ..rows import Blocking

_THREAD = "await asyncio.to_thread(...)"
_COHERE = "cohere.AsyncClient"
_GROQ = "groq.AsyncGroq"
_TOGETHER = "together.AsyncTogether"
_MISTRAL = "the method's _async twin (complete_async, ...)"
_OLLAMA = "ollama.AsyncClient"
_INFERENCE = "huggingface_hub.AsyncInferenceClient"
_REPLICATE = "replicate.async_run"
_LANGCHAIN = "the method's a-prefixed twin (ainvoke, ...)"
_TAVILY = "tavily.AsyncTavilyClient"

ROWS: tuple[Blocking, ...] = (
    Blocking(
        "cohere.Client.{chat,embed,rerank,generate,classify,summarize,tokenize,"
        "detokenize,create_embed_job,get_embed_job,list_embed_jobs}",
        "ASYNC512",
        _COHERE,
    ),
    Blocking(
        "cohere.Client.{chat_stream,generate_stream}",
        "ASYNC512",
        _COHERE,
        iterated=True,
    ),
    Blocking(
        "groq.Groq.{chat.completions,embeddings,audio.speech,audio.transcriptions,"
        "audio.translations}.create",
        "ASYNC512",
        _GROQ,
    ),
    Blocking("groq.Groq.models.{list,retrieve}", "ASYNC512", _GROQ),
    Blocking(
        "together.Together.{chat.completions,completions,embeddings,rerank,"
        "fine_tuning,audio.speech,audio.transcriptions}.create",
        "ASYNC512",
        _TOGETHER,
    ),
    Blocking("together.Together.images.generate", "ASYNC512", _TOGETHER),
    Blocking(
        "together.Together.{models,files,fine_tuning}.list", "ASYNC512", _TOGETHER
    ),
    Blocking(
        "{mistralai.Mistral,mistralai.client.Mistral}.{chat,fim,agents}.{complete,"
        "stream,parse}",
        "ASYNC512",
        _MISTRAL,
    ),
    Blocking(
        "{mistralai.Mistral,mistralai.client.Mistral}.{embeddings.create,ocr.process,"
        "models.list,files.upload,files.list,classifiers.moderate}",
        "ASYNC512",
        _MISTRAL,
    ),
    Blocking(
        "{ollama,ollama.Client}.{chat,generate,embed,embeddings,pull,push,create,copy,"
        "delete,list,show,ps}",
        "ASYNC512",
        _OLLAMA,
    ),
    Blocking(
        "litellm.{completion,text_completion,embedding,image_generation,transcription,"
        "speech,moderation,rerank,responses}",
        "ASYNC512",
        "litellm's a-prefixed twin (acompletion, ...)",
    ),
    Blocking("{replicate,replicate.Client}.run", "ASYNC512", _REPLICATE),
    Blocking(
        "{replicate,replicate.Client}.{predictions,models,trainings}.{create,get,list}",
        "ASYNC512",
        _REPLICATE,
    ),
    Blocking(
        "{replicate,replicate.Client}.stream",
        "ASYNC512",
        "replicate.async_stream",
        iterated=True,
    ),
    Blocking(
        "huggingface_hub.InferenceClient.{chat_completion,text_generation,"
        "feature_extraction,summarization,translation,text_classification,"
        "token_classification,question_answering,fill_mask,text_to_image,"
        "text_to_speech,image_to_text,image_classification,object_detection,"
        "automatic_speech_recognition,sentence_similarity,zero_shot_classification}",
        "ASYNC512",
        _INFERENCE,
    ),
    Blocking(
        "huggingface_hub.InferenceClient.chat.completions.create",
        "ASYNC512",
        _INFERENCE,
    ),
    Blocking(
        "huggingface_hub.{hf_hub_download,snapshot_download,upload_file,upload_folder,"
        "model_info,dataset_info,repo_info,repo_exists,file_exists,list_repo_files,"
        "create_repo,create_commit,delete_repo,delete_file,whoami}",
        "ASYNC512",
        _THREAD,
    ),
    # From a hub, or from files.
    Blocking("datasets.{load_dataset,load_from_disk}", "ASYNC512", _THREAD),
    Blocking(
        "tavily.TavilyClient.{search,extract,crawl,map,qna_search,get_search_context,"
        "research,get_research}",
        "ASYNC512",
        _TAVILY,
    ),
    # LangChain
    Blocking(
        "langchain_core.language_models.BaseChatModel.{invoke,batch,generate,"
        "generate_prompt,predict}",
        "ASYNC512",
        _LANGCHAIN,
    ),
    Blocking(
        "langchain_core.language_models.BaseLLM.{invoke,batch,generate}",
        "ASYNC512",
        _LANGCHAIN,
    ),
    Blocking(
        "langchain_core.language_models.{BaseChatModel,BaseLLM}.stream",
        "ASYNC512",
        _LANGCHAIN,
        iterated=True,
    ),
    Blocking(
        "langchain_core.runnables.Runnable.{invoke,batch}", "ASYNC512", _LANGCHAIN
    ),
    Blocking(
        "langchain_core.runnables.Runnable.stream",
        "ASYNC512",
        _LANGCHAIN,
        iterated=True,
    ),
    Blocking(
        "langchain_core.vectorstores.VectorStore.{similarity_search,"
        "similarity_search_with_score,similarity_search_by_vector,"
        "similarity_search_with_relevance_scores,max_marginal_relevance_search,"
        "add_documents,add_texts,search,delete,get_by_ids,from_documents,from_texts}",
        "ASYNC512",
        _LANGCHAIN,
    ),
    Blocking(
        "langchain_core.embeddings.Embeddings.{embed_documents,embed_query}",
        "ASYNC512",
        _LANGCHAIN,
    ),
    Blocking(
        "langchain_core.retrievers.BaseRetriever.{invoke,get_relevant_documents}",
        "ASYNC512",
        _LANGCHAIN,
    ),
)
