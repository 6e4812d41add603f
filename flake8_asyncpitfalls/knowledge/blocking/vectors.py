"""Vector databases and hosted back ends.

Source: the documentation of the clients.
"""

from __future__ import annotations

from ..rows import Blocking

_SUPABASE = "supabase.create_async_client"
_WEAVIATE = "weaviate.use_async_with_local, use_async_with_custom, ..."
_CHROMA = "chromadb.AsyncHttpClient, or await asyncio.to_thread(...)"
_PINECONE = "pinecone.PineconeAsyncio"

ROWS: tuple[Blocking, ...] = (
    Blocking(
        "qdrant_client.QdrantClient.*", "ASYNC511", "qdrant_client.AsyncQdrantClient"
    ),
    Blocking(
        "weaviate.{connect_to_local,connect_to_custom,connect_to_embedded,"
        "connect_to_weaviate_cloud,connect_to_wcs}",
        "ASYNC511",
        _WEAVIATE,
    ),
    Blocking(
        "weaviate.WeaviateClient.{connect,is_ready,is_live,get_meta,graphql_raw_query}",
        "ASYNC511",
        _WEAVIATE,
    ),
    Blocking(
        "weaviate.WeaviateClient.collections.{create,create_from_dict,delete,"
        "delete_all,"
        "exists,list_all}",
        "ASYNC511",
        _WEAVIATE,
    ),
    Blocking(
        "weaviate.collections.Collection.query.{fetch_objects,fetch_object_by_id,"
        "near_text,near_vector,near_object,near_image,bm25,hybrid}",
        "ASYNC511",
        _WEAVIATE,
    ),
    Blocking(
        "weaviate.collections.Collection.data.{insert,insert_many,update,replace,"
        "delete_by_id,delete_many,exists}",
        "ASYNC511",
        _WEAVIATE,
    ),
    Blocking(
        "pinecone.Pinecone.{create_index,create_index_for_model,delete_index,"
        "describe_index,configure_index,list_indexes,has_index,create_collection,"
        "list_collections,delete_collection,describe_collection}",
        "ASYNC511",
        _PINECONE,
    ),
    Blocking(
        "pinecone.Index.{upsert,upsert_from_dataframe,upsert_records,query,fetch,"
        "update,"
        "delete,search,search_records,describe_index_stats,query_namespaces,"
        "list_paginated}",
        "ASYNC511",
        _PINECONE,
    ),
    Blocking("pinecone.Index.list", "ASYNC511", _PINECONE, iterated=True),
    # The client over HTTP asks the server for its version when it is made.
    Blocking("chromadb.HttpClient", "ASYNC511", _CHROMA),
    Blocking("chromadb.PersistentClient", "ASYNC511", _CHROMA),
    Blocking(
        "chromadb.api.ClientAPI.{create_collection,get_collection,list_collections,"
        "get_or_create_collection,delete_collection,count_collections,heartbeat,reset,"
        "get_version}",
        "ASYNC511",
        _CHROMA,
    ),
    Blocking(
        "chromadb.Collection.{add,get,query,update,upsert,delete,count,peek,modify}",
        "ASYNC511",
        _CHROMA,
    ),
    Blocking("postgrest.SyncQueryRequestBuilder.execute", "ASYNC512", _SUPABASE),
    Blocking(
        "supabase.Client.auth.{sign_up,sign_in_with_password,sign_in_with_otp,"
        "sign_in_with_id_token,verify_otp,sign_out,get_user,refresh_session,"
        "set_session,update_user,exchange_code_for_session,"
        "reset_password_for_email}",
        "ASYNC512",
        _SUPABASE,
    ),
    Blocking(
        "supabase.Client.auth.admin.{create_user,update_user_by_id,delete_user,"
        "list_users,get_user_by_id,invite_user_by_email,generate_link}",
        "ASYNC512",
        _SUPABASE,
    ),
    Blocking("supabase.Client.functions.invoke", "ASYNC512", _SUPABASE),
    Blocking(
        "supabase.Client.storage.{list_buckets,get_bucket,create_bucket,update_bucket,"
        "delete_bucket,empty_bucket}",
        "ASYNC512",
        _SUPABASE,
    ),
    Blocking(
        "supabase.Client.storage.Bucket.{upload,download,update,remove,move,copy,"
        "list,info,"
        "exists,create_signed_url,create_signed_urls}",
        "ASYNC512",
        _SUPABASE,
    ),
)
