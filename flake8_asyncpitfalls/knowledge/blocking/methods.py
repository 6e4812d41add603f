"""Methods of clients any of whose methods blocks, by names that few others have.

A client may come from another module of the project, so that nothing else in a module
tells that it uses such a library. Source: the documentation of boto3, kubernetes,
redis and slack_sdk.
"""

from __future__ import annotations

#: The last names by which these calls are found wherever they stand.
DISTINCTIVE: frozenset[str] = frozenset(
    # boto3: S3, SQS, SNS, DynamoDB, Lambda, secrets, ...
    "get_object put_object head_object delete_object delete_objects copy_object "
    "list_objects list_objects_v2 list_buckets upload_file upload_fileobj "
    "download_file download_fileobj create_bucket head_bucket upload_part "
    "create_multipart_upload complete_multipart_upload "
    "send_message send_message_batch receive_message delete_message get_queue_url "
    "get_item put_item update_item delete_item batch_get_item batch_write_item "
    "transact_write_items invoke_model converse get_secret_value get_parameter "
    "get_parameters get_parameters_by_path put_parameter start_execution "
    "describe_execution send_email send_raw_email describe_instances run_instances "
    "start_instances stop_instances terminate_instances start_query_execution "
    "get_query_execution get_query_results put_record put_records put_metric_data "
    "put_log_events filter_log_events assume_role get_caller_identity put_events "
    "submit_job describe_jobs run_task admin_get_user detect_text start_job_run "
    # kubernetes
    "list_namespaced_pod read_namespaced_pod create_namespaced_pod "
    "delete_namespaced_pod list_pod_for_all_namespaces read_namespaced_pod_log "
    "create_namespaced_job read_namespaced_job delete_namespaced_job "
    "list_namespaced_deployment read_namespaced_deployment "
    "create_namespaced_deployment patch_namespaced_deployment "
    "patch_namespaced_deployment_scale delete_namespaced_deployment "
    "list_namespaced_service create_namespaced_service delete_namespaced_service "
    "read_namespaced_secret create_namespaced_secret read_namespaced_config_map "
    "create_namespaced_config_map list_namespace create_namespace list_node "
    "get_namespaced_custom_object create_namespaced_custom_object "
    "list_namespaced_custom_object delete_namespaced_custom_object "
    # redis
    "hget hset hgetall hdel hmget hmset hincrby hexists lpush rpush lpop rpop blpop "
    "brpop lrange llen ltrim sadd srem smembers sismember zadd zrange zrem zcard "
    "zrangebyscore zremrangebyscore incr incrby decr setex setnx mget mset xadd xread "
    "xreadgroup xack flushdb flushall getset getdel scan_iter "
    # slack_sdk
    "chat_postMessage chat_postEphemeral chat_update chat_delete conversations_list "
    "conversations_open conversations_history users_info users_list views_open "
    "reactions_add files_upload files_upload_v2 "
    # minio, meilisearch, qdrant
    "fput_object fget_object stat_object remove_object bucket_exists make_bucket "
    "query_points upsert recreate_collection".split()
)
