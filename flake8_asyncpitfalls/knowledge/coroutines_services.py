"""The coroutine functions of clients for brokers, mail, workflows and language models.

Source: the libraries themselves; each is an ``async def``, at most under a decorator
that checks arguments.
"""

from __future__ import annotations

from typing import Dict

#: Coroutine function -> type of its awaited result, "" when of no interest.
COROUTINES: Dict[str, str] = {
    # Message brokers
    "aiokafka.AIOKafkaProducer.{abort_transaction,begin_transaction,"
    "commit_transaction,flush,send,send_and_wait,send_batch,"
    "send_offsets_to_transaction,start,stop}": "",
    "aiokafka.AIOKafkaConsumer.{beginning_offsets,commit,committed,end_offsets,"
    "getmany,getone,offsets_for_times,position,seek_to_beginning,seek_to_committed,"
    "seek_to_end,start,stop,topics}": "",
    "aio_pika.connect": "aio_pika.abc.AbstractConnection",
    "aio_pika.connect_robust": "aio_pika.abc.AbstractRobustConnection",
    "aio_pika.abc.AbstractConnection.{close,connect,ready}": "",
    "aio_pika.abc.AbstractChannel.{declare_exchange,get_exchange}": (
        "aio_pika.abc.AbstractExchange"
    ),
    "aio_pika.abc.AbstractChannel.{declare_queue,get_queue}": (
        "aio_pika.abc.AbstractQueue"
    ),
    "aio_pika.abc.AbstractChannel.{exchange_delete,flow,initialize,queue_delete,"
    "set_qos}": "",
    "aio_pika.abc.AbstractQueue.{bind,cancel,consume,declare,delete,purge,unbind}": "",
    "aio_pika.abc.AbstractQueue.get": "aio_pika.abc.AbstractIncomingMessage",
    "aio_pika.abc.AbstractExchange.{bind,declare,delete,publish,unbind}": "",
    "aio_pika.abc.AbstractIncomingMessage.{ack,nack,reject}": "",
    "nats.connect": "nats.aio.client.Client",
    "nats.aio.client.Client.{close,connect,drain,flush,publish,rtt}": "",
    "nats.aio.client.Client.request": "nats.aio.msg.Msg",
    "nats.aio.client.Client.subscribe": "nats.aio.subscription.Subscription",
    # Mail, SSH, workflows
    "aiosmtplib.send": "",
    "aiosmtplib.SMTP.{connect,ehlo,helo,login,noop,quit,rset,send_message,sendmail,"
    "starttls,vrfy}": "",
    "asyncssh.SSHClientConnection.{create_session,create_subprocess,open_connection,"
    "open_session,run,wait_closed}": "",
    "asyncssh.SFTPClient.{chdir,chmod,chown,copy,exists,get,getatime,getatime_ns,"
    "getcrtime,getcrtime_ns,getcwd,getmtime,getmtime_ns,getsize,glob,glob_sftpname,"
    "isdir,isfile,islink,lexists,link,listdir,lstat,makedirs,mcopy,mget,mkdir,mput,"
    "posix_rename,put,readdir,readlink,realpath,remote_copy,remove,rename,rmdir,"
    "rmtree,setstat,stat,statvfs,symlink,truncate,unlink,utime,wait_closed}": "",
    "asyncssh.scp": "",
    "asyncssh.SSHClientProcess.{communicate,redirect,wait,wait_closed}": "",
    "temporalio.client.Client.connect": "temporalio.client.Client",
    "temporalio.client.Client.{count_workflows,execute_workflow}": "",
    "temporalio.client.Client.create_schedule": "temporalio.client.ScheduleHandle",
    "temporalio.client.Client.start_workflow": "temporalio.client.WorkflowHandle",
    "temporalio.client.WorkflowHandle.{cancel,describe,execute_update,fetch_history,"
    "query,result,signal,terminate}": "",
    "temporalio.client.WorkflowHandle.start_update": (
        "temporalio.client.WorkflowUpdateHandle"
    ),
    "temporalio.worker.Worker.{run,shutdown}": "",
    "temporalio.workflow.{execute_activity,execute_activity_class,"
    "execute_activity_method,execute_child_workflow,execute_local_activity,"
    "execute_local_activity_method,sleep,wait,wait_condition}": "",
    "temporalio.workflow.start_child_workflow": (
        "temporalio.workflow.ChildWorkflowHandle"
    ),
    # Language models
    "openai.AsyncOpenAI.close": "",
    "openai.AsyncOpenAI.{audio.speech,audio.transcriptions,audio.translations,"
    "completions,embeddings,moderations,uploads.parts}.create": "",
    "openai.AsyncOpenAI.batches.{cancel,create,retrieve}": "",
    "openai.AsyncOpenAI.{beta.assistants,beta.threads.messages,conversations,evals,"
    "vector_stores}.{create,delete,retrieve,update}": "",
    "openai.AsyncOpenAI.beta.threads.{create,create_and_run,create_and_run_poll,"
    "delete,retrieve,update}": "",
    "openai.AsyncOpenAI.beta.threads.runs.{cancel,create,create_and_poll,poll,"
    "retrieve,submit_tool_outputs,submit_tool_outputs_and_poll,update}": "",
    "openai.AsyncOpenAI.beta.threads.runs.steps.retrieve": "",
    "openai.AsyncOpenAI.chat.completions.{create,delete,parse,retrieve,update}": "",
    "openai.AsyncOpenAI.{containers,containers.files,conversations.items}.{create,"
    "delete,retrieve}": "",
    "openai.AsyncOpenAI.evals.runs.{cancel,create,delete,retrieve}": "",
    "openai.AsyncOpenAI.files.{content,create,delete,retrieve,retrieve_content}": "",
    "openai.AsyncOpenAI.fine_tuning.jobs.{cancel,create,pause,resume,retrieve}": "",
    "openai.AsyncOpenAI.images.{create_variation,edit,generate}": "",
    "openai.AsyncOpenAI.models.{delete,retrieve}": "",
    "openai.AsyncOpenAI.responses.{cancel,create,delete,parse,retrieve}": "",
    "openai.AsyncOpenAI.uploads.{cancel,complete,create,upload_file_chunked}": "",
    "openai.AsyncOpenAI.vector_stores.files.{create,create_and_poll,delete,poll,"
    "retrieve,update,upload,upload_and_poll}": "",
    "openai.AsyncOpenAI.vector_stores.file_batches.{cancel,create,create_and_poll,"
    "poll,retrieve,upload_and_poll}": "",
    "openai.AsyncOpenAI.videos.{create,create_and_poll,delete,download_content,edit,"
    "poll,remix,retrieve}": "",
    "anthropic.AsyncAnthropic.close": "",
    "anthropic.AsyncAnthropic.{messages,beta.messages}.{count_tokens,create,parse}": "",
    "anthropic.AsyncAnthropic.{messages.batches,beta.messages.batches}.{cancel,"
    "create,delete,results,retrieve}": "",
    "anthropic.AsyncAnthropic.{models,beta.models}.retrieve": "",
    "anthropic.AsyncAnthropic.beta.files.{delete,download,retrieve_metadata,upload}": (
        ""
    ),
    # Slack
    "slack_sdk.web.async_client.AsyncWebClient.{api_call,api_test,auth_test,"
    "bookmarks_add,bookmarks_edit,bookmarks_list,bookmarks_remove,chat_appendStream,"
    "chat_delete,chat_deleteScheduledMessage,chat_getPermalink,chat_meMessage,"
    "chat_postEphemeral,chat_postMessage,chat_scheduleMessage,"
    "chat_scheduledMessages_list,chat_startStream,chat_stopStream,chat_stream,"
    "chat_unfurl,chat_update,conversations_acceptSharedInvite,"
    "conversations_approveSharedInvite,conversations_archive,"
    "conversations_canvases_create,conversations_close,conversations_create,"
    "conversations_declineSharedInvite,conversations_externalInvitePermissions_set,"
    "conversations_history,conversations_info,conversations_invite,"
    "conversations_inviteShared,conversations_join,conversations_kick,"
    "conversations_leave,conversations_list,conversations_listConnectInvites,"
    "conversations_mark,conversations_members,conversations_open,"
    "conversations_rename,conversations_replies,"
    "conversations_requestSharedInvite_approve,"
    "conversations_requestSharedInvite_deny,conversations_requestSharedInvite_list,"
    "conversations_setPurpose,conversations_setTopic,conversations_unarchive,"
    "files_delete,files_info,files_list,files_upload,files_upload_v2,pins_add,"
    "pins_list,pins_remove,reactions_add,reactions_get,reactions_list,"
    "reactions_remove,reminders_add,reminders_complete,reminders_delete,"
    "reminders_info,reminders_list,search_all,search_files,search_messages,"
    "team_info,usergroups_create,usergroups_disable,usergroups_enable,"
    "usergroups_list,usergroups_update,usergroups_users_list,"
    "usergroups_users_update,users_conversations,users_info,users_list,"
    "users_lookupByEmail,users_profile_get,users_profile_set,views_open,"
    "views_publish,views_push,views_update}": "",
    # More of brokers, mail, SSH
    "aiokafka.AIOKafkaProducer.partitions_for": "",
    "aio_pika.abc.AbstractConnection.update_secret": "",
    "aio_pika.abc.AbstractTransaction.{commit,rollback,select}": "",
    "nats.aio.client.Client.force_reconnect": "",
    "nats.aio.msg.Msg.{ack,in_progress,nak,respond,term}": "",
    "nats.aio.msg.Msg.ack_sync": "nats.aio.msg.Msg",
    "nats.aio.subscription.Subscription.{drain,unsubscribe}": "",
    "nats.aio.subscription.Subscription.next_msg": "nats.aio.msg.Msg",
    "nats.js.client.JetStreamContext.{account_info,add_consumer,add_stream,"
    "consumer_info,consumers_info,"
    "delete_consumer,delete_key_value,delete_msg,delete_object_store,delete_stream,"
    "find_stream_name_by_subject,get_last_msg,get_msg,"
    "pause_consumer,publish,publish_async,publish_async_completed,pull_subscribe,"
    "pull_subscribe_bind,purge_stream,reset_consumer,resume_consumer,stream_info,"
    "streams_info,subscribe,subscribe_bind,update_stream}": "",
    "nats.js.client.JetStreamContext.{create_key_value,key_value}": (
        "nats.js.kv.KeyValue"
    ),
    "nats.js.client.JetStreamContext.{create_object_store,object_store}": (
        "nats.js.object_store.ObjectStore"
    ),
    "nats.js.kv.KeyValue.{create,delete,get,history,keys,purge,purge_deletes,put,"
    "status,update,watch,watchall}": "",
    "nats.js.object_store.ObjectStore.{delete,get,get_info,list,put,seal,status,"
    "update_meta,watch}": "",
    "aiosmtplib.SMTP.{data,execute_command,expn,help,mail,rcpt}": "",
    "asyncssh.{create_connection,get_server_auth_methods,get_server_host_key}": "",
    "asyncssh.SSHReader.{read,readexactly,readline,readuntil}": "",
    "asyncssh.SSHWriter.{drain,wait_closed}": "",
    "asyncssh.SSHListener.wait_closed": "",
    "asyncssh.SSHAcceptor.wait_closed": "",
    "asyncssh.SFTPClientFile.{chmod,chown,close,fsync,lock,read,read_parallel,seek,"
    "setstat,stat,statvfs,tell,truncate,unlock,utime,write}": "",
    "asyncssh.SSHClientConnection.{create_connection,open_unix_connection}": "",
    # More of Temporal
    "temporalio.client.Client.{count_activities,count_nexus_operations,"
    "execute_activity,execute_activity_class,execute_activity_method,"
    "execute_update_with_start_workflow,get_worker_build_id_compatibility,"
    "get_worker_task_reachability,list_schedules,start_activity,"
    "start_activity_class,start_activity_method,start_update_with_start_workflow,"
    "update_worker_build_id_compatibility}": "",
    "temporalio.client.WorkflowUpdateHandle.result": "",
    "temporalio.client.ScheduleHandle.{backfill,delete,describe,pause,trigger,"
    "unpause,update}": "",
    "temporalio.client.AsyncActivityHandle.{complete,fail,heartbeat,"
    "report_cancellation}": "",
    "temporalio.worker.Replayer.{replay_workflow,replay_workflows}": "",
    "temporalio.workflow.{execute_local_activity_class,signal_with_start_workflow}": "",
    "temporalio.activity.{wait_for_cancelled,wait_for_worker_shutdown}": "",
    "aiomqtt.Client.{publish,subscribe,unsubscribe}": "",
    # More of Slack
    "slack_sdk.web.async_client.AsyncWebClient.{assistant_threads_setStatus,"
    "assistant_threads_setSuggestedPrompts,assistant_threads_setTitle,auth_revoke,"
    "canvases_create,canvases_edit,dialog_open,dnd_info,emoji_list,"
    "files_completeUploadExternal,files_getUploadURLExternal,users_getPresence,"
    "users_setPresence}": "",
    "slack_sdk.webhook.async_client.AsyncWebhookClient.{send,send_dict}": "",
    "slack_sdk.socket_mode.aiohttp.SocketModeClient.{close,connect,disconnect,"
    "send_message,send_socket_mode_response}": "",
}
